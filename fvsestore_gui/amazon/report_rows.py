"""From a line of a report that is not plain to the fields of its row: quotes, line breaks, missing and spare fields.

Nothing is guessed. A line may be read in several ways (quotes that quote or that are inches, a break inside a field);
that way counts whose every typed column holds what belongs there, and where none does, or two do, the row is held.
"""

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

import msgspec

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.masking import MASK, masked
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout

_MOST_BLANK = 10
#: a quoted field with more separators in it is none
_MOST_INSIDE = 8
#: fields that are shown of a row that is none
_MOST_SHOWN = 200
#: a longer line is no row
_LONGEST_ROW = 1 << 16
#: a field with more line breaks than this is none
MOST_JOINED = 60
_ANY_ID = re.compile(r"[A-Z0-9]{3}-[0-9]{5,8}-[0-9]{5,8}")
_ID_AT_END = re.compile(r"([A-Z0-9]{3}-[0-9]{7}-[0-9]{6,7})\"?$")
_DATE = re.compile(r"\"?[0-9]{4}-[0-9]{2}-[0-9]{2}T")
_HARMLESS = re.compile(
    r"[A-Z0-9]{3}-[0-9]{5,8}-[0-9]{5,8}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?:Z|[+-][0-9:]+)|[A-Z]{3}"
)
#: columns whose values hardly fit any other: they prove that a row has not shifted
_STRONG = frozenset(
    {
        columns.ORDER_ID, columns.PURCHASED, columns.UPDATED, columns.CURRENCY, columns.ASIN, columns.COUNTRY,
        columns.QUANTITY, columns.ORIGINAL, *columns.AMOUNTS, *columns.FLAGS,
    }
)  # fmt: skip
#: columns in which a value that was cut is seen to be
_CLOSED = frozenset(
    {columns.PURCHASED, columns.UPDATED, columns.CURRENCY, columns.ASIN, columns.COUNTRY, *columns.FLAGS}
)


class Shape:
    """What belongs into each column of a layout, as far as it can be told."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._checks: list[Callable[[str], object] | None] = [_CHECKS.get(name) for name in layout.names]
        self._needed = [name in columns.REQUIRED for name in layout.names]
        self._strong = [name in _STRONG for name in layout.names]
        self.id_place = layout.places[columns.ORDER_ID]
        self._date_offset = layout.places[columns.PURCHASED] - self.id_place
        self._status_offset = layout.places[columns.STATUS] - self.id_place

    def wrong(self, fields: Sequence[str]) -> list[str]:
        """The columns in which something stands that does not belong there."""
        names = self.layout.names
        return [names[place] for place in range(len(names)) if self._weight(fields[place], place) < 0]

    def fits(self, fields: Sequence[str]) -> bool:
        """Whether every typed column of a row of full width holds what belongs there."""
        return all(self._weight(sent, place) >= 0 for place, sent in enumerate(fields))

    def _weight(self, sent: str, place: int) -> int:
        """-1: does not belong there; 1: belongs there and hardly anywhere else; 0: may stand there."""
        if not 0 <= place < len(self._checks):
            return -1 if sent.strip() else 0
        if not sent.strip():
            return -1 if self._needed[place] else 0
        check = self._checks[place]
        if check is None:
            return 0
        try:
            check(sent)
        except Unreadable:
            return -1
        return 1 if self._strong[place] else 0

    def only_end_differs(self, fields: Sequence[str]) -> bool:
        """Whether a row with too few fields lacks its last ones, or one with too many has blanks behind: for certain.

        The other explanation is a field lost or put in somewhere, all behind it shifted. It is out of the question
        where a value would stand in a column to which it does not belong, or where fewer values prove their column.
        """
        width = self.layout.width
        by = width - len(fields)
        filled = len(fields)
        while filled and not fields[filled - 1].strip():
            filled -= 1
        if not filled or filled > width or any(self._needed[filled:]):
            return False
        if filled == len(fields) and self.layout.names[filled - 1] not in _CLOSED:
            # nothing stands behind the last value, so that it may be cut itself
            return False
        here = [self._weight(fields[place], place) for place in range(filled)]
        if min(here, default=-1) < 0:
            return False
        proofs = [0, *accumulate(here)]
        behind = 0
        for place in range(filled - 1, -1, -1):
            shifted = self._weight(fields[place], place + by)
            if shifted < 0:
                return True
            behind += shifted
            before = place if by > 0 else place + by
            if before >= 0 and proofs[before] + behind >= proofs[-1]:
                return False
        return True

    # -- which rows are meant --------------------------------------------------------------------------------------

    def order_id(self, line: str) -> str | None:
        """The order id where a line has it; None: no row begins here."""
        pieces = line.split(self.layout.separator, self.id_place + 1)
        return values.order_id(pieces[self.id_place]) if len(pieces) > self.id_place else None

    def parts(self, line: str) -> tuple[list[str], bool]:
        """(a line in two or more where line breaks were lost or are carriage returns, whether these are torn).

        Where the order id is not the first column nobody can tell what before it belongs to which row: both are torn.
        """
        parts = []
        torn = False
        for part in line.split("\r"):
            begins = self._begins(part)
            torn = torn or (bool(begins) and self.id_place > 0)
            parts += [part[begin:end] for begin, end in pairwise([0, *begins, len(part)])]
        return [part for part in parts if part.strip()] or [line], torn

    def _begins(self, line: str) -> list[int]:
        """Where in the middle of a line rows begin: an order id, then a time and a status as far behind as in a row."""
        separator = self.layout.separator
        pieces = line.split(separator)
        if len(pieces) <= self.layout.width:
            return []
        begins = []
        at = 0
        starts = []
        for piece in pieces:
            starts.append(at)
            at += len(piece) + 1
        for place, piece in enumerate(pieces):
            dated, told = place + self._date_offset, place + self._status_offset
            if place <= self.id_place or min(dated, told) < 0 or max(dated, told) >= len(pieces):
                continue
            match = _ID_AT_END.search(piece)
            if match is None or not _DATE.match(pieces[dated]) or not values.is_status(pieces[told]):
                continue
            begins.append(starts[place - self.id_place] if self.id_place else starts[place] + match.start())
        return begins

    def begun_within(self, line: str) -> list[str]:
        """The ids of orders whose rows begin in the middle of this line, and others that may."""
        found = [order_id for part in self.parts(line)[0][1:] if (order_id := self.order_id(part))]
        if self.id_place and '"' in line:
            # quotes before the id may hide separators
            found += _ANY_ID.findall(line)
        return found

    # -- ways to read a line ------------------------------------------------------------------------------------------

    def plain(self, line: str) -> list[str]:
        """The fields where quotes are letters like others."""
        return line.split(self.layout.separator)

    def quoted(self, line: str) -> tuple[list[str], bool]:
        """(fields where quotes quote, whether a quoted field is still open at the end of the line).

        A field that would hold more than some separators is none: it would have swallowed a row.
        """
        separator = self.layout.separator
        pieces = line.split(separator)
        fields: list[str] = []
        place = 0
        while place < len(pieces):
            piece = pieces[place]
            inner = _inner(piece) if piece.startswith('"') else piece
            end = place
            while inner is None and end + 1 < len(pieces) and end - place < _MOST_INSIDE:
                end += 1
                piece += separator + pieces[end]
                inner = _inner(piece) if pieces[end].endswith('"') else None
            if inner is None and end + 1 == len(pieces):
                fields.append(piece)
                return fields, True
            fields.append(pieces[place] if inner is None else inner)
            place = place + 1 if inner is None else end + 1
        return fields, False

    def unquoted(self, line: str) -> list[str]:
        """The fields where each that is properly quoted is unquoted, and a lone quote is a letter."""
        fields = line.split(self.layout.separator)
        if '"' in line:
            for place, piece in enumerate(fields):
                if piece[:1] == '"' and (inner := _inner(piece)) is not None:
                    fields[place] = inner
        return fields

    def read(self, line: str, following: Callable[[int], str | None]) -> tuple[list[str], int] | None:
        """(fields, how many of the following lines belong to them) of the one way in which a line can be read.

        `following(n)` is the n-th line behind, None at the end of the file. None: it cannot be read.
        """
        width = self.layout.width
        if len(line) > _LONGEST_ROW:
            return None
        behind = following(0)
        if '"' in line:
            # a quoted field may have blank lines in it
            behind = next((one for one in map(following, range(_MOST_BLANK)) if one is None or one.strip()), None)
        is_loose = self._loose_end(line, behind)
        if not is_loose and line.count(self.layout.separator) == width - 1:
            # As wide as it should be, and nothing behind it that may belong to it. Whoever reads its values proves it.
            return self.unquoted(line), 0
        ways = [self.plain(line)]
        if '"' in line:
            ways = [self.quoted(line)[0], self.unquoted(line), ways[0]]
        if len(ways[-1]) > width and self._begins(line):
            # Two rows in one line: quotes in both might make one field of what lies between them.
            return None
        # A field that opens a quote at the very end may go on in the next line; any other would make the row short.
        if is_loose and ways[-1][-1].startswith('"') and _inner(ways[-1][-1]) is None:
            joined = self._joined_quoted(line, following)
            if joined is not None:
                return joined
        for fields in ways:
            if len(fields) == width and self.fits(fields):
                return fields, 0
        if is_loose:
            return self._joined_quoted(line, following) or self._joined_plain(line, following)
        for fields in ways:
            if len(fields) != width and self.only_end_differs(fields):
                return (fields + [""] * (width - len(fields)))[:width], 0
        return None

    def _loose_end(self, line: str, following: str | None) -> bool:
        """Whether the next line is neither a row nor a head nor blank: it may belong to this one."""
        if following is None or not following.strip() or self.order_id(following) is not None:
            return False
        if columns.is_head(following):
            return False
        separator = self.layout.separator
        # more fields than this one can lack: it is another row, whose order id is damaged
        return '"' in line or line.count(separator) + following.count(separator) < self.layout.width

    def _joined_quoted(self, line: str, following: Callable[[int], str | None]) -> tuple[list[str], int] | None:
        fields, is_open = self.quoted(line)
        taken = 0
        while is_open and taken < MOST_JOINED:
            more = following(taken)
            if more is None or self.order_id(more) is not None:
                return None
            line = f"{line}\n{more}"
            taken += 1
            fields, is_open = self.quoted(line)
            if not is_open and len(fields) == self.layout.width and self.fits(fields):
                return fields, taken
        return None

    def _joined_plain(self, line: str, following: Callable[[int], str | None]) -> tuple[list[str], int] | None:
        taken = 0
        while taken < MOST_JOINED and (more := following(taken)) is not None and self._loose_end(line, more):
            line = f"{line}\n{more}"
            taken += 1
            for fields in (self.plain(line), self.unquoted(line)):
                if (
                    len(fields) == self.layout.width
                    and self.fits(fields)
                    and not self._loose_end(line, following(taken))
                ):
                    return fields, taken
        return None

    # -- what is shown of a held row -----------------------------------------------------------------------------------

    def shown(self, fields: Sequence[str], *, shifted: bool) -> object:
        """A row as it may be kept: what is personal masked, and where it may have shifted all but the harmless."""
        if shifted or len(fields) != self.layout.width:
            return [sent if not sent or _is_harmless(sent) else MASK for sent in fields[:_MOST_SHOWN]]
        found: dict[str, object] = {}
        for name, sent in zip(self.layout.names, fields, strict=True):
            found[name] = masked(sent, personal=bool(sent) and columns.is_personal(name))
        return found


def shown_json(rows: Sequence[object]) -> str:
    """Rows as `Shape.shown` gives them, as JSON: they are masked by their columns already."""
    return msgspec.json.encode({"rows": rows}).decode()


def _begin(pieces: Sequence[str], place: int) -> int:
    return sum(len(piece) + 1 for piece in pieces[:place])


def _is_harmless(sent: str) -> bool:
    plain = sent.strip()
    if _HARMLESS.fullmatch(plain):
        return True
    try:
        return bool(plain) and "." in plain and values.amount(plain, "") is not None
    except Unreadable:
        return False


def _inner(piece: str) -> str | None:
    """What a properly quoted field holds; None where the quotes do not close it."""
    plain = piece.rstrip(" ")
    if len(plain) < 2 or not plain.endswith('"'):
        return None
    inner = plain[1:-1].replace('""', "\x00")
    return None if '"' in inner else inner.replace("\x00", '"')


def _amount(sent: str) -> object:
    try:
        return values.amount(sent, "")
    except Unreadable:
        # "1,980" is a thousand in yen, and unclear in other currencies; which one is seen when the row is read
        return values.amount(sent, "", "JPY")


def _flag(sent: str) -> object:
    return values.flag(sent, "")


_CHECKS: dict[str, Callable[[str], object]] = {
    columns.ORDER_ID: lambda sent: values.order_id(sent) or _wrong(),
    columns.PURCHASED: lambda sent: values.time(sent, ""),
    columns.UPDATED: lambda sent: values.time(sent, ""),
    columns.STATUS: lambda sent: values.status(sent, ""),
    columns.ITEM_STATUS: lambda sent: values.status(sent, ""),
    columns.FULFILLMENT: values.fulfilled_by,
    columns.CHANNEL: values.marketplace,
    columns.QUANTITY: values.quantity,
    columns.CURRENCY: values.currency,
    columns.ASIN: values.asin,
    columns.SKU: lambda sent: values.identity(sent, ""),
    columns.MERCHANT_ID: lambda sent: values.identity(sent, ""),
    columns.COUNTRY: values.country,
    columns.PROMOTIONS: values.promotions,
    columns.ORIGINAL: lambda sent: values.order_id(sent) or _wrong(),
    **dict.fromkeys((*columns.AMOUNTS, *columns.NET_AMOUNTS), _amount),
    **dict.fromkeys(columns.FLAGS, _flag),
}


def _wrong() -> object:
    raise Unreadable("field_unreadable", "")
