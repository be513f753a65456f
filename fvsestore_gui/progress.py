"""How long work tells where it is and learns that it was cancelled; knows neither Qt nor a terminal."""

import threading

from fvsestore_gui.errors import Cancelled


class Progress:
    """Given to every long function as `progress`. The window and the command line override `show`.

    `report`, `check` and `sleep` are called from the worker's thread; `cancel` from any thread.
    """

    def __init__(self) -> None:
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next `report`, `check` or inside its `sleep`."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def check(self) -> None:
        """Raises Cancelled when `cancel` was called."""
        if self._cancel.is_set():
            raise Cancelled

    def report(self, state: object) -> None:
        """Tell the state of the work (a frozen dataclass such as `model.runs.ImportProgress`). Raises Cancelled."""
        self.check()
        self.show(state)

    def sleep(self, seconds: float) -> None:
        """Wait `seconds`, or until cancelled: then raises Cancelled at once."""
        if self._cancel.wait(max(0.0, seconds)):
            raise Cancelled

    def show(self, state: object) -> None:
        """Where a state goes; the base class shows nothing."""
