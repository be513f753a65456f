"""How things look on a terminal: a progress bar, plain tables, times."""

import contextlib
import shutil
import signal
import sys
import threading
import time
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime
from types import FrameType
from typing import TextIO
from zoneinfo import ZoneInfo

import click

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled
from fvsestore_gui.model.database_check import MoveProgress, MoveStep
from fvsestore_gui.model.diagnosis import Light
from fvsestore_gui.model.finvalda import ReferenceState
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.posting_reports import PostingProgress
from fvsestore_gui.model.retention import SweepProgress
from fvsestore_gui.model.runs import ImportProgress
from fvsestore_gui.model.sealed import KeysProgress
from fvsestore_gui.progress import Progress

VILNIUS = ZoneInfo("Europe/Vilnius")
#: seconds between two plain lines where there is no terminal
_LINE_EVERY_S = 5.0
#: a letter may carry so many marks and still be shown whole
_LETTERS_A_COLUMN = 8
#: what a wait is for, where it is not another try at Amazon
_WAITS = {"quota": "Amazon's quota", "report": "a report", "database": "the database"}
#: how long Ctrl-C may go unnoticed inside a wait
_LOOK_EVERY_S = 0.1
_BAR = 24


class TerminalProgress(Progress):
    """Draws the work's state on standard error: one moving line on a terminal, now and then a plain line elsewhere.

    It may be cancelled from a signal handler: `stop` sets a plain flag and takes no lock.
    """

    def __init__(self, clock: Clock, stream: TextIO | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._stream = stream or sys.stderr
        self._moving = self._stream.isatty()
        self._stopped = False
        self._drawn = 0
        self._last_line = 0.0
        self._last_wait: datetime | None = None

    def stop(self) -> None:
        """Cancel, from a signal handler."""
        self._stopped = True

    @property
    def cancelled(self) -> bool:
        return self._stopped or super().cancelled

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled

    def sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while True:
            self.check()
            left = end - time.monotonic()
            if left <= 0:
                return
            super().sleep(min(left, _LOOK_EVERY_S))

    def show(self, state: object) -> None:
        text = self._text(state)
        if not text:
            return
        if self._moving:
            # never wider than the terminal: a line that wraps cannot be drawn over
            line = cut(text, shutil.get_terminal_size().columns - 1)
            self._stream.write("\r" + line + " " * max(0, self._drawn - width(line)))
            self._drawn = width(line)
            self._stream.flush()
            return
        waiting = state.waiting_until if isinstance(state, ImportProgress | HistoryProgress) else None
        if not waiting and not _has_begun(state):
            return
        now = time.monotonic()
        if not self._last_line or now - self._last_line >= _LINE_EVERY_S or (waiting and waiting != self._last_wait):
            self._last_line, self._last_wait = now, waiting
            click.echo(text, file=self._stream)

    def clear(self) -> None:
        """Take the moving line away, before something else is printed."""
        if self._drawn:
            self._stream.write("\r" + " " * self._drawn + "\r")
            self._stream.flush()
            self._drawn = 0

    def _text(self, state: object) -> str:
        if isinstance(state, str):
            return state
        if isinstance(state, Light):
            return f"{state.name}: {state.colour.value}" if self._moving else ""
        if isinstance(state, ImportProgress):
            return self._import_text(state)
        if isinstance(state, HistoryProgress):
            return self._history_text(state)
        if isinstance(state, MoveProgress):
            done = "copied" if state.step is MoveStep.COPYING else "compared"
            return f"{self._bar(state.done, state.whole)}{state.done} of {state.whole} rows {done}"
        if isinstance(state, ReferenceState):
            return f"{state.kind.value}: {state.error_code or state.count}"
        if isinstance(state, PostingProgress):
            return self._posting_text(state)
        if isinstance(state, KeysProgress):
            return f"{self._bar(state.done, state.total)}{state.done} of {state.total} orders sealed anew"
        if isinstance(state, SweepProgress):
            looked = f"{self._bar(state.done, state.total)}{state.done} of {state.total} orders looked at"
            return f"{looked}, {state.erased} erased" if state.erased else looked
        written, rows = getattr(state, "written", None), getattr(state, "rows", None)
        if isinstance(written, int) and isinstance(rows, int):
            return f"{self._bar(written, rows)}{written} of {rows} rows written"
        return ""

    def _import_text(self, state: ImportProgress) -> str:
        bar = self._bar(state.pages, state.pages_expected)
        text = f"{bar}{state.store_code}: {state.counts.received} orders, page {state.pages}"
        if state.pages_expected is not None and state.pages_expected >= state.pages:
            text += f" of about {state.pages_expected}"
        if state.counts.held:
            text += f", {state.counts.held} held"
        if state.waiting_until is not None:
            why = _WAITS.get(state.waiting_for, "another try")
            text += f"; waiting for {why} until {self._hour(state.waiting_until)}"
        if state.ends_at is not None:
            text += f"; ends at about {self._hour(state.ends_at)}"
        return text

    def _history_text(self, state: HistoryProgress) -> str:
        bar = self._bar(state.stored, state.slices)
        text = f"{bar}{state.store_code}: {state.stored} of {state.slices} slices, {state.counts.received} orders"
        if state.under_way:
            text += f", {state.under_way} reports under way"
        if state.counts.held:
            text += f", {state.counts.held} held"
        if state.waiting_until is not None:
            why = _WAITS.get(state.waiting_for, "another try")
            text += f"; waiting for {why} until {self._hour(state.waiting_until)}"
        elif state.window_from is not None:
            doing = {"asking": "asking for", "fetching": "fetching", "storing": "storing"}
            text += f"; {doing.get(state.stage, state.stage)} {state.window_from.astimezone(VILNIUS):%Y-%m-%d}"
        if state.ends_at is not None:
            text += f"; ends at about {self._hour(state.ends_at)}"
        return text

    def _posting_text(self, state: PostingProgress) -> str:
        text = f"{self._bar(state.done, state.whole)}{state.done} of {state.whole} orders"
        counts = {"created": state.created, "failed": state.failed, "unclear": state.unclear}
        told = [f"{count} {name}" for name, count in counts.items() if count]
        return ", ".join([text, *told])

    def _bar(self, done: int, whole: int | None) -> str:
        if not self._moving or not whole:
            return ""
        full = min(_BAR, _BAR * done // whole)
        return f"[{'#' * full}{'.' * (_BAR - full)}] {min(100, 100 * done // whole):3d}%  "

    def _hour(self, moment: datetime) -> str:
        local = moment.astimezone(VILNIUS)
        same_day = local.date() == self._clock.now().astimezone(VILNIUS).date()
        return f"{local:%H:%M:%S}" if same_day else f"{local:%Y-%m-%d %H:%M}"


def _has_begun(state: object) -> bool:
    if isinstance(state, ImportProgress):
        return state.pages > 0
    if isinstance(state, PostingProgress):
        return 0 < state.done < state.whole
    return getattr(state, "written", 1) != 0


@contextlib.contextmanager
def stoppable(progress: TerminalProgress) -> Iterator[TerminalProgress]:
    """While inside, the first Ctrl-C asks the work to stop cleanly; a second one breaks it off."""
    if threading.current_thread() is not threading.main_thread():
        yield progress
        return

    def stop(number: int, frame: FrameType | None) -> None:
        if progress.cancelled:
            raise KeyboardInterrupt
        progress.stop()

    # SIGTERM: a service manager's stop; SIGBREAK: Windows' Ctrl-Break
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    before = {number: signal.signal(number, stop) for name in names if (number := getattr(signal, name, None))}
    try:
        yield progress
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        progress.clear()


def width(text: str) -> int:
    """Columns that `text` takes on a terminal: two for Japanese and other wide letters, none for combining marks."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def cut(text: str, columns: int) -> str:
    """`text` on one line, at most so many columns wide, with an ellipsis where it was cut."""
    # a text may be of millions of letters, some of which take no column: what is never shown is not looked at
    begun = text[: _LETTERS_A_COLUMN * columns]
    plain = "".join(letter if letter.isprintable() else " " for letter in begun)
    if len(begun) == len(text) and width(plain) <= columns:
        return plain
    kept, room = [], columns - 1
    for letter in plain:
        room -= width(letter)
        if room < 0:
            break
        kept.append(letter)
    return "".join(kept) + "…"


def table(titles: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Aligned columns under titles, those numbered in `right` flush right. What would move the cursor is blanked."""
    lines = [[cut(cell, 80) for cell in row] for row in (titles, *rows)]
    widths = [max(width(line[column]) for line in lines) for column in range(len(titles))]
    printed = []
    for line in lines:
        cells = []
        for column, cell in enumerate(line):
            room = " " * (widths[column] - width(cell))
            cells.append(room + cell if column in right else cell + room)
        printed.append("  ".join(cells).rstrip())
    return "\n".join(printed)


def pairs(rows: Sequence[tuple[str, str]]) -> str:
    """Names and values below one another, the values whole."""
    room = max(width(name) for name, _ in rows)
    return "\n".join(f"{name}{' ' * (room - width(name))}  {cut(value, 10_000)}".rstrip() for name, value in rows)


def duration(seconds: float) -> str:
    """ "40 s", "12 min", "5.5 h", "2.0 days"."""
    for limit, unit, digits in ((90, 1, 0), (5_400, 60, 0), (172_800, 3_600, 1)):
        if seconds < limit:
            return f"{seconds / unit:.{digits}f} {'s' if unit == 1 else 'min' if unit == 60 else 'h'}"
    return f"{seconds / 86_400:.1f} days"


def local(moment: datetime | None) -> str:
    """A UTC time as Vilnius' clock shows it: "2026-11-22 16:51:00"; "" for None."""
    return "" if moment is None else f"{moment.astimezone(VILNIUS):%Y-%m-%d %H:%M:%S}"
