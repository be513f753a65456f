"""Python's search for objects that hold one another: done in the window's thread only.

Python searches in whatever thread happens to make the object that is one too many; while an import runs that is nearly
always its lane. A window's part found there is destroyed there, and Qt ends the program with a segmentation fault.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

#: how often it is looked whether enough was made for a search
_EVERY_MS = 300
#: a search that took long is followed by a rest of so many times its length: many pages that are just being read are
#: looked through each time, and would be so again
_REST = 50


class GarbageCollector(QObject):
    """Searches between two events of the window instead of at any moment, until `stop`. Made in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search as far as Python itself would have by now."""
        # another one that was stopped may have switched it on
        gc.disable()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                began = time.perf_counter()
                gc.collect(generation)
                took_ms = (time.perf_counter() - began) * 1000
                self._timer.setInterval(max(_EVERY_MS, round(took_ms * _REST)))
                return

    def stop(self) -> None:
        """Leave it to Python again, if it was when this began."""
        self._timer.stop()
        if self._before:
            gc.enable()
