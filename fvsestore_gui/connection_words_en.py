"""English sentences for guide, diagnosis, calendar, network and accounts; `words_en` takes the errors in. No Qt."""

from fvsestore_gui.model.calendar import OVER, Deadline, Term, ends_on
from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
CONNECTION_ERRORS: dict[str, Words] = {
    # the guide
    "guide_step_unknown": Words("The guide has no step {step}.", "See the steps with: fvsestore guide list"),
    # whose account it is
    "account_crossed": Words(
        "These keys open another Amazon account. Kept under {code}, and not that account's: {expected}. Nothing was "
        "imported.",
        "Enter the keys of the store's own account, or add another store with these: fvsestore stores add --help",
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
