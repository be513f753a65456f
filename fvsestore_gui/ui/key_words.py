"""What can go wrong with the keys of personal data, in words.

Source texts in English; `tools/translate.py` reads them from here.
"""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


_PASSPHRASE = _todo(
    "Enter the passphrase", "Other → Personal data → Keys. It was offered when personal data were switched on."
)

KEY_WORDS: dict[str, ErrorSource] = {
    "personal_settings_changed": _words(
        "What {code} keeps of buyers was changed meanwhile",
        "{by} saved it at {at}, after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "It is shown now; then enter your changes again."),
    ),
    "personal_fields_none": _words(
        "Nothing is chosen to be read",
        "No field of the buyer is ticked.",
        _todo("Tick what you need", "Only that is read and kept; or leave personal data switched off."),
    ),
    "personal_purposes_none": _words(
        "What are the data for?",
        "Amazon allows buyers' data for shipping and for invoices and taxes, for nothing else.",
        _todo("Tick at least one", "It decides of which orders anything is kept."),
    ),
    "personal_days": _words(
        "No possible number of days",
        "It must be from {least} to {most}.",
        _todo("Shorter is always allowed", "Where a law asks for longer, add a legal duty for the fields it names."),
    ),
    "personal_keys_none": _words(
        "There are no keys for personal data yet",
        "They are made when a store is switched on to keep personal data.",
        _todo("Switch it on first", "Other → Personal data."),
    ),
    "personal_key_missing": _words(
        "The key of the personal data is not on this computer",
        "{made_by} made it, and it is in the keyring of that user. Orders and sums are not affected.",
        _PASSPHRASE,
        _todo("No passphrase?", "Work as the user who made the key; without it nobody can open these data."),
    ),
    "personal_key_wrong": _words(
        "The key on this computer is another one",
        "It does not open the personal data of this database. Orders and sums are not affected.",
        _PASSPHRASE,
        _todo("No passphrase?", "Open the database as the user who made the key."),
    ),
    "personal_not_authorised": _words(
        "This computer may not open personal data",
        "The database is shared, and {name} has not been let in. Orders and sums are not affected.",
        _todo(
            "Ask to be let in",
            "Other → Personal data → Keys. Then read the fingerprint out to a colleague whose computer may open them.",
        ),
        _todo("Or enter the passphrase", "There too, where one was set."),
    ),
    "personal_not_asked_here": _words(
        "The keys of this database are for one computer",
        "It is a file; its keys are in the keyring of the user who made them.",
        _PASSPHRASE,
    ),
    "personal_holder_unknown": _words(
        "That computer is not in the list any more",
        "It was taken out, or has asked anew meanwhile.",
        _todo("Look at the list again", "Other → Personal data → Keys."),
    ),
    "personal_holder_self": _words(
        "A computer cannot take the keys from itself",
        "It would have to make new ones that it may not know.",
        _todo("Do it on another computer", "Any that may open the personal data can do it."),
    ),
    "personal_fingerprint_differs": _words(
        "The fingerprint is another one",
        "What was compared does not belong to {name}. It was not let in.",
        _todo("Compare again by telephone", "If it still differs, let nobody in: somebody may pose as {name}."),
    ),
    "personal_passphrase_none": _words(
        "No passphrase was set",
        "Nothing can be brought back with one.",
        _todo("Work as the user who made the keys", "A passphrase can be set there for the next time."),
    ),
    "personal_passphrase_wrong": _words(
        "That is not the passphrase",
        "It opens nothing. Blanks count, and so does case.",
        _todo("Enter it again", "Only the one that was set last is good."),
    ),
    "personal_passphrase_short": _words(
        "The passphrase is too short",
        "It has at least {least} letters: whoever has a copy of the database may try many.",
        _todo("Take several words", "For example four that only you would put together."),
    ),
    "personal_data_damaged": _words(
        "The personal data of {order_id} do not open",
        "They were changed in the database, or damaged. The order itself is whole.",
        _todo("Look the buyer up at Amazon", "Seller Central → Orders."),
    ),
    "personal_keys_changing": _words(
        "The keys of the personal data are being changed",
        "Another computer is at it, again and again.",
        _todo("Try again in some minutes", "Nothing was lost."),
    ),
}
