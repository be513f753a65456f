"""A bar over the pages that says one thing that holds for all of them: practice, or that the store cannot be read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import Meaning


class MessageBar(shapes.Card):
    """Icon, a semibold title, a sentence, and at the right the buttons (text, what to do)."""

    def __init__(
        self,
        meaning: Meaning,
        title: str,
        text: str,
        buttons: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, meaning)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(look.GAP_BUTTON)
        row.addWidget(shapes.Icon(meaning), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._head = shapes.label(title)
        shapes.semibold(self._head)
        words.addWidget(self._head)
        self._texts = (text, f"{title}. {text}")
        self._text = shapes.label(text, wrap=True)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.buttons = [shapes.button(said, pressed) for said, pressed in buttons]
        for made in self.buttons:
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(title, text)

    def say(self, title: str, text: str) -> None:
        """Say something else."""
        self._texts = (text, f"{title}. {text}")
        self._head.setText(title)
        self._text.setText(self._texts[self._head.isHidden()])
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # on a small screen the title goes into the sentence: a line more for the page below
        narrow = self.window().width() < look.STACKED_BELOW
        if narrow is not self._head.isHidden():
            self._head.setHidden(narrow)
            self._text.setText(self._texts[narrow])
