"""What runs for a store, over the tables: how far, what it waits for, when it ends, the running check of its sums."""

from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.history import HistoryProgress
from fvsestore_gui.model.runs import Counts, ImportProgress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.run_card import sum_words
from fvsestore_gui.ui.shapes import Card, Elided, Icon, Link, Note, button, column, label, row, secondary
from fvsestore_gui.ui.task_card import thin_bar

_TICK_MS = 1000


class What(Enum):
    """What runs: it decides how its steps are called."""

    PAGES = "pages"  # orders, a hundred a page
    SINGLE = "single"  # orders one by one
    COMPLETION = "completion"  # orders one by one, for the sums that a report lacks
    HISTORY = "history"  # Amazon's reports
    FILES = "files"  # reports that were downloaded by hand
    CHECK = "check"  # a month: reports, and pages


def countdown(seconds: float) -> str:
    """ "1:42", as a clock that runs down."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def pace_text(seconds: float) -> str:
    """How often Amazon may be asked: whole minutes where it is minutes, "3 min"."""
    if seconds < 60:
        return wording.duration_text(seconds)
    return QCoreApplication.translate("ImportCard", "{m} min").format(m=round(seconds / 60))


class ImportCard(Card):
    """`begin`, `advance` with each state, then `finish` or `fail`."""

    cancel_asked = Signal()
    run_asked = Signal(int)
    diagnosis_asked = Signal()
    closed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state: ImportProgress | HistoryProgress | None = None
        self._what = What.PAGES
        self._run_id = 0
        self._pace_s: float | None = None
        rows = column(self, margins=12, spacing=look.GAP_BUTTON)
        head = row()
        self.title = label(size=TextSize.PANEL_TITLE)
        self.detail = secondary()
        self.detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel_button = button(self.tr("Cancel"), self._cancel)
        self.close_button = button(self.tr("Close"), self._close)
        head.addWidget(self.title)
        head.addWidget(self.detail, 1)
        self.run_link = Link(self.tr("Show the import"))
        self.run_link.pressed.connect(lambda: self.run_asked.emit(self._run_id))
        head.addWidget(self.run_link)
        self.diagnosis_link = Link(self.tr("Diagnosis"))
        self.diagnosis_link.clicked.connect(self.diagnosis_asked)
        head.addWidget(self.diagnosis_link)
        head.addWidget(self.cancel_button)
        head.addWidget(self.close_button)
        rows.addLayout(head)
        self.bar = thin_bar(self)
        self.bar.setAccessibleName(self.tr("Importing orders"))
        rows.addWidget(self.bar)
        self._middle = QWidget()
        middle = row()
        self._middle.setLayout(middle)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.RichText)
        self.wait_icon = Icon("clock", QPalette.ColorRole.PlaceholderText, look.STATE_ICON)
        self.wait = Elided()
        look.set_tone(self.wait, QPalette.ColorRole.PlaceholderText)
        self.ends = QLabel()
        self.ends.setTextFormat(Qt.TextFormat.RichText)
        middle.addWidget(self.count)
        middle.addStretch(1)
        middle.addWidget(self.wait_icon)
        middle.addWidget(self.wait)
        middle.addStretch(1)
        middle.addWidget(self.ends)
        rows.addWidget(self._middle)
        self._line = look.Hairline()
        rows.addWidget(self._line)
        self._foot = QWidget()
        foot = row()
        self._foot.setLayout(foot)
        self.sums = QLabel()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.check = Icon(look.Meaning.GOOD, size=look.STATE_ICON)
        self.stays = secondary(self.tr("If you cancel, what has been received stays. The table can be used meanwhile."))
        self.stays.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stays.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.stays.setToolTip(self.stays.text())
        foot.addWidget(self.sums)
        foot.addWidget(self.check)
        foot.addWidget(self.stays, 1)
        rows.addWidget(self._foot)
        self.note = Note()
        rows.addWidget(self.note)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._say_times)

    def begin(self, words: str, marketplaces: int, pace_s: float | None, what: What = What.PAGES) -> None:
        """It starts: what is imported in words, and how many seconds Amazon wants between pages (None: not known)."""
        self._pace_s = pace_s
        self._what = what
        self._state = None
        self._run_id = 0
        title = {
            What.HISTORY: self.tr("Loading history"),
            What.COMPLETION: self.tr("Completing sums"),
            What.FILES: self.tr("Importing a report file"),
            What.CHECK: self.tr("Checking the month"),
        }.get(what, self.tr("Importing orders"))
        self.title.setText(title)
        self.bar.setAccessibleName(title)
        self.detail.setText(words if what is What.FILES else f"{words} · {self._marketplaces(marketplaces)}")
        self.bar.setRange(0, 0)
        self.count.clear()
        self.note.clear()
        self.run_link.hide()
        self.diagnosis_link.hide()
        self.close_button.hide()
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setEnabled(True)
        self.cancel_button.show()
        for part in (self.bar, self._middle, self._line, self._foot):
            part.show()
        self._say_sums(Counts())
        self._say_times()
        self._tick.start()

    def _marketplaces(self, count: int) -> str:
        return self.tr("%n marketplace(s)", "", count)

    def advance(self, state: ImportProgress | HistoryProgress) -> None:
        """Something was stored, or a wait began."""
        self._state = state
        self._run_id = state.run_id
        counts = state.counts
        if isinstance(state, HistoryProgress):
            # one file has no steps that could be counted
            done, whole = state.stored, 0 if self._what is What.FILES else state.slices
            steps = self._slices(state)
        else:
            done, whole = state.pages, state.pages_expected or 0
            steps = self._pages(state)
        self.bar.setRange(0, max(whole, done) if whole else 0)
        if whole:
            self.bar.setValue(done)
        orders = self.tr("%n order(s)", "", counts.received).replace(
            str(counts.received), f"<b>{wording.number_text(counts.received)}</b>", 1
        )
        rate = ""
        if state.orders_per_minute is not None and state.orders_per_minute >= 1:
            rate = self.tr("{rate} a minute").format(rate=wording.number_text(round(state.orders_per_minute)))
        self.count.setText(" · ".join(part for part in (orders, *steps, rate) if part))
        self._say_sums(counts)
        self._say_times()

    def _say_sums(self, counts: Counts) -> None:
        """The running check: what was received is what came of it. Nothing is checked before something came."""
        said = sum_words(counts)
        self.sums.setText(said[:1].upper() + said[1:])
        self.check.show_icon(look.Meaning.GOOD if counts.adds_up else look.Meaning.ERROR)
        self.check.setVisible(self._state is not None or counts.received > 0)

    def _pages(self, state: ImportProgress) -> tuple[str, ...]:
        """How far an import is, in pages, or in orders where each is asked for by itself."""
        whole = state.pages_expected
        if self._what in (What.SINGLE, What.COMPLETION):
            if whole is None:
                return ()
            words = self.tr("{done} of {all} asked for")
            return (words.format(done=wording.number_text(state.pages), all=wording.number_text(whole)),)
        if whole and whole > state.pages:
            return (self.tr("page {page} of about {all}").format(page=state.pages, all=whole),)
        return (self.tr("page {page}").format(page=state.pages),)

    def _slices(self, state: HistoryProgress) -> tuple[str, ...]:
        """How far a history is: rows of reports, and the slices of time."""
        rows = self.tr("%n row(s)", "", state.lines).replace(str(state.lines), wording.number_text(state.lines), 1)
        if self._what is What.FILES:
            return (rows,)
        return rows, self.tr("{stored} of {all} parts").format(stored=state.stored, all=state.slices)

    def fail(self, error: FvsError) -> None:
        """It failed: say why and what to do, until the card is closed."""
        self._tick.stop()
        words = wording.sentence(error)
        self.title.setText(words.title)
        for part in (self.bar, self._middle, self.cancel_button):
            part.hide()
        self._foot.setVisible(self._state is not None)
        self.stays.setText(self.tr("What has been received stays."))
        self._line.setVisible(self._state is not None)
        self.note.say(wording.one_line(words.what, words.todo_in_one_line), look.Meaning.ERROR)
        self.run_link.setVisible(self._run_id > 0)
        self.diagnosis_link.show()
        self.close_button.show()

    def conclude(self, title: str, text: str, meaning: look.Meaning, counts: Counts | None, run_id: int) -> None:
        """It is done and there is more to say than the footer can: until the card is closed."""
        self._tick.stop()
        self._run_id = run_id
        self.title.setText(title)
        self.detail.clear()
        self.stays.clear()
        for part in (self.bar, self._middle, self.cancel_button):
            part.hide()
        for part in (self._foot, self._line):
            part.setVisible(counts is not None)
        if counts is not None:
            self._say_sums(counts)
        self.note.say(text, meaning)
        self.run_link.setVisible(run_id > 0)
        self.close_button.show()

    def finish(self) -> None:
        """It is done or cancelled: the footer says the rest."""
        self._tick.stop()

    @property
    def waiting(self) -> bool:
        """Whether Amazon's quota, a retry or the database is waited for."""
        return self._state is not None and self._state.waiting_until is not None

    def _say_times(self) -> None:
        state, now = self._state, self._clock.now()
        waiting = state is not None and state.waiting_until is not None and state.waiting_until > now
        stage = "" if waiting else self._stage_words()
        self.wait_icon.setVisible(waiting)
        self.wait.setVisible(waiting or bool(stage))
        if state is None:
            self.ends.clear()
            return
        if waiting and state.waiting_until is not None:
            left = countdown((state.waiting_until - now).total_seconds())
            self.wait.setText(self._wait_words(state.waiting_for, left))
        else:
            self.wait.setText(stage)
        self.ends.setText(self._end_words(state.ends_at, now))

    def _stage_words(self) -> str:
        """What a history does just now."""
        state = self._state
        if not isinstance(state, HistoryProgress) or state.window_from is None or state.window_until is None:
            return ""
        words = {
            "asking": self.tr("Asking for the report {days}"),
            "fetching": self.tr("Fetching the report {days}"),
            "storing": self.tr("Storing the report {days}"),
        }.get(state.stage, "")
        return words.format(days=wording.days_text(state.window_from, state.window_until))

    def _wait_words(self, reason: str, left: str) -> str:
        if reason == "retry":
            return self.tr("Amazon did not answer; trying again in {time}.").format(time=left)
        if reason == "database":
            return self.tr("The database does not answer; trying again in {time}.").format(time=left)
        if reason == "report" and isinstance(self._state, HistoryProgress):
            return self.tr("Amazon is making %n report(s); looking again in {time}.", "", self._state.under_way).format(
                time=left
            )
        if isinstance(self._state, HistoryProgress):
            return self.tr("Next report in {time}: Amazon limits how often it may be asked.").format(time=left)
        single = self._what in (What.SINGLE, What.COMPLETION)
        if self._pace_s is None:
            said = self.tr("Next page in {time}: Amazon limits how often it may be asked.")
            if single:
                said = self.tr("Next order in {time}: Amazon limits how often it may be asked.")
            return said.format(time=left)
        said = self.tr("Next page in {time}: Amazon allows 100 orders every {pace}.")
        if single:
            said = self.tr("Next order in {time}: Amazon allows one every {pace}.")
        return wording.closed(said.format(time=left, pace=pace_text(self._pace_s)))

    def _end_words(self, ends_at: datetime | None, now: datetime) -> str:
        if ends_at is None or ends_at <= now:
            return ""
        left = ends_at - now
        if left < timedelta(minutes=1):
            return self.tr("less than a minute left")
        words = self.tr("Done at about {clock} (~{time} left)")
        return words.format(
            clock=f"<b>{wording.moment_text(ends_at, now)}</b>", time=wording.span_text(left.total_seconds())
        )

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Cancelling…"))
        self.cancel_asked.emit()

    def _close(self) -> None:
        self.closed.emit()
