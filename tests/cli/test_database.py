"""`fvsestore database`: as an office's keeper types it, with the real PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from postgresql_server import NoPostgreSQL, PostgresServer, running

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.secrets import MemoryKeeper

Run = Callable[..., Any]
IDENTIFIER = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
PASSWORD = "canary Žodis/@:1"


@pytest.fixture(scope="module")
def guarded() -> Iterator[PostgresServer]:
    """A server that asks for a password."""
    access = ["host all buhalterija 127.0.0.1/32 scram-sha-256"]
    try:
        with running(access=access) as server:
            server.execute(f"ALTER ROLE buhalterija PASSWORD '{PASSWORD}'")
            yield server
    except NoPostgreSQL as reason:
        pytest.skip(str(reason))


@pytest.fixture
def address(guarded: PostgresServer) -> Iterator[str]:
    yield guarded.create_database("biuras")
    guarded.drop_database("biuras")


@pytest.fixture
def keyring_in_memory(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    keeper = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keeper)
    return keeper


@pytest.fixture
def office(run: Run, tmp_path: Path) -> Run:
    """A computer with a store in its file."""

    def call(*arguments: object, stdin: Any = "", folder: str = "pirmas") -> Any:
        return run("--data-dir", tmp_path / folder, *arguments, stdin=stdin)

    saved = call("stores", "set", "SHOP", "--region", "Europe", "--client-id", IDENTIFIER)
    assert saved.code == 0, saved.err
    return call


def kept(tmp_path: Path) -> str:
    return "".join(file.read_text("utf-8", "replace") for file in tmp_path.rglob("*") if file.is_file())


@pytest.mark.usefixtures("keyring_in_memory")
def test_moved_checked_joined_and_moved_back(office: Run, address: str, tmp_path: Path) -> None:
    """The whole way: check, move, show, a second computer that joins, and back to a file; no password anywhere."""
    empty = office("database", "check", address, "--password-from-stdin", "--json", stdin=f"{PASSWORD}\n")
    moved = office("database", "move", address, "--password-from-stdin", "--json", stdin=f"{PASSWORD}\r\n")
    shown = office("database", "show", "--json")
    joined = office("database", "use", address, "--password-from-stdin", "--json", stdin=PASSWORD, folder="antras")
    seen = office("stores", "list", "--json", folder="antras")
    back = office("database", "move", "--to-file", "--json", folder="antras")

    assert (empty.code, empty.data["holds"], empty.data["ok"]) == (0, "nothing", True)
    assert moved.code == 0, moved.err
    assert list(moved.data) == list(KEYS["move"])
    assert moved.data["rows"] == sum(table["rows"] for table in moved.data["tables"])
    assert Path(moved.data["kept"]).is_file()
    assert list(shown.data) == list(KEYS["database"])
    assert (shown.data["holds"], shown.data["stores"], shown.data["orders"]) == ("office", ["SHOP"], 0)
    assert shown.data["engine"].startswith("PostgreSQL ")
    assert (joined.code, joined.data["stores"]) == (0, ["SHOP"])
    assert [store["code"] for store in seen.data] == ["SHOP"]
    assert back.code == 0, back.err
    assert office("database", "show", "--json", folder="antras").data["engine"].startswith("SQLite")
    outputs = [empty, moved, shown, joined, seen, back]
    assert "canary" not in "".join(one.out + one.err for one in outputs) + kept(tmp_path)


@pytest.mark.usefixtures("keyring_in_memory")
def test_everything_is_told_in_words(office: Run, address: str) -> None:
    """For people: what stands where, how it is reached, and what the move came to."""
    shown = office("database", "show")
    moved = office("database", "move", address, "--password-from-stdin", stdin=PASSWORD)

    assert "SHOP" in shown.out
    assert "an office's data" in shown.out
    assert "everything was compared and is the same" in moved.out
    assert "stores" in moved.out
    assert "The old data are kept" in moved.out
    assert "not encrypted" in office("database", "show").out


def test_a_person_is_asked_for_the_password(
    office: Run, address: str, at_terminal: Callable[..., Any], keyring_in_memory: MemoryKeeper
) -> None:
    """At a terminal it is asked for, once: afterwards the keyring has it."""
    assert office("database", "use", address, stdin=at_terminal(hidden=(PASSWORD,))).code == 0
    assert office("database", "check", address, stdin=at_terminal()).code == 0
    assert office("stores", "list").code == 0
    assert len(keyring_in_memory._entries) == 2


def test_an_unattended_computer_has_it_in_the_environment(
    office: Run, address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No keyring at all: the variable suffices for the move and for every verb after it, and is written nowhere."""
    monkeypatch.setenv("FVSESTORE_DATABASE_PASSWORD", PASSWORD)
    moved = office("database", "move", address)
    listed = office("stores", "list", "--json")

    assert moved.code == 0, moved.err
    assert [store["code"] for store in listed.data] == ["SHOP"]
    assert "canary" not in moved.out + moved.err + kept(tmp_path)
    monkeypatch.delenv("FVSESTORE_DATABASE_PASSWORD")
    assert office("stores", "list").code == 3


@pytest.mark.parametrize("verb", ["check", "move", "use"])
def test_a_password_in_an_address_is_refused(office: Run, verb: str, tmp_path: Path) -> None:
    """An address with a password stands in the list of processes: refused by its code, and nothing repeats it."""
    refused = office("database", verb, "postgresql://ona:canary@127.0.0.1:1/biuras", "--json")
    spelled = office("database", verb, "postgresql://ona@127.0.0.1:1/biuras?password=canary", "--json")

    for one in (refused, spelled):
        assert (one.code, one.data["error"]["code"]) == (2, "secret_from_argument")
    assert "canary" not in refused.out + refused.err + spelled.out + spelled.err + kept(tmp_path)


@pytest.mark.usefixtures("keyring_in_memory")
@pytest.mark.parametrize(
    ("change", "code", "exit_code"),
    [
        (lambda address: address.replace("127.0.0.1", "nera.invalid"), "database_host", 6),
        (lambda address: address.rpartition(":")[0] + ":1/biuras", "database_unreachable", 6),
        (lambda address: address.replace("biuras", "nesama"), "database_absent", 6),
        (lambda address: address + "?sslmode=require", "database_tls", 6),
        (lambda address: "sqlite:///" + address, "address_scheme", 2),
        (lambda address: address.replace("127", "1 27"), "address_host", 2),
    ],
)
def test_what_is_wrong_is_told_apart(
    office: Run, address: str, change: Callable[[str], str], code: str, exit_code: int
) -> None:
    """Each fault has its code, for `check` and `use` alike, and the database in use stays the same."""
    wrong = change(address)
    for verb in ("check", "use"):
        found = office("database", verb, wrong, "--password-from-stdin", "--json", stdin=PASSWORD)
        assert found.code == exit_code
        assert found.data["error"]["code"] == code
    assert [store["code"] for store in office("stores", "list", "--json").data] == ["SHOP"]


@pytest.mark.usefixtures("keyring_in_memory")
def test_a_wrong_password_is_told_and_not_kept(office: Run, address: str, keyring_in_memory: MemoryKeeper) -> None:
    """Wrong: said so. None given where one is wanted: said so too. Neither changes anything."""
    wrong = office("database", "use", address, "--password-from-stdin", "--json", stdin="canary")
    missing = office("database", "check", address, "--json")

    assert (wrong.code, wrong.data["error"]["code"]) == (6, "database_password")
    assert (missing.code, missing.data["error"]["code"]) == (6, "database_password_missing")
    assert keyring_in_memory._entries == {}


@pytest.mark.usefixtures("keyring_in_memory")
def test_a_database_that_does_not_open_can_be_left(office: Run, address: str, guarded: PostgresServer) -> None:
    """The server is gone for good: `show` says what is wrong, `use --file` goes back to this computer's own data."""
    office("database", "use", address, "--password-from-stdin", stdin=PASSWORD)
    guarded.drop_database("biuras")

    assert office("stores", "list").code == 6
    assert office("database", "show", "--json").data["error"]["code"] == "database_absent"
    assert office("database", "use", "--file").code == 0
    assert "SHOP" in office("stores", "list").out


def test_arguments_that_make_no_sense_are_refused(office: Run, practice: Run) -> None:
    """Neither or both of address and file, and the practice shop, whose data stay where they are."""
    there = "postgresql://a@b/c"
    for verb in (["move"], ["use"], ["move", there, "--to-file"], ["use", there, "--file"]):
        assert office("database", *verb).code == 2
    assert practice("database", "move", there).code == 2
    assert practice("database", "show", "--json").data["engine"].startswith("SQLite")


# -- one store on two computers ----------------------------------------------------------------------------------

SECRETS = "amzn1.oa2-cs.v1.canary00112233445566778899aabbccddeeff\nAtzr|IwEBI-canary-012345678901234567890123456789\n"


@pytest.fixture
def two(office: Run, address: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Two computers over one database, each with a keyring of its own; the first has entered the keys."""
    keepers = {name: MemoryKeeper() for name in ("pirmas", "antras")}

    def on(name: str) -> Callable[..., Any]:
        def call(*arguments: object, stdin: Any = "") -> Any:
            monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keepers[name])
            return office(*arguments, stdin=stdin, folder=name)

        return call

    first, second = on("pirmas"), on("antras")
    assert first("stores", "set", "SHOP", "--secrets-from-stdin", stdin=SECRETS).code == 0
    assert first("database", "move", address, "--password-from-stdin", stdin=PASSWORD).code == 0
    assert second("database", "use", address, "--password-from-stdin", stdin=PASSWORD).code == 0
    return first, second


def test_a_store_whose_keys_are_elsewhere_can_be_read(two: tuple[Run, Run], tmp_path: Path) -> None:
    """The second computer lists, shows and exports; what needs the keys says where they are, with exit code 3."""
    _, second = two
    shown = second("stores", "show", "SHOP")
    data = second("stores", "show", "SHOP", "--json").data
    tested = second("stores", "test", "SHOP", "--json")

    assert shown.code == 0
    assert "on another computer since" in shown.out
    assert (data["client_secret_readable"], data["refresh_token_readable"]) == (False, False)
    assert data["client_secret_saved_at"]
    assert second("orders", "list", "SHOP").code == 0
    assert second("orders", "export", "SHOP", "--to", tmp_path / "orders.csv").code == 0
    assert (tested.code, tested.data["error"]["code"]) == (3, "secret_lost")
    assert "SHOP" in tested.data["error"]["message"]
    assert "?" not in tested.data["error"]["message"]


def test_keys_are_entered_here_without_changing_the_store(two: tuple[Run, Run]) -> None:
    """Entered on the second computer too: the store's revision stays; replaced on the first, the second is told."""
    first, second = two
    before = first("stores", "show", "SHOP", "--json").data
    assert second("stores", "set", "SHOP", "--secrets-from-stdin", stdin=SECRETS).code == 0
    after = second("stores", "show", "SHOP", "--json").data
    assert after["revision"] == before["revision"]
    assert (after["client_secret_readable"], after["client_secret_replaced_elsewhere"]) == (True, False)

    replaced = SECRETS.replace("0011", "9999")
    assert first("stores", "set", "SHOP", "--secrets-from-stdin", stdin=replaced).code == 0
    told = second("stores", "show", "SHOP", "--json").data
    assert told["client_secret_replaced_elsewhere"] is True
    assert told["refresh_token_replaced_elsewhere"] is False
    assert "replaced on another computer" in second("stores", "show", "SHOP").out


def test_a_store_that_was_changed_meanwhile_is_not_overwritten(two: tuple[Run, Run]) -> None:
    """With the revision that was read: exit code 2 and who changed it; without it the last one wins, as ever."""
    first, second = two
    read = first("stores", "show", "SHOP", "--json").data["revision"]
    assert second("stores", "set", "SHOP", "--marketplaces", "DE", "--revision", read).code == 0
    refused = first("stores", "set", "SHOP", "--marketplaces", "PL", "--revision", read, "--json")

    assert (refused.code, refused.data["error"]["code"]) == (2, "store_changed")
    assert "@" in refused.data["error"]["facts"]["by"]
    assert first("stores", "show", "SHOP", "--json").data["marketplaces"] == ["A1PA6795UKMFR9"]
    assert first("stores", "set", "SHOP", "--marketplaces", "PL").code == 0
    assert first("stores", "set", "NERA", "--revision", 1, "--json").data["error"]["code"] == "store_unknown"


def test_doctor_says_which_database_and_that_it_is_shared(two: tuple[Run, Run]) -> None:
    """The server, how safe the way is, and that missing keys are no fault of this computer."""
    _, second = two
    checks = {check["name"]: check for check in second("doctor", "--json").data["checks"]}

    assert "shared with other computers" in checks["database"]["detail"]
    assert "PostgreSQL" in checks["database"]["detail"]
    assert "not encrypted" in checks["database"]["detail"]
    assert checks["secret SHOP Client secret"]["ok"] is None
