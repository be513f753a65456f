"""Kita → Tvarkaraštis: when the open store is imported by itself, and what starts that: this window or the system."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.schedules import LEAST_MINUTES, MOST_MINUTES, SECOND_LOOK_EVERY, Schedule, StoreSchedule
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, schedule_words, shapes, wording
from fvsestore_gui.ui.background import ON_CLOSE
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.system_task_row import SystemTaskRow
from fvsestore_gui.ui.times_row import TimesRow

FIELD = "Tvarkaraštis"
_USUAL_MINUTES = 60
#: how often what is shown of the runs is read again
_AGAIN_MS = 10_000


class SchedulePage(OtherTab):
    """The schedule of the open store is a draft until Saugoti, like all in Kita."""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._settings = QSettings(str(office.paths.data / "window.ini"), QSettings.Format.IniFormat)
        self._store: Store | None = None
        self._states: list[StoreSchedule] = []
        self._saved = Schedule(0)
        self._at_login = False
        self._on_close = ""
        self._showing = False
        self._reading = False
        self._tried = False
        self._grid = QGridLayout(self.inside)
        self._grid.setContentsMargins(4, 16, 0, 12)
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_ROW)
        self._grid.setColumnMinimumWidth(0, look.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._line = 0
        self._build_schedule()
        self._hairline()
        self._others = QGridLayout()
        self._others.setHorizontalSpacing(look.GAP_COLUMN)
        self._others.setVerticalSpacing(6)
        self._others.setColumnStretch(3, 1)
        self._others_head = QLabel(self.tr("Other stores"))
        self._add(self._others_head, self._others)
        self._others_line = self._hairline()
        self._build_program()
        self._grid.setRowStretch(self._line, 1)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._show_state()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build_schedule(self) -> None:
        self.on = QCheckBox()
        self.on.toggled.connect(self._edited)
        self._add(QLabel(self.tr("Schedule")), self.on)
        self.every = QRadioButton(self.tr("every"))
        self.at = QRadioButton(self.tr("at times of the day"))
        group = QButtonGroup(self)
        for choice in (self.every, self.at):
            group.addButton(choice)
            choice.toggled.connect(self._edited)
        self.minutes = QSpinBox()
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setMinimumHeight(look.CONTROL_HEIGHT)
        self.minutes.setAccessibleName(self.tr("Minutes between two imports"))
        self.minutes.valueChanged.connect(self._edited)
        first = shapes.row()
        first.addWidget(self.every)
        first.addWidget(self.minutes)
        first.addStretch(1)
        self._when_head = QLabel(self.tr("When"))
        self._add(self._when_head, first)
        self.times = TimesRow()
        self.times.changed.connect(self._edited)
        second = shapes.row()
        self.at.setMinimumHeight(look.CONTROL_HEIGHT)
        second.addWidget(self.at, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.times)
        second.addStretch(1)
        self._add(None, second)
        self.note = shapes.Note()
        self._add(None, self.note)
        self.next = shapes.label()
        self._add(QLabel(self.tr("Next import")), self.next)
        self._last_icon = shapes.Icon(Meaning.GOOD, size=look.STATE_ICON)
        self.last = shapes.label(wrap=True)
        self.last.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        last = shapes.row()
        last.addWidget(self._last_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        last.addWidget(self.last, 1)
        self._add(QLabel(self.tr("Last by schedule")), last)
        self.second_look = shapes.label(wrap=True)
        self._add(QLabel(self.tr("Second look")), self.second_look)

    def _build_program(self) -> None:
        self.system = SystemTaskRow(self._office, self._jobs)
        self.system.told.connect(self.told)
        self._add(QLabel(self.tr("Window closed")), self.system)
        self.at_login = QCheckBox(self.tr("Open the program beside the clock when I log in to this computer"))
        self.at_login.toggled.connect(self._edited)
        self.at_login.setEnabled(not self._office.practice)
        self._add(QLabel(self.tr("Window open")), self.at_login)
        self.on_close = QComboBox()
        self.on_close.setMinimumHeight(look.CONTROL_HEIGHT)
        for value, said in (
            ("", self.tr("ask")),
            ("tray", self.tr("stay beside the clock")),
            ("end", self.tr("end the program")),
        ):
            self.on_close.addItem(said, value)
        said = self.tr("When the window is closed while a schedule is on:")
        self.on_close.setAccessibleName(said)
        self.on_close.currentIndexChanged.connect(self._edited)
        closing = shapes.row()
        closing.addWidget(shapes.label(said))
        closing.addWidget(self.on_close)
        closing.addStretch(1)
        self._add(None, closing)

    def _add(self, head: QLabel | None, body: QWidget | QLayout) -> None:
        if head is not None:
            self._grid.addWidget(head, self._line, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(body, QCheckBox | QHBoxLayout):
                # beside fields and check boxes: on the middle of their line
                head.setFixedHeight(look.CONTROL_HEIGHT)
        if isinstance(body, QCheckBox):
            body.setMinimumHeight(look.CONTROL_HEIGHT)
            body.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if isinstance(body, QWidget):
            self._grid.addWidget(body, self._line, 1)
        else:
            self._grid.addLayout(body, self._line, 1)
        self._line += 1

    def _hairline(self) -> QWidget:
        line = look.Hairline()
        self._grid.addWidget(line, self._line, 0, 1, 2)
        self._line += 1
        return line

    # -- what is saved -----------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.tr("Schedule")

    def set_store(self, store: Store | None) -> None:
        before, self._store = self._store, store
        if before is not None and store is not None and before.uid == store.uid and self.changes:
            return
        self._tried = False
        self._show_schedule()
        self._read()

    def show_saved(self) -> None:
        self._on_close = str(self._settings.value(ON_CLOSE, ""))
        self._showing = True
        self.on_close.setCurrentIndex(max(0, self.on_close.findData(self._on_close)))
        self._showing = False
        self._read()
        self.system.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()

    def _look_again(self) -> None:
        if self.isVisible():
            self._read()
        else:
            self._again.stop()

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True

        def done(found: tuple[list[StoreSchedule], bool]) -> None:
            self._reading = False
            # what somebody changes just now is not taken from under his hands
            unchanged = not self.changes
            self._states, at_login = found
            if unchanged:
                self._at_login = at_login
                self._show_schedule()
            self._show_state()

        def failed(error: FvsError) -> None:
            self._reading = False
            self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

        self._jobs.run(
            self,
            self.tr("Reading the schedules"),
            lambda _: (self._office.scheduling.schedules(), self._office.scheduling.starts_by_itself()),
            lane="database",
            done=done,
            failed=failed,
        )

    def _state(self) -> StoreSchedule | None:
        store = self._store
        return next((one for one in self._states if store is not None and one.store.store_id == store.store_id), None)

    def _show_schedule(self) -> None:
        """What is saved, into the fields."""
        state = self._state()
        self._saved = state.schedule if state is not None else Schedule(self._store.store_id if self._store else 0)
        self.take_back()

    def take_back(self) -> None:
        self._showing = True
        schedule = self._saved
        self.on.setChecked(schedule.switched_on)
        self.on.setText(
            self.tr("Import the new orders of {code} automatically").format(code=self._store.code)
            if self._store is not None
            else self.tr("There must be a saved Parameter first.")
        )
        by_times = schedule.every_minutes is None and bool(schedule.at_times)
        (self.at if by_times else self.every).setChecked(True)
        self.minutes.setValue(schedule.every_minutes or _USUAL_MINUTES)
        if self.times.times != schedule.at_times:
            self.times.show_times(schedule.at_times)
        self.at_login.setChecked(self._at_login)
        self.on_close.setCurrentIndex(max(0, self.on_close.findData(self._on_close)))
        self._showing = False
        self._tried = False
        self._edited()

    # -- the draft ---------------------------------------------------------------------------------------------------

    @property
    def draft(self) -> Schedule:
        """What the fields say."""
        if not self.on.isChecked() and not self._touched():
            return replace(self._saved, switched_on=False)
        return replace(
            self._saved,
            switched_on=self.on.isChecked(),
            every_minutes=self.minutes.value() if self.every.isChecked() else None,
            at_times=self.times.times,
        )

    def _touched(self) -> bool:
        """Whether the times differ from those that are shown for what is saved."""
        by_times = self._saved.every_minutes is None and bool(self._saved.at_times)
        return (
            self.at.isChecked() != by_times
            or self.times.times != self._saved.at_times
            or self.minutes.value() != (self._saved.every_minutes or _USUAL_MINUTES)
        )

    @property
    def changes(self) -> list[str]:
        found = []
        if self._store is not None and not self.draft.same_times(self._saved):
            found.append(self.tr("schedule of {code}").format(code=self._store.code))
        if self.at_login.isChecked() != self._at_login:
            found.append(self.tr("opening at login"))
        if self.on_close.currentData() != self._on_close:
            found.append(self.tr("closing the window"))
        return found

    @property
    def stops(self) -> list[str]:
        draft = self.draft
        empty = draft.switched_on and draft.every_minutes is None and not draft.at_times
        return [FIELD] if empty and self._store is not None else []

    def ask_all(self) -> None:
        self._tried = True
        self._edited()

    def jump(self, field: str) -> bool:
        if field == FIELD:
            self.times.add_button.setFocus()
        return field == FIELD

    def _edited(self) -> None:
        here, on = self._store is not None, self.on.isChecked()
        self.on.setEnabled(here)
        for part in (self.every, self.at, self._when_head):
            part.setEnabled(here and on)
        self.minutes.setEnabled(here and on and self.every.isChecked())
        self.times.setEnabled(here and on and self.at.isChecked())
        if self._showing:
            return
        if self.stops and self._tried:
            self.note.say(self.tr("Add a time, or choose every so many minutes."), Meaning.ERROR)
        else:
            self.note.clear()
        self._show_state()
        self.changed.emit()

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        store, draft, at_login = self._store, self.draft, self.at_login.isChecked()
        self._settings.setValue(ON_CLOSE, self.on_close.currentData())
        self._on_close = self.on_close.currentData()
        other_times = store is not None and not draft.same_times(self._saved)
        other_login = at_login != self._at_login

        def work(_: Progress) -> Schedule | None:
            saved = (
                self._office.scheduling.save_schedule(store.code, draft) if store is not None and other_times else None
            )
            if other_login:
                self._office.scheduling.let_start_by_itself(at_login)
            return saved

        def saved(schedule: Schedule | None) -> None:
            if schedule is not None:
                self._saved = schedule
            self._at_login = at_login
            done(False)

        def not_saved(error: FvsError) -> None:
            if error.code == "schedule_changed":
                # what stands there now is shown, as the error says
                self._saved = self.draft
                self._read()
            failed(error)

        self._jobs.run(self, self.tr("Saving the schedule"), work, lane="database", done=saved, failed=not_saved)

    # -- how it stands -----------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        """Next and last import, and the other stores; the fields stay as they are."""
        state, now = self._state(), self._office.clock.now()
        draft = self.draft
        upcoming = draft.next_after(now) if self._store is not None else None
        said = schedule_words.next_words(upcoming, now) if upcoming is not None else schedule_words.when_words(draft)
        self.next.setText(said if self._store is not None else wording.ABSENT)
        run = (state.trouble or state.last_run) if state is not None else None
        self._last_icon.setVisible(run is not None)
        if run is not None:
            self._last_icon.show_icon(schedule_words.run_meaning(run))
        self.last.setText(schedule_words.run_words(run, now) if run is not None else wording.ABSENT)
        self.second_look.setText(self._second_look_words(state))
        self._show_others([one for one in self._states if one is not state and one.schedule.switched_on])

    def _second_look_words(self, state: StoreSchedule | None) -> str:
        what = self.tr("Once a week the last 30 days are looked over again: Amazon shows some changes late.")
        at = state.schedule.second_look_at if state is not None else None
        if at is None:
            return what
        when = self.tr("Last {last}, next about {next}.").format(
            last=wording.date_text(at, time=False), next=wording.date_text(at + SECOND_LOOK_EVERY, time=False)
        )
        return f"{what} {when}"

    def _show_others(self, others: list[StoreSchedule]) -> None:
        while (item := self._others.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._others_head.setVisible(bool(others))
        self._others_line.setVisible(bool(others))
        now = self._office.clock.now()
        for line, one in enumerate(others):
            run = one.trouble or one.last_run
            last = schedule_words.run_words(run, now) if run is not None else ""
            coming = schedule_words.moment_words(one.next_at, now)
            self._others.addWidget(shapes.label(one.store.code), line, 0)
            self._others.addWidget(shapes.label(schedule_words.when_words(one.schedule)), line, 1)
            self._others.addWidget(shapes.label(self.tr("next: {when}").format(when=coming)), line, 2)
            failed = one.trouble is not None
            self._others.addWidget(shapes.label(last, Meaning.ERROR if failed else None), line, 3)
