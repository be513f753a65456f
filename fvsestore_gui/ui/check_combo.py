"""A combo box of check marks: "All statuses", one of them by its word, or how many are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtCore import QModelIndex as Index
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from fvsestore_gui.ui import look

_VALUE = Qt.ItemDataRole.UserRole
_NOWHERE = Index()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable


class _Choices(QAbstractListModel):
    """Values, their words and marks. Holds no items of Qt's own, which Python could take away from under the list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[tuple[str, str], ...] = ()
        self.checked: set[str] = set()

    def show(self, choices: Sequence[tuple[str, str]]) -> None:
        """Others; what was checked and is still there stays checked. All checked stays all, whatever is new."""
        self.beginResetModel()
        all_checked = len(self.checked) == len(self.choices)
        self.choices = tuple(choices)
        self.checked = set() if all_checked else self.checked & {value for value, _ in choices}
        self.endResetModel()

    def check(self, values: set[str]) -> None:
        """Check just these."""
        self.checked = values & {value for value, _ in self.choices}
        if self.choices:
            self.dataChanged.emit(self.index(0), self.index(len(self.choices) - 1), [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def flags(self, index: Index | QPersistentModelIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value, word = self.choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return word
        if role == Qt.ItemDataRole.CheckStateRole:
            # a number: the enum itself is not what Qt reads here
            return (Qt.CheckState.Checked if value in self.checked else Qt.CheckState.Unchecked).value
        return value if role == _VALUE else None


class CheckCombo(QComboBox):
    """Nothing checked is the same as all. `changed` comes with every check mark; the list stays open meanwhile."""

    changed = Signal()

    def __init__(self, name: str, all_words: str, several: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_words, self._several = all_words, several
        #: the press that opens the list is let go over it; only one that began in the list turns a mark
        self._pressed_in_list = False
        self._list = _Choices(self)
        self.setModel(self._list)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # the style's own delegate for lists under a box draws marks of its own size
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().viewport().installEventFilter(self)
        self.view().installEventFilter(self)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """(value, word) in the order shown; what was checked and is still there stays checked."""
        self._list.show(choices)
        letters = self.fontMetrics()
        room = max((letters.horizontalAdvance(text) for text in (self._all_words, self._several(10))), default=0)
        self.setMinimumWidth(room + 48)
        widest = max((letters.horizontalAdvance(word) for _, word in choices), default=0)
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        self.view().setMinimumWidth(
            widest + mark + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 24
        )
        self.updateGeometry()
        self.update()

    def chosen(self) -> tuple[str, ...]:
        """The checked values, () where none or all are checked."""
        values = tuple(value for value, _ in self._list.choices if value in self._list.checked)
        return () if len(values) == len(self._list.choices) else values

    def choose(self, values: Sequence[str]) -> None:
        """Check just these."""
        self._list.check(set(values))
        self._changed()

    def text(self) -> str:
        """What stands in the closed box."""
        values = self.chosen()
        if not values:
            return self._all_words
        if len(values) == 1:
            return dict(self._list.choices)[values[0]]
        return self._several(len(values))

    def _changed(self) -> None:
        self.update()
        self.setAccessibleDescription(self.text())
        self.changed.emit()

    def _turn(self, row: int) -> None:
        if 0 <= row < len(self._list.choices):
            self._list.check(self._list.checked ^ {self._list.choices[row][0]})
            self._changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click or blank turns a check mark and leaves the list open."""
        if isinstance(event, QMouseEvent) and watched is self.view().viewport():
            if event.type() == QEvent.Type.MouseButtonRelease:
                index = self.view().indexAt(event.position().toPoint())
                if index.isValid() and self._pressed_in_list:
                    self._turn(index.row())
                self._pressed_in_list = False
                return True
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._pressed_in_list = True
            return event.type() == QEvent.Type.MouseButtonDblClick
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.view():
            if event.key() == Qt.Key.Key_Space:
                self._turn(self.view().currentIndex().row())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.hidePopup()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
