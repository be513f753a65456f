"""All invented orders of the practice shop: found by time, changed, added. Written only when somebody asks for them."""

import itertools
import random
import threading
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS, PracticeAccount
from fvsestore_gui.practice.marketplaces import SOLD_IN
from fvsestore_gui.practice.orders import Head, Json, written
from fvsestore_gui.practice.recipes import SPECIAL_RECIPES, Recipe, ordinary_recipes

#: first three digits of a book's order ids, and the seed of its draws
_BOOK_NUMBERS = {"NorthAmerica": 113, "Europe": 305, "FarEast": 250, "Europe 2": 406}
_NEXT_STATUS = {
    "PENDING_AVAILABILITY": "PENDING",
    "PENDING": "UNSHIPPED",
    "UNSHIPPED": "SHIPPED",
    "PARTIALLY_SHIPPED": "SHIPPED",
}
#: so long do all orders of a book of two years stay within Amazon's reach while the clock goes on
_YEARS_MARGIN_DAYS = 7
#: Amazon keeps orders for two years, in these shops since 2016
_LONG_MEMORY = frozenset({"JP", "AU", "SG"})
_LONG_MEMORY_FROM = datetime(2016, 1, 1, tzinfo=UTC)

#: books of a region's other sellers, and how many orders of 300 they have
_OTHERS = tuple(account.book for account in PRACTICE_ACCOUNTS if account.number > 1)
_OTHERS_SHARE = 40

Place = tuple[datetime, int]
#: an order as it was when a report was asked for, and the seed of its draws
Snapshot = tuple[Head, int]


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for: the bounds are for `by_update` or creation, both inclusive; None = whatever."""

    by_update: bool
    after: datetime
    before: datetime
    marketplace_ids: frozenset[str] | None
    statuses: frozenset[str] | None
    fulfilled_by: frozenset[str] | None


class _SellersBook:
    """The orders of one seller: a region's first has the special ones, another's are all ordinary."""

    def __init__(self, account: PracticeAccount, orders: int, midnight: datetime, years: float | None) -> None:
        self.number = _BOOK_NUMBERS[account.book]
        #: hours between two ordinary orders, None: drawn
        self._step_h = None if years is None else (years * 365 - _YEARS_MARGIN_DAYS) * 24 / max(1, orders)
        draw = random.Random(self.number)
        ordinary = ordinary_recipes(account.region, draw, SOLD_IN.get(account.book))
        special = SPECIAL_RECIPES.get(account.book, ())
        self.heads: list[Head] = []
        for number in range(orders):
            recipe = special[number] if number < len(special) else ordinary[draw.randrange(len(ordinary))]
            self.heads.append(self._head(number, recipe, draw, midnight))
        self.by_id = {head.order_id: head for head in self.heads}
        self.by_created: list[Place] = sorted((head.created, head.number) for head in self.heads)
        self.by_updated: list[Place] = sorted((head.updated, head.number) for head in self.heads)

    def order_id(self, number: int) -> str:
        return f"{self.number}-{(number * 7919 + 1234567) % 10**7:07d}-{(number * 104729 + 7654321) % 10**7:07d}"

    def _head(self, number: int, recipe: Recipe, draw: random.Random, midnight: datetime) -> Head:
        age_h = draw.uniform(1, 24 * 60) if draw.random() < 0.92 else draw.uniform(24 * 60, 24 * 700)
        if self._step_h is not None:
            # the newest first, each somewhere in its own step
            age_h = (number + draw.random()) * self._step_h
        chance = draw.random()
        later_h = draw.uniform(0.2, 120)
        if chance < 0.02:
            # a return or a late correction of an old order
            later_h = age_h - draw.uniform(0.5, 40)
        if recipe.age_h is not None:
            age_h = recipe.age_h
        updated_h = recipe.updated_h if recipe.updated_h is not None else max(0.1, age_h - max(0.05, later_h))
        status = recipe.status or self._status(age_h, chance)
        return Head(
            number=number,
            order_id=self.order_id(number),
            created=midnight - timedelta(seconds=round(age_h * 3600)),
            updated=midnight - timedelta(seconds=round(min(updated_h, age_h) * 3600)),
            status=status,
            recipe=recipe,
        )

    @staticmethod
    def _status(age_h: float, chance: float) -> str:
        if age_h < 12:
            return "PENDING" if chance < 0.3 else "UNSHIPPED"
        if age_h < 48 and chance > 0.6:
            return "UNSHIPPED"
        return "CANCELLED" if chance > 0.94 else "SHIPPED"

    def seed(self, head: Head) -> int:
        return self.number * 10**9 + head.number


class OrderBook:
    """The orders of the practice sellers, a book each. Every method may be called from any thread."""

    def __init__(self, clock: Clock, orders: int, *, years: float | None = None, region: str | None = None) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._hidden_from_search: set[str] = set()
        self._hidden_from_reports: set[str] = set()
        # counted back from midnight, so that a second start on the same day gives the very same orders
        midnight = clock.now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        if region is not None:
            shares = {region: orders}
        else:
            north_america, far_east = orders * 35 // 300, orders * 25 // 300
            shares = {"NorthAmerica": north_america, "Europe": orders - north_america - far_east, "FarEast": far_east}
            # beside the others', whose orders stay as they are
            shares |= dict.fromkeys(_OTHERS, orders * _OTHERS_SHARE // 300)
        self._books = {
            account.book: _SellersBook(account, shares.get(account.book, 0), midnight, years)
            for account in PRACTICE_ACCOUNTS
        }

    def order_ids(self, name: str) -> tuple[str, ...]:
        """Every order id of a book, in the order of creation."""
        with self._lock:
            book = self._books[name]
            return tuple(book.heads[number].order_id for _, number in book.by_created)

    def search(
        self, name: str, search: Search, start: Place | None, limit: int, included: frozenset[str]
    ) -> tuple[list[Json], Place | None]:
        """Up to `limit` orders that lie behind `start`, oldest first, and the place of the last one if more follow."""
        with self._lock:
            book = self._books[name]
            found = list(itertools.islice(self._matches(book, search, start), limit + 1))
            page = [written(head, included, book.seed(head)) for _, head in found[:limit]]
            return page, found[limit - 1][0] if len(found) > limit else None

    def _matches(self, book: _SellersBook, search: Search, start: Place | None) -> Iterator[tuple[Place, Head]]:
        places = book.by_updated if search.by_update else book.by_created
        first = bisect_right(places, start) if start else bisect_left(places, (search.after, -1))
        now = self._clock.now()
        for place in itertools.islice(places, first, None):
            if place[0] > search.before:
                return
            head = book.heads[place[1]]
            if (
                (search.marketplace_ids is None or head.marketplace_id in search.marketplace_ids)
                and (search.statuses is None or head.status in search.statuses)
                and (search.fulfilled_by is None or head.recipe.fulfilled_by in search.fulfilled_by)
                and head.order_id not in self._hidden_from_search
                and self._within_reach(head, now)
            ):
                yield place, head

    def snapshots(
        self, name: str, by_update: bool, start: datetime, end: datetime, marketplace_ids: frozenset[str]
    ) -> list[Snapshot]:
        """What a report from `start` to before `end` holds, as the orders are now; the oldest first."""
        with self._lock:
            book = self._books[name]
            places = book.by_updated if by_update else book.by_created
            now = self._clock.now()
            within = places[bisect_left(places, (start, -1)) : bisect_left(places, (end, -1))]
            found = (book.heads[number] for _, number in within)
            return [
                (replace(head), book.seed(head))
                for head in found
                if head.marketplace_id in marketplace_ids
                and head.order_id not in self._hidden_from_reports
                and self._within_reach(head, now)
            ]

    def hide_from_search(self, order_id: str) -> None:
        """Let searchOrders pass over an order, as Amazon's indexes do now and then; getOrder and reports have it.

        Raises KeyError for an unknown id, as `hide_from_reports` does.
        """
        with self._lock:
            self._book_of(order_id)
            self._hidden_from_search.add(order_id)

    def hide_from_reports(self, order_id: str) -> None:
        """Let reports that are asked for from now on miss an order."""
        with self._lock:
            self._book_of(order_id)
            self._hidden_from_reports.add(order_id)

    @staticmethod
    def _within_reach(head: Head, now: datetime) -> bool:
        oldest = _LONG_MEMORY_FROM if head.recipe.country in _LONG_MEMORY else now - timedelta(days=2 * 365)
        return head.created >= oldest

    def order(self, name: str, order_id: str, included: frozenset[str]) -> Json | None:
        """One order, None when the seller of this book has none such."""
        with self._lock:
            book = self._books[name]
            head = book.by_id.get(order_id)
            if head is None or not self._within_reach(head, self._clock.now()):
                return None
            return written(head, included, book.seed(head))

    def touch(self, order_id: str) -> None:
        """Let an order change now: its status moves on where it can. Raises KeyError for an unknown id."""
        with self._lock:
            book = self._book_of(order_id)
            head = book.by_id[order_id]
            book.by_updated.remove((head.updated, head.number))
            head.updated = max(head.created, self._clock.now().replace(microsecond=0))
            head.status = _NEXT_STATUS.get(head.status, head.status)
            insort(book.by_updated, (head.updated, head.number))

    def _book_of(self, order_id: str) -> _SellersBook:
        for book in self._books.values():
            if order_id in book.by_id:
                return book
        raise KeyError(order_id)

    def add(self, name: str, recipe: Recipe) -> str:
        """A new order, placed now and not shipped yet; gives its id."""
        with self._lock:
            book = self._books[name]
            now = self._clock.now().replace(microsecond=0)
            number = len(book.heads)
            head = Head(number, book.order_id(number), now, now, recipe.status or "UNSHIPPED", recipe)
            book.heads.append(head)
            book.by_id[head.order_id] = head
            insort(book.by_created, (now, number))
            insort(book.by_updated, (now, number))
            return head.order_id
