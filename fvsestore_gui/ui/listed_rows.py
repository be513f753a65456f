"""A listing over rows that are here already: what a RecordTable asks, answered without the database."""

from array import array
from collections.abc import Sequence
from typing import Any, Generic

from fvsestore_gui.model.listing import Sort, Totals
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui.columns import Column, Row


class ListedRows(Generic[Row]):
    """`show` the rows; a row's id is its place among them. Sorted by the plain value of a column, unknown ones last."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        self._columns = {column.name: column for column in columns}
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """These from now on; the table is to be refreshed."""
        self._rows = tuple(rows)

    def ids(self, shown: Any, sort: Sort, limit: int | None = None, /) -> "array[int]":
        rows, column = self._rows, self._columns[sort.column]
        values = [(place, column.cell(row)) for place, row in enumerate(rows)]
        known: list[tuple[int, Any]] = [
            (place, sort_key(value) if isinstance(value, str) else value)
            for place, value in values
            if value is not None
        ]
        # stable in both directions: equal ones keep the order they were given in
        known.sort(key=lambda one: one[1], reverse=sort.descending)
        places = [place for place, _ in known] + [place for place, value in values if value is None]
        return array("q", places[:limit])

    def rows(self, ids: Sequence[int], /) -> Sequence[Row]:
        rows = self._rows
        return [rows[place] for place in ids if place < len(rows)]

    def totals(self, shown: Any, /) -> Totals:
        return Totals(len(self._rows), len(self._rows), (), 0)


def _key(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
