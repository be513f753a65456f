"""A choice of one of Finvalda's codes: listed with their names, found by either, and any other may be typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, QPersistentModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtCore import QModelIndex as Index
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from fvsestore_gui.ui import look
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.look import Meaning

#: a code and its name
Entry = tuple[str, str]
#: (what is typed, whom to tell): asks for the entries that fit
Search = Callable[[str, Callable[[Sequence[Entry]], None]], None]

#: the code of an entry
_CODE = Qt.ItemDataRole.UserRole
_SEARCH_AFTER_MS = 250
_LIST_WIDTH = 320
#: the parent of what has none
_NOWHERE = Index()


class QuietCombo(QComboBox):
    """A choice on a page that scrolls: the wheel turns the page, and the value only where the cursor stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Entries(QAbstractListModel):
    """Codes with their names: the list shows both, the field takes the code. Holds no items of Qt's own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, _CODE):
            return None
        code, name = self.entries[index.row()]
        return f"{code}\u2002{name}" if name and role == Qt.ItemDataRole.DisplayRole else code


class _Completer(QCompleter):
    """Finds by code and name, and puts the code alone into the field."""

    def pathFromIndex(self, index: Index | QPersistentModelIndex) -> str:
        return str(index.data(_CODE))


class CodeBox(QuietCombo):
    """`edited` comes with every change by the user. `entries` are what can be chosen, `search` finds more."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.field = Field()
        self.field.setMinimumHeight(0)
        self.field.setTextMargins(0, 0, 0, 0)
        self.setLineEdit(self.field)
        self._items = _Entries(self)
        self.setModel(self._items)
        listed = self.view()
        if listed is not None:
            listed.setMinimumWidth(_LIST_WIDTH)
        self._completer = completer = _Completer(self._items, self)
        completer.setCompletionRole(Qt.ItemDataRole.DisplayRole)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._search: Search | None = None
        self._search_later = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._search_later.timeout.connect(self._ask)
        self.activated.connect(self._chosen)
        completer.activated.connect(lambda _: self._typed())
        self.field.textEdited.connect(lambda _: self._typed())
        self.field.text_given.connect(self._given)

    # -- values ------------------------------------------------------------------------------------------------------

    @property
    def value(self) -> str:
        """The code that stands here."""
        return self.field.text().strip()

    def show_value(self, code: str) -> None:
        """A saved code."""
        with QSignalBlocker(self):
            self._stand_on(code)
            self.field.setText(code)

    def set_entries(self, entries: Sequence[Entry], search: Search | None = None) -> None:
        """What can be chosen; `search` where that is not all of it."""
        self._search = search
        if tuple(entries) != self._items.entries:
            self._fill(entries)

    def name_of(self, code: str) -> str | None:
        """The name beside a code; None for a code that is not among the entries."""
        return next((name for known, name in self._items.entries if known == code), None)

    @property
    def knows_all(self) -> bool:
        """Whether a code that is not among the entries is none of Finvalda's."""
        return bool(self._items.entries) and self._search is None

    def mark(self, meaning: Meaning | None) -> None:
        self.field.mark(meaning)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _fill(self, entries: Sequence[Entry]) -> None:
        text, place = self.field.text(), self.field.cursorPosition()
        with QSignalBlocker(self):
            self._items.show(entries)
            self._stand_on(text.strip())
            self.field.setText(text)
            self.field.setCursorPosition(place)

    def _stand_on(self, code: str) -> None:
        self.setCurrentIndex(next((place for place, (known, _) in enumerate(self._items.entries) if known == code), -1))

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._items.entries):
            self.field.setText(self._items.entries[place][0])
            self.edited.emit()

    def _typed(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.setMinimumWidth(_LIST_WIDTH)
        self.edited.emit()
        if self._search is not None:
            self._search_later.start()

    def _given(self, text: str) -> None:
        self.field.insert(" ".join(text.split()))
        self._typed()

    def _ask(self) -> None:
        asked = self.value
        if self._search is None:
            return

        def found(entries: Sequence[Entry]) -> None:
            if self.value != asked:
                return
            self._fill(entries)
            if self.field.hasFocus() and asked and entries:
                self._completer.complete()

        self._search(asked, found)
