"""What was done, and what can go wrong with the log of it, in words.

Source texts in English; `tools/translate.py` reads them from here.
"""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


AUDIT_ERRORS: dict[str, ErrorSource] = {
    "audit_too_young": _words(
        "The log is kept for a year at least",
        "Only what was done before {earliest} may be taken off it.",
        _todo("Choose an earlier day", "Younger rows stay, whoever asks."),
    ),
    "audit_broken": _words(
        "The log is not as it was written",
        "From row {row} on its chain does not hold, so nothing is taken off it: it is evidence now.",
        _todo("Keep a copy of the database", "Whoever looks into it needs it as it is."),
    ),
}
