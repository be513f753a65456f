"""Import files: no order stands in two of them, none is lost, and whatever breaks off leaves things in order."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import parse

import msgspec
import pytest
from openpyxl import load_workbook

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, CorrectInput, FileTrouble
from fvsestore_gui.model.posting_files import LINE_COLUMNS, FileExport
from fvsestore_gui.model.posting_reports import HeldDraft, PostingProgress
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import HeldReason, Posting, PostingState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.exporting import ExportColumn
from fvsestore_gui.work.posting_files import Documents, export_file, export_lines, write_again
from tests.database.conftest import NOW, Import, an_order, saved_store
from tests.finvalda.postings_to_send import a_line, a_posting, shipping

SETTINGS = PostingSettings(file_operation_type="PARD", file_journal="PARD")
WHO = "ona@buhalterija"
RATE_MISSING = (HeldReason("rate_missing"),)


@pytest.fixture
def database(place: Path | str) -> Iterator[Database]:
    opened = Database(place, StandingClock(NOW), busy_timeout_s=0.5)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> Store:
    return saved_store(database)


@pytest.fixture
def documents(database: Database, store: Store) -> list[Posting]:
    return posted_orders(database, store, 5)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Failai į Finvaldą"
    made.mkdir()
    return made


def posted_orders(database: Database, store: Store, count: int) -> list[Posting]:
    """Documents of so many orders that were just imported."""
    orders = [an_order(number) for number in range(1, count + 1)]
    Import(database, store).page(*orders)
    made = []
    for order in orders:
        row = database.orders.row_id(store.store_id, order.order_id)
        assert row is not None
        made.append(a_posting(order_row=row, order_id=order.order_id, document=order.order_id))
    return made


def written(database: Database, store: Store, drafts: Sequence[Posting | HeldDraft], path: Path) -> FileExport:
    return export_file(database, store, SETTINGS, *given(drafts), path, WHO, Progress())


def given(drafts: Sequence[Posting | HeldDraft]) -> tuple[Documents, list[int]]:
    """A maker of these documents, and the rows of their orders."""
    by_row = {one.order_row: one for one in drafts}
    return lambda rows: [(row, by_row[row]) for row in rows], list(by_row)


def documents_in(path: str | Path) -> list[str | None]:
    return [one.text for one in parse(path).findall(".//pardavimas/dokumentas")]


def states(done: FileExport) -> dict[str, int]:
    return {state: done.report.count(state) for state in {one.state for one in done.report.outcomes}}


def test_a_file_holds_every_order_once(
    database: Database, store: Store, documents: list[Posting], folder: Path
) -> None:
    """Written twice, the second file has only what is new, and the report says where the others are."""
    first = written(database, store, documents[:3], folder)
    assert first.path == str(folder / "FVSAMAZON-0001.xml")
    assert documents_in(first.path) == [one.document for one in documents[:3]]
    second = written(database, store, documents, folder)
    assert documents_in(second.path) == [one.document for one in documents[3:]]
    assert states(second) == {"exported": 2, "already": 3}
    assert {one.facts["number"] for one in second.report.outcomes if one.state == "already"} == {1}
    third = written(database, store, documents, folder)
    assert (third.number, third.path, states(third)) == (None, "", {"already": 5})
    assert sorted(path.name for path in folder.iterdir()) == ["FVSAMAZON-0001.xml", "FVSAMAZON-0002.xml"]
    assert [(file.number, file.documents) for file in database.posting_files.all(store.store_id)] == [(2, 2), (1, 3)]


def test_what_is_held_stays_out(database: Database, store: Store, documents: list[Posting], folder: Path) -> None:
    """A held order, a reservation and a document that does not add up are named with their reasons, and not marked."""
    drafts = [
        documents[0],
        HeldDraft(
            order_row=documents[1].order_row, order_id=documents[1].order_id, reasons=(HeldReason("rate_missing"),)
        ),
        msgspec.structs.replace(documents[2], item_class="PardRezDok"),
        HeldDraft(order_row=documents[4].order_row, order_id=documents[4].order_id, reasons=(), skipped=True),
        msgspec.structs.replace(documents[3], total=Decimal("1.00")),
    ]
    done = written(database, store, drafts, folder / "spalis.xml")
    assert documents_in(folder / "spalis.xml") == [documents[0].document]
    assert [one.code for one in done.report.outcomes if one.state == "held"] == [
        "rate_missing",
        "file_sales_only",
        "amounts_do_not_add_up",
    ]
    assert states(done) == {"exported": 1, "held": 3, "skipped": 1}
    assert set(database.postings.of_orders([one.order_row for one in documents])) == {documents[0].order_row}


def test_a_file_is_never_replaced(database: Database, store: Store, documents: list[Posting], folder: Path) -> None:
    """A file that is there may not have been imported yet: it stays, and nothing is marked."""
    path = folder / "spalis.xml"
    path.write_text("kitas", encoding="utf-8")
    with pytest.raises(FileTrouble) as caught:
        written(database, store, documents, path)
    assert caught.value.code == "file_there"
    assert path.read_text(encoding="utf-8") == "kitas"
    assert database.postings.of_orders([one.order_row for one in documents]) == {}


def test_a_folder_that_is_not_there_marks_nothing(
    database: Database, store: Store, documents: list[Posting], folder: Path
) -> None:
    """What cannot be written is an error with a name, and every order stays free."""
    with pytest.raises(FileTrouble):
        written(database, store, documents, folder / "nera" / "spalis.xml")
    assert database.postings.of_orders([one.order_row for one in documents]) == {}


class CancelledAt(Progress):
    """Cancelled as soon as it is told of the file's documents."""

    def show(self, state: object) -> None:
        if isinstance(state, PostingProgress) and state.order_id:
            self.cancel()


def test_cancelled_leaves_no_file_and_no_mark(
    database: Database, store: Store, documents: list[Posting], folder: Path
) -> None:
    """Atšaukti while the file is written: no file, not even half of one, and every order free."""
    with pytest.raises(Cancelled):
        export_file(database, store, SETTINGS, *given(documents), folder, WHO, CancelledAt())
    assert list(folder.iterdir()) == []
    assert database.postings.of_orders([one.order_row for one in documents]) == {}
    assert written(database, store, documents, folder).number == 1


def test_a_file_that_was_lost_is_written_again_to_the_letter(
    database: Database, store: Store, documents: list[Posting], folder: Path
) -> None:
    """The same bytes, from the database; without the orders that were released meanwhile."""
    first = Path(written(database, store, documents, folder).path)
    before = first.read_bytes()
    first.unlink()
    assert write_again(database, store, SETTINGS, 1, first, Progress()) == 5
    assert first.read_bytes() == before
    database.postings.forget_export(store.store_id, [documents[0].order_row], WHO)
    assert write_again(database, store, SETTINGS, 1, folder / "dar.xml", Progress()) == 4
    assert documents[0].document not in documents_in(folder / "dar.xml")
    with pytest.raises(CorrectInput):
        write_again(database, store, SETTINGS, 2, folder / "du.xml", Progress())


def test_a_file_that_cannot_be_put_in_place_is_not_lost(
    database: Database, store: Store, documents: list[Posting], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the last moment the disk refuses: the error names the file's number, and it can be written again."""

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(FileTrouble) as caught:
            written(database, store, documents, folder / "spalis.xml")
    assert (caught.value.code, caught.value.facts["number"]) == ("file_to_write_again", 1)
    assert states(written(database, store, documents, folder)) == {"already": 5}
    write_again(database, store, SETTINGS, 1, folder / "spalis.xml", Progress())
    assert documents_in(folder / "spalis.xml") == [one.document for one in documents]


@pytest.mark.engine("sqlite")
@pytest.mark.parametrize("moment", ["writing", "marked"])
def test_killed_while_writing_no_order_is_lost_or_twice(
    database: Database,
    store: Store,
    documents: list[Posting],
    folder: Path,
    place: Path,
    moment: str,
) -> None:
    """Power fails while the file is written, or after its orders were marked: the next run and a second writing of the
    file have every order exactly once."""
    kill = {
        "writing": "posting_files.os.fsync = lambda _: os._exit(9)",
        "marked": "posting_files._put_in_place = lambda *_: os._exit(9)",
    }[moment]
    program = "\n".join(
        [
            "import os, sys",
            "from pathlib import Path",
            "from tests.work.test_posting_files import *",
            "from fvsestore_gui.work import posting_files",
            "import msgspec",
            kill,
            "database = Database(Path(sys.argv[1]), StandingClock(NOW))",
            "documents = msgspec.json.decode(Path(sys.argv[3]).read_bytes(), type=list[Posting])",
            "store = database.stores.all()[0]",
            "make, rows = given(documents)",
            "posting_files.export_file(database, store, SETTINGS, make, rows, Path(sys.argv[2]), WHO, Progress())",
        ]
    )
    kept = folder / "documents.json"
    kept.write_bytes(msgspec.json.encode(documents))
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "tools")])}
    done = subprocess.run(
        [sys.executable, "-c", program, str(place), str(folder), str(kept)], cwd=root, env=environment, check=False
    )
    assert done.returncode == 9
    assert not list(folder.glob("*.xml"))
    again = written(database, store, documents, folder)
    if moment == "writing":
        assert states(again) == {"exported": 5}
    else:
        assert states(again) == {"already": 5}
        write_again(database, store, SETTINGS, 1, folder / "FVSAMAZON-0001.xml", Progress())
    assert documents_in(folder / "FVSAMAZON-0001.xml") == [one.document for one in documents]


def line_columns() -> list[ExportColumn]:
    kinds: Any = {name: kind for name, (kind, _) in LINE_COLUMNS.items()}
    return [ExportColumn(name, cell, kinds[name]) for name, (_, cell) in LINE_COLUMNS.items()]


def test_lines_for_any_program_add_up(database: Database, store: Store, folder: Path) -> None:
    """Every line with its document's facts, amounts exact, held orders left out, nothing marked anywhere."""
    made = [a_posting(), a_posting(order_row=2, lines=(a_line(title="=cmd|' /C calc'!A0"), shipping()))]
    drafts = given([*made, HeldDraft(order_row=3, order_id="3", reasons=())])
    path = folder / "eilutes.xlsx"
    assert export_lines(database, store, *drafts, line_columns(), path, Progress()) == 5
    book = load_workbook(path)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    gross, eur = rows[0].index("gross"), rows[0].index("gross_eur")
    assert [row[rows[0].index("line")] for row in rows[1:]] == [1, 2, 3, 1, 2]
    for column in (gross, eur):
        assert sum(Decimal(str(row[column])) for row in rows[1:]) == sum(one.total for one in made)
    csv = folder / "eilutes.csv"
    export_lines(database, store, *drafts, line_columns(), csv, Progress())
    text = csv.read_text(encoding="utf-8-sig")
    assert ";23,80;" in text  # as Excel beside ";" reads numbers
    assert "'=cmd" in text  # and never as a formula


def test_exported_orders_are_known_as_exported(
    database: Database, store: Store, documents: list[Posting], folder: Path
) -> None:
    """Their state says so to everybody, with the number of the file."""
    written(database, store, documents, folder)
    rows = database.postings.of_orders([one.order_row for one in documents])
    assert {(row.state, row.file_number) for row in rows.values()} == {(PostingState.EXPORTED, 1)}
