"""A password in a form: dots where one is kept, and Keisti for another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.credential_field import Field, SecretField

_DOTS = "●" * 12


class PasswordRow(QWidget):
    """A password: dots and "įrašytas" where one is kept, and Keisti for another."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = False
        self._typing = True
        self.edit = SecretField()
        self.edit.setAccessibleName(self.tr("Password"))
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.text_given.connect(self._given)
        self.kept_view = Field()
        self.kept_view.set_read_only()
        self.kept_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kept_view.setText(f"{_DOTS}   {self.tr('kept in the keyring')}")
        self.kept_view.setAccessibleName(self.tr("Password"))
        self.change_button: QPushButton = shapes.button("", self._change_or_take_back)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP_BUTTON)
        line.addWidget(self.edit, 1)
        line.addWidget(self.kept_view, 1)
        line.addWidget(self.change_button)
        self._arrange()

    @property
    def value(self) -> str:
        """What is typed; "" while a kept one is shown."""
        return self.edit.text() if self._typing else ""

    @property
    def is_kept(self) -> bool:
        """Whether one is kept, be it shown or about to be changed."""
        return self._kept

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a typed nor a kept one."""
        return self._typing and not self.edit.text()

    def show_kept(self, kept: bool) -> None:
        """A password is kept for the address that is shown, or none."""
        self._kept = kept
        self._typing = not kept
        self.edit.clear()
        self.edit.show_text(False)
        self._arrange()

    def give(self, text: str) -> None:
        """Put a password here as if it was typed."""
        self._typing = True
        self.edit.setText(text)
        self._arrange()

    def focus(self) -> None:
        (self.edit if self._typing else self.change_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _given(self, text: str) -> None:
        # a password is taken as it is, but for the line break that a copied line ends with
        self.edit.insert(text.rstrip("\r\n"))
        self.edited.emit()

    def _change_or_take_back(self) -> None:
        if self._typing:
            self.show_kept(self._kept)
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._typing = True
            self._arrange()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _arrange(self) -> None:
        self.edit.setVisible(self._typing)
        self.kept_view.setVisible(not self._typing)
        self.change_button.setVisible(self._kept)
        self.change_button.setText(self.tr("Leave as it was") if self._typing else self.tr("Chan&ge"))
