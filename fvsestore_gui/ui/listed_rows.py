"""A listing over rows that are here already: what a RecordTable asks, answered without the database."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Generic

from fvsestore_gui.model.listing import Sort, Totals
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui.columns import Column, Row


class ListedRows(Generic[Row]):
    """`show` the rows, each with a number of its own. Sorted by the plain value of a column, unknown ones last.

    Where no column has the sort's name, rows stay in the order they were given in.
    """

    def __init__(self, columns: Sequence[Column[Row]], row_id: Callable[[Row], int]) -> None:
        self._columns = {column.name: column for column in columns}
        self._row_id = row_id
        self._rows: dict[int, Row] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """These from now on; the table is to be refreshed."""
        self._rows = {self._row_id(row): row for row in rows}

    def ids(self, shown: Any, sort: Sort, limit: int | None = None, /) -> "array[int]":
        column = self._columns.get(sort.column)
        if column is None:
            return array("q", list(self._rows)[:limit])
        values = [(row_id, column.cell(row)) for row_id, row in self._rows.items()]
        known = [(row_id, _key(value)) for row_id, value in values if value is not None]
        # stable in both directions: equal ones keep the order they were given in
        known.sort(key=lambda one: one[1], reverse=sort.descending)
        ids = [row_id for row_id, _ in known] + [row_id for row_id, value in values if value is None]
        return array("q", ids[:limit])

    def rows(self, ids: Sequence[int], /) -> Sequence[Row]:
        rows = self._rows
        return [rows[row_id] for row_id in ids if row_id in rows]

    def totals(self, shown: Any, /) -> Totals:
        return Totals(len(self._rows), len(self._rows), (), 0)


def _key(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
