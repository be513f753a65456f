"""The proof of erasures on paper: a heading that says whether its chain holds, and every line, page after page."""

import functools
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer, Table

from fvsestore_gui import __version__
from fvsestore_gui.erasure_words import ErasureWords
from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.personal import Erasure
from fvsestore_gui.proof_words import Language, number_text, time_text
from fvsestore_gui.work.proof_page import (
    GOOD,
    GROUND,
    LINE,
    REGULAR,
    SECONDARY,
    TEXT,
    WARNING,
    make_fonts_known,
    text,
)

_PAGE = landscape(A4)
_MARGIN = 15 * mm
_WIDTH = _PAGE[0] - 2 * _MARGIN
_SHARES = (0.04, 0.125, 0.15, 0.085, 0.2, 0.165, 0.115, 0.12)
_SIZE, _SIDES = 7, 4
_STYLE = [
    ("FONT", (0, 0), (-1, -1), REGULAR, _SIZE, _SIZE * 1.32),
    ("TEXTCOLOR", (0, 0), (-1, 0), SECONDARY),
    ("TEXTCOLOR", (0, 1), (-1, -1), TEXT),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, 0), 0.75, SECONDARY),
    ("LINEBELOW", (0, 1), (-1, -1), 0.35, LINE),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 2 * _SIDES),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]
#: lines that are laid out at once: a table measures all of its cells before it draws the first
_AT_ONCE = 200


def pages_of(
    lines: Sequence[Erasure], language: Language, *, end: tuple[int, str], broken: Break | None, now: datetime, who: str
) -> bytes:
    """The pages as the bytes of a PDF file. `end`: number and digest of the last line of the whole proof."""
    make_fonts_known()
    words, drawn = ErasureWords(language), io.BytesIO()

    def foot(canvas: Canvas, document: Any) -> None:
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        canvas.line(_MARGIN, 12 * mm, _PAGE[0] - _MARGIN, 12 * mm)
        canvas.setFillColor(SECONDARY)
        canvas.setFont(REGULAR, 7)
        canvas.drawString(_MARGIN, 8 * mm, f"{words('title')} · {time_text(now, seconds=True)}")
        told = f"FvsEStore {__version__} · {words('page', page=str(canvas.getPageNumber()))}"
        canvas.drawRightString(_PAGE[0] - _MARGIN, 8 * mm, told)

    document = BaseDocTemplate(
        drawn,
        pagesize=_PAGE,
        title=words("title"),
        author=f"FvsEStore {__version__}",
        creator=f"FvsEStore {__version__}",
        lang=language,
        pageCompression=1,
    )
    frame = Frame(_MARGIN, 14 * mm, _WIDTH, _PAGE[1] - 26 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("lines", [frame], onPage=foot))
    document.build([*_head(words, len(lines), end, broken, now, who), *_tables(words, lines)])
    return drawn.getvalue()


def _head(
    words: ErasureWords, count: int, end: tuple[int, str], broken: Break | None, now: datetime, who: str
) -> list[Flowable]:
    tone = GOOD if broken is None else WARNING
    said = words("chain_holds") if broken is None else words("chain_broken", row=str(broken.row_id))
    box = Table(
        [[text(said, 9.5)]],
        [_WIDTH],
        hAlign="LEFT",
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), GROUND),
            ("LINEBEFORE", (0, 0), (0, -1), 2.5, tone),
            ("LEFTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ],
    )
    about = [
        (words("printed"), time_text(now, seconds=True)),
        (words("by"), who),
        (words("lines"), number_text(count)),
        (words("end", row=number_text(end[0])), end[1]),
    ]
    facts = Table(
        [[text(name, colour=SECONDARY), text(value)] for name, value in about],
        [_WIDTH * 0.25, _WIDTH * 0.75],
        hAlign="LEFT",
        style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 1)],
    )
    return [
        text(words("title"), 15, bold=True),
        Spacer(1, 4),
        text(words("about")),
        Spacer(1, 6),
        box,
        facts,
        Spacer(1, 6),
    ]


def _tables(words: ErasureWords, lines: Sequence[Erasure]) -> Iterator[Flowable]:
    if not lines:
        yield text(words("nothing"))
        return
    titles = [words(name) for name in ("number", "at", "what", "store", "fields", "rule", "due", "who")]
    widths = [_WIDTH * share for share in _SHARES]

    @functools.cache
    def broken(said: str, column: int) -> str:
        """A cell's lines. Paragraphs would do it too, and take ten times as long: most cells say the same."""
        return "\n".join(simpleSplit(said, REGULAR, _SIZE, widths[column] - 2 * _SIDES)) or said

    for start in range(0, len(lines), _AT_ONCE):
        cells = [
            [
                str(line.erasure_id),
                time_text(line.at, seconds=True),
                broken(words.what(line), 2),
                broken(line.store_code, 3),
                broken(words.fields(line.fields), 4),
                broken(words.rule(line.rule), 5),
                broken(words.due(line), 6),
                broken(line.who, 7),
            ]
            for line in lines[start : start + _AT_ONCE]
        ]
        yield Table([titles, *cells], widths, repeatRows=1, hAlign="LEFT", style=_STYLE)
