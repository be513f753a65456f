"""Personal data are erased on time: what is due goes for good, what is not stays, and the proof says so."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import event, select, update

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.tables import erasures, held, order_versions, orders, personal_data, personal_orders
from fvsestore_gui.errors import PersonalKeyTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.personal import (
    DueBy,
    Duty,
    Erasure,
    ErasureRule,
    FieldChoice,
    KeyPurpose,
    Missing,
    PersonalData,
    PersonalField,
    PersonalSettings,
    Purpose,
)
from fvsestore_gui.model.retention import ErasureFilter, Standing, decide
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secrets
from fvsestore_gui.vault.keys import NotOpened
from fvsestore_gui.vault.texts import belongs_to
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.retention import Erasing, due
from fvsestore_gui.work.sweep_memory import SweepMemory

DAY = timedelta(days=1)
INVOICE = frozenset({PersonalField.BUYER_NAME, PersonalField.ADDRESS_LINES})
ON = PersonalSettings(
    switched_on=True, choices=frozenset(FieldChoice), purposes=frozenset({Purpose.INVOICES, Purpose.SHIPPING})
)
Begin = Callable[[Database, Store], Any]


class Pc:
    """A PC that keeps buyers' data of one store."""

    def __init__(self, database: Database, store: Store, clock: StandingClock, folder: Path) -> None:
        self.database, self.store, self.clock = database, store, clock
        self.settings = {store.store_id: ON}
        self.keeper = MemoryKeeper()
        self.file = database.file or folder / "fvsestore.db"
        self.folder = folder
        self.restart()
        self.desk.make_first()

    def restart(self) -> None:
        self.desk = KeyDesk(self.database, Secrets(self.keeper, Redactor()), self.clock, lambda: "ona@buhalterija")
        self.sealer = Sealer(self.database, self.desk)
        self.erasing = Erasing(
            database=self.database,
            settings_of=lambda store_id: self.settings.get(store_id, PersonalSettings()),
            keys=self.desk,
            resealing=self.sealer,
            memory=SweepMemory(self.folder / "swept.json", self.database.place),
            file=self.file,
            holder=lambda: "ona@buhalterija",
        )

    def keep(self, begin: Begin, *kept: Order | HeldOrder) -> Any:
        """An import of these orders, each with a buyer; over when it returns."""
        under_way = begin(self.database, self.store)
        good = [one for one in kept if isinstance(one, Order)]
        personal = {one.order_id: buyer(one) for one in good}
        settings = self.settings[self.store.store_id]
        dues = {one.order_id: due(one, settings) for one in good}
        under_way.page(*kept, personal=self.sealer.seal(self.store, personal, dues))
        self.database.leases.release(under_way.lease)
        return under_way

    def opened(self, order: Order) -> PersonalData | None:
        row = self.database.orders.row_id(self.store.store_id, order.order_id)
        assert row is not None
        return self.sealer.opened(row)

    def values(self, order: Order) -> set[PersonalField]:
        found = self.opened(order)
        return set() if found is None else set(found.values)

    def sweep(self) -> Any:
        return self.erasing.sweep(Progress())

    def proof(self) -> list[Erasure]:
        return list(self.database.erasures.all(ErasureFilter()))

    def rows(self, statement: Any) -> list[Any]:
        with self.database.personal._transactions.read() as connection:
            return list(connection.execute(statement).all())

    def change(self, statement: Any) -> None:
        with self.database.personal._transactions.write() as connection:
            connection.execute(statement)

    def duty(self, **changes: Any) -> Duty:
        known: dict[str, Any] = {
            "duty_id": 0, "store_id": self.store.store_id, "law": "PVM įstatymas", "reason": "Sąskaitos faktūros",
            "fields": INVOICE, "months": 120,
        }  # fmt: skip
        return self.database.retention_duties.add(Duty(**(known | changes)), "ona@buhalterija")


def buyer(order: Order) -> PersonalData:
    values = {field: f"canary {field.value} {order.order_id}" for field in PersonalField}
    return PersonalData(values, {})


@pytest.fixture
def pc(database: Database, store: Store, clock: StandingClock, tmp_path: Path) -> Pc:
    return Pc(database, store, clock, tmp_path)


@pytest.fixture
def old(order: Callable[..., Order], clock: StandingClock) -> Order:
    """An order that was shipped 38 days ago."""
    then = clock.now() - 38 * DAY
    return shipped(order(1), then)


@pytest.fixture
def young(order: Callable[..., Order], clock: StandingClock) -> Order:
    return shipped(order(2), clock.now() - 36 * DAY)


def shipped(order: Order, at: datetime) -> Order:
    parcels = tuple(msgspec.structs.replace(one, ship_time=at, status="SHIPPED") for one in order.packages)
    return msgspec.structs.replace(order, created=at, updated=at, packages=parcels, status="SHIPPED")


# -- what is due -----------------------------------------------------------------------------------------------------


def test_what_is_due_goes_and_what_is_not_stays(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """Thirty days after seven on the way an order's data are gone; one of a day later keeps all of them."""
    pc.keep(begin, old, young)

    report = pc.sweep()

    assert (report.orders, report.fields_only, report.held) == (1, 0, 0)
    found = pc.opened(old)
    assert found is not None
    assert not found.values
    assert set(found.missing.values()) == {Missing.ERASED}
    assert pc.opened(young) == buyer(young)
    (line,) = pc.proof()
    assert line.rule is ErasureRule.RETENTION
    assert (line.order_id, line.store_code, line.who) == (old.order_id, "FVSAMAZON", "ona@buhalterija")
    assert line.fields == tuple(PersonalField)
    assert line.due == f"{(old.created + 37 * DAY).date().isoformat()} shipped"
    assert pc.database.erasures.verify() is None


def test_nothing_is_asked_or_written_where_nothing_was_ever_kept(
    database: Database, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """A company that has never switched it on has no proof, no key, no vacuum."""
    pc = Pc.__new__(Pc)
    pc.database, pc.store, pc.clock, pc.folder, pc.file = database, store, clock, tmp_path, tmp_path / "x.db"
    pc.settings, pc.keeper = {}, MemoryKeeper()
    pc.restart()

    report = pc.sweep()

    assert not report.erased
    assert not report.vacuumed
    assert database.personal_keys.all() == []
    assert not pc.erasing.sweep_due(clock.now())
    assert pc.erasing.sweep_due(clock.now() + DAY)


def test_an_erased_order_is_never_kept_again(pc: Pc, begin: Begin, old: Order) -> None:
    """Amazon sends it once more with the next import: nothing of its buyer is written."""
    pc.keep(begin, old)
    pc.sweep()

    pc.keep(begin, old)

    assert pc.values(old) == set()
    assert pc.rows(select(personal_data)) == []


def test_an_earlier_copy_of_the_database_opens_nothing_that_was_erased(
    pc: Pc, begin: Begin, old: Order, young: Order
) -> None:
    """The keys are made anew: who has last week's copy and this week's keyring reads nothing of what is gone."""
    pc.keep(begin, old, young)
    before = {one.order_row: one for one in pc.database.personal.many([1, 2])}
    keys_before = {row.key_id for row in pc.database.personal_keys.all()}

    report = pc.sweep()

    assert report.keys_renewed
    assert not report.keys_trouble
    pc.restart()
    for one in before.values():
        if one.key_id in keys_before - {row.key_id for row in pc.database.personal_keys.all()}:
            with pytest.raises(PersonalKeyTrouble):
                pc.sealer.open_many([one])
    assert before[1].key_id not in {row.key_id for row in pc.database.personal_keys.all()}
    assert pc.opened(young) == buyer(young)
    # once is enough
    assert not pc.sweep().keys_renewed


def test_the_day_it_was_known_to_be_delivered_counts(pc: Pc, begin: Begin, old: Order) -> None:
    """A later change of the order (a refund) does not put off its erasing."""
    parcels = tuple(msgspec.structs.replace(one, status="DELIVERED") for one in old.packages)
    first = msgspec.structs.replace(old, updated=old.created + DAY, packages=parcels)
    pc.clock.move(-30 * 86_400)
    pc.keep(begin, first)
    pc.sweep()
    later = msgspec.structs.replace(first, updated=old.created + 6 * DAY, seller_order_id="0002")
    pc.keep(begin, later)
    pc.sweep()

    (row,) = pc.rows(select(personal_orders.c.due_at, personal_orders.c.due_by))
    assert row.due_by == DueBy.DELIVERED.value
    pc.clock.move(30 * 86_400)
    assert pc.sweep().orders == 1


def test_fewer_days_count_for_what_is_kept_already(pc: Pc, begin: Begin, young: Order) -> None:
    """Who shortens the time erases what is older than that with the next sweep."""
    pc.keep(begin, young)
    assert pc.sweep().orders == 0
    pc.settings[pc.store.store_id] = replace(ON, days=20)
    assert pc.sweep().orders == 1


def test_fields_that_are_no_longer_chosen_go(pc: Pc, begin: Begin, young: Order) -> None:
    """The other fields stay, under a new key, so that the old one opens nothing of what went."""
    pc.keep(begin, young)
    (before,) = pc.database.personal.many([1])
    old_key = pc.sealer._own_key(before)
    pc.settings[pc.store.store_id] = replace(ON, choices=frozenset({FieldChoice.NAME}))

    report = pc.sweep()

    assert (report.orders, report.fields_only) == (0, 1)
    assert pc.values(young) == set(FieldChoice.NAME.fields)
    (after,) = pc.database.personal.many([1])
    assert after.sealed_key != before.sealed_key
    own = pc.sealer._own_key(after)
    assert all(after.values[field] != before.values[field] for field in after.values)
    phone = belongs_to(pc.store.uid, young.order_id, PersonalField.PHONE.value)
    assert old_key.opened(before.values[PersonalField.PHONE], phone)
    with pytest.raises(NotOpened):
        own.opened(before.values[PersonalField.PHONE], phone)
    (line,) = pc.proof()
    assert line.rule is ErasureRule.NOT_NEEDED
    assert set(line.fields) == set(PersonalField) - set(FieldChoice.NAME.fields)


def test_switching_off_erases_everything(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """What was kept goes at once, whatever its day was; the proof says why."""
    pc.keep(begin, old, young)
    pc.settings[pc.store.store_id] = replace(ON, switched_on=False)
    assert pc.sweep().orders == 2
    assert {line.rule for line in pc.proof()} == {ErasureRule.SWITCHED_OFF}
    assert pc.rows(select(personal_data)) == []


def test_a_cancelled_order_needs_no_data(pc: Pc, begin: Begin, young: Order) -> None:
    """Whatever was kept of it goes with the next sweep."""
    pc.keep(begin, young)
    begin(pc.database, pc.store).page(msgspec.structs.replace(young, status="CANCELLED", updated=young.updated + DAY))
    assert pc.sweep().orders == 1
    assert pc.proof()[0].rule is ErasureRule.NOT_NEEDED


@pytest.mark.parametrize("remove_orders", [True, False])
def test_a_removed_store_keeps_nothing_and_the_proof_stays(
    pc: Pc, begin: Begin, young: Order, remove_orders: bool
) -> None:
    """With its orders or without, its buyers are gone, and who removed it stands in the proof."""
    pc.keep(begin, young)
    pc.database.stores.remove(pc.store, remove_orders=remove_orders, now=pc.clock.now(), by="jonas@sandelis")
    report = pc.sweep()
    (line,) = pc.proof()
    assert line.rule is ErasureRule.STORE_REMOVED
    assert line.who == ("jonas@sandelis" if remove_orders else "ona@buhalterija")
    assert report.keys_renewed
    assert pc.rows(select(personal_data)) == []


# -- legal duties ----------------------------------------------------------------------------------------------------


def test_a_law_keeps_its_fields_of_its_orders_and_no_others(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """Of the order that is due the two fields of the invoice stay for ten years, under the key of duties."""
    pc.keep(begin, old, young)
    duty = pc.duty(order_ids=frozenset({old.order_id}))

    report = pc.sweep()

    assert (report.orders, report.fields_only, report.under_duty) == (0, 1, 1)
    assert pc.values(old) == INVOICE
    (row,) = pc.rows(select(personal_orders).where(personal_orders.c.duty_id.is_not(None)))
    assert row.duty_id == duty.duty_id
    assert row.due_by == DueBy.DUTY.value
    purposes = {key.key_id: key.purpose for key in pc.database.personal_keys.all()}
    assert purposes[row.key_id] is KeyPurpose.DUTY
    assert set(pc.proof()[0].fields) == set(PersonalField) - INVOICE
    # and again: nothing more goes
    assert not pc.sweep().erased
    # ten years later the duty is over
    pc.clock.move(3653 * 86_400)
    assert pc.sweep().orders == 2
    assert {line.rule for line in pc.proof()[1:]} == {ErasureRule.DUTY_ENDED, ErasureRule.RETENTION}
    assert pc.values(old) == set()


def test_an_import_adds_nothing_to_what_a_law_keeps(pc: Pc, begin: Begin, young: Order) -> None:
    """Amazon asked for it to be erased, and sends it again: only the fields of the duty are there, as before."""
    pc.keep(begin, young)
    pc.duty(order_ids=frozenset({young.order_id}))
    pc.erasing.erase_everything(Progress())
    pc.keep(begin, msgspec.structs.replace(young, updated=young.updated + DAY, seller_order_id="2"))
    assert pc.values(young) == INVOICE


def test_what_a_law_kept_goes_when_the_duty_is_ended(pc: Pc, begin: Begin, old: Order) -> None:
    """Ended by hand, with who did it, and the fields go with the next sweep; older copies open them no more."""
    pc.keep(begin, old)
    duty = pc.duty(order_ids=frozenset({old.order_id}))
    pc.sweep()
    (before,) = pc.database.personal.many([1])
    ended = pc.database.retention_duties.end(pc.store.store_id, duty.duty_id, "jonas@sandelis")
    assert ended is not None
    assert ended.ended_by == "jonas@sandelis"

    report = pc.sweep()

    assert report.orders == 1
    assert pc.proof()[-1].rule is ErasureRule.DUTY_ENDED
    assert set(pc.proof()[-1].fields) == INVOICE
    assert before.key_id not in pc.database.retention.key_ids()


def test_what_amazon_asks_for_goes_but_for_what_a_law_keeps(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """Everything of every store within the hour, whatever its day; the invoice's fields stay and are told."""
    pc.keep(begin, old, young)
    pc.duty(order_ids=frozenset({young.order_id}))
    report = pc.erasing.erase_everything(Progress())
    assert (report.orders, report.fields_only, report.under_duty) == (1, 1, 1)
    assert pc.values(young) == INVOICE
    assert {line.rule for line in pc.proof()} == {ErasureRule.AMAZON_ASKED}


def test_a_buyer_who_asks_is_forgotten_and_not_kept_again(
    pc: Pc, begin: Begin, young: Order, order: Callable[..., Order]
) -> None:
    """Also where nothing was kept of the order yet: the next import brings it, and nothing is kept."""
    plain = order(9)
    pc.keep(begin, young)
    under_way = begin(pc.database, pc.store)
    under_way.page(plain)
    pc.database.leases.release(under_way.lease)
    code, ids = pc.store.code, [young.order_id, plain.order_id]
    report = pc.erasing.erase_orders(pc.store.store_id, code, ids, ErasureRule.BUYER_ASKED, Progress())
    assert report.orders == 1
    pc.keep(begin, plain)
    assert pc.values(plain) == pc.values(young) == set()


# -- replies and files -----------------------------------------------------------------------------------------------


def test_held_replies_are_emptied_when_they_are_due(pc: Pc, begin: Begin, clock: StandingClock) -> None:
    """The order stays held with its reason; the text that may name its buyer is gone."""
    reply = HeldOrder("303-0000009-1234567", "amount_unreadable", "total", None, '{"buyer": "canary"}')
    fresh = HeldOrder("303-0000008-1234567", "amount_unreadable", "total", None, '{"buyer": "canary"}')
    clock.move(-31 * 86_400)
    pc.keep(begin, reply)
    clock.move(31 * 86_400)
    pc.keep(begin, fresh)

    report = pc.sweep()

    assert report.held == 1
    raws = dict(pc.rows(select(held.c.order_id, held.c.raw)))
    assert raws[reply.order_id] == ""
    assert raws[fresh.order_id].startswith("sealed:")
    (line,) = pc.proof()
    assert (line.order_id, line.fields) == (reply.order_id, ())
    assert line.due.endswith(" held 1")


def test_files_that_were_written_are_told_when_due_and_found_gone(
    pc: Pc, begin: Begin, young: Order, tmp_path: Path
) -> None:
    """A file that is due is named until somebody deletes it; then that is found, and proved."""
    pc.keep(begin, young)
    path = tmp_path / "Pirkėjai.xlsx"
    path.write_text("x")
    note = pc.database.personal_exports.note(str(path), 3, pc.clock.now(), "ona@buhalterija")
    away = pc.database.personal_exports.note("/nėra/tokio/disko/x.csv", 1, None, "ona@buhalterija")
    other = pc.database.personal_exports.note(str(tmp_path / "y.csv"), 1, None, "jonas@sandelis")

    report = pc.sweep()
    assert [one.export_id for one in report.files_due] == [note.export_id]
    path.unlink()
    report = pc.sweep()

    assert (report.files_gone, report.files_due) == (1, ())
    still = pc.database.personal_exports.all(here=True)
    assert {one.export_id for one in still} == {away.export_id, other.export_id}
    assert pc.proof()[0].due == f"{pc.clock.now().date().isoformat()} file {note.export_id}"


@pytest.mark.engine("sqlite")
def test_nothing_is_left_in_the_file_nor_in_copies_beside_it(pc: Pc, begin: Begin, old: Order, tmp_path: Path) -> None:
    """The sealed bytes of what went are in no byte of the database, its log, or the copy an upgrade made."""
    pc.keep(begin, old)
    (kept,) = pc.database.personal.many([1])
    traces = [*kept.values.values(), kept.sealed_key or b""]
    copy = pc.file.with_name(f"{pc.file.name}.version-4.20261101-000000.bak")
    with sqlite3.connect(pc.file) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    source.close()
    target.close()
    assert all(trace in copy.read_bytes() for trace in traces)

    report = pc.sweep()

    assert report.vacuumed
    assert report.copies == 1
    for file in pc.file.parent.iterdir():
        if file.is_file():
            held_bytes = file.read_bytes()
            assert not any(trace in held_bytes for trace in traces), file.name


def test_an_import_that_runs_is_not_held_up_by_the_vacuum(pc: Pc, begin: Begin, old: Order) -> None:
    """It is put off, said, and done by the next sweep."""
    pc.keep(begin, old)
    lease = pc.database.leases.take(pc.store.store_id, pc.store.code, "ona@buhalterija")
    report = pc.sweep()
    assert (report.vacuumed, report.vacuum_trouble) == (False, "import_running")
    pc.database.leases.release(lease)
    report = pc.sweep()
    assert (report.erased, report.vacuumed, report.vacuum_trouble) == (False, True, "")


def test_a_computer_without_keys_erases_all_the_same(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """The data go on time; that older copies may still open is said, and mended by the next PC that has the keys."""
    pc.keep(begin, old, young)
    pc.duty(order_ids=frozenset({old.order_id}))
    keeper, pc.keeper = pc.keeper, MemoryKeeper()
    pc.restart()
    report = pc.sweep()
    assert report.fields_only == 1
    assert report.keys_trouble
    assert not report.keys_renewed
    pc.keeper = keeper
    pc.restart()
    report = pc.sweep()
    assert report.keys_renewed
    assert not report.keys_trouble
    assert pc.values(old) == INVOICE


# -- the proof -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "column", ["at", "who", "rule", "store_code", "order_id", "fields", "due", "previous", "digest"]
)
def test_a_line_of_the_proof_that_was_edited_is_found(
    pc: Pc, begin: Begin, old: Order, young: Order, column: str
) -> None:
    """Whatever somebody changes in a line, the chain breaks at it."""
    pc.keep(begin, old, young)
    pc.erasing.erase_everything(Progress())
    assert pc.database.erasures.verify() is None
    changed = 1 if column == "at" else "retention" if column == "rule" else "x"
    pc.change(update(erasures).where(erasures.c.id == 1).values({column: changed}))
    broken = pc.database.erasures.verify()
    assert broken is not None
    assert broken.row_id == 1


def test_the_proof_is_listed_filtered_and_outlives_everything(pc: Pc, begin: Begin, old: Order, young: Order) -> None:
    """By rule, store, time and text, in any order, as a table of the window asks."""
    pc.keep(begin, old, young)
    pc.sweep()
    pc.erasing.erase_everything(Progress())
    proof = pc.database.erasures
    assert list(proof.ids(ErasureFilter(), Sort("at", descending=True))) == [2, 1]
    assert [one.order_id for one in proof.all(ErasureFilter(rules=(ErasureRule.AMAZON_ASKED,)))] == [young.order_id]
    assert [one.order_id for one in proof.all(ErasureFilter(text=old.order_id))] == [old.order_id]
    assert list(proof.all(ErasureFilter(store_codes=("KITA",)))) == []
    totals = proof.totals(ErasureFilter(text=old.order_id))
    assert totals.shown == 1


def test_nothing_personal_stands_in_versions_of_orders_or_in_the_proof(pc: Pc, begin: Begin, old: Order) -> None:
    """What an order was before, and every line of the proof, say nothing of its buyer."""
    pc.keep(begin, old)
    pc.keep(begin, msgspec.structs.replace(old, updated=old.updated + DAY, seller_order_id="2"))
    pc.sweep()
    said = json.dumps(
        [list(map(str, row)) for table in (order_versions, erasures, orders) for row in pc.rows(select(table))]
    )
    assert "canary" not in said
    assert pc.rows(select(order_versions))


def test_two_computers_that_erase_at_once_prove_it_once(pc: Pc, begin: Begin, old: Order) -> None:
    """What the other has erased since it was decided is left alone: one erasing, one line."""
    pc.keep(begin, old)
    standing = Standing(settings=ON)
    decided = [(one, decide(one, standing, pc.clock.now())) for one in pc.database.retention.kept(1, 0, 10)]
    pc.sweep()
    assert pc.database.retention.carry_out(pc.store.code, decided, "jonas@sandelis") == (0, 0)
    assert [line.who for line in pc.proof()] == ["ona@buhalterija"]


# -- interrupted -----------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here: nothing that it would do afterwards is done."""


@pytest.mark.engine("sqlite")
def test_a_sweep_that_is_killed_at_any_statement_is_finished_by_the_next(
    pc: Pc, begin: Begin, old: Order, young: Order, order: Callable[..., Order], tmp_path: Path
) -> None:
    """Half an order never goes, no erasing is without its proof and no proof without its erasing."""
    kept_by_law = shipped(order(3), pc.clock.now() - 40 * DAY)
    pc.keep(begin, old, young, kept_by_law)
    pc.duty(order_ids=frozenset({kept_by_law.order_id}))
    pc.database.close()
    first, keys = pc.file, dict(pc.keeper._entries)
    everything = set(PersonalField)
    statement = 0
    while True:
        statement += 1
        folder = tmp_path / f"try {statement}"
        folder.mkdir()
        for file in first.parent.glob(f"{first.name}*"):
            shutil.copy(file, folder / file.name)
        pc.folder, pc.file = folder, folder / first.name
        pc.keeper = MemoryKeeper()
        pc.keeper._entries.update(keys)
        pc.database = Database(pc.file, pc.clock)
        pc.restart()
        left = statement

        def kill(*given: object) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Killed

        engine = pc.database._engine
        event.listen(engine, "before_cursor_execute", kill)
        try:
            pc.sweep()
        except Killed:
            killed = True
        else:
            killed = False
        event.remove(engine, "before_cursor_execute", kill)
        pc.database.close()
        pc.database = Database(pc.file, pc.clock)
        pc.restart()

        proved = {line.order_id for line in pc.proof()}
        assert pc.values(old) == (set() if old.order_id in proved else everything)
        assert pc.values(kept_by_law) == (INVOICE if kept_by_law.order_id in proved else everything)
        report = pc.sweep()
        assert (report.keys_trouble, report.vacuum_trouble) == ("", "")
        assert (pc.values(old), pc.values(kept_by_law), pc.values(young)) == (set(), INVOICE, everything)
        assert len(pc.proof()) == 2
        assert pc.database.erasures.verify() is None
        assert len(pc.database.personal_keys.all()) == 3
        pc.database.close()
        if not killed:
            break
    assert statement > 40
