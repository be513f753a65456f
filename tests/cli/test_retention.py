"""`fvsestore personal sweep` and its companions: what is due goes; the proof of it can be read, checked, printed."""

import io
from datetime import timedelta
from pathlib import Path

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.tables import erasures
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.personal import FieldChoice, PersonalSettings, Purpose
from fvsestore_gui.office import holder
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper, Secrets
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.retention import due
from tests.cli.conftest import Run
from tests.database.conftest import Import, an_order, saved_store
from tests.database.test_retention import buyer, shipped

ON = PersonalSettings(
    switched_on=True, choices=frozenset(FieldChoice), purposes=frozenset({Purpose.INVOICES, Purpose.SHIPPING})
)


@pytest.fixture
def here(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """With two buyers kept: of order 1, which is due, and of order 2, which is not."""
    keeper, clock = MemoryKeeper(), Clock()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keeper)

    def call(*arguments: object, stdin: str | io.StringIO = "") -> object:
        return run("--data-dir", tmp_path / "duomenys", *arguments, stdin=stdin)

    call("stores", "list")
    database = Database(Paths.for_user(tmp_path / "duomenys").database, clock)
    store = saved_store(database)
    database.personal_settings.save(store.store_id, ON, "ona@buhalterija")
    desk = KeyDesk(database, Secrets(keeper, Redactor()), clock, holder)
    desk.make_first()
    orders = [shipped(an_order(number), clock.now() - timedelta(days=days)) for number, days in ((1, 38), (2, 10))]
    under_way = Import(database, store)
    dues = {one.order_id: due(one, ON) for one in orders}
    page = Sealer(database, desk).seal(store, {one.order_id: buyer(one) for one in orders}, dues)
    under_way.page(*orders, personal=page)
    database.leases.release(under_way.lease)
    database.close()
    return call  # type: ignore[return-value]  # the fixture says less of itself than it takes


def test_sweep_erases_what_is_due_and_proves_it(here: Run, tmp_path: Path) -> None:
    """One order goes; the proof names it and its rule, holds, and can be printed."""
    swept = here("personal", "sweep", "--json")
    assert swept.code == 0
    assert set(swept.data) == set(KEYS["personal_sweep"])
    assert (swept.data["orders"], swept.data["keys_renewed"], swept.data["vacuumed"]) == (1, True, True)

    proof = here("personal", "proof", "--verify", "--json", "--pdf", tmp_path / "įrodymas.pdf", "--language", "lt")
    assert proof.code == 0
    assert set(proof.data) == set(KEYS["personal_proof"])
    (line,) = proof.data["lines"]
    assert set(line) == set(KEYS["personal_erasure"])
    assert (line["order_id"], line["rule"], proof.data["holds"]) == ("303-0000001-1234567", "retention", True)
    assert (tmp_path / "įrodymas.pdf").read_bytes().startswith(b"%PDF")
    assert "303-0000001-1234567" in here("personal", "proof").out
    assert here("personal", "proof", "--rule", "buyer_asked").out.strip() == "Nothing was erased yet."


def test_a_buyer_is_erased_by_what_was_typed_and_it_stands_nowhere(here: Run, tmp_path: Path) -> None:
    """The name comes by standard input, is found, and is in no log and no line of the proof."""
    name = "canary buyer_name 303-0000002-1234567"
    erased = here("personal", "erase-buyer", "FVSAMAZON", "--from-stdin", "--json", stdin=f"{name}\n")
    assert erased.data["orders"] == 1
    again = here("personal", "erase-buyer", "FVSAMAZON", "--from-stdin", stdin=f"{name}\n")
    assert again.code == 2
    assert "e-mail" in again.err
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"canary" not in path.read_bytes(), path


def test_everything_goes_when_amazon_asks_but_for_what_a_law_keeps(here: Run) -> None:
    """A duty with its law, reason and fields is added, listed and ended; only then its fields go."""
    added = here(
        "personal", "duties", "add", "fvsamazon", "--law", "PVM įstatymas", "--reason", "Sąskaitos", "--field",
        "buyer_name", "--months", 120, "--order", "303-0000002-1234567", "--json",
    )  # fmt: skip
    assert added.code == 0, added.err
    assert set(added.data) == set(KEYS["personal_duty"])
    erased = here("personal", "erase-all", "--yes", "--json")
    assert (erased.data["orders"], erased.data["fields_only"], erased.data["under_duty"]) == (1, 1, 1)
    assert here("personal", "duties", "end", "FVSAMAZON", added.data["number"], "--yes").code == 0
    assert here("personal", "duties", "end", "FVSAMAZON", 77, "--yes").code == 2
    assert here("personal", "sweep", "--json").data["orders"] == 1
    assert [one["rule"] for one in here("personal", "proof", "--json").data["lines"]][-1] == "duty_ended"


def test_an_order_is_erased_now_and_a_stranger_is_refused(here: Run) -> None:
    """By its number, after a question; another number is said to be unknown, and nothing goes."""
    assert here("personal", "erase", "FVSAMAZON", "303-0000002-1234567", stdin="n\n").code != 0
    assert here("personal", "erase", "FVSAMAZON", "303-7777777-7777777", "--yes").code == 2
    assert here("personal", "proof", "--json").data["lines"] == []
    assert here("personal", "erase", "FVSAMAZON", "303-0000002-1234567", "--yes").out.startswith("1 order(s) erased")


def test_an_edited_proof_ends_with_an_exit_code(here: Run, tmp_path: Path) -> None:
    """Whoever changes a line, or takes the last one away, is found by --verify."""
    here("personal", "sweep")
    database = Database(Paths.for_user(tmp_path / "duomenys").database, Clock())
    with database.personal._transactions.write() as connection:
        connection.execute(erasures.delete())
    database.close()
    verified = here("personal", "proof", "--verify", "--json")
    assert (verified.code, verified.data["holds"], verified.data["broken_line"]) == (1, False, 1)


def test_run_due_erases_too_once_a_day(here: Run) -> None:
    """What the system starts every five minutes erases what is due, the first time of a day."""
    first = here("run-due")
    assert "1 order(s) erased" in first.out
    assert here("run-due").out == ""


def test_files_are_listed_until_they_are_deleted(here: Run) -> None:
    """The list says by whom, how many rows and until when; a wrong number is refused."""
    assert here("personal", "exports", "list", "--json").data == []
    assert here("personal", "exports", "gone", 5).code == 2
