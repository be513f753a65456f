"""The fields of Autorizacija: judged as one types, moved where a value belongs, and secrets that never show or copy.

A stored secret is dots and the day it was saved. The eye exists only while a new value is typed. Copying is impossible
even with the eye open: nothing in the field can be selected then, so nothing of it reaches the clipboard.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from fvsestore_gui.model.credentials import CredentialField, Judgement, cleaned, judge, split_pasted
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning

_JUDGE_AFTER_MS = 300
#: pasted texts from this length on are whole keys
_WHOLE = 16
_DOTS = "●" * 12


class Field(QLineEdit):
    """A line edit with the four looks: normal, read-only, error, warning (outline and an icon inside at the right)."""

    #: a text came from the clipboard, a drop or the middle button, as it was
    text_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setTextMargins(3, 0, 3, 0)
        self._meaning: Meaning | None = None
        self._mark: QAction | None = None
        look.follow_theme(self, "mark", self._mark_again)

    def mark(self, meaning: Meaning | None) -> None:
        """Show the field as an error or a warning, or as normal."""
        if meaning is self._meaning and meaning is None:
            return
        self._meaning = meaning
        if self._mark is not None:
            self.removeAction(self._mark)
            self._mark = None
        if meaning is not None:
            self._mark = self.addAction(look.icon(meaning), QLineEdit.ActionPosition.TrailingPosition)
        self.update()

    @property
    def meaning(self) -> Meaning | None:
        return self._meaning

    def set_read_only(self) -> None:
        """A field that only shows."""
        self.setReadOnly(True)
        look.follow_theme(self, "read only", self._colour_read_only)

    def _colour_read_only(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, look.read_only_base(QGuiApplication.palette()))
        self.setPalette(palette)

    def _mark_again(self) -> None:
        meaning, self._meaning = self._meaning, None
        self.mark(meaning)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette = QGuiApplication.palette()
        if self._meaning in (Meaning.ERROR, Meaning.WARNING):
            pen = QPen(look.colour(self._meaning, palette), 1.5)
        elif look.is_dark(palette) and not self.hasFocus() and QApplication.style().name() == "fusion":
            # Fusion's own outline is too faint on dark
            pen = QPen(
                look.mixed(palette.color(QPalette.ColorRole.Base), QPalette().color(self.foregroundRole()), 0.36), 1
            )
        else:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 2.5, 2.5)
        painter.end()

    # -- every way a text comes in from outside ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.text_given.emit(QGuiApplication.clipboard().text())
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clipboard = QGuiApplication.clipboard()
        middle = event.button() is Qt.MouseButton.MiddleButton and clipboard.supportsSelection()
        if middle and not self.isReadOnly():
            self.text_given.emit(clipboard.text(clipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.isReadOnly() or not event.mimeData().hasText():
            super().dropEvent(event)
            return
        self.text_given.emit(event.mimeData().text())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste" and not self.isReadOnly():
                action.triggered.disconnect()
                action.triggered.connect(lambda: self.text_given.emit(QGuiApplication.clipboard().text()))
            elif action.objectName() in ("edit-copy", "edit-cut") and not self.may_copy:
                menu.removeAction(action)
        menu.popup(event.globalPos())

    @property
    def may_copy(self) -> bool:
        """Whether what stands here may go to the clipboard."""
        return True


class SecretField(Field):
    """A Field for a secret: dots, an eye, and nothing that could be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = self.addAction(look.icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setToolTip(self.tr("Show or hide what is typed"))
        self._eye.triggered.connect(lambda: self.show_text(self.echoMode() is QLineEdit.EchoMode.Password))
        self.selectionChanged.connect(self._deselect_open)
        self.show_text(False)

    def show_text(self, shown: bool) -> None:
        """The eye: readable while typing, never selectable then."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(look.icon("eye-slash" if shown else "eye"))
        self._deselect_open()

    def mark(self, meaning: Meaning | None) -> None:
        super().mark(meaning)
        if not hasattr(self, "_eye"):
            return  # still being built
        self._eye.setIcon(look.icon("eye-slash" if self.echoMode() is QLineEdit.EchoMode.Normal else "eye"))
        # the mark stands outermost: what is added later goes further in
        self.removeAction(self._eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # without these Ctrl+X would throw away what it may not copy
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        super().keyPressEvent(event)

    @property
    def may_copy(self) -> bool:
        return False

    def _deselect_open(self) -> None:
        if self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()


class CredentialRow(QWidget):
    """One value of Autorizacija: its field, the sentence under it, and for a secret how it is stored and Keisti.

    `edited` comes with every change of the value, `settled` when it was judged, `pasted_many` with a text that holds
    several values, `move_asked(field)` when the value belongs in another field.
    """

    edited = Signal()
    settled = Signal()
    pasted_many = Signal(object)
    move_asked = Signal(object)

    def __init__(self, field: CredentialField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.is_secret = field is not CredentialField.CLIENT_IDENTIFIER
        self._stored_on: datetime | None = None
        self._stored = False
        self._elsewhere = False
        self._typing = True
        self._asked = False
        #: of a value that is not secret: what is saved, to which it can be taken back
        self._saved_value = ""
        self._plain_note = ""
        self._plain_meaning: Meaning | None = None
        self._plain_link: tuple[str, Callable[[], object] | None] = ("", None)
        self.edit: Field = SecretField() if self.is_secret else Field()
        self.edit.setAccessibleName(field.value)
        self.edit.setPlaceholderText(self._placeholder())
        self.edit.textEdited.connect(self._typed)
        self.edit.text_given.connect(self._given)
        self.stored_view = Field()
        self.stored_view.setReadOnly(True)
        self.stored_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stored_view.setAccessibleName(field.value)
        self._caption = QLabel(self.stored_view)
        self._caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.set_tone(self._caption, QPalette.ColorRole.PlaceholderText)
        look.set_tone(self.stored_view, QPalette.ColorRole.PlaceholderText)
        self.change_button: QPushButton = shapes.button(self.tr("Chan&ge"), self._change_or_take_back)
        self.note = shapes.Note()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._grid = grid
        grid.setVerticalSpacing(4)
        grid.addWidget(self.edit, 0, 0)
        grid.addWidget(self.stored_view, 0, 0)
        grid.addWidget(self.change_button, 0, 1)
        grid.addWidget(self.note, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._judge_later = QTimer(self)
        self._judge_later.setSingleShot(True)
        self._judge_later.setInterval(_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._settle)
        self._arrange()

    # -- values ------------------------------------------------------------------------------------------------------

    @property
    def value(self) -> str:
        """What is typed, cleaned; "" while a stored secret is shown."""
        return cleaned(self.edit.text()) if self._typing else ""

    @property
    def changed(self) -> bool:
        """For a secret: whether a new value stands here."""
        return bool(self.value)

    def show_value(self, text: str, saved: str = "") -> None:
        """A value that is not secret, and what is saved of it."""
        self._saved_value = saved
        self._typing = True
        self._asked = False
        self.edit.setText(text)
        self._settle_quietly()

    def show_stored(self, stored: bool, stored_on: datetime | None) -> None:
        """A secret as it is saved: dots and the day, or an empty field."""
        self._stored, self._stored_on = stored, stored_on
        self._elsewhere = False
        self._typing = not stored
        self._asked = False
        self.edit.clear()
        if isinstance(self.edit, SecretField):
            self.edit.show_text(False)
        self._settle_quietly()

    def show_elsewhere(self, stored_on: datetime | None) -> None:
        """A secret that was entered on another computer and is not on this one."""
        self.show_stored(True, stored_on)
        self._elsewhere = True
        self._settle_quietly()

    @property
    def is_elsewhere(self) -> bool:
        """Whether the secret was entered on another computer and is not on this one."""
        return self._elsewhere

    def give(self, text: str) -> None:
        """Put a value here as if it was typed: from another field, or from a paste of several."""
        self._typing = True
        self._plain_note = ""
        self._arrange()
        self._put(cleaned(text))
        self.edited.emit()
        self._settle()

    def start_typing(self) -> None:
        """Keisti: an empty field for a new value."""
        self._typing = True
        self._arrange()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """Let the cursor stand in this field, or on its Keisti."""
        (self.edit if self._typing else self.change_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def judgement(self) -> Judgement | None:
        """What the typed value is; None while a stored secret is shown."""
        return judge(self.field, self.edit.text()) if self._typing else None

    def ask(self) -> None:
        """Saugoti or the test was tried: an empty field is an error from now on."""
        self._asked = True
        self._settle()

    @property
    def stops(self) -> str:
        """The code of what stops this field from being used, "" when nothing does (an empty one: "empty")."""
        found = self.judgement
        return found.code if found is not None and found.level == "error" else ""

    def remark(
        self,
        text: str,
        meaning: Meaning | None = None,
        *,
        link: str = "",
        pressed: Callable[[], object] | None = None,
    ) -> None:
        """A sentence from elsewhere (Amazon, the keyring, the office); shown while the value itself is all right.

        `link` stands behind it.
        """
        self._plain_note, self._plain_meaning = text, meaning
        self._plain_link = (link, pressed)
        self._settle_quietly()

    @property
    def remarked(self) -> str:
        """The sentence from elsewhere that stands here, or would."""
        return self._plain_note

    # -- inside ------------------------------------------------------------------------------------------------------

    def _placeholder(self) -> str:
        begins = {
            CredentialField.CLIENT_IDENTIFIER: "amzn1.application-oa2-client.",
            CredentialField.CLIENT_SECRET: "amzn1.oa2-cs.",
            CredentialField.REFRESH_TOKEN: "Atzr|",
        }
        return self.tr("Begins with “{0}”").format(begins[self.field])

    def _typed(self) -> None:
        self._plain_note = ""
        self.edited.emit()
        self._judge_later.start()

    def _given(self, text: str) -> None:
        if split_pasted(text):
            self.pasted_many.emit(split_pasted(text))
            return
        plain = cleaned(text)
        if len(plain) >= _WHOLE:
            # a key is copied whole: it takes the place of what stood here, wherever the cursor was
            self._put(plain)
        else:
            self.edit.insert(plain)
        self._plain_note = ""
        self.edited.emit()
        self._settle()

    def _put(self, text: str) -> None:
        """In place of what stands here; Ctrl+Z brings back what is no secret."""
        if self.is_secret:
            self.edit.setText(text)
        else:
            self.edit.selectAll()
            self.edit.insert(text)

    def _change_or_take_back(self) -> None:
        if not self._typing:
            self.start_typing()
            return
        if not self.is_secret:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.give(self._saved_value)
            return
        elsewhere = self._elsewhere
        self.show_stored(self._stored, self._stored_on)
        self._elsewhere = elsewhere
        self._plain_note = ""
        self._settle_quietly()
        self.edited.emit()
        self.settled.emit()
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        self._settle_quietly()
        self.settled.emit()

    def _settle_quietly(self) -> None:
        self._judge_later.stop()
        self._arrange()
        found = self.judgement
        shown = self.edit if self._typing else self.stored_view
        if found is None or found.level == "good" or (found.code == "empty" and not self._asked):
            shown.mark(self._plain_meaning if self._plain_note else None)
            link, pressed = self._plain_link
            self.note.say(self._plain_note, self._plain_meaning, link=link, pressed=pressed)
        elif found.level == "note":
            shown.mark(None)
            self.note.say(wording.credential_sentence(self.field, found), Meaning.INFO)
        else:
            self._say_error(found)
        self.edit.setAccessibleDescription(self.note.text)
        self.change_button.setAccessibleDescription(self.note.text)

    def _say_error(self, found: Judgement) -> None:
        self.edit.mark(Meaning.ERROR)
        move = self.tr("Move to {0}").format(found.belongs.value) if found.belongs else ""
        self.note.say(
            wording.credential_sentence(self.field, found),
            Meaning.ERROR,
            action=move,
            pressed=lambda: self.move_asked.emit(found.belongs),
        )

    def _arrange(self) -> None:
        self.edit.setVisible(self._typing)
        self.stored_view.setVisible(not self._typing)
        differs = bool(self._saved_value) and self.value != self._saved_value
        self.change_button.setVisible(self._stored or not self._typing if self.is_secret else differs)
        change = self.tr("&Enter here") if self._elsewhere else self.tr("Chan&ge")
        self.change_button.setText(self.tr("Ca&ncel") if self._typing else change)
        self._grid.setHorizontalSpacing(0 if self.change_button.isHidden() else look.GAP_BUTTON)
        said = self.tr("{0} of {1}").format(self.change_button.text().replace("&", ""), self.field.value)
        self.change_button.setAccessibleName(said)
        if not self._typing:
            dots = "" if self._elsewhere else _DOTS
            self.stored_view.setText(dots)
            on = wording.date_text(self._stored_on, time=False)
            said = self.tr("saved on {0}").format(on) if self._stored_on else self.tr("saved")
            if self._elsewhere:
                said = self.tr("entered on another computer on {0}").format(on)
            self._caption.setText(said)
            self._caption.move(self.fontMetrics().horizontalAdvance(dots) + (20 if dots else 8), 0)
            self._caption.resize(self._caption.sizeHint().width(), self.stored_view.height() or look.CONTROL_HEIGHT)
            self.stored_view.setAccessibleDescription(self._caption.text())
