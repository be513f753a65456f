"""Reading a chain of rows as model/chain.py verifies it."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Table, select

_BATCH = 1_000
#: a row's id, what its digest covers, the digest before it, its own
Chained = tuple[int, Mapping[str, str | int | None], str, str]


def chained(connection: Connection, table: Table) -> Iterator[Chained]:
    """The rows of a chain in order, each as its digest covers it."""
    after = -(2**63)
    while True:
        query = select(table).where(table.c.id > after).order_by(table.c.id).limit(_BATCH)
        batch = connection.execute(query).all()
        for found in batch:
            row = {name: _plain(value) for name, value in found._mapping.items()}
            previous, digest = str(row.pop("previous")), str(row.pop("digest"))
            after = found.id
            yield after, row, previous, digest
        if len(batch) < _BATCH:
            return


def _plain(value: object) -> str | int | None:
    # a file may hold anything anywhere once somebody has been at it
    return value if value is None or isinstance(value, str | int) else repr(value)
