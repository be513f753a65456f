"""Moving the data: what will happen, how far it is, and the table of what was compared. Cancel leaves all as it was."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.database_check import MoveProgress, MoveReport, MoveStep
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.plain_words import WORDS
from fvsestore_gui.ui.task_card import thin_bar

_WIDTH = 640
_TABLE_HEIGHT = 300


class MoveDialog(QDialog):
    """Exactly one of `moved` (the data are elsewhere now: the session must begin anew) and `left` ends it."""

    moved = Signal()
    left = Signal()

    def __init__(
        self, office: Office, jobs: Jobs, address: str, place: str, password: Secret | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._address, self._place, self._password = address, place, password
        self._job: Job | None = None
        self._report: MoveReport | None = None
        self.setWindowTitle(self.tr("Move the data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        self._rows = shapes.column(self)
        self._inside = QWidget()
        self._rows.addWidget(self._inside, 1)
        self._rows.addWidget(look.Hairline())
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(12, 10, 12, 10)
        self._buttons.setSpacing(look.GAP_BUTTON)
        self._rows.addLayout(self._buttons)
        self._ask()

    # -- its four states ---------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        body = self._begin(self.tr("Move the data to {0}?").format(self._place), None)
        kept = self.tr("The old data are kept as they are, under another name.")
        if self._office.choice.address is not None:
            kept = self.tr("The old database stays as it is. Other computers that use it must be switched over too.")
        for text in (
            self.tr("1. Everything is copied: stores, orders, held orders, imports, schedules, proofs."),
            self.tr("2. What was copied is read back and compared with the old data, column by column."),
            self.tr("3. Only when all is the same, this computer uses the new database."),
            kept,
            self.tr("Nobody can import meanwhile. If you cancel, everything stays as it was."),
        ):
            body.addWidget(shapes.label(text, wrap=True))
        body.addStretch(1)
        self._set_buttons(
            (self.tr("&Move"), self.begin, True),
            (self.tr("C&ancel"), self._leave, False),
        )

    def begin(self) -> None:
        """Move now."""
        body = self._begin(self.tr("Moving to {0}").format(self._place), None)
        self.bar = thin_bar(self)
        self.bar.setRange(0, 0)
        self.count = shapes.label(self.tr("Looking…"))
        shapes.semibold(self.count)
        body.addWidget(self.bar)
        body.addWidget(self.count)
        body.addWidget(shapes.secondary(self.tr("If you cancel, everything stays as it was."), wrap=True))
        self._set_buttons((self.tr("C&ancel"), self._cancel, False))
        address, password = self._address, self._password
        self._job = self._jobs.run(
            self,
            self.tr("Moving the data"),
            lambda progress: self._office.move_database(address, password, progress),
            lane="database move",
            done=self._done,
            failed=self._failed,
            cancelled=self._leave,
            progress=self._advance,
        )

    def _advance(self, state: object) -> None:
        if not isinstance(state, MoveProgress):
            return
        # copying and comparing take about as long
        copying = state.step is MoveStep.COPYING
        self.bar.setRange(0, max(1, state.whole * 2))
        self.bar.setValue(state.done + (0 if copying else state.whole))
        said = self.tr("Copying: {0} of {1} rows") if copying else self.tr("Comparing: {0} of {1} rows")
        self.count.setText(said.format(wording.number_text(state.done), wording.number_text(state.whole)))

    def _done(self, report: MoveReport) -> None:
        self._job = None
        self._report = report
        body = self._begin(self.tr("The data are moved"), Meaning.GOOD)
        said = self.tr("{0} rows in {1} s. Everything was compared: it is the same on both sides.")
        body.addWidget(
            shapes.label(
                said.format(wording.number_text(report.rows), wording.decimal_number_text(report.seconds)), wrap=True
            )
        )
        self.table = self._table(report)
        body.addWidget(self.table, 1)
        kept = shapes.label(self.tr("The old data are kept: {0}").format(report.kept), wrap=True)
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(kept)
        self._set_buttons(
            (self.tr("C&opy the report"), self._copy, False),
            (self.tr("&Go on"), self._go_on, True),
        )
        shapes.announce(self, self.tr("The data are moved"))

    def _failed(self, error: FvsError) -> None:
        self._job = None
        words = wording.sentence(error)
        body = self._begin(words.title, Meaning.ERROR)
        body.addWidget(shapes.label(words.what, wrap=True))
        body.addWidget(shapes.label(self.tr("Nothing was moved or switched."), wrap=True))
        for one in words.todo:
            head = shapes.label(one.title, wrap=True)
            shapes.semibold(head)
            body.addWidget(head)
            body.addWidget(shapes.label(one.text, wrap=True))
        self._set_buttons(
            (self.tr("&Try again"), self.begin, False),
            (self.tr("&Close"), self._leave, True),
        )
        shapes.announce(self, words.title)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _begin(self, title: str, meaning: Meaning | None) -> QVBoxLayout:
        gone = self._inside
        self._inside = QWidget()
        self._rows.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        body = shapes.column(self._inside, margins=20, spacing=look.GAP_BUTTON)
        head = shapes.row(spacing=look.GAP_LABEL)
        if meaning is not None:
            head.addWidget(shapes.Icon(meaning, None, look.TITLE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True), 1)
        body.addLayout(head)
        self.setAccessibleName(title)
        return body

    def _set_buttons(self, *buttons: tuple[str, Callable[[], object], bool]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch(1)
        for text, pressed, default in buttons:
            made = shapes.button(text, pressed)
            made.setDefault(default)
            self._buttons.addWidget(made)
            if default or len(buttons) == 1:
                made.setFocus()
            if default:
                shapes.semibold(made)
        self._rows.activate()
        wide = max(self.width() if self.isVisible() else 0, _WIDTH)
        self.resize(wide, self._rows.totalHeightForWidth(wide))

    def _table(self, report: MoveReport) -> QTableWidget:
        lines = self._lines(report)
        table = QTableWidget(len(lines), 4)
        table.setHorizontalHeaderLabels([self.tr("What"), self.tr("Rows"), self.tr("Sum"), self.tr("Compared")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(_TABLE_HEIGHT)
        table.setAccessibleName(self.tr("What was compared"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.TABLE_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place in range(table.columnCount()):
            title = table.horizontalHeaderItem(place)
            if title is not None:
                title.setTextAlignment(right if place in (1, 2) else left)
        for line, cells in enumerate(lines):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if place in (1, 2):
                    item.setTextAlignment(right)
                table.setItem(line, place, item)
        return table

    def _lines(self, report: MoveReport) -> list[tuple[str, str, str, str]]:
        same = self.tr("the same")
        lines = []
        order = list(WORDS["table"])
        for table in sorted(report.tables, key=lambda one: order.index(one.name)):
            lines.append((wording.word("table", table.name), wording.number_text(table.rows), "", same))
            if table.name == "orders":
                for one in report.orders:
                    named = self.tr("– in {0}").format(one.currency) if one.currency else self.tr("– without a total")
                    total = wording.money_text(one.total.ten_thousandths, one.currency) if one.total else ""
                    lines.append((named, wording.number_text(one.orders), total, same))
        return lines

    def _copy(self) -> None:
        if self._report is not None:
            text = "\n".join("\t".join(line) for line in self._lines(self._report))
            QGuiApplication.clipboard().setText(f"{self._report.source}\t{self._report.target}\n{text}\n")

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _leave(self) -> None:
        self._job = None
        self._end(self.left)

    def _go_on(self) -> None:
        self._end(self.moved)

    def _end(self, signal: object) -> None:
        self.hide()
        signal.emit()  # type: ignore[attr-defined]  # a bound signal; PySide has no name for its type
        self.deleteLater()

    def reject(self) -> None:
        """Esc and the window's own cross: as the safe button of the state it is in."""
        if self._job is not None:
            self._cancel()
        elif self._report is not None:
            self._go_on()
        else:
            self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()
