"""Taking back: what was deleted in Finvalda is gone here too, what was returned is said, and late changes are found."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
import pytest

from fvsestore_gui.errors import CorrectInput, FinvaldaRefused, FinvaldaUnclear, ReachFinvalda
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.posting_digest import posting_digest
from fvsestore_gui.model.posting_reports import HeldDraft, PostingChange, PostingReport
from fvsestore_gui.model.posting_settings import PostingSettings, ShortStock
from fvsestore_gui.model.postings import HeldReason, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import create
from fvsestore_gui.work.undoing import changes, give_back, remove

if TYPE_CHECKING:
    from conftest import Bench

Lost = Callable[[], FinvaldaUnclear]


def refused(code: int, text: str = "") -> FinvaldaRefused:
    return FinvaldaRefused("finvalda_refused", result_code=code, text=text)


def created(bench: "Bench", count: int) -> list[int]:
    rows = bench.new_orders(count)
    for row in rows:
        bench.changes.setdefault(row, {})["order_digest"] = posting_digest(bench.orders[row])
    report = create(bench.ground(), rows, Progress())
    assert [outcome.state for outcome in report.outcomes] == ["created"] * count
    return rows


def removed(bench: "Bench", rows: list[int]) -> list[str]:
    report = remove(bench.ground(), rows, Progress())
    assert report.error_code == ""
    return [outcome.state for outcome in report.outcomes]


def returned(bench: "Bench", row: int, quantities: dict[int, Decimal] | None = None) -> PostingReport:
    return give_back(bench.ground(), PostingSettings(), row, quantities, Progress())


def changed(bench: "Bench") -> list[PostingChange]:
    return changes(bench.database, bench.store.store_id, bench.documents, Progress())


def kept(bench: "Bench", row: int) -> list[PostingState]:
    return [one.state for one, _ in bench.database.postings.of_order(row)]


def test_a_deleted_operation_is_gone_on_both_sides(bench: "Bench") -> None:
    """It can be created anew then; its history says who deleted it."""
    rows = created(bench, 2)
    assert removed(bench, rows[:1]) == ["removed"]
    assert [one.document for one in bench.finvalda.operations] == [bench.order_id(rows[1])]
    assert kept(bench, rows[0]) == [PostingState.REMOVED]
    assert removed(bench, rows[:1]) == ["skipped"]
    report = create(bench.ground(), rows, Progress())
    assert [outcome.state for outcome in report.outcomes] == ["created", "already"]


def test_what_finvalda_does_not_let_go_stays(bench: "Bench") -> None:
    """A locked operation is told with Finvalda's words and stands here as created; the others go on."""
    rows = created(bench, 2)
    bench.finvalda.refuses["61"] = [refused(4002, "užrakinta")]
    report = remove(bench.ground(), rows, Progress())
    assert [(one.state, one.result_code, one.text) for one in report.outcomes] == [
        ("failed", 4002, "užrakinta"),
        ("removed", None, ""),
    ]
    assert kept(bench, rows[0]) == [PostingState.CREATED]


def test_a_deletion_without_an_answer_is_looked_at(bench: "Bench", lost: Lost) -> None:
    """Gone or there: Finvalda is asked, and what it says stands."""
    rows = created(bench, 2)
    bench.finvalda.loses["61"] = [lost()]
    bench.finvalda.refuses["62"] = [lost()]
    assert removed(bench, rows) == ["removed", "failed"]
    # what is still there may be deleted as long as a request may take
    assert bench.clock.waited_s == [70]
    assert [kept(bench, row) for row in rows] == [[PostingState.REMOVED], [PostingState.CREATED]]


def test_what_somebody_deleted_in_finvalda_counts_as_deleted(bench: "Bench") -> None:
    """That Finvalda does not find it is no reason to keep it here."""
    rows = created(bench, 1)
    bench.finvalda.operations.clear()
    assert removed(bench, rows) == ["removed"]


def test_a_server_that_is_away_ends_removing(bench: "Bench") -> None:
    """It is told once; nothing is taken for deleted."""
    rows = created(bench, 2)
    bench.finvalda.refuses["61"] = [ReachFinvalda("finvalda_unreachable")]
    report = remove(bench.ground(), rows, Progress())
    assert (report.error_code, [one.state for one in report.outcomes]) == ("finvalda_unreachable", ["failed"])
    assert [kept(bench, row) for row in rows] == [[PostingState.CREATED]] * 2


def test_nothing_is_deleted_of_an_order_without_operation(bench: "Bench") -> None:
    """It is told as unknown."""
    rows = bench.new_orders(1)
    report = remove(bench.ground(), rows, Progress())
    assert [(one.state, one.code) for one in report.outcomes] == [("failed", "posting_unknown")]


def test_a_return_in_two_parts(bench: "Bench") -> None:
    """A piece, then the rest with shipping: two documents that together are the sale; then nothing is left."""
    row = created(bench, 1)[0]
    first = returned(bench, row, {0: Decimal(1)})
    second = returned(bench, row)
    assert [one.state for report in (first, second) for one in report.outcomes] == ["returned"] * 2
    sale, *returns = bench.finvalda.operations
    assert [one.document for one in returns] == [f"{bench.order_id(row)}G", "30300000011234567G2"]
    assert sum(one.amount or 0 for one in returns) == sale.amount == Decimal("44.99")
    with pytest.raises(CorrectInput, match="return_nothing_left"):
        returned(bench, row)
    # returns go before their sale
    assert removed(bench, [row]) == ["removed"]
    assert bench.finvalda.operations == []


def test_a_return_is_sent_once(bench: "Bench", lost: Lost) -> None:
    """After a time-out Finvalda is asked for the return's own number."""
    row = created(bench, 1)[0]
    bench.finvalda.loses[f"{bench.order_id(row)}G"] = [lost()]
    assert [one.state for one in returned(bench, row).outcomes] == ["returned"]
    assert len(bench.finvalda.operations) == 2


def test_a_return_that_nobody_knows_of_is_settled_before_another(bench: "Bench", lost: Lost) -> None:
    """Asking for a return again does not return twice."""
    row = created(bench, 1)[0]
    bench.finvalda.loses[f"{bench.order_id(row)}G"] = [lost()]
    bench.finvalda.down = ReachFinvalda("finvalda_unreachable")
    report = returned(bench, row)
    assert ([one.state for one in report.outcomes], report.error_code) == (["unclear"], "finvalda_unreachable")
    bench.finvalda.down = None
    assert [one.state for one in returned(bench, row).outcomes] == ["returned"]
    assert len(bench.finvalda.operations) == 2


def test_a_refused_return_may_be_tried_again(bench: "Bench") -> None:
    """Under the same number, as nothing was created."""
    row = created(bench, 1)[0]
    number = f"{bench.order_id(row)}G"
    bench.finvalda.refuses[number] = [refused(2012, "trūksta duomenų")]
    assert [one.state for one in returned(bench, row).outcomes] == ["failed"]
    assert [one.state for one in returned(bench, row).outcomes] == ["returned"]
    assert bench.finvalda.operations[-1].document == number


def test_only_a_sale_is_returned(bench: "Bench") -> None:
    """A reservation is deleted, not returned; of an order without operation nothing is."""
    row = bench.new_orders(1)[0]
    with pytest.raises(CorrectInput, match="posting_unknown"):
        returned(bench, row)
    bench.short_stock = ShortStock.RESERVE
    bench.finvalda.refuses[bench.order_id(row)] = [refused(1010)]
    create(bench.ground(), [row], Progress())
    with pytest.raises(CorrectInput, match="return_impossible"):
        returned(bench, row)


def test_late_changes_come_with_a_correction(bench: "Bench") -> None:
    """Cancelled: a return; fewer pieces: a return; another VAT: anew; parcels only: no change at all."""
    rows = created(bench, 6)
    late = timedelta(hours=5)
    now = [msgspec.structs.replace(bench.orders[row], updated=bench.orders[row].updated + late) for row in rows]
    now[0] = msgspec.structs.replace(now[0], status="CANCELLED")
    now[1] = msgspec.structs.replace(now[1], total=Money(400_000, "EUR"))
    now[2] = msgspec.structs.replace(now[2], ship_country="FR")
    now[3] = msgspec.structs.replace(now[3], ship_region="Bavarija")
    now[4] = msgspec.structs.replace(now[4], business=True)
    bench.imported(*now[:5])
    line = bench.documents(rows[:1])
    sale = next(iter(line))[1]
    assert not isinstance(sale, HeldDraft)
    goods = msgspec.structs.replace(
        sale.lines[0],
        quantity=Decimal(1),
        net=Decimal("28.93"),
        vat=Decimal("6.07"),
        net_eur=Decimal("28.93"),
        vat_eur=Decimal("6.07"),
    )
    bench.changes[rows[1]] |= {"lines": (goods, sale.lines[1]), "total": Decimal("40.00")}
    french = msgspec.structs.replace(sale.lines[0], vat_code="OSSFR20", rate=Decimal("20.00"))
    bench.changes[rows[2]] |= {"lines": (french, sale.lines[1])}
    reason = HeldReason("vat_buyer_unknown")
    bench.held[rows[4]] = HeldDraft(order_row=rows[4], order_id=bench.order_id(rows[4]), reasons=(reason,))
    found = {one.order_row: one for one in changed(bench)}
    assert {row: (one.proposal, one.before, one.after) for row, one in found.items()} == {
        rows[0]: ("return", Decimal("44.99"), Decimal("0.00")),
        rows[1]: ("return", Decimal("44.99"), Decimal("40.00")),
        rows[2]: ("recreate", Decimal("44.99"), Decimal("44.99")),
        rows[4]: ("none", Decimal("44.99"), None),
    }
    assert found[rows[4]].reason == reason
    assert found[rows[2]].fields == ("vat",)
    returned(bench, rows[0])
    assert rows[0] not in {one.order_row for one in changed(bench)}
