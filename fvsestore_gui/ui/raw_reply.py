"""A raw reply of Amazon, laid out line by line exactly as it came, with the faulty value marked."""

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from fvsestore_gui.ui import look


class _Number(str):
    """A number as it was written: 12.40 must not become 12.4."""

    __slots__ = ()


class _Fields(list[tuple[str, Any]]):
    """The fields of an object in their order, repeated ones too."""


def laid_out(raw: str) -> tuple[list[str], dict[str, int]]:
    """The reply as lines, and the line (from 0) of each value's path, such as "orderItems[0].quantityOrdered".

    What is not JSON is shown as it is, without paths.
    """
    try:
        value = json.loads(raw, parse_float=_Number, parse_int=_Number, object_pairs_hook=_Fields)
    except (ValueError, RecursionError):
        return raw.splitlines() or [""], {}
    lines: list[str] = []
    paths: dict[str, int] = {}
    for path, line in _lines(value, "", "", "", ""):
        if path is not None:
            paths.setdefault(path, len(lines))
        lines.append(line)
    return lines, paths


def _lines(value: Any, path: str, indent: str, before: str, after: str) -> Iterator[tuple[str | None, str]]:
    """Lines of one value; `before` is its name, `after` the comma. The first line carries its path."""
    deeper = indent + "  "
    if isinstance(value, _Fields) and value:
        yield path, f"{indent}{before}{{"
        for place, (name, inner) in enumerate(value):
            comma = "," if place < len(value) - 1 else ""
            inside = f"{path}.{name}" if path else name
            yield from _lines(inner, inside, deeper, f"{json.dumps(name, ensure_ascii=False)}: ", comma)
        yield None, f"{indent}}}{after}"
    elif isinstance(value, list) and not isinstance(value, _Fields) and value:
        yield path, f"{indent}{before}["
        for place, inner in enumerate(value):
            comma = "," if place < len(value) - 1 else ""
            yield from _lines(inner, f"{path}[{place}]", deeper, "", comma)
        yield None, f"{indent}]{after}"
    else:
        empty = "{}" if isinstance(value, _Fields) else "[]" if isinstance(value, list) else None
        said = empty or (str(value) if isinstance(value, _Number) else json.dumps(value, ensure_ascii=False))
        yield path, f"{indent}{before}{said}{after}"


def line_in_rows(lines: list[str], paths: dict[str, int], field: str, value: str | None) -> int | None:
    """The line of a report's field among several rows: of the row in which the value stands, else of the first."""
    found = [line for path, line in paths.items() if path.endswith(f"].{field}")]
    said = json.dumps(value, ensure_ascii=False)
    return next((line for line in found if value is not None and said in lines[line]), next(iter(found), None))


def line_of(paths: dict[str, int], path: str) -> int | None:
    """The line of a path, or of the nearest value around it that is there; None where nothing of it is."""
    while path:
        if path in paths:
            return paths[path]
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return None


class RawReply(QPlainTextEdit):
    """`show_reply` lays out a reply and marks a line in the colour of what is held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(look.fixed_font())
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.marked_line: int | None = None

    def show_reply(self, raw: str, path: str, value: str | None = None) -> int | None:
        """Returns the marked line (from 0), None where the fault has no line of its own.

        Of a report's rows `path` is the name of a column, and `value` what stands there.
        """
        lines, paths = laid_out(raw)
        self.setPlainText("\n".join(lines))
        self.marked_line = line_of(paths, path)
        if self.marked_line is None and path:
            self.marked_line = line_in_rows(lines, paths, path, value)
        self._mark()
        return self.marked_line

    def _mark(self) -> None:
        if self.marked_line is None:
            self.setExtraSelections([])
            return
        block = self.document().findBlockByNumber(self.marked_line)
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        shade: QColor = look.mixed(
            QGuiApplication.palette().color(QPalette.ColorRole.Base), look.colour(look.Meaning.HELD), 0.22
        )
        form = QTextCharFormat()
        form.setBackground(shade)
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked.cursor = cursor
        marked.format = form
        self.setExtraSelections([marked])
        self.setTextCursor(cursor)
        self.centerCursor()
