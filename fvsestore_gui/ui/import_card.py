"""An import under way, over the tables: how far, what it waits for, when it ends, and the running check of its sums."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.runs import Counts, ImportProgress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.run_card import sum_words
from fvsestore_gui.ui.shapes import Card, Icon, Link, Note, button, column, label, row, secondary
from fvsestore_gui.ui.task_card import thin_bar

_TICK_MS = 1000


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
    closed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state: ImportProgress | None = None
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
        self.wait = secondary()
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
        self.run_link = Link(self.tr("Show the import"))
        self.run_link.pressed.connect(lambda: self.run_asked.emit(self._run_id))
        rows.addWidget(self.run_link, 0, Qt.AlignmentFlag.AlignLeft)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._say_times)

    def begin(self, words: str, marketplaces: int, pace_s: float | None) -> None:
        """It starts: what is imported in words, and how many seconds Amazon wants between pages (None: not known)."""
        self._pace_s = pace_s
        self._state = None
        self._run_id = 0
        self.title.setText(self.tr("Importing orders"))
        self.detail.setText(f"{words} · {self.tr('%n marketplace(s)', '', marketplaces)}")
        self.bar.setRange(0, 0)
        self.count.clear()
        self.note.clear()
        self.run_link.hide()
        self.close_button.hide()
        self.cancel_button.setEnabled(True)
        self.cancel_button.show()
        for part in (self.bar, self._middle, self._line, self._foot):
            part.show()
        self.sums.setText(sum_words(Counts()))
        self.check.hide()
        self._say_times()
        self._tick.start()

    def advance(self, state: ImportProgress) -> None:
        """A page was stored, or a wait began."""
        self._state = state
        self._run_id = state.run_id
        counts = state.counts
        if state.pages_expected:
            self.bar.setRange(0, max(state.pages_expected, state.pages))
            self.bar.setValue(state.pages)
        else:
            self.bar.setRange(0, 0)
        orders = self.tr("%n order(s)", "", counts.received).replace(
            str(counts.received), f"<b>{wording.number_text(counts.received)}</b>", 1
        )
        if state.pages_expected and state.pages_expected > state.pages:
            pages = self.tr("page {page} of about {all}").format(page=state.pages, all=state.pages_expected)
        else:
            pages = self.tr("page {page}").format(page=state.pages)
        rate = ""
        if state.orders_per_minute is not None and state.orders_per_minute >= 1:
            rate = " · " + self.tr("{rate} a minute").format(rate=wording.number_text(round(state.orders_per_minute)))
        self.count.setText(f"{orders} · {pages}{rate}")
        self.sums.setText(sum_words(counts))
        self.check.show_icon(look.Meaning.GOOD if counts.adds_up else look.Meaning.ERROR)
        self.check.show()
        self._say_times()

    def fail(self, error: FvsError) -> None:
        """It failed: say why and what to do, until the card is closed."""
        self._tick.stop()
        words = wording.sentence(error)
        self.title.setText(words.title)
        todo = f"{words.todo[0].title}. {words.todo[0].text}" if words.todo else ""
        for part in (self.bar, self._middle, self.cancel_button):
            part.hide()
        self._foot.setVisible(self._state is not None)
        self.stays.setText(self.tr("What has been received stays."))
        self._line.setVisible(self._state is not None)
        self.note.say(" ".join(part for part in (words.what, todo) if part), look.Meaning.ERROR)
        self.run_link.setVisible(self._run_id > 0)
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
        self.wait_icon.setVisible(waiting)
        self.wait.setVisible(waiting)
        if state is None:
            self.ends.clear()
            return
        if waiting and state.waiting_until is not None:
            left = countdown((state.waiting_until - now).total_seconds())
            self.wait.setText(self._wait_words(state.waiting_for, left))
        self.ends.setText(self._end_words(state.ends_at, now))

    def _wait_words(self, reason: str, left: str) -> str:
        if reason == "retry":
            return self.tr("Amazon did not answer; trying again in {time}.").format(time=left)
        if reason == "database":
            return self.tr("The database does not answer; trying again in {time}.").format(time=left)
        if self._pace_s is None:
            return self.tr("Next page in {time}: Amazon limits how often it may be asked.").format(time=left)
        said = self.tr("Next page in {time}: Amazon allows 100 orders every {pace}.")
        return wording.closed(said.format(time=left, pace=pace_text(self._pace_s)))

    def _end_words(self, ends_at: datetime | None, now: datetime) -> str:
        if ends_at is None or ends_at <= now:
            return ""
        left = ends_at - now
        if left < timedelta(minutes=1):
            return self.tr("less than a minute left")
        # An estimate: whole minutes say enough.
        minutes = wording.duration_text(round(left.total_seconds() / 60) * 60) if left > timedelta(hours=1) else ""
        minutes = minutes or self.tr("{m} min").format(m=round(left.total_seconds() / 60))
        words = self.tr("Done at about {clock} (~{time} left)")
        return words.format(clock=f"<b>{wording.clock_text(ends_at)}</b>", time=minutes)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Cancelling…"))
        self.cancel_asked.emit()

    def _close(self) -> None:
        self.closed.emit()
