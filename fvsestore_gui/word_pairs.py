"""The form of the command line's words for an error."""

from typing import NamedTuple


class Words(NamedTuple):
    """`happened` and `do` are sentences with gaps such as {path}, filled from an error's facts."""

    happened: str
    do: str
