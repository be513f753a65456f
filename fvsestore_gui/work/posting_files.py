"""Documents written to files: Finvalda's import file, in which no order ever stands twice, and lines for any program.

The import file is made whole beside its place; then its documents are marked as exported, in one transaction with the
file's number; then it is put in place. Whatever breaks off in between, no order can come into a second file, and none
is lost: a file whose documents are marked can be written again from the database.
"""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from fvsestore_gui.database import Database
from fvsestore_gui.database.postings import ExportedFile, Taken
from fvsestore_gui.errors import CorrectInput, FileTrouble
from fvsestore_gui.finvalda.file import FileProfile, file_parts, not_for_file
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.posting_files import FileExport, LineRow
from fvsestore_gui.model.posting_reports import HeldDraft, PostingOutcome, PostingPeriod, PostingProgress, PostingReport
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import HeldReason, Posting, PostingState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.exporting import ExportColumn, export, translated

#: orders whose documents are made at a time
_CHUNK = 500
_DONE = frozenset({PostingState.CREATED, PostingState.EXPORTED})

Orders = PostingPeriod | Sequence[int]
#: makes the documents of orders by their rows, in their order
Documents = Callable[[Sequence[int]], Iterable[tuple[int, Posting | HeldDraft]]]


def export_file(
    database: Database,
    store: Store,
    settings: PostingSettings,
    make: Documents,
    orders: Orders,
    path: Path,
    by: str,
    progress: Progress,
) -> FileExport:
    """Write the documents of orders that were never posted to one import file at `path`, or in that folder.

    In a folder its name is made of the Parametras and its number. Raises FileTrouble (a file that is there is never
    replaced), DatabaseTrouble, Cancelled; then no document is marked.
    """
    if not path.is_dir() and path.exists():
        raise FileTrouble("file_there", path=str(path), detail="")
    order_rows = _rows(database, store, orders)
    documents: list[Posting] = []
    outcomes: list[PostingOutcome] = []
    for start in range(0, len(order_rows), _CHUNK):
        progress.report(PostingProgress(start, len(order_rows)))
        chunk = order_rows[start : start + _CHUNK]
        posted = {row: one for row, one in database.postings.of_orders(chunk).items() if one.state in _DONE}
        outcomes += (_taken(Taken(one, "already")) for one in posted.values())
        for _, draft in make([row for row in chunk if row not in posted]):
            reasons = draft.reasons if isinstance(draft, HeldDraft) else not_for_file(draft)
            if isinstance(draft, HeldDraft) or reasons:
                outcomes.append(_held(draft, reasons))
            else:
                documents.append(draft)
    if not documents:
        return FileExport(number=None, path="", report=PostingReport(outcomes))
    folder = path if path.is_dir() else path.parent
    with (
        translated(path),
        tempfile.TemporaryDirectory(
            prefix=f".{store.code}-", suffix=".part", dir=folder, ignore_cleanup_errors=True
        ) as beside,
    ):
        made = Path(beside) / "fvsdata.xml"

        def write(number: int, free: Sequence[Posting]) -> tuple[str, str]:
            digest = _write(made, free, _profile(settings), progress)
            return str(folder / f"{store.code}-{number:04d}.xml" if path.is_dir() else path), digest

        exported = database.postings.export(store.store_id, documents, by, write)
        if isinstance(exported, ExportedFile):
            _put_in_place(made, Path(exported.path), exported.number)
    taken = exported.taken if isinstance(exported, ExportedFile) else exported
    outcomes += (_taken(one) for one in taken)
    if not isinstance(exported, ExportedFile):
        return FileExport(number=None, path="", report=PostingReport(outcomes))
    outcomes += (
        PostingOutcome(
            order_row=one.order_row,
            order_id=one.order_id,
            state="exported",
            document=one.document,
            facts={"number": exported.number},
        )
        for one in exported.exported
    )
    return FileExport(number=exported.number, path=exported.path, report=PostingReport(outcomes))


def write_again(
    database: Database, store: Store, settings: PostingSettings, number: int, path: Path, progress: Progress
) -> int:
    """Write import file `number` again from what the database has of it; returns how many documents it holds.

    For a file that was lost, or that could not be put in place. Never import it where it was imported before: Finvalda
    would be asked to take every document twice. Raises CorrectInput("posting_file_unknown"), FileTrouble.
    """
    documents = database.postings.of_file(store.store_id, number)
    if not documents:
        raise CorrectInput("posting_file_unknown", number=number)
    if path.exists():
        raise FileTrouble("file_there", path=str(path), detail="")
    with (
        translated(path),
        tempfile.TemporaryDirectory(
            prefix=f".{store.code}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as beside,
    ):
        made = Path(beside) / "fvsdata.xml"
        _write(made, documents, _profile(settings), progress)
        made.replace(path)
    return len(documents)


def _profile(settings: PostingSettings) -> FileProfile:
    return FileProfile(settings.file_operation_type, settings.file_journal, settings.file_division)


def _write(path: Path, documents: Sequence[Posting], profile: FileProfile, progress: Progress) -> str:
    """Write and hand to the disk; returns the digest of what was written."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number, part in enumerate(file_parts(documents, profile)):
            if 0 < number <= len(documents) and number % 100 == 1:
                progress.report(PostingProgress(number - 1, len(documents), documents[number - 1].order_id))
            data = part.encode("utf-8")
            digest.update(data)
            file.write(data)
        file.flush()
        os.fsync(file.fileno())
    progress.report(PostingProgress(len(documents), len(documents)))
    return digest.hexdigest()


def _put_in_place(made: Path, path: Path, number: int) -> None:
    try:
        made.replace(path)
    except OSError as error:
        # Its documents are marked already: it must be written again, and never be made anew.
        raise FileTrouble("file_to_write_again", path=str(path), number=number, detail=type(error).__name__) from error


def _held(draft: Posting | HeldDraft, reasons: Sequence[HeldReason]) -> PostingOutcome:
    first = reasons[0] if reasons else HeldReason("")
    return PostingOutcome(
        order_row=draft.order_row,
        order_id=draft.order_id,
        state="skipped" if isinstance(draft, HeldDraft) and draft.skipped else "held",
        document=draft.document,
        code=first.code,
        facts=first.facts,
    )


def _taken(taken: Taken) -> PostingOutcome:
    row = taken.row
    return PostingOutcome(
        order_row=row.order_row,
        order_id=row.order_id,
        state=taken.why,
        journal=row.journal,
        number=row.number,
        document=row.document,
        facts={"number": row.file_number, "code": taken.code},
    )


# -- lines for any program ---------------------------------------------------------------------------------------


class _Lines:
    """Lines of the documents of orders, made as they are written: a month is never in memory at once."""

    def __init__(self, order_rows: Sequence[int], make: Documents) -> None:
        self._order_rows = order_rows
        self._make = make

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> Sequence[int]:
        return self._order_rows

    def rows(self, ids: Sequence[int]) -> Sequence[Any]:
        return [
            LineRow(document, number, line)
            for _, document in self._make(ids)
            if isinstance(document, Posting)
            for number, line in enumerate(document.lines, 1)
        ]


def export_lines(
    database: Database,
    store: Store,
    make: Documents,
    orders: Orders,
    columns: Sequence[ExportColumn],
    path: Path,
    progress: Progress,
    *,
    separator: str = ";",
) -> int:
    """Write the lines of all documents that can be made of these orders to a .csv or .xlsx file; marks nothing.

    Returns the lines written; orders that are held have none. Raises FileTrouble, Cancelled, DatabaseTrouble.
    """
    lines = _Lines(_rows(database, store, orders), make)
    return export(lines, Filter(store.store_id), Sort("created"), columns, path, progress, separator=separator)


def _rows(database: Database, store: Store, orders: Orders) -> Sequence[int]:
    return database.orders.row_ids(store.store_id, orders) if isinstance(orders, PostingPeriod) else orders
