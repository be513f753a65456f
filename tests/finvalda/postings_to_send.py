"""Documents to send, made for tests: the worked example of an order on Amazon.de, and lines of any kind."""

from datetime import date
from decimal import Decimal
from typing import Any

from fvsestore_gui.model.postings import LineKind, Posting, PostingKind, PostingLine

NO_OBJECTS = ("",) * 6


def a_line(**changes: Any) -> PostingLine:
    """Two pieces at 11.90 with 19 % of VAT in them. Amounts in EUR are those in the currency unless given."""
    values: dict[str, Any] = {
        "kind": LineKind.GOODS,
        "part": "item",
        "code": "PREKE01",
        "title": "Arbatinukas",
        "quantity": Decimal(2),
        "warehouse": "CENTR.",
        "net": Decimal("20.00"),
        "vat": Decimal("3.80"),
        "vat_code": "OSSDE19",
        "rate": Decimal("19.00"),
        "rule_id": 7,
        "order_item_id": "12345678901231",
        "sku": "ARB-01",
    }
    values |= changes
    for name in ("net", "discount", "vat"):
        values.setdefault(f"{name}_eur", values.get(name, Decimal("0.00")))
    return PostingLine(**values)


def shipping(**changes: Any) -> PostingLine:
    values: dict[str, Any] = {
        "kind": LineKind.SERVICE,
        "part": "shipping",
        "code": "PRISTATYMAS",
        "title": "Pristatymas",
        "quantity": Decimal(1),
        "warehouse": "",
        "net": Decimal("4.19"),
        "vat": Decimal("0.80"),
        "order_item_id": "",
        "sku": "",
    }
    return a_line(**(values | changes))


def a_posting(**changes: Any) -> Posting:
    """Two products, one with a promotion, and shipping: 60.92 EUR. Totals are those of the lines unless given."""
    values: dict[str, Any] = {
        "store_code": "FVSAMAZON",
        "order_row": 1,
        "order_id": "305-1234567-7654321",
        "sequence": 0,
        "kind": PostingKind.SALE,
        "item_class": "PardDok",
        "company": "BANDYMAI",
        "parameter": "FVSAMAZON",
        "series": "AMZ",
        "document": "305-1234567-7654321",
        "document_kind": "S",
        "client": "AMZDE",
        "day": date(2026, 11, 3),
        "day_of": "ordered",
        "payment_day": date(2026, 11, 17),
        "currency": "EUR",
        "rate": None,
        "lines": (
            a_line(),
            a_line(
                code="PREKE02",
                title="Puodelis",
                quantity=Decimal(1),
                net=Decimal("30.00"),
                discount=Decimal("3.00"),
                vat=Decimal("5.13"),
                order_item_id="12345678901249",
            ),
            shipping(),
        ),
        "titles": ("305-1234567-7654321", "Amazon.de", "", "", ""),
        "note": "Amazon užsakymas 305-1234567-7654321",
        "objects": ("AMZDE", "", "", "", "", ""),
        "employee": "",
        "marked": False,
        "collected_tax": Decimal("0.00"),
    }
    values |= changes
    values.setdefault("total", sum((line.gross for line in values["lines"]), Decimal("0.00")))
    values.setdefault("total_eur", sum((line.gross_eur for line in values["lines"]), Decimal("0.00")))
    values.setdefault("amazon_total", values["total"] + values["collected_tax"])
    return Posting(**values)
