"""The support bundle before it is saved: every file of it can be read here, and left out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import Diagnosis
from fvsestore_gui.model.support import BundlePart, left_in
from fvsestore_gui.office import Office
from fvsestore_gui.paths import documents
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

_FOLDER = "support/folder"
_LIST_WIDTH = 200


class SupportDialog(QDialog):
    """Of the saved Parametras `code`, or of the whole program where that is ""; `diagnosis` goes with it."""

    def __init__(
        self,
        office: Office,
        jobs: Jobs,
        settings: QSettings,
        code: str,
        diagnosis: Diagnosis | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._settings = office, jobs, settings
        self._code = code
        self._parts: list[BundlePart] = []
        #: asks where to; another one in tests
        self.ask_file: Callable[[str], str] = self._ask_file
        self.setWindowTitle(self.tr("Support bundle"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(look.GAP_ROW)
        rows.addWidget(shapes.label(self.tr("What you send for help"), None, TextSize.PANEL_TITLE))
        told = self.tr(
            "One zip file. No key, password, name, address or e-mail is in it. Nothing is sent from here: read it, "
            "leave out what you do not want to tell, save it, and attach it to your letter."
        )
        rows.addWidget(shapes.label(told, wrap=True))
        middle = shapes.row(spacing=look.GAP_ROW)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(self.tr("Files of the bundle"))
        self.list.currentRowChanged.connect(self._show_part)
        self.list.itemChanged.connect(self._left_out)
        middle.addWidget(self.list)
        right = QWidget()
        beside = shapes.column(right, spacing=look.GAP_BUTTON)
        self.about = shapes.secondary(wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(look.fixed_font())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("What stands in it"))
        beside.addWidget(self.about)
        beside.addWidget(self.text, 1)
        middle.addWidget(right, 1)
        rows.addLayout(middle, 1)
        self.note = shapes.Note()
        rows.addWidget(self.note)
        line = shapes.row()
        self.state = shapes.label("", QPalette.ColorRole.PlaceholderText)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.save_button = shapes.button(self.tr("&Save as…"), self._save, "download-simple")
        self.close_button = shapes.button(self.tr("C&lose"), self.reject)
        self.save_button.setDefault(True)
        line.addWidget(self.state, 1)
        line.addWidget(self.save_button)
        line.addWidget(self.close_button)
        rows.addLayout(line)
        self.resize(820, 480)
        self.save_button.setEnabled(False)
        self.state.setText(self.tr("Looking at everything the program stands on…"))
        self._job = jobs.run(
            self,
            self.tr("Collecting the support bundle"),
            lambda progress: office.connection.bundle(code or None, diagnosis, progress),
            lane="diagnosis",
            done=self._collected,
            failed=self._failed,
        )
        self.finished.connect(lambda _: self._job.cancel())

    @property
    def chosen(self) -> list[BundlePart]:
        """The files that are left in."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            part for part, item in zip(self._parts, items, strict=True) if item.checkState() is Qt.CheckState.Checked
        ]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _collected(self, parts: list[BundlePart]) -> None:
        self._parts = parts
        for part in parts:
            item = QListWidgetItem(part.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show_state()

    def _failed(self, error: FvsError) -> None:
        self.state.setText("")
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

    def _show_part(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            part = self._parts[row]
            # the list of the files as it will be written
            chosen = left_in(self.chosen) if self.list.count() == len(self._parts) else []
            self.text.setPlainText(next((one.text for one in chosen if one.name == part.name), part.text))
            self.about.setText(self._about(part.name))

    def _about(self, name: str) -> str:
        words = {
            "about.txt": self.tr("The list of the files."),
            "diagnosis.txt": self.tr("The lights of the last diagnosis, and what Amazon answered."),
            "versions.txt": self.tr("Versions of the program, of its libraries and of the operating system."),
            "doctor.txt": self.tr("Folders, database, keyring, network and Finvalda, as they were just now."),
            "settings.json": self.tr("What is chosen, without addresses, users and passwords."),
            "stores.json": self.tr("The Parameter: region, marketplaces, when its keys were entered; no keys."),
            "imports.json": self.tr("The last imports: how many orders, which errors, Amazon's request ids."),
            "log.txt": self.tr("The end of the log. Every word that could be about somebody is masked (●●●)."),
        }
        return words.get(name, "")

    def _left_out(self, _: object) -> None:
        self._show_state()
        row = self.list.currentRow()
        if 0 <= row < len(self._parts) and self._parts[row].name == "about.txt":
            self._show_part(row)

    def _show_state(self) -> None:
        chosen = self.chosen
        self.save_button.setEnabled(bool(chosen))
        size = sum(len(part.text.encode()) for part in chosen)
        files = self.tr("%n file(s)", "", len(chosen))
        self.state.setText(f"{files}, {wording.number_text(max(1, round(size / 1000)))} kB" if chosen else "")

    def _ask_file(self, proposed: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Save the support bundle"), proposed, "ZIP (*.zip)")[0]

    def _save(self) -> None:
        folder = Path(str(self._settings.value(_FOLDER, "")) or documents())
        today = wording.date_text(self._office.clock.now(), time=False)
        name = " ".join(part for part in ("FvsEStore", self._code, today) if part)
        chosen = self.ask_file(str((folder if folder.is_dir() else documents()) / f"{name}.zip"))
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")
        self._settings.setValue(_FOLDER, str(path.parent))
        parts = self.chosen
        self.save_button.setEnabled(False)
        self._jobs.run(
            self,
            self.tr("Saving the support bundle"),
            lambda _: self._office.connection.write_bundle(parts, path),
            lane="export",
            done=lambda _: self._saved(path),
            failed=self._not_saved,
        )

    def _saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self.note.say(self.tr("Saved: {0}").format(path), Meaning.GOOD)
        shapes.announce(self, self.note.text)

    def _not_saved(self, error: FvsError) -> None:
        self.save_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
