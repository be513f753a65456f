"""Pardavėjo ID on Autorizacija: who the seller is. It may stay empty; what is entered is compared with Amazon's."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.accounts import SELLER_FIELD, SELLER_ID, cleaned_seller_id
from fvsestore_gui.ui import shapes, wording
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.look import Meaning

_JUDGE_AFTER_MS = 300


class SellerIdRow(QWidget):
    """The field and the sentence under it. `edited` comes with every change, `settled` when it was judged."""

    edited = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = Field()
        self.edit.setAccessibleName(self.tr("Seller id"))
        self.edit.setPlaceholderText(self.tr("Not needed: “Merchant Token” in Seller Central"))
        self.edit.setToolTip(
            self.tr(
                "With it keys of another seller are noticed sooner. In Seller Central: “Settings” → “Account Info” → "
                "“Merchant Token”."
            )
        )
        self.edit.textEdited.connect(self._typed)
        self.edit.text_given.connect(self._given)
        self.note = shapes.Note()
        self._remark = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.edit)
        rows.addWidget(self.note)
        self._judge_later = QTimer(self)
        self._judge_later.setSingleShot(True)
        self._judge_later.setInterval(_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._settle)

    @property
    def value(self) -> str:
        """What stands here, as it is kept."""
        return cleaned_seller_id(self.edit.text())

    @property
    def trouble(self) -> str:
        """The sentence for a value that is no seller id, "" where it may be one."""
        if not self.value or SELLER_ID.fullmatch(self.value):
            return ""
        return wording.sentence(CorrectInput("seller_id_shape", field=SELLER_FIELD, value=self.value)).what

    def show_value(self, text: str) -> None:
        """What is saved."""
        self.edit.setText(text)
        self.remark("")

    def give(self, text: str) -> None:
        """Put a value here as if it was typed."""
        self.edit.setText(cleaned_seller_id(text))
        self._remark = ""
        self.edited.emit()
        self._settle()

    def remark(self, text: str) -> None:
        """What Amazon says of it; shown while it has the shape of a seller id."""
        self._remark = text
        self._say()

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._remark = ""
        self.edited.emit()
        self._judge_later.start()

    def _given(self, text: str) -> None:
        self.edit.insert(cleaned_seller_id(text))
        self._typed()
        self._settle()

    def _settle(self) -> None:
        self._judge_later.stop()
        self._say()
        self.settled.emit()

    def _say(self) -> None:
        said = self.trouble or self._remark
        self.edit.mark(Meaning.ERROR if said else None)
        if said:
            self.note.say(said, Meaning.ERROR)
        else:
            self.note.clear()
        self.edit.setAccessibleDescription(self.note.text)
