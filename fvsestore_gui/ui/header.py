"""The header line that stays on every page: Parametras, Naujas parametras, ⋯, Parduotuvė, and the state of the key."""

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.look import Meaning

#: below this width the state of the key goes to a line of its own
_ONE_LINE = 860


class _CodeBox(QComboBox):
    """The choice of a Parametras; while a new one is made, the field its code is typed in."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(look.SIDEBAR_WIDTH)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setMaxVisibleItems(20)


class HeaderLine(QWidget):
    """`store_chosen(code)`, `code_typed(text)` of a new one, and the presses. It decides nothing."""

    store_chosen = Signal(str)
    code_typed = Signal(str)
    new_pressed = Signal()
    copy_pressed = Signal()
    rename_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = _CodeBox()
        #: whether there is a Parametras to choose, or one whose code is typed
        self._any = False
        self._codes.setAccessibleName(self.tr("Parameter"))
        set_field(self._codes, "parameter")
        self._codes.activated.connect(lambda place: self.store_chosen.emit(self._codes.itemText(place)))
        self._new = shapes.button(self.tr("&New parameter"), self.new_pressed.emit)
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolTip(self.tr("Copy, rename, delete"))
        self._more.setAccessibleName(self.tr("More about this Parameter"))
        # the arrow beside the three dots would say the same twice
        self._more.setArrowType(Qt.ArrowType.NoArrow)
        look.set_icon(self._more, "dots-three")
        self._menu = QMenu(self)
        self._copy = QAction(self.tr("&Copy to a new Parameter"), self)
        self._rename = QAction(self.tr("&Rename…"), self)
        self._remove = QAction(self.tr("&Delete…"), self)
        for action, signal in (
            (self._copy, self.copy_pressed),
            (self._rename, self.rename_pressed),
            (self._remove, self.remove_pressed),
        ):
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            self._menu.addAction(action)
        self._more.clicked.connect(self._open_menu)
        self._kind = QComboBox()
        self._kind.addItem("Amazon")
        self._kind.setFixedWidth(128)
        self._kind.setMinimumHeight(look.CONTROL_HEIGHT)
        self._kind.setAccessibleName(self.tr("Store"))

        self._state_icon = shapes.Icon(Meaning.GOOD, size=look.STATE_ICON)
        self._state = shapes.label()
        self._state_box = QWidget()
        state = QHBoxLayout(self._state_box)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(6)
        state.addWidget(self._state_icon)
        state.addWidget(self._state)

        fields = self._fields = shapes.row()
        code_label = QLabel(self.tr("&Parameter"))
        code_label.setBuddy(self._codes)
        kind_label = QLabel(self.tr("Stor&e"))
        kind_label.setBuddy(self._kind)
        fields.addWidget(code_label)
        fields.addWidget(self._codes)
        fields.addWidget(self._new)
        fields.addWidget(self._more)
        fields.addSpacing(16)
        fields.addWidget(kind_label)
        fields.addWidget(self._kind)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP_BUTTON)
        self._grid.setVerticalSpacing(4)
        self._grid.addLayout(fields, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._two_lines = False
        self._grid.addWidget(self._state_box, 0, 2)
        #: what is wrong with the code that is typed
        self.note = shapes.Note()
        self._grid.addWidget(self.note, 2, 0, 1, 3)
        self._codes.currentTextChanged.connect(self._embolden)
        self.show_stores((), None)
        self.show_state("", None)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_stores(self, codes: Sequence[str], chosen: str | None) -> None:
        """The saved codes, and which of them is open. No codes: "There are no Parameters"."""
        with QSignalBlocker(self._codes):
            self._any = bool(codes)
            self._codes.setEditable(False)
            self._codes.clear()
            self._codes.addItems(list(codes))
            if not codes:
                self._codes.addItem(self.tr("No Parameters"))
            self._codes.setCurrentIndex(max(0, self._codes.findText(chosen or "")))
        self.show_trouble("")
        self._kind.setEnabled(bool(codes))
        self.set_busy(False)
        self._embolden()

    def show_draft(self, codes: Sequence[str], code: str) -> None:
        """A new Parametras: its code is typed where the chosen one stood."""
        with QSignalBlocker(self._codes):
            self._any = True
            self._codes.clear()
            self._codes.addItems(list(codes))
            edit = Field()
            edit.setMinimumHeight(0)
            edit.setTextMargins(0, 0, 0, 0)
            self._codes.setLineEdit(edit)
            # a code that is typed opens no Parametras: only one that is chosen in the list does
            edit.editingFinished.disconnect()
            edit.returnPressed.disconnect()
            self._codes.setCompleter(None)  # type: ignore[arg-type]  # Qt takes a null pointer here
            edit.setMaxLength(20)
            edit.setPlaceholderText(self.tr("E.g. FVSAMAZON"))
            edit.setAccessibleName(self.tr("Parameter"))
            edit.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9_-]{0,20}"), edit))
            self._codes.setCurrentIndex(-1)
            self._codes.setEditText(code)
            edit.textEdited.connect(lambda text: self._typed(edit, text))
            edit.text_given.connect(lambda text: self._given(edit, text))
        self.show_trouble("")
        self._kind.setEnabled(True)
        self.set_busy(False)
        self._embolden()

    def show_state(self, text: str, tone: Meaning | None) -> None:
        """The state of the key; "" shows nothing. Without a meaning it is secondary text."""
        self._state_box.setVisible(bool(text))
        if self._state.text() == text and text:
            return
        self._state.setText(text)
        look.set_tone(self._state, tone or QPalette.ColorRole.PlaceholderText)
        self._state_icon.setVisible(tone is not None)
        if tone is not None:
            self._state_icon.show_icon(tone)
        self._state_box.setAccessibleName(text)
        self._arrange()

    def show_trouble(self, text: str) -> None:
        """What is wrong with the code that is typed, "" for nothing."""
        meaning = Meaning.ERROR if text else None
        self.note.say(text, meaning)
        edit = self._codes.lineEdit()
        if isinstance(edit, Field):
            edit.mark(meaning)
            edit.setAccessibleDescription(text)
        self._codes.setAccessibleDescription(text)

    @property
    def state_text(self) -> str:
        return self._state.text()

    @property
    def typed_code(self) -> str:
        return self._codes.currentText()

    @property
    def code_field(self) -> QWidget:
        """Where the code is typed or chosen."""
        return self._codes.lineEdit() or self._codes

    def focus_code(self) -> None:
        self._codes.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, busy: bool) -> None:
        """While something is being saved, no other Parametras is chosen."""
        for widget, usable in ((self._codes, self._any), (self._new, not self._drafting), (self._more, self._saved)):
            widget.setEnabled(usable and not busy)

    @property
    def _drafting(self) -> bool:
        return self._codes.isEditable()

    @property
    def _saved(self) -> bool:
        """Whether a saved Parametras is open: one that can be copied, renamed and deleted."""
        return self._any and not self._drafting

    # -- inside ------------------------------------------------------------------------------------------------------

    def _given(self, edit: Field, text: str) -> None:
        edit.insert(text.strip().upper())
        self._typed(edit, edit.text())

    def _typed(self, edit: Field, text: str) -> None:
        self.show_trouble("")
        if text != text.upper():
            place = edit.cursorPosition()
            edit.setText(text.upper())
            edit.setCursorPosition(place)
        self.code_typed.emit(text.upper())

    def _embolden(self, *_: object) -> None:
        chosen = self._codes.isEnabled() and bool(self._codes.currentText())
        self._codes.setFont(look.font(semibold=chosen))
        self._codes.view().setFont(look.font())

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The state stands under the fields where it would take their room."""
        needed = self._fields.sizeHint().width() + self._state_box.sizeHint().width() + 2 * look.GAP_BUTTON
        two_lines = self.width() < max(_ONE_LINE, needed)
        if two_lines != self._two_lines:
            self._two_lines = two_lines
            self._grid.removeWidget(self._state_box)
            if two_lines:
                self._grid.addWidget(self._state_box, 1, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(self._state_box, 0, 2)
