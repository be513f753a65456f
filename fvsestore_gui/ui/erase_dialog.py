"""Erasing one buyer now: by order number, whole e-mail or whole name. What is typed goes nowhere else."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.office import Office
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

_WIDTH = 520


class EraseDialog(QDialog):
    """`erased(report)` once it is done."""

    erased = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._job: Job | None = None
        self.note = shapes.Note()
        self.setWindowTitle(self.tr("Personal data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self, margins=20, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(self.tr("Erase a buyer's data now"), None, TextSize.PANEL_TITLE, wrap=True))
        rows.addWidget(
            shapes.label(
                self.tr(
                    "Names, addresses and all else that is kept of the buyer go from every order found, and are never "
                    "read again; what a legal duty keeps stays. It cannot be undone. Orders and sums stay."
                ),
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(6)
        self.store = QComboBox()
        self.store.addItems(list(codes))
        self.store.setMinimumHeight(look.CONTROL_HEIGHT)
        self.text = QLineEdit()
        self.text.setMinimumHeight(look.CONTROL_HEIGHT)
        self.text.setPlaceholderText(self.tr("Order number, whole e-mail, or whole name"))
        self.text.textEdited.connect(lambda _: self.note.clear())
        for place, (said, field) in enumerate(((self.tr("&Parameter"), self.store), (self.tr("&Who"), self.text))):
            head = shapes.label(said)
            head.setBuddy(field)
            field.setAccessibleName(said.replace("&", ""))
            grid.addWidget(head, place, 0)
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(1, 1)
        rows.addLayout(grid)
        rows.addWidget(self.note)
        line = shapes.row()
        line.addStretch(1)
        self.erase_button = shapes.button(self.tr("&Erase now"), self._erase)
        self.close_button = shapes.button(self.tr("C&ancel"), self.reject)
        # Enter in the field is no yes to what cannot be undone
        self.erase_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        line.addWidget(self.erase_button)
        line.addWidget(self.close_button)
        rows.addLayout(line)
        self.setFixedWidth(_WIDTH)
        self.text.setFocus()

    def reject(self) -> None:
        """Not while it is being done: what comes of it is said here, and shown on the page."""
        if self._job is None:
            super().reject()

    def _erase(self) -> None:
        typed, code = self.text.text().strip(), self.store.currentText()
        if self._job is not None:
            return
        if not typed:
            self.note.say(self.tr("Enter whose data are to be erased."), Meaning.ERROR)
            self.text.setFocus()
            return
        self.erase_button.setEnabled(False)
        self._job = self._jobs.run(
            self,
            self.tr("Erasing a buyer's data"),
            lambda progress: self._office.personal.erase_buyer(code, typed, progress),
            lane="personal",
            done=self._done,
            failed=self._failed,
        )

    def _done(self, report: object) -> None:
        self._job = None
        self.erased.emit(report)
        self.accept()

    def _failed(self, error: FvsError) -> None:
        self._job = None
        self.erase_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
        self.text.setFocus()
