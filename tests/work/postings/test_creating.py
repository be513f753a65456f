"""Creating operations: each order once in Finvalda and none lost, whatever fails; and what happened is told."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database.postings import Claim
from fvsestore_gui.errors import (
    CorrectInput,
    DatabaseTrouble,
    FinvaldaRefused,
    FinvaldaUnclear,
    FvsError,
    ReachFinvalda,
)
from fvsestore_gui.finvalda.documents import operation_fields
from fvsestore_gui.model.posting_reports import HeldDraft, PostingPeriod, PostingProgress
from fvsestore_gui.model.posting_settings import ShortStock
from fvsestore_gui.model.postings import HeldReason, Posting, PostingState
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import create

if TYPE_CHECKING:
    from conftest import Bench

Lost = Callable[[], FinvaldaUnclear]


def refused(code: int, text: str = "") -> FinvaldaRefused:
    return FinvaldaRefused("finvalda_refused", result_code=code, text=text)


def states(bench: "Bench", rows: list[int], progress: Progress | None = None) -> list[str]:
    report = create(bench.ground(), rows, progress or Progress())
    assert report.error_code == ""
    assert [outcome.order_row for outcome in report.outcomes] == rows
    return [outcome.state for outcome in report.outcomes]


def kept(bench: "Bench", row: int) -> PostingState | None:
    found = bench.database.postings.of_orders([row]).get(row)
    return None if found is None else found.state


def test_orders_become_operations_once(bench: "Bench") -> None:
    """Journal and number come back and are kept; the same period sent twice creates nothing new, and says so."""
    rows = bench.new_orders(3)
    report = create(bench.ground(), PostingPeriod(), Progress())
    assert [(one.order_row, one.state, one.journal, one.number) for one in report.outcomes] == [
        (rows[0], "created", "PARD", "61"),
        (rows[1], "created", "PARD", "62"),
        (rows[2], "created", "PARD", "63"),
    ]
    assert states(bench, rows) == ["already"] * 3
    assert len(bench.finvalda.sent) == 3
    assert kept(bench, rows[0]) is PostingState.CREATED


def test_what_is_held_is_not_sent(bench: "Bench") -> None:
    """Held orders are told with their reason, those that become nothing are passed over; the others are created."""
    rows = bench.new_orders(3)
    reason = HeldReason("sku_unmapped", {"sku": "A1"})
    bench.held[rows[0]] = HeldDraft(order_row=rows[0], order_id=bench.order_id(rows[0]), reasons=(reason,))
    bench.held[rows[1]] = HeldDraft(order_row=rows[1], order_id=bench.order_id(rows[1]), reasons=(), skipped=True)
    report = create(bench.ground(), rows, Progress())
    assert [outcome.state for outcome in report.outcomes] == ["held", "skipped", "created"]
    assert (report.outcomes[0].code, report.outcomes[0].facts) == ("sku_unmapped", {"sku": "A1"})
    assert len(bench.finvalda.sent) == 1


def test_a_document_that_does_not_add_up_is_never_sent(bench: "Bench") -> None:
    """Amounts are checked once more at the last moment."""
    rows = bench.new_orders(1)
    bench.changes[rows[0]] = {"total": Decimal("45.00")}
    report = create(bench.ground(), rows, Progress())
    assert (report.outcomes[0].state, report.outcomes[0].code) == ("held", "amounts_do_not_add_up")
    assert bench.finvalda.sent == []
    assert kept(bench, rows[0]) is None


def test_a_refusal_is_told_and_the_others_go_on(bench: "Bench") -> None:
    """Finvalda's code and its own words stand beside the order; once mended it is created."""
    rows = bench.new_orders(2)
    bench.finvalda.refuses[bench.order_id(rows[0])] = [refused(39, "Nerasta prekė")]
    report = create(bench.ground(), rows, Progress())
    assert [outcome.state for outcome in report.outcomes] == ["failed", "created"]
    assert (report.outcomes[0].result_code, report.outcomes[0].text) == (39, "Nerasta prekė")
    assert kept(bench, rows[0]) is PostingState.FAILED
    assert states(bench, rows) == ["created", "already"]


def test_an_answer_that_was_lost_is_asked_for_and_linked(bench: "Bench", lost: Lost) -> None:
    """After a time-out Finvalda is asked by document number; what it has is not sent again."""
    rows = bench.new_orders(2)
    bench.finvalda.loses[bench.order_id(rows[0])] = [lost()]
    assert states(bench, rows) == ["linked", "created"]
    assert len(bench.finvalda.operations) == len(bench.finvalda.sent) == 2
    row = bench.database.postings.of_orders(rows)[rows[0]]
    assert (row.state, row.number) == (PostingState.CREATED, "61")


def test_what_did_not_arrive_is_sent_once_more(bench: "Bench", lost: Lost, clock: StandingClock) -> None:
    """Only after the longest time that a request may take, for Finvalda may still be at it."""
    rows = bench.new_orders(1)
    bench.finvalda.refuses[bench.order_id(rows[0])] = [lost()]
    assert states(bench, rows) == ["created"]
    assert sum(clock.waited_s) == pytest.approx(70)
    assert len(bench.finvalda.operations) == 1
    assert len(bench.finvalda.sent) == 2


def test_what_nobody_knows_stays_unclear_and_is_settled_later(bench: "Bench", lost: Lost) -> None:
    """Never “sent”: neaišku until Finvalda was asked; the next run asks first and sends nothing twice."""
    rows = bench.new_orders(1)
    document = bench.order_id(rows[0])
    bench.finvalda.loses[document] = [lost()]
    bench.finvalda.down = ReachFinvalda("finvalda_unreachable")
    report = create(bench.ground(), rows, Progress())
    assert (report.outcomes[0].state, report.error_code) == ("unclear", "finvalda_unreachable")
    assert kept(bench, rows[0]) is PostingState.UNCLEAR
    bench.finvalda.down = None
    # whatever the order would be made into now
    bench.held[rows[0]] = HeldDraft(order_row=rows[0], order_id=document, reasons=(HeldReason("order_pending"),))
    assert states(bench, rows) == ["linked"]
    assert len(bench.finvalda.sent) == 1


def test_twice_without_an_answer_stays_unclear(bench: "Bench", lost: Lost) -> None:
    """A run sends once more and no further."""
    rows = bench.new_orders(1)
    bench.finvalda.refuses[bench.order_id(rows[0])] = [lost(), lost()]
    assert states(bench, rows) == ["unclear"]
    assert kept(bench, rows[0]) is PostingState.UNCLEAR
    assert states(bench, rows) == ["created"]


def test_a_number_that_is_taken_by_the_same_operation_is_linked(bench: "Bench") -> None:
    """Operations that an earlier installation created are recognised, not repeated."""
    rows = bench.new_orders(1)
    assert states(bench, rows) == ["created"]
    with bench.database._transactions.write() as connection:
        connection.exec_driver_sql("DELETE FROM posting_events")
        connection.exec_driver_sql("DELETE FROM postings")
    assert states(bench, rows) == ["linked"]
    assert len(bench.finvalda.operations) == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"client": "AMZFR"}, "client"), ({"amount": Decimal("45.00")}, "total"), ({"currency": "PLN"}, "currency")],
)
def test_a_number_that_is_taken_by_another_operation_is_told(
    bench: "Bench", changed: dict[str, Any], field: str
) -> None:
    """What differs in client, total or currency is never linked; the difference is shown."""
    rows = bench.new_orders(1)
    assert states(bench, rows) == ["created"]
    bench.finvalda.operations = [msgspec.structs.replace(bench.finvalda.operations[0], **changed)]
    with bench.database._transactions.write() as connection:
        connection.exec_driver_sql("DELETE FROM posting_events")
        connection.exec_driver_sql("DELETE FROM postings")
    report = create(bench.ground(), rows, Progress())
    assert (report.outcomes[0].state, report.outcomes[0].code) == ("failed", "posting_other_there")
    assert report.outcomes[0].facts["field"] == field
    assert kept(bench, rows[0]) is PostingState.FAILED


def test_short_stock_holds_the_order_or_reserves(bench: "Bench") -> None:
    """As the settings say: the order waits with what is short, or becomes a reservation of the same number."""
    rows = bench.new_orders(2)
    for row in rows:
        bench.finvalda.refuses[bench.order_id(row)] = [refused(1010, "Prekės PREKE01 trūksta sandėlyje CENTR")]
    report = create(bench.ground(), rows[:1], Progress())
    outcome = report.outcomes[0]
    assert (outcome.state, outcome.code, outcome.result_code) == ("held", "stock_short", 1010)
    assert outcome.facts == {"product": "PREKE01", "warehouse": "CENTR"}
    bench.short_stock = ShortStock.RESERVE
    assert states(bench, rows[1:]) == ["created"]
    assert [(item_class, document) for item_class, document, _ in bench.finvalda.sent][-2:] == [
        ("PardDok", bench.order_id(rows[1])),
        ("PardRezDok", bench.order_id(rows[1])),
    ]
    assert states(bench, rows[1:]) == ["already"]


def test_operations_that_finvalda_numbers_are_found_by_the_order_id(bench: "Bench", lost: Lost) -> None:
    """Without a number of our own the order id in a Pavadinimas says whether it arrived."""
    rows = bench.new_orders(3)
    for row, titles in zip(
        rows,
        [
            (bench.order_id(rows[0]), "", "", "", ""),
            ("Amazon", f"Nr. {bench.order_id(rows[1])}", "", "", ""),
            ("Amazon", "", "", "", ""),
        ],
        strict=True,
    ):
        bench.changes[row] = {"document": "", "titles": titles}
    bench.finvalda.loses[""] = [lost(), lost()]
    report = create(bench.ground(), rows, Progress())
    # the third could never be found again, so it is not sent
    assert [outcome.state for outcome in report.outcomes] == ["linked", "linked", "held"]
    assert [outcome.document for outcome in report.outcomes[:2]] == ["FV61", "FV62"]
    assert len(bench.finvalda.operations) == 2


@pytest.mark.parametrize("code", ["finvalda_login", "finvalda_unreachable"])
def test_what_would_end_every_operation_ends_the_run(bench: "Bench", code: str) -> None:
    """A wrong password or a server that is away is told once, and nothing more is sent."""
    rows = bench.new_orders(3)
    error: FvsError = ReachFinvalda(code) if code == "finvalda_unreachable" else FinvaldaRefused(code)
    bench.finvalda.refuses[bench.order_id(rows[1])] = [error]
    report = create(bench.ground(), rows, Progress())
    assert (report.error_code, [outcome.state for outcome in report.outcomes]) == (code, ["created", "failed"])
    assert len(bench.finvalda.sent) == 2
    assert states(bench, rows) == ["already", "created", "created"]


def test_cancel_stops_between_two_operations(bench: "Bench") -> None:
    """What was under way is finished and told; the rest is as it was."""

    class AfterTwo(Progress):
        def show(self, state: object) -> None:
            assert isinstance(state, PostingProgress)
            if state.created == 1:
                self.cancel()

    rows = bench.new_orders(4)
    report = create(bench.ground(), rows, AfterTwo())
    assert report.cancelled
    assert [outcome.state for outcome in report.outcomes] == ["created", "created"]
    assert [kept(bench, row) for row in rows[2:]] == [None, None]
    assert states(bench, rows) == ["already", "already", "created", "created"]


def test_what_another_pc_is_sending_is_left_to_it(bench: "Bench") -> None:
    """Two PCs that create the same period create each order once."""
    rows = bench.new_orders(2)
    posting = next(document for _, document in bench.documents(rows[:1]))
    assert isinstance(posting, Posting)
    bench.database.postings.claim(bench.store.store_id, posting, "jonas@sandelis")
    report = create(bench.ground(), rows, Progress())
    assert [(one.state, one.facts.get("holder")) for one in report.outcomes] == [
        ("busy", "jonas@sandelis"),
        ("created", None),
    ]


def test_an_error_that_nobody_foresaw_leaves_it_unclear(bench: "Bench") -> None:
    """Where the program itself fails after sending, Finvalda is asked before anything is sent again."""
    rows = bench.new_orders(1)
    bench.finvalda.loses[bench.order_id(rows[0])] = [RuntimeError("boom")]
    with pytest.raises(RuntimeError):
        create(bench.ground(), rows, Progress())
    assert kept(bench, rows[0]) is PostingState.UNCLEAR
    assert states(bench, rows) == ["linked"]


def test_a_card_that_cannot_be_made_stops_its_document_only(bench: "Bench") -> None:
    """Nothing is sent of a document whose client could not be created; the next ones go on."""
    rows = bench.new_orders(2)

    def cards(posting: Posting) -> None:
        if posting.order_row == rows[0]:
            raise refused(34, "nerastas PVM kodas")

    bench.cards = cards
    assert states(bench, rows) == ["failed", "created"]
    assert kept(bench, rows[0]) is None
    assert len(bench.finvalda.sent) == 1


def test_a_dead_pc_s_document_is_asked_for_after_its_silence(bench: "Bench", clock: StandingClock) -> None:
    """What a PC had sent when it died is found by the next run, and not sent again."""
    rows = bench.new_orders(1)
    posting = next(document for _, document in bench.documents(rows))
    assert isinstance(posting, Posting)
    claim = bench.database.postings.claim(bench.store.store_id, posting, "jonas@sandelis")
    assert isinstance(claim, Claim)
    bench.database.postings.sending(claim, timedelta(seconds=130))
    bench.finvalda.insert_operation(posting.item_class, posting.parameter, operation_fields(posting))
    with bench.database._transactions.write() as connection:
        connection.exec_driver_sql("UPDATE postings SET claim = 'linux/kitas-pc/7 01'")
    assert states(bench, rows) == ["busy"]
    clock.move(131)
    assert states(bench, rows) == ["linked"]
    assert len(bench.finvalda.operations) == 1


def test_an_order_that_is_gone_is_told(bench: "Bench") -> None:
    """An order that was removed meanwhile ends the run with a word, not with a crash."""
    rows = bench.new_orders(1)
    bench.changes[rows[0]] = {"order_id": "303-7777777-1234567", "document": "303-7777777-1234567"}
    report = create(bench.ground(), rows, Progress())
    assert report.error_code == CorrectInput("order_unknown").code


def test_a_number_that_finvalda_changed_is_no_reason_to_send_again(bench: "Bench", lost: Lost) -> None:
    """Where Finvalda gave another number than asked for, the order id in a Pavadinimas says that it arrived."""
    rows = bench.new_orders(1)
    bench.finvalda.loses[bench.order_id(rows[0])] = [lost()]
    bench.finvalda.operations = _Renamed()
    assert states(bench, rows) == ["linked"]
    assert len(bench.finvalda.sent) == 1
    assert bench.database.postings.of_orders(rows)[rows[0]].document == "KITAS-1"


def test_without_a_connection_nothing_is_claimed(bench: "Bench") -> None:
    """Where Finvalda is not set up, or the keyring has no password, orders look afterwards as before."""
    rows = bench.new_orders(2)

    def connect() -> Any:
        raise CorrectInput("finvalda_not_set_up")

    report = create(bench.ground(connect=connect), rows, Progress())
    assert (report.error_code, report.outcomes) == ("finvalda_not_set_up", ())
    assert bench.database.postings.of_orders(rows) == {}
    assert states(bench, rows) == ["created", "created"]
    assert create(bench.ground(connect=connect), rows, Progress()).count("already") == 2


def test_an_order_id_that_is_not_known_is_told(bench: "Bench") -> None:
    """Nothing of the others is created then: a typing mistake must not pass for done."""
    rows = bench.new_orders(1)
    period = PostingPeriod(order_ids=(bench.order_id(rows[0]), "303-9999999-1234567"))
    report = create(bench.ground(), period, Progress())
    assert (report.error_code, report.error_facts) == ("order_unknown", {"order_id": "303-9999999-1234567"})
    assert bench.finvalda.sent == []


def test_an_answer_outlasts_a_database_that_is_away(bench: "Bench", monkeypatch: pytest.MonkeyPatch) -> None:
    """Journal and number are written down once the database is there again; nothing is sent twice for that."""
    rows = bench.new_orders(2)
    real = bench.database.postings.created
    away = [DatabaseTrouble("database_unreachable", path="", detail="")] * 3

    def created(*given: Any, **more: Any) -> Any:
        if away:
            raise away.pop()
        return real(*given, **more)

    monkeypatch.setattr(bench.database.postings, "created", created)
    assert states(bench, rows) == ["created", "created"]
    assert len(bench.finvalda.sent) == 2
    assert kept(bench, rows[0]) is PostingState.CREATED


class _Renamed(list[Any]):
    def append(self, made: Any) -> None:
        super().append(msgspec.structs.replace(made, document="KITAS-1"))
