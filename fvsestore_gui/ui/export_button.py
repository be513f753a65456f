"""Eksportuoti: what the table shows, as XLSX or CSV, to a file the user names."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

import msgspec
from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Listing, PlainColumn
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.period_choice import day_of
from fvsestore_gui.ui.task_card import TaskCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fvsestore_gui.office import ExportColumn, Office

_LANE = "export"
_SEPARATORS: tuple[Literal[";", ",", "\t"], ...] = (";", ",", "\t")


class Exported(Protocol):
    """What is exported: a RecordTable, or whatever has other columns for files than for the eye."""

    @property
    def filter(self) -> Filter | None: ...
    @property
    def sort(self) -> Sort: ...
    def plain_columns(self) -> "Sequence[PlainColumn]": ...


class ExportButton(QPushButton):
    """A menu of file kinds; the export runs behind the window with `card` over the table. `told` says how it ended."""

    told = Signal(str)

    def __init__(
        self,
        office: "Office",
        jobs: Jobs,
        settings: QSettings,
        table: Exported,
        listing: Listing,
        card: TaskCard,
        file_name: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), parent)
        self._office, self._jobs, self._settings = office, jobs, settings
        self._table, self._listing, self._card, self._file_name = table, listing, card, file_name
        self._running = False
        #: asks where to; another one in tests
        self.ask_file: Callable[[str, str], str] = self._ask_file
        look.set_icon(self, "export")
        self.setAutoDefault(False)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        menu = QMenu(self)
        self.xlsx_action = menu.addAction(self.tr("Excel (XLSX)…"), lambda: self._start(".xlsx"))
        self.csv_action = menu.addAction(self.tr("CSV…"), lambda: self._start(".csv"))
        menu.aboutToShow.connect(self._tint)
        menu.addSeparator()
        separators = menu.addMenu(self.tr("CSV separator"))
        group = QActionGroup(menu)
        words = {";": self.tr("Semicolon ;"), ",": self.tr("Comma ,"), "\t": self.tr("Tab")}
        for separator in _SEPARATORS:
            action = separators.addAction(words[separator])
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setData(separator)
        self._group = group
        group.triggered.connect(lambda action: self._choose(action.data()))
        separators.aboutToShow.connect(self._mark)
        self.setMenu(menu)

    def _tint(self) -> None:
        self.xlsx_action.setIcon(look.icon("file-xls"))
        self.csv_action.setIcon(look.icon("file-csv"))

    def _mark(self) -> None:
        for action in self._group.actions():
            action.setChecked(action.data() == self._office.settings.csv_separator)

    def _choose(self, separator: Literal[";", ",", "\t"]) -> None:
        settings = self._office.settings
        try:
            self._office.change_settings(msgspec.structs.replace(settings, csv_separator=separator))
        except FvsError as error:
            self._card.fail(wording.sentence(error).in_one_line)

    def _ask_file(self, proposed: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Export"), proposed, kinds)[0]

    def _start(self, suffix: str) -> None:
        shown, sort = self._table.filter, self._table.sort
        if shown is None or self._running:
            return
        folder = Path(str(self._settings.value("export/folder", "") or documents()))
        if not folder.is_dir():
            folder = documents()
        today = day_of(self._office.clock.now())
        kinds = self.tr("Excel (*.xlsx)") if suffix == ".xlsx" else self.tr("CSV (*.csv)")
        chosen = self.ask_file(str(folder / f"{self._file_name()} {today}{suffix}"), kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        self._settings.setValue("export/folder", str(path.parent))
        columns = cast("Sequence[ExportColumn]", self._table.plain_columns())
        separator = self._office.settings.csv_separator

        def work(progress: Progress) -> int:
            return self._write(shown, sort, columns, path, progress, separator)

        self._running = True
        self.setEnabled(False)
        job = self._jobs.run(
            self,
            self.tr("Export"),
            work,
            lane=_LANE,
            done=lambda rows: self._done(rows, path),
            failed=self._failed,
            cancelled=self._cancelled,
            progress=self._advance,
        )
        self._card.begin(self.tr("Exporting"), path.name, job.cancel)

    def _write(
        self,
        shown: Filter,
        sort: Sort,
        columns: "Sequence[ExportColumn]",
        path: Path,
        progress: Progress,
        separator: str,
    ) -> int:
        """In a worker. Another one where a file is more than what a table shows."""
        return self._office.export(self._listing, shown, sort, columns, path, progress, separator=separator)

    def _advance(self, state: Any) -> None:
        words = self.tr("{done} of {all} rows")
        done, whole = wording.number_text(state.written), wording.number_text(state.rows)
        self._card.advance(state.written, state.rows, words.format(done=done, all=whole))

    def _done(self, rows: int, path: Path) -> None:
        self._end()
        self.told.emit(self.tr("%n row(s) exported to {file}", "", rows).format(file=path))

    def _failed(self, error: FvsError) -> None:
        self._end()
        self._card.fail(wording.sentence(error).in_one_line)

    def _cancelled(self) -> None:
        self._end()
        self.told.emit(self.tr("The export was cancelled; no file was left behind."))

    def _end(self) -> None:
        self._running = False
        self.setEnabled(True)
        self._card.finish()
