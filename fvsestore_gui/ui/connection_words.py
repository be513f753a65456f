"""What the errors of guide, diagnosis, calendar, network and accounts mean in words."""

from fvsestore_gui.ui.audit_words import AUDIT_ERRORS
from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource
from fvsestore_gui.ui.key_words import KEY_WORDS
from fvsestore_gui.ui.network_words import NETWORK_WORDS
from fvsestore_gui.ui.retention_words import RETENTION_WORDS

_todo = TodoSource


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


CONNECTION_WORDS: dict[str, ErrorSource] = {
    **NETWORK_WORDS,
    **AUDIT_ERRORS,
    **KEY_WORDS,
    **RETENTION_WORDS,
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
            "new_with_keys",
        ),
        _todo(
            "Was the token taken in the wrong account?",
            "Sign in to Seller Central as the seller of {code}, authorize the application there, and paste its Refresh "
            "token.",
            "change_refresh_token",
        ),
    ),
    "seller_id_shape": _words(
        "This is no seller id",
        "It begins with A and has 10 to 20 capital letters and digits.",
        _todo(
            "Copy it from Seller Central",
            "It stands under “Account Info” → “Merchant Token”. The field may also stay empty.",
        ),
    ),
    "seller_id_differs": _words(
        "The seller id is another one",
        "{expected} is entered as the seller id of {code}; for these keys Amazon shows {found}.",
        _todo(
            "Was the seller id mistyped?",
            "In Seller Central it stands under “Account Info” → “Merchant Token”. The field may also stay empty.",
            "change_seller_id",
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
    # -- the ladder ----------------------------------------------------------------------------------------------------
    "role_orders": _words(
        "The role for orders is missing",
        "The keys and the region are good, but Amazon does not let this application see orders.",
        _todo(
            "Give the application the role “Inventory and Order Tracking”",
            "“Develop Apps” → “Edit App”, tick the role and save. Then press “Authorize app” once more and enter the "
            "new Refresh token here.",
            "open_seller_central",
        ),
        _todo(
            "Is the role ticked already?",
            "Then it came after the authorization: authorize the application anew, since a Refresh token carries the "
            "roles of its day.",
            "change_refresh_token",
        ),
    ),
    "role_sellers": _words(
        "The account's marketplaces cannot be seen",
        "Amazon lets this application see orders, and not in which marketplaces the account sells.",
        _todo(
            "Nothing has to be done",
            "Switch the marketplaces on by hand. To have them listed, the application needs the role “Selling Partner "
            "Insights”.",
            "open_seller_central",
        ),
    ),
    "role_reports": _words(
        "The role for order reports is missing",
        "Orders can be read, but Amazon does not let this application ask for reports, so no history can be loaded.",
        _todo(
            "Give the application the role “Inventory and Order Tracking”",
            "“Develop Apps” → “Edit App”. Then authorize it anew and enter the new Refresh token.",
            "open_seller_central",
        ),
    ),
    "role_finances": _words(
        "The role for finances is missing",
        "Orders can be imported without it; only fees, settlements and the seller's id stay unseen.",
        _todo(
            "If you want them, add the role “Finance and Accounting”",
            "“Develop Apps” → “Edit App”. Then authorize it anew and enter the new Refresh token.",
            "open_seller_central",
        ),
    ),
    "role_data_set": _words(
        "Amazon does not give: {data}",
        "The orders themselves can be read and imported. For this part of them the application lacks a role.",
        _todo(
            "Look which role is missing",
            "“Develop Apps” → “Edit App”: see that “Inventory and Order Tracking” is ticked. For the recipient Amazon "
            "may also want “Direct-to-Consumer Delivery (Restricted)”. Then authorize the application anew.",
            "open_seller_central",
        ),
    ),
    "role_data_withheld": _words(
        "Amazon sent nothing of: {data}",
        "Amazon did not refuse it, yet the order that was asked for was shipped, so it must have it. Most likely a "
        "restricted role is missing: without one Amazon leaves data out and says nothing.",
        _todo(
            "Look which role is missing",
            "“Develop Apps” → “Edit App”: see that “Inventory and Order Tracking” is ticked. For the recipient Amazon "
            "may also want “Direct-to-Consumer Delivery (Restricted)”.",
            "open_seller_central",
        ),
        _todo(
            "Are the roles ticked already?",
            "Then they came after the authorization: authorize the application anew, since a Refresh token carries "
            "the roles of its day.",
            "change_refresh_token",
        ),
    ),
    "roles_none": _words(
        "The application has no role at all",
        "The keys are good, but Amazon refuses everything, and that in all three regions.",
        _todo(
            "Give the application its roles",
            "“Develop Apps” → “Edit App”: “Inventory and Order Tracking”, “Selling Partner Insights” and “Finance and "
            "Accounting”.",
            "open_seller_central",
        ),
        _todo(
            "Authorize it after that",
            "A Refresh token that was made before knows nothing of the roles: make a new one and enter it.",
            "change_refresh_token",
        ),
    ),
    "region_other": _words(
        "These keys are of another region",
        "Amazon refuses them in {region} and accepts them in {found}.",
        _todo("Choose the region {found}", "The keys stay as they are.", "change_region"),
        _todo(
            "Or enter the keys for {region}",
            "Each region has an application and a Refresh token of its own.",
            "change_refresh_token",
        ),
    ),
    "seller_nowhere": _words(
        "The account sells in no marketplace of this region",
        "Amazon accepts the keys and names no marketplace in {region} that the account takes part in.",
        _todo(
            "Is the seller's account active?",
            "It needs the Professional plan, and must be neither closed nor on holiday.",
            "open_seller_central",
        ),
        _todo("Is it the right region?", "The company may sell in another one.", "change_region"),
    ),
    "marketplaces_not_yours": _words(
        "None of the chosen marketplaces is the account's",
        "Switched on: {marketplaces}. The account sells in: {yours}.",
        _todo("Choose others on the page of marketplaces", "Press “Test the key” there to see the account's own."),
    ),
    "access_token_refused": _words(
        "Amazon withdrew its own access token",
        "The login gave a token, and a moment later the service did not take it.",
        _todo(
            "Was the application's permission withdrawn just now?",
            "Authorize it anew and enter the new Refresh token.",
            "change_refresh_token",
        ),
        _todo("Try again in some minutes", "A new token needs a moment now and then.", "retry"),
    ),
    "no_order_to_ask": _words(
        "There is no order to ask about",
        "Whether Amazon gives it ({data}) shows only on an order, and none was sent in the last 90 days.",
        _todo("Look again after the first order", "Nothing is wrong.", "retry"),
    ),
    # -- another client secret -----------------------------------------------------------------------------------------
    "secret_same": _words(
        "This is the Client secret in use",
        "{code} has just this Client secret already; there is nothing to change.",
        _todo("Make a new one at Amazon", "“Develop Apps” → “LWA credentials” → “View” → “Rotate secret”."),
    ),
    "secret_not_tried": _words(
        "Try the new Client secret first",
        "It takes the place of the old one only when Amazon has just accepted it for every Parameter of the "
        "application.",
        _todo("Try it", "Enter it and press “Try it”; then “Change”. A trial counts for 15 minutes."),
    ),
    "secret_in_environment": _words(
        "{code} takes its Client secret from elsewhere",
        "It stands in the environment variable {variable} of this computer, so one that is entered here would not "
        "be used.",
        _todo("Change the variable", "Who looks after this computer enters the new Client secret there."),
    ),
    "secret_none_kept": _words(
        "There is no earlier Client secret",
        "On this computer no earlier Client secret of {code} is kept: the new one has worked, and the old one was "
        "removed.",
        _todo(
            "Make another one at Amazon", "Then change it here again: “Rotate secret” can be used as often as needed."
        ),
    ),
    "secret_kept_over": _words(
        "The earlier Client secret has ended",
        "Amazon accepts it for 7 days, which were over on {until}. Returning to it would stop the imports of {code}.",
        _todo("Make another one at Amazon", "Then change it here again."),
    ),
    "secret_replaced": _words(
        "Another computer has changed the Client secret",
        "It was changed on {at}. {code} goes on with the one before on this computer; Amazon accepts it until {until}.",
        _todo("Enter the new one here too", "The same one that was pasted there.", "rotate_secret"),
    ),
    "secret_fell_back": _words(
        "Amazon does not accept the new Client secret",
        "{code} works on with the one before, which is still kept; Amazon accepts it until {until}. Nothing is "
        "missing.",
        _todo(
            "Was it changed a few minutes ago?",
            "A new Client secret does not count at once. Test the key again.",
            "test_key",
        ),
        _todo(
            "Was another one made since?",
            "The last one that was made at Amazon counts. Change it here once more.",
            "rotate_secret",
        ),
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
        "buyer_name": _("buyer's name and e-mail"),
        "buyer_address": _("buyer's address"),
        "buyer_vat_number": _("buyer's VAT number"),
        "reports": _("reports"),
        "finances": _("payouts"),
    },
    # model.roles.Given, and "never" for what nobody has asked for yet
    "given": {
        "given": _("yes"),
        "refused": _("no, a role is missing"),
        "empty": _("none in the order asked for"),
        "withheld": _("Amazon sent none"),
        "unknown": _("could not be asked"),
        "never": _("not asked yet"),
        "not_asked": _("we do not ask"),
        "not_kept": _("not kept"),
    },
}
