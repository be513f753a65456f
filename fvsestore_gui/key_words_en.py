"""English sentences for the keys of personal data. No Qt; `connection_words_en` takes them in."""

from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
KEY_ERRORS: dict[str, Words] = {
    "personal_settings_changed": Words(
        "{by} changed at {at} what {code} keeps of buyers, after it was read here. Nothing was overwritten.",
        "Look at it (fvsestore personal show), then make your change again.",
    ),
    "personal_fields_none": Words("Nothing is chosen that is to be read of buyers.", "Name at least one field."),
    "personal_purposes_none": Words(
        "It is not said what the personal data are for.", "Name at least one purpose: shipping or invoices."
    ),
    "personal_days": Words(
        "That is no number of days from {least} to {most}.",
        "Amazon allows at most 30 days after delivery; where a law asks for more, add a duty.",
    ),
    "personal_keys_none": Words(
        "There are no keys for personal data: nothing is switched on.",
        "Switch it on first: fvsestore personal --help",
    ),
    "personal_key_missing": Words(
        "The key of the personal data, which {made_by} made, is not in this user's keyring.",
        "Enter the passphrase: fvsestore personal recover; or work as the user who made it.",
    ),
    "personal_key_wrong": Words(
        "The key in this user's keyring is not the one the personal data were sealed with.",
        "Enter the passphrase: fvsestore personal recover; or work as the user who made the key.",
    ),
    "personal_not_authorised": Words(
        "This PC ({name}) may not open the personal data of the shared database.",
        "Ask for it: fvsestore personal ask; then somebody who may compares the fingerprint and lets it in.",
    ),
    "personal_not_asked_here": Words(
        "The database is a file; its keys are in the keyring of the user who made them.",
        "Enter the passphrase with fvsestore personal recover.",
    ),
    "personal_holder_unknown": Words(
        "Nobody of this number holds or asks for the keys.", "fvsestore personal keys shows who does."
    ),
    "personal_holder_self": Words(
        "A PC cannot take the keys from itself.", "Do it on another PC that may open the personal data."
    ),
    "personal_fingerprint_differs": Words(
        "The fingerprint is not the one of {name}.",
        "Do not let it in: ask the user of that PC to read it out again, from fvsestore personal keys.",
    ),
    "personal_passphrase_none": Words(
        "No passphrase was ever set for the personal data.", "Work as the user who made the keys."
    ),
    "personal_passphrase_wrong": Words("That is not the passphrase.", "Blanks and case count: enter it again."),
    "personal_passphrase_short": Words(
        "A passphrase has at least {least} letters.", "Take several words that only you put together."
    ),
    "personal_data_damaged": Words(
        "The personal data of {order_id} do not open with their key: somebody or something has changed them.",
        "The order itself is whole; look its buyer up at Amazon.",
    ),
    "personal_keys_changing": Words(
        "The keys of the personal data are being changed by another computer.", "Try again in some minutes."
    ),
}
