"""What a step of the guide is made of: paragraphs, bullets, values to copy, drawings, what may go wrong, buttons."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.model.guide import (
    Block,
    Bullets,
    CopyText,
    Link,
    Paragraph,
    Picture,
    Trouble,
    Words,
)
from fvsestore_gui.ui import folders, look, shapes
from fvsestore_gui.ui.guide_pictures import Drawing
from fvsestore_gui.ui.look import Meaning

#: what the user has to fill in, in a value to copy
TO_FILL_IN = re.compile(r"\[[^\]]+\]")
#: a chapter's title in quotes, in either language
_QUOTED = re.compile(r"„([^“]+)“|&quot;(.+?)&quot;")


class BlockMaker:
    """Makes widgets. `titles`: title of a chapter -> its id, for words that name one; `address` of a link's page.

    `opened(chapter id)` is called when such words are pressed.
    """

    def __init__(
        self, titles: Mapping[str, str], address: Callable[[Link], str], opened: Callable[[str], object]
    ) -> None:
        self._titles = titles
        self._address = address
        self._opened = opened

    def widget(self, block: Block) -> QWidget | None:
        """None for a button to a page that this store's country does not have."""
        match block:
            case Paragraph(words):
                return self._label(words)
            case Bullets(items):
                return self._bullets(items)
            case CopyText():
                return CopyBox(block)
            case Picture():
                return Drawing(block)
            case Trouble():
                return self._trouble(block)
            case Link():
                address = self._address(block)
                return PageButton(block.words, address) if address else None

    def _label(self, words: Words, strong: bool = False) -> QLabel:
        def text() -> str:
            told = rich(words, self._titles)
            return f"<b>{told}</b>" if strong else told

        made = QLabel(text())
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setWordWrap(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if "<a " in made.text():
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            made.linkActivated.connect(self._opened)
            look.follow_theme(made, "links", lambda: made.setText(text()))
        made.setTextInteractionFlags(flags)
        return made

    def _bullets(self, items: tuple[Words, ...]) -> QWidget:
        made = QWidget()
        rows = shapes.column(made, spacing=4)
        for words in items:
            line = shapes.row(spacing=8)
            line.addWidget(shapes.label("•"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._label(words), 1)
            rows.addLayout(line)
        return made

    def _trouble(self, block: Trouble) -> QWidget:
        made = shapes.Card(meaning=Meaning.INFO)
        line = shapes.row(spacing=8)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(shapes.Icon("question", Meaning.INFO), 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.addWidget(self._label(block.sign, strong=True))
        rows.addWidget(self._label(block.remedy))
        line.addLayout(rows, 1)
        made.setLayout(line)
        return made


class CopyBox(shapes.Card):
    """A value to copy, as it is. What stands in square brackets is the user's to fill in, and is marked."""

    def __init__(self, block: CopyText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = block
        rows = shapes.column(self, spacing=6)
        rows.setContentsMargins(12, 8, 12, 8)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFont(look.fixed_font())
        self._text.setAccessibleName(block.text)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        look.follow_theme(self, "marks", self._show_text)
        rows.addWidget(self._text)
        self.button = shapes.button(self.tr("Copy"), self._copy, "copy")
        self.button.setAccessibleName(self.tr("Copy: {0}").format(block.text[:60]))
        self._said = shapes.secondary(wrap=True)
        if TO_FILL_IN.search(block.text):
            self._said.setText(self.tr("Write your own in place of what stands in square brackets."))
        line = shapes.row()
        line.addWidget(self.button)
        line.addWidget(self._said, 1)
        rows.addLayout(line)

    def _show_text(self) -> None:
        shade = look.colour(Meaning.WARNING).name()
        text = shapes.escaped(self.block.text).replace("\n", "<br>")
        self._text.setText(TO_FILL_IN.sub(lambda found: f'<b style="color: {shade}">{found[0]}</b>', text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.block.text)
        self._said.setText(self.tr("Copied."))
        shapes.announce(self, self._said.text())


class PageButton(QWidget):
    """Opens a page of Amazon's in the browser; beside it stands on which site that is."""

    def __init__(self, words: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.address = address
        line = shapes.row(spacing=12)
        self.button = shapes.button(words, self._open, "arrow-square-out")
        self.button.setToolTip(address)
        self.button.setAccessibleDescription(address)
        line.addWidget(self.button)
        self._said = shapes.Elided(address.removeprefix("https://").rstrip("/"))
        look.set_tone(self._said, QPalette.ColorRole.PlaceholderText)
        line.addWidget(self._said, 1)
        self.setLayout(line)

    def _open(self) -> None:
        if not folders.open_page(self.address):
            QGuiApplication.clipboard().setText(self.address)
            self._said.setText(self.tr("The browser did not open. The address is copied: paste it there."))
            shapes.announce(self, self._said.text())


def rich(words: Words, titles: Mapping[str, str] | None = None) -> str:
    """Words as rich text; a chapter's title in quotes becomes a link to the chapter."""
    parts = []
    for span in words:
        text = shapes.escaped(span.text)
        if span.code:
            parts.append(f'<span style="font-family: monospace">{text}</span>')
        elif span.strong:
            parts.append(f"<b>{text}</b>")
        else:
            parts.append(text)
    whole = "".join(parts)

    def linked(found: re.Match[str]) -> str:
        title = found[1] or found[2]
        chapter = (titles or {}).get(title)
        if chapter is None:
            return found[0]
        before, after = found[0][: found[0].index(title)], found[0][found[0].index(title) + len(title) :]
        return f"{before}{shapes.link(chapter, title)}{after}"

    return _QUOTED.sub(linked, whole)
