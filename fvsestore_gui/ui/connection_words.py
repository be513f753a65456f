"""What the errors of guide, diagnosis, calendar, network and accounts mean in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


CONNECTION_WORDS: dict[str, ErrorSource] = {
    # -- the guide -----------------------------------------------------------------------------------------------------
    "guide_step_unknown": _words(
        "The guide has no step {step}",
        "It was named differently, or mistyped.",
        _todo("Look for it in the guide", "Info opens it; its search finds words and old names too."),
    ),
}
