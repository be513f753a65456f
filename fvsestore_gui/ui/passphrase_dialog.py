"""A passphrase for the keys of personal data: set twice, or entered once to bring the keys back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

_WIDTH = 520


class PassphraseDialog(QDialog):
    """`new`: it is set, twice; else the one that is set is entered. `done_with` when it was taken."""

    done_with = Signal()

    def __init__(self, office: Office, jobs: Jobs, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._new = office, jobs, new
        self._job: Job | None = None
        self.note = shapes.Note()
        title = self.tr("A passphrase for buyers' data") if new else self.tr("Bring the keys back")
        self.setWindowTitle(self.tr("Personal data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        rows = shapes.column(self, margins=20, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True))
        rows.addWidget(
            shapes.label(
                self.tr(
                    "Whoever knows it can open buyers' data, also on another computer. Write it down, and keep it "
                    "where only those may read it who may read the data. One set before opens nothing any more."
                )
                if new
                else self.tr("Enter the passphrase that was set when personal data were switched on, or later."),
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(6)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        fields = [(self.tr("&Passphrase"), self.passphrase)] + ([(self.tr("Once &more"), self.again)] if new else [])
        for place, (text, edit) in enumerate(fields):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setMinimumHeight(look.CONTROL_HEIGHT)
            edit.setAccessibleName(text.replace("&", ""))
            edit.textEdited.connect(lambda _: self.note.clear())
            head = shapes.label(text)
            head.setBuddy(edit)
            grid.addWidget(head, place, 0)
            grid.addWidget(edit, place, 1)
        rows.addLayout(grid)
        rows.addWidget(self.note)
        line = shapes.row()
        line.addStretch(1)
        self.save_button = shapes.button(self.tr("&Set it") if new else self.tr("&Bring them back"), self._save)
        shapes.semibold(self.save_button)
        self.save_button.setDefault(True)
        self.close_button = shapes.button(self.tr("C&ancel"), self.reject)
        line.addWidget(self.save_button)
        line.addWidget(self.close_button)
        rows.addLayout(line)
        self.setFixedWidth(_WIDTH)
        self.passphrase.setFocus()

    def reject(self) -> None:
        """Not while it is being done: what comes of it is said here, and shown on the page."""
        if self._job is None:
            super().reject()

    def _save(self) -> None:
        typed = self.passphrase.text()
        if self._job is not None:
            return
        if not typed:
            self.note.say(self.tr("The passphrase is empty."), Meaning.ERROR)
            self.passphrase.setFocus()
            return
        if self._new and typed != self.again.text():
            self.note.say(self.tr("The two passphrases differ."), Meaning.ERROR)
            self.again.setFocus()
            return
        personal = self._office.personal
        secret = personal.new_passphrase(typed)

        def work(_: Progress) -> None:
            if self._new:
                personal.set_passphrase(secret)
            else:
                personal.recover(secret)

        self.save_button.setEnabled(False)
        self.note.say(self.tr("One moment: a passphrase is made slow to guess on purpose…"))
        self._job = self._jobs.run(
            self, self.windowTitle(), work, lane="keyring", done=lambda _: self._done(), failed=self._failed
        )

    def _done(self) -> None:
        self._job = None
        self.done_with.emit()
        self.accept()

    def _failed(self, error: FvsError) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
        self.passphrase.setFocus()
        self.passphrase.selectAll()
