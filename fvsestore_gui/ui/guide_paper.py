"""The whole guide on paper: one document with every step, for the printer or as a PDF.

Text is laid out in the window's thread, for Qt asks for its timers; so all of it comes in slices of hundredths of a
second (`in_slices`).
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from fvsestore_gui import __version__
from fvsestore_gui.model.guide import Block, Bullets, CopyText, Guide, Link, Paragraph, Picture, Trouble
from fvsestore_gui.ui import guide_pictures
from fvsestore_gui.ui.guide_blocks import rich
from fvsestore_gui.ui.in_slices import Slices
from fvsestore_gui.ui.shapes import escaped

#: pictures have so many more pixels than they are large, for a printer's eye
_SHARP = 2
_BOX = 13
_MARGIN_CM = 2.0
#: how wide a picture may stand on a page of A4, in the document's own units
_WIDEST = 560
_STYLE = """
h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 18px; } h3 { font-size: 11pt; margin-top: 12px; }
p, li { margin-bottom: 4px; } .copy { font-family: monospace; font-size: 8.5pt; } .small { color: #555555; }
"""


def document(
    guide: Guide, whose: str, ticks: Collection[str], address: Callable[[Link], str], font: QFont
) -> Slices[QTextDocument]:
    """Every chapter and every step, with the boxes that are ticked, and each page's address in full.

    `whose` stands under the title: the store that the ticks are of, and the day.
    """
    made = QTextDocument()
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(_STYLE)
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, guide.title)
    for name, ticked in (("box", False), ("ticked", True)):
        made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), _box(ticked))
    for block in guide.blocks:
        if isinstance(block, Picture):
            drawn = guide_pictures.image(block.file, _SHARP)
            made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(block.file), drawn)
            yield
    head = f'<h1>{escaped(guide.title)}</h1><p class="small">{escaped(whose)}</p>'
    parts = [head, *(_html(block, address) for block in guide.opening)]
    for chapter in guide.chapters:
        parts.append(f"<h2>{escaped(chapter.title)}</h2>")
        parts += [_html(block, address) for block in chapter.opening]
        for number, step in enumerate(chapter.steps, start=1):
            name = "ticked" if step.id in ticks else "box"
            box = f'<img src="{name}" width="{_BOX}" height="{_BOX}">&nbsp; ' if chapter.to_do else ""
            parts.append(f"<h3>{box}{number}. {escaped(step.title)}</h3>")
            parts += [_html(block, address) for block in step.blocks]
    parts.append(f'<p class="small">FvsEStore {__version__}</p>')
    made.setHtml("".join(parts))
    yield
    return made


def pdf(made: QTextDocument, title: str) -> Slices[bytes]:
    """The document as a PDF of A4 pages."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(f"FvsEStore {__version__}")
    writer.setResolution(300)
    writer.setPageLayout(page_layout())
    yield from print_on(made, writer)
    buffer.close()
    return bytes(content.data())


def print_on(made: QTextDocument, device: QPagedPaintDevice) -> Slices[None]:
    """Put the document on pages with their numbers; no title stands at the foot of one with its text on the next."""
    layout = made.documentLayout()
    layout.setPaintDevice(device)
    margins = made.rootFrame().frameFormat()
    # formats are in the units of the screen, positions in those of the printer
    margins.setMargin(_MARGIN_CM / 2.54 * QGuiApplication.primaryScreen().logicalDotsPerInchY())
    made.rootFrame().setFrameFormat(margins)
    wide, high = device.width(), device.height()
    made.setPageSize(QSizeF(wide, high))
    yield from _keep_titles(made, high)
    context = QAbstractTextDocumentLayout.PaintContext()
    # paper is white, whatever the theme of the screen
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    margin = round(_MARGIN_CM / 2.54 * device.logicalDpiY())
    foot = QRectF(margin, high - margin, wide - 2 * margin, margin / 2)
    painter = QPainter(device)
    try:
        for page in range(made.pageCount()):
            if page:
                device.newPage()
            painter.save()
            painter.translate(0, -page * high)
            context.clip = QRectF(0, page * high, wide, high)
            painter.setClipRect(context.clip)
            layout.draw(painter, context)
            painter.restore()
            painter.setFont(QFont(made.defaultFont(), device))
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(page + 1))
            yield
    finally:
        # also where the window was closed in the middle
        painter.end()


def _page_of(block: QTextBlock, high: int) -> int:
    """The page on which a block's first line stands; the block itself may begin on the one before."""
    line = block.layout().lineAt(0)
    top = block.document().documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0)
    return int(top / high)


def _keep_titles(made: QTextDocument, high: int) -> Slices[None]:
    moved = QTextBlockFormat()
    moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    # asked for, so that all of it is laid out and not only what was looked at
    made.pageCount()
    yield
    for number in range(made.blockCount() - 1):
        title = made.findBlockByNumber(number)
        if title.blockFormat().headingLevel() and _page_of(title, high) != _page_of(title.next(), high):
            QTextCursor(title).mergeBlockFormat(moved)
            made.markContentsDirty(0, made.characterCount())
            made.pageCount()
            yield


def page_layout() -> QPageLayout:
    """A4, without margins: the document has its own."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())


def _html(block: Block, address: Callable[[Link], str]) -> str:
    match block:
        case Paragraph(words):
            return f"<p>{rich(words)}</p>"
        case Bullets(items):
            return f"<ul>{''.join(f'<li>{rich(words)}</li>' for words in items)}</ul>"
        case CopyText(_, text):
            lines = escaped(text).replace("\n", "<br>")
            return _indented(f'<span class="copy">{lines}</span>', "#f2f2f2")
        case Picture(file, _):
            size = guide_pictures.size_of(file)
            wide = min(_WIDEST, size.width())
            high = round(size.height() * wide / size.width())
            return f'<p><img src="{file}" width="{wide}" height="{high}"></p>'
        case Trouble(sign, remedy):
            return _indented(f"<b>{rich(sign)}</b> {rich(remedy)}", "")
        case Link(words, _):
            page = address(block)
            return f'<p>{escaped(words)}: <a href="{page}">{escaped(page)}</a></p>' if page else ""


def _indented(html: str, ground: str) -> str:
    # a table, for paragraphs have no ground of their own on paper
    shade = f' bgcolor="{ground}"' if ground else ""
    return (
        f'<table width="100%" cellspacing="0" cellpadding="5" style="margin-left: 16px; margin-bottom: 6px">'
        f"<tr><td{shade}>{html}</td></tr></table>"
    )


def _box(ticked: bool) -> QImage:
    """A box to tick with a pen, or one that is ticked."""
    side = _BOX * _SHARP
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFF)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setWidth(_SHARP)
    painter.setPen(pen)
    edge = side - 2 * _SHARP
    painter.drawRect(_SHARP, _SHARP, edge, edge)
    if ticked:
        pen.setWidth(2 * _SHARP)
        painter.setPen(pen)
        painter.drawLine(side // 4, side // 2, side * 9 // 20, side * 7 // 10)
        painter.drawLine(side * 9 // 20, side * 7 // 10, side * 3 // 4, side * 3 // 10)
    painter.end()
    return made
