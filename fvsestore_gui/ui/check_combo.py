"""A combo box of check marks: "All statuses", one of them by its word, or how many are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from fvsestore_gui.ui import look

_VALUE = Qt.ItemDataRole.UserRole


class CheckCombo(QComboBox):
    """Nothing checked is the same as all. `changed` comes with every check mark; the list stays open meanwhile."""

    changed = Signal()

    def __init__(self, name: str, all_words: str, several: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_words, self._several = all_words, several
        #: the press that opens the list is let go over it; only one that began in the list turns a mark
        self._pressed_in_list = False
        self._list = QStandardItemModel(self)
        self.setModel(self._list)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # the style's own delegate for lists under a box draws marks of its own size
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().viewport().installEventFilter(self)
        self.view().installEventFilter(self)
        self._list.itemChanged.connect(self._changed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """(value, word) in the order shown; what was checked and is still there stays checked."""
        checked = set(self.chosen())
        self._list.blockSignals(True)
        self._list.clear()
        for value, word in choices:
            item = QStandardItem(word)
            item.setData(value, _VALUE)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if value in checked else Qt.CheckState.Unchecked)
            self._list.appendRow(item)
        self._list.blockSignals(False)
        self._list.layoutChanged.emit()
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
        items = [self._list.item(row) for row in range(self._list.rowCount())]
        values = tuple(str(item.data(_VALUE)) for item in items if item.checkState() == Qt.CheckState.Checked)
        return () if len(values) == len(items) else values

    def choose(self, values: Sequence[str]) -> None:
        """Check just these."""
        self._list.blockSignals(True)
        for row in range(self._list.rowCount()):
            item = self._list.item(row)
            item.setCheckState(Qt.CheckState.Checked if item.data(_VALUE) in values else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._changed()

    def text(self) -> str:
        """What stands in the closed box."""
        values = self.chosen()
        if not values:
            return self._all_words
        if len(values) == 1:
            return self.itemText(self.findData(values[0], _VALUE))
        return self._several(len(values))

    def _changed(self) -> None:
        self.update()
        self.setAccessibleDescription(self.text())
        self.changed.emit()

    def _turn(self, row: int) -> None:
        item = self._list.item(row)
        if item is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

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
