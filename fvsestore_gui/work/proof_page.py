"""A proof on one page of A4, for the accountant's file. How every proof is drawn stands here.

The letters are those of a small DejaVu Sans that comes with the program, put into the file, so that Lithuanian names
look alike on every computer. Lists that would not fit are cut and say how many more there are: JSON has all.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, KeepInFrame, Paragraph, Spacer, Table

from fvsestore_gui import __version__
from fvsestore_gui.model.coverage import Hole
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import Completeness, MonthProof, ReadStretch, read_stretches
from fvsestore_gui.paths import resources
from fvsestore_gui.proof_words import Language, ProofWords, amount_text, countries, number_text, time_text

REGULAR, _BOLD = "FvsEStore", "FvsEStore-Bold"
_MARGIN = 18 * mm
_WIDTH = A4[0] - 2 * _MARGIN
TEXT, SECONDARY, LINE, GROUND = HexColor("#1A1A1A"), HexColor("#5A5A5A"), HexColor("#C4C4C4"), HexColor("#F3F3F3")
GOOD, WARNING, _HELD = HexColor("#0B6A2B"), HexColor("#8A4B00"), HexColor("#6741A5")
_TONES = {
    Completeness.COMPLETE: GOOD,
    Completeness.HELD: _HELD,
    Completeness.RUNNING: SECONDARY,
    Completeness.UNREAD: SECONDARY,
}
_CURRENCIES = 8
_IDS_A_ROW = 4
_HEIGHT = A4[1] - 26 * mm


class _Limits(NamedTuple):
    """How many of each list are printed."""

    ids: int
    holes: int
    held: int
    stretches: int


#: tried one after the other, until the page holds everything
_LIMITS = (_Limits(48, 12, 12, 12), _Limits(24, 8, 8, 8), _Limits(12, 5, 5, 5), _Limits(8, 3, 3, 3))


def page_of(proof: MonthProof, language: Language, printed_at: datetime) -> bytes:
    """The page as the bytes of a PDF file."""
    make_fonts_known()
    drawn = io.BytesIO()
    words = ProofWords(language)
    canvas = Canvas(drawn, pagesize=A4, pageCompression=1, lang=language)
    canvas.setTitle(f"{words('title')}: {words.month(proof.month)}, {proof.store_code}")
    canvas.setAuthor(f"FvsEStore {__version__}")
    canvas.setCreator(f"FvsEStore {__version__}")
    canvas.setSubject(words.state(proof.state.completeness))
    limits = next((one for one in _LIMITS if _height(_Page(proof, words, printed_at, one)) <= _HEIGHT), _LIMITS[-1])
    frame = Frame(_MARGIN, 14 * mm, _WIDTH, _HEIGHT, 0, 0, 0, 0)
    # whatever it holds, it is one page: should it still be too long, it is drawn smaller
    whole = KeepInFrame(_WIDTH, _HEIGHT, _Page(proof, words, printed_at, limits).flowables(), mode="shrink")
    frame.addFromList([whole], canvas)
    _foot(canvas, words, proof)
    canvas.showPage()
    canvas.save()
    return drawn.getvalue()


def _height(page: "_Page") -> float:
    return sum(float(part.wrap(_WIDTH, 10 * _HEIGHT)[1]) for part in page.flowables())


def make_fonts_known() -> None:
    """Before anything is drawn."""
    if REGULAR not in pdfmetrics.getRegisteredFontNames():
        fonts = resources() / "fonts"
        pdfmetrics.registerFont(TTFont(REGULAR, str(fonts / "DejaVuSans-subset.ttf")))
        pdfmetrics.registerFont(TTFont(_BOLD, str(fonts / "DejaVuSans-Bold-subset.ttf")))
        pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=_BOLD, italic=REGULAR, boldItalic=_BOLD)


def _foot(canvas: Canvas, words: ProofWords, proof: MonthProof) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.5)
    canvas.line(_MARGIN, 12 * mm, A4[0] - _MARGIN, 12 * mm)
    canvas.setFillColor(SECONDARY)
    canvas.setFont(REGULAR, 7)
    canvas.drawString(_MARGIN, 8 * mm, f"{words('title')} · {words.month(proof.month)} · {proof.store_code}")
    canvas.drawRightString(A4[0] - _MARGIN, 8 * mm, f"FvsEStore {__version__} · {words('page')}")


def _style(size: float, *, bold: bool = False, colour: Color = TEXT, right: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}{colour}{right}",
        fontName=_BOLD if bold else REGULAR,
        fontSize=size,
        leading=size * 1.32,
        textColor=colour,
        alignment=TA_RIGHT if right else 0,
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text(said: str, size: float = 8.5, **look: Any) -> Paragraph:
    """A paragraph of plain text; `look`: bold, colour, right."""
    return Paragraph(_escaped(said), _style(size, **look))


class _Page:
    """The parts of the page, from top to bottom."""

    def __init__(self, proof: MonthProof, words: ProofWords, printed_at: datetime, limits: _Limits) -> None:
        self._proof = proof
        self._words = words
        self._printed_at = printed_at
        self._limits = limits

    def flowables(self) -> list[Flowable]:
        parts: list[Flowable] = [*self._head(), self._about(), *self._counts(), *self._sums()]
        parts += [*self._differences(), *self._holes(), *self._held(), *self._windows(), *self._meaning()]
        return parts

    # -- what it is of

    def _head(self) -> list[Flowable]:
        proof, words = self._proof, self._words
        completeness = proof.state.completeness
        tone = _TONES.get(completeness, WARNING)
        title = Table(
            [
                [
                    [
                        text(words("title"), 15, bold=True),
                        text(f"{words.month(proof.month)} · {proof.store_code}", 12),
                    ],
                    text(words.state(completeness), 13, bold=True, colour=tone, right=True),
                ]
            ],
            [_WIDTH * 0.64, _WIDTH * 0.36],
            hAlign="LEFT",
            style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *_no_padding()],
        )
        said = Table(
            [[text(words.why(proof.state), 9.5)]],
            [_WIDTH],
            hAlign="LEFT",
            style=[
                ("BACKGROUND", (0, 0), (-1, -1), GROUND),
                ("LINEBEFORE", (0, 0), (0, -1), 2.5, tone),
                ("LEFTPADDING", (0, 0), (-1, -1), 8),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ],
        )
        return [title, Spacer(1, 5), said, Spacer(1, 8)]

    def _about(self) -> Flowable:
        proof, words, month = self._proof, self._words, self._proof.month
        rows = [
            (words("store"), proof.store_code),
            (words("region"), proof.region),
            (words("marketplaces"), countries(proof.marketplace_ids) or "–"),
            (words("period"), f"{time_text(month.begins)} – {time_text(month.ends)}"),
            (words("as_of"), time_text(proof.as_of, seconds=True)),
            (words("printed"), time_text(self._printed_at, seconds=True)),
            (words("program"), f"FvsEStore {__version__}"),
        ]
        return Table(
            [[text(name, colour=SECONDARY), text(value)] for name, value in rows],
            [_WIDTH * 0.45, _WIDTH * 0.55],
            hAlign="LEFT",
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *_padding(0, 1.2)],
        )

    # -- what was counted

    def _counts(self) -> list[Flowable]:
        proof, words, counts = self._proof, self._words, self._proof.state.counts
        titles = [words("source"), words("orders"), words("read"), words("windows"), words("pages"), words("received")]
        lines = []
        for source, orders, holes in (
            (Source.API, counts.api, proof.state.api_holes),
            (Source.REPORT, counts.report, proof.state.report_holes),
        ):
            windows = [one for one in proof.windows if one.counts_as is source]
            lines.append(
                [
                    words.source(source),
                    number_text(orders),
                    self._read(holes, bool(windows)),
                    number_text(len(windows)),
                    number_text(sum(one.pages for one in windows)),
                    number_text(sum(one.received for one in windows)),
                ]
            )
        widths = [0.25, 0.12, 0.26, 0.1, 0.11, 0.16]
        found: list[Flowable] = [self._title("counts"), _table(titles, lines, widths, (1, 3, 4, 5))]
        told = [f"{words('named_by_both')}: <b>{number_text(counts.both)}</b>"]
        if proof.state.compared:
            told.append(f"{words('only_api')}: <b>{number_text(counts.only_api)}</b>")
            told.append(f"{words('only_report')}: <b>{number_text(counts.only_report)}</b>")
        found.append(Spacer(1, 3))
        found.append(Paragraph(" &nbsp; · &nbsp; ".join(told), _style(8.5)))
        if counts.elsewhere:
            found.append(text(words("elsewhere", count=number_text(counts.elsewhere)), colour=SECONDARY))
        return found

    def _read(self, holes: Sequence[Hole], any_window: bool) -> str:
        if not holes:
            return self._words("read_whole")
        return self._words("read_partly", holes=number_text(len(holes))) if any_window else self._words("not_read")

    def _sums(self) -> list[Flowable]:
        proof, words = self._proof, self._words
        if not proof.state.counts.orders:
            return []
        sums = [
            [one.currency, number_text(one.count), amount_text(one.total, one.currency)]
            for one in proof.per_currency[:_CURRENCIES]
        ]
        statuses = [[words(f"status_{status}"), number_text(count)] for status, count in proof.statuses]
        left: list[Flowable] = [
            _table([words("currency"), words("orders"), words("sum")], sums, [0.2, 0.3, 0.5], (1, 2), _WIDTH * 0.47)
        ]
        if proof.without_total:
            left.append(Spacer(1, 2))
            left.append(text(words("without_total", count=number_text(proof.without_total)), 8, colour=SECONDARY))
        right = _table([words("statuses"), words("orders")], statuses, [0.7, 0.3], (1,), _WIDTH * 0.47)
        both = Table(
            [[left, "", [right]]],
            [_WIDTH * 0.47, _WIDTH * 0.06, _WIDTH * 0.47],
            hAlign="LEFT",
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *_no_padding()],
        )
        return [self._title("totals"), both]

    # -- what is not as it should be

    def _differences(self) -> list[Flowable]:
        found: list[Flowable] = []
        for name, ids in (
            ("differences_api", self._proof.only_api),
            ("differences_report", self._proof.only_report),
        ):
            if ids:
                shown = list(ids[: self._limits.ids])
                rows = [shown[start : start + _IDS_A_ROW] for start in range(0, len(shown), _IDS_A_ROW)]
                rows[-1] += [""] * (_IDS_A_ROW - len(rows[-1]))
                found.append(text(self._words(name, count=number_text(len(ids))), bold=True))
                found.append(
                    Table(
                        [[text(one, 8) for one in row] for row in rows],
                        [_WIDTH / _IDS_A_ROW] * _IDS_A_ROW,
                        hAlign="LEFT",
                        style=_padding(0, 1),
                    )
                )
                found += self._more(len(ids) - len(shown))
        return [self._title("differences"), *found] if found else []

    def _holes(self) -> list[Flowable]:
        state, words = self._proof.state, self._words
        holes = state.holes or (*state.api_holes, *state.report_holes)
        if not holes or state.completeness is Completeness.UNREAD:
            return []
        lines = [
            [time_text(one.since), time_text(one.until), countries(one.marketplace_ids), words.hole(one)]
            for one in holes[: self._limits.holes]
        ]
        titles = [words("from"), words("until"), words("marketplaces"), ""]
        return [
            self._title("holes"),
            _table(titles, lines, [0.2, 0.2, 0.38, 0.22]),
            *self._more(len(holes) - len(lines)),
        ]

    def _held(self) -> list[Flowable]:
        words, held = self._words, self._proof.held
        if not held:
            return []
        lines = [
            [one.order_id or words("without_number"), words(f"held_{one.reason}"), time_text(one.first_seen)]
            for one in held[: self._limits.held]
        ]
        table = Table(
            [[text(cell, 8) for cell in line] for line in lines],
            [_WIDTH * 0.3, _WIDTH * 0.48, _WIDTH * 0.22],
            hAlign="LEFT",
            style=_padding(0, 1),
        )
        return [self._title("held"), table, *self._more(len(held) - len(lines))]

    # -- what it stands on

    def _windows(self) -> list[Flowable]:
        words = self._words
        stretches = read_stretches(self._proof.windows)
        if not stretches:
            return []
        titles = [
            words("source"), words("by"), words("from"), words("until"), words("windows"), words("pages"),
            words("read"), words("chain"),
        ]  # fmt: skip
        lines = [self._stretch(one) for one in stretches[: self._limits.stretches]]
        widths = [0.155, 0.095, 0.163, 0.163, 0.083, 0.085, 0.163, 0.093]
        return [
            self._title("read_windows"),
            _table(titles, lines, widths, (4, 5), size=7),
            *self._more(len(stretches) - len(lines)),
        ]

    def _stretch(self, one: ReadStretch) -> list[str]:
        words = self._words
        return [
            words.source(one.source),
            words(f"by_{one.window_by}"),
            time_text(one.since),
            time_text(one.until),
            number_text(one.windows),
            number_text(one.pages),
            time_text(one.last_read),
            words.chain(one.chain),
        ]

    def _meaning(self) -> list[Flowable]:
        words = self._words
        proves = words("proves_complete" if self._proof.complete else "proves_nothing")
        return [self._title("meaning"), text(f"{proves} {words('proves_not')}", 8)]

    def _title(self, name: str) -> Flowable:
        return Table(
            [[text(self._words(name), 9.5, bold=True)]],
            [_WIDTH],
            hAlign="LEFT",
            style=[("TOPPADDING", (0, 0), (-1, -1), 9), ("BOTTOMPADDING", (0, 0), (-1, -1), 3), *_sides(0)],
        )

    def _more(self, count: int) -> list[Flowable]:
        if count <= 0:
            return []
        return [text(self._words("and_more", count=number_text(count)), 8, colour=SECONDARY)]


# -- tables ----------------------------------------------------------------------------------------------------------


def _table(
    titles: Sequence[str],
    lines: Sequence[Sequence[str]],
    shares: Sequence[float],
    right: Sequence[int] = (),
    width: float = _WIDTH,
    size: float = 8.5,
) -> Table:
    """Titles over a line, hairlines between rows; the columns numbered in `right` flush right."""
    head = [text(title, size - 0.5, colour=SECONDARY, right=place in right) for place, title in enumerate(titles)]
    body = [[text(cell, size, right=place in right) for place, cell in enumerate(line)] for line in lines]
    return Table(
        [head, *body],
        [width * share for share in shares],
        hAlign="LEFT",
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.75, SECONDARY),
            ("LINEBELOW", (0, 1), (-1, -1), 0.35, LINE),
            *_padding(5, 2),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ],
    )


def _padding(sides: float, ends: float) -> list[tuple[Any, ...]]:
    return [*_sides(sides), ("TOPPADDING", (0, 0), (-1, -1), ends), ("BOTTOMPADDING", (0, 0), (-1, -1), ends + 0.6)]


def _sides(width: float) -> list[tuple[Any, ...]]:
    return [("LEFTPADDING", (0, 0), (-1, -1), width), ("RIGHTPADDING", (0, 0), (-1, -1), width)]


def _no_padding() -> list[tuple[Any, ...]]:
    return [*_sides(0), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]
