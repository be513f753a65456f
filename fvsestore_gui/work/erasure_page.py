"""The proof of erasures on paper: a heading that says whether its chain holds, and every line, page after page."""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
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
    WARNING,
    laid_table,
    make_fonts_known,
    text,
)

_PAGE = landscape(A4)
_MARGIN = 15 * mm
_WIDTH = _PAGE[0] - 2 * _MARGIN
_SHARES = (0.05, 0.11, 0.17, 0.09, 0.22, 0.16, 0.1, 0.1)
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
    for start in range(0, len(lines), _AT_ONCE):
        cells = [
            [
                str(line.erasure_id),
                time_text(line.at, seconds=True),
                words.what(line),
                line.store_code,
                words.fields(line.fields),
                words.rule(line.rule),
                words.due(line),
                line.who,
            ]
            for line in lines[start : start + _AT_ONCE]
        ]
        yield laid_table(titles, cells, _SHARES, width=_WIDTH, size=7, repeat=True)
