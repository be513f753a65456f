"""What an import asks of Amazon: a frozen window of time, and the page that comes back."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from fvsestore_gui.model.orders import HeldOrder, Order

#: Data sets asked for, in the order of their use to an accountant. Never BUYER and PAYMENT: personal data without need.
#: RECIPIENT is asked for the country, the state and the tax territory alone.
DATA_SETS = (
    "PROCEEDS",
    "FULFILLMENT",
    "TAX",
    "PROMOTION",
    "CANCELLATION",
    "EXPENSE",
    "PACKAGES",
    "RECIPIENT",
)
#: orders on a page: Amazon's most
PAGE_SIZE = 100
#: marketplaces one call may name
MOST_MARKETPLACES = 50
#: Amazon answers up to two minutes before its own now
AMAZON_LAG = timedelta(minutes=2)
#: JP, AU, SG: Amazon keeps their orders since 2016
_LONG_KEPT = frozenset({"A1VC38T7YXB528", "A39IBJ37TRP1C6", "A19VAU5U5O7RUS"})
_LONG_KEPT_SINCE = date(2016, 1, 1)


@dataclass(frozen=True, slots=True)
class Window:
    """One search, the same on every page: Amazon refuses a page token whose parameters differ by a byte.

    `by` is "created" or "updated"; `after` is inclusive, `before` at least two minutes old in Amazon's time. Times UTC,
    in whole seconds (see `window`).
    """

    by: str
    after: datetime
    before: datetime
    marketplace_ids: tuple[str, ...]


def window(by: str, after: datetime, before: datetime, marketplace_ids: Iterable[str]) -> Window:
    """A window with both ends cut to whole seconds of UTC, and its marketplaces in a fixed order."""
    return Window(
        by,
        after.astimezone(UTC).replace(microsecond=0),
        before.astimezone(UTC).replace(microsecond=0),
        tuple(sorted(set(marketplace_ids))),
    )


@dataclass(frozen=True, slots=True)
class OrderPage:
    """A page of orders as read.

    `next_token` is None on the last page. `digest` tells pages apart without keeping them. `refused` are the data sets
    Amazon refused, of those asked. `repeated`: how many more orders the page held that were older writings of an order
    in `orders` (Amazon sent it twice); they count as received and the same.
    """

    orders: tuple[Order | HeldOrder, ...]
    next_token: str | None
    request_id: str
    digest: str
    refused: tuple[str, ...] = ()
    repeated: int = 0


def first_day_kept(marketplace_ids: Collection[str], now: datetime) -> date:
    """The first day whose orders Amazon still gives for one of these marketplaces."""
    if not _LONG_KEPT.isdisjoint(marketplace_ids):
        return _LONG_KEPT_SINCE
    today = now.date()
    # 29 February has no day two years before
    return today.replace(year=today.year - 2, day=min(today.day, 28) if today.month == 2 else today.day)


def earliest_asked(marketplace_ids: Collection[str], now: datetime) -> datetime:
    """The earliest time that may be asked for."""
    # A day's grace: the reader's day begins before that of UTC. What Amazon no longer keeps it leaves out by itself.
    first = first_day_kept(marketplace_ids, now)
    return datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=1)
