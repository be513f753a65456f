"""English sentences for why an order does not become an operation. Knows no Qt: the command line uses it."""

from collections.abc import Mapping

from fvsestore_gui.errors import Fact
from fvsestore_gui.result_words_en import answer
from fvsestore_gui.words_en import ERRORS, words

#: code of model.postings.HELD_POSTING_REASONS -> a sentence with gaps
REASONS: dict[str, str] = {
    "order_pending": "Its state is {status}: such orders wait, by the settings.",
    "order_differs": "Its lines and Amazon's total differ by {difference} {currency}.",
    "order_summed": "Only a report told of it, so its sums were compared with nothing.",
    "order_no_total": "Amazon sent no total.",
    "order_parts_missing": "Amazon sent no amounts of its lines.",
    "order_mixed_currencies": "Its amounts are in several currencies.",
    "order_held": "Its newest state could not be read (see: fvsestore held list).",
    "import_incomplete": "The import that brought it was broken off: import again.",
    "free_order": "It costs nothing, and the settings hold such orders.",
    "sku_unmapped": "No product is known for the SKU {sku}.",
    "sku_missing": "A line has no SKU ({order_item_id}).",
    "service_missing": "No service is chosen for {part}.",
    "warehouse_missing": "No warehouse is chosen ({fulfilment} {country}).",
    "client_missing": "No client is chosen ({marketplace}).",
    "series_missing": "No series is chosen.",
    "stock_country_unknown": "It is not known from which country it is sent ({marketplace}).",
    "destination_unknown": "Its destination is not known.",
    "territory_unclear": "It may go to a territory with rules of its own ({territory}).",
    "vat_rule_none": "No VAT rule fits: from {stock} to {ship_to}, {buyer}, tax collected by {collector}.",
    "vat_rule_unconfirmed": "Its VAT rule is not confirmed: from {stock} to {ship_to}, {buyer}, by {collector}.",
    "vat_rule_ambiguous": "Several VAT rules fit equally ({rules}).",
    "vat_buyer_unknown": "The buyer is a business, and its VAT number is not known.",
    "vat_rate_unlike": "{place} had no VAT rate of {rate} on that day ({known}).",
    "vat_differs": "Amazon counted {amazon} {currency} VAT, by its rule it would be {ours}.",
    "rate_missing": "There is no rate of {currency} for {day}.",
    "date_unknown": "The day on which it was {day_of} is not known.",
    "date_before_start": "It was placed before {orders_from}.",
    "not_chosen": "It was left out by hand. {note}",
    "amounts_do_not_add_up": "Total {total} and lines {lines} do not agree.",
    "field_too_long": "{field} is longer than Finvalda takes ({length}).",
    "code_shape": "{field}: “{value}” is no code for Finvalda; capitals and digits are.",
    "field_missing": "{field} is empty, and Finvalda wants it.",
    "field_value": "{field} cannot be “{value}”.",
    "file_sales_only": "Only sales can go into an import file; this is {kind}.",
    "stock_short": "Too little of {product} in the warehouse {warehouse}.",
    "finvalda_refused": "Finvalda refused it. {answer}",
    "outcome_unclear": "It was sent, and nobody knows whether it arrived.",
}


class _Gaps(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"


def posting_words(code: str, facts: Mapping[str, Fact]) -> str:
    """The sentence for a reason, or for an error's code; the code itself where neither is known."""
    # a refusal of Finvalda is a reason once it is kept, and an error, which says more, when it has just come
    if code in ERRORS and (code not in REASONS or "result_code" in facts):
        return words(code, facts).happened
    known = {name: value for name, value in facts.items() if value not in (None, "")}
    if code == "finvalda_refused":
        result, said = facts.get("code"), str(facts.get("text") or "")
        if not isinstance(result, int) and said in ERRORS:
            # the last try did not reach it
            return words(said, {}).happened
        known["answer"] = answer(result if isinstance(result, int) else None, said)
    return REASONS.get(code, code).format_map(_Gaps(known)).strip()
