"""Peržiūra tells of every order of a period what would become of it, and of what was posted whether it still holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.leases import Lease
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.postings import Claim
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import Cancelled, CorrectInput
from fvsestore_gui.model.finvalda import CreatedOperation
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.posting_reports import HeldDraft, PostingPeriod, PostingProgress, PreviewFilter
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.postings import Posting, PostingDecision
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import previewing
from fvsestore_gui.work.posting_ground import Documents, Table
from fvsestore_gui.work.previewing import Preview, document, preview
from tests.work.orders_to_draft import SETTINGS, VAT_RATES, FewRules, line, order

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DE = "A1PA6795UKMFR9"
ALL = PostingPeriod()


@dataclass
class Shop:
    """A store with its choices, and orders that are imported into it."""

    database: Database
    store: Store
    lease: Lease
    run_id: int

    def take(self, *orders: Order | HeldOrder, **more: object) -> None:
        page = ReadPage(orders, digest="d", **more)  # type: ignore[arg-type]
        self.database.pages.write(self.lease, self.run_id, page)

    def documents(self) -> Documents:
        return Documents(self.database, self.store, Table(FewRules(), VAT_RATES), "", NOW)

    def preview(self, period: PostingPeriod = ALL) -> Preview:
        return preview(self.database, self.store.store_id, self.documents(), period, Progress())

    def row(self, made: Order) -> int:
        row = self.database.orders.row_id(self.store.store_id, made.order_id)
        assert row is not None
        return row

    def post(self, made: Order) -> None:
        """As if it had been created in Finvalda."""
        posting = document(self.documents(), self.row(made))
        assert isinstance(posting, Posting), posting
        claim = self.database.postings.claim(self.store.store_id, posting, "ona@buhalterija")
        assert isinstance(claim, Claim)
        self.database.postings.sending(claim)
        self.database.postings.created(claim, CreatedOperation("PARD", "61"))


@pytest.fixture
def shop(place: Path | str) -> Iterator[Shop]:
    database = Database(place, StandingClock(NOW))
    store = database.stores.save(
        Store(
            uid="uid-FVSAMAZON",
            code="FVSAMAZON",
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier="amzn1.application-oa2-client.1",
            marketplace_ids=frozenset({DE}),
        )
    )
    cards = CardSettings(fallback_product="PREKE")
    database.posting_settings.save(store.store_id, replace(SETTINGS, cards=cards), "ona@buhalterija")
    lease = database.leases.take(store.store_id, store.code, "ona@buhalterija")
    plan = RunPlan(store.store_id, ImportKind.PERIOD, "ona@buhalterija", window_by="created", marketplace_ids=(DE,))
    yield Shop(database, store, lease, database.runs.open(plan))
    database.close()


def numbered(number: int, made: Order, day: int = 3) -> Order:
    moment = datetime(2026, 11, day, 10, number, tzinfo=UTC)
    return replace(made, order_id=f"305-0000000-{number:07d}", created=moment, updated=moment)


def good(number: int, total: str = "11.90", day: int = 3) -> Order:
    return numbered(number, order(total, line(item=total)), day)


def test_every_order_of_the_period_is_told_of(shop: Shop) -> None:
    """Ready, held with its reason, skipped; sums by VAT code are those of what is ready."""
    broken = numbered(2, order("11.91", line(item="11.90")))
    shop.take(good(1), broken, numbered(3, order(None, line(), status="CANCELLED")), good(4, "23.80"), good(5, day=20))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    period = PostingPeriod(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 10, tzinfo=UTC))
    made = shop.preview(period)
    assert [(one.order_id[-1], one.state) for one in made.rows] == [
        ("1", "ready"),
        ("2", "held"),
        ("3", "skipped"),
        ("4", "ready"),
    ]
    assert made.counts == {"ready": 2, "held": 1, "skipped": 1}
    assert made.reasons == {"order_differs": 1}
    (total,) = made.vat_sums
    assert (total.vat_code, total.currency, total.documents) == ("OSSDE19", "EUR", 2)
    assert (total.net, total.vat, total.gross) == (Decimal("30.00"), Decimal("5.70"), Decimal("35.70"))
    ready = made.rows[0]
    assert (ready.net, ready.vat, ready.total, ready.line_count) == (100_000, 19_000, 119_000, 1)


def test_what_was_posted_is_shown_as_it_was_sent(shop: Shop) -> None:
    """Created with its journal and number; "changed" once the order says something else than was sent."""
    shop.take(good(1), good(2))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    shop.post(good(1))
    shop.post(good(2))
    later = good(2, "12.00")
    shop.take(replace(later, updated=datetime(2026, 11, 5, tzinfo=UTC)))
    created, changed = shop.preview().rows
    assert (created.state, created.journal, created.number) == ("created", "PARD", "61")
    assert (changed.state, changed.total) == ("changed", 119_000)
    assert shop.preview().vat_sums == []


def test_a_decision_counts_at_once(shop: Shop) -> None:
    """An order that is left out by hand is skipped in the next preview."""
    shop.take(good(1))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    shop.database.decisions.decide(PostingDecision(order_row=shop.row(good(1)), left_out=True, note="ranka"), "ona")
    (row,) = shop.preview().rows
    assert (row.state, row.reason and row.reason.facts) == ("skipped", {"note": "ranka"})


def test_orders_of_an_import_that_was_broken_off_wait_until_it_is_made_good(shop: Shop) -> None:
    """Held while nothing has read their time whole; ready as soon as an import has."""
    shop.take(good(1))
    shop.database.runs.end(shop.run_id, RunState.CANCELLED)
    assert shop.preview().reasons == {"import_incomplete": 1}
    plan = RunPlan(shop.store.store_id, ImportKind.PERIOD, "ona", window_by="created", marketplace_ids=(DE,))
    shop.run_id = shop.database.runs.open(plan)
    window = {"window_from": datetime(2026, 11, 1, tzinfo=UTC), "window_until": datetime(2026, 11, 10, tzinfo=UTC)}
    shop.take(good(1), **window, window_by="created", marketplace_ids=(DE,))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    assert shop.preview().counts == {"ready": 1}


def test_an_order_whose_newest_state_is_held_waits(shop: Shop) -> None:
    """What is stored is older than what could not be read: it is not posted."""
    shop.take(good(1))
    newer = HeldOrder(good(1).order_id, "amount_unreadable", "proceeds", None, "{}", datetime(2026, 11, 6, tzinfo=UTC))
    shop.take(newer)
    shop.database.runs.end(shop.run_id, RunState.DONE)
    assert shop.preview().reasons == {"order_held": 1}


def test_the_rows_can_be_asked_for_like_any_table(shop: Shop) -> None:
    """Filtered by text, state and reason, sorted with unknown values last, summed by currency."""
    shop.take(good(1, "30.00"), good(2, "10.00"), numbered(3, order("11.91", line(item="11.90"))))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    listing = shop.preview().listing

    def found(shown: PreviewFilter, column: str = "total", *, descending: bool = False) -> list[str]:
        return [one.order_id[-1] for one in listing.rows(listing.ids(shown, Sort(column, descending)))]

    assert found(PreviewFilter()) == ["2", "3", "1"]
    assert found(PreviewFilter(), "total_eur", descending=True) == ["1", "2", "3"]
    assert found(PreviewFilter(states=("held",))) == ["3"]
    assert found(PreviewFilter(reasons=("order_differs",))) == ["3"]
    assert found(PreviewFilter(text="305-0000000-0000002")) == ["2"]
    (total,) = listing.totals(PreviewFilter(states=("ready",))).per_currency
    assert (total.currency, total.total, total.count) == ("EUR", 400_000, 2)
    with pytest.raises(CorrectInput):
        listing.ids(PreviewFilter(), Sort("nothing"))


def test_a_preview_can_be_cancelled_and_tells_how_far_it_is(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two chunks; progress counts orders."""
    shop.take(*(good(number) for number in range(1, 6)))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    monkeypatch.setattr(previewing, "CHUNK", 2)
    told: list[object] = []

    class Watched(Progress):
        def show(self, state: object) -> None:
            told.append(state)
            if len(told) == 3:
                self.cancel()

    with pytest.raises(Cancelled):
        preview(shop.database, shop.store.store_id, shop.documents(), PostingPeriod(), Watched())
    assert [(one.done, one.whole) for one in told if isinstance(one, PostingProgress)] == [(0, 5), (2, 5), (4, 5)]


def test_one_order_is_drafted_alone(shop: Shop) -> None:
    """Its document, or why it has none; an order that is not there is said so."""
    shop.take(good(1), numbered(2, order("11.91", line(item="11.90"))))
    shop.database.runs.end(shop.run_id, RunState.DONE)
    assert isinstance(document(shop.documents(), shop.row(good(1))), Posting)
    assert isinstance(document(shop.documents(), shop.row(good(2))), HeldDraft)
    with pytest.raises(CorrectInput):
        document(shop.documents(), 999)
