"""What an accountant chose for operations and decided about orders: read back as it was, never overwritten unseen."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.posting_settings import CardSettings, ClientBy, PostingSettings
from fvsestore_gui.model.postings import PostingDecision
from fvsestore_gui.model.stores import Store

WHO = "ona@buhalterija"


def test_choices_are_read_back(database: Database, store: Store) -> None:
    """Every choice comes back as it was; before the first saving there are the defaults."""
    assert database.posting_settings.get(store.store_id) == PostingSettings()
    chosen = PostingSettings(
        series="AMZ",
        orders_from=date(2026, 11, 1),
        client_by=ClientBy.MARKETPLACE,
        client_by_marketplace={"A1PA6795UKMFR9": "AMZDE"},
        objects=("AMZDE", "", "", "", "", "Š"),
        cards=CardSettings(create_clients=True),
    )
    saved = database.posting_settings.save(store.store_id, chosen, WHO)
    assert saved == msgspec.structs.replace(chosen, revision=1)
    assert database.posting_settings.get(store.store_id) == saved


def test_who_saves_choices_second_is_told(database: Database, store: Store, clock: StandingClock) -> None:
    """Neither the first choices nor later ones are overwritten silently."""
    first = database.posting_settings.save(store.store_id, PostingSettings(series="A"), WHO)
    for revision in (0, 7):
        with pytest.raises(ChangedMeanwhile) as caught:
            database.posting_settings.save(store.store_id, PostingSettings(series="B", revision=revision), "jonas@pc")
        assert caught.value.facts == {"code": store.code, "by": WHO, "at": clock.now().isoformat()}
    database.posting_settings.save(store.store_id, msgspec.structs.replace(first, series="C"), WHO)
    assert database.posting_settings.get(store.store_id).series == "C"


def test_a_removed_store_takes_no_choices(database: Database, store: Store, clock: StandingClock) -> None:
    """Choices for a Parametras that is gone are refused."""
    database.stores.remove(store, remove_orders=False, now=clock.now())
    with pytest.raises(CorrectInput, match="store_unknown"):
        database.posting_settings.save(store.store_id, PostingSettings(), WHO)


def test_decisions_are_kept_and_not_overwritten(
    database: Database, store: Store, under_way: Any, order: Callable[..., Order], clock: StandingClock
) -> None:
    """Who decided what about an order, and when; the second to decide is told of the first."""
    under_way.page(order(1), order(2))
    row, other = (database.orders.row_id(store.store_id, order(number).order_id) or 0 for number in (1, 2))
    assert database.decisions.get(row) == PostingDecision(order_row=row)
    decided = database.decisions.decide(PostingDecision(order_row=row, vat_number="", left_out=True, note="jau"), WHO)
    assert (decided.vat_number, decided.stock_country, decided.left_out, decided.revision) == ("", None, True, 1)
    assert (decided.decided_by, decided.decided_at) == (WHO, clock.now())
    with pytest.raises(ChangedMeanwhile, match="decision_changed"):
        database.decisions.decide(PostingDecision(order_row=row), "jonas@pc")
    again = database.decisions.decide(msgspec.structs.replace(decided, vat_by_rule=True), "jonas@pc")
    assert database.decisions.of_orders([row, other]) == {row: again} == database.decisions.of_store(store.store_id)
    with pytest.raises(CorrectInput, match="order_unknown"):
        database.decisions.decide(PostingDecision(order_row=999), WHO)
