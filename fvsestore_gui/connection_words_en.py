"""English sentences for guide, diagnosis, calendar, network and accounts; `words_en` takes the errors in. No Qt."""

from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
CONNECTION_ERRORS: dict[str, Words] = {
    # the guide
    "guide_step_unknown": Words("The guide has no step {step}.", "See the steps with: fvsestore guide list"),
}
