"""What an import reads of buyers, through the practice shop: nothing unasked, then just what was chosen."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import FieldChoice, Missing, PersonalField, PersonalSettings, Purpose
from fvsestore_gui.model.retention import OrderTimes
from fvsestore_gui.model.runs import ImportKind, ImportRequest, Run, RunState
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

EVERYTHING = PersonalSettings(
    choices=frozenset(FieldChoice), purposes=frozenset({Purpose.INVOICES, Purpose.SHIPPING}), allowance_days=60
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=600.0)
    yield office, shop
    office.close()
    shop.stop()


def imported(office: Office, days: int = 60) -> Run:
    request = ImportRequest(ImportKind.PERIOD, created_from=office.clock.now() - timedelta(days=days))
    return office.import_orders(FIRST_STORE, request, Progress())


def asked(office: Office) -> set[str]:
    """The data sets that the last import asked for."""
    with closing(sqlite3.connect(office.paths.database)) as connection:
        (text,) = connection.execute("SELECT included FROM runs ORDER BY id DESC LIMIT 1").fetchone()
    return set(json.loads(text))


def orders_of(office: Office) -> list[Order]:
    store_id = office.store(FIRST_STORE).store_id
    rows = office.orders.rows(office.orders.ids(Filter(store_id), Sort("created")))
    return [office.order(row.row_id) for row in rows]


def delivered(order: Order) -> bool:
    return OrderTimes.of(order).delivered is not None


def test_nothing_is_read_until_it_is_switched_on(opened: tuple[Office, PracticeShop], tmp_path: Path) -> None:
    """A company that does not want it: no data set more is asked for, and nothing of a buyer is in any file."""
    office, _ = opened
    imported(office)
    assert "BUYER" not in asked(office)
    office.close()
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [mark for mark in PERSONAL_MARKS if mark.encode() in content] == []


def test_what_was_chosen_is_kept_sealed_and_opens(opened: tuple[Office, PracticeShop], tmp_path: Path) -> None:
    """Buyer and recipient of a shipped FBM order are there; nothing of them lies open in any file."""
    office, _ = opened
    office.personal.switch_on(FIRST_STORE, EVERYTHING)
    assert imported(office).state is RunState.DONE
    assert "BUYER" in asked(office)
    shipped = next(
        one for one in reversed(orders_of(office)) if (one.fulfilled_by, one.status) == ("MERCHANT", "SHIPPED")
    )
    data = office.personal.buyer(FIRST_STORE, shipped.order_id)
    assert data.values[PersonalField.BUYER_NAME].startswith("PIRKEJAS-")
    assert data.values[PersonalField.EMAIL].startswith("pirkejas-")
    assert data.values[PersonalField.ADDRESS_LINES].startswith("GATVE-")
    assert data.values[PersonalField.CITY].startswith("MIESTAS-")
    assert office.personal.find_buyer(FIRST_STORE, data.values[PersonalField.EMAIL].upper()) == [shipped.order_id]
    office.close()
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [mark for mark in PERSONAL_MARKS if mark.encode() in content] == []


def test_only_chosen_fields_of_orders_that_need_them_are_kept(opened: tuple[Office, PracticeShop]) -> None:
    """For shipping alone: not what Amazon ships, nor what has arrived; what was not chosen says so."""
    office, _ = opened
    chosen = PersonalSettings(
        choices=frozenset({FieldChoice.CITY}), purposes=frozenset({Purpose.SHIPPING}), allowance_days=60
    )
    office.personal.switch_on(FIRST_STORE, chosen)
    imported(office)
    assert "BUYER" not in asked(office)  # the city comes with the recipient
    found = orders_of(office)
    sent, arrived = (
        next(
            one
            for one in reversed(found)
            if (one.fulfilled_by, one.status) == ("MERCHANT", "SHIPPED") and (delivered(one) is is_there)
        )
        for is_there in (False, True)
    )
    assert office.personal.buyer(FIRST_STORE, arrived.order_id).missing[PersonalField.CITY] is Missing.NOT_NEEDED
    data = office.personal.buyer(FIRST_STORE, sent.order_id)
    assert set(data.values) == {PersonalField.CITY}
    assert data.missing[PersonalField.EMAIL] is Missing.NOT_CHOSEN
    amazons = next(one for one in reversed(found) if (one.fulfilled_by, one.status) == ("AMAZON", "SHIPPED"))
    assert office.personal.buyer(FIRST_STORE, amazons.order_id).missing[PersonalField.CITY] is Missing.NOT_NEEDED
    cancelled = next(one for one in found if one.status == "CANCELLED")
    assert office.personal.buyer(FIRST_STORE, cancelled.order_id).values == {}


def test_what_amazon_leaves_out_stops_no_order_and_says_why(opened: tuple[Office, PracticeShop]) -> None:
    """E-mail and phone of orders that Amazon ships are withheld; without the role nothing comes, and orders do."""
    office, shop = opened
    office.personal.switch_on(FIRST_STORE, EVERYTHING)
    imported(office)
    found = orders_of(office)
    amazons = next(one for one in reversed(found) if (one.fulfilled_by, one.status) == ("AMAZON", "SHIPPED"))
    missing = office.personal.buyer(FIRST_STORE, amazons.order_id).missing
    assert missing[PersonalField.EMAIL] is Missing.WITHHELD_FBA
    assert missing[PersonalField.PHONE] is Missing.WITHHELD_FBA
    assert missing[PersonalField.ADDRESS_LINES] is Missing.WITHHELD_FBA
    shop.faults.set(Fault.REFUSED_DATA)
    shop.add_order("Europe")
    office.clock.wait(Progress(), 180)
    run = office.import_orders(FIRST_STORE, ImportRequest(ImportKind.SINCE_LAST), Progress())
    assert run.state is RunState.DONE
    assert run.counts.new >= 1
    assert {"BUYER", "RECIPIENT"} <= set(run.refused_data)


def test_the_same_import_twice_changes_nothing(opened: tuple[Office, PracticeShop]) -> None:
    """What is kept of buyers is not written anew where it is the same."""
    office, _ = opened
    office.personal.switch_on(FIRST_STORE, EVERYTHING)
    imported(office)

    def rows() -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(office.paths.database)) as connection:
            return connection.execute("SELECT * FROM personal_data ORDER BY order_row").fetchall()

    before = rows()
    assert before
    again = imported(office)
    assert (again.counts.new, again.counts.changed) == (0, 0)
    assert rows() == before


def test_switched_on_later_is_read_with_the_next_import_of_the_time(opened: tuple[Office, PracticeShop]) -> None:
    """Orders that were imported before keep their sums and get their buyers; until then it says they were not read."""
    office, _ = opened
    imported(office)
    shipped = next(
        one for one in reversed(orders_of(office)) if (one.fulfilled_by, one.status) == ("MERCHANT", "SHIPPED")
    )
    assert office.personal.why_missing(FIRST_STORE, shipped.order_id)[PersonalField.CITY] is Missing.SWITCHED_OFF
    office.personal.switch_on(FIRST_STORE, EVERYTHING)
    assert office.personal.why_missing(FIRST_STORE, shipped.order_id)[PersonalField.CITY] is Missing.NOT_READ
    again = imported(office)
    assert (again.counts.new, again.counts.changed) == (0, 0)
    assert PersonalField.CITY in office.personal.buyer(FIRST_STORE, shipped.order_id).values


def test_choices_are_checked_and_nobody_overwrites_another(opened: tuple[Office, PracticeShop]) -> None:
    """Nothing to read, no purpose or more than Amazon's 30 days cannot be chosen; who saves second is told."""
    office, _ = opened
    for wrong, code in (
        (PersonalSettings(purposes=EVERYTHING.purposes), "personal_fields_none"),
        (PersonalSettings(choices=EVERYTHING.choices), "personal_purposes_none"),
        (PersonalSettings(choices=EVERYTHING.choices, purposes=EVERYTHING.purposes, days=31), "personal_days"),
    ):
        with pytest.raises(CorrectInput) as refused:
            office.personal.switch_on(FIRST_STORE, wrong)
        assert refused.value.code == code
    assert office.personal.personal_settings(FIRST_STORE).switched_on is False
    kept = office.personal.switch_on(FIRST_STORE, EVERYTHING)
    assert (kept.switched_on, kept.accepted_at is not None, kept.revision) == (True, True, 1)
    with pytest.raises(ChangedMeanwhile):
        office.personal.change(FIRST_STORE, EVERYTHING)
    assert office.personal.switch_off(FIRST_STORE).switched_on is False
