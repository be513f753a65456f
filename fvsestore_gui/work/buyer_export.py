"""A file with personal data of buyers: written, and known from then on, or not left behind."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.sealed import BuyerRow
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import exporting
from fvsestore_gui.work.buyer_listing import BuyerListing


class _Watched:
    """A listing that remembers the earliest day on which anything it gave is to be erased."""

    def __init__(self, listing: BuyerListing) -> None:
        self._listing = listing
        self.erase_by: datetime | None = None

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> Sequence[int]:
        return self._listing.ids(shown, sort, limit)

    def rows(self, ids: Sequence[int]) -> list[BuyerRow]:
        found = self._listing.rows(ids)
        due = [one.due_at for one in found if one.data.values and one.due_at is not None]
        self.erase_by = min([*due, self.erase_by] if self.erase_by is not None else due, default=None)
        return found


def export_buyers(
    listing: BuyerListing,
    shown: Filter,
    sort: Sort,
    columns: Sequence[exporting.ExportColumn],
    path: Path,
    progress: Progress,
    note: Callable[[Path, int, datetime | None], object],
    *,
    separator: str = ";",
) -> int:
    """Write the rows that pass to a file and `note` it: path, rows, when the first of them is due.

    What cannot be noted is removed again: no file with personal data is unknown. Raises FileTrouble, Cancelled,
    PersonalKeyTrouble, DatabaseTrouble.
    """
    watched = _Watched(listing)
    written = exporting.export(watched, shown, sort, columns, path, progress, separator=separator)
    try:
        note(path.absolute(), written, watched.erase_by)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return written
