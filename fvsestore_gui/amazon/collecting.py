"""No garbage collection while a reply is read.

A page of a hundred orders is some ten thousand dicts and tuples without a single cycle. Python would look through all
objects of the program for cycles some times a page: a third of the reading, and moments in which the window stands.
"""

import functools
import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")


def uncollected(reading: Callable[_Given, _Result]) -> Callable[_Given, _Result]:
    """For a short function that makes many objects and no cycles."""

    @functools.wraps(reading)
    def read(*given: _Given.args, **named: _Given.kwargs) -> _Result:
        # Of two threads in here the first that found it on switches it on again: at worst the other is slower.
        if not gc.isenabled():
            return reading(*given, **named)
        gc.disable()
        try:
            return reading(*given, **named)
        finally:
            gc.enable()

    return read
