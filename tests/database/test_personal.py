"""Personal data are kept sealed, found, opened and sealed anew; nobody without the key opens them, nothing is lost."""

import contextlib
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.tables import (
    held,
    metadata,
    personal_data,
    personal_holders,
    personal_keys,
    personal_orders,
    personal_wraps,
)
from fvsestore_gui.errors import Cancelled, PersonalKeyTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.personal import DueBy, KeyPurpose, Missing, PersonalData, PersonalField
from fvsestore_gui.model.sealed import BuyerState, HolderStanding, KeysProgress
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secret, Secrets
from fvsestore_gui.work import personal_keys as personal_keys_module
from fvsestore_gui.work.buyer_listing import BuyerListing
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk

WORDS = Secret("ąžuolas prie upės")
Begin = Callable[[Database, Store], Any]


class Office:
    """One PC with its keyring at a database."""

    def __init__(self, database: Database, clock: StandingClock, name: str = "ona@buhalterija") -> None:
        self.keeper = MemoryKeeper()
        self.database, self.clock, self.name = database, clock, name
        self.restart()

    def restart(self) -> None:
        """The program is closed and opened: what it had in memory is gone."""
        self.desk = KeyDesk(self.database, Secrets(self.keeper, Redactor()), self.clock, lambda: self.name)
        self.sealer = Sealer(self.database, self.desk)


@pytest.fixture
def office(database: Database, clock: StandingClock) -> Office:
    made = Office(database, clock)
    made.desk.make_first()
    return made


@pytest.fixture
def orders(order: Callable[..., Order]) -> list[Order]:
    return [order(number) for number in range(1, 8)]


def buyer(number: int = 1, **changes: str) -> PersonalData:
    values = {field: f"canary {field.value} {number}" for field in PersonalField if field is not PersonalField.PHONE}
    values |= {PersonalField(name): text for name, text in changes.items()}
    return PersonalData(values, {PersonalField.PHONE: Missing.WITHHELD_FBA})


def kept(office: Office, store: Store, begin: Begin, orders: list[Order]) -> Any:
    """An import of these orders, with a buyer each."""
    under_way = begin(office.database, store)
    personal = {one.order_id: buyer(number) for number, one in enumerate(orders, 1)}
    under_way.page(*orders, personal=office.sealer.seal(store, personal))
    return under_way


def row_of(office: Office, store: Store, order: Order) -> int:
    found = office.database.orders.row_id(store.store_id, order.order_id)
    assert found is not None
    return found


def everything(database: Database) -> str:
    """All that stands in the database, as text."""
    with database.personal._transactions.read() as connection:
        rows = [tuple(row) for table in metadata.sorted_tables for row in connection.execute(select(table))]
    return " ".join(
        bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
        for row in rows
        for value in row
    )


def opened(office: Office, store: Store, orders: list[Order]) -> list[PersonalData | None]:
    return [office.sealer.opened(row_of(office, store, one)) for one in orders]


def change(database: Database, statement: Any) -> None:
    with database.personal._transactions.write() as connection:
        connection.execute(statement)


def erased(office: Office, row: int) -> None:
    """What the sweep leaves of an order."""
    with office.database.personal._transactions.write() as connection:
        connection.execute(personal_data.delete().where(personal_data.c.order_row == row))
        connection.execute(
            update(personal_orders)
            .where(personal_orders.c.order_row == row)
            .values(key_id=None, sealed_key=None, digest=None, erased_at=1, erased_rule="retention")
        )


# -- kept ------------------------------------------------------------------------------------------------------------


def test_what_is_kept_is_opened_and_lies_there_sealed(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """Every field comes back as Amazon sent it; in the database not one of them can be read."""
    kept(office, store, begin, orders)

    assert opened(office, store, orders) == [buyer(number) for number in range(1, 8)]
    assert "canary" not in everything(office.database)
    assert office.database.personal.any_kept(store.store_id)


def test_a_store_that_keeps_nothing_makes_no_key(database: Database, clock: StandingClock) -> None:
    """Nothing is asked of the keyring, and nothing written, where nobody has switched anything on."""
    asked = Office(database, clock)

    assert not asked.desk.state().made
    asked.desk.go_on(Progress())
    assert asked.keeper._entries == {}
    assert database.personal_keys.all() == []


def test_the_same_data_are_not_written_again(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """An order that comes again as it was keeps its sealed bytes; one that has changed gets new ones, its key stays."""
    under_way = kept(office, store, begin, orders[:2])
    rows = [row_of(office, store, one) for one in orders[:2]]
    before = office.database.personal.many(rows)
    again = {orders[0].order_id: buyer(1), orders[1].order_id: buyer(2, city="Kaunas")}

    under_way.page(*orders[:2], personal=office.sealer.seal(store, again))

    after = office.database.personal.many(rows)
    assert after[0] == before[0]
    assert after[1].values != before[1].values
    assert office.sealer.open_many(after)[1].values[PersonalField.CITY] == "Kaunas"


def test_what_amazon_no_longer_gives_stays_until_it_is_due(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """A role that is missing for a day does not take from an invoice what it had; a field not chosen any more goes."""
    under_way = kept(office, store, begin, orders[:1])
    new = PersonalData(
        {PersonalField.CITY: "Kaunas"},
        {
            PersonalField.EMAIL: Missing.REFUSED,
            PersonalField.BUYER_NAME: Missing.REFUSED,
            PersonalField.GIFT_MESSAGE: Missing.NOT_CHOSEN,
        },
    )

    under_way.page(orders[0], personal=office.sealer.seal(store, {orders[0].order_id: new}))

    (data,) = opened(office, store, orders[:1])
    assert data is not None
    assert data.values[PersonalField.EMAIL] == "canary email 1"
    assert data.values[PersonalField.CITY] == "Kaunas"
    assert data.missing == {PersonalField.GIFT_MESSAGE: Missing.NOT_CHOSEN}
    assert PersonalField.GIFT_MESSAGE not in data.values


def test_what_was_erased_is_never_kept_again(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """An import that brings an erased order again, even one that was sealed before it was erased, keeps nothing."""
    under_way = kept(office, store, begin, orders[:2])
    in_flight = office.sealer.seal(store, {orders[0].order_id: buyer(1, city="Kaunas")})
    row = row_of(office, store, orders[0])
    erased(office, row)

    under_way.page(orders[0], personal=in_flight)
    under_way.page(orders[0], personal=office.sealer.seal(store, {orders[0].order_id: buyer(1)}))

    tombstone = office.database.personal.get(row)
    assert tombstone is not None
    assert (tombstone.key_id, tombstone.sealed_key, tombstone.values) == (None, None, {})
    assert set(office.sealer.open_many([tombstone])[0].missing.values()) == {Missing.ERASED}


def test_when_it_is_due_moves_with_the_order(
    office: Office, store: Store, clock: StandingClock, begin: Begin, orders: list[Order]
) -> None:
    """A later state of the order sets the day of erasing anew, also where no data came; under a duty it stays."""
    under_way = kept(office, store, begin, orders[:2])
    due = clock.now() + timedelta(days=37)
    rows = [row_of(office, store, one) for one in orders[:2]]
    change(
        office.database,
        update(personal_orders).where(personal_orders.c.order_row == rows[1]).values(duty_id=1),
    )

    dues = {one.order_id: (due, DueBy.SHIPPED) for one in orders[:2]}
    under_way.page(*orders[:2], personal=office.sealer.seal(store, {}, dues))

    first, second = office.database.personal.many(rows)
    assert (first.due_at, first.due_by) == (due, DueBy.SHIPPED)
    assert second.due_at is None


def test_a_buyer_is_found_by_e_mail_and_by_name(
    office: Office, store: Store, new_store: Callable[[str], Store], begin: Begin, orders: list[Order]
) -> None:
    """Exactly, blind to case and blanks; parts of a name and other stores are not found."""
    kept(office, store, begin, orders)

    assert office.sealer.find(store, "  CANARY e-mail 1") == []
    assert office.sealer.find(store, " Canary  EMAIL 3 ") == [row_of(office, store, orders[2])]
    assert office.sealer.find(store, "canary recipient_name 2") == [row_of(office, store, orders[1])]
    assert office.sealer.find(store, "canary") == []
    assert office.sealer.find(store, "  ") == []
    assert office.sealer.find(new_store("ANTRA"), "canary email 3") == []


def test_a_value_moved_to_another_order_does_not_open(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """Who can write into the database cannot make one buyer's address another's."""
    kept(office, store, begin, orders[:2])
    first, second = office.database.personal.many([row_of(office, store, one) for one in orders[:2]])
    for values in (
        {"key_id": first.key_id, "sealed_key": first.sealed_key},
        {"key_id": second.key_id, "sealed_key": second.sealed_key},
    ):
        change(
            office.database,
            update(personal_orders).where(personal_orders.c.order_row == second.order_row).values(**values),
        )
        change(
            office.database,
            update(personal_data)
            .where(personal_data.c.order_row == second.order_row)
            .values(city=first.values[PersonalField.CITY]),
        )
        with pytest.raises(PersonalKeyTrouble, match="personal_data_damaged"):
            office.sealer.opened(second.order_row)


def test_held_replies_are_sealed(office: Office, store: Store, begin: Begin) -> None:
    """A reply that could not be read lies there sealed, and is opened where it is shown."""
    raw = '{"orderId":"303-1","buyer":{"buyerName":"canary"}}'
    one = HeldOrder("303-1", "no_created", "createdTime", None, raw, None)
    begin(office.database, store).page(one, personal=office.sealer.seal(store, {}))

    listing = office.database.listings.held
    (row,) = listing.rows(listing.ids(Filter(store.store_id), Sort("row_id")))
    assert row.raw.startswith("sealed:")
    assert "canary" not in everything(office.database)
    assert office.sealer.reply(store.uid, row.same_as, row.raw) == raw
    office.desk.rotate(Progress())
    (again,) = listing.rows([row.row_id])
    assert again.raw != row.raw
    assert office.sealer.reply(store.uid, again.same_as, again.raw) == raw


# -- sealed anew -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["rewrap", "rotate"])
def test_an_old_copy_opens_no_more(office: Office, store: Store, begin: Begin, orders: list[Order], verb: str) -> None:
    """After an erasing the old key is destroyed: what stays is opened, what an old copy holds is not."""
    kept(office, store, begin, orders)
    rows = [row_of(office, store, one) for one in orders]
    old_copy = office.database.personal.many(rows)
    old_ids = {one.key_id for one in old_copy}
    erased(office, rows[0])

    getattr(office.desk, verb)(Progress())

    assert opened(office, store, orders[1:]) == [buyer(number) for number in range(2, 8)]
    assert office.sealer.find(store, "canary email 3") == [rows[2]]
    assert not any(key_id in entry for key_id in old_ids for entry in office.keeper._entries if key_id)
    office.restart()
    for copy in old_copy:
        with pytest.raises(PersonalKeyTrouble):
            office.sealer.open_many([copy])
    assert opened(office, store, orders[1:]) == [buyer(number) for number in range(2, 8)]


def test_rotation_makes_everything_anew(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """No sealed byte, hash or key stays what it was."""
    kept(office, store, begin, orders)
    tables = (personal_orders, personal_data, personal_keys)

    def sealed() -> set[bytes]:
        with office.database.personal._transactions.read() as connection:
            rows = [row for table in tables for row in connection.execute(select(table))]
        return {bytes(value) for row in rows for value in row if isinstance(value, bytes | memoryview)}

    before = sealed()
    told: list[object] = []
    progress = Progress()
    progress.show = told.append  # type: ignore[method-assign]  # what the window would be told
    office.desk.rotate(progress)

    assert not before & sealed()
    assert KeysProgress(7, 7) in told
    assert office.desk.state().left == 0
    assert len(office.database.personal_keys.all()) == 3


class StopsAt(Progress):
    """Cancels at the n-th time it is told something."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.left = at

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("verbs", [("rotate", "rewrap"), ("rewrap", "rotate"), ("rotate", "rotate")])
def test_rotation_may_be_stopped_anywhere(
    office: Office,
    store: Store,
    begin: Begin,
    orders: list[Order],
    verbs: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Stopped between any two batches everything opens and is found, and the next start brings it to its end."""
    monkeypatch.setattr("fvsestore_gui.work.sealing_anew._BATCH", 2)
    kept(office, store, begin, orders)
    whole = [buyer(number) for number in range(1, 8)]
    rows = [row_of(office, store, one) for one in orders]
    for at in (0, 1, 3, 5):
        for verb in verbs:
            with contextlib.suppress(Cancelled):
                getattr(office.desk, verb)(StopsAt(at))
            office.restart()
            assert opened(office, store, orders) == whole
            assert [office.sealer.find(store, f"canary email {number}") for number in range(1, 8)] == [
                [r] for r in rows
            ]
    office.desk.go_on(Progress())
    assert len(office.database.personal_keys.all()) == 3
    entries = [entry for entry in office.keeper._entries if not entry.endswith("/0")]
    assert len(entries) == (1 if office.desk.shared else 3)
    assert opened(office, store, orders) == whole


def test_a_page_sealed_before_the_keys_changed_is_sealed_again(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """An import that runs while keys are made anew loses nothing and writes nothing under a key that is gone."""
    under_way = kept(office, store, begin, orders[:1])
    page = office.sealer.seal(store, {orders[0].order_id: buyer(1, city="A"), orders[1].order_id: buyer(2)})
    office.desk.rotate(Progress())

    under_way.page(*orders[:2], personal=page)

    assert opened(office, store, orders[:2]) == [buyer(1, city="A"), buyer(2)]
    assert {row.key_id for row in office.database.personal_keys.all()} >= {
        one.key_id for one in office.database.personal.many([row_of(office, store, order) for order in orders[:2]])
    }


def test_what_does_not_open_stops_nothing(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """A damaged order is left as it is, the others are sealed anew, and its key is not thrown away."""
    kept(office, store, begin, orders)
    row = row_of(office, store, orders[3])
    change(office.database, update(personal_data).where(personal_data.c.order_row == row).values(city=b"\x01" * 40))

    office.desk.rotate(Progress())

    with pytest.raises(PersonalKeyTrouble, match="personal_data_damaged"):
        office.sealer.opened(row)
    assert office.desk.state().left == 1
    others = [one for number, one in enumerate(orders) if number != 3]
    assert opened(office, store, others) == [buyer(number) for number in (1, 2, 3, 5, 6, 7)]


def test_under_a_duty_only_the_named_fields_can_be_opened(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """What a law does not ask for goes, and the order's new key opens it in no old copy."""
    kept(office, store, begin, orders[:1])
    row = row_of(office, store, orders[0])
    before = office.database.personal.get(row)
    assert before is not None
    left = office.sealer.under_duty(before, [PersonalField.BUYER_NAME])
    with office.database.personal._transactions.write() as connection:
        office.database.personal.replace(connection, [(row, left)])

    after = office.database.personal.get(row)
    assert after is not None
    (data,) = office.sealer.open_many([after])
    assert data.values == {PersonalField.BUYER_NAME: "canary buyer_name 1"}
    assert data.missing[PersonalField.CITY] is Missing.ERASED
    assert after.key_id == office.desk.current(KeyPurpose.DUTY)[0]
    with pytest.raises(PersonalKeyTrouble):
        office.sealer.open_many(
            [type(after)(**{**_fields(before), "key_id": after.key_id, "sealed_key": after.sealed_key})]
        )


def _fields(kept_order: Any) -> Mapping[str, Any]:
    return {name: getattr(kept_order, name) for name in kept_order.__slots__}


# -- who may open them -----------------------------------------------------------------------------------------------


def test_a_lost_keyring_is_mended_by_the_passphrase(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """Without the key of this PC nothing opens, and it is said why; the passphrase brings all of it back."""
    kept(office, store, begin, orders[:1])
    office.desk.set_passphrase(WORDS)
    office.keeper = MemoryKeeper()
    office.restart()

    with pytest.raises(PersonalKeyTrouble, match=r"personal_key_missing|personal_not_authorised"):
        opened(office, store, orders[:1])
    assert office.desk.state().trouble in {"personal_key_missing", "personal_not_authorised"}
    with pytest.raises(PersonalKeyTrouble, match="personal_passphrase_wrong"):
        office.desk.recover(Secret("ąžuolas prie upes"))

    office.desk.recover(WORDS)
    office.restart()
    assert opened(office, store, orders[:1]) == [buyer(1)]
    assert office.desk.state().opens


def test_the_passphrase_opens_keys_that_were_made_after_it(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """It need not be entered again when keys are made anew; one that was replaced opens nothing."""
    kept(office, store, begin, orders[:1])
    office.desk.set_passphrase(Secret("senoji frazė čia"))
    office.desk.set_passphrase(WORDS)
    office.desk.rotate(Progress())
    office.desk.rewrap(Progress())
    office.keeper = MemoryKeeper()
    office.restart()

    with pytest.raises(PersonalKeyTrouble, match="personal_passphrase_wrong"):
        office.desk.recover(Secret("senoji frazė čia"))
    office.desk.recover(WORDS)
    assert opened(office, store, orders[:1]) == [buyer(1)]


def test_a_short_passphrase_is_refused_and_none_is_told(office: Office) -> None:
    """Twelve letters at least; where none was set, recovery says so."""
    with pytest.raises(PersonalKeyTrouble, match="personal_passphrase_short"):
        office.desk.set_passphrase(Secret("trumpa"))
    with pytest.raises(PersonalKeyTrouble, match="personal_passphrase_none"):
        office.desk.recover(WORDS)


def test_a_wrong_key_in_the_keyring_is_told(office: Office) -> None:
    """A keyring that holds another key, or rubbish, is not taken for one without any."""
    for entry in list(office.keeper._entries):
        if entry.endswith("/0"):
            office.keeper.set(entry, "rubbish")
    office.restart()

    if not office.desk.shared:
        assert office.desk.state().trouble == "personal_key_wrong"
    else:
        assert office.desk.state().trouble == "personal_not_authorised"


class TestShared:
    """Several PCs at one PostgreSQL database."""

    @pytest.fixture
    def second(self, database: Database, clock: StandingClock) -> Office:
        if database.file is not None:
            pytest.skip("a file is for one PC")
        return Office(database, clock, "petras@namai")

    def test_a_new_pc_asks_and_is_let_in(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """It opens nothing until somebody who may has compared the fingerprint; then everything."""
        kept(office, store, begin, orders[:1])
        with pytest.raises(PersonalKeyTrouble, match="personal_not_authorised"):
            opened(second, store, orders[:1])
        seen = second.desk.ask()
        (asking,) = [one for one in office.desk.holders() if one.standing is HolderStanding.ASKED]
        assert (asking.name, asking.fingerprint) == ("petras@namai", seen)
        with pytest.raises(PersonalKeyTrouble, match="personal_fingerprint_differs"):
            office.desk.authorise(asking.holder_id, "0000-0000-0000-0000-0000")
        with pytest.raises(PersonalKeyTrouble, match="personal_not_authorised"):
            second.desk.authorise(asking.holder_id, seen)

        office.desk.authorise(asking.holder_id, seen.lower())

        assert opened(second, store, orders[:1]) == [buyer(1)]
        second.desk.rotate(Progress())
        office.restart()
        assert opened(office, store, orders[:1]) == [buyer(1)]

    def test_a_withdrawn_pc_opens_nothing(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """Not even with every key it has ever seen."""
        kept(office, store, begin, orders[:1])
        second.desk.ask()
        asking = next(one for one in office.desk.holders() if one.name == second.name)
        office.desk.authorise(asking.holder_id)
        assert opened(second, store, orders[:1]) == [buyer(1)]
        with pytest.raises(PersonalKeyTrouble, match="personal_holder_self"):
            second.desk.withdraw(asking.holder_id, Progress())

        office.desk.withdraw(
            next(one for one in office.desk.holders() if one.name == second.name).holder_id, Progress()
        )

        with pytest.raises(PersonalKeyTrouble, match="personal_not_authorised"):
            opened(second, store, orders[:1])
        second.restart()
        assert second.desk.state().trouble == "personal_not_authorised"
        assert opened(office, store, orders[:1]) == [buyer(1)]

    def test_a_withdrawal_that_is_stopped_can_be_repeated(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """The row of who leaves goes together with the keys: until then it stands there, and never only half."""
        kept(office, store, begin, orders[:1])
        second.desk.ask()
        asking = next(one for one in office.desk.holders() if one.name == second.name)
        office.desk.authorise(asking.holder_id)
        before = {row.key_id for row in office.database.personal_keys.all()}
        stopped = Progress()
        stopped.cancel()

        with pytest.raises(Cancelled):
            office.desk.withdraw(asking.holder_id, stopped)
        still = [one for one in office.desk.holders() if one.name == second.name]
        made_anew = office.desk.current(KeyPurpose.ORDINARY)[0] not in before
        assert bool(still) != made_anew
        if still:
            office.desk.withdraw(still[0].holder_id, Progress())
        else:
            office.desk.go_on(Progress())

        second.restart()
        assert second.desk.state().trouble == "personal_not_authorised"
        assert opened(office, store, orders[:1]) == [buyer(1)]

    def test_a_computer_that_was_renamed_keeps_its_keys(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """Windows or its user has another name since: the key pair in the keyring tells who it is."""
        kept(office, store, begin, orders[:1])
        office.name = "Ona@NAUJAS-PC"
        office.restart()
        assert opened(office, store, orders[:1]) == [buyer(1)]
        office.desk.rewrap(Progress())
        assert [one.name for one in office.desk.holders() if one.standing is HolderStanding.AUTHORISED] == [office.name]
        assert opened(office, store, orders[:1]) == [buyer(1)]

    def test_who_was_let_in_meanwhile_is_not_left_out(self, office: Office, second: Office) -> None:
        """Keys that are made while another holder comes in are made again, for both."""
        second.desk.ask()
        asking = next(one for one in office.desk.holders() if one.name == second.name)
        rows, add = office.database.personal_keys, office.database.personal_keys.add
        came: list[bool] = []

        def meanwhile(*given: Any, **named: Any) -> bool:
            if not came:
                came.append(True)
                wraps = office.desk._all_keys()
                proof = office.desk._proof(next(one for one in rows.holders() if one.holder_id == asking.holder_id))
                public = next(one for one in rows.holders() if one.holder_id == asking.holder_id).public_key
                rows.authorise(asking.holder_id, personal_keys_module._wraps(public, wraps), office.name, proof)
            return add(*given, **named)

        rows.add = meanwhile  # type: ignore[method-assign]  # the moment between reading and writing
        office.desk.rewrap(Progress())
        assert second.desk.state().trouble == ""

    def test_a_holder_slipped_into_the_database_gets_no_key(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """A colleague who can write into the database and calls himself authorised is not given the next keys."""
        kept(office, store, begin, orders[:1])
        second.desk.ask()
        proof = select(personal_holders.c.proof).where(personal_holders.c.proof.is_not(None)).scalar_subquery()
        change(
            office.database,
            update(personal_holders)
            .where(personal_holders.c.name == second.name)
            .values(state="authorised", authorised_at=1, proof=proof),
        )

        office.desk.rotate(Progress())

        with pytest.raises(PersonalKeyTrouble, match="personal_not_authorised"):
            opened(second, store, orders[:1])
        (slipped,) = [one for one in office.desk.holders() if one.name == second.name]
        assert slipped.standing is HolderStanding.ASKED

    def test_the_keys_are_nowhere_in_the_database(self, office: Office, second: Office) -> None:
        """What a colleague without a key reads there opens nothing."""
        inside = everything(office.database)
        assert not any(value in inside for value in office.keeper._entries.values() if len(value) == 44)
        with office.database.personal._transactions.read() as connection:
            assert len(connection.execute(select(personal_wraps)).all()) == 3

    def test_an_old_dump_is_not_opened_by_a_pc_of_today(
        self, office: Office, second: Office, store: Store, begin: Begin, orders: list[Order]
    ) -> None:
        """With new keys a PC has a new key of its own: with what its keyring holds an old dump does not open."""
        kept(office, store, begin, orders[:1])
        before = set(office.keeper._entries)

        office.desk.rewrap(Progress())

        assert not {entry for entry in before if "/pair/" in entry} & set(office.keeper._entries)
        assert opened(office, store, orders[:1]) == [buyer(1)]


def test_what_amazon_is_silent_of_later_stays_until_it_is_due(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """A company's name or VAT number for an invoice is not lost because a later reply comes without it."""
    under_way = kept(office, store, begin, orders[:1])
    silent = PersonalData({}, dict.fromkeys(PersonalField, Missing.ABSENT))
    under_way.page(orders[0], personal=office.sealer.seal(store, {orders[0].order_id: silent}))
    (found,) = opened(office, store, orders[:1])
    assert found is not None
    assert found.values == buyer(1).values


def test_an_import_never_waits_for_keys_that_are_made_anew(office: Office) -> None:
    """Who makes keys anew waits to write while an import writes: neither may wait for the other."""
    found: list[object] = []
    office.restart()
    with office.desk._lock:
        asking = threading.Thread(target=lambda: found.append(office.desk.currents()), daemon=True)
        asking.start()
        asking.join(20)
    assert found


def test_a_lost_keyring_is_no_dead_end_where_nothing_is_kept(office: Office) -> None:
    """Without passphrase and without data the next switching on makes new keys."""
    office.keeper._entries.clear()
    office.restart()
    if office.desk.shared:
        with pytest.raises(PersonalKeyTrouble, match="personal_not_authorised"):
            office.desk.make_first()
    else:
        office.desk.make_first()
        assert office.desk.state().trouble == ""


def test_a_lost_keyring_is_told_where_something_is_kept(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """Nothing that could still be opened with a passphrase is thrown away."""
    kept(office, store, begin, orders[:1])
    office.keeper._entries.clear()
    office.restart()
    with pytest.raises(PersonalKeyTrouble):
        office.desk.make_first()


def test_a_file_is_not_asked_for(database: Database, clock: StandingClock, place: Path | str) -> None:
    """The keys of a file are for the PC it lies on: nobody can ask for them."""
    if isinstance(place, str):
        pytest.skip("a shared database is asked for")
    with pytest.raises(PersonalKeyTrouble, match="personal_not_asked_here"):
        Office(database, clock).desk.ask()


def test_held_rows_of_the_table_are_untouched_where_nothing_is_kept(
    store: Store, database: Database, begin: Begin
) -> None:
    """A store that is not switched on holds replies as before."""
    begin(database, store).page(HeldOrder("303-1", "no_created", "createdTime", None, "{}", None))
    with database.personal._transactions.read() as connection:
        assert connection.execute(select(held.c.raw)).scalar() == "{}"


# -- the table -------------------------------------------------------------------------------------------------------


def test_the_table_opens_what_it_shows(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """Rows are sorted in the database and opened as they are asked for; that somebody looked is told once."""
    kept(office, store, begin, orders)
    told: list[int] = []
    listing = BuyerListing(office.database, office.sealer, store, told.append)
    ids = listing.ids(Filter(store.store_id), Sort("created", descending=True))
    assert told == []

    rows = listing.rows(ids[:3])
    listing.rows(ids[3:])

    assert [row.order_id for row in rows] == [one.order_id for one in reversed(orders)][:3]
    assert rows[0].value(PersonalField.CITY) == "canary city 7"
    assert told == [7]
    assert "canary" not in repr(rows)
    assert listing.totals(Filter(store.store_id)).shown == 7


def test_the_table_finds_whole_names_and_parts_of_order_ids(
    office: Office, store: Store, begin: Begin, orders: list[Order]
) -> None:
    """What is typed is an e-mail, a name, or a piece of an order id; and a state can be chosen."""
    kept(office, store, begin, orders)
    erased(office, row_of(office, store, orders[1]))
    listing = BuyerListing(office.database, office.sealer, store, lambda rows: None)

    def found(**shown: Any) -> list[str]:
        asked = Filter(store.store_id, **shown)
        rows = listing.rows(listing.ids(asked, Sort("order_id")))
        assert listing.totals(asked).shown == len(rows)
        return [row.order_id for row in rows]

    assert found(text="CANARY email 3") == [orders[2].order_id]
    assert found(text="0000004") == [orders[3].order_id]
    assert found(text="canary email") == []
    assert found(reasons=("erased",)) == [orders[1].order_id]
    assert len(found(reasons=("kept",))) == 6
    assert found(reasons=("duty",)) == []
    (gone,) = listing.rows([row_of(office, store, orders[1])])
    assert (gone.state, gone.data.values) == (BuyerState.ERASED, {})


def test_a_damaged_row_stops_no_table(office: Office, store: Store, begin: Begin, orders: list[Order]) -> None:
    """The row says that it does not open; without the keys the table says why as a whole."""
    kept(office, store, begin, orders)
    row = row_of(office, store, orders[3])
    change(office.database, update(personal_data).where(personal_data.c.order_row == row).values(city=b"\x01" * 40))
    listing = BuyerListing(office.database, office.sealer, store, lambda rows: None)
    ids = listing.ids(Filter(store.store_id), Sort("order_id"))

    assert [one.trouble for one in listing.rows(ids)] == ["", "", "", "personal_data_damaged", "", "", ""]
    office.keeper = MemoryKeeper()
    office.restart()
    with pytest.raises(PersonalKeyTrouble):
        BuyerListing(office.database, office.sealer, store, lambda rows: None).rows(ids)
