"""The table of SKUs and products: kept whole, never overwritten silently; sold SKUs are counted."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.products import Component, ProductMapping, SoldSku
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import RateClass

BUNDLE = ProductMapping(
    sku="RINK-DOVANA",
    components=(Component("RANK-70140"), Component("KAVA-ET250", Decimal("2.5"), Decimal("0.4"))),
    rate_class=RateClass.REDUCED,
)
PLAIN = ProductMapping(sku="LN-ŠEP-S", components=(Component("SEPETYS-S"),))


def test_what_is_saved_is_read_back_exactly(database: Database, store: Store) -> None:
    """Quantities and shares stay exact, letters as they were typed; another store has a table of its own."""
    database.products.save(store.store_id, [BUNDLE, PLAIN], by="ona@buhalterija")
    assert database.products.mappings(store.store_id) == [
        msgspec.structs.replace(PLAIN, revision=1),
        msgspec.structs.replace(BUNDLE, revision=1),
    ]
    assert database.products.mapping(store.store_id, "RINK-DOVANA") == msgspec.structs.replace(BUNDLE, revision=1)
    assert database.products.mapping(store.store_id, "ln-šep-s") is None
    assert database.products.mappings(store.store_id + 1) == []


def test_who_saves_second_is_told_and_nothing_of_his_is_kept(database: Database, store: Store) -> None:
    """A row that another PC saved since is not overwritten, nor are the rows beside it half taken."""
    database.products.save(store.store_id, [PLAIN])
    other = ProductMapping(sku="NAUJAS", components=(Component("X"),))
    for stale in (PLAIN, msgspec.structs.replace(PLAIN, revision=7)):
        with pytest.raises(ChangedMeanwhile) as caught:
            database.products.save(store.store_id, [other, stale])
        assert (caught.value.code, caught.value.facts["sku"]) == ("mapping_changed", "LN-ŠEP-S")
    assert [row.sku for row in database.products.mappings(store.store_id)] == ["LN-ŠEP-S"]


def test_a_row_is_taken_out_only_as_it_was_seen(database: Database, store: Store) -> None:
    """Removing what somebody else has just changed is refused; removed, it can be entered anew."""
    database.products.save(store.store_id, [PLAIN])
    seen = database.products.mappings(store.store_id)[0]
    database.products.save(store.store_id, [seen])
    with pytest.raises(ChangedMeanwhile):
        database.products.save(store.store_id, [], [seen])
    database.products.save(store.store_id, [], [msgspec.structs.replace(seen, revision=2)])
    assert database.products.mappings(store.store_id) == []
    database.products.save(store.store_id, [PLAIN])


def test_a_removed_store_takes_no_rows(database: Database, store: Store) -> None:
    """Nothing is kept for a Parametras that is gone."""
    with pytest.raises(CorrectInput):
        database.products.save(store.store_id + 1, [PLAIN])


def test_sold_skus_are_counted_by_order(
    database: Database, store: Store, order: Callable[..., Any], item: Callable[..., Any], under_way: Any
) -> None:
    """Each SKU once, with the orders it stands in and its newest title; lines without SKU are no SKU."""
    under_way.page(
        order(1, items=(item(1, sku="A", title="Senas"), item(2, sku="A", title="Senas"), item(3, sku="B"))),
        order(2, items=(item(1, sku="A", title="Naujas"), item(2, sku=None))),
    )
    sold = database.products.sold(store.store_id)
    assert [(row.sku, row.order_count) for row in sold] == [("A", 2), ("B", 1)]
    assert (sold[0].title, len(sold[0].text_ids)) == ("Naujas", 3)
    assert isinstance(sold[0], SoldSku)


def test_orders_that_wait_for_a_product_are_named(
    database: Database, store: Store, order: Callable[..., Any], item: Callable[..., Any], under_way: Any
) -> None:
    """Orders with an open SKU are listed once each; cancelled ones wait for nothing."""
    under_way.page(
        order(1, items=(item(1, sku="A"), item(2, sku="B"))),
        order(2, items=(item(1, sku="A"),)),
        order(3, items=(item(1, sku="A"),), status="CANCELLED"),
        order(4, items=(item(1, sku="C"),)),
    )
    texts = [text for row in database.products.sold(store.store_id) if row.sku in "AB" for text in row.text_ids]
    assert database.products.orders_with(store.store_id, texts) == ["303-0000001-1234567", "303-0000002-1234567"]
    assert database.products.orders_with(store.store_id, []) == []
