"""A report's orders into the database, page by page, as they come: however long the report, a page is in memory."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import blake2b
from typing import Protocol

from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.runs import Counts
from fvsestore_gui.work.patience import Patience

#: orders in one transaction
PAGE_ORDERS = 1_000


class ReportOrder(Protocol):
    """One order of a report, and how many of its rows it took."""

    @property
    def order(self) -> Order | HeldOrder: ...
    @property
    def lines(self) -> int: ...


class ReportPages:
    """Writes the pages of one run's reports and adds up what they brought."""

    def __init__(self, database: Database, lease: Lease, run_id: int, patience: Patience) -> None:
        self._database = database
        self._lease = lease
        self._run_id = run_id
        self._patience = patience
        self.counts = Counts()
        self.lines = 0
        self.pages = 0

    def store(
        self,
        orders: Iterable[ReportOrder],
        frame: ReadPage,
        replaced: Callable[[], int],
        stored: Callable[[], None],
    ) -> None:
        """Store a whole report. `frame` is what its pages have in common, as the last one says it.

        `replaced()` are the letters that were lost before, of the rows read so far; `stored()` is called after each
        page, and may raise Cancelled: then the pages so far stay, and nothing says that the report was read.
        """
        page: list[ReportOrder] = []
        number, rows, told = 1, 0, 0
        frame = replace(frame, since_page=self.pages + 1)
        for one in orders:
            if len(page) == PAGE_ORDERS:
                lost = replaced()
                rows += self._write(page, replace(frame, marketplace_ids=(), complete=False), number, lost - told)
                page, number, told = [], number + 1, lost
                stored()
            page.append(one)
        rows += sum(one.lines for one in page)
        self._write(page, replace(frame, complete=True, slice_lines=rows), number, replaced() - told)
        stored()

    def _write(self, page: list[ReportOrder], frame: ReadPage, number: int, replaced: int) -> int:
        lines = sum(one.lines for one in page)
        written = replace(
            frame,
            orders=tuple(one.order for one in page),
            digest=_digest(page, frame.slice_id, number),
            number=self.pages + 1,
            follows=str(number - 1) if number > 1 else "",
            leads_to="" if frame.complete else str(number),
            lines=lines,
            replaced=replaced,
        )
        counts = self._patience(lambda: self._database.pages.write(self._lease, self._run_id, written))
        self.counts = self.counts.plus(counts)
        self.lines += lines
        self.pages += 1
        return lines


def _digest(page: list[ReportOrder], slice_id: int | None, number: int) -> str:
    lines = [f"{slice_id} {number}"]
    for one in page:
        order = one.order
        lines.append(f"{order.order_id}\t{'' if order.updated is None else order.updated.isoformat()}")
    return blake2b("\n".join(lines).encode("utf-8", "replace"), digest_size=16).hexdigest()
