"""Returns add up to their sale to the cent, in both currencies, however they are cut."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.finvalda.documents import check
from fvsestore_gui.model.money import rounded
from fvsestore_gui.model.posting_settings import PostingSettings, RateSource
from fvsestore_gui.model.postings import LineKind, Posting, PostingKind, PostingLine, RateUsed
from fvsestore_gui.work.returns import number_of_return, return_of, returnable

DAY = date(2026, 11, 25)
PLN = RateUsed(Decimal("0.234567"), date(2026, 11, 19), RateSource.FINVALDA)


def a_line(number: int, quantity: int, gross: Decimal, rate: RateUsed | None, **changes: Any) -> PostingLine:
    vat = rounded(gross * 21 / 121)
    net = gross - vat
    eur = rate.eur_per_unit if rate else Decimal(1)
    values: dict[str, Any] = {
        "kind": LineKind.GOODS,
        "part": "item",
        "code": f"PREKE{number}",
        "title": "",
        "quantity": Decimal(quantity),
        "warehouse": "CENTR",
        "net": net,
        "vat": vat,
        "net_eur": rounded(net * eur),
        "vat_eur": rounded(vat * eur),
        "vat_code": "PVM1",
        "rate": Decimal("21.00"),
        "rule_id": 1,
    }
    return PostingLine(**(values | changes))


def a_sale(lines: list[PostingLine], rate: RateUsed | None = None) -> Posting:
    total = sum((line.gross for line in lines), Decimal("0.00"))
    total_eur = rounded(total * rate.eur_per_unit) if rate else total
    residue = total_eur - sum((line.gross_eur for line in lines), Decimal(0))
    lines = [msgspec.structs.replace(lines[0], net_eur=lines[0].net_eur + residue), *lines[1:]]
    return Posting(
        store_code="FVSAMAZON",
        order_row=1,
        order_id="303-0000001-1234567",
        sequence=0,
        kind=PostingKind.SALE,
        item_class="PardDok",
        company="",
        parameter="FVSAMAZON",
        series="AMZ",
        document="303-0000001-1234567",
        document_kind="SF",
        client="AMZDE",
        day=date(2026, 11, 19),
        day_of="ordered",
        payment_day=None,
        currency="PLN" if rate else "EUR",
        rate=rate,
        lines=tuple(lines),
        titles=("303-0000001-1234567", "", "", "", ""),
        note="",
        objects=("", "", "", "", "", ""),
        employee="",
        marked=False,
        total=total,
        total_eur=total_eur,
        amazon_total=total,
        collected_tax=Decimal("0.00"),
    )


def test_a_whole_return_is_the_sale_with_another_number() -> None:
    """Its amounts, VAT codes and rate are the sale's; it has a number, a kind and a day of its own."""
    sale = a_sale([a_line(1, 3, Decimal("10.00"), PLN), a_line(2, 1, Decimal("4.99"), PLN, kind=LineKind.SERVICE)], PLN)
    made = return_of(sale, [], None, PostingSettings(return_series="GRAZ"), DAY, 1)
    assert (made.kind, made.item_class, made.sequence) == (PostingKind.RETURN, "TrumpasPardGrazDok", 1)
    assert (made.document, made.series, made.document_kind, made.day) == ("303-0000001-1234567G", "GRAZ", "K", DAY)
    assert (made.total, made.total_eur, made.rate, made.lines) == (sale.total, sale.total_eur, PLN, sale.lines)
    assert check(made) == []


def test_numbers_of_returns_fit_finvalda() -> None:
    """Twenty letters are enough for the first return, and for the tenth."""
    assert number_of_return("303-0000001-1234567", "G", 1) == "303-0000001-1234567G"
    assert number_of_return("303-0000001-1234567", "G", 2) == "30300000011234567G2"
    assert number_of_return("FV61", "G", 12) == "FV61G12"


def test_no_more_is_returned_than_was_sold() -> None:
    """The line and what is left of it are named; a sale that came back whole has nothing left."""
    sale = a_sale([a_line(1, 3, Decimal("10.00"), None)])
    first = return_of(sale, [], {0: Decimal(2)}, PostingSettings(), DAY, 1)
    assert returnable(sale, [first]) == (Decimal(1),)
    with pytest.raises(CorrectInput) as caught:
        return_of(sale, [first], {0: Decimal(2)}, PostingSettings(), DAY, 2)
    assert (caught.value.code, caught.value.facts) == ("return_quantity", {"line": 1, "most": "1"})
    second = return_of(sale, [first], None, PostingSettings(), DAY, 2)
    assert first.total + second.total == sale.total
    for quantities in (None, {}, {0: Decimal(0)}):
        with pytest.raises(CorrectInput, match="return_nothing_left"):
            return_of(sale, [first, second], quantities, PostingSettings(), DAY, 3)


AMOUNTS = st.decimals(min_value="0.00", max_value="500.00", places=2)


@given(
    lines=st.lists(st.tuples(st.integers(1, 7), AMOUNTS), min_size=1, max_size=5),
    cuts=st.lists(st.integers(0, 7), min_size=1, max_size=5),
    foreign=st.booleans(),
)
def test_returns_add_up_to_the_sale(lines: list[tuple[int, Decimal]], cuts: list[int], foreign: bool) -> None:
    """First a part, then the rest: every line's amounts together are the sale's, and each document adds up."""
    rate = PLN if foreign else None
    sale = a_sale([a_line(number, quantity, gross, rate) for number, (quantity, gross) in enumerate(lines)], rate)
    part = {
        index: Decimal(min(cut, int(line.quantity)))
        for index, (line, cut) in enumerate(zip(sale.lines, cuts, strict=False))
    }
    documents: list[Posting] = []
    for quantities in (part, None):
        left = returnable(sale, documents)
        if any(left if quantities is None else quantities.values()):
            documents.append(return_of(sale, documents, quantities, PostingSettings(), DAY, len(documents) + 1))
    assert sum(document.total for document in documents) == sale.total
    for document in documents:
        assert document.total == sum(line.gross for line in document.lines)
        assert document.total_eur == sum(line.gross_eur for line in document.lines)
        if rate is not None:
            assert document.total_eur == rounded(document.total * rate.eur_per_unit)
    assert returnable(sale, documents) == (Decimal(0),) * len(sale.lines)
