"""Another address or password, where no database could be opened: the same fields, and a second try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.database_check import DatabaseCheck
from fvsestore_gui.office import DatabaseChoice
from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.database_chooser import DatabaseChooser
from fvsestore_gui.ui.jobs import Jobs

_WIDTH, _HEIGHT = 940, 520


class DatabaseDialog(QDialog):
    """`chosen` when another choice was kept: open the data again."""

    chosen = Signal()

    def __init__(self, choice: DatabaseChoice, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice, self._jobs = choice, jobs
        self.setWindowTitle(self.tr("Database"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.chooser = DatabaseChooser(choice, jobs, movable=False)
        shapes.column(inside, margins=look.CARD_MARGIN).addWidget(self.chooser)
        scroll.setWidget(inside)
        rows.addWidget(scroll, 1)
        rows.addWidget(look.Hairline())
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(look.GAP_BUTTON)
        line.addStretch(1)
        self.open_button = shapes.button(self.tr("&Save and open"), self._save)
        self.open_button.setDefault(True)
        shapes.semibold(self.open_button)
        self.cancel_button = shapes.button(self.tr("C&ancel"), self.reject)
        line.addWidget(self.open_button)
        line.addWidget(self.cancel_button)
        rows.addLayout(line)
        self.chooser.action.connect(lambda name: self._save() if name == "join_database" else None)
        self.chooser.show_saved()
        screen = self.screen().availableGeometry()
        self.resize(min(_WIDTH, screen.width()), min(_HEIGHT, screen.height()))

    def _save(self) -> None:
        """Look first: what cannot be opened is not kept."""
        form = self.chooser.form
        form.ask_all()
        if form.stops:
            form.jump(form.stops[0])
            return
        self.open_button.setEnabled(False)
        self.chooser.look(self._looked, self._failed)

    def _looked(self, check: DatabaseCheck) -> None:
        if check.error is not None:
            self.open_button.setEnabled(True)
            return
        address, password = self.chooser.form.address, self.chooser.password()
        self._jobs.run(
            self,
            self.tr("Choosing the database"),
            lambda _: self._choice.use(address, password),
            lane="keyring",
            done=lambda _: self._kept(),
            failed=self._failed,
        )

    def _failed(self, error: FvsError) -> None:
        self.open_button.setEnabled(True)
        self.chooser.panel.show_error(error)

    def _kept(self) -> None:
        self.accept()
        self.chosen.emit()
