"""Reports through the practice shop: asked for, made, fetched, whatever happens to their addresses on the way."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import GrantRole, TryLater
from fvsestore_gui.model.history import BY_ORDER_DATE
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

Account = Callable[..., AmazonAccount]
IDS = tuple(sorted(marketplace.marketplace_id for marketplace in region_marketplaces(Region.EUROPE)))


@pytest.fixture
def asked(account: Account, clock: StandingClock) -> tuple[AmazonAccount, str]:
    """An account, and the id of a report of the last twenty days that it asked for."""
    ours = account()
    until = clock.now() - timedelta(minutes=2)
    return ours, ours.create_report(BY_ORDER_DATE, until - timedelta(days=20), until, IDS, Progress())


@pytest.fixture
def made(asked: tuple[AmazonAccount, str], clock: StandingClock) -> tuple[AmazonAccount, str]:
    """The same, and the id of the report's document once it is made."""
    ours, report_id = asked
    clock.move(600)
    state = ours.report_state(report_id, Progress())
    assert state is not None
    assert state.document_id is not None
    return ours, state.document_id


def operations(shop: PracticeShop) -> Counter[str]:
    """How often documents were asked for by name, and fetched."""
    names = {"/reports/2021-06-30/documents/": "named", "/documents/": "fetched"}
    return Counter(
        next(name for part, name in names.items() if part in path)
        for _, path, _ in shop.requests
        if "/documents/" in path
    )


def test_a_report_is_asked_for_made_and_fetched(
    asked: tuple[AmazonAccount, str], clock: StandingClock, shop: PracticeShop
) -> None:
    """What getReport says is what was asked; the document is an order report; no request was unknown to Amazon."""
    ours, report_id = asked
    begun = clock.now()
    first = ours.report_state(report_id, Progress())
    assert first is not None
    assert (first.status, first.document_id, first.marketplace_ids) == ("IN_QUEUE", None, IDS)
    assert (first.data_until, first.report_type) == (begun - timedelta(minutes=2), BY_ORDER_DATE)
    clock.move(600)
    state = ours.report_state(report_id, Progress())
    assert state is not None
    assert state.status == "DONE"
    assert state.document_id is not None
    assert (state.created, state.begun is not None) == (begun, True)
    with ours.open_document(state.document_id, Progress()) as document, document.open() as stream:
        assert stream.readline().startswith(b"amazon-order-id\t")
    assert not shop.unknown_requests


def test_an_unknown_report_is_none(account: Account, made: tuple[AmazonAccount, str]) -> None:
    """Amazon forgets reports: that is an answer, not an error; a document that is gone is told as such."""
    ours, document_id = made
    assert ours.report_state("50000000000123", Progress()) is None
    with pytest.raises(TryLater) as caught:
        ours.open_document(document_id + "x", Progress())
    assert caught.value.code == "report_gone"


def test_a_period_amazon_refuses_is_told_in_its_words(account: Account, clock: StandingClock) -> None:
    """More than thirty days: Amazon's own sentence reaches the user."""
    until: datetime = clock.now() - timedelta(minutes=2)
    with pytest.raises(GrantRole) as caught:
        account().create_report(BY_ORDER_DATE, until - timedelta(days=31), until, IDS, Progress())
    assert caught.value.code == "request_refused"
    assert caught.value.facts["amazon_text"]


@pytest.mark.parametrize(
    ("fault", "named"),
    [
        (Fault.DOCUMENT_EXPIRED, 2),
        (Fault.DOCUMENT_S3_ERROR, 1),
        (Fault.DOCUMENT_HTML, 1),
        (Fault.DOCUMENT_CUT, 1),
        (Fault.DOCUMENT_GARBLED, 1),
    ],
)
def test_what_happens_once_to_a_document_is_mended(
    made: tuple[AmazonAccount, str], shop: PracticeShop, fault: Fault, named: int
) -> None:
    """An expired address is asked for again, a damaged document is fetched again: the report arrives whole."""
    ours, document_id = made
    shop.faults.set(fault, times=1)
    with ours.open_document(document_id, Progress()) as document, document.open() as stream:
        assert len(stream.read().splitlines()) > 50
    assert operations(shop) == {"named": named, "fetched": 2}


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.DOCUMENT_EXPIRED, "report_not_there"),
        (Fault.DOCUMENT_S3_ERROR, "report_not_there"),
        (Fault.DOCUMENT_HTML, "report_not_there"),
        (Fault.DOCUMENT_CUT, "report_damaged"),
        (Fault.DOCUMENT_GARBLED, "report_damaged"),
    ],
)
def test_what_stays_wrong_with_a_document_is_told(
    made: tuple[AmazonAccount, str], shop: PracticeShop, clock: StandingClock, fault: Fault, code: str
) -> None:
    """After some tries, with pauses between them and within Amazon's limits, the user learns what came instead."""
    ours, document_id = made
    shop.faults.set(fault)
    before = clock.now()
    with pytest.raises(TryLater) as caught:
        ours.open_document(document_id, Progress())
    assert caught.value.code == code
    assert operations(shop)["fetched"] == 4
    assert timedelta(seconds=5) < clock.now() - before < timedelta(minutes=5)


def test_an_address_that_expires_while_it_is_tried_is_asked_for_again(
    made: tuple[AmazonAccount, str], shop: PracticeShop, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Addresses live five minutes: after a longer pause the old one is not even tried."""
    ours, document_id = made
    shop.faults.set(Fault.DOCUMENT_CUT, times=1)
    waits = clock.wait
    monkeypatch.setattr(clock, "wait", lambda progress, seconds: waits(progress, max(seconds, 600)))
    ours.open_document(document_id, Progress()).close()
    assert operations(shop) == {"named": 2, "fetched": 2}


def test_why_a_report_failed_is_read(account: Account, shop: PracticeShop, clock: StandingClock) -> None:
    """A report that ended FATAL has its reason in its document."""
    ours = account()
    shop.faults.set(Fault.REPORT_FATAL, times=1)
    until = clock.now() - timedelta(minutes=2)
    report_id = ours.create_report(BY_ORDER_DATE, until - timedelta(days=20), until, IDS, Progress())
    clock.move(600)
    state = ours.report_state(report_id, Progress())
    assert state is not None
    assert state.status == "FATAL"
    assert "internal error" in ours.report_text(state.document_id or "", Progress())
    shop.faults.set(Fault.DOCUMENT_CUT)
    shop.faults.set(Fault.DOCUMENT_HTML)
    assert len(ours.report_text(state.document_id or "", Progress())) < 400


def test_no_key_is_sent_where_a_document_lies(
    made: tuple[AmazonAccount, str], shop: PracticeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The access token goes to Amazon's API and nowhere else."""
    ours, document_id = made
    sent: list[tuple[str, bool]] = []
    transport = ours._transport
    send = transport._session.send

    def listened(request, **named):  # type: ignore[no-untyped-def]  # requests' own signature
        sent.append((request.url, "x-amz-access-token" in request.headers))
        return send(request, **named)

    monkeypatch.setattr(transport._session, "send", listened)
    ours.open_document(document_id, Progress()).close()
    assert [with_key for _, with_key in sent] == [True, False]
    assert "/reports/" in sent[0][0]
    assert "/reports/" not in sent[1][0]
