"""Which database a computer uses, and moving an office's data to another: compared before it counts, nothing lost."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from postgresql_server import PostgresServer

from fvsestore_gui import settings
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import Cancelled, FvsError, SecretsTrouble
from fvsestore_gui.model.audit import AuditFilter
from fvsestore_gui.model.database_address import parse_address
from fvsestore_gui.model.database_check import Holds, MoveProgress, MoveStep
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import SecretName, StoreKind
from fvsestore_gui.office import Office, open_choice, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secret
from fvsestore_gui.settings import Settings
from fvsestore_gui.store_draft import StoreDraft

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLIENT = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
#: short enough to be no word of its own, and with what an address quotes
PASSWORD = "canary/Žodis @:?1"


class Refusing(MemoryKeeper):
    """A keyring that can be locked."""

    locked = False

    def get(self, service: str) -> str | None:
        if self.locked:
            raise SecretsTrouble("keyring_locked")
        return super().get(service)

    def set(self, service: str, value: str) -> None:
        if self.locked:
            raise SecretsTrouble("keyring_locked")
        super().set(service, value)


class Computer:
    """One PC: a data folder and a keyring."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths(folder, folder / "logs")
        self.keeper = Refusing()
        self.clock = StandingClock(NOW)
        self.environment: dict[str, str] | None = None
        self._opened: list[Office] = []

    def open(self) -> Office:
        office = open_office(self.paths, clock=self.clock, keeper=self.keeper, environment=self.environment)
        self._opened.append(office)
        return office

    def close(self) -> None:
        for office in self._opened:
            office.close()

    def say_address(self, address: str) -> None:
        self.paths.create()
        settings.write(self.paths.settings, Settings(database_url=address))

    @property
    def saved_address(self) -> str:
        return settings.read(self.paths.settings).database_url

    def everything_kept(self) -> str:
        """All of the data folder but the databases, as text."""
        return "".join(file.read_text("utf-8", "replace") for file in self.paths.data.rglob("*") if file.is_file())


def save(office: Office, code: str = "SHOP", identifier: str = CLIENT) -> None:
    office.save_store(
        StoreDraft(
            code=code,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=identifier,
            marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
            client_secret=office.new_secret("amzn1.oa2-cs.v1." + "a" * 40),
            refresh_token=office.new_secret("Atzr|" + "r" * 400),
        )
    )


@pytest.fixture
def make_computer(lithuanian_folder: Callable[[str], Path]) -> Iterator[Callable[[str], Computer]]:
    made: list[Computer] = []

    def make(name: str) -> Computer:
        made.append(Computer(lithuanian_folder(name)))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def computer(make_computer: Callable[[str], Computer]) -> Computer:
    return make_computer("pirmas")


@pytest.fixture
def empty(postgresql_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database on a server."""
    yield postgresql_server.create_database("office", "empty") + "?sslmode=prefer"
    postgresql_server.drop_database("office")


def trouble(work: Callable[[], object]) -> FvsError:
    with pytest.raises(FvsError) as caught:
        work()
    assert "canary" not in str(caught.value) + repr(caught.value.facts)
    return caught.value


# -- the address and its password --------------------------------------------------------------------------------


def test_a_password_typed_into_the_settings_goes_to_the_keyring(computer: Computer) -> None:
    """Written into the file by hand, it is taken out, kept in the keyring, and used from there."""
    computer.say_address("postgresql://ona:canary%2F%C5%BDodis%20%40%3A%3F1@127.0.0.1:1/office")
    for _ in range(2):
        choice = open_choice(computer.paths, keeper=computer.keeper)
        assert choice.address is not None
        assert choice.password(choice.address) == Secret(PASSWORD)
        assert "canary" not in computer.everything_kept()
    assert computer.saved_address == "postgresql://ona@127.0.0.1:1/office?sslmode=prefer"
    assert "canary" not in choice.address.text + choice.address.place + repr(choice.address)


def test_without_a_keyring_the_settings_stay_as_they_were(computer: Computer) -> None:
    """Where the keyring does not take it, the password is not thrown away: it is said, and nothing is changed."""
    address = "postgresql://ona:canary@127.0.0.1:1/office"
    computer.say_address(address)
    computer.keeper.locked = True

    assert trouble(computer.open).code == "keyring_locked"
    assert computer.saved_address == address
    computer.environment = {"FVSESTORE_DATABASE_PASSWORD": "canary"}
    assert trouble(computer.open).code == "database_unreachable"
    assert computer.saved_address == "postgresql://ona@127.0.0.1:1/office?sslmode=prefer"


def test_a_locked_keyring_is_named_only_where_a_password_was_wanted(computer: Computer, empty: str) -> None:
    """A server that asks for no password is opened all the same."""
    computer.say_address(empty)
    computer.keeper.locked = True

    assert computer.open().stores() == []


def test_a_wrong_address_in_the_settings_can_be_mended(computer: Computer) -> None:
    """Nothing opens with it, and the choice of another database works all the same."""
    computer.say_address("postgresql://ona@se rveris/office")

    assert trouble(computer.open).code == "address_host"
    choice = open_choice(computer.paths, keeper=computer.keeper)
    choice.use(None, None)
    assert computer.open().stores() == []


def test_the_password_is_forgotten_with_its_database(computer: Computer) -> None:
    """Kept while its database is used; another database leaves no password behind."""
    choice = open_choice(computer.paths, keeper=computer.keeper)
    computer.say_address("postgresql://ona@db.lan/office")
    choice = open_choice(computer.paths, keeper=computer.keeper)
    address = choice.address
    assert address is not None
    choice.use(address, Secret("one"))
    choice.use(address, None)
    assert choice.password(address) == Secret("one")
    choice.use(None, None)
    assert computer.saved_address == ""
    assert computer.keeper._entries == {}


def test_a_choice_that_cannot_be_kept_changes_nothing(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring that refuses, or settings that cannot be written: address and password stay as they were."""
    computer.say_address("postgresql://ona@db.lan/office")
    choice = open_choice(computer.paths, keeper=computer.keeper)
    address = choice.address
    assert address is not None
    choice.use(address, Secret("before"))
    entries = sorted(computer.keeper._entries.values())

    computer.keeper.locked = True
    assert trouble(lambda: choice.use(address, Secret("after"))).code == "keyring_locked"
    computer.keeper.locked = False

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "write", full)
    assert trouble(lambda: choice.use(address, Secret("after"))).code == "settings_unreadable"
    assert choice.password(address) == Secret("before")
    assert len(computer.keeper._entries) == len(entries)


# -- moving ------------------------------------------------------------------------------------------------------


class Onlooker(Progress):
    """Does something when the move has come so far."""

    def __init__(self, step: MoveStep, act: Callable[[], object]) -> None:
        super().__init__()
        self._step: MoveStep | None = step
        self._act = act

    def show(self, state: object) -> None:
        if isinstance(state, MoveProgress) and state.step is self._step:
            self._step = None
            self._act()


def test_an_office_moves_to_a_server_and_back(computer: Computer, empty: str) -> None:
    """To PostgreSQL and back to a file: the stores, their keys on this computer, and where the old data are kept."""
    office = computer.open()
    save(office)
    before = office.stores()
    there = office.move_database(empty, None, Progress())
    office.close()

    assert computer.saved_address == empty
    moved = computer.open()
    assert moved.stores() == before
    assert moved.secret_readable(before[0], SecretName.REFRESH_TOKEN) is None
    assert there.source == str(computer.paths.database)
    assert "office" in there.target
    assert there.rows == sum(table.rows for table in there.tables) >= 3
    assert Path(there.kept).is_file()
    assert not computer.paths.database.exists()
    save(moved, "SECOND", CLIENT.replace("0123", "4567"))
    after = moved.stores()

    back = moved.move_database("", None, Progress())
    moved.close()

    assert computer.saved_address == ""
    assert computer.open().stores() == after
    assert computer.paths.database.is_file()
    assert (back.source, back.kept) == (there.target, back.kept)
    assert back.kept.endswith("/office")


def test_the_password_of_the_new_database_is_kept(computer: Computer, empty: str) -> None:
    """Given for the move, it is in the keyring afterwards and in no file, and not in the report."""
    office = computer.open()
    save(office)
    report = office.move_database(empty, office.choice.new_password(PASSWORD), Progress())
    office.close()

    choice = open_choice(computer.paths, keeper=computer.keeper)
    assert choice.address is not None
    assert choice.password(choice.address) == Secret(PASSWORD)
    assert "canary" not in computer.everything_kept() + repr(report)


@pytest.mark.parametrize("step", list(MoveStep))
def test_a_cancelled_move_changes_nothing(computer: Computer, empty: str, step: MoveStep) -> None:
    """Cancelled at either step: the same database is used, the password is gone again, and stores can be imported."""
    office = computer.open()
    save(office)
    progress = Onlooker(step, lambda: progress.cancel())
    entries = dict(computer.keeper._entries)

    with pytest.raises(Cancelled):
        office.move_database(empty, office.choice.new_password(PASSWORD), progress)

    assert (computer.saved_address, computer.keeper._entries) == ("", entries)
    assert office.check_database(empty, None, Progress()).holds is Holds.NOTHING
    assert office.busy("SHOP") is None
    office.close()
    assert computer.open().store("SHOP")


def test_nobody_imports_while_it_moves(computer: Computer, empty: str) -> None:
    """All stores are leased during the move, however long it takes, and a store that is imported stops it before."""
    office = computer.open()
    save(office)
    store = office.store("SHOP")
    lease = office._database.leases.take(store.store_id, store.code, "jonas@kitas")
    busy = trouble(lambda: office.move_database(empty, None, Progress()))
    assert (busy.code, busy.facts["code"], busy.facts["holder"]) == ("store_busy", "SHOP", "jonas@kitas")
    office._database.leases.release(lease)

    # so slow that leases would run out twice
    progress = Slow(computer.clock, lambda: office._database.leases.take(store.store_id, store.code, "kita"))
    office.move_database(empty, None, progress)
    assert computer.clock.now() - NOW > timedelta(minutes=30)
    assert set(progress.refused) == {"store_busy"}


class Slow(Progress):
    """Five minutes go by with everything that is told; each time somebody tries to import."""

    def __init__(self, clock: StandingClock, work: Callable[[], object]) -> None:
        super().__init__()
        self._clock = clock
        self._work = work
        self.refused: list[str] = []

    def show(self, state: object) -> None:
        self.refused.append(trouble(self._work).code)
        self._clock.move(301)


def test_a_move_to_where_the_data_are_is_refused(computer: Computer, empty: str) -> None:
    """The file to the file, or a database to itself by another spelling: said, and nothing happens."""
    office = computer.open()
    assert trouble(lambda: office.move_database("", None, Progress())).code == "move_to_itself"
    office.move_database(empty, None, Progress())
    office.close()
    again = computer.open()
    spelled = empty.replace("prefer", "disable")
    assert trouble(lambda: again.move_database(spelled, None, Progress())).code == "move_to_itself"


def test_an_office_that_is_there_is_joined_instead(make_computer: Callable[[str], Computer], empty: str) -> None:
    """The second computer is told what is there, cannot write over it, and sees the stores once it has joined."""
    first, second = make_computer("pirmas"), make_computer("antras")
    office = first.open()
    save(office)
    office.move_database(empty, None, Progress())
    own = second.open()
    save(own, "OWN", CLIENT.replace("0123", "4567"))

    check = own.check_database(empty, None, Progress())
    assert (check.good, check.holds, check.stores) == (True, Holds.OFFICE, ("SHOP",))
    assert trouble(lambda: own.move_database(empty, None, Progress())).code == "database_not_empty"
    own.choice.use(parse_address(empty)[0], None)
    own.close()

    joined = second.open()
    assert [store.code for store in joined.stores()] == ["SHOP"]
    lost = joined.secret_readable(joined.store("SHOP"), SecretName.CLIENT_SECRET)
    assert lost is not None
    assert lost.code == "secret_lost"
    # its own file is where it was
    joined.choice.use(None, None)
    joined.close()
    assert [store.code for store in second.open().stores()] == ["OWN"]


def test_an_address_with_a_password_is_refused(computer: Computer) -> None:
    """The verbs take no password in an address: it would stand in commands and logs."""
    office = computer.open()
    address = "postgresql://ona:canary@db.lan/office"
    for verb in (office.check_database, office.move_database):
        assert trouble(lambda verb=verb: verb(address, None, Progress())).code == "secret_from_argument"  # type: ignore[misc]  # bound now


_KILLED = """
import os, signal, sys
from pathlib import Path
from fvsestore_gui.model.database_check import MoveProgress
from fvsestore_gui.office import open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper

class Killed(Progress):
    told = 0
    def show(self, state):
        self.told += 1
        if self.told > int(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)

folder = Path(sys.argv[1])
office = open_office(Paths(folder, folder / "logs"), keeper=MemoryKeeper())
office.move_database(sys.argv[2], None, Killed())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not Windows'")
@pytest.mark.parametrize("moment", [0, 2, 5])
def test_a_killed_move_changes_nothing(computer: Computer, empty: str, moment: int) -> None:
    """kill -9 in the middle: the same database is used, the target is empty, and nobody waits to import or to move."""
    office = computer.open()
    save(office)
    office.close()
    subprocess.run([sys.executable, "-c", _KILLED, str(computer.paths.data), empty, str(moment)], check=False)

    assert computer.saved_address == ""
    again = computer.open()
    assert again.store("SHOP")
    assert again.busy("SHOP") is None
    assert again.check_database(empty, None, Progress()).holds is Holds.NOTHING
    again.move_database(empty, None, Progress())


def test_a_file_that_another_program_holds_keeps_its_name(
    computer: Computer, empty: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Windows lets nobody rename an open file: the move is done all the same, and the log says where the file is."""
    office = computer.open()
    save(office)
    office.move_database(empty, None, Progress())

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "rename", refuse)
    office.close()
    assert "keeps its name" in caplog.text
    monkeypatch.undo()
    assert computer.open().store("SHOP")


@pytest.mark.engine("postgresql")
def test_the_log_of_actions_moves_along(place: str, computer: Computer) -> None:
    """Everything that was done stands in the new database, that it was moved too, and its chain goes on there."""
    before = computer.open()
    save(before)
    before.move_database(place, None, Progress())
    before.close()
    after = computer.open()
    rows = after.audit.rows
    told = [(row.what, row.facts.get("state")) for row in rows.rows(rows.ids(AuditFilter(), Sort("number")))]
    assert told == [
        ("store_saved", None),
        ("secret_changed", None),
        ("database_moved", "begun"),
        ("database_moved", "done"),
    ]
    assert after.audit.verify().holds
