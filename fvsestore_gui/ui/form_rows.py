"""Rows of a form that is a draft until Saugoti: a label, what is filled in, and the sentences under it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.password_row import PasswordRow


class FormRows(QWidget):
    """Fields and sentences have names as errors name them; `password` is the row of `password_name`."""

    password_name = ""
    password: PasswordRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, shapes.Note] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_ROW)
        self._grid.setColumnMinimumWidth(0, look.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._line = 0

    # -- building ----------------------------------------------------------------------------------------------------

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        """The label of the row to come."""
        made = QLabel(text)
        made.setBuddy(buddy)
        made.setMinimumHeight(look.CONTROL_HEIGHT)
        self._grid.addWidget(made, self._line, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _row(self, body: QWidget | QHBoxLayout, *notes: str) -> QWidget:
        """What is filled in, with the sentences of these names under it; the row ends with it."""
        place = QWidget()
        rows = shapes.column(place, spacing=4)
        if isinstance(body, QHBoxLayout):
            rows.addLayout(body)
        else:
            rows.addWidget(body)
        for name in notes:
            self._notes[name] = shapes.Note()
            rows.addWidget(self._notes[name])
        self._grid.addWidget(place, self._line, 1)
        self._line += 1
        return place

    def add_button(self, button: QPushButton) -> None:
        """A button under the fields, which is pressed with them."""
        line = shapes.row()
        line.addWidget(button)
        line.addStretch(1)
        self._grid.addLayout(line, self._line, 1)
        self._line += 1

    # -- by name -----------------------------------------------------------------------------------------------------

    def jump(self, field: str) -> bool:
        """Put the cursor into the field of this name; False where there is none."""
        if field and field == self.password_name:
            self.password.focus()
        elif field in self._fields:
            self._fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def field(self, name: str) -> Field:
        """A field by its name."""
        return self._fields[name]

    def note(self, name: str) -> shapes.Note:
        """The sentence under a field."""
        return self._notes[name]
