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
from typing import NamedTuple

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout, is_head, read_head, refuse_others
from fvsestore_gui.amazon.report_orders import Row, RowReader, order_of
from fvsestore_gui.amazon.report_rows import Shape, shown_json
from fvsestore_gui.amazon.report_text import OpenStream, ReportText, is_unreadable
from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.model.orders import HeldOrder, Order, Source

_BUCKETS = 64
_MOST_SHOWN = 40


class ReportOrder(NamedTuple):
    """One order of a report, and how many of its rows it took."""

    order: Order | HeldOrder
    lines: int


class _Taken(NamedTuple):
    """A row of the file before its order is put together: its fields, or why there are none."""

    number: int
    fields: list[str]
    trouble: Unreadable | None


class ReportReading:
    """A report that is one: iterate over it for its orders; the counts are right when the iteration has ended."""

    def __init__(self, open_stream: OpenStream, charset: str | None, source: Source, step: Callable[[], None]) -> None:
        self.source = source
        self._text = ReportText(open_stream, charset)
        self._step = step
        self._layout = self._look(open_stream)
        self._shape = Shape(self._layout)
        self._reader = RowReader(self._layout)
        self.read_lines = 0
        self.held_lines = 0
        #: letters in products' names that were replaced by "?" or U+FFFD before (see report_values.replaced_letters)
        self.replaced = 0
        self.orders = 0
        self.held_orders = 0
        self._damaged: dict[str, int] = {}

    @property
    def lines(self) -> int:
        """Rows of the file so far."""
        return self.read_lines + self.held_lines

    @property
    def charset(self) -> str:
        """What the file is written in: "utf-8", "cp1252", "cp932" or what Content-Type said."""
        return self._text.charset

    @property
    def charset_declared(self) -> str | None:
        return self._text.declared

    @property
    def fallback_lines(self) -> int:
        """Lines that are written in another charset than the file."""
        return self._text.fallback_lines

    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """Columns that this program does not know; what stands in them is kept with the items."""
        return self._layout.unknown

    # -- first time through: bytes -------------------------------------------------------------------------------------

    def _look(self, open_stream: OpenStream) -> Layout:
        layout: Layout | None = None
        shape: Shape | None = None
        runs = [array("q") for _ in range(_BUCKETS)]
        apart: set[str] = set()
        last = b""
        japanese = False
        for block in self._text.blocks():
            self._step()
            self._text.look_at(block)
            japanese = japanese or b"Amazon.co.jp" in block or b"\tJPY\t" in block
            rows = block.split(b"\n")
            if layout is None or shape is None:
                refuse_others(block)
                layout = self._head(rows)
                if layout is None:
                    continue
                shape = Shape(layout)
                separator = layout.separator.encode()
                spaces, place = layout.width - 1, layout.places[columns.ORDER_ID]
            for row in rows:
                sent = row.split(separator, place + 1)[place] if row.count(separator) >= place else b""
                if row.count(separator) != spaces or b"\r" in row or (place and b'"' in row):
                    irregular = row.rstrip(b"\r").decode("latin-1")
                    apart |= shape.begun_within(irregular)
                    if sent and place and b'"' in row:
                        apart |= set(re.findall(r"[A-Z0-9]{3}-[0-9]{5,8}-[0-9]{5,8}", irregular))
                if sent == last or not sent:
                    continue
                last = sent
                number = hash(sent)
                runs[number % _BUCKETS].append(number)
        if layout is None:
            raise ReportRefused("report_empty")
        self._text.looked_at(japanese=japanese)
        self._ends = apart
        self._apart = _repeated(runs)
        return layout

    def _head(self, rows: list[bytes]) -> Layout | None:
        """The head among the first lines; None where they are all blank."""
        for row in rows:
            line = row.decode("utf-8", "replace") if self._text.declared is None else self._decoded_head(row)
            if line.strip("\ufeff \t\r\n\x1a\x00;,") and not line.lower().startswith("sep="):
                return read_head(line.strip("\r\n"))
        return None

    def _decoded_head(self, row: bytes) -> str:
        try:
            return row.decode()
        except UnicodeDecodeError:
            return row.decode(self._text.declared or "utf-8", "replace")

    # -- second time: orders -------------------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[ReportOrder]:
        kept: dict[str, list[_Taken]] = {}
        left = dict(self._apart)
        run: list[_Taken] = []
        run_id: str | None = None
        for order_id, taken in self._rows():
            if order_id is None:
                yield self._held(None, [taken], taken.trouble or Unreadable("order_id_unreadable", columns.ORDER_ID))
                continue
            if order_id == run_id:
                run.append(taken)
                continue
            if run_id is not None:
                yield from self._run_ended(run_id, run, kept, left)
            run_id, run = order_id, [taken]
        if run_id is not None:
            yield from self._run_ended(run_id, run, kept, left)
        for order_id, rows in kept.items():
            yield self._order(order_id, rows)

    def _run_ended(
        self, order_id: str, rows: list[_Taken], kept: dict[str, list[_Taken]], left: dict[int, int]
    ) -> Iterator[ReportOrder]:
        if order_id in self._ends:
            kept.setdefault(order_id, []).extend(rows)
        elif left and (number := hash(order_id.encode())) in left:
            kept.setdefault(order_id, []).extend(rows)
            left[number] -= 1
            if left[number] <= 0:
                yield self._order(order_id, kept.pop(order_id))
        else:
            yield self._order(order_id, rows)

    def _order(self, order_id: str, rows: list[_Taken]) -> ReportOrder:
        reader = self._reader
        read: list[Row] = []
        trouble = next((row.trouble for row in rows if row.trouble is not None), None)
        if trouble is None and order_id in self._damaged:
            trouble = Unreadable("row_ragged", "", None)
        if trouble is None:
            try:
                for row in rows:
                    read.append(reader.read(row.fields))
                order = order_of(order_id, read)
            except Unreadable as unreadable:
                trouble = unreadable
        if trouble is not None:
            return self._held(order_id, rows, trouble)
        for one in read:
            self.replaced += one.product.replaced
        self.read_lines += len(rows)
        self.orders += 1
        return ReportOrder(order, len(rows))

    def _held(self, order_id: str | None, rows: Sequence[_Taken], trouble: Unreadable) -> ReportOrder:
        self.held_lines += len(rows)
        self.held_orders += 1
        width = self._layout.width
        shifted = [
            row.trouble is not None or len(row.fields) != width + 1 or len(self._shape.wrong(row.fields[:width])) > 1
            for row in rows
        ]
        if any(shifted) and trouble.reason != "letters_unreadable" and order_id is not None:
            trouble = Unreadable("row_ragged", "")
        value = None
        if isinstance(trouble.value, str) and trouble.field not in columns.PERSONAL and not any(shifted):
            text = clean(trouble.value)[:40]
            value = text if text and not re.search(r"[^\W\d_]{4}|@", text) else None
        shown = [
            self._shape.shown(row.fields[:width] if not odd else row.fields, shifted=odd)
            for row, odd in zip(rows[:_MOST_SHOWN], shifted, strict=False)
        ]
        created, updated = self._times(rows, shifted)
        held = HeldOrder(
            order_id,
            trouble.reason,
            trouble.field,
            value,
            shown_json(shown),
            updated,
            created,
            tuple(row.number for row in rows),
        )
        return ReportOrder(held, len(rows))

    def _times(self, rows: Sequence[_Taken], shifted: Sequence[bool]) -> tuple[datetime | None, datetime | None]:
        created: datetime | None = None
        updated: datetime | None = None
        for row, odd in zip(rows, shifted, strict=True):
            if odd:
                continue
            for column in (columns.PURCHASED, columns.UPDATED):
                try:
                    time = values.time(row.fields[self._layout.place(column)], column)
                except Unreadable:
                    continue
                if column == columns.PURCHASED:
                    created = time if created is None else min(created, time)
                updated = time if updated is None else max(updated, time)
        return created, updated

    # -- lines to rows -------------------------------------------------------------------------------------------------

    def _rows(self) -> Iterator[tuple[str | None, _Taken]]:
        """(order id, row) of each row in turn."""
        lines = _Lines(self._text, self._step)
        layout, shape = self._layout, self._shape
        separator, width, place = layout.separator, layout.width, layout.places[columns.ORDER_ID]
        is_id = values.ORDER_ID.fullmatch
        head_seen = False
        while lines.fill():
            while lines.at < len(lines.lines):
                line = lines.lines[lines.at]
                number = lines.number
                lines.take(1)
                fields = line.split(separator)
                if (
                    len(fields) == width
                    and '"' not in line
                    and "\r" not in line
                    and "\x00" not in line
                    and is_id(fields[place])
                    and line.isprintable() is not None
                    and not is_unreadable(line)
                ):
                    fields.append("")
                    yield fields[place], _Taken(number, fields, None)
                    continue
                if not line.strip(" \t\r;,\x1a\ufeff\xa0"):
                    continue
                if not head_seen or is_head(fields):
                    head_seen = True
                    continue
                yield self._odd_row(line, number, lines, shape)

    def _odd_row(self, line: str, number: int, lines: "_Lines", shape: Shape) -> tuple[str | None, _Taken]:
        line = line.replace("\x00", "\ufffd")
        if "\r" in line:
            line = line.rstrip("\r")
        order_id = shape.order_id(line)
        if is_unreadable(line):
            self._mark_damaged(shape, line, order_id)
            safe = [re.sub("[\udc80-\udcff]", "\ufffd", sent) for sent in shape.plain(line)]
            return order_id, _Taken(number, safe, Unreadable("letters_unreadable", ""))
        found = shape.read(line, lines.following)
        if found is None and "\r" in line:
            # Carriage returns may end lines among others that end with line feeds.
            first, *rest = line.split("\r")
            lines.put_back(rest)
            line = first
            order_id = shape.order_id(line)
            found = shape.read(line, lines.following)
        if found is None:
            self._mark_damaged(shape, line, order_id)
            fields = shape.plain(line)
            if order_id is None:
                reason = (
                    "order_id_missing" if not line.split(shape.layout.separator)[0].strip() else "order_id_unreadable"
                )
                return None, _Taken(number, fields, Unreadable(reason, columns.ORDER_ID))
            if len(fields) == shape.layout.width:
                # As wide as it should be: what is wrong is told by its column.
                return order_id, _Taken(number, [*shape.unquoted(line), ""], None)
            return order_id, _Taken(number, fields, Unreadable("row_ragged", ""))
        fields, joined = found
        lines.take(joined)
        fields = [*fields, ""]
        order_id = values.order_id(fields[shape.layout.places[columns.ORDER_ID]])
        return order_id, _Taken(number, fields, None)

    def _mark_damaged(self, shape: Shape, line: str, order_id: str | None) -> None:
        for begun in shape.begun_within(line):
            if begun != order_id:
                self._damaged[begun] = self._damaged.get(begun, 0) + 1


class _Lines:
    """The lines of the second time through, with a look at those that follow."""

    def __init__(self, text: ReportText, step: Callable[[], None]) -> None:
        self._blocks = text.text_blocks()
        self._step = step
        self.lines: list[str] = []
        self.at = 0
        self.number = 1
        #: lines put back that have the number of the one before
        self._inserted = 0

    def fill(self) -> bool:
        """Get the next block; False at the end of the file."""
        for block in self._blocks:
            self._step()
            self.lines = [*self.lines[self.at :], *block.removesuffix("\n").split("\n")]
            self.at = 0
            return True
        return self.at < len(self.lines)

    def take(self, count: int) -> None:
        self.at += count
        real = max(0, count - self._inserted)
        self._inserted -= count - real
        self.number += real

    def following(self, count: int) -> str | None:
        while self.at + count >= len(self.lines):
            before = len(self.lines) - self.at
            if not self.fill() or len(self.lines) - self.at <= before:
                return None
        line = self.lines[self.at + count]
        return line.rstrip("\r").replace("\x00", "\ufffd")

    def put_back(self, lines: list[str]) -> None:
        self.lines[self.at : self.at] = lines
        self._inserted += len(lines)


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
    here. `charset` is that of Content-Type, None where there is none. `step` is called some times a second, for Cancel.
    Raises ReportRefused where the file is no all-orders report, before any order.
    """
    return ReportReading(open_stream, charset, source, step)
