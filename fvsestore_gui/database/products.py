"""Which products stand for which SKUs: the table as saved, the SKUs that were sold, the cards Finvalda has."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import json_text
from fvsestore_gui.database.tables import (
    item_texts,
    order_items,
    orders,
    postings,
    product_mappings,
    stores,
)
from fvsestore_gui.database.times import to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.products import Component, ProductMapping, SoldSku
from fvsestore_gui.model.vat import RateClass

#: texts asked for at once
_CHUNK = 500
_components = msgspec.json.Decoder(tuple[Component, ...])


class Products:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def mappings(self, store_id: int) -> list[ProductMapping]:
        """The whole table of a store, by SKU."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(product_mappings).where(product_mappings.c.store_id == store_id).order_by(product_mappings.c.sku)
            ).all()
        return [_read(row) for row in found]

    def mapping(self, store_id: int, sku: str) -> ProductMapping | None:
        """What the table says of one SKU, None where it says nothing."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(product_mappings).where(product_mappings.c.store_id == store_id, product_mappings.c.sku == sku)
            ).first()
        return None if found is None else _read(found)

    def save(
        self, store_id: int, saved: Iterable[ProductMapping], removed: Iterable[ProductMapping] = (), *, by: str = ""
    ) -> None:
        """Keep some rows and take others out, all or none of it.

        Raises ChangedMeanwhile("mapping_changed") when somebody else saved one of them since it was read (a row that
        was not there has revision 0), CorrectInput("store_unknown").
        """
        now = to_stored(self._clock.now())
        with self._transactions.write() as connection:
            code = connection.execute(
                select(stores.c.code).where(stores.c.id == store_id, stores.c.removed_at.is_(None))
            ).scalar()
            if code is None:
                raise CorrectInput("store_unknown", code="")
            for mapping in removed:
                if not self._remove(connection, store_id, mapping):
                    raise ChangedMeanwhile("mapping_changed", code=code, sku=mapping.sku)
            for mapping in saved:
                if not self._write(connection, store_id, mapping, now, by):
                    raise ChangedMeanwhile("mapping_changed", code=code, sku=mapping.sku)

    def _remove(self, connection: Connection, store_id: int, mapping: ProductMapping) -> bool:
        return bool(
            connection.execute(
                delete(product_mappings).where(
                    product_mappings.c.store_id == store_id,
                    product_mappings.c.sku == mapping.sku,
                    product_mappings.c.revision == mapping.revision,
                )
            ).rowcount
        )

    def _write(self, connection: Connection, store_id: int, mapping: ProductMapping, now: int, by: str) -> bool:
        values = {
            "components": json_text(mapping.components),
            "rate_class": mapping.rate_class.value,
            "revision": mapping.revision + 1,
            "saved_at": now,
            "saved_by": by,
        }
        if mapping.revision:
            return bool(
                connection.execute(
                    update(product_mappings)
                    .where(
                        product_mappings.c.store_id == store_id,
                        product_mappings.c.sku == mapping.sku,
                        product_mappings.c.revision == mapping.revision,
                    )
                    .values(**values)
                ).rowcount
            )
        try:
            connection.execute(insert(product_mappings).values(store_id=store_id, sku=mapping.sku, **values))
        except IntegrityError:
            return False
        return True

    def sold(self, store_id: int) -> list[SoldSku]:
        """Every SKU that stands on a line of an order, by SKU, with its newest title and how many orders have it.

        Lines that Amazon no longer tells of do not count.
        """
        lines = (
            select(item_texts.c.sku, order_items.c.text_id, order_items.c.order_row, order_items.c.created)
            .join(item_texts, item_texts.c.id == order_items.c.text_id)
            .where(
                order_items.c.store_id == store_id,
                order_items.c.present == 1,
                item_texts.c.sku.is_not(None),
                item_texts.c.sku != "",
            )
            .subquery()
        )
        counted = select(lines.c.sku, func.count(lines.c.order_row.distinct())).group_by(lines.c.sku)
        newest = select(lines.c.text_id, func.max(lines.c.created).label("newest")).group_by(lines.c.text_id).subquery()
        texts = (
            select(item_texts.c.id, item_texts.c.sku, item_texts.c.asin, item_texts.c.title)
            .join(newest, newest.c.text_id == item_texts.c.id)
            .order_by(item_texts.c.sku, newest.c.newest.desc(), item_texts.c.id.desc())
        )
        with self._transactions.read() as connection:
            counts = {row[0]: row[1] for row in connection.execute(counted)}
            sold: dict[str, SoldSku] = {}
            for row in connection.execute(texts):
                known = sold.get(row.sku)
                if known is None:
                    sold[row.sku] = SoldSku(row.sku, row.asin or "", row.title or "", counts[row.sku], (row.id,))
                else:
                    sold[row.sku] = msgspec.structs.replace(known, text_ids=(*known.text_ids, row.id))
        return list(sold.values())

    def orders_with(self, store_id: int, text_ids: Sequence[int]) -> list[str]:
        """Ids of the orders that have one of these texts on a line, are not cancelled, and were not posted yet."""
        found: set[str] = set()
        posted = select(postings.c.order_row).where(postings.c.store_id == store_id, postings.c.sequence == 0)
        with self._transactions.read() as connection:
            for start in range(0, len(text_ids), _CHUNK):
                found.update(
                    connection.execute(
                        select(orders.c.order_id)
                        .distinct()
                        .join(order_items, order_items.c.order_row == orders.c.id)
                        .where(
                            order_items.c.store_id == store_id,
                            order_items.c.text_id.in_(list(text_ids[start : start + _CHUNK])),
                            order_items.c.present == 1,
                            order_items.c.status != "CANCELLED",
                            orders.c.status != "CANCELLED",
                            orders.c.id.not_in(posted),
                        )
                    ).scalars()
                )
        return sorted(found)


def _read(row: Any) -> ProductMapping:
    return ProductMapping(
        sku=row.sku,
        components=_components.decode(row.components),
        rate_class=RateClass(row.rate_class),
        revision=row.revision,
    )
