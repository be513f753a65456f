"""What goes on without anybody looking: imports that are due, the icon beside the clock, and what is told of failures.

While a schedule is on, closing the window leaves the program beside the clock instead of ending it, if the user wants
that; it is asked once. A failure is told once for each store and reason, and stays in the bar over the pages until a
later import made up for it or somebody closed the bar.
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.schedules import StoreSchedule
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import questions, schedule_words, tray, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.scheduler import Scheduler
from fvsestore_gui.ui.tray import Tray, TrayState

if TYPE_CHECKING:
    from fvsestore_gui.ui.window import Window

#: what closing the window does while a schedule is on: "" asks, "tray", "end"
ON_CLOSE = "schedule/on_close"
_CLOSED_BAR = "schedule/closed_bar"
_TOLD = "schedule/told"


class Importer(Protocol):
    """What begins imports and shows them: Veiksmai."""

    def begin_scheduled(self, store: Store, work: Callable[[Progress], list[Run]]) -> bool:
        """Begin this in the store's lane; False while something of the store runs."""

    def begin_since_last(self, store: Store) -> bool:
        """Import what is new, as by hand."""

    @property
    def at_work(self) -> Sequence[str]:
        """Codes of the stores that something runs for."""


class Background(QObject):
    """`importer` is None until Veiksmai is loaded. `run_asked(code, number)` when a run is to be shown."""

    run_asked = Signal(str, int)
    #: code: why it failed is to be shown
    diagnosis_asked = Signal(str)

    def __init__(
        self, window: "Window", office: Office, jobs: Jobs, importer: Callable[[], Importer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._office = office
        self._importer = importer
        self._states: list[StoreSchedule] = []
        self._blind: FvsError | None = None
        self._shown: tuple[tuple[int, str], ...] = ()
        self._last_trouble: tuple[str, int] | None = None
        #: store id and reason of what was told, and of what was closed in the bar
        self._told = self._remembered(_TOLD)
        self._closed = self._remembered(_CLOSED_BAR)
        name = self.tr("FvsEStore (practice)") if office.practice else "FvsEStore"
        self.tray = Tray(name, self)
        self.scheduler = Scheduler(office, jobs, self._begin, self)
        self.scheduler.looked.connect(self._looked)
        self.scheduler.blind.connect(self._is_blind)
        self.tray.open_asked.connect(window.come_forward)
        self.tray.import_asked.connect(self._import_now)
        self.tray.pause_asked.connect(self._pause)
        self.tray.quit_asked.connect(window.finish)
        self.tray.message_pressed.connect(self._show_trouble)
        window.guard_hiding(self._put_away)
        if window.isHidden():
            # opened at login: beside the clock, where there is such a place
            self._hide()
        self.scheduler.start()

    def finish(self) -> None:
        """This session ends."""
        self.scheduler.stop()
        self._window.guard_hiding(lambda: False)
        self._window.set_notice(None)
        self.tray.finish()

    def work_changed(self) -> None:
        """Something began or ended: look how it stands."""
        self._show_state()
        self.scheduler.look()

    @property
    def switched_on(self) -> bool:
        """Whether any store is imported by itself, as far as is known."""
        return any(one.schedule.switched_on for one in self._states)

    # -- importing ---------------------------------------------------------------------------------------------------

    def _begin(self, store: Store) -> None:
        importer = self._importer()
        if importer is not None:
            importer.begin_scheduled(store, partial(self._office.scheduling.run_scheduled, store.code))

    def _import_now(self) -> None:
        """All that are imported by themselves, now."""
        importer = self._importer()
        for one in self._states:
            if importer is not None and one.schedule.switched_on:
                importer.begin_since_last(one.store)

    def _pause(self, paused: bool) -> None:
        self.scheduler.paused = paused
        self._show_state()
        if not paused:
            self.scheduler.look()

    # -- how it stands -----------------------------------------------------------------------------------------------

    def _looked(self, states: list[StoreSchedule]) -> None:
        self._states, self._blind = states, None
        if self.switched_on or self._window.isHidden():
            self.tray.show()
        else:
            self.tray.hide()
        troubles = [one for one in states if one.trouble is not None]
        here = {_key(one): one for one in troubles}
        for known, name in ((self._told, _TOLD), (self._closed, _CLOSED_BAR)):
            settled = known - set(here)
            if settled:
                known -= settled
                self._remember(name, known)
        new = [one for key, one in here.items() if key not in self._told]
        if new:
            now = self._office.clock.now()
            self.tray.say(schedule_words.trouble_title(new), schedule_words.trouble_text(new, now))
            self._told |= {_key(one) for one in new}
            self._remember(_TOLD, self._told)
        self._show_bar([one for key, one in here.items() if key not in self._closed])
        self._show_state()

    def _is_blind(self, error: FvsError) -> None:
        self._blind = error
        self._show_state()

    def _show_state(self) -> None:
        importer = self._importer()
        running = list(importer.at_work) if importer is not None else []
        troubles = [one for one in self._states if one.trouble is not None]
        failed = bool(troubles) or self._blind is not None
        state = tray.of_all(running, failed, self.scheduler.paused)
        self.tray.show_state(state, self._said(state, running, troubles))

    def _said(self, state: TrayState, running: Sequence[str], troubles: Sequence[StoreSchedule]) -> str:
        if self._blind is not None:
            return wording.sentence(self._blind).title
        if state is TrayState.FAILURE:
            return schedule_words.trouble_title(troubles)
        if state is TrayState.RUNNING:
            return self.tr("Importing: {codes}").format(codes=", ".join(running))
        if state is TrayState.PAUSED:
            return self.tr("Paused: nothing is imported by itself")
        upcoming = min((one.next_at for one in self._states if one.next_at is not None), default=None)
        if upcoming is None:
            return ""
        when = schedule_words.moment_words(upcoming, self._office.clock.now())
        return self.tr("All is well. Next import: {when}").format(when=when)

    def _show_bar(self, troubles: Sequence[StoreSchedule]) -> None:
        """Over the pages, while something has failed; drawn anew only when it says something else."""
        shown = tuple((one.trouble.run_id, one.store.code) for one in troubles if one.trouble is not None)
        if shown == self._shown:
            return
        self._shown = shown
        if not troubles or troubles[0].trouble is None:
            self._window.set_notice(None)
            return
        self._last_trouble = (troubles[0].store.code, troubles[0].trouble.run_id)
        now = self._office.clock.now()
        self._window.set_notice(
            MessageBar(
                Meaning.ERROR,
                schedule_words.trouble_title(troubles),
                schedule_words.trouble_text(troubles, now),
                [
                    (self.tr("Show the import"), self._show_trouble),
                    (self.tr("Diagnosis"), partial(self.diagnosis_asked.emit, troubles[0].store.code)),
                    (self.tr("Close"), partial(self._close_bar, {_key(one) for one in troubles})),
                ],
            )
        )

    def _show_trouble(self) -> None:
        self._window.come_forward()
        if self._last_trouble is not None:
            self.run_asked.emit(*self._last_trouble)

    def _close_bar(self, keys: set[tuple[int, str]]) -> None:
        self._closed |= keys
        self._remember(_CLOSED_BAR, self._closed)
        self._shown = ()
        self._window.set_notice(None)

    # -- closing the window ------------------------------------------------------------------------------------------

    def _put_away(self) -> bool:
        """The window is closed by its frame: whether it goes beside the clock, or somebody is asked about it now."""
        if not (self.switched_on and self.tray.there):
            return False
        chosen = str(self._window.settings.value(ON_CLOSE, ""))
        if chosen == "":
            questions.ask_tray(self._window, self._answered)
            return True
        if chosen == "tray":
            self._hide()
        return chosen == "tray"

    def _answered(self, answer: str) -> None:
        if answer == "stay":
            return
        self._window.settings.setValue(ON_CLOSE, answer)
        if answer == "tray":
            self._hide()
        else:
            self._window.finish()

    def _hide(self) -> None:
        self.tray.show()
        if self.tray.there:
            self._window.hide()
        else:
            self._window.showMinimized()

    # -- what is remembered ------------------------------------------------------------------------------------------

    def _remembered(self, name: str) -> set[tuple[int, str]]:
        try:
            found = json.loads(str(self._window.settings.value(name, "[]")))
            return {(int(store_id), str(code)) for store_id, code in found}
        except (ValueError, TypeError):
            return set()

    def _remember(self, name: str, keys: set[tuple[int, str]]) -> None:
        self._window.settings.setValue(name, json.dumps(sorted(keys)))


def _key(one: StoreSchedule) -> tuple[int, str]:
    """A store and why it failed: told once, however often it fails so."""
    return one.store.store_id, (one.trouble.error_code or "bug") if one.trouble is not None else ""
