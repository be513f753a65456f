"""English sentences for guide, diagnosis, calendar, network and accounts; `words_en` takes the errors in. No Qt."""

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
}
