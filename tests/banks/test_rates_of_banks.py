"""Rates of Lietuvos bankas and the ECB: read exactly, asked for rightly, and any other answer is no rate."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from threading import Thread

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from werkzeug import Request, Response
from werkzeug.serving import make_server

from fvsestore_gui.banks import ecb, lietuvos_bankas
from fvsestore_gui.banks.reading import eur_for_one
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.errors import CorrectInput, ReachBank
from fvsestore_gui.model.finvalda import CurrencyRate
from fvsestore_gui.model.money import rounded
from fvsestore_gui.progress import Progress

FRIDAY = date(2026, 11, 20)
LIETUVOS_BANKAS = b"""<?xml version="1.0" encoding="utf-8"?>
<FxRates xmlns="http://www.lb.lt/WebServices/FxRates">
 <FxRate><Tp>LT</Tp><Dt>2026-11-20</Dt>
  <CcyAmt><Ccy>EUR</Ccy><Amt>1</Amt></CcyAmt><CcyAmt><Ccy>GBP</Ccy><Amt>0.8</Amt></CcyAmt></FxRate>
 <FxRate><Tp>LT</Tp><Dt>2026-11-19</Dt>
  <CcyAmt><Ccy>EUR</Ccy><Amt>10</Amt></CcyAmt><CcyAmt><Ccy>JPY</Ccy><Amt>1600</Amt></CcyAmt></FxRate>
 <FxRate><Tp>LT</Tp><Dt>2014-12-31</Dt>
  <CcyAmt><Ccy>LTL</Ccy><Amt>4.4</Amt></CcyAmt><CcyAmt><Ccy>GBP</Ccy><Amt>1</Amt></CcyAmt></FxRate>
</FxRates>"""
ECB = b"""<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
 <gesmes:subject>Reference rates</gesmes:subject>
 <Cube><Cube time="2026-11-20"><Cube currency="GBP" rate="0.8"/><Cube currency="USD" rate="1.25"/></Cube>
 <Cube time="2026-11-19"><Cube currency="GBP" rate="0.64"/></Cube></Cube>
</gesmes:Envelope>"""


def test_both_amounts_of_a_pair_are_read() -> None:
    """EUR for one unit, whatever of the two amounts is 1; pairs without EUR are left out."""
    assert lietuvos_bankas.read(LIETUVOS_BANKAS, "lb.lt") == [
        CurrencyRate("GBP", FRIDAY, Decimal("1.25")),
        CurrencyRate("JPY", date(2026, 11, 19), Decimal("0.00625")),
    ]


def test_the_ecb_is_read_the_right_way_round() -> None:
    """The ECB says how many pounds one euro is; we keep how many euros one pound is."""
    assert ecb.read(ECB, "ecb") == [
        CurrencyRate("GBP", FRIDAY, Decimal("1.25")),
        CurrencyRate("USD", FRIDAY, Decimal("0.8")),
        CurrencyRate("GBP", date(2026, 11, 19), Decimal("1.5625")),
    ]


@given(cents=st.integers(1, 10**12), units=st.integers(1, 2 * 10**6))
@example(cents=15, units=12_000)  # 0.15 at 1.2 is 0.125 EUR, and 1 / 1.2 has no end
def test_an_amount_in_eur_is_that_of_the_banks_own_rate(cents: int, units: int) -> None:
    """Amount times our rate is, rounded half up, amount divided by the bank's rate, to the cent, also on halves."""
    amount, rate = Decimal(cents) / 100, Decimal(units) / 10000
    scaled = cents * 10000  # cents of EUR = amount / rate, in whole numbers
    exact = Decimal((2 * scaled + units) // (2 * units)) / 100
    assert rounded(amount * eur_for_one(Decimal(1), rate)) == exact


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Under repair</body></html>",
        LIETUVOS_BANKAS[:300],
        LIETUVOS_BANKAS.replace(b"0.8", b"-0.8"),
        LIETUVOS_BANKAS.replace(b"0.8", b"0"),
        LIETUVOS_BANKAS.replace(b"0.8", b"NaN"),
        LIETUVOS_BANKAS.replace(b"0.8", b"1e999999999"),
        LIETUVOS_BANKAS.replace(b"2026-11-20", b"2026-13-20"),
        LIETUVOS_BANKAS.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY e "0.8">]>', 1).replace(b">0.8<", b">&e;<"),
    ],
    ids=["empty", "page", "cut", "negative", "zero", "nan", "huge", "day", "entity"],
)
def test_what_is_no_list_of_rates_gives_none(body: bytes) -> None:
    """HTML, cut or strange answers are an error with a name, never a rate."""
    with pytest.raises(ReachBank) as caught:
        lietuvos_bankas.read(body, "lb.lt")
    assert caught.value.code == "bank_unreadable"


@pytest.mark.parametrize("body", [b"<html/>", ECB[:300], ECB.replace(b"0.8", b"x"), ECB.replace(b"time", b"day")])
def test_the_ecb_may_answer_something_else_too(body: bytes) -> None:
    """As with Lietuvos bankas."""
    with pytest.raises(ReachBank):
        ecb.read(body, "ecb")


class Page:
    """A server on this computer that answers as it is told and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: Callable[[Request], Response] = lambda _: Response(LIETUVOS_BANKAS, mimetype="text/xml")
        self._server = make_server("127.0.0.1", 0, self._serve, threaded=True)
        self._thread = Thread(target=self._server.serve_forever)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def _serve(self, environ: dict[str, object], start: Callable[..., object]) -> object:
        request = Request(environ)
        self.asked.append(request.full_path)
        return self.answer(request)(environ, start)

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def page() -> Iterator[Page]:
    made = Page()
    yield made
    made.stop()


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport()
    yield made
    made.close()


def test_lietuvos_bankas_is_asked_for_its_bookkeeping_list(page: Page, transport: Transport) -> None:
    """One question a currency, for the list LT, with the days asked for; other currencies are not taken."""
    rates = lietuvos_bankas.fetch(transport, page.address, ["GBP", "SEK"], date(2026, 11, 1), FRIDAY, Progress())
    assert rates == [CurrencyRate("GBP", FRIDAY, Decimal("1.25"))]
    assert page.asked == [
        f"/getFxRatesForCurrency?tp=LT&ccy={currency}&dtFrom=2026-11-01&dtTo=2026-11-20" for currency in ("GBP", "SEK")
    ]


@pytest.mark.parametrize(("since", "name"), [(date(2026, 11, 1), "-90d"), (date(2026, 1, 1), "")])
def test_the_ecb_is_asked_for_the_smaller_file_that_will_do(
    page: Page, transport: Transport, since: date, name: str
) -> None:
    """The last 90 days are in a small file; older days in the long one. Only the days asked for are taken."""
    page.answer = lambda _: Response(ECB, mimetype="text/xml")
    rates = ecb.fetch(transport, page.address, ["GBP"], since, date(2026, 11, 19), FRIDAY, Progress())
    assert rates == [CurrencyRate("GBP", date(2026, 11, 19), Decimal("1.5625"))]
    assert page.asked == [f"/eurofxref-hist{name}.xml?"]


def test_every_failure_has_a_name(page: Page, transport: Transport) -> None:
    """A refusal, a closed port and an address that must not be asked are told apart."""
    page.answer = lambda _: Response("nera", status=503)
    with pytest.raises(ReachBank) as refused:
        transport.get(page.address, {}, Progress())
    assert (refused.value.code, refused.value.facts) == ("bank_refused", {"host": "127.0.0.1", "status": 503})
    with pytest.raises(ReachBank) as closed:
        transport.get("http://127.0.0.1:9/", {}, Progress())
    assert closed.value.code == "bank_unreachable"
    with pytest.raises(CorrectInput):
        transport.get("http://lb.lt/", {}, Progress())
