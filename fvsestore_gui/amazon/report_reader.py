"""Amazon's all-orders report, asked for or downloaded by hand, as orders: pure, streaming, in constant memory.

The file is gone through twice. First only its bytes: the charset, the head, and the orders whose rows stand apart. Then
row by row: an order is given as soon as its rows end; those whose rows stand apart are kept back until their last one.

Counted are rows: a row is what begins with an order id, or anything else that is not blank and belongs to no other row.
A field's line breaks belong to its row; heads and blank lines are none. Always `lines == read_lines + held_lines`.
"""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice

import msgspec

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.collecting import uncollected
from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout, is_binary, is_head, merged, read_head, refuse_others
from fvsestore_gui.amazon.report_lines import BLANK, Lines, Taken
from fvsestore_gui.amazon.report_orders import RowReader
from fvsestore_gui.amazon.report_rows import Shape, shown_json
from fvsestore_gui.amazon.report_text import OpenStream, ReportText
from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.lanes import computing
from fvsestore_gui.model.orders import HeldOrder, Order, Source

_BUCKETS = 64
_MOST_SHOWN = 40
#: orders that are read in one stretch, without a search for garbage in between
_AT_ONCE = 250
_ID = re.compile(values.ORDER_ID.pattern.encode())


class ReportOrder(msgspec.Struct, frozen=True, gc=False):
    """One order of a report, and how many of its rows it took."""

    order: Order | HeldOrder
    lines: int


class ReportReading:
    """A report that is one: go through it once for its orders; the counts are right when that has ended."""

    def __init__(self, open_stream: OpenStream, charset: str | None, source: Source, step: Callable[[], None]) -> None:
        self.source = source
        self.read_lines = 0
        self.held_lines = 0
        self.orders = 0
        self.held_orders = 0
        self._step = step
        self._text = ReportText(open_stream, charset)
        #: orders whose rows stand apart, by the hash of their ids: how often rows of theirs come
        self._apart: dict[int, int] = {}
        self._heads = self._look()
        self._layout = merged(self._heads)
        self._shape = Shape(self._layout)
        self._reader = RowReader(self._layout)
        #: how lines became rows
        self.counted = Lines(self._text, self._heads, step)

    @property
    def lines(self) -> int:
        """Rows of the file so far."""
        return self.read_lines + self.held_lines

    @property
    def replaced(self) -> int:
        """Letters in products' names that were replaced before: by U+FFFD, or by "?" between or before letters."""
        return self._reader.replaced

    @property
    def charset(self) -> str:
        """What the file is written in: "utf-8", "cp1252", "cp932" or what Content-Type said."""
        return self._text.charset

    @property
    def charset_declared(self) -> str | None:
        """What Content-Type said, None where it said nothing that is known."""
        return self._text.declared

    @property
    def fallback_lines(self) -> int:
        """Lines that are written in another charset than the file."""
        return self._text.fallback_lines

    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """Columns that this program does not know; what stands in them is kept with the lines of orders."""
        return self._layout.unknown

    # -- first time through: bytes -------------------------------------------------------------------------------------

    def _look(self) -> list[Layout]:
        """The heads of the file, most have one; settles the charset and which orders' rows stand apart."""
        heads: list[Layout] = []
        runs = [array("q") for _ in range(_BUCKETS)]
        last = b""
        for block in self._text.blocks():
            self._step()
            self._text.look_at(block)
            rows = block.split(b"\n")
            if not heads:
                refuse_others(block)
                try:
                    found = _head(rows, self._text.declared)
                except ReportRefused as refused:
                    raise (ReportRefused("report_is_binary") if is_binary(block) else refused) from None
                if found is None:
                    continue
                heads.append(found)
                shape, separator, place, spaces = _of(found)
            for row in rows:
                if place:
                    pieces = row.split(separator, place + 1)
                    sent = pieces[place] if len(pieces) > place else b""
                else:
                    end = row.find(separator)
                    sent = row if end < 0 else row[:end]
                is_regular = row.count(separator) == spaces
                if sent == last and is_regular:
                    continue
                if _ID.fullmatch(sent) is None:
                    # quoted, with blanks, or none
                    match = _ID.search(sent)
                    if match is None and row and (found := _later_head(row, self._text.declared)) is not None:
                        head = next((one for one in heads if one.is_same(found)), found)
                        if head is found:
                            heads.append(found)
                        shape, separator, place, spaces = _of(head)
                        continue
                    sent = match.group() if match else b""
                if sent and sent != last:
                    last = sent
                    number = hash(sent)
                    runs[number % _BUCKETS].append(number)
                if not is_regular or row.find(b"\r", 0, -1) >= 0 or (place and b'"' in row):
                    for begun in shape.begun_within(row.decode("latin-1")):
                        last = begun.encode()
                        number = hash(last)
                        runs[number % _BUCKETS].append(number)
        if not heads:
            raise ReportRefused("report_empty")
        self._text.looked_at()
        self._apart = _repeated(runs)
        return heads

    # -- second time: orders -------------------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[ReportOrder]:
        orders = self._orders()
        while True:
            with computing(), uncollected():
                some = list(islice(orders, _AT_ONCE))
            if not some:
                return
            yield from some

    def _orders(self) -> Iterator[ReportOrder]:
        apart = dict(self._apart)
        kept: dict[str, list[_Kept]] = {}
        run: list[Taken] = []
        run_id: str | None = None
        single = self._reader.single
        for order_id, taken in self.counted.rows():
            if order_id == run_id and order_id is not None:
                run.append(taken)
                continue
            if order_id is None:
                yield self._held(None, [taken], taken[2] or Unreadable("order_id_unreadable", columns.ORDER_ID))
                continue
            if run_id is not None:
                if apart and (number := hash(run_id.encode())) in apart:
                    kept.setdefault(run_id, []).extend(map(_packed, run))
                    apart[number] -= 1
                    if apart[number] <= 0:
                        yield self._order(run_id, list(map(_unpacked, kept.pop(run_id))))
                elif len(run) == 1 and run[0][2] is None:
                    try:
                        order = single(run_id, run[0][1])
                    except Unreadable as unreadable:
                        yield self._held(run_id, run, unreadable)
                    else:
                        self.read_lines += 1
                        self.orders += 1
                        yield ReportOrder(order, 1)
                else:
                    yield self._order(run_id, run)
            run_id, run = order_id, [taken]
        if run_id is not None:
            kept.setdefault(run_id, []).extend(map(_packed, run))
        for order_id, rows in kept.items():
            yield self._order(order_id, list(map(_unpacked, rows)))

    def _order(self, order_id: str, rows: list[Taken]) -> ReportOrder:
        trouble = None
        for number, (_, _, of_row) in enumerate(rows):
            if of_row is not None:
                trouble = Unreadable(of_row.reason, f"rows[{number}].{of_row.field}".rstrip("."), of_row.value)
                break
        if trouble is None:
            fields = [fields for _, fields, _ in rows]
            try:
                several = len(rows) > 1
                order = self._reader.several(order_id, fields) if several else self._reader.single(order_id, fields[0])
            except Unreadable as unreadable:
                trouble = unreadable
        if trouble is not None:
            return self._held(order_id, rows, trouble)
        self.read_lines += len(rows)
        self.orders += 1
        return ReportOrder(order, len(rows))

    # -- orders that cannot be read ------------------------------------------------------------------------------------

    def _held(self, order_id: str | None, rows: Sequence[Taken], why: Unreadable) -> ReportOrder:
        """`why.field` is "rows[1].item-price", or the column alone where there is one row."""
        self.held_lines += len(rows)
        self.held_orders += 1
        width = self._layout.width
        shifted = [
            (trouble is not None and trouble.reason == "row_ragged")
            or len(fields) != width + 1
            or len(self._shape.wrong(fields[:width])) > 1
            for _, fields, trouble in rows
        ]
        reason, field = why.reason, why.field if why.field.startswith("rows[") else f"rows[0].{why.field}".rstrip(".")
        if any(shifted) and order_id is not None and reason not in ("letters_unreadable", "rows_disagree"):
            reason, field = "row_ragged", f"rows[{shifted.index(True)}]"
        value = None
        if isinstance(why.value, str) and not any(shifted) and not columns.is_personal(field.rpartition("].")[2]):
            text = clean(why.value)[:40]
            value = text if text and not re.search(r"[^\W\d_]{4}|@", text) else None
        shown = [
            self._shape.shown(fields if odd else fields[:width], shifted=odd)
            for (_, fields, _), odd in zip(rows[:_MOST_SHOWN], shifted, strict=False)
        ]
        created, updated = self._times([fields for (_, fields, _), odd in zip(rows, shifted, strict=True) if not odd])
        lines = tuple(number for number, _, _ in rows)
        held = HeldOrder(order_id, reason, field, value, shown_json(shown), updated, created, lines)
        return ReportOrder(held, len(rows))

    def _times(self, rows: Sequence[list[str]]) -> tuple[datetime | None, datetime | None]:
        """(created, updated) as far as the rows tell them."""
        created: datetime | None = None
        updated: datetime | None = None
        for fields in rows:
            for column in (columns.PURCHASED, columns.UPDATED):
                try:
                    time = values.time(fields[self._layout.place(column)], column)
                except (Unreadable, IndexError):
                    continue
                if column == columns.PURCHASED:
                    created = time if created is None else min(created, time)
                updated = time if updated is None else max(updated, time)
        return created, updated


#: a row that is kept back: as one text it takes a sixth of its fields' memory; no field has a NUL in it
_Kept = tuple[int, str, Unreadable | None]


def _packed(taken: Taken) -> _Kept:
    number, fields, trouble = taken
    return number, "\x00".join(fields), trouble


def _unpacked(kept: _Kept) -> Taken:
    number, text, trouble = kept
    return number, text.split("\x00"), trouble


def _of(head: Layout) -> tuple[Shape, bytes, int, int]:
    """(shape, separator, place of the order id, separators in a row) of a head."""
    return Shape(head), head.separator.encode(), head.places[columns.ORDER_ID], head.width - 1


def _decoded(row: bytes, declared: str | None) -> list[str]:
    """A head in each charset it may be written in; a later one may be written in another than the first."""
    texts = []
    for charset in dict.fromkeys(("utf-8", declared or "utf-8", "cp1252", "cp932")):
        try:
            texts.append(row.decode(charset))
        except UnicodeDecodeError:
            continue
    return texts or [row.decode("ascii", "replace")]


def _head(rows: Sequence[bytes], declared: str | None) -> Layout | None:
    """The head among the first lines; None where they are all blank. Raises ReportRefused."""
    for row in rows:
        texts = _decoded(row, declared)
        if texts[0].strip(BLANK + "\x00") and texts[0][:4].lower() != "sep=":
            return read_head(*(text.strip("\r") for text in texts))
    return None


def _later_head(row: bytes, declared: str | None) -> Layout | None:
    """The head that a line in the middle is; None for any other line."""
    texts = [text.rstrip("\r") for text in _decoded(row, declared)]
    if not any(map(is_head, texts)):
        return None
    try:
        return read_head(*texts)
    except ReportRefused:
        return None


def _repeated(runs: Sequence["array[int]"]) -> dict[int, int]:
    """How often those come that come more than once."""
    found: dict[int, int] = {}
    for bucket in runs:
        if len(set(bucket)) < len(bucket):
            found.update({number: count for number, count in Counter(bucket).items() if count > 1})
    return found


def read_report(
    open_stream: OpenStream,
    *,
    charset: str | None,
    source: Source,
    step: Callable[[], None] = lambda: None,
) -> ReportReading:
    """Begin to read a report; iterate over what is returned for its orders.

    `open_stream` gives each time a stream of its own from the beginning of the file, gzipped or not, which is closed
    here. `charset` is that of Content-Type, None where there is none. `step` is called for each megabyte, for Cancel.
    Raises ReportRefused where the file is no all-orders report, before any order.
    """
    return ReportReading(open_stream, charset, source, step)
