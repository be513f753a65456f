"""The lines of a report as rows: most at a glance, the others with a look at those that follow."""

import re
from collections.abc import Callable, Iterator

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_rows import Shape
from fvsestore_gui.amazon.report_text import ReportText, is_unreadable

_BLANK = " \t\r;,\x1a\ufeff\xa0"
_SURROGATE = re.compile("[\udc80-\udcff]")
Row = tuple[str | None, tuple[int, list[str], Unreadable | None]]


def _is_odd(line: str) -> bool:
    return "\r" in line or "\x00" in line or is_unreadable(line)


class Lines:
    """The second time through a file. Lines are numbered from 1, as an editor shows them."""

    def __init__(self, text: ReportText, shape: Shape, step: Callable[[], None]) -> None:
        self._blocks = text.text_blocks()
        self._shape = shape
        self._step = step
        self._lines: list[str] = []
        self._at = 0
        self._odd = False
        self._number = 1
        #: how many of the next lines were split off the one before, whose number they have
        self._split = 0

    def rows(self) -> Iterator[Row]:
        """(order id, (number of its line, fields and one blank, why it cannot be read)) of each row in turn.

        The order id is None where there is none to be read.
        """
        layout = self._shape.layout
        separator, width, place = layout.separator, layout.width, layout.places[columns.ORDER_ID]
        is_id = values.ORDER_ID.fullmatch
        head_seen = False
        while self._fill():
            while self._at < len(self._lines):
                if not self._split:
                    # nearly all lines
                    lines, odd, at, number = self._lines, self._odd, self._at, self._number
                    first, end = at, len(lines)
                    while at < end:
                        line = lines[at]
                        fields = line.split(separator)
                        if len(fields) != width or '"' in line or is_id(fields[place]) is None:
                            break
                        if odd and _is_odd(line):
                            break
                        fields.append("")
                        yield fields[place], (number + at - first, fields, None)
                        at += 1
                    self._number += at - first
                    self._at = at
                    if at == end:
                        break
                line = self._lines[self._at]
                number = self._number
                self._take(1)
                if not line.strip(_BLANK):
                    continue
                if not head_seen or (self._shape.order_id(line) is None and self._shape.is_head(line)):
                    head_seen = True
                    continue
                yield self._row(line, number)

    def _row(self, line: str, number: int) -> Row:
        """A row that is not plain."""
        shape = self._shape
        line = line.replace("\x00", "\ufffd").rstrip("\r")
        found = shape.read(line, self._following)
        if found is None:
            first, *rest = shape.split(line)
            if rest:
                self._put_back(rest)
                line = first
                found = shape.read(line, self._following)
        if found is not None:
            fields, joined = found
            self._take(joined)
            order_id = values.order_id(fields[shape.layout.places[columns.ORDER_ID]])
        else:
            fields = shape.unquoted(line)
            order_id = shape.order_id(line)
        unreadable = next((place for place, sent in enumerate(fields) if is_unreadable(sent)), None)
        trouble = None
        if unreadable is not None:
            as_wide = len(fields) == shape.layout.width
            trouble = Unreadable("letters_unreadable", shape.layout.names[unreadable] if as_wide else "")
            fields = [_SURROGATE.sub("\ufffd", sent) for sent in fields]
        elif order_id is None:
            sent = fields[shape.layout.places[columns.ORDER_ID] :][:1]
            reason = "order_id_unreadable" if sent and sent[0].strip() else "order_id_missing"
            trouble = Unreadable(reason, columns.ORDER_ID)
        elif found is None and len(fields) != shape.layout.width:
            trouble = Unreadable("row_ragged", "")
        return order_id, (number, [*fields, ""], trouble)

    # -- lines ---------------------------------------------------------------------------------------------------------

    def _fill(self) -> bool:
        """Get the next block; False at the end of the file."""
        for block, odd in self._blocks:
            self._step()
            left = self._lines[self._at :]
            lines = block.split("\n")
            lines.pop()
            self._lines = left + lines if left else lines
            self._odd = odd or (bool(left) and self._odd)
            self._at = 0
            return True
        return self._at < len(self._lines)

    def _take(self, count: int) -> None:
        self._at += count
        split = min(count, self._split)
        self._split -= split
        self._number += count - split

    def _following(self, count: int) -> str | None:
        while self._at + count >= len(self._lines):
            before = len(self._lines) - self._at
            if not self._fill() or len(self._lines) - self._at <= before:
                return None
        return self._lines[self._at + count].rstrip("\r").replace("\x00", "\ufffd")

    def _put_back(self, lines: list[str]) -> None:
        self._lines[self._at : self._at] = lines
        self._split += len(lines)
