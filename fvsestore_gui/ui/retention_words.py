"""What can go wrong with erasing personal data, in words.

Source texts in English; `tools/translate.py` reads them from here.
"""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


RETENTION_WORDS: dict[str, ErrorSource] = {
    "buyer_unknown": _words(
        "No such buyer is kept",
        "Nothing is kept of a buyer with this e-mail or name, and it is no order's number.",
        _todo("Enter it whole", "The whole e-mail, the whole name, or the number of an order."),
    ),
    "duty_fields": _words(
        "No field is chosen",
        "A legal duty keeps at least one field.",
        _todo("Choose the fields", "Only those that the law asks for."),
    ),
    "duty_months": _words(
        "The time of the legal duty is not right",
        "It lasts from 1 to {most} months, counted from the order's date.",
        _todo("Enter the months", "Ten years are 120 months."),
    ),
    "duty_long": _words(
        "The text is too long",
        "At most {most} letters are kept.",
        _todo("Make it shorter", "The name of the law and its article are enough."),
    ),
    "duty_unknown": _words(
        "That legal duty is not in the list",
        "The store has none of the number {number}.",
        _todo("Look at the list again", "Other → Personal data."),
    ),
    "export_unknown": _words(
        "That file is not in the list",
        "None of the number {number} is known.",
        _todo("Look at the list again", "Other → Personal data."),
    ),
    "export_there": _words(
        "The file is still there",
        "{path}",
        _todo("Delete it first", "In the bin of the system too; then say that it is deleted."),
    ),
}
