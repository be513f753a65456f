"""Rows chained by hashes: whoever edits, removes or slips in a row breaks the chain from there on.

The digest of a row covers its own canonical text and the digest of the row before. It proves that rows were not changed
afterwards by somebody who cannot rewrite every later row too; a printed or exported last digest proves even that.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

#: what the first row of a chain follows
BEGINNING = "0" * 64


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain breaks first: the row `row_id`, whose text or predecessor is not what it was."""

    row_id: int
    #: "edited" or "gap" (a row is missing, was slipped in, or stands elsewhere)
    kind: str


def canonical(row: Mapping[str, str | int | None]) -> str:
    """The text of a row that its digest covers: JSON with sorted keys, without blanks."""
    return json.dumps(dict(row), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest_of(row: Mapping[str, str | int | None], previous: str) -> str:
    """64 hexadecimal digits."""
    return hashlib.sha256(f"{previous}\n{canonical(row)}".encode()).hexdigest()


def first_break(
    rows: Iterable[tuple[int, Mapping[str, str | int | None], str, str]], previous: str = BEGINNING
) -> Break | None:
    """The first broken row of (id, row, previous, digest) in their order, None where the chain holds."""
    for row_id, row, before, digest in rows:
        if before != previous:
            return Break(row_id, "gap")
        if digest_of(row, before) != digest:
            return Break(row_id, "edited")
        previous = digest
    return None
