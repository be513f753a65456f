"""The columns of the table PVM; places, buyers, states and kinds of rows in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from fvsestore_gui.model.vat import ANY, EU, NON_EU, SAME, Buyer, Certainty, Collector, RateClass, VatRow, VatRule
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.look import Meaning, Tone
from fvsestore_gui.ui.product_columns import rate_word

translate = QCoreApplication.translate

GREY = QPalette.ColorRole.PlaceholderText
_MEANINGS = {
    "missing": Meaning.ERROR,
    "unclear": Meaning.ERROR,
    "waiting": Meaning.WARNING,
    "open": None,
    "confirmed": Meaning.GOOD,
}


def state_word(state: str) -> str:
    """ "confirmed", "orders wait for it" …"""
    return {
        "missing": translate("vat", "no row yet"),
        "unclear": translate("vat", "several rows"),
        "waiting": translate("vat", "orders wait"),
        "open": translate("vat", "not confirmed"),
        "confirmed": translate("vat", "confirmed"),
    }[state]


def stock_word(place: str) -> str:
    """Where goods lie."""
    return {
        ANY: translate("vat", "anywhere"),
        EU: translate("vat", "EU country"),
        NON_EU: translate("vat", "outside the EU"),
    }.get(place, place)


def destination_word(place: str) -> str:
    """Where goods go."""
    return {
        ANY: translate("vat", "anywhere"),
        EU: translate("vat", "another EU country"),
        NON_EU: translate("vat", "out of the EU"),
        SAME: translate("vat", "the same country"),
    }.get(place, place)


def buyer_word(buyer: Buyer) -> str:
    """Who buys."""
    return {
        Buyer.ANY: translate("vat", "any buyer"),
        Buyer.CONSUMER: translate("vat", "consumer"),
        Buyer.BUSINESS: translate("vat", "business, no VAT no."),
        Buyer.VAT_PAYER: translate("vat", "business, VAT no."),
    }[buyer]


def collector_word(collector: Collector) -> str:
    """Who owes the tax."""
    return "Amazon" if collector is Collector.AMAZON else translate("vat", "seller")


def certainty_word(certainty: Certainty) -> str:
    """How sure a row of the beginning is."""
    return {
        Certainty.HIGH: translate("vat", "high"),
        Certainty.MEDIUM: translate("vat", "medium"),
        Certainty.LOW: translate("vat", "low"),
        Certainty.OWN: translate("vat", "own row"),
    }[certainty]


def origin_text(rule: VatRule) -> str:
    """What kind of sale a row of the beginning is about, and what to mind; "" for an own one."""
    return {
        "1": translate("vat", "A sale inside Lithuania: VAT of Lithuania."),
        "2": translate("vat", "Distance sales below 10 000 EUR a year: VAT of Lithuania until that is exceeded."),
        "3": translate("vat", "Distance sale by OSS: VAT of the destination. Choose your OSS code."),
        "4": translate("vat", "Supply to a VAT payer of another EU country: 0 %, the buyer's number must be valid."),
        "6": translate("vat", "A sale inside the country of stock: its VAT, by your registration there, not by OSS."),
        "7": translate("vat", "Distance sale from stock abroad by OSS: VAT of the destination. Choose your OSS code."),
        "8": translate("vat", "Supply to a VAT payer of another EU country from stock abroad: 0 %, declared there."),
        "9": translate("vat", "A business inside the country of stock: its VAT, or reverse charge there. Check it."),
        "10": translate("vat", "From stock abroad to Lithuania: by OSS or by the Lithuanian return. Ask first."),
        "12": translate("vat", "Export out of the EU: 0 %, with proof of customs."),
        "13": translate("vat", "Stock in the United Kingdom, VAT owed by Amazon: your income is without it."),
        "14": translate("vat", "Tax collected by Amazon for another state: it is no income of yours."),
        "15": translate("vat", "Goods from outside the EU up to 150 EUR, VAT owed by Amazon (IOSS)."),
    }.get(rule.origin, "")


def rate_text(rate: Decimal | None) -> str:
    """Per cent as people write it: "25,5"; "" for none."""
    if rate is None:
        return ""
    plain = format(rate, "f")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")


def time_text(rule: VatRule) -> str:
    """When a row counts; "" for always."""
    begin, end = rule.valid_from, rule.valid_until
    if begin is not None and end is not None:
        return f"{begin.isoformat()} – {end.isoformat()}"
    if begin is not None:
        return translate("vat", "from {0}").format(begin.isoformat())
    return translate("vat", "until {0}").format(end.isoformat()) if end is not None else ""


def rule_text(rule: VatRule) -> str:
    """What a row is about, in one line."""
    return f"{stock_word(rule.stock_country)} → {destination_word(rule.ship_to)}, {buyer_word(rule.buyer)}"


def vat_columns() -> list[Column[VatRow]]:
    """What the table shows."""

    def state(row: VatRow) -> Cell:
        meaning = _MEANINGS[row.state]
        return Cell(state_word(row.state), meaning or GREY, meaning)

    def certainty(row: VatRow) -> Cell:
        tone: Tone | None = Meaning.WARNING if row.rule.certainty is Certainty.LOW else None
        return Cell("" if row.state == "missing" else certainty_word(row.rule.certainty), tone)

    def code(row: VatRow) -> Cell:
        if row.rule.vat_code:
            return Cell(row.rule.vat_code)
        return Cell(translate("vat", "choose…"), GREY)

    def kind_of_rate(row: VatRow) -> Cell:
        usual = row.rule.rate_class is RateClass.STANDARD
        return Cell(rate_word(row.rule.rate_class), GREY if usual else None)

    return [
        Column(
            "state",
            translate("vat", "State"),
            state,
            lambda row: state_word(row.state),
            sample="\n".join(state_word(one) for one in _MEANINGS),
            icons=True,
        ),
        Column(
            "stock",
            translate("vat", "Stock"),
            lambda row: Cell(stock_word(row.rule.stock_country)),
            lambda row: row.rule.stock_country,
            sample=stock_word(EU),
        ),
        Column(
            "ship_to",
            translate("vat", "Ship to"),
            lambda row: Cell(destination_word(row.rule.ship_to)),
            lambda row: row.rule.ship_to,
            sample=destination_word(EU),
        ),
        Column(
            "buyer",
            translate("vat", "Buyer"),
            lambda row: Cell(buyer_word(row.rule.buyer)),
            lambda row: buyer_word(row.rule.buyer),
            sample=buyer_word(Buyer.BUSINESS),
            stretch=True,
        ),
        Column(
            "collector",
            translate("vat", "Tax owed by"),
            lambda row: Cell(collector_word(row.rule.collector)),
            lambda row: collector_word(row.rule.collector),
            sample=collector_word(Collector.SELLER),
        ),
        Column(
            "valid",
            translate("vat", "Time"),
            lambda row: Cell(time_text(row.rule)),
            lambda row: time_text(row.rule) or None,
            sample=translate("vat", "from {0}").format("2026-11-30"),
        ),
        Column(
            "vat_code", translate("vat", "VAT code"), code, lambda row: row.rule.vat_code or None, sample="OSSDE19XXX"
        ),
        Column(
            "rate",
            translate("vat", "Rate, %"),
            lambda row: Cell(rate_text(row.rule.rate)),
            lambda row: row.rule.rate,
            kind="money",
            sample="25,5",
        ),
        Column(
            "certainty",
            translate("vat", "Certainty"),
            certainty,
            lambda row: certainty_word(row.rule.certainty),
            sample="\n".join(certainty_word(one) for one in Certainty),
        ),
        Column(
            "order_count",
            translate("vat", "Orders"),
            lambda row: Cell(wording.number_text(row.order_count), None if row.order_count else GREY),
            lambda row: row.order_count,
            kind="number",
            sample="1 234",
        ),
        Column(
            "rate_class",
            translate("vat", "Kind of rate"),
            lambda row: Cell(
                rate_word(row.rule.rate_class), GREY if row.rule.rate_class is RateClass.STANDARD else None
            ),
            lambda row: rate_word(row.rule.rate_class),
            sample=rate_word(RateClass.STANDARD),
            hidden=True,
        ),
        Column(
            "classifier",
            translate("vat", "Classifier"),
            lambda row: Cell(row.rule.classifier),
            lambda row: row.rule.classifier or None,
            sample="PVM100",
            hidden=True,
        ),
        Column(
            "note",
            translate("vat", "Note"),
            lambda row: Cell(row.rule.note),
            lambda row: row.rule.note or None,
            sample="Pasitarti su auditoriumi",
            hidden=True,
        ),
    ]
