"""Creating in the practice Finvalda: whatever goes wrong there, each order stands in it once, and is known here."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.model.finvalda import FinvaldaConnection
from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.posting_settings import PostingSettings, RateSource, ShortStock
from fvsestore_gui.model.postings import PostingState, RateUsed
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.work.creating import Ground, create
from fvsestore_gui.work.undoing import give_back, remove
from fvsestore_gui.work.verifying import verify

if TYPE_CHECKING:
    from conftest import Bench

DAY = date(2026, 11, 19)
pytestmark = pytest.mark.engine("sqlite")


@pytest.fixture
def shop(bench: "Bench") -> Iterator[PracticeShop]:
    with PracticeShop(bench.clock) as shop:
        shop.faults.slow_reply_s = 2.0
        yield shop


@pytest.fixture
def ground(bench: "Bench", shop: PracticeShop) -> Iterator[Ground]:
    finvalda = shop.finvalda
    connection = FinvaldaConnection(
        address=shop.finvalda_url, company=finvalda.company, user=finvalda.user, read_timeout_s=1
    )
    service = FinvaldaService(connection, Secret(finvalda.password), bench.clock)
    yield bench.ground(connect=lambda: service, longest=timedelta(seconds=3))
    service.close()


def new_orders(bench: "Bench", count: int, **changes: Any) -> list[int]:
    """Orders whose documents use cards that BANDYMAI UAB has."""
    rows = bench.new_orders(count)
    _, sample = next(iter(bench.documents(rows)))
    goods = msgspec.structs.replace(sample.lines[0], code="000123")  # type: ignore[union-attr]
    for row in rows:
        lines = (goods, sample.lines[1])  # type: ignore[union-attr]
        bench.changes[row] = {"lines": lines, "company": "BANDYMAI UAB", "parameter": "FVSAMAZON"} | changes
    return rows


def once_each(bench: "Bench", shop: PracticeShop, rows: list[int]) -> None:
    """Every order is in Finvalda once, and the database knows under which number."""
    there = {one.document: (one.journal, str(one.number)) for one in shop.finvalda.operations()}
    assert shop.finvalda.by_document == Counter(bench.order_id(row) for row in rows)
    kept = bench.database.postings.of_orders(rows)
    assert {row.state for row in kept.values()} == {PostingState.CREATED}
    assert {row.document: (row.journal, row.number) for row in kept.values()} == there


def test_a_period_goes_there_and_back(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """Created, created again without harm, verified, returned in part, and taken back: Finvalda is empty again."""
    rows = new_orders(bench, 3)
    assert [one.state for one in create(ground, PostingPeriod(), Progress()).outcomes] == ["created"] * 3
    assert [one.state for one in create(ground, PostingPeriod(), Progress()).outcomes] == ["already"] * 3
    once_each(bench, shop, rows)
    assert shop.finvalda.ignored == []
    report = give_back(ground, PostingSettings(return_series="AMZG"), rows[0], {0: Decimal(1)}, Progress())
    assert [(one.state, one.code) for one in report.outcomes] == [("returned", "")]
    found = verify(bench.database, ground.service, bench.store.store_id, PostingPeriod(), "ona", Progress())
    assert (found.checked, found.agreeing, found.differences) == (4, 4, ())
    assert [one.state for one in remove(ground, rows, Progress()).outcomes] == ["removed"] * 3
    assert shop.finvalda.operations() == []
    assert [one.state for one in create(ground, rows, Progress()).outcomes] == ["created"] * 3


@pytest.mark.parametrize(
    "fault",
    [
        Fault.FINVALDA_SLOW,
        Fault.FINVALDA_CUT,
        Fault.FINVALDA_PAGE_AFTER,
        Fault.FINVALDA_TRUNCATED,
        Fault.FINVALDA_OTHER_COMPANY,
    ],
)
def test_an_answer_that_went_wrong_is_found_in_finvalda(
    bench: "Bench", shop: PracticeShop, ground: Ground, fault: Fault
) -> None:
    """It was created, and the answer came late, half, as a page or for another document: linked, not repeated."""
    rows = new_orders(bench, 3)
    shop.faults.set(fault, 1)
    report = create(ground, rows, Progress())
    assert (report.error_code, [one.state for one in report.outcomes]) == ("", ["linked", "created", "created"])
    once_each(bench, shop, rows)


@pytest.mark.parametrize("fault", [Fault.FINVALDA_HTML, Fault.FINVALDA_DOWN])
def test_a_page_instead_of_an_answer_is_asked_about(
    bench: "Bench", shop: PracticeShop, ground: Ground, fault: Fault
) -> None:
    """Nothing was created behind a page for people: the document is sent once more, when that is certain."""
    rows = new_orders(bench, 2)
    shop.faults.set(fault, 1)
    report = create(ground, rows, Progress())
    assert (report.error_code, [one.state for one in report.outcomes]) == ("", ["created", "created"])
    once_each(bench, shop, rows)


def test_an_xml_answer_is_an_answer(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """Some builds answer XML when JSON was asked for: journal and number are read all the same."""
    rows = new_orders(bench, 2)
    shop.faults.set(Fault.FINVALDA_XML)
    assert [one.state for one in create(ground, rows, Progress()).outcomes] == ["created"] * 2
    once_each(bench, shop, rows)


@pytest.mark.parametrize(
    ("fault", "code"), [(Fault.FINVALDA_PERIOD, 4004), (Fault.FINVALDA_BUSY, 4000), (Fault.FINVALDA_STOCK, 1010)]
)
def test_a_refusal_names_finvalda_s_code(
    bench: "Bench", shop: PracticeShop, ground: Ground, fault: Fault, code: int
) -> None:
    """The other operations go on, and the next run creates the one that was refused."""
    rows = new_orders(bench, 2)
    shop.faults.set(fault, 1)
    report = create(ground, rows, Progress())
    assert report.outcomes[0].state == ("held" if code == 1010 else "failed")
    assert report.outcomes[0].result_code == code
    assert report.outcomes[0].text
    assert report.outcomes[1].state == "created"
    assert create(ground, rows, Progress()).outcomes[0].state == "created"
    once_each(bench, shop, rows)


def test_a_code_of_no_manual_creates_nothing_twice(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """What nobody can read is taken as unclear, asked about, and settled within the run."""
    rows = new_orders(bench, 2)
    shop.faults.set(Fault.FINVALDA_UNKNOWN_CODE, 1)
    report = create(ground, rows, Progress())
    assert [one.state for one in report.outcomes] in (["created", "created"], ["failed", "created"])
    create(ground, rows, Progress())
    once_each(bench, shop, rows)


def test_what_is_short_becomes_a_reservation(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """Where the settings say so, and it stands in Finvalda as such."""
    rows = new_orders(bench, 1)
    shop.finvalda.put_stock("000123", "CENTR", Decimal(1))
    reserving = bench.ground(connect=lambda: ground.service, longest=ground.longest, short_stock=ShortStock.RESERVE)
    assert [one.state for one in create(reserving, rows, Progress()).outcomes] == ["created"]
    assert [one.kind for one in shop.finvalda.operations()] == ["reservation"]
    assert [one.state for one in create(reserving, rows, Progress()).outcomes] == ["already"]


def test_finvalda_s_own_numbers(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """Without a number of ours Finvalda gives one; after a lost answer the order id finds it."""
    rows = new_orders(bench, 2, document="")
    shop.faults.set(Fault.FINVALDA_CUT, 1)
    report = create(ground, rows, Progress())
    assert [one.state for one in report.outcomes] == ["linked", "created"]
    assert len(shop.finvalda.operations()) == 2
    assert {one.document for one in report.outcomes} == {one.document for one in shop.finvalda.operations()}


def test_a_wrong_password_ends_it_at_once(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """It is told once for all; nothing was sent, and with the right one all are created."""
    rows = new_orders(bench, 3)
    right, shop.finvalda.password = shop.finvalda.password, "kitas"
    report = create(ground, rows, Progress())
    assert (report.error_code, len(report.outcomes)) == ("finvalda_login", 1)
    shop.finvalda.password = right
    assert [one.state for one in create(ground, rows, Progress()).outcomes] == ["created"] * 3


def test_a_document_in_another_currency(bench: "Bench", shop: PracticeShop, ground: Ground) -> None:
    """Both currencies arrive as they were worked out, and verifying finds them so."""
    rate = RateUsed(Decimal("0.25"), DAY, RateSource.FINVALDA)
    rows = new_orders(bench, 1, client="AMZPL", currency="PLN", rate=rate, total_eur=Decimal("11.25"))
    lines = tuple(
        msgspec.structs.replace(line, net_eur=net, vat_eur=vat)
        for line, net, vat in zip(
            bench.changes[rows[0]]["lines"],
            (Decimal("8.26"), Decimal("1.03")),
            (Decimal("1.74"), Decimal("0.22")),
            strict=True,
        )
    )
    bench.changes[rows[0]]["lines"] = lines
    report = create(ground, rows, Progress())
    assert [(one.state, one.code, one.facts) for one in report.outcomes] == [("created", "", {})]
    found = verify(bench.database, ground.service, bench.store.store_id, PostingPeriod(), "ona", Progress())
    assert found.agreeing == 1
