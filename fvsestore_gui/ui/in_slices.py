"""Work that only the window's thread may do, in slices between which the window lives."""

from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

_Result = TypeVar("_Result")
#: a generator that yields between its slices and returns a result
Slices = Generator[None, None, _Result]


class InSlices(QObject, Generic[_Result]):
    """One slice a turn of the event loop; `done` is told the result. It ends in the middle when `parent` is gone."""

    def __init__(self, slices: Slices[_Result], done: Callable[[_Result], None], parent: QObject) -> None:
        super().__init__(parent)
        self._slices = slices
        self._done = done
        self._next()

    def _next(self) -> None:
        try:
            next(self._slices)
        except StopIteration as end:
            self.deleteLater()
            self._done(end.value)
        else:
            QTimer.singleShot(0, self, self._next)
