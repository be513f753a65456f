"""What the table Pirkėjai asks: orders of which personal data are kept, or were; the values come sealed."""

from typing import Any

from sqlalchemy import Row, Select, and_, false, func, or_, select

from fvsestore_gui.database.listings import Condition, Listing
from fvsestore_gui.database.personal import VALUES, read_kept, values_of
from fvsestore_gui.database.tables import orders, personal_data, personal_orders, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.listing import Filter, Totals
from fvsestore_gui.model.sealed import BuyerFilter, BuyerState, SealedBuyer
from fvsestore_gui.model.words import search_key

_SOURCE = orders.join(personal_orders, personal_orders.c.order_row == orders.c.id)


class Buyers(Listing[SealedBuyer]):
    """A `BuyerFilter` also says which orders its text was found in; `reasons` are of `BuyerState`."""

    def __init__(self, transactions: Transactions) -> None:
        super().__init__(
            transactions,
            table=orders,
            columns={name: orders.c[name] for name in ("order_id", "created", "status", "marketplace_id")}
            | {"ship_country": orders.c.ship_country, "row_id": orders.c.id}
            | {name: personal_orders.c[name] for name in ("due_at", "due_by", "erased_at", "kept_at")},
            never_null=frozenset({"row_id", "order_id", "created", "status", "due_by", "kept_at"}),
            joins=lambda _: _SOURCE,
            conditions=_conditions,
            needs={},
            rows=_rows,
            read=_read,
        )

    def totals(self, shown: Filter) -> Totals:
        """How many orders pass, of how many of the store whose personal data are or were kept."""
        conditions, _ = _conditions(shown)
        passing = select(func.count()).select_from(_SOURCE).where(*conditions)
        every = select(func.count()).select_from(personal_orders).where(personal_orders.c.store_id == shown.store_id)
        with self._transactions.read() as connection:
            return Totals(connection.execute(passing).scalar_one(), connection.execute(every).scalar_one(), (), 0)


def _conditions(shown: Filter) -> tuple[list[Condition], set[str]]:
    found: list[Condition] = [personal_orders.c.store_id == shown.store_id]
    if shown.created_from is not None:
        found.append(orders.c.created >= to_stored(shown.created_from))
    if shown.created_until is not None:
        found.append(orders.c.created < to_stored(shown.created_until))
    if shown.marketplace_ids:
        found.append(orders.c.marketplace_id.in_(shown.marketplace_ids))
    if shown.statuses:
        found.append(orders.c.status.in_(shown.statuses))
    if shown.order_row is not None:
        found.append(orders.c.id == shown.order_row)
    if shown.reasons:
        found.append(or_(*(_of_state(BuyerState(state)) for state in shown.reasons)))
    words = search_key(shown.text).split()
    if words:
        by_id = and_(*(func.lower(orders.c.order_id).contains(word, autoescape=True) for word in words))
        rows = shown.rows if isinstance(shown, BuyerFilter) else ()
        found.append(or_(by_id, orders.c.id.in_(rows) if rows else false()))
    return found, set()


def _of_state(state: BuyerState) -> Condition:
    kept = personal_orders.c.erased_at.is_(None)
    return {
        BuyerState.KEPT: and_(kept, personal_orders.c.duty_id.is_(None)),
        BuyerState.DUTY: and_(kept, personal_orders.c.duty_id.is_not(None)),
        BuyerState.ERASED: personal_orders.c.erased_at.is_not(None),
    }[state]


def _rows() -> Select[Any]:
    return (
        select(
            orders.c.id.label("row_id"),
            orders.c.created,
            orders.c.status,
            orders.c.marketplace_id,
            orders.c.ship_country,
            orders.c.order_id,
            stores.c.uid.label("store_uid"),
            *(c for c in personal_orders.c if c.name != "store_id"),
            *(personal_data.c[name] for name in VALUES),
        )
        .join(personal_orders, personal_orders.c.order_row == orders.c.id)
        .join(stores, stores.c.id == personal_orders.c.store_id)
        .outerjoin(personal_data, personal_data.c.order_row == orders.c.id)
    )


def _read(row: Row[Any]) -> SealedBuyer:
    return SealedBuyer(
        row_id=row.row_id,
        created=from_stored(row.created),
        status=row.status,
        marketplace_id=row.marketplace_id,
        ship_country=row.ship_country,
        kept=read_kept(row, values_of(row)),
    )
