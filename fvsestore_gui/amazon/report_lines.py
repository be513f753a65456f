"""The lines of a report as rows: most at a glance, the others with a look at those that follow."""

import re
from collections.abc import Callable, Iterator, Sequence

from fvsestore_gui.amazon import report_columns as columns
from fvsestore_gui.amazon import report_values as values
from fvsestore_gui.amazon.reading import Unreadable
from fvsestore_gui.amazon.report_columns import Layout, merged
from fvsestore_gui.amazon.report_rows import Shape
from fvsestore_gui.amazon.report_text import ReportText, is_unreadable

#: what a line without anything in it may have
BLANK = " \t\r;,\x1a\ufeff\xa0"
_SURROGATE = re.compile("[\udc80-\udcff]")
#: (number of its line, its fields, why it cannot be read)
Taken = tuple[int, list[str], Unreadable | None]


class Lines:
    """The second time through a file. Lines are numbered from 1, as an editor shows them.

    `heads` are the file's, in their order: each is in force from its line on. A row has the fields of all heads
    together (`report_columns.merged`), followed by one blank. The counts say how lines became rows: always
    lines == heads + blanks + rows + continued - parted.
    """

    def __init__(self, text: ReportText, heads: Sequence[Layout], step: Callable[[], None]) -> None:
        self._text = text
        self._blocks = text.text_blocks()
        self._heads = heads
        self._shapes = {head: Shape(head) for head in heads}
        self._step = step
        self._whole = merged(heads)
        self._lines: list[str] = []
        self._at = 0
        self._odd = False
        #: the number of the line at `_at`
        self._number = 1
        #: how many of the next lines were parted from the one before, whose number they have; how many of them are torn
        self._parts_left = 0
        self._torn_left = 0
        self.heads = 0
        self.blanks = 0
        #: lines that belong to the row of a line before
        self.continued = 0
        #: rows that stood in one line with another
        self.parted = 0
        self._use(heads[0])

    @property
    def lines(self) -> int:
        """Lines gone through so far."""
        return self._number - 1

    def _use(self, head: Layout) -> None:
        self._head = head
        self._shape = self._shapes[head]
        # Where in the head each column of all heads stands; behind the last where it is missing.
        self._places = [head.place(name) for name in self._whole.names]
        self._padding = [""] * (self._whole.width + 1 - head.width) if head is self._heads[0] else None

    def rows(self) -> Iterator[tuple[str | None, Taken]]:
        """(order id, row) of each row in turn; the order id is None where there is none to be read."""
        is_id = values.ORDER_ID.fullmatch
        while self._fill():
            while self._at < len(self._lines):
                if self._padding is not None and self.heads and not self._parts_left:
                    # nearly all lines
                    separator, width, place = (
                        self._head.separator,
                        self._head.width,
                        self._head.places[columns.ORDER_ID],
                    )
                    lines, odd, number, padding = self._lines, self._odd, self._number, self._padding
                    first = at = self._at
                    end = len(lines)
                    while at < end:
                        line = lines[at]
                        fields = line.split(separator)
                        if len(fields) != width or '"' in line or is_id(fields[place]) is None:
                            break
                        if odd and _is_odd(line):
                            break
                        fields += padding
                        yield fields[place], (number + at - first, fields, None)
                        at += 1
                    self._number += at - first
                    self._at = at
                    if at == end:
                        break
                line, number = self._lines[self._at], self._number
                is_torn = self._torn_left > 0
                self._take(1)
                if not line.strip(BLANK) or line[:4].lower() == "sep=":
                    self.blanks += 1
                elif self._shape.order_id(line) is None and (head := self._known_head(line)) is not None:
                    self.heads += 1
                    self._use(head)
                elif not self.heads:
                    # the first line is a head, or there would be no reading; here its letters are other than looked at
                    self.heads += 1
                else:
                    yield self._row(line, number, is_torn=is_torn)

    def _known_head(self, line: str) -> Layout | None:
        """The head that a line is."""
        if not columns.is_head(line):
            return None
        for head in self._heads:
            if columns.same_names(head, line):
                return head
        return None

    def _row(self, line: str, number: int, *, is_torn: bool) -> tuple[str | None, Taken]:
        """A row that is not plain. `is_torn`: a part of a line whose fields nobody can tell apart."""
        shape = self._shape
        line = line.replace("\x00", "\ufffd").rstrip("\r")
        found = None if is_torn else shape.read(line, self._following)
        if found is None and not is_torn:
            (line, *rest), is_torn = shape.parts(line)
            if rest:
                self._put_back(rest, torn=is_torn)
                found = None if is_torn else shape.read(line, self._following)
        if found is not None and self._may_be_cut(line, found[0]):
            found = None
        if found is not None:
            fields, joined = found
            self._take(joined)
            self.continued += joined
        else:
            fields = shape.unquoted(line)
        order_id = values.order_id(fields[shape.id_place]) if found is not None else shape.order_id(line)
        as_wide = len(fields) == shape.layout.width
        trouble = None
        odd = next((place for place, sent in enumerate(fields) if is_unreadable(sent)), None)
        if odd is not None:
            trouble = Unreadable("letters_unreadable", shape.layout.names[odd] if as_wide else "")
            fields = [_SURROGATE.sub("\ufffd", sent) for sent in fields]
        elif order_id is None:
            sent = fields[shape.id_place] if len(fields) > shape.id_place else ""
            trouble = Unreadable("order_id_unreadable" if sent.strip() else "order_id_missing", columns.ORDER_ID)
        elif is_torn or (found is None and not as_wide):
            trouble = Unreadable("row_ragged", "")
        if as_wide and not is_torn:
            fields.append("")
            fields = [*(fields[place] for place in self._places), ""]
        return order_id, (number, fields, trouble)

    def _may_be_cut(self, line: str, fields: Sequence[str]) -> bool:
        """Whether this is the last line of a file that ends without a line end, and lacks its last fields."""
        is_short = line.count(self._head.separator) < self._head.width - 1 and len(fields) == self._head.width
        return is_short and '"' not in line and not self._text.ends_whole and self._following(0) is None

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
        parts = min(count, self._parts_left)
        self._parts_left -= parts
        self._torn_left = max(0, self._torn_left - count)
        self._number += count - parts

    def _following(self, count: int) -> str | None:
        """The line so many behind the next, None at the end of the file."""
        while self._at + count >= len(self._lines):
            before = len(self._lines) - self._at
            if not self._fill() or len(self._lines) - self._at <= before:
                return None
        return self._lines[self._at + count].rstrip("\r").replace("\x00", "\ufffd")

    def _put_back(self, parts: list[str], *, torn: bool) -> None:
        self._lines[self._at : self._at] = parts
        self._parts_left += len(parts)
        self._torn_left += len(parts) if torn else 0
        self.parted += len(parts)


def _is_odd(line: str) -> bool:
    return "\r" in line or "\x00" in line or is_unreadable(line)
