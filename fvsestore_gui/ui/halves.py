"""A form at the left with its panel at the right; on a small screen the panel stands below."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fvsestore_gui.ui import look

#: a form, or a panel below it, is never wider
WIDEST = 820


class Halves(QBoxLayout):
    """The layout of `parent`; `fit` is told how wide the window is."""

    def __init__(self, parent: QWidget, left: QWidget, panel: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(panel)
        side.addStretch(1)
        self.setSpacing(look.GAP_COLUMN)
        self.addWidget(left, 1)
        self.addWidget(self._side)
        self._stacked = True
        self._stack(False)

    def fit(self, width: int) -> None:
        """Beside each other where the window has room."""
        stacked = width < look.STACKED_BELOW
        if stacked != self._stacked:
            self._stack(stacked)

    def _stack(self, stacked: bool) -> None:
        self._stacked = stacked
        self.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._side.setMaximumWidth(WIDEST if stacked else look.PANEL_WIDTH)
        self._side.setMinimumWidth(0 if stacked else look.PANEL_WIDTH)
