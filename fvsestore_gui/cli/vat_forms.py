"""What --json prints of the VAT table and of rates; `forms.KEYS` takes these in."""

from decimal import Decimal

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.vat import VatNeed, VatNumberCheck, VatRate, VatRule

VAT_KEYS: dict[str, dict[str, str]] = {
    "vat_rule": {
        "row": "its number; `vat set`, `confirm`, `remove` name it",
        "stock": "country the goods lie in; EU, NON_EU or * for any",
        "ship_to": "country or territory they go to; EU, NON_EU (other than the stock's own), SAME, *",
        "buyer": "any, consumer, business (without a VAT number), vat_payer (with one)",
        "collector": "who owes the tax: seller, amazon",
        "rate_class": "standard or reduced",
        "valid_from": "first day, null for always",
        "valid_until": "last day, null for ever",
        "vat_code": 'Finvalda\'s VAT code, "" while none is chosen',
        "rate": "per cent as exact text, null while none is entered",
        "classifier": "PVM classifier (PVM1, PVM13, …)",
        "certainty": "high, medium, low; own: a row of the office's",
        "origin": 'which kind of row of the beginning it is ("3"), "" for own ones',
        "note": "the accountant's note",
        "confirmed_at": "since when it is used, null: it holds the orders that fall under it",
        "confirmed_by": "who answers for it: user@computer",
    },
    "vat_need": {
        "reason": 'vat_rule_none, vat_rule_ambiguous, vat_rule_unconfirmed, vat_buyer_unknown; "": these may be posted',
        "stock": "country the goods lie in",
        "ship_to": "country or territory they go to",
        "buyer": "the least that is known of the buyer",
        "collector": "who owes the tax: seller, amazon",
        "rate_class": "standard or reduced",
        "day": "of the first of these orders",
        "rows": "numbers of the rows they fall under",
        "orders": "ids of the orders",
    },
    "vat_rate": {
        "place": "country or territory",
        "area": "EU, OUTSIDE, or HOLD where nobody can say",
        "standard": "per cent as exact text",
        "reduced": "the reduced rates",
        "valid_from": "first day, null for always",
        "valid_until": "last day, null for ever",
        "certainty": "high, medium or low",
        "rate_as": 'the country whose rules count instead, ""',
        "source": "where it was found",
    },
    "vat_number": {
        "number": "in full, with the letters of its member state",
        "form": "whether form and check digits are right",
        "registered": "what VIES says; null where it was not asked or the member state does not answer",
        "asked_at": "when VIES was asked",
    },
}


def rule_form(rule: VatRule) -> dict[str, object]:
    return {
        "row": rule.row_id,
        "stock": rule.stock_country,
        "ship_to": rule.ship_to,
        "buyer": rule.buyer.value,
        "collector": rule.collector.value,
        "rate_class": rule.rate_class.value,
        "valid_from": None if rule.valid_from is None else rule.valid_from.isoformat(),
        "valid_until": None if rule.valid_until is None else rule.valid_until.isoformat(),
        "vat_code": rule.vat_code,
        "rate": None if rule.rate is None else rate_text(rule.rate),
        "classifier": rule.classifier,
        "certainty": rule.certainty.value,
        "origin": rule.origin,
        "note": rule.note,
        "confirmed_at": iso(rule.confirmed_at),
        "confirmed_by": rule.confirmed_by,
    }


def need_form(need: VatNeed) -> dict[str, object]:
    situation = need.situation
    return {
        "reason": need.reason,
        "stock": situation.stock_country,
        "ship_to": situation.territory or situation.ship_to,
        "buyer": situation.buyers[0].value,
        "collector": situation.collector.value,
        "rate_class": situation.rate_class.value,
        "day": situation.day.isoformat(),
        "rows": [rule.row_id for rule in need.rules],
        "orders": list(need.order_ids),
    }


def rate_form(rate: VatRate) -> dict[str, object]:
    return {
        "place": rate.place,
        "area": rate.area,
        "standard": rate_text(rate.standard),
        "reduced": [rate_text(one) for one in rate.reduced],
        "valid_from": None if rate.valid_from is None else rate.valid_from.isoformat(),
        "valid_until": None if rate.valid_until is None else rate.valid_until.isoformat(),
        "certainty": rate.certainty.value,
        "rate_as": rate.rate_as,
        "source": rate.source,
    }


def number_form(checked: VatNumberCheck) -> dict[str, object]:
    return {
        "number": checked.number,
        "form": checked.form,
        "registered": checked.registered,
        "asked_at": iso(checked.asked_at),
    }


def rate_text(rate: Decimal) -> str:
    """Per cent without needless zeros."""
    plain = format(rate, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
