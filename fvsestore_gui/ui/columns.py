"""What a table shows of its rows, one Column a column, one Cell a cell; and a user's own arrangement, remembered."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QSettings

from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.words import safe_text
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.look import Meaning, Tone

Row = TypeVar("Row")
Plain = str | int | Decimal | datetime | None
Kind = Literal["text", "money", "number", "time"]


class Cell(NamedTuple):
    """One cell as shown. `tone` None is the ordinary text; a tone turns HighlightedText on a selected row by itself."""

    text: str
    tone: Tone | None = None
    icon: str | Meaning | None = None
    bold: bool = False
    tip: str = ""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `show` gives what is painted, `cell` the plain value for files and the clipboard (times aware, UTC).

    `name` is the listing's name to sort by and the one remembered; `sample` a text that must fit (several on lines of
    their own); `ranks` the raw values in the order their words have in the reader's language. (`title`, `cell`,
    `kind` are what `office.export` asks of its columns.)
    """

    name: str
    title: str
    show: Callable[[Row], Cell]
    cell: Callable[[Row], Plain]
    kind: Kind = "text"
    sample: str = ""
    ranks: tuple[str, ...] = ()
    hidden: bool = False
    stretch: bool = False
    #: some of its cells have an icon before the text
    icons: bool = False
    sorts: bool = True

    @property
    def right(self) -> bool:
        """Numbers stand right, text left; so do their headers."""
        return self.kind in ("money", "number")


class Listing(Protocol):
    """What a table asks of the database; `office.orders`, `.items`, `.held`, `.runs` are such."""

    def ids(self, shown: Any, sort: Any, limit: int | None = None, /) -> Any: ...

    def rows(self, ids: Sequence[int], /) -> Sequence[Any]: ...

    def totals(self, shown: Any, /) -> Any: ...


class PlainColumn(NamedTuple):
    """A column as an export takes it."""

    title: str
    cell: Callable[[Any], Plain]
    kind: Kind


@dataclass(frozen=True)
class Arrangement:
    """A user's own order of columns (names, left to right), those hidden, widths in pixels, and the sort."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: tuple[tuple[str, int], ...] = ()
    sort: Sort | None = None


def remember(settings: QSettings, table: str, arrangement: Arrangement) -> None:
    """Keep an arrangement under the table's name."""
    sort = arrangement.sort
    settings.setValue(
        f"tables/{table}",
        json.dumps(
            {
                "order": arrangement.order,
                "hidden": sorted(arrangement.hidden),
                "widths": dict(arrangement.widths),
                "sort": None if sort is None else [sort.column, sort.descending],
            }
        ),
    )


def recall(settings: QSettings, table: str) -> Arrangement | None:
    """The kept arrangement; None where there is none or it cannot be read (an older or damaged file)."""
    kept = settings.value(f"tables/{table}")
    try:
        read = json.loads(str(kept)) if kept else None
        if not isinstance(read, dict):
            return None
        sort = read.get("sort")
        return Arrangement(
            order=tuple(str(name) for name in read.get("order", ())),
            hidden=frozenset(str(name) for name in read.get("hidden", ())),
            widths=tuple((str(name), int(width)) for name, width in dict(read.get("widths", {})).items()),
            sort=Sort(str(sort[0]), bool(sort[1])) if sort else None,
        )
    except (ValueError, TypeError, IndexError, KeyError):
        return None


def clipboard_text(value: Plain, decimal_point: str = ",") -> str:
    """A plain value as Excel takes it from the clipboard: no thousands mark, ISO dates in Vilnius, no tab inside."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wording.local(value).strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, Decimal):
        return format(value, "f").replace(".", decimal_point)
    return " ".join(str(value).split()) if isinstance(value, str) else str(value)


def pasted_text(value: Plain, decimal_point: str = ",") -> str:
    """The same for rows that go into a spreadsheet: there a title by a stranger shall not run as a formula."""
    text = clipboard_text(value, decimal_point)
    return safe_text(text) if isinstance(value, str) else text
