"""Kita → Kas artėja: when the keys of the stores end, and which parts of its API Amazon ends.

When a client secret was made is a draft until Saugoti; all else is only read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.calendar import ApiEnd, Deadline, Term, Use, day_of, ends_on, possible_days
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import ending_words, folders, look, shapes, wording
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.other_tab import OtherTab

translate = QCoreApplication.translate
#: the field's name, as the footer names it
SECRET_MADE = "secret_made"
_DAY_WIDTH = 104
_LANE = "database"
#: columns that a small screen does without: the authorisation's age and the access token, which stand on Autorizacija
_ONLY_WIDE = (4, 5)


@dataclass(frozen=True, slots=True)
class Ends:
    """All that the page shows."""

    stores: list[Store]
    deadlines: list[Deadline]
    api_ends: list[ApiEnd]
    in_use: list[str]


class StoreRow:
    """One store's line: its widgets, and what is typed as the day its secret was made."""

    def __init__(self, store: Store, found: dict[Term, Deadline], saved: date | None) -> None:
        self.store = store
        self.secret = found[Term.CLIENT_SECRET]
        self.authorisation = found[Term.AUTHORISATION]
        self.token = found[Term.ACCESS_TOKEN]
        self.saved = saved
        self.made = Field()
        self.made.setFixedWidth(_DAY_WIDTH)
        self.made.setMaxLength(10)
        self.note = shapes.Note()
        self.change: QPushButton | None = None

    @property
    def typed(self) -> str:
        return self.made.text().strip().replace(".", "-").replace("/", "-")

    @property
    def day(self) -> date | None:
        """What is typed; None where the field is empty. Raises ValueError for what is no day."""
        return date.fromisoformat(self.typed) if self.typed else None

    @property
    def changed(self) -> bool:
        try:
            return self.day != self.saved
        except ValueError:
            return True


class CalendarPage(OtherTab):
    """See the module. `rotate_asked(code)`: its client secret is to be changed; `dates_saved` when days were kept."""

    rotate_asked = Signal(str)
    dates_saved = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        set_field(self, "deadlines")
        self.rows: list[StoreRow] = []
        self._wide: list[QWidget] = []
        self._shown: Ends | None = None
        self._busy = False
        #: asks where the calendar goes; replaced in tests
        self.ask_file: Callable[[str, str], str] = self._ask_file
        column = shapes.column(self.inside, spacing=look.GAP_ROW)
        column.setContentsMargins(4, 16, 12, 12)
        head = shapes.row()
        head.addWidget(shapes.label(self.tr("Keys of the stores"), None, TextSize.PANEL_TITLE))
        head.addStretch(1)
        self.file_button: QPushButton = shapes.button(self.tr("Save as .ics…"), self._save_file, "export")
        self.file_button.setToolTip(
            self.tr("For Outlook and any other calendar, with reminders 60, 30, 14, 7 and 1 days before")
        )
        head.addWidget(self.file_button)
        column.addLayout(head)
        self._place = QVBoxLayout()
        self._place.setSpacing(look.GAP_ROW)
        self._body = QWidget()
        self._place.addWidget(self._body)
        column.addLayout(self._place)
        column.addStretch(1)
        self.note = shapes.Note()
        column.insertWidget(1, self.note)

    @property
    def title(self) -> str:
        return self.tr("What is coming")

    # -- reading -----------------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        if self._busy:
            return
        self._jobs.run(
            self, self.tr("Looking what comes to an end"), self._read, lane=_LANE, done=self._show, failed=self._blind
        )

    def _read(self, _: Progress) -> Ends:
        connection = self._office.connection
        return Ends(self._office.stores(), connection.deadlines(), connection.api_ends(), connection.apis_in_use())

    def _blind(self, error: FvsError) -> None:
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

    def _show(self, found: Ends) -> None:
        if self.changes or self._busy:
            # somebody has begun to type meanwhile
            return
        self.note.clear()
        if found == self._shown:
            # nothing is taken from under the cursor
            return
        self._shown = found
        focus = next((row.store.code for row in self.rows if row.made.hasFocus()), "")
        gone, self._body = self._body, QWidget()
        self.rows, self._wide = [], []
        rows = shapes.column(self._body, spacing=look.GAP_ROW)
        rows.addWidget(self._stores(found))
        rows.addWidget(
            shapes.secondary(
                self.tr(
                    "A Client secret ends 180 days after Amazon made it, and only Amazon knows when that was. Where "
                    "the day is empty, the day of entry counts, and the end may come earlier. After a change the old "
                    "secret works for 7 more days."
                ),
                wrap=True,
            )
        )
        rows.addWidget(look.Hairline())
        rows.addWidget(shapes.label(self.tr("What Amazon ends"), None, TextSize.PANEL_TITLE))
        rows.addLayout(self._verdict(found))
        rows.addWidget(self._api_ends(found))
        self._place.replaceWidget(gone, self._body)
        gone.hide()
        gone.deleteLater()
        self.file_button.setEnabled(any(one.term is Term.CLIENT_SECRET and one.ends_at for one in found.deadlines))
        for row in self.rows:
            if row.store.code == focus:
                row.made.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    # -- stores ------------------------------------------------------------------------------------------------------

    def _stores(self, found: Ends) -> QWidget:
        place = QWidget()
        if not found.stores:
            shapes.column(place).addWidget(shapes.secondary(self.tr("There are no Parameters yet.")))
            return place
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(4)
        heads = (
            self.tr("Parameter"),
            self.tr("Secret made on"),
            self.tr("Ends on"),
            self.tr("Left"),
            self.tr("Authorized"),
            self.tr("Access token"),
        )
        for column, text in enumerate(heads):
            grid.addWidget(self._only_wide(shapes.secondary(text), column), 0, column)
        grid.setColumnStretch(len(heads), 1)
        by_uid: dict[str, dict[Term, Deadline]] = {}
        for one in found.deadlines:
            by_uid.setdefault(one.uid, {})[one.term] = one
        for store in found.stores:
            if store.uid in by_uid:
                self._add(grid, StoreRow(store, by_uid[store.uid], _made_on(by_uid[store.uid])))
        return place

    def _add(self, grid: QGridLayout, row: StoreRow) -> None:
        self.rows.append(row)
        line, code, secret = grid.rowCount(), row.store.code, row.secret
        name = shapes.label(code)
        shapes.semibold(name)
        row.made.setText("" if row.saved is None else row.saved.isoformat())
        row.made.setPlaceholderText(self.tr("unknown"))
        row.made.setAccessibleName(self.tr("Day on which the Client secret of {0} was made").format(code))
        row.made.textEdited.connect(lambda _: self._typed(row))
        day, until = ends_on(secret), row.token.ends_at
        live = until is not None and until > self._office.clock.now()
        left = shapes.row(spacing=4)
        meaning = ending_words.meaning_of(secret)
        if meaning is not None:
            left.addWidget(shapes.Icon(meaning, size=look.STATE_ICON))
        left.addWidget(shapes.label(ending_words.left_words(secret), meaning))
        left.addStretch(1)
        grid.addWidget(name, line, 0)
        grid.addWidget(row.made, line, 1)
        grid.addWidget(shapes.label(wording.ABSENT if day is None else day.isoformat()), line, 2)
        grid.addLayout(left, line, 3)
        since = shapes.label(ending_words.since_words(row.authorisation, self._office.clock.now()))
        grid.addWidget(self._only_wide(since, 4), line, 4)
        token = self.tr("until {0}").format(wording.clock_text(until)) if live else self.tr("made when needed")
        grid.addWidget(self._only_wide(shapes.secondary(token), 5), line, 5)
        change = row.change = shapes.button(self.tr("Change the secret…"), partial(self.rotate_asked.emit, code))
        change.setAccessibleName(self.tr("Change the Client secret of {0}").format(code))
        grid.addWidget(change, line, 6, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(row.note, line + 1, 1, 1, 6)

    def _only_wide(self, widget: QWidget, column: int) -> QWidget:
        """What a small screen does without."""
        if column in _ONLY_WIDE:
            self._wide.append(widget)
            # shown by what it is put into: alone it would be a window
            if self._is_narrow:
                widget.hide()
        return widget

    @property
    def _is_narrow(self) -> bool:
        return self.window().width() < look.STACKED_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for widget in self._wide:
            widget.setVisible(not self._is_narrow)

    # -- Amazon's announcements --------------------------------------------------------------------------------------

    def _verdict(self, found: Ends) -> QVBoxLayout:
        used = [end.name for end in found.api_ends if end.use is Use.USED]
        rows = QVBoxLayout()
        rows.setSpacing(4)
        # a child from the start: what is shown alone is a window
        verdict = shapes.Note(self._body)
        if used:
            said = self.tr("This program uses what ends: {names}. Look whether there is a newer version.")
            verdict.say(said.format(names=", ".join(used)), Meaning.WARNING)
        else:
            verdict.say(self.tr("None of it concerns this program: it uses none of what ends."), Meaning.GOOD)
        rows.addWidget(verdict)
        in_use = self.tr("It uses {names}. Amazon has announced no end of these.")
        rows.addWidget(shapes.secondary(in_use.format(names=", ".join(found.in_use)), wrap=True))
        return rows

    def _api_ends(self, found: Ends) -> QWidget:
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(look.GAP_ROW)
        grid.setColumnStretch(1, 1)
        today, language = day_of(self._office.clock.now()), wording.language()
        coming = sorted((end for end in found.api_ends if end.ends_on >= today), key=lambda end: end.ends_on)
        over = [end for end in found.api_ends if end.ends_on < today]
        for end in (*coming, *over):
            line = grid.rowCount()
            when = QVBoxLayout()
            when.setSpacing(2)
            when.addWidget(shapes.label(end.ends_on.isoformat()))
            when.addWidget(shapes.secondary(self._how_long((end.ends_on - today).days)))
            when.addStretch(1)
            what = QVBoxLayout()
            what.setSpacing(2)
            name = shapes.label(end.name, wrap=True)
            shapes.semibold(name)
            what.addWidget(name)
            what.addWidget(shapes.label(self.tr("Successor: {0}").format(end.successor), wrap=True))
            what.addWidget(shapes.secondary(end.note[language], wrap=True))
            what.addStretch(1)
            notice = shapes.Link(self.tr("Amazon's notice"))
            notice.setToolTip(end.source)
            notice.setAccessibleName(self.tr("Amazon's notice: {0}").format(end.name))
            notice.clicked.connect(partial(folders.open_page, end.source))
            used = self.tr("used here") if end.use is Use.USED else self.tr("not used here")
            grid.addLayout(when, line, 0)
            grid.addLayout(what, line, 1)
            grid.addWidget(shapes.secondary(used), line, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(notice, line, 3, Qt.AlignmentFlag.AlignTop)
        return place

    def _how_long(self, days: int) -> str:
        if days < 0:
            return self.tr("over")
        return translate("CalendarPage", "in %n day(s)", "", days)

    # -- a draft until Saugoti ---------------------------------------------------------------------------------------

    def _typed(self, row: StoreRow) -> None:
        self._judge(row)
        self.changed.emit()

    def _judge(self, row: StoreRow) -> bool:
        """Whether the day is possible; else it is said under the field."""
        earliest, latest = possible_days(row.store, self._office.clock.now())
        try:
            day = row.day
        except ValueError:
            # not red while it is only half typed
            half = len(row.typed) < 10 and row.made.hasFocus()
            row.made.mark(None if half else Meaning.ERROR)
            row.note.say("" if half else self.tr("A day such as 2026-09-01."), Meaning.ERROR)
            return False
        good = day is None or earliest <= day <= latest
        row.made.mark(None if good else Meaning.ERROR)
        said = self.tr("Between {0} and {1}: at the latest on the day it was entered, and not expired by then.")
        row.note.say("" if good else said.format(earliest, latest), Meaning.ERROR)
        return good

    @property
    def changes(self) -> list[str]:
        changed = any(row.changed for row in self.rows) and not self._busy
        return [wording.word("field", SECRET_MADE)] if changed else []

    @property
    def stops(self) -> list[str]:
        return [SECRET_MADE] if any(row.changed and not self._possible(row) for row in self.rows) else []

    def _possible(self, row: StoreRow) -> bool:
        try:
            day = row.day
        except ValueError:
            return False
        earliest, latest = possible_days(row.store, self._office.clock.now())
        return day is None or earliest <= day <= latest

    def ask_all(self) -> None:
        for row in self.rows:
            if row.changed and not self._possible(row):
                row.made.clearFocus()
                self._judge(row)

    def take_back(self) -> None:
        for row in self.rows:
            row.made.setText("" if row.saved is None else row.saved.isoformat())
            row.made.mark(None)
            row.note.clear()
        self.changed.emit()

    def jump(self, field: str) -> bool:
        row = next((row for row in self.rows if row.changed and not self._possible(row)), None)
        if field != SECRET_MADE or row is None:
            return False
        row.made.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row.made)
        return True

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        wanted = [(row.store.code, row.day) for row in self.rows if row.changed]

        def work(_: Progress) -> None:
            for code, day in wanted:
                self._office.connection.set_secret_made(code, day)

        def kept(_: None) -> None:
            self._busy = False
            for row in self.rows:
                row.saved = row.day
            self.dates_saved.emit()
            done(False)

        def not_kept(error: FvsError) -> None:
            self._busy = False
            self.changed.emit()
            failed(error)

        self._busy = True
        self._jobs.run(self, self.tr("Saving the days"), work, lane=_LANE, done=kept, failed=not_kept)

    # -- the file ----------------------------------------------------------------------------------------------------

    def _save_file(self) -> None:
        chosen = self.ask_file(str(documents() / f"{self.tr('FvsEStore deadlines')}.ics"), self.tr("Calendar (*.ics)"))
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".ics":
            path = path.with_name(f"{path.name}.ics")
        language = wording.language()

        def written(count: int) -> None:
            said = translate("CalendarPage", "%n entry(ies) written to {file}", "", count)
            self.told.emit(said.format(file=path))

        self._jobs.run(
            self,
            self.tr("Writing the calendar"),
            lambda _: self._office.connection.calendar_file(path, language),
            lane=_LANE,
            done=written,
            failed=self._blind,
        )

    def _ask_file(self, proposed: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Save the calendar"), proposed, kinds)[0]


def _made_on(found: dict[Term, Deadline]) -> date | None:
    secret = found[Term.CLIENT_SECRET]
    return day_of(secret.since) if secret.exact and secret.since is not None else None
