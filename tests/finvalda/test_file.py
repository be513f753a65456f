"""The import file: exactly what Finvalda's import is known to take, and no document that cannot travel so."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.finvalda.documents import NotSendable
from fvsestore_gui.finvalda.file import FileProfile, file_parts, not_for_file
from fvsestore_gui.model.posting_settings import RateSource
from fvsestore_gui.model.postings import Posting, RateUsed
from tests.finvalda.postings_to_send import a_line, a_posting, shipping

GOLDEN = Path(__file__).parent / "golden" / "fvsdata.xml"
PROFILE = FileProfile("PARD", "PARD", "PP")


def in_pounds(number: int = 2) -> Posting:
    line = a_line(
        net_eur=Decimal("25.00"), vat_eur=Decimal("4.75"), code="PREKE<03>", title="Puodelis „Rytas“ & lėkštė"
    )
    return a_posting(
        order_id=f"026-0000000-000000{number}",
        document=f"026-0000000-000000{number}",
        currency="GBP",
        rate=RateUsed(Decimal("1.25"), date(2026, 11, 3), RateSource.LIETUVOS_BANKAS),
        lines=(line,),
        payment_day=None,
        note="",
        client="AMZUK",
    )


def written(*postings: Posting) -> str:
    return "".join(file_parts(postings, PROFILE))


def test_the_file_is_as_it_was_agreed() -> None:
    """Two documents, to the letter: fields in their order, a discount taken off its line, both currencies filled."""
    assert written(a_posting(), in_pounds()) == GOLDEN.read_text(encoding="utf-8")


def lines_of(text: str) -> list[Element]:
    return fromstring(text).findall(".//eilute")


amounts = st.integers(1, 10**6).map(lambda cents: Decimal(cents) / 100)


@given(st.lists(st.tuples(amounts, amounts), min_size=1, max_size=20))
def test_the_lines_of_the_file_are_the_total(pairs: list[tuple[Decimal, Decimal]]) -> None:
    """Read back from the file, lines with their VAT add up to the total, whatever was taken off."""
    lines = []
    for net, part in pairs:
        discount = min(net, part)
        vat = ((net - discount) * 19 / 100).quantize(Decimal("0.01"))
        lines.append(a_line(net=net, discount=discount, vat=vat))
    posting = a_posting(lines=tuple(lines))
    found = lines_of(written(posting))
    for side, total in (("v", posting.total), ("l", posting.total_eur)):
        assert total == sum(
            Decimal(line.findtext(f"suma_{side}") or "") + Decimal(line.findtext(f"suma_pvm{side}") or "")
            for line in found
        )


def test_signs_and_long_titles_do_no_harm() -> None:
    """Titles are cut at Finvalda's length, signs of XML escaped, what no XML can carry left out."""
    line = a_line(title="<b>\x00 & " + "ą" * 60, code="A&B")
    found = lines_of(written(a_posting(lines=(line,))))[0]
    assert found.findtext("pavadinimas") == ("<b> & " + "ą" * 60)[:50]
    assert found.findtext("kodas") == "A&B"


@pytest.mark.parametrize("item_class", ["PardRezDok", "TrumpasPardGrazDok"])
def test_only_sales_travel_by_file(item_class: str) -> None:
    """How a reservation or a return stands in the file is not known: such a document is refused, not guessed."""
    posting = a_posting(item_class=item_class)
    assert [reason.code for reason in not_for_file(posting)] == ["file_sales_only"]
    with pytest.raises(NotSendable):
        written(posting)


def test_what_does_not_add_up_is_in_no_file() -> None:
    """The same arithmetic as for the web service is checked."""
    with pytest.raises(NotSendable):
        written(a_posting(total=Decimal("60.93")))


def test_services_have_no_warehouse() -> None:
    """A service is of type 2 and stands without a warehouse; goods are of type 1 with theirs."""
    found = lines_of(written(a_posting(lines=(a_line(), shipping()))))
    assert [(line.findtext("tipas"), line.findtext("sandelis")) for line in found] == [("1", "CENTR."), ("2", None)]
