"""Everything of the database that documents of orders are made on, read at once; then their documents, in chunks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fvsestore_gui.database import Database
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.postings import Posting
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import VatRates
from fvsestore_gui.work.client_book import client_book
from fvsestore_gui.work.draft_vat import Rules
from fvsestore_gui.work.drafting import Drafter, Ground
from fvsestore_gui.work.matching import product_book
from fvsestore_gui.work.rates import EUR, rate_book

#: orders read and drafted at a time: memory stays flat however many there are
CHUNK = 500
#: a document's day may be a day off the time an order was placed at, by the clock of its place
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Table:
    """A store's VAT rules and the rates they are held against."""

    rules: Rules
    vat_rates: VatRates


class Documents:
    """Makes the documents of a store's orders, as the database stood when it was made."""

    def __init__(self, database: Database, store: Store, table: Table, company: str, now: datetime) -> None:
        self._database = database
        self._store = store
        self._table = table
        self._company = company
        self._now = now
        self._ground: Ground | None = None
        self._drafter: Drafter | None = None

    def __call__(self, order_rows: Sequence[int]) -> Iterator[tuple[int, Posting | HeldDraft]]:
        """The documents of these orders by their row ids, in their order; orders that are gone are left out."""
        for row, _, made in self.with_orders(order_rows):
            yield row, made

    def with_orders(self, order_rows: Sequence[int]) -> Iterator[tuple[int, Order, Posting | HeldDraft]]:
        """The same, each with the order it was made of."""
        for start in range(0, len(order_rows), CHUNK):
            chunk = order_rows[start : start + CHUNK]
            drafter = self._drafter_of(chunk)
            orders = self._database.orders.many(chunk)
            for row in chunk:
                if row in orders:
                    yield row, orders[row], drafter.draft(row, orders[row])

    def _drafter_of(self, order_rows: Sequence[int]) -> Drafter:
        database, store_id = self._database, self._store.store_id
        if self._ground is None:
            self._ground = self._whole_ground()
        ground = replace(
            self._ground,
            decisions=database.decisions.of_orders(order_rows),
            incomplete=database.posting_scope.incomplete(store_id, order_rows),
        )
        if self._drafter is None:
            self._drafter = Drafter(ground)
        else:
            self._drafter.ground = ground
        return self._drafter

    def _whole_ground(self) -> Ground:
        database, store = self._database, self._store
        settings = database.posting_settings.get(store.store_id)
        company = settings.company or self._company
        scope = database.posting_scope
        currencies = [currency for currency in scope.currencies(store.store_id) if currency != EUR]
        first = scope.first_placed(store.store_id) or self._now
        since = (settings.orders_from or first.date()) - _DAY
        until = self._now.date() + _DAY
        return Ground(
            store.code,
            settings,
            self._table.rules,
            product_book(database, store, settings),
            rate_book(database, settings, company, currencies, since, until),
            self._table.vat_rates,
            held=scope.held(store.store_id),
            company=company,
            clients=client_book(database, company, settings),
        )
