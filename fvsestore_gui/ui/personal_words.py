"""Plain words for personal data: fields, purposes, why a field is empty, from when on something is reckoned.

Source texts in English; `tools/translate.py` reads them from here. Keys are the stable values of `model.personal`.
"""


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


PERSONAL_WORDS: dict[str, dict[str, str]] = {
    "personal_choice": {
        "name": _("Name and company"),
        "email": _("E-mail"),
        "phone": _("Phone"),
        "address_lines": _("Street and house"),
        "city": _("Town"),
        "postcode": _("Postcode"),
        "gift_message": _("Gift message"),
        "tax_numbers": _("Tax numbers (VAT)"),
    },
    "personal_field": {
        "buyer_name": _("Buyer"),
        "buyer_company": _("Buyer's company"),
        "email": _("E-mail"),
        "recipient_name": _("Recipient"),
        "recipient_company": _("Recipient's company"),
        "phone": _("Phone"),
        "address_lines": _("Street and house"),
        "city": _("Town"),
        "postcode": _("Postcode"),
        "gift_message": _("Gift message"),
        "tax_numbers": _("Tax numbers (VAT)"),
    },
    "personal_purpose": {
        "shipping": _("for shipping"),
        "invoices": _("for invoices and taxes"),
    },
    "personal_missing": {
        "switched_off": _("personal data are switched off for this Parameter"),
        "not_chosen": _("not chosen to be read"),
        "not_needed": _("this order needs none for the chosen purposes"),
        "refused": _("Amazon refuses it: the role is missing"),
        "withheld_fba": _("Amazon keeps it to itself, for it ships this order (FBA)"),
        "withheld_pending": _("Amazon gives it once the order is paid"),
        "withheld_cancelled": _("Amazon gives nothing of cancelled orders"),
        "withheld": _("Amazon left it out: most likely the role is missing, or the order is too old"),
        "absent": _("the order has none"),
        "not_read": _("not read yet: the order came before it was switched on, or from a report"),
        "erased": _("erased"),
        "no_key": _("this computer has no key to it"),
    },
    "personal_due_by": {
        "delivered": _("reckoned from its delivery"),
        "shipped": _("reckoned from its shipping and the days a delivery takes"),
        "latest_ship": _("reckoned from the last day it should be shipped and the days a delivery takes"),
        "ordered": _("reckoned from the day of the order, for nothing is known of its shipping"),
        "cancelled": _("the order was cancelled"),
        "duty": _("kept longer, as a law asks"),
    },
    "erasure_rule": {
        "retention": _("its time was over"),
        "duty_ended": _("the legal duty ended"),
        "not_needed": _("no longer chosen or needed"),
        "buyer_asked": _("erased on request"),
        "amazon_asked": _("Amazon asked for it"),
        "switched_off": _("personal data were switched off"),
        "store_removed": _("the Parameter was removed"),
    },
}
