"""What the errors of guide, diagnosis, calendar, network and accounts mean in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


CONNECTION_WORDS: dict[str, ErrorSource] = {
    # -- the guide -----------------------------------------------------------------------------------------------------
    "guide_step_unknown": _words(
        "The guide has no step {step}",
        "It was named differently, or mistyped.",
        _todo("Look for it in the guide", "Info opens it; its search finds words and old names too."),
    ),
    # -- whose account it is -------------------------------------------------------------------------------------------
    "account_crossed": _words(
        "These keys are another account's",
        "They open another Amazon account than the one whose orders {code} keeps. What is not that account's: "
        "{expected}. Nothing was imported, and nothing was mixed.",
        _todo(
            "Is it another shop of yours?",
            "Make a Parameter of its own with these keys. {code} stays as it was saved.",
        ),
        _todo(
            "Was the token taken in the wrong account?",
            "Sign in to Seller Central as the seller of {code}, authorize the application there, and paste its Refresh "
            "token.",
            "change_refresh_token",
        ),
    ),
    "seller_id_differs": _words(
        "The seller id is another one",
        "{expected} is entered as the seller id of {code}; for these keys Amazon shows {found}.",
        _todo(
            "Was the seller id mistyped?",
            "In Seller Central it stands under “Account Info” → “Merchant Token”. The field may also stay empty.",
        ),
        _todo(
            "Are the keys another shop's?",
            "Then paste the Refresh token of the seller {expected}.",
            "change_refresh_token",
        ),
    ),
    # -- what ends -----------------------------------------------------------------------------------------------------
    "secret_made_on": _words(
        "Not a possible day",
        "The Client secret of {code} was made between {earliest} and {latest}: on the day it was entered at the "
        "latest, and not so long before that it would have expired.",
        _todo("Leave it empty if unknown", "Then the days are counted from the day the Client secret was entered."),
    ),
    "calendar_empty": _words(
        "Nothing to write",
        "No end is known yet, so there is nothing to put into a calendar.",
        _todo("Enter a Client secret", "Once a Parameter with a Client secret is saved, its end is known."),
    ),
}

#: Ką gausite, as in `plain_words.WORDS`: kind -> value -> word
ROLE_WORDS: dict[str, dict[str, str]] = {
    # model.roles.TopicGroup
    "topic_group": {
        "orders": _("Orders and amounts"),
        "taxes": _("Taxes and fees"),
        "delivery": _("Delivery"),
        "buyer": _("The buyer"),
        "reports": _("Reports"),
        "payouts": _("Payouts"),
    },
    # model.roles.TOPICS
    "topic": {
        "orders": _("Orders with their lines: date, product, SKU, quantity, price"),
        "proceeds": _("Amounts: goods, shipping, discounts, tax, the total of the order"),
        "promotion": _("Promotions that discounts were given for"),
        "cancellation": _("Cancelled lines, and at whose request"),
        "tax": _("Who collects the VAT, and under which scheme (OSS, IOSS)"),
        "expense": _("Amazon's fees for the order"),
        "fulfillment": _("Status, who ships (FBA or FBM), when it must be shipped"),
        "destination": _("Country, region and tax territory the goods go to"),
        "packages": _("Parcels and tracking numbers, where you ship yourselves"),
        "fulfillment_orders": _("Work orders of Amazon's warehouses"),
        "buyer_name": _("The buyer's name and e-mail"),
        "buyer_address": _("Street, postcode, phone"),
        "buyer_vat_number": _("The buyer's VAT number"),
        "payment": _("What the buyer paid with"),
        "reports": _("Order reports: the history of years, the second count of each month"),
        "finances": _("Amazon's payouts and what it deducts"),
    },
    # the same in a word or two
    "topic_short": {
        "orders": _("orders"),
        "proceeds": _("amounts"),
        "promotion": _("promotions"),
        "cancellation": _("cancellations"),
        "tax": _("VAT collection"),
        "expense": _("Amazon's fees"),
        "fulfillment": _("status and shipping"),
        "destination": _("destination country"),
        "packages": _("parcels"),
        "reports": _("reports"),
        "finances": _("payouts"),
    },
    # model.roles.Given, and "never" for what nobody has asked for yet
    "given": {
        "given": _("yes"),
        "refused": _("no, a role is missing"),
        "empty": _("none was sent"),
        "unknown": _("could not be asked"),
        "never": _("not asked yet"),
        "not_asked": _("we do not ask"),
    },
}
