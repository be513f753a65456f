"""What Pirkėjai says in a cell of why a field is empty, and of what is kept of an order.

Source texts in English; `tools/translate.py` reads them from here. The same in sentences: personal_words.py.
"""


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


BUYER_WORDS: dict[str, dict[str, str]] = {
    # model.personal.Missing
    "personal_missing_short": {
        "switched_off": _("switched off"),
        "not_chosen": _("not chosen"),
        "not_needed": _("not needed"),
        "refused": _("refused"),
        "withheld_fba": _("not given (FBA)"),
        "withheld_pending": _("not paid yet"),
        "withheld_cancelled": _("cancelled"),
        "withheld": _("left out"),
        "absent": "–",
        "not_read": _("not read"),
        "erased": _("erased"),
        "no_key": _("does not open"),
    },
    # model.sealed.BuyerState
    "buyer_state": {
        "kept": _("kept"),
        "duty": _("kept by law"),
        "erased": _("erased"),
    },
}
