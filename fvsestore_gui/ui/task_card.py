"""A card over a table while something runs: what, a bar, how far, and Atšaukti. It hides by itself when it is done."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from fvsestore_gui.ui import look
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.shapes import Card, Note, button, column, label, row, secondary, semibold

#: work that ends sooner shows nothing
SHOW_AFTER_MS = 300


def thin_bar(parent: QWidget) -> QProgressBar:
    """The bar of every card: 8 px, no text in it."""
    bar = QProgressBar(parent)
    bar.setFixedHeight(8)
    bar.setTextVisible(False)
    return bar


class TaskCard(Card):
    """`begin` it with what runs, `advance` it, and `finish` or `fail` it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = column(self, margins=12, spacing=look.GAP_BUTTON)
        head = row()
        self.title = label(size=TextSize.PANEL_TITLE)
        self.detail = secondary()
        self.cancel_button = button(self.tr("Cancel"), self._cancel)
        self.close_button = button(self.tr("Close"), self.hide)
        head.addWidget(self.title)
        head.addWidget(self.detail, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.close_button)
        rows.addLayout(head)
        self.bar = thin_bar(self)
        rows.addWidget(self.bar)
        self.count = label()
        semibold(self.count)
        rows.addWidget(self.count)
        self.note = Note()
        rows.addWidget(self.note)
        self._stop: Callable[[], None] | None = None
        self._late = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._late.timeout.connect(self.show)
        self.hide()

    def begin(self, title: str, detail: str, stop: Callable[[], None]) -> None:
        """Show the card if the work is not over at once; `stop` is what Cancel does."""
        self.title.setText(title)
        self.detail.setText(detail)
        self._stop = stop
        self.note.clear()
        self.count.clear()
        self.count.show()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel_button.setEnabled(True)
        self.cancel_button.show()
        self.close_button.hide()
        self._late.start()

    def advance(self, done: int, whole: int, text: str) -> None:
        """`done` of `whole` (0: unknown), and that in words."""
        self.bar.setRange(0, whole)
        self.bar.setValue(done)
        self.count.setText(text)

    def finish(self) -> None:
        """It is done or cancelled: the card goes."""
        self._late.stop()
        self._stop = None
        self.hide()

    def fail(self, text: str) -> None:
        """It failed: say why until the card is closed."""
        self._late.stop()
        self._stop = None
        self.bar.hide()
        self.count.hide()
        self.cancel_button.hide()
        self.close_button.show()
        self.note.say(text, look.Meaning.ERROR)
        self.show()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        if self._stop is not None:
            self._stop()
