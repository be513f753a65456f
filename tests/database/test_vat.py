"""The VAT table: read back as it was, and an accountant's word counts only for what stood there when it was given."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, VatWrong
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import Buyer, Certainty, Collector, RateClass, VatRate, VatRule

WHO = "ona@buhalterija"
FULL = VatRule(
    stock_country="LT",
    ship_to="FI",
    buyer=Buyer.BUSINESS,
    collector=Collector.AMAZON,
    rate_class=RateClass.REDUCED,
    valid_from=date(2024, 9, 1),
    valid_until=date(2027, 12, 31),
    vat_code="OSSFI25",
    rate=Decimal("25.5"),
    classifier="PVM15",
    certainty=Certainty.MEDIUM,
    origin="3",
    note="Žr. raštą",
)


def confirmed(database: Database, store: Store) -> VatRule:
    (saved,) = database.vat.save(store.store_id, [FULL])
    (rule,) = database.vat.confirm(store.store_id, [saved], WHO)
    return rule


def test_a_row_is_read_back(database: Database, store: Store, clock: StandingClock) -> None:
    """Everything of it; who confirmed it and when stands beside."""
    (saved,) = database.vat.save(store.store_id, [FULL])
    assert saved == msgspec.structs.replace(FULL, row_id=saved.row_id, revision=1)
    (rule,) = database.vat.confirm(store.store_id, [saved], WHO)
    assert (rule.confirmed_at, rule.confirmed_by) == (clock.now(), WHO)
    assert database.vat.rules(store.store_id) == [rule]
    (again,) = database.vat.confirm(store.store_id, [rule], WHO, confirmed=False)
    assert (again.confirmed_at, again.confirmed_by) == (None, "")


@pytest.mark.parametrize(
    "change",
    [
        {"stock_country": "DE"},
        {"ship_to": "EU"},
        {"buyer": Buyer.ANY},
        {"collector": Collector.SELLER},
        {"rate_class": RateClass.STANDARD},
        {"valid_from": None},
        {"valid_until": date(2028, 1, 1)},
        {"vat_code": "PVM1"},
        {"rate": Decimal("24")},
        {"classifier": ""},
    ],
)
def test_a_changed_row_must_be_confirmed_anew(database: Database, store: Store, change: dict[str, Any]) -> None:
    """The accountant answered for what stood there before."""
    rule = confirmed(database, store)
    (changed,) = database.vat.save(store.store_id, [msgspec.structs.replace(rule, **change)])
    assert changed.confirmed_at is None
    assert not changed.usable


def test_another_rate_makes_a_row_ones_own(database: Database, store: Store) -> None:
    """How sure the beginning was of another rate says nothing of it; choosing Finvalda's code changes nothing."""
    (rule,) = database.vat.save(store.store_id, [FULL])
    (coded,) = database.vat.save(store.store_id, [msgspec.structs.replace(rule, vat_code="OSSFI", valid_until=None)])
    assert (coded.certainty, coded.origin) == (Certainty.MEDIUM, "3")
    (own,) = database.vat.save(store.store_id, [msgspec.structs.replace(coded, rate=Decimal("24"))])
    assert (own.certainty, own.origin) == (Certainty.OWN, "")


def test_a_note_leaves_the_confirmation(database: Database, store: Store, clock: StandingClock) -> None:
    """And nobody confirms a row by saving it."""
    rule = confirmed(database, store)
    (noted,) = database.vat.save(store.store_id, [msgspec.structs.replace(rule, note="Kita", confirmed_by="x")])
    assert (noted.note, noted.confirmed_by, noted.usable) == ("Kita", WHO, True)
    database.vat.save(store.store_id, [], [noted])
    (new,) = database.vat.save(store.store_id, [noted_as_new(noted)])
    assert new.confirmed_at is None


def noted_as_new(rule: VatRule) -> VatRule:
    return msgspec.structs.replace(rule, row_id=0, revision=0)


@pytest.mark.parametrize("lack", [{"vat_code": ""}, {"rate": None}])
def test_an_incomplete_row_is_not_confirmed(database: Database, store: Store, lack: dict[str, Any]) -> None:
    """Of several rows none is confirmed then."""
    other = msgspec.structs.replace(FULL, ship_to="SE")
    rules = database.vat.save(store.store_id, [other, msgspec.structs.replace(FULL, **lack)])
    with pytest.raises(VatWrong, match="vat_rule_incomplete"):
        database.vat.confirm(store.store_id, rules, WHO)
    assert [rule.confirmed_at for rule in database.vat.rules(store.store_id)] == [None, None]


def test_two_rows_never_answer_on_one_day(database: Database, store: Store) -> None:
    """Such a row is refused, and nothing of what was saved with it is kept."""
    rule = confirmed(database, store)
    with pytest.raises(VatWrong, match="vat_rule_overlap"):
        database.vat.save(
            store.store_id, [msgspec.structs.replace(FULL, ship_to="SE"), msgspec.structs.replace(FULL, rate=None)]
        )
    assert database.vat.rules(store.store_id) == [rule]
    # one that takes its place in the same step is fine
    (new,) = database.vat.save(store.store_id, [msgspec.structs.replace(FULL, rate=Decimal("24"))], [rule])
    assert new.row_id != rule.row_id


def test_who_comes_second_is_told(database: Database, store: Store, clock: StandingClock) -> None:
    """Neither saved, confirmed nor removed is a row that somebody else changed since it was read."""
    rule = confirmed(database, store)
    database.vat.save(store.store_id, [msgspec.structs.replace(rule, note="kito")])
    for attempt in (
        lambda: database.vat.save(store.store_id, [msgspec.structs.replace(rule, note="mano")]),
        lambda: database.vat.save(store.store_id, [], [rule]),
        lambda: database.vat.confirm(store.store_id, [rule], WHO, confirmed=False),
        lambda: database.vat.save(store.store_id, [msgspec.structs.replace(rule, row_id=rule.row_id + 1)]),
    ):
        with pytest.raises(ChangedMeanwhile, match="vat_rules_changed"):
            attempt()
    assert [one.note for one in database.vat.rules(store.store_id)] == ["kito"]


def test_a_removed_store_takes_no_rows(database: Database, store: Store, clock: StandingClock) -> None:
    """Rows for a Parametras that is gone are refused."""
    database.stores.remove(store, remove_orders=False, now=clock.now())
    with pytest.raises(CorrectInput, match="store_unknown"):
        database.vat.save(store.store_id, [FULL])


def test_rates_of_a_file_are_kept_and_given_up(database: Database, clock: StandingClock) -> None:
    """The newest file counts; who read it and when is known."""
    assert database.vat.rates() is None
    rate = VatRate(
        "FI", "EU", Decimal("25.5"), (Decimal("10"), Decimal("13.5")), date(2026, 1, 1), None, Certainty.HIGH, "Š"
    )
    for name in ("senas.csv", "tarifai.csv"):
        database.vat.save_rates([rate], name, WHO)
        clock.move(60)
    kept = database.vat.rates()
    assert kept is not None
    assert kept[0] == [rate]
    assert (kept[1].name, kept[1].saved_by) == ("tarifai.csv", WHO)
    database.vat.save_rates(None, "", WHO)
    assert database.vat.rates() is None
