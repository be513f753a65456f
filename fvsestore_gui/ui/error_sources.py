"""The shape in which the words of an error stand in the source."""

from typing import NamedTuple


class TodoSource(NamedTuple):
    """One thing to do: a short title, a sentence, and the action of its button ("" for none)."""

    title: str
    text: str
    action: str = ""


class ErrorSource(NamedTuple):
    """The words of one code."""

    title: str
    what: str
    todo: tuple[TodoSource, ...]
