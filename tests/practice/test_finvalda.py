"""The practice Finvalda behaves as its manual and its users say: whoever passes here is ready for the real one."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import requests

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop

Json = dict[str, Any]
NUMBER = "305-1234567-7654321"


class Asker:
    """A bare client of the web service: the headers of the manual, nothing of the program's own."""

    def __init__(self, shop: PracticeShop, session: requests.Session) -> None:
        self.shop = shop
        self.session = session
        self.headers = {
            "UserName": shop.finvalda.user,
            "Password": shop.finvalda.password,
            "CompanyID": shop.finvalda.company,
            "Language": "0",
            "Accept": "application/json",
            "Content-Type": "application/json; charset=utf-8",
        }

    def get(self, method: str, **query: str) -> requests.Response:
        url = f"{self.shop.finvalda_url}/{method}"
        return self.session.get(url, params=query, headers=self.headers, timeout=10)

    def post(self, method: str, body: object) -> requests.Response:
        data = json.dumps(body).encode()
        return self.session.post(f"{self.shop.finvalda_url}/{method}", data=data, headers=self.headers, timeout=10)

    def insert(self, document: Json, item_class: str = "PardDok", parameter: str = "FVSAMAZON") -> Json:
        body = {"ItemClassName": item_class, "sParametras": parameter, "xmlstring": json.dumps(document)}
        return dict(self.post("InsertNewOperation", body).json())

    def delete(self, journal: str, number: str, item_class: str = "DelPardDok") -> Json:
        document = {item_class: {"sZurnalas": journal, "nNumeris": number}}
        body = {"ItemClassName": item_class, "sParametras": "FVSAMAZON", "xmlstring": json.dumps(document)}
        return dict(self.post("DeleteOperation", body).json())

    def card(self, item_class: str, **fields: str) -> Json:
        card = {item_class: {"sFvsImportoParametras": "FVSAMAZON"} | fields}
        return dict(self.post("InsertNewItem", {"ItemClassName": item_class, "xmlstring": json.dumps(card)}).json())

    def operations(self, operation_class: str = "Sales", **wanted: object) -> list[Json]:
        asked = {"opReadParams": {"OpClass": operation_class, "fullOp": False, "filter": wanted}}
        return list(self.post("GetOperations", asked).json()["items"])

    def described(self, kind: str, **wanted: object) -> list[Json]:
        return list(self.post("GetDescriptions", {"readParams": {"type": kind, "filter": wanted}}).json()["items"])


@pytest.fixture
def asker(shop: PracticeShop) -> Iterator[Asker]:
    with requests.Session() as session:
        session.trust_env = False
        yield Asker(shop, session)


def goods(**changed: str) -> Json:
    return {
        "sKodas": "000123",
        "sSandelis": "CENTR",
        "nKiekis": "2",
        "nPirmasMat": "1",
        "dSumaV": "20.00",
        "dSumaL": "20.00",
        "dSumaPVMV": "3.80",
        "dSumaPVML": "3.80",
        "dPVM_Procentas": "19.00",
        "sPvmKodas": "OSSDE19",
    } | changed


def shipping(**changed: str) -> Json:
    line = goods(sKodas="PRISTATYMAS", nKiekis="1", dSumaV="4.19", dSumaL="4.19", dSumaPVMV="0.80", dSumaPVML="0.80")
    del line["sSandelis"]
    return line | changed


def sale(item_class: str = "PardDok", *, lines: list[Json] | None = None, **changed: str) -> Json:
    header = {
        "sKlientas": "AMZDE",
        "sSerija": "AMZ",
        "sDokumentas": NUMBER,
        "sValiuta": "EUR",
        "tData": "2026-11-03",
    } | changed
    return {item_class: header | {"PardDokPrekeDetEil": [goods()] if lines is None else lines}}


def test_an_operation_is_kept_as_it_was_sent(asker: Asker) -> None:
    """The answer names journal and number, twice; what is read back has the total with VAT and the names sent."""
    document = sale(sPavadinimas1=NUMBER, sObjektas1="AMZDE", sPastaba="pastaba")
    document["PardDok"]["PardDokPaslaugaDetEil"] = [shipping()]
    answer = asker.insert(document)
    assert answer["AccessResult"] == "Success"
    assert answer["nResult"] == 0
    assert answer["OP_DUOMENYS"] == {"SERIJA": "AMZ", "DOKUMENTAS": NUMBER, "ZURNALAS": "AMZPARD", "NUMERIS": "1"}
    assert f"<DOKUMENTAS>{NUMBER}</DOKUMENTAS>" in answer["error"]
    (found,) = asker.operations(OrderNumber=NUMBER)
    assert (found["op_number"], found["journal"], found["amount"]) == (1, "AMZPARD", 28.79)
    assert (found["client"], found["description1"], found["op_object1"]) == ("AMZDE", NUMBER, "AMZDE")
    assert [line["code"] for line in asker.operations("SalesDet")] == ["000123", "PRISTATYMAS"]
    assert asker.shop.finvalda.by_document == {NUMBER: 1}


@pytest.mark.parametrize(
    ("changed", "result"),
    [
        ({"sKlientas": "NERA"}, 26),
        ({"sKlientas": ""}, 3006),
        ({"sKlientas": "AVANSAI"}, 1047),
        ({"sValiuta": ""}, 3007),
        ({"sValiuta": "XXX"}, 11),
        ({"tData": ""}, 3008),
        ({"tData": "2023-12-31"}, 4004),
        ({"tData": "2026-12-24"}, 4004),
        ({"sSerija": "NERA"}, 1071),
        ({"sObjektas2": "NERA"}, 13),
        ({"sDarbuotojas": "NERA"}, 42),
        ({"sDokumentas": "X" * 21}, 2010),
    ],
)
def test_a_header_is_looked_up(asker: Asker, changed: dict[str, str], result: int) -> None:
    """Clients, currencies, series, objects and employees must exist, days must be allowed; each has its own code."""
    answer = asker.insert(sale(**changed))
    assert (answer["AccessResult"], answer["nResult"]) == ("Fail", result)
    assert asker.operations() == []


@pytest.mark.parametrize(
    ("changed", "result"),
    [
        ({"sKodas": "NERA"}, 39),
        ({"sKodas": ""}, 1076),
        ({"sSandelis": "NERA"}, 34),
        ({"sPvmKodas": "NERA"}, 7),
        ({"nKiekis": "0"}, 1067),
        ({"nKiekis": ""}, 2012),
        ({"dSumaV": "-1.00"}, 1068),
        ({"dSumaV": "1,00"}, 2011),
    ],
)
def test_a_line_is_looked_up(asker: Asker, changed: dict[str, str], result: int) -> None:
    """Products, warehouses and VAT codes must exist, quantities be positive; each has its own code."""
    assert asker.insert(sale(lines=[goods(**changed)]))["nResult"] == result


def test_sums_and_unknown_fields_are_nobodys_business(asker: Asker) -> None:
    """Sums that make no sense and tags that nobody knows are taken without a word: the sender has to know."""
    answer = asker.insert(sale(lines=[goods(dSumaPVMV="900.00", sSandelys="CENTR")], sPastabos="dingsta"))
    assert answer["nResult"] == 0
    assert asker.shop.finvalda.ignored == ["sPastabos", "PardDokPrekeDetEil.sSandelys"]


def test_the_profile_is_asked_for_before_anything_else(asker: Asker) -> None:
    """An unknown profile is 1036 by name, none at all 2000; a known one without lines 1037, outside its class 2012."""
    assert asker.insert(sale(), parameter="NERA") == {
        "AccessResult": "Fail",
        "error": "Parameter 'NERA' not found in database!",
        "nResult": 1036,
    }
    assert asker.insert(sale(), parameter="")["nResult"] == 2000
    assert asker.insert({"PardDok": {}})["nResult"] == 1037
    assert asker.insert(sale()["PardDok"])["nResult"] == 2012
    beside = sale(lines=[]) | {"PardDokPrekeDetEil": [goods()]}
    assert asker.insert(beside)["nResult"] == 1037


def test_a_document_is_made_once(asker: Asker) -> None:
    """The same document again is 1001, of the short class 1072, in another journal 1058; a reservation 1002."""
    assert asker.insert(sale())["nResult"] == 0
    assert asker.insert(sale())["nResult"] == 1001
    assert asker.insert(sale("TrumpasPardDok"), "TrumpasPardDok")["nResult"] == 1072
    assert asker.insert(sale(), parameter="PIRMAS")["nResult"] == 1058
    assert asker.insert(sale("PardRezDok"), "PardRezDok")["nResult"] == 0
    assert asker.insert(sale("PardRezDok"), "PardRezDok")["nResult"] == 1002
    assert len(asker.operations()) == 1


def test_only_the_short_class_returns_goods(asker: Asker) -> None:
    """PardGrazDok is refused with 2012 whatever it holds; the same as TrumpasPardGrazDok works, once."""
    assert asker.insert(sale("PardGrazDok"), "PardGrazDok")["nResult"] == 2012
    assert asker.insert(sale("TrumpasPardGrazDok"), "TrumpasPardGrazDok")["nResult"] == 0
    assert asker.insert(sale("TrumpasPardGrazDok"), "TrumpasPardGrazDok")["nResult"] == 1040
    assert [found["journal"] for found in asker.operations("SalesReturns")] == ["AMZPARDG"]


def test_quantities_are_in_the_second_unit_unless_told(asker: Asker) -> None:
    """Without nPirmasMat 250 of a product in metres is 2.5, and one service a hundredth."""
    document = sale(lines=[goods(sKodas="AUDINYS", nKiekis="250", nPirmasMat="")])
    document["PardDok"]["PardDokPaslaugaDetEil"] = [shipping(nPirmasMat=""), shipping()]
    assert asker.insert(document)["nResult"] == 0
    assert [line["quantity"] for line in asker.operations("SalesDet")] == ["2.50", "0.01", "1.00"]


def test_finvalda_numbers_what_has_no_number(asker: Asker) -> None:
    """An empty document gets the series' next number; the series of the list counts on."""
    first = asker.insert(sale(sDokumentas=""))["OP_DUOMENYS"]["DOKUMENTAS"]
    second = asker.insert(sale(sDokumentas=""))["OP_DUOMENYS"]["DOKUMENTAS"]
    assert (first, second) == ("000001", "000002")
    assert {row["code"]: row["number"] for row in asker.described("DocumentSeries")}["AMZ"] == "003"


def test_stock_runs_out(asker: Asker) -> None:
    """Where stock is counted, a sale takes from it and 1010 follows; a reservation takes nothing, a return brings."""
    asker.shop.finvalda.put_stock("000123", "CENTR", Decimal(3))
    assert asker.insert(sale())["nResult"] == 0
    assert asker.insert(sale(sDokumentas="2"))["nResult"] == 1010
    assert asker.insert(sale("PardRezDok", sDokumentas="2"), "PardRezDok")["nResult"] == 0
    assert asker.insert(sale("TrumpasPardGrazDok"), "TrumpasPardGrazDok")["nResult"] == 0
    assert asker.insert(sale(sDokumentas="2"))["nResult"] == 0


def test_what_is_locked_or_paid_stays(asker: Asker) -> None:
    """A locked operation is 4002, a paid one 4015, one of another class or number 4001; else it is deleted for good."""
    asker.insert(sale())
    finvalda = asker.shop.finvalda
    finvalda.change("AMZPARD", 1, locked=1)
    assert asker.delete("AMZPARD", "1")["nResult"] == 4002
    finvalda.change("AMZPARD", 1, settled=True)
    assert asker.delete("AMZPARD", "1")["nResult"] == 4015
    finvalda.change("AMZPARD", 1)
    assert asker.delete("AMZPARD", "1", "DelPardRezDok")["nResult"] == 4001
    assert asker.delete("AMZPARD", "7")["nResult"] == 4001
    finvalda.opened = date(2026, 11, 4)
    assert asker.delete("AMZPARD", "1")["nResult"] == 4004
    finvalda.opened = None
    assert asker.delete("AMZPARD", "1")["nResult"] == 0
    assert asker.operations() == []
    # its number is not given again, its document is free
    assert asker.insert(sale())["OP_DUOMENYS"]["NUMERIS"] == "2"


def test_cards_have_codes_of_capitals_and_digits(asker: Asker) -> None:
    """A card is made once; codes with other signs, numbers of other cards and unknown profiles are refused."""
    client = {"sKodas": "AMZNAUJAS", "sPavadinimas": "Naujas", "sPvmMoketojoKod": "DE999000999"}
    assert asker.card("Fvs.Klientas", **client)["nResult"] == 0
    assert asker.card("Fvs.Klientas", **client)["nResult"] == 3
    assert asker.card("Fvs.Klientas", **client | {"sKodas": "AMZKITAS"})["nResult"] == 2
    assert asker.card("Fvs.Klientas", sKodas="amz-x", sPavadinimas="X")["nResult"] == 2010
    assert asker.card("Fvs.Klientas", sKodas="X", sPavadinimas="X", sFvsImportoParametras="NERA")["nResult"] == 1036
    assert asker.card("Fvs.Preke", sKodas="NAUJA", sPavadinimas="N" * 51)["nResult"] == 2010
    assert asker.card("Fvs.Preke", sKodas="NAUJA", sPavadinimas="N", sBarKodas="0012345678905")["nResult"] == 28
    assert asker.card("Fvs.Preke", sKodas="NAUJA", sPavadinimas="N")["nResult"] == 0
    assert asker.get("GetPreke", sPrekesKodas="NAUJA").json()["Fvs.Preke"]["sPavadinimas"] == "N"
    assert asker.get("GetPreke", sPrekesKodas="NERA").json() == {"Fvs.Preke": None}
    (found,) = asker.described("Clients", VatCode="DE999000999")
    assert found["code"] == "AMZNAUJAS"


def test_lists_can_be_read(asker: Asker) -> None:
    """Warehouses, VAT codes with classifiers, terms, units and objects; products page by page."""
    assert "CENTR" in {row["kodas"] for row in asker.get("GetSandelius").json()["Sandeliai"]}
    rates = {row["kodas"]: row for row in asker.get("GetMokesciai").json()["Mokesciai"]}
    assert (rates["OSSFI255"]["procentas_1"], rates["PVM13"]["klasifikatorius"]) == (25.5, "PVM13")
    assert asker.get("GetAtsiskaitymoTerm").json()["AtsiskaitymoTerminai"][1]["reikia_atsiskaityti"] == 14
    assert asker.get("GetMatavimoVienetus").json()["MatavimoVienetai"][1]["pirm_antr_sant"] == 100
    assert asker.get("GetObjektai6Set").json()["Objektai6"] == []
    products = asker.described("Products")
    paged = []
    for page in range(1, 9):
        asked = {"readParams": {"type": "Products", "page": page, "limit": 3}}
        paged += asker.post("GetDescriptions", asked).json()["items"]
    assert paged == products
    assert len(products) > 10


def test_rates_are_those_of_lietuvos_bankas(asker: Asker) -> None:
    """Finvalda has EUR for one unit of every day, the bank units for one EUR of working days: the same rates."""
    asked = {"DateFrom": "2026-11-20", "DateTo": "2026-11-22", "Codes": ["GBP"]}
    rows = asker.described("CurrencyRates", **asked)
    assert [row["date"][:10] for row in rows] == ["2026-11-20", "2026-11-21", "2026-11-22"]
    query = {"tp": "LT", "ccy": "GBP", "dtFrom": "2026-11-20", "dtTo": "2026-11-22"}
    url = f"{asker.shop.lietuvos_bankas_url}/getFxRatesForCurrency"
    page = asker.session.get(url, params=query, timeout=10).text
    assert page.count("<FxRate>") == 1
    units = Decimal(page.split("<Ccy>GBP</Ccy><Amt>")[1].split("<")[0])
    assert {round(row["rate"], 6) for row in rows} == {round(float(1 / units), 6)}
    assert asker.session.get(f"{asker.shop.ecb_url}/eurofxref-daily.xml", timeout=10).text.count("<Cube time=") == 1


def test_who_may_not_ask_is_told_with_200(asker: Asker) -> None:
    """A wrong password, a user without rights and an unknown company are all HTTP 200, each with its own words."""
    said = set()
    for changed in ({"Password": "kitas"}, {"UserName": "ONA"}, {"CompanyID": "KITA"}):
        good, asker.headers = asker.headers, asker.headers | changed
        response = asker.get("GetSandelius")
        asker.headers = good
        assert response.status_code == 200
        assert response.json()["AccessResult"] == "AccessDenied"
        said.add(response.json()["error"])
    assert len(said) == 3


def test_old_builds_lack_methods_and_speak_xml(asker: Asker) -> None:
    """DeleteItem is 404 with a page, GetFvsUser XML whatever was asked for, and any answer can become XML."""
    assert asker.post("DeleteItem", {}).status_code == 404
    user = asker.get("GetFvsUser", sUsername="WEB", sPassword=asker.shop.finvalda.password)
    assert "<UserName>WEB</UserName>" in user.text
    asker.shop.faults.set(Fault.FINVALDA_XML)
    assert "<kodas>CENTR</kodas>" in asker.get("GetSandelius").text


@pytest.mark.parametrize(
    ("fault", "created"),
    [
        (Fault.FINVALDA_DOWN, 0),
        (Fault.FINVALDA_HTML, 0),
        (Fault.FINVALDA_DENIED, 0),
        (Fault.FINVALDA_UNKNOWN_CODE, 0),
        (Fault.FINVALDA_STOCK, 0),
        (Fault.FINVALDA_PERIOD, 0),
        (Fault.FINVALDA_BUSY, 0),
        (Fault.FINVALDA_CUT, 1),
        (Fault.FINVALDA_TRUNCATED, 1),
        (Fault.FINVALDA_SLOW, 1),
        (Fault.FINVALDA_PAGE_AFTER, 1),
        (Fault.FINVALDA_OTHER_COMPANY, 1),
    ],
)
def test_trouble_either_creates_or_does_not(asker: Asker, fault: Fault, created: int) -> None:
    """No answer to be trusted, and only a reading says whether the operation is there; then it is not made again."""
    asker.shop.faults.slow_reply_s = 0.1
    asker.shop.faults.set(fault, times=1)
    try:
        answer = asker.insert(sale())
    except (ValueError, requests.RequestException):
        answer = {}
    good = {"SERIJA": "AMZ", "DOKUMENTAS": NUMBER, "ZURNALAS": "AMZPARD", "NUMERIS": "1"}
    assert (answer.get("OP_DUOMENYS") == good) is (fault is Fault.FINVALDA_SLOW)
    assert len(asker.operations(OrderNumber=NUMBER)) == created
    assert asker.insert(sale())["nResult"] == (1001 if created else 0)
    assert asker.shop.finvalda.by_document == {NUMBER: 1}


def test_two_programs_meet_the_same_finvalda(clock: StandingClock, tmp_path: Path) -> None:
    """Two shops over one folder share operations and cards, at once and after a restart; numbers are never twice."""
    with requests.Session() as session:
        session.trust_env = False
        with PracticeShop(clock, 1, folder=tmp_path) as first, PracticeShop(clock, 1, folder=tmp_path) as second:
            one, other = Asker(first, session), Asker(second, session)
            assert one.insert(sale())["nResult"] == 0
            assert other.insert(sale())["nResult"] == 1001
            assert other.insert(sale(sDokumentas="2"))["OP_DUOMENYS"]["NUMERIS"] == "2"
            assert one.card("Fvs.Klientas", sKodas="AMZX", sPavadinimas="X")["nResult"] == 0
            assert other.insert(sale(sDokumentas="3", sKlientas="AMZX"))["nResult"] == 0
            assert one.delete("AMZPARD", "2")["nResult"] == 0
        with PracticeShop(clock, 1, folder=tmp_path) as third:
            found = Asker(third, session).operations()
    assert [(row["op_number"], row["client"]) for row in found] == [(1, "AMZDE"), (3, "AMZX")]


def test_vat_numbers_can_be_asked_for(asker: Asker) -> None:
    """VIES knows a number, does not know another, and of a third the country does not answer."""

    def told(number: str) -> Json:
        return dict(asker.session.get(f"{asker.shop.vies_url}/ms/DE/vat/{number}", timeout=10).json())

    assert told("999000551")["isValid"] is True
    assert told("999000550")["isValid"] is False
    assert told("999000404")["errorWrappers"][0]["error"] == "MS_UNAVAILABLE"


def test_amazon_is_asked_nothing_of_this(asker: Asker) -> None:
    """What Finvalda is asked stands apart from Amazon's requests, and no password with it."""
    asker.get("GetFvsUser", sUsername="WEB", sPassword=asker.shop.finvalda.password)
    assert list(asker.shop.requests) == []
    assert list(asker.shop.requests_beside) == [("GET", "/finvalda/FvsServicePure.svc/GetFvsUser")]
