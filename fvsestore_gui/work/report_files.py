"""A report file that was downloaded by hand from Seller Central, read as those that this program asks for.

Nobody knows what period it was made for, so that no window counts as read by it.
"""

from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from fvsestore_gui.amazon.report_reader import read_report
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import CorrectInput, FileTrouble
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import Order, Source
from fvsestore_gui.model.runs import ImportKind, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.patience import Patience
from fvsestore_gui.work.report_pages import PAGE_ORDERS, ReportOrder, ReportPages
from fvsestore_gui.work.runs import Work, run_under_lease


def import_report_file(
    *, database: Database, store: Store, path: Path, clock: Clock, progress: Progress, holder: str
) -> Run:
    """Store the orders of a file. Returns the run: done, or cancelled.

    Raises FileTrouble, ReportRefused (no order report), CorrectInput("report_other_region") before anything is begun,
    AnotherAtWork while somebody else is at work on this store.
    """
    try:
        report = read_report(lambda: _opened(path), charset=None, source=Source.FILE, step=progress.check)
        orders = iter(report)
        beginning: list[ReportOrder] = list(islice(orders, PAGE_ORDERS))
    except OSError as error:
        raise _unreadable(path, error) from error
    _check_region(store, beginning)
    patience = Patience(clock, progress)

    def work(lease: Lease, run_id: int) -> None:
        pages = ReportPages(database, lease, run_id, patience)
        began = clock.now()

        def stored() -> None:
            minutes = (clock.now() - began).total_seconds() / 60
            patience.report(
                HistoryProgress(
                    store_code=store.code,
                    run_id=run_id,
                    counts=pages.counts,
                    slices=1,
                    stored=0,
                    under_way=1,
                    lines=pages.lines,
                    stage="storing",
                    orders_per_minute=pages.counts.received / minutes if minutes > 0 else None,
                )
            )

        stored()
        try:
            frame = ReadPage(orders=(), digest="", source=Source.FILE)
            pages.store(chain(beginning, orders), frame, lambda: report.replaced, stored)
        except OSError as error:
            raise _unreadable(path, error) from error

    def prepare() -> tuple[RunPlan, Work]:
        return RunPlan(store.store_id, ImportKind.REPORT_FILE, holder), work

    return run_under_lease(database, store, holder, prepare, patience)


def _opened(path: Path) -> BinaryIO:
    return path.open("rb")


def _unreadable(path: Path, error: OSError) -> FileTrouble:
    return FileTrouble("file_not_readable", path=str(path), detail=error.strerror or type(error).__name__)


def _check_region(store: Store, beginning: Sequence[ReportOrder]) -> None:
    """A file whose orders come from another region's marketplaces belongs to another store."""
    known = [
        marketplace
        for one in beginning
        if isinstance(one.order, Order) and (marketplace := MARKETPLACES.get(one.order.marketplace_id or ""))
    ]
    foreign = [marketplace for marketplace in known if marketplace.region is not store.region]
    if len(foreign) * 2 > len(known):
        raise CorrectInput(
            "report_other_region", code=store.code, marketplace=foreign[0].country, region=foreign[0].region.value
        )
