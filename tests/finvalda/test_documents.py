"""What is sent to Finvalda: exactly the fields it knows, as it wants them, and nothing that does not add up."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.finvalda.documents import (
    NotSendable,
    as_xml,
    check,
    client_fields,
    operation_fields,
    product_fields,
    sent_fields,
    service_fields,
    unlisted,
)
from fvsestore_gui.finvalda.fields import ALLOWED, cut, letters
from fvsestore_gui.model.posting_settings import CardSettings, RateSource
from fvsestore_gui.model.postings import HELD_POSTING_REASONS, LineKind, Posting, PostingKind, RateUsed
from tests.finvalda.postings_to_send import a_line, a_posting, shipping

FIELDS = Path(__file__).resolve().parents[3] / "shared" / "contracts" / "finvalda" / "fields.csv"
RATE = RateUsed(Decimal("1.25"), date(2026, 11, 3), RateSource.LIETUVOS_BANKAS)


def codes(posting: Posting) -> list[str]:
    return [reason.code for reason in check(posting)]


def test_an_order_becomes_exactly_these_fields() -> None:
    """The worked example: header, two products with a promotion, shipping; each value as Finvalda's own samples."""
    assert operation_fields(a_posting()) == {
        "PardDok": {
            "sKlientas": "AMZDE",
            "sSerija": "AMZ",
            "sDokumentas": "305-1234567-7654321",
            "sPavadinimas1": "305-1234567-7654321",
            "sPavadinimas2": "Amazon.de",
            "sValiuta": "EUR",
            "tData": "2026-11-03",
            "tIsrasymoData": "2026-11-03",
            "tMokejimoData": "2026-11-17",
            "sDokRusis": "S",
            "sObjektas1": "AMZDE",
            "sPastaba": "Amazon užsakymas 305-1234567-7654321",
            "PardDokPrekeDetEil": [
                {
                    "sKodas": "PREKE01",
                    "sSandelis": "CENTR.",
                    "nKiekis": "2",
                    "nPirmasMat": "1",
                    "dSumaV": "20.00",
                    "dSumaL": "20.00",
                    "dSumaPVMV": "3.80",
                    "dSumaPVML": "3.80",
                    "dPVM_Procentas": "19.00",
                    "sPvmKodas": "OSSDE19",
                    "sPapInf": "12345678901231",
                },
                {
                    "sKodas": "PREKE02",
                    "sSandelis": "CENTR.",
                    "nKiekis": "1",
                    "nPirmasMat": "1",
                    "dSumaV": "30.00",
                    "dSumaL": "30.00",
                    "dSumaNV": "3.00",
                    "dSumaNL": "3.00",
                    "dSumaPVMV": "5.13",
                    "dSumaPVML": "5.13",
                    "dPVM_Procentas": "19.00",
                    "sPvmKodas": "OSSDE19",
                    "sPapInf": "12345678901249",
                },
            ],
            "PardDokPaslaugaDetEil": [
                {
                    "sKodas": "PRISTATYMAS",
                    "nKiekis": "1",
                    "nPirmasMat": "1",
                    "dSumaV": "4.19",
                    "dSumaL": "4.19",
                    "dSumaPVMV": "0.80",
                    "dSumaPVML": "0.80",
                    "dPVM_Procentas": "19.00",
                    "sPvmKodas": "OSSDE19",
                },
            ],
        }
    }


def test_what_people_see_is_what_is_sent() -> None:
    """The flat list has every value that goes out, in the same order, also for a document that may not be sent."""
    posting = a_posting()
    fields = operation_fields(posting)["PardDok"]
    shown = dict(sent_fields(posting))
    assert shown["sKlientas"] == "AMZDE"
    assert shown["PardDokPrekeDetEil[2].dSumaNV"] == "3.00"
    assert list(shown.values()) == [
        value
        for field in fields.values()
        for value in ([field] if isinstance(field, str) else [value for line in field for value in line.values()])
    ]
    assert ("sKlientas", "") in sent_fields(a_posting(client=""))


def test_a_return_is_short_and_keeps_its_objects_on_the_lines() -> None:
    """TrumpasPardGrazDok knows no titles, notes or objects of a header; the objects would else be lost silently."""
    lines = (a_line(objects=("", "FBA", "", "", "", "")), shipping())
    posting = a_posting(kind=PostingKind.RETURN, item_class="TrumpasPardGrazDok", sequence=1, lines=lines)
    document = operation_fields(posting)["TrumpasPardGrazDok"]
    assert [name for name in document if not name.endswith("DetEil")] == [
        "sKlientas",
        "sSerija",
        "sDokumentas",
        "sValiuta",
        "tData",
        "sDokRusis",
    ]
    assert document["PardDokPrekeDetEil"][0]["sObjektas1"] == "AMZDE"
    assert document["PardDokPrekeDetEil"][0]["sObjektas2"] == "FBA"


def test_a_document_without_a_number_asks_finvalda_for_one() -> None:
    """Where Finvalda numbers, an empty number is sent: without the field it would say that data are missing."""
    document = operation_fields(a_posting(document=""))["PardDok"]
    assert document["sDokumentas"] == ""


def test_both_currencies_are_filled() -> None:
    """An order in pounds carries its amounts in pounds and in EUR, and its total is the rate's to the cent."""
    line = a_line(net_eur=Decimal("25.00"), vat_eur=Decimal("4.75"))
    posting = a_posting(currency="GBP", rate=RATE, lines=(line,))
    sent = operation_fields(posting)["PardDok"]["PardDokPrekeDetEil"][0]
    assert (sent["dSumaV"], sent["dSumaL"], sent["dSumaPVMV"], sent["dSumaPVML"]) == ("20.00", "25.00", "3.80", "4.75")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"total": Decimal("60.93")}, "amounts_do_not_add_up"),
        ({"total_eur": Decimal("60.93")}, "amounts_do_not_add_up"),
        ({"amazon_total": Decimal("61.92")}, "amounts_do_not_add_up"),
        ({"collected_tax": Decimal("1.00"), "amazon_total": Decimal("60.92")}, "amounts_do_not_add_up"),
        ({"currency": "GBP"}, "rate_missing"),
        ({"currency": "GBP", "rate": RATE}, "amounts_do_not_add_up"),
        (
            {
                "currency": "GBP",
                "rate": RATE,
                "lines": (a_line(net_eur=Decimal("24.00"), vat_eur=Decimal("4.75")),),
                "total_eur": Decimal("29.75"),
            },
            "amounts_do_not_add_up",
        ),
        ({"lines": ()}, "order_parts_missing"),
        ({"lines": (a_line(net_eur=Decimal("20.01")),)}, "amounts_do_not_add_up"),
        ({"lines": (a_line(net=Decimal("20.005")),)}, "field_value"),
        ({"lines": (a_line(net=Decimal("-20.00"), vat=Decimal("-3.80")),)}, "field_value"),
        ({"lines": (a_line(vat=Decimal("4.20")),)}, "field_value"),  # 21 % in place of 19 %
        ({"lines": (a_line(rate=Decimal("0.00")),)}, "field_value"),
        ({"lines": (a_line(quantity=Decimal(0)),)}, "field_value"),
        ({"lines": (a_line(vat_code=""),)}, "field_missing"),
        ({"lines": (a_line(warehouse=""),)}, "field_missing"),
        ({"lines": (a_line(code=""),)}, "field_missing"),
        ({"lines": (a_line(code="K" * 21),)}, "field_too_long"),
        ({"lines": (shipping(code="P" * 14),)}, "field_too_long"),
        ({"lines": (a_line(net=Decimal("1000000000000.00"), vat=Decimal("190000000000.00")),)}, "field_value"),
        ({"client": ""}, "field_missing"),
        ({"client": "AMZDE "}, "field_value"),
        ({"client": "A" * 16}, "field_too_long"),
        ({"document": "3" * 21}, "field_too_long"),
        ({"parameter": ""}, "field_missing"),
        ({"note": "a\x00b"}, "field_value"),
        ({"note": "š" * 256}, "field_too_long"),
        ({"titles": ("🫖" * 26, "", "", "", "")}, "field_too_long"),  # two letters each, as Windows counts
        ({"document_kind": "XX"}, "field_value"),
        ({"currency": "eur"}, "field_value"),
        ({"payment_day": date(2026, 11, 2)}, "field_value"),
        ({"item_class": "PardGrazDok"}, "field_value"),
        ({"missing_cards": (("Fvs.Klientas", "amz-de"),)}, "code_shape"),
        ({"missing_cards": (("Fvs.Paslauga", "PRISTATYMASDHL"),)}, "field_too_long"),
    ],
)
def test_nothing_wrong_is_sent(changes: dict[str, Any], reason: str) -> None:
    """What Finvalda would refuse, cut or take as it is though it cannot be right, is refused here with the reason."""
    posting = a_posting(**changes)
    assert reason in codes(posting)
    assert set(codes(posting)) <= HELD_POSTING_REASONS
    with pytest.raises(NotSendable) as caught:
        operation_fields(posting)
    assert list(caught.value.reasons) == check(posting)


def test_a_yen_has_no_hundredths() -> None:
    """Half a yen is refused: no document shows one."""
    rate = RateUsed(Decimal("0.01"), date(2026, 11, 3), RateSource.ECB)

    def in_yen(net: str) -> Posting:
        line = a_line(net=Decimal(net), vat=Decimal("0.00"), rate=Decimal("0.00"), net_eur=Decimal("19.90"))
        return a_posting(currency="JPY", rate=rate, lines=(line,))

    assert check(in_yen("1990.00")) == []
    assert "field_value" in codes(in_yen("1990.50"))


def test_a_discount_may_be_a_service_with_a_minus() -> None:
    """Where discounts are services, their line is negative; a product's never is."""
    discount = shipping(code="NUOLAIDA", part="discount", net=Decimal("-3.00"), vat=Decimal("-0.57"))
    assert check(a_posting(lines=(a_line(), discount))) == []


amounts = st.integers(1, 10**7).map(lambda cents: Decimal(cents) / 100)


@given(nets=st.lists(amounts, min_size=1, max_size=60), rate=st.sampled_from(["0.00", "5.50", "19.00", "25.50"]))
def test_the_sum_of_what_is_sent_is_the_total(nets: list[Decimal], rate: str) -> None:
    """For any document that passes, amounts read back from the very texts that are sent add up to its total."""
    lines = tuple(
        a_line(net=net, vat=(net * Decimal(rate) / 100).quantize(Decimal("0.01")), rate=Decimal(rate)) for net in nets
    )
    posting = a_posting(lines=lines)
    sent = operation_fields(posting)["PardDok"]["PardDokPrekeDetEil"]
    for side, total in (("V", posting.total), ("L", posting.total_eur)):
        assert sum(Decimal(line[f"dSuma{side}"]) + Decimal(line[f"dSumaPVM{side}"]) for line in sent) == total


def test_only_listed_fields_pass() -> None:
    """A misspelt field would be ignored by Finvalda and its data lost: it is found before anything is sent."""
    fields = operation_fields(a_posting())
    assert unlisted(fields) == []
    fields["PardDok"]["sPastabos"] = "x"
    fields["PardDok"]["PardDokPrekeDetEil"][0]["sSuma"] = "x"
    fields["PardDok"]["PardDokPrekeDetEil"][1]["dSumaV"] = 30.0
    assert unlisted(fields) == [
        "PardDok.sPastabos",
        "PardDok.PardDokPrekeDetEil[1].sSuma",
        "PardDok.PardDokPrekeDetEil[2].dSumaV",
    ]
    assert unlisted({"KtNeanalitDok": {"sDokumentas": "1"}}) == ["KtNeanalitDok"]


def test_the_allow_list_is_finvaldas_own() -> None:
    """Every field stands with its type, length and need in the list taken from the manual; no needed one lacks."""
    if not FIELDS.exists():
        pytest.skip("the list of Finvalda's fields is not here")
    with FIELDS.open(encoding="utf-8", newline="") as file:
        manual = {
            (row["operation_class"], "" if row["part"] == "header" else row["part"], row["field"]): row
            for row in csv.DictReader(file)
        }
    for item_class, parts in ALLOWED.items():
        for part, fields in parts.items():
            for field in fields.values():
                if (part, field.name) == ("PardDokPaslaugaDetEil", "nPirmasMat"):
                    # no row of its own: the manual names it where it tells of a service's quantity
                    assert "nPirmasMat is 1" in manual[item_class, part, "nKiekis"]["meaning_en"]
                    continue
                row = manual[item_class, part, field.name]
                length = f"{field.length},{field.digits}" if field.digits else str(field.length or "")
                assert (row["type"], row["max_length"], row["mandatory"]) == (
                    field.shape.value,
                    length,
                    field.need.value,
                ), (item_class, part, field.name)
            needed = {
                name
                for (c, p, name), row in manual.items()
                if (c, p) == (item_class, part) and row["mandatory"] == "yes"
            }
            assert needed <= fields.keys()


def test_nothing_of_a_buyer_can_be_sent() -> None:
    """Street, town, postcode, phone and e-mail are on no list, so no mistake can send them."""
    names = {name for parts in ALLOWED.values() for fields in parts.values() for name in fields}
    assert not names & {"sAdresas", "sTelefonas", "sFaksas", "sEMail", "sMiestas", "sPastoKodas", "sAtsakingasAsmuo"}


def test_xml_says_the_same() -> None:
    """As XML: the same fields in the same order, signs escaped."""
    posting = a_posting(note="3 < 5 & „taip“", lines=(a_line(),))
    text = as_xml(operation_fields(posting))
    assert text.startswith("<PardDok><sKlientas>AMZDE</sKlientas><sSerija>AMZ</sSerija>")
    assert "<sPastaba>3 &lt; 5 &amp; „taip“</sPastaba><PardDokPrekeDetEil><sKodas>PREKE01</sKodas>" in text
    assert text.endswith("<sPapInf>12345678901231</sPapInf></PardDokPrekeDetEil></PardDok>")


def test_cards_are_filled_from_the_settings() -> None:
    """A client is of the document kind, for sales refuse others; what is not chosen is left to the profile."""
    settings = CardSettings(client_debit_account="2410", product_unit="VNT")
    assert client_fields("AMZDE", "Amazon.de pirkėjai", settings, "FVSAMAZON", country="DE") == {
        "Fvs.Klientas": {
            "sFvsImportoParametras": "FVSAMAZON",
            "sKodas": "AMZDE",
            "sPavadinimas": "Amazon.de pirkėjai",
            "sDebtSask": "2410",
            "nTipas": "0",
            "sValstybeKodas": "DE",
        }
    }
    product = product_fields("ARB01", "Ž" * 80, settings, "FVSAMAZON", bar_code="4770000000001")["Fvs.Preke"]
    assert product["sPavadinimas"] == "Ž" * 50
    assert product["sMatavimoVnt"] == "VNT"
    assert service_fields("PRISTATYMAS", "Pristatymas", settings, "")["Fvs.Paslauga"]["sKodas"] == "PRISTATYMAS"


@pytest.mark.parametrize("code", ["", "amzde", "AMZ-DE", "ŽAMZ", "A" * 16])
def test_a_card_gets_only_a_code_that_finvalda_takes(code: str) -> None:
    """Capitals and digits, fifteen at most: another code is refused before it is sent."""
    with pytest.raises(NotSendable):
        client_fields(code, "Amazon", CardSettings(), "FVSAMAZON")


@given(st.text(max_size=40), st.integers(1, 20))
def test_cutting_fits(text: str, length: int) -> None:
    """A cut text fits as Windows counts letters, is the beginning of the whole, and ends in no blank of its own."""
    shown = cut(text, length)
    assert letters(shown) <= length
    assert text.startswith(shown)


def test_every_line_kind_has_its_part() -> None:
    """Goods and services stand in their own lists, in the order of the document."""
    posting = a_posting(lines=(shipping(), a_line(code="A"), shipping(code="PAKAVIMAS"), a_line(code="B")))
    document = operation_fields(posting)["PardDok"]
    assert [line["sKodas"] for line in document["PardDokPrekeDetEil"]] == ["A", "B"]
    assert [line["sKodas"] for line in document["PardDokPaslaugaDetEil"]] == ["PRISTATYMAS", "PAKAVIMAS"]
    assert {line.kind for line in posting.lines} == {LineKind.GOODS, LineKind.SERVICE}
