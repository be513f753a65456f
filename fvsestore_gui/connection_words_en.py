"""English sentences for guide, diagnosis, calendar, network and accounts; `words_en` takes the errors in. No Qt."""

from fvsestore_gui.key_words_en import KEY_ERRORS
from fvsestore_gui.model.accounts import AccountProof
from fvsestore_gui.model.calendar import OVER, Deadline, Term, ends_on
from fvsestore_gui.network_words_en import NETWORK_ERRORS
from fvsestore_gui.retention_words_en import RETENTION_ERRORS
from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
CONNECTION_ERRORS: dict[str, Words] = {
    **NETWORK_ERRORS,
    # the log of actions and the lock of the window
    "user_check_failed": Words("The system did not ask who is there: {detail}", "Start the program again."),
    "audit_too_young": Words("The log of actions is kept for a year at least.", "Give a day before {earliest}."),
    "audit_broken": Words(
        "The log of actions is not as it was written: its chain breaks at row {row}.",
        "Nothing is taken off it. Keep a copy of the database for whoever looks into it.",
    ),
    **KEY_ERRORS,
    **RETENTION_ERRORS,
    # the guide
    "guide_step_unknown": Words("The guide has no step {step}.", "See the steps with: fvsestore guide list"),
    # whose account it is
    "account_crossed": Words(
        "These keys open another Amazon account. Kept under {code}, and not that account's: {expected}. Nothing was "
        "imported.",
        "Enter the keys of the store's own account, or add another store with these: fvsestore stores add --help",
    ),
    "seller_id_shape": Words(
        "{value} is no seller id.", "It stands in Seller Central under Account Info, Merchant Token: A1B2C3D4E5F6G7."
    ),
    "seller_id_differs": Words(
        "The seller id of {code} is entered as {expected}, and Amazon shows {found} for its keys.",
        "Correct the seller id, or enter the keys of that seller.",
    ),
    # what ends
    "secret_made_on": Words(
        "The client secret of {code} cannot have been made on that day.",
        "Give the day on which Amazon made it, from {earliest} to {latest}.",
    ),
    "calendar_empty": Words(
        "There is nothing to write into a calendar: no end is known.", "Enter the client secret of a store first."
    ),
    # the ladder
    "role_orders": Words(
        "The keys are good, but the application lacks the role for orders.",
        "Give it the role Inventory and Order Tracking, authorize it again and enter the new refresh token.",
    ),
    "role_sellers": Words(
        "The application may not see in which marketplaces the account sells.",
        "Nothing has to be done; to have them listed, give it the role Selling Partner Insights.",
    ),
    "role_reports": Words(
        "The application lacks the role for order reports.",
        "Give it the role Inventory and Order Tracking, authorize it again and enter the new refresh token.",
    ),
    "role_finances": Words(
        "The application lacks the role for finances; orders can be imported without it.",
        "Give it the role Finance and Accounting if fees are wanted, and authorize it again.",
    ),
    "role_data_set": Words(
        "Amazon does not give {data} to this application; orders can be imported without it.",
        "See the application's roles on Amazon's developer page, and authorize it again after a change.",
    ),
    "role_data_withheld": Words(
        "Amazon did not refuse {data} and sent nothing of it, though every order that was shipped has it: most likely "
        "a restricted role is missing.",
        "See that the application has Inventory and Order Tracking and was authorized after that; for RECIPIENT Amazon "
        "may also want Direct-to-Consumer Delivery (Restricted). Then authorize it again.",
    ),
    "roles_none": Words(
        "The keys are good, but Amazon refuses everything in every region: the application has no role.",
        "Give it Inventory and Order Tracking, Selling Partner Insights and Finance and Accounting, then authorize it "
        "again and enter the new refresh token.",
    ),
    "region_other": Words(
        "These keys are refused in {region} and good in {found}.",
        "Change the store's region to {found}, or enter the keys for {region}.",
    ),
    "seller_nowhere": Words(
        "The account takes part in no marketplace of {region}.",
        "Check in Seller Central that it is active on the Professional plan, and the store's region.",
    ),
    "marketplaces_not_yours": Words(
        "None of the switched on marketplaces ({marketplaces}) is among the account's ({yours}).",
        "Switch others on: fvsestore stores set --help",
    ),
    "access_token_refused": Words(
        "Amazon gave an access token and does not take it.",
        "Authorize the application again and enter the new refresh token, or try again in some minutes.",
    ),
    "no_order_to_ask": Words(
        "Whether Amazon gives {data} shows only on an order, and none was sent in the last 90 days.",
        "Look again after the first order.",
    ),
    # another client secret
    "secret_same": Words(
        "{code} has just this client secret already.", "Make a new one on Amazon's developer page: Rotate secret."
    ),
    "secret_not_tried": Words(
        "A new client secret takes its place only when Amazon has just accepted it for every store of the application.",
        "Try it first.",
    ),
    "secret_in_environment": Words(
        "{code} takes its client secret from the environment variable {variable}.", "Change it there."
    ),
    "secret_none_kept": Words(
        "On this computer no earlier client secret of {code} is kept.",
        "Make another one on Amazon's developer page and enter that.",
    ),
    "secret_kept_over": Words(
        "Amazon accepted the earlier client secret of {code} until {until}.",
        "Make another one on Amazon's developer page and enter that.",
    ),
    "secret_replaced": Words(
        "The client secret of {code} was changed on another computer; this one has the one before, good until {until}.",
        "Enter the same new one here.",
    ),
    "secret_fell_back": Words(
        "Amazon refuses the new client secret of {code}; the one before serves, until {until}.",
        "Was it made a few minutes ago? Test again. Else enter the one that was made last.",
    ),
}

#: fact of a light -> what it says of it
FACTS_OF_LIGHTS = {
    "seconds": "{} s ahead of Amazon's",
    "count": "{} marketplaces",
    "marketplaces": "{}",
    "not_yours": "also switched on, and not the account's: {}",
    "switched_off": "the account's, and switched off: {}",
    "empty": "not refused, and the order that was asked for has none",
}

#: rung of a diagnosis -> what it is
RUNGS = {
    "clock": "this computer's clock",
    "dns": "Amazon's addresses",
    "proxy": "proxy",
    "tls": "secure connection",
    "login_server": "Login with Amazon",
    "client": "client identifier and secret",
    "refresh_token": "refresh token",
    "region": "region",
    "seller": "seller",
    "marketplaces": "marketplaces",
    "orders": "orders",
    "data_set": "data of orders",
    "reports": "reports",
    "finances": "finances",
    "finvalda": "Finvalda",
    "database": "database",
    "keyring": "keyring",
}
#: what proved that keys are a store's own
PROOFS = {
    AccountProof.FIRST_KEYS: "its first keys",
    AccountProof.KNOWN_ORDER: "its own: Amazon knows its orders",
    AccountProof.SELLER_ID: "its own: Amazon shows its seller",
    AccountProof.MARKETPLACES: "its own as far as the marketplaces tell",
}


def reminder_line(one: Deadline) -> str:
    """What ends, when, and what to do about it, in one line."""
    day, days = ends_on(one), one.days_left or 0
    left = {0: "today", 1: "1 day left"}.get(days, f"{days} days left")
    if one.term is Term.API:
        when = f"ended on {day}" if one.reminder == OVER else f"ends on {day}, {left}"
        return f"{one.name}: Amazon's API {when}. Is there a newer FvsEStore? See: fvsestore doctor --calendar"
    if one.refused:
        when = "has expired, as Amazon says: imports fail"
    elif one.reminder == OVER:
        when = f"should have expired on {day}"
    else:
        when = f"ends on {day}, {left}" if one.exact else f"ends on {day} at the latest, {left}"
    return f"{one.code}: the client secret {when}. Make a new one at Amazon, then: fvsestore stores rotate {one.code}"
