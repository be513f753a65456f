"""What the tables of the window ask: ids in order, rows by id, totals. Sorted, filtered and summed in SQL."""

import re
from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    String,
    Table,
    and_,
    case,
    cast,
    func,
    literal_column,
    or_,
    select,
)

from fvsestore_gui.database.runs import read_run
from fvsestore_gui.database.tables import held, item_texts, order_items, orders, runs, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.listing import CurrencyTotal, Filter, HeldRow, ItemRow, OrderRow, Sort, Totals
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.words import search_key

#: ids in one question for rows
_CHUNK = 500
#: sums are added in two halves, so that no BIGINT can overflow
_HALF = 1_000_000_000
_ORDER_ID = re.compile(r"[0-9A-Za-z]{3}-\d{7}-\d{7}", re.ASCII)

Condition = ColumnElement[bool]


RowKind = TypeVar("RowKind")


class Listing(Generic[RowKind]):
    """One table's questions. `columns` are the names a Sort may use.

    `ids` gives the row ids of what passes a filter, in order, as a packed array; equal values are ordered by id and
    unknown ones (NULL) stand last in both directions. `rows` gives rows in the order of the ids asked for.
    """

    def __init__(
        self,
        transactions: Transactions,
        *,
        table: Table,
        columns: Mapping[str, ColumnElement[Any]],
        never_null: frozenset[str],
        joins: Callable[[set[str]], FromClause],
        conditions: Callable[[Filter], tuple[list[Condition], set[str]]],
        needs: Mapping[str, str],
        rows: Callable[[], Select[Any]],
        read: Callable[[Row[Any]], RowKind],
        amount: ColumnElement[int] | None = None,
        currency: ColumnElement[str] | None = None,
        quantity: ColumnElement[int] | None = None,
    ) -> None:
        self._transactions = transactions
        self._table = table
        self._columns = columns
        self._never_null = never_null
        self._joins = joins
        self._conditions = conditions
        self._needs = needs
        self._rows = rows
        self._read = read
        self._amount = amount
        self._currency = currency
        self._quantity = quantity

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(self._columns)

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what `shown` lets through, in the order of `sort`. Raises CorrectInput("column_unknown")."""
        column = self._columns.get(sort.column)
        if column is None:
            raise CorrectInput("column_unknown", column=sort.column)
        conditions, tables = self._conditions(shown)
        if sort.column in self._needs:
            tables.add(self._needs[sort.column])
        order: list[ColumnElement[Any]] = []
        if sort.column not in self._never_null:
            order.append(column.is_(None))
        if sort.ranks:
            ranked = case({value: rank for rank, value in enumerate(sort.ranks)}, value=column, else_=len(sort.ranks))
            order.append(ranked.desc() if sort.descending else ranked)
        row_id = self._table.c.id
        order += [column.desc(), row_id.desc()] if sort.descending else [column, row_id]
        query = select(row_id).select_from(self._joins(tables)).where(*conditions).order_by(*order).limit(limit)
        with self._transactions.read() as connection:
            # straight from the driver: a million rows need no objects of their own
            driver: Any = connection.execute(query).cursor
            return array("q", (row[0] for row in driver))

    def rows(self, ids: Sequence[int]) -> list[RowKind]:
        """The rows with these ids, in their order; those that are gone are left out."""
        found: dict[int, RowKind] = {}
        with self._transactions.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                chunk = list(ids[start : start + _CHUNK])
                for row in connection.execute(self._rows().where(self._table.c.id.in_(chunk))):
                    found[row.row_id] = self._read(row)
        return [found[row_id] for row_id in ids if row_id in found]

    def totals(self, shown: Filter) -> Totals:
        """Counts and sums of what `shown` lets through; sums per currency, exact."""
        conditions, tables = self._conditions(shown)
        source = self._joins(tables)
        everything = select(func.count()).select_from(self._table).where(self._table.c.store_id == shown.store_id)
        if self._amount is None or self._currency is None:
            with self._transactions.read() as connection:
                count = connection.execute(select(func.count()).select_from(source).where(*conditions)).scalar_one()
                return Totals(count, connection.execute(everything).scalar_one(), (), 0)
        # A whole store is summed along the index by currency; through a filter a plain scan is quicker, which the
        # expression asks for.
        currency = self._currency if len(conditions) == 1 else func.coalesce(self._currency, literal_column("''"))
        pieces = [func.sum(self._quantity)] if self._quantity is not None else []
        query = (
            select(
                currency,
                func.count(),
                func.count(self._amount),
                func.sum(self._amount // _HALF),
                func.sum(self._amount % _HALF),
                *pieces,
            )
            .select_from(source)
            .where(*conditions)
            .group_by(currency)
            .order_by(currency)
        )
        with self._transactions.read() as connection:
            found = connection.execute(query).all()
            all_rows = connection.execute(everything).scalar_one()
        return Totals(
            shown=sum(row[1] for row in found),
            all=all_rows,
            per_currency=tuple(
                CurrencyTotal(row[0], int(row[3]) * _HALF + int(row[4]), row[2]) for row in found if row[0] and row[2]
            ),
            without_total=sum(row[1] - row[2] for row in found),
            quantity=sum(int(row[5] or 0) for row in found) if pieces else None,
        )


class Listings:
    """The four tables of Veiksmai."""

    def __init__(self, transactions: Transactions) -> None:
        self.orders: Listing[OrderRow] = Listing(
            transactions,
            table=orders,
            columns={
                name: orders.c[name]
                for name in (
                    "order_id", "created", "updated", "status", "marketplace_id", "fulfilled_by", "business",
                    "item_count", "total", "currency", "agreement", "difference", "ship_country", "tax_territory",
                    "programs", "first_run", "last_run", "source",
                )
            }
            | {"row_id": orders.c.id},
            never_null=frozenset(
                {"row_id", "order_id", "created", "updated", "status", "business", "item_count", "agreement"}
                | {"programs", "first_run", "last_run", "source"}
            ),
            joins=lambda _: orders,
            conditions=_order_conditions,
            needs={},
            rows=lambda: select(orders.c.id.label("row_id"), *(c for c in orders.c if c.name not in ("id", "digest"))),
            read=_order_row,
            amount=orders.c.total,
            currency=orders.c.currency,
        )  # fmt: skip
        self.items: Listing[ItemRow] = Listing(
            transactions,
            table=order_items,
            columns={
                "row_id": order_items.c.id,
                "order_id": orders.c.order_id,
                "sku": item_texts.c.sku,
                "asin": item_texts.c.asin,
                "title": item_texts.c.title_key,
                "marketplace_id": orders.c.marketplace_id,
                "fulfilled_by": orders.c.fulfilled_by,
            }
            | {
                name: order_items.c[name]
                for name in (
                    "created", "order_item_id", "position", "quantity", "quantity_fulfilled", "unit_price", "total",
                    "tax", "currency", "status", "order_row",
                )
            },
            never_null=frozenset(
                {"row_id", "created", "order_item_id", "position", "quantity", "status", "order_row", "order_id"}
            ),
            joins=_item_joins,
            conditions=_item_conditions,
            needs={
                "order_id": "orders", "marketplace_id": "orders", "fulfilled_by": "orders",
                "sku": "texts", "asin": "texts", "title": "texts",
            },
            rows=_item_rows,
            read=_item_row,
            amount=order_items.c.total,
            currency=order_items.c.currency,
            quantity=order_items.c.quantity,
        )  # fmt: skip
        self.held: Listing[HeldRow] = Listing(
            transactions,
            table=held,
            columns={"row_id": held.c.id}
            | {
                name: held.c[name]
                for name in ("order_id", "reason", "field", "value", "first_seen", "last_tried", "tries", "run_id")
            },
            never_null=frozenset({"row_id", "reason", "field", "first_seen", "last_tried", "tries", "run_id"}),
            joins=lambda _: held,
            conditions=_held_conditions,
            needs={},
            rows=lambda: select(held.c.id.label("row_id"), *(c for c in held.c if c.name != "id")),
            read=_held_row,
        )
        self.runs: Listing[Run] = Listing(
            transactions,
            table=runs,
            columns={"run_id": runs.c.id, "row_id": runs.c.id, "marketplaces": runs.c.marketplace_count}
            | {
                name: runs.c[name]
                for name in (
                    "kind", "state", "started", "ended", "window_by", "window_from", "window_until", "pages",
                    "received", "new", "changed", "same", "held", "refused_data", "error_code", "holder",
                )
            }
            | {"duration": runs.c.ended - runs.c.started},
            never_null=frozenset(
                {"run_id", "row_id", "marketplaces", "kind", "state", "started", "window_by", "pages", "holder"}
                | {"received", "new", "changed", "same", "held", "refused_data"}
            ),
            joins=lambda _: runs,
            conditions=_run_conditions,
            needs={},
            rows=lambda: select(runs.c.id.label("row_id"), runs, stores.c.code.label("store_code")).join(
                stores, stores.c.id == runs.c.store_id
            ),
            read=read_run,
        )  # fmt: skip


# -- filters -----------------------------------------------------------------------------------------------------


def _contains(column: ColumnElement[Any], word: str) -> Condition:
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return column.like(f"%{plain}%", escape="\\")


def _texts_with(store_id: int, words: list[str]) -> Select[Any]:
    """Ids of the item texts in which every word occurs."""
    return select(item_texts.c.id).where(
        item_texts.c.store_id == store_id, *(_contains(item_texts.c.search, word) for word in words)
    )


def _order_ids_with(words: list[str]) -> Condition:
    return and_(*(_contains(func.lower(orders.c.order_id), word) for word in words))


def _among(column: ColumnElement[Any], values: Sequence[str]) -> list[Condition]:
    return [column.in_(list(values))] if values else []


def _on_orders(shown: Filter) -> list[Condition]:
    """Conditions that only the order's own row can answer."""
    found = [
        *_among(orders.c.marketplace_id, shown.marketplace_ids),
        *_among(orders.c.fulfilled_by, shown.fulfilled_by),
        *_among(orders.c.agreement, shown.agreement),
        *_among(orders.c.source, shown.sources),
    ]
    if shown.business is not None:
        found.append(orders.c.business == int(shown.business))
    if shown.run_id is not None:
        found.append(or_(orders.c.first_run == shown.run_id, orders.c.last_run == shown.run_id))
    return found


def _created(column: ColumnElement[int], shown: Filter) -> list[Condition]:
    found: list[Condition] = []
    if shown.created_from is not None:
        found.append(column >= to_stored(shown.created_from))
    if shown.created_until is not None:
        found.append(column < to_stored(shown.created_until))
    return found


def _order_conditions(shown: Filter) -> tuple[list[Condition], set[str]]:
    found = [
        orders.c.store_id == shown.store_id,
        *_on_orders(shown),
        *_among(orders.c.status, shown.statuses),
        *_created(orders.c.created, shown),
    ]
    if shown.order_row is not None:
        found.append(orders.c.id == shown.order_row)
    words = search_key(shown.text).split()
    if _ORDER_ID.fullmatch(shown.text.strip()):
        # a whole order id is found by its index
        found.append(orders.c.order_id.in_([shown.text.strip(), shown.text.strip().upper()]))
    elif words:
        items = select(order_items.c.order_row).where(order_items.c.text_id.in_(_texts_with(shown.store_id, words)))
        found.append(or_(_order_ids_with(words), orders.c.id.in_(items)))
    return found, set()


def _item_joins(tables: set[str]) -> FromClause:
    source: FromClause = order_items
    if "orders" in tables:
        source = source.join(orders, orders.c.id == order_items.c.order_row)
    if "texts" in tables:
        source = source.join(item_texts, item_texts.c.id == order_items.c.text_id)
    return source


def _item_conditions(shown: Filter) -> tuple[list[Condition], set[str]]:
    on_orders = _on_orders(shown)
    found = [
        order_items.c.store_id == shown.store_id,
        *on_orders,
        *_among(order_items.c.status, shown.statuses),
        *_created(order_items.c.created, shown),
    ]
    tables = {"orders"} if on_orders else set()
    if shown.order_row is not None:
        found.append(order_items.c.order_row == shown.order_row)
    words = search_key(shown.text).split()
    if words:
        mine = select(orders.c.id).where(orders.c.store_id == shown.store_id, _order_ids_with(words))
        found.append(
            or_(order_items.c.text_id.in_(_texts_with(shown.store_id, words)), order_items.c.order_row.in_(mine))
        )
    return found, tables


def _held_conditions(shown: Filter) -> tuple[list[Condition], set[str]]:
    found = [held.c.store_id == shown.store_id, *_among(held.c.reason, shown.reasons)]
    found += [
        or_(_contains(func.lower(held.c.order_id), word), _contains(held.c.reason, word))
        for word in search_key(shown.text).split()
    ]
    if shown.run_id is not None:
        found.append(held.c.run_id == shown.run_id)
    return found, set()


def _run_conditions(shown: Filter) -> tuple[list[Condition], set[str]]:
    found = [
        runs.c.store_id == shown.store_id,
        *_among(runs.c.state, shown.reasons),
        *_created(runs.c.started, shown),
    ]
    if shown.run_id is not None:
        found.append(runs.c.id == shown.run_id)
    for word in search_key(shown.text).split():
        columns = (func.lower(runs.c.holder), runs.c.kind, runs.c.state, runs.c.error_code, cast(runs.c.id, String))
        found.append(or_(*(_contains(column, word) for column in columns)))
    return found, set()


# -- rows --------------------------------------------------------------------------------------------------------


def _order_row(row: Row[Any]) -> OrderRow:
    return OrderRow(
        row_id=row.row_id,
        order_id=row.order_id,
        created=from_stored(row.created),
        updated=from_stored(row.updated),
        status=row.status,
        marketplace_id=row.marketplace_id,
        fulfilled_by=row.fulfilled_by,
        business=bool(row.business),
        item_count=row.item_count,
        total=row.total,
        currency=row.currency,
        agreement=row.agreement,
        difference=row.difference,
        ship_country=row.ship_country,
        tax_territory=row.tax_territory,
        programs=row.programs,
        first_run=row.first_run,
        last_run=row.last_run,
        source=row.source,
    )


def _item_rows() -> Select[Any]:
    return (
        select(
            order_items.c.id.label("row_id"),
            *(c for c in order_items.c if c.name not in ("id", "store_id", "text_id")),
            orders.c.order_id,
            orders.c.marketplace_id,
            orders.c.fulfilled_by,
            item_texts.c.sku,
            item_texts.c.asin,
            item_texts.c.title,
        )
        .join(orders, orders.c.id == order_items.c.order_row)
        .join(item_texts, item_texts.c.id == order_items.c.text_id)
    )


def _item_row(row: Row[Any]) -> ItemRow:
    return ItemRow(
        row_id=row.row_id,
        order_row=row.order_row,
        order_id=row.order_id,
        created=from_stored(row.created),
        order_item_id=row.order_item_id,
        sku=row.sku,
        asin=row.asin,
        title=row.title,
        quantity=row.quantity,
        quantity_fulfilled=row.quantity_fulfilled,
        unit_price=row.unit_price,
        total=row.total,
        tax=row.tax,
        currency=row.currency,
        status=row.status,
        marketplace_id=row.marketplace_id,
        fulfilled_by=row.fulfilled_by,
    )


def _held_row(row: Row[Any]) -> HeldRow:
    return HeldRow(
        row_id=row.row_id,
        order_id=row.order_id,
        reason=row.reason,
        field=row.field,
        value=row.value,
        raw=row.raw,
        first_seen=from_stored(row.first_seen),
        last_tried=from_stored(row.last_tried),
        tries=row.tries,
        run_id=row.run_id,
        source=row.source,
        lines=row.lines or "",
        same_as=row.same_as,
        store_id=row.store_id,
    )
