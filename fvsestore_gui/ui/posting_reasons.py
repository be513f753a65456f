"""Why an order does not become an operation and what to do about it, in words. English source, context "postings"."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.money import NotMoney, read_ten_thousandths
from fvsestore_gui.model.posting_settings import RateSource
from fvsestore_gui.model.postings import HeldReason
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.error_words import ERROR_WORDS


class ReasonWords(NamedTuple):
    """Sources with gaps. `short` for a table's column, `what` happened, `do` what to do; `action` of the button."""

    short: object
    what: object
    do: object
    action: str = ""


#: reason -> words. Actions: products, settings, vat, finvalda, rates, amazon (ask Amazon again), vat_number, by_rule,
#: held_orders, import, check
REASONS: dict[str, ReasonWords] = {
    "order_pending": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Not there yet: {status}"),
        QT_TRANSLATE_NOOP("postings", "The order's state is {status}; by your settings such orders wait."),
        QT_TRANSLATE_NOOP("postings", "Nothing is to be done: it comes when its state changes and is imported."),
        "settings",
    ),
    "order_differs": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Sums differ by {difference}"),
        QT_TRANSLATE_NOOP("postings", "The lines and Amazon's total differ by {difference} {currency}."),
        QT_TRANSLATE_NOOP(
            "postings",
            "We will not send it to Finvalda until it agrees. Most often it helps to take the order from Amazon again: "
            "a discount or the shipping may have changed.",
        ),
        "amazon",
    ),
    "order_summed": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Only a report told of it"),
        QT_TRANSLATE_NOOP(
            "postings", "Amazon's report has no total of an order, so its sums were compared with nothing."
        ),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon: then its own total is there."),
        "amazon",
    ),
    "order_no_total": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Amazon sent no total"),
        QT_TRANSLATE_NOOP("postings", "Amazon has not sent this order's total. We do not guess it."),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon again later."),
        "amazon",
    ),
    "order_parts_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Lines without amounts"),
        QT_TRANSLATE_NOOP("postings", "Amazon sent the total, but not what its lines cost."),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon again."),
        "amazon",
    ),
    "order_mixed_currencies": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Several currencies in one order"),
        QT_TRANSLATE_NOOP("postings", "Amounts of this order are in several currencies: no sum can be made of them."),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon again, or make this operation by hand."),
        "amazon",
    ),
    "order_held": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Held at import"),
        QT_TRANSLATE_NOOP("postings", "The newest state of this order could not be read exactly."),
        QT_TRANSLATE_NOOP("postings", "See Held: the reason stands there, and the order can be tried again."),
        "held_orders",
    ),
    "import_incomplete": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Import not complete"),
        QT_TRANSLATE_NOOP("postings", "The import that brought this order was broken off and has not been finished."),
        QT_TRANSLATE_NOOP("postings", "Import again: then nothing can be missing from what is posted."),
        "import",
    ),
    "free_order": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Costs nothing"),
        QT_TRANSLATE_NOOP("postings", "The order's total is 0.00, as of a free replacement."),
        QT_TRANSLATE_NOOP(
            "postings", "Choose in the settings whether such orders are posted (the goods leave the stock) or left out."
        ),
        "settings",
    ),
    "sku_unmapped": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "SKU {sku} has no product"),
        QT_TRANSLATE_NOOP("postings", "It is not known which of Finvalda's products the SKU {sku} is."),
        QT_TRANSLATE_NOOP("postings", "Choose the product once: that holds for all orders with this SKU."),
        "products",
    ),
    "sku_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "A line without SKU"),
        QT_TRANSLATE_NOOP("postings", "Amazon sent a line without SKU, so its product is not known."),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon again, or make this operation by hand."),
        "amazon",
    ),
    "service_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No service for: {part}"),
        QT_TRANSLATE_NOOP(
            "postings", "The order has an amount for {part}, and no service of Finvalda is chosen for it."
        ),
        QT_TRANSLATE_NOOP("postings", "Choose the service in the settings of operations."),
        "settings",
    ),
    "warehouse_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No warehouse ({fulfilment} {country})"),
        QT_TRANSLATE_NOOP("postings", "No warehouse is chosen for {fulfilment} orders with stock in {country}."),
        QT_TRANSLATE_NOOP("postings", "Choose the warehouse in the settings of operations."),
        "settings",
    ),
    "client_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No client ({marketplace})"),
        QT_TRANSLATE_NOOP("postings", "No client of Finvalda is chosen for orders of {marketplace}."),
        QT_TRANSLATE_NOOP("postings", "Choose the client in the settings of operations."),
        "settings",
    ),
    "series_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No series"),
        QT_TRANSLATE_NOOP("postings", "No series is chosen for these documents."),
        QT_TRANSLATE_NOOP("postings", "Choose the series in the settings of operations."),
        "settings",
    ),
    "stock_country_unknown": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Country of stock not known"),
        QT_TRANSLATE_NOOP(
            "postings", "Amazon does not say from which country it ships, and VAT turns on that ({marketplace})."
        ),
        QT_TRANSLATE_NOOP("postings", "Enter in the settings where your goods lie for this marketplace."),
        "settings",
    ),
    "destination_unknown": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Destination not known"),
        QT_TRANSLATE_NOOP("postings", "Amazon did not send the country of the destination, and VAT turns on that."),
        QT_TRANSLATE_NOOP(
            "postings", "Take the order from Amazon again; perhaps a role of the application is missing."
        ),
        "amazon",
    ),
    "territory_unclear": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Territory {territory}: to be decided"),
        QT_TRANSLATE_NOOP("postings", "For the territory {territory} nobody can say from data alone which VAT is due."),
        QT_TRANSLATE_NOOP("postings", "Add a VAT row for it, or make this operation by hand."),
        "vat",
    ),
    "vat_rule_none": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No VAT row {stock} → {ship_to}"),
        QT_TRANSLATE_NOOP("postings", "No row of the VAT table says what is due from {stock} to {ship_to} ({buyer})."),
        QT_TRANSLATE_NOOP("postings", "Add the row in VAT and confirm it."),
        "vat",
    ),
    "vat_rule_unconfirmed": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "VAT row {stock} → {ship_to} not confirmed"),
        QT_TRANSLATE_NOOP(
            "postings", "A row answers for {stock} to {ship_to} ({buyer}), but nobody has confirmed it yet."
        ),
        QT_TRANSLATE_NOOP("postings", "Look at the row in VAT, choose Finvalda's VAT code and confirm it."),
        "vat",
    ),
    "vat_rule_ambiguous": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Several VAT rows answer"),
        QT_TRANSLATE_NOOP("postings", "More than one confirmed VAT row answers for this order, and they disagree."),
        QT_TRANSLATE_NOOP("postings", "Change one of the rows in VAT."),
        "vat",
    ),
    "vat_buyer_unknown": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Business buyer: VAT number?"),
        QT_TRANSLATE_NOOP(
            "postings", "The buyer is a business. With a VAT number other VAT is due than without, and none is known."
        ),
        QT_TRANSLATE_NOOP("postings", "Enter the buyer's VAT number, or say that there is none."),
        "vat_number",
    ),
    "vat_rate_unlike": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "{rate} % is no rate of {place}"),
        QT_TRANSLATE_NOOP("postings", "The VAT row says {rate} %, but on that day {place} had: {known} %."),
        QT_TRANSLATE_NOOP("postings", "Correct the row in VAT, or bring the table of rates up to date."),
        "vat",
    ),
    "vat_differs": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "VAT differs: Amazon {amazon}, row {ours}"),
        QT_TRANSLATE_NOOP(
            "postings", "Amazon counted {amazon} {currency} of VAT for this order; by the VAT row it is {ours}."
        ),
        QT_TRANSLATE_NOOP("postings", "Correct the row in VAT, or let the row's VAT stand for this order."),
        "by_rule",
    ),
    "rate_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "No rate of {currency} for {day}"),
        QT_TRANSLATE_NOOP(
            "postings", "There is no currency rate of {currency} for {day} from the source that you chose."
        ),
        QT_TRANSLATE_NOOP("postings", "Read the rates."),
        "rates",
    ),
    "date_unknown": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Date not known"),
        QT_TRANSLATE_NOOP(
            "postings", "By your settings the operation has the date of: {day_of}. Amazon did not send it."
        ),
        QT_TRANSLATE_NOOP("postings", "Choose another date in the settings of operations."),
        "settings",
    ),
    "date_before_start": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Before {orders_from}"),
        QT_TRANSLATE_NOOP("postings", "By your settings orders placed before {orders_from} are left alone."),
        QT_TRANSLATE_NOOP("postings", "Nothing is to be done where they were booked by hand."),
        "settings",
    ),
    "not_chosen": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Left out by hand"),
        QT_TRANSLATE_NOOP("postings", "This order was left out by hand. {note}"),
        QT_TRANSLATE_NOOP("postings", "Take it in again where that was a mistake."),
        "take_in",
    ),
    "amounts_do_not_add_up": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Amounts do not add up"),
        QT_TRANSLATE_NOOP("postings", "The document's lines make {lines}, its total is {total}. It is not sent so."),
        QT_TRANSLATE_NOOP("postings", "Take the order from Amazon again; if it stays so, report it."),
        "amazon",
    ),
    "field_too_long": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Too long: {field}"),
        QT_TRANSLATE_NOOP("postings", "Finvalda takes {length} letters in {field}; this value is longer."),
        QT_TRANSLATE_NOOP("postings", "Shorten it in the settings of operations."),
        "settings",
    ),
    "code_shape": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Not a code of Finvalda: {value}"),
        QT_TRANSLATE_NOOP(
            "postings", "{field}: codes of Finvalda are capital letters and digits, and this is “{value}”."
        ),
        QT_TRANSLATE_NOOP("postings", "Correct it in the settings of operations."),
        "settings",
    ),
    "field_missing": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Missing: {field}"),
        QT_TRANSLATE_NOOP("postings", "Finvalda wants {field}, and it is empty."),
        QT_TRANSLATE_NOOP("postings", "Choose it in the settings of operations."),
        "settings",
    ),
    "field_value": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "{field} cannot be “{value}”"),
        QT_TRANSLATE_NOOP(
            "postings", "Finvalda takes no “{value}” in {field}, or it does not fit the rest of the line."
        ),
        QT_TRANSLATE_NOOP("postings", "Look at it in the settings of operations and in the VAT table."),
        "settings",
    ),
    "file_sales_only": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Not for an import file"),
        QT_TRANSLATE_NOOP("postings", "Only sales can go into an import file; this is {kind}."),
        QT_TRANSLATE_NOOP("postings", "Create it through Finvalda's web service."),
        "create",
    ),
    "stock_short": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Stock is short"),
        QT_TRANSLATE_NOOP(
            "postings", "Finvalda has too little of {product} in the warehouse {warehouse}. Nothing was created."
        ),
        QT_TRANSLATE_NOOP("postings", "Enter the goods in Finvalda, or let such orders become reservations."),
        "settings",
    ),
    "finvalda_refused": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Finvalda refused: {meaning}"),
        QT_TRANSLATE_NOOP("postings", "{meaning} ({code}). Nothing was created. Finvalda's own words: {text}"),
        QT_TRANSLATE_NOOP("postings", "{advice} Then create again."),
        "",
    ),
    "outcome_unclear": ReasonWords(
        QT_TRANSLATE_NOOP("postings", "Unclear whether Finvalda has it"),
        QT_TRANSLATE_NOOP(
            "postings", "It was sent, and no readable answer came. It may be in Finvalda, and it may not be."
        ),
        QT_TRANSLATE_NOOP("postings", "Create again: Finvalda is asked for it first, so nothing is made twice."),
        "create",
    ),
}

#: reason -> how many wait for it, in a few words
GROUPS = {
    "order_differs": QT_TRANSLATE_NOOP("postings", "sums differ: {count}"),
    "order_summed": QT_TRANSLATE_NOOP("postings", "only in reports: {count}"),
    "sku_unmapped": QT_TRANSLATE_NOOP("postings", "SKU without a product: {count}"),
    "service_missing": QT_TRANSLATE_NOOP("postings", "no service: {count}"),
    "warehouse_missing": QT_TRANSLATE_NOOP("postings", "no warehouse: {count}"),
    "client_missing": QT_TRANSLATE_NOOP("postings", "no client: {count}"),
    "series_missing": QT_TRANSLATE_NOOP("postings", "no series: {count}"),
    "stock_country_unknown": QT_TRANSLATE_NOOP("postings", "country of stock not known: {count}"),
    "destination_unknown": QT_TRANSLATE_NOOP("postings", "destination not known: {count}"),
    "vat_rule_none": QT_TRANSLATE_NOOP("postings", "no VAT row: {count}"),
    "vat_rule_unconfirmed": QT_TRANSLATE_NOOP("postings", "VAT row not confirmed: {count}"),
    "vat_buyer_unknown": QT_TRANSLATE_NOOP("postings", "buyer's VAT number: {count}"),
    "vat_differs": QT_TRANSLATE_NOOP("postings", "VAT differs: {count}"),
    "rate_missing": QT_TRANSLATE_NOOP("postings", "no currency rate: {count}"),
    "free_order": QT_TRANSLATE_NOOP("postings", "cost nothing: {count}"),
}

#: state of a row in Peržiūra -> word
STATES = {
    "ready": QT_TRANSLATE_NOOP("postings", "ready"),
    "held": QT_TRANSLATE_NOOP("postings", "held"),
    "waiting": QT_TRANSLATE_NOOP("postings", "not shipped yet"),
    "created": QT_TRANSLATE_NOOP("postings", "created"),
    "changed": QT_TRANSLATE_NOOP("postings", "changed since"),
    "exported": QT_TRANSLATE_NOOP("postings", "in a file"),
    "unclear": QT_TRANSLATE_NOOP("postings", "unclear"),
    "failed": QT_TRANSLATE_NOOP("postings", "refused"),
    "skipped": QT_TRANSLATE_NOOP("postings", "not posted"),
    "removed": QT_TRANSLATE_NOOP("postings", "removed"),
}
#: part of an order -> word
PARTS = {
    "item": QT_TRANSLATE_NOOP("postings", "goods"),
    "shipping": QT_TRANSLATE_NOOP("postings", "shipping"),
    "gift_wrap": QT_TRANSLATE_NOOP("postings", "gift wrap"),
    "cod_fee": QT_TRANSLATE_NOOP("postings", "cash on delivery"),
    "tip": QT_TRANSLATE_NOOP("postings", "tip"),
    "other": QT_TRANSLATE_NOOP("postings", "other fees"),
    "discount": QT_TRANSLATE_NOOP("postings", "discount"),
}
_RATE_SOURCES = {
    RateSource.FINVALDA: QT_TRANSLATE_NOOP("postings", "Finvalda"),
    RateSource.LIETUVOS_BANKAS: QT_TRANSLATE_NOOP("postings", "Bank of Lithuania"),
    RateSource.ECB: QT_TRANSLATE_NOOP("postings", "ECB"),
}
_DAYS_OF = {
    "ordered": QT_TRANSLATE_NOOP("postings", "order"),
    "shipped": QT_TRANSLATE_NOOP("postings", "shipping out"),
    "delivered": QT_TRANSLATE_NOOP("postings", "delivery"),
}
_BUYERS = {
    "any": QT_TRANSLATE_NOOP("postings", "any buyer"),
    "consumer": QT_TRANSLATE_NOOP("postings", "consumer"),
    "business": QT_TRANSLATE_NOOP("postings", "business without a VAT number"),
    "vat_payer": QT_TRANSLATE_NOOP("postings", "business with a VAT number"),
}
_AMOUNTS = frozenset({"difference", "amazon", "ours", "total", "lines"})


def said(source: object) -> str:
    """A source of this module in the window's language."""
    return QCoreApplication.translate("postings", str(source))


def state_word(state: str) -> str:
    """A row's state in one word; one that we have no word for as it is."""
    return said(STATES[state]) if state in STATES else state


def part_word(part: str) -> str:
    """What of an order a line is."""
    return said(PARTS[part]) if part in PARTS else part


def rate_source_word(source: RateSource) -> str:
    """Whose currency rate."""
    return said(_RATE_SOURCES[source])


def day_of_word(day_of: str) -> str:
    """Which event gave a document its date."""
    return said(_DAYS_OF[day_of]) if day_of in _DAYS_OF else day_of


def group_words(code: str, count: int) -> str:
    """How many orders wait for the same thing; "" for a reason that is told one by one."""
    return said(GROUPS[code]).format(count=wording.number_text(count)) if code in GROUPS else ""


class _Gaps(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return wording.ABSENT


def _fact(name: str, value: Fact, currency: str | None) -> str:
    text = str(value)
    if name in _AMOUNTS:
        try:
            return wording.money_text(read_ten_thousandths(text), currency)
        except NotMoney:
            return text
    if name == "part":
        return part_word(text)
    if name == "status":
        return wording.word("order_status", text)
    if name == "day_of":
        return day_of_word(text)
    if name == "buyer":
        return said(_BUYERS[text]) if text in _BUYERS else text
    if name == "marketplace":
        return wording.marketplace_name(text)
    if name == "fulfilment":
        return {"AMAZON": "FBA", "MERCHANT": "FBM"}.get(text, text)
    return text


def _filled(source: object, reason: HeldReason) -> str:
    currency = reason.facts.get("currency")
    gaps = _Gaps(
        {
            name: _fact(name, value, currency if isinstance(currency, str) else None)
            for name, value in reason.facts.items()
            if value not in (None, "")
        }
    )
    if reason.code == "finvalda_refused":
        gaps |= _answer(reason.facts)
    return said(source).format_map(gaps).strip()


def _answer(facts: dict[str, Fact]) -> dict[str, str]:
    """What Finvalda said to the last try, or why it could not be asked, and what to do."""
    result, text = facts.get("code"), str(facts.get("text") or "")
    if not isinstance(result, int) and text in ERROR_WORDS:
        words = wording.sentence_of(text, {})
        return {"meaning": words.title, "text": wording.ABSENT, "advice": words.todo[0].text}
    code = result if isinstance(result, int) else None
    return {"meaning": wording.finvalda_meaning(code), "advice": wording.finvalda_advice(code)}


def reason_short(reason: HeldReason) -> str:
    """For a column: "Sums differ by 0,01"."""
    known = REASONS.get(reason.code)
    return reason.code if known is None else _filled(known.short, reason)


def reason_what(reason: HeldReason) -> str:
    """What happened, in a sentence."""
    known = REASONS.get(reason.code)
    return reason.code if known is None else _filled(known.what, reason)


def reason_do(reason: HeldReason) -> str:
    """What to do, in a sentence."""
    known = REASONS.get(reason.code)
    return "" if known is None else _filled(known.do, reason)


def reason_action(reason: HeldReason) -> str:
    """The name of what can be pressed for it, "" nothing."""
    known = REASONS.get(reason.code)
    return "" if known is None else known.action
