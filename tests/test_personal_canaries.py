"""Two hundred marked values of buyers go through everything the program does; after the sweep none is left."""

import base64
import io
import logging
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest

from fvsestore_gui import cli
from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.errors import FileTrouble
from fvsestore_gui.logs import Redactor, set_up
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.personal import ErasureRule, FieldChoice, PersonalField, PersonalSettings, Purpose
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import ExportColumn, Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

MARKED = 200


class Written:
    """Every file that was opened for writing, wherever it is; heard from the interpreter itself."""

    def __init__(self) -> None:
        self.paths: set[str] = set()
        self.listening = True
        sys.addaudithook(self._heard)

    def _heard(self, event: str, given: tuple[Any, ...]) -> None:
        if not self.listening or event != "open":
            return
        path, mode, flags = given
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        if isinstance(path, str) and (writes or (mode is None and isinstance(flags, int) and flags & 3)):
            self.paths.add(path)


@pytest.fixture
def written() -> Iterator[Written]:
    heard = Written()
    yield heard
    heard.listening = False


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Office, PracticeShop]]:
    """The practice office with its log at its most talkative, and temporary files in a folder of the test's own."""
    monkeypatch.setattr("fvsestore_gui.practice.orders._FIRST_NAMES", tuple(f"Vardenis{n:05d}" for n in range(9_000)))
    (tmp_path / "laikini").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "laikini"))
    paths = Paths.for_user(tmp_path / "duomenys", practice=True)
    redactor = Redactor()
    office, shop = open_practice(paths, speed=600.0, redactor=redactor)
    handler = set_up(paths.log, redactor)
    before = logging.getLogger().level
    logging.getLogger().setLevel(logging.DEBUG)
    yield office, shop
    logging.getLogger().setLevel(before)
    logging.getLogger().removeHandler(handler)
    handler.close()
    office.close()
    shop.stop()


def imported(office: Office, days: int = 60) -> None:
    request = ImportRequest(ImportKind.PERIOD, created_from=office.clock.now() - timedelta(days=days))
    office.import_orders(FIRST_STORE, request, Progress())


def order_ids(office: Office) -> list[str]:
    store_id = office.store(FIRST_STORE).store_id
    return [row.order_id for row in office.orders.rows(office.orders.ids(Filter(store_id), Sort("created")))]


def marked_values(office: Office) -> list[str]:
    """What is kept of buyers, open; only values that carry a mark, so that nothing is found by chance."""
    values = dict[str, None]()
    for order_id in order_ids(office):
        for text in office.personal.buyer(FIRST_STORE, order_id).values.values():
            for line in text.splitlines():
                if any(mark in line for mark in PERSONAL_MARKS):
                    values[line] = None
    return list(values)


def sealed_bytes(office: Office) -> list[bytes]:
    """What stands in the database for them: values, keys of orders, held replies."""
    with closing(sqlite3.connect(office.paths.database)) as connection:
        rows = [
            *connection.execute(f"SELECT {', '.join(field.value for field in PersonalField)} FROM personal_data"),
            *connection.execute("SELECT sealed_key FROM personal_orders"),
        ]
        replies = connection.execute("SELECT raw FROM held WHERE raw LIKE 'sealed:%'").fetchall()
    found = [bytes(value) for row in rows for value in row if value is not None]
    return found + [raw.rpartition(":")[2].encode()[:200] for (raw,) in replies]


def forms(value: str) -> list[bytes]:
    """A text as files write it: plain, as Windows and as JSON do, and packed for transport."""
    plain = value.encode()
    return [plain, value.encode("utf-16-le"), ascii(value)[1:-1].encode(), base64.b64encode(plain).rstrip(b"=")[:-1]]


def contents(folder: Path, heard: Written) -> Iterator[tuple[str, bytes]]:
    files = {path for path in folder.rglob("*") if path.is_file()}
    files |= {Path(path) for path in heard.paths if Path(path).is_file() and "__pycache__" not in path}
    for path in sorted(files):
        content = path.read_bytes()
        yield str(path), content
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(path) as book:
                for part in book.namelist():
                    yield f"{path}/{part}", book.read(part)


def found(folder: Path, heard: Written, needles: list[bytes]) -> list[tuple[str, bytes]]:
    return [(name, one) for name, content in contents(folder, heard) for one in needles if one in content]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody read a temporary file that is still open")
def test_of_two_hundred_marked_values_nothing_is_left(
    opened: tuple[Office, PracticeShop],
    written: Written,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Import, view, search, held reply, refused export, crash, support bundle: they lie open in no file at any time.

    After the sweep not even their sealed bytes are in any: database, log of writes, log, temporary files, copies,
    bundles, settings.
    """
    office, shop = opened
    office.personal.switch_on(
        FIRST_STORE, PersonalSettings(choices=frozenset(FieldChoice), purposes=frozenset(Purpose), allowance_days=60)
    )
    imported(office, 88)
    shop.faults.set(Fault.UNREADABLE_ORDER)
    imported(office, 20)
    shop.faults.clear()

    values = marked_values(office)
    assert len(values) >= MARKED
    name = next(one for one in values if one.startswith("PIRKEJAS-"))
    assert office.personal.find_buyer(FIRST_STORE, name)
    table = office.personal.buyers(FIRST_STORE)
    assert table.rows(list(table.ids(Filter(office.store(FIRST_STORE).store_id), Sort("order_id"))))

    # an export that the disk refuses
    with pytest.raises(FileTrouble):
        office.export(
            table,
            Filter(office.store(FIRST_STORE).store_id),
            Sort("order_id"),
            [ExportColumn("Pirkėjas", lambda row: row.value(PersonalField.BUYER_NAME))],
            tmp_path / "nėra tokio aplanko" / "pirkėjai.xlsx",
            Progress(),
        )

    # a crash whose own text holds a buyer, with all that leads to it in the log
    def crash(self: AmazonAccount, *given: object, **named: object) -> NoReturn:
        raise RuntimeError(f"{name} {values[-1]}")

    with monkeypatch.context() as patch:
        patch.setattr(AmazonAccount, "search_orders", crash)
        with pytest.raises(RuntimeError):
            imported(office, 5)
        try:
            crash(None)  # type: ignore[arg-type]  # it fails before it looks at anything
        except RuntimeError:
            logging.getLogger("fvsestore_gui.ui").exception("not foreseen")
    held_reply(office)
    bundle = tmp_path / "pagalba.zip"
    assert cli.main(["--data-dir", str(tmp_path / "duomenys"), "--practice", "doctor", "--bundle", str(bundle)]) in (
        0,
        1,
    )
    office.personal.note_export(tmp_path / "pirkėjai.csv", 3, None)

    needles = [form for value in values for form in forms(value)]
    assert found(tmp_path, written, needles) == []
    sealed = sealed_bytes(office)
    assert len(sealed) > MARKED
    assert found(tmp_path, written, sealed)  # they are there, sealed
    copy = office.paths.database.with_name("fvsestore.db.version-4.20261101-000000.bak")
    with closing(sqlite3.connect(office.paths.database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)

    # the days go by
    office.clock._ran += timedelta(days=200)
    report = office.personal.sweep(Progress())

    assert report.orders
    assert report.held
    assert (report.keys_renewed, report.vacuumed, report.copies, report.files_gone) == (True, True, 1, 1)
    assert office.personal.retention_state(FIRST_STORE).kept == 0
    assert marked_values(office) == []
    assert found(tmp_path, written, [*needles, *sealed]) == []
    out, err = capfd.readouterr()
    assert not any(value in out + err for value in values)
    proof = office.personal.proof()
    assert {line.rule for line in proof} <= {ErasureRule.RETENTION, ErasureRule.NOT_NEEDED}
    assert office.personal.proof_verified() is None
    pdf = tmp_path / "įrodymas.pdf"
    assert office.personal.save_proof_pdf(pdf, "lt") == len(proof)
    assert found(tmp_path, written, [*needles, *sealed]) == []


def held_reply(office: Office) -> None:
    """A held reply is looked at as the window does."""
    store_id = office.store(FIRST_STORE).store_id
    (row, *_) = office.held.rows(office.held.ids(Filter(store_id), Sort("first_seen")))
    with closing(sqlite3.connect(office.paths.database)) as connection:
        ((kept,),) = connection.execute("SELECT raw FROM held WHERE id = ?", (row.row_id,)).fetchall()
    assert kept.startswith("sealed:")
    assert office.personal.held_reply(FIRST_STORE, row).startswith("{")
