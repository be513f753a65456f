"""No garbage collection while a reply is read.

A page of a hundred orders is some ten thousand dicts and tuples without a single cycle. Python would look through all
objects of the program for cycles some times a page: a third of the reading, and moments in which the window stands.
"""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """For a short stretch that makes many objects and no cycles."""
    # Of two threads in here the first that found it on switches it on again: at worst the other is slower.
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
