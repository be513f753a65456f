"""The line above a table: search, what is filtered by, the way back to all, columns and export."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from fvsestore_gui.ui import look
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.shapes import Link, icon_button

_TYPED_AFTER_MS = 180
_SEARCH_WIDTH = 216


class FilterBar(QWidget):
    """Put in what the page filters by; `changed` comes when any of it did, `cleared` when all was taken back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search: QLineEdit | None = None
        self.period: PeriodChoice | None = None
        self.combos: list[CheckCombo] = []
        self._quiet = False
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_AFTER_MS)
        self._typed.timeout.connect(self._tell)
        self.clear_link = Link(self.tr("Clear"))
        self.clear_link.setToolTip(self.tr("Show all again"))
        self.clear_link.pressed.connect(self.clear)
        self.clear_link.hide()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.GAP_BUTTON)
        self._line.addWidget(self.clear_link)
        self._line.addStretch(1)

    # -- building ----------------------------------------------------------------------------------------------------

    def _add_filter(self, widget: QWidget) -> None:
        self._line.insertWidget(self._line.indexOf(self.clear_link), widget)

    def add_search(self, words: str) -> QLineEdit:
        """A search field; `words` say what is looked in. Esc clears it."""
        field = QLineEdit(placeholderText=words, clearButtonEnabled=True)
        field.setMinimumHeight(look.CONTROL_HEIGHT)
        field.setMinimumWidth(120)
        field.setMaximumWidth(_SEARCH_WIDTH)
        field.setAccessibleName(self.tr("Search"))
        field.setToolTip(self.tr("Search (Ctrl+F)"))
        action = field.addAction(look.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        action.setEnabled(False)
        field.textChanged.connect(lambda _: self._soon())
        field.installEventFilter(self)
        self.search = field
        self._line.insertWidget(0, field, 2)
        return field

    def add_period(self, period: PeriodChoice) -> None:
        self.period = period
        period.changed.connect(self._tell)
        self._add_filter(period)

    def add_combo(self, combo: CheckCombo) -> None:
        self.combos.append(combo)
        combo.changed.connect(self._soon)
        self._add_filter(combo)

    def add_columns_button(self, menu: QMenu) -> QToolButton:
        """The columns' button; `menu` is filled by whoever knows the columns, when it is about to show."""
        button = icon_button("columns", self.tr("Columns"), lambda: menu.popup(button.mapToGlobal(corner())))
        button.setFixedSize(look.CONTROL_HEIGHT, look.CONTROL_HEIGHT)

        def corner() -> QPoint:
            return button.rect().bottomLeft()

        self._line.addWidget(button)
        return button

    def add_button(self, button: QPushButton) -> None:
        button.setMinimumHeight(look.CONTROL_HEIGHT)
        self._line.addWidget(button)

    @property
    def line(self) -> QBoxLayout:
        return self._line

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def text(self) -> str:
        return self.search.text().strip() if self.search is not None else ""

    @property
    def narrows(self) -> bool:
        """Whether anything hides rows."""
        period = self.period is not None and self.period.days() is not None
        return bool(self.text() or period or any(combo.chosen() for combo in self.combos))

    def clear(self) -> None:
        """Show all again."""
        self._quiet = True
        if self.search is not None:
            self.search.clear()
        if self.period is not None and self.period.days() is not None:
            self.period.choose(None)
        for combo in self.combos:
            combo.choose(())
        self._quiet = False
        self._tell()
        if self.search is not None and self.clear_link.hasFocus():
            self.search.setFocus()

    def set_quietly(self, *, text: str = "", combos: Sequence[tuple[CheckCombo, Sequence[str]]] = ()) -> None:
        """Set what is given and clear the rest, telling once."""
        self._quiet = True
        if self.search is not None:
            self.search.setText(text)
        if self.period is not None and self.period.days() is not None:
            self.period.choose(None)
        for combo in self.combos:
            combo.choose(next((values for one, values in combos if one is combo), ()))
        self._quiet = False
        self._tell()

    def focus_search(self) -> None:
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _soon(self) -> None:
        if not self._quiet:
            self._typed.start()
            self.clear_link.setVisible(self.narrows)

    def _tell(self) -> None:
        if self._quiet:
            return
        self._typed.stop()
        self.clear_link.setVisible(self.narrows)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the search, Enter in it searches at once."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self._tell()
                return True
            if watched is self.search and enter:
                self._tell()
                return True
        return super().eventFilter(watched, event)
