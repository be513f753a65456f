"""Reminds of what comes to an end: a bar over the pages, and a message beside the clock once for each reminder and PC.

The bar stays until somebody closes it; the next reminder of the same end opens it again.
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.calendar import Deadline, Term
from fvsestore_gui.office import Office
from fvsestore_gui.ui import ending_words
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar

if TYPE_CHECKING:
    from fvsestore_gui.ui.window import Window

#: how often is looked while the window is open; in the practice shop, whose time may run faster, more often
EVERY_MS = 3_600_000
PRACTICE_EVERY_MS = 60_000
_TOLD = "calendar/told"
_CLOSED_BAR = "calendar/closed_bar"


class Reminders(QObject):
    """`said(title, text)` is for the tray; `rotate_asked(code)` and `calendar_asked` come from the bar."""

    said = Signal(str, str)
    #: it was looked what ends
    looked = Signal()
    rotate_asked = Signal(str)
    calendar_asked = Signal()

    def __init__(self, window: "Window", office: Office, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._office = office
        self._jobs = jobs
        self._shown: list[Deadline] = []
        self._told = self._remembered(_TOLD)
        self._closed = self._remembered(_CLOSED_BAR)
        self._timer = QTimer(self, interval=PRACTICE_EVERY_MS if office.practice else EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        #: the bar over the pages, None while nobody is to be reminded
        self.bar: MessageBar | None = None

    def look(self) -> None:
        """Look now what comes to an end."""
        self._jobs.run(
            self,
            self.tr("Looking what comes to an end"),
            lambda _: self._office.connection.reminders(),
            lane="database",
            done=self._looked,
            failed=self._blind,
        )

    def finish(self) -> None:
        """This session ends."""
        self._timer.stop()
        self._show([])

    # -- inside ------------------------------------------------------------------------------------------------------

    def _looked(self, found: list[Deadline]) -> None:
        here = {one.key for one in found}
        for known, name in ((self._told, _TOLD), (self._closed, _CLOSED_BAR)):
            if known - here:
                known &= here
                self._remember(name, known)
        new = [one for one in found if one.key not in self._told]
        if new:
            self.said.emit(ending_words.reminder_title(new), ending_words.reminder_text(new))
            self._told |= {one.key for one in new}
            self._remember(_TOLD, self._told)
        self._show([one for one in found if one.key not in self._closed])
        self.looked.emit()

    def _blind(self, error: FvsError) -> None:
        """The database cannot be read: whoever works with it says so; what was known stays."""

    def _show(self, found: Sequence[Deadline]) -> None:
        if list(found) == self._shown and (self.bar is not None) is bool(found):
            return
        self._shown = list(found)
        self.bar = self._made(found) if found else None
        self._window.set_reminder(self.bar)

    def _made(self, found: Sequence[Deadline]) -> MessageBar:
        first = found[0]
        buttons: list[tuple[str, Callable[[], object]]] = [
            (self.tr("What is coming"), self.calendar_asked.emit),
            (self.tr("Close"), partial(self._close, found)),
        ]
        if len(found) == 1 and first.term is Term.CLIENT_SECRET:
            buttons.insert(0, (self.tr("Change the secret…"), partial(self.rotate_asked.emit, first.code)))
        return MessageBar(
            ending_words.meaning_of(first) or Meaning.INFO,
            ending_words.reminder_title(found),
            ending_words.reminder_text(found),
            buttons,
        )

    def _close(self, found: Sequence[Deadline]) -> None:
        self._closed |= {one.key for one in found}
        self._remember(_CLOSED_BAR, self._closed)
        self._show([])

    def _remembered(self, name: str) -> set[str]:
        try:
            return {str(key) for key in json.loads(str(self._window.settings.value(name, "[]")))}
        except (ValueError, TypeError):
            return set()

    def _remember(self, name: str, keys: set[str]) -> None:
        self._window.settings.setValue(name, json.dumps(sorted(keys)))
