"""Tikrinti su Finvalda: every operation is read back, and whatever differs is listed."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from fvsestore_gui.finvalda.documents import operation_fields
from fvsestore_gui.model.posting_reports import PostingPeriod, Verification
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import Posting, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import create
from fvsestore_gui.work.undoing import give_back
from fvsestore_gui.work.verifying import verify

if TYPE_CHECKING:
    from conftest import Bench


def verified(bench: "Bench") -> Verification:
    return verify(bench.database, bench.finvalda, bench.store.store_id, PostingPeriod(), "ona@buhalterija", Progress())


def created(bench: "Bench", count: int) -> list[int]:
    rows = bench.new_orders(count)
    create(bench.ground(), rows, Progress())
    return rows


def test_what_is_as_it_was_sent_agrees(bench: "Bench") -> None:
    """Sales and returns are read back, a month in one question, and that they agree is noted with its time."""
    rows = created(bench, 3)
    give_back(bench.ground(), PostingSettings(), rows[0], None, Progress())
    bench.finvalda.asked.clear()
    assert verified(bench) == Verification(4, 4, ())
    assert len(bench.finvalda.asked) == 2
    row = bench.database.postings.of_orders(rows)[rows[0]]
    assert (row.verified, row.verified_at) == ("agrees", bench.clock.now())


@pytest.mark.parametrize(
    ("changed", "field", "ours", "theirs"),
    [
        ({"amount": Decimal("45.00")}, "total", "44.99", "45.00"),
        ({"currency": "PLN"}, "currency", "EUR", "PLN"),
        ({"client": "AMZFR"}, "client", "AMZDE", "AMZFR"),
        ({"day": date(2026, 10, 1)}, "day", "2026-11-19", "2026-10-01"),
        ({"document": "KITAS"}, "document", "303-0000001-1234567", "KITAS"),
    ],
)
def test_what_was_changed_in_finvalda_is_listed(
    bench: "Bench", changed: dict[str, Any], field: str, ours: str, theirs: str
) -> None:
    """With what was sent and what stands there now."""
    rows = created(bench, 2)
    bench.finvalda.operations[0] = msgspec.structs.replace(bench.finvalda.operations[0], **changed)
    found = verified(bench)
    assert (found.checked, found.agreeing) == (2, 1)
    assert [(one.order_row, one.field, one.ours, one.theirs) for one in found.differences] == [
        (rows[0], field, ours, theirs)
    ]
    assert bench.database.postings.of_orders(rows)[rows[0]].verified == "differs"


def test_what_is_missing_in_finvalda_is_listed(bench: "Bench") -> None:
    """An operation that somebody deleted there is told as absent."""
    rows = created(bench, 2)
    del bench.finvalda.operations[0]
    found = verified(bench)
    assert [(one.order_row, one.field) for one in found.differences] == [(rows[0], "absent")]
    assert bench.database.postings.of_orders(rows)[rows[0]].verified == "absent"


def test_an_order_that_stands_in_finvalda_twice_is_listed(bench: "Bench") -> None:
    """A second operation with the same number, by whomever, is shown with its journal and number."""
    created(bench, 1)
    bench.finvalda.operations.append(msgspec.structs.replace(bench.finvalda.operations[0], number="99"))
    found = verified(bench)
    assert [(one.field, one.ours, one.theirs) for one in found.differences] == [("twice", "PARD 61", "PARD 99")]


def test_what_stands_in_a_file_gets_its_number_once_it_was_imported(bench: "Bench") -> None:
    """Before, it is told as absent; afterwards with journal and number, and still as part of its file."""
    row = bench.new_orders(1)[0]
    document = next(document for _, document in bench.documents([row]))
    assert isinstance(document, Posting)
    bench.database.postings.export(bench.store.store_id, [document], "ona", lambda number, free: ("f.xml", "d"))
    assert [one.field for one in verified(bench).differences] == ["absent"]
    bench.finvalda.insert_operation(document.item_class, document.parameter, operation_fields(document))
    assert verified(bench) == Verification(1, 1, ())
    kept = bench.database.postings.of_orders([row])[row]
    assert (kept.state, kept.journal, kept.number, kept.file_number) == (PostingState.CREATED, "PARD", "61", 1)
