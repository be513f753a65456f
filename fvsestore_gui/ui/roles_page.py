"""Ką gausite: what Amazon gives of the open Parametras, line by line, and what a role is missing for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import Light
from fvsestore_gui.model.roles import TOPICS, RoleCheck, Topic
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.connection_tab import ConnectionTab
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.role_desk import LANE, PLACE
from fvsestore_gui.ui.role_lines import TopicLine, summary

_GROUPS = 120
_WIDEST = 960


class RolesPage(ConnectionTab):
    """See the module. `check` is what is shown; nothing here is a draft."""

    place = PLACE
    #: a step of the guide is to be shown: its id
    guide_asked = Signal(str)

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        set_field(self, "roles")
        self.check: RoleCheck | None = None
        self._asking: Job | None = None
        self._heard = 0
        rows = shapes.column(self.body, spacing=look.GAP_ROW)
        rows.setContentsMargins(4, 12, 12, 12)
        self.summary = shapes.Note()
        self.state = shapes.secondary(wrap=True)
        self.check_button: QPushButton = shapes.button("", self.ask_or_cancel, "arrow-clockwise")
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.summary)
        said.addWidget(self.state)
        top = shapes.row(spacing=look.GAP_COLUMN)
        top.addLayout(said, 1)
        top.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(top)
        self.trouble = shapes.Note()
        rows.addWidget(self.trouble)
        table = QWidget()
        # an answer further away is not read with its line
        table.setMaximumWidth(_WIDEST)
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_BUTTON)
        self._grid.setColumnStretch(1, 1)
        self.lines = {topic.name: self._line(topic) for topic in TOPICS}
        rows.addWidget(table)
        rows.addStretch(1)
        self._show_asking()

    @property
    def title(self) -> str:
        return self.tr("What you get")

    def _line(self, topic: Topic) -> TopicLine:
        place = self._grid.rowCount()
        if all(topic.group is not TOPICS[before].group for before in range(TOPICS.index(topic))):
            if topic is not TOPICS[0]:
                self._grid.addWidget(look.Hairline(), place, 0, 1, 5)
                place += 1
            head = shapes.label(wording.word("topic_group", topic.group.value), wrap=True)
            shapes.semibold(head)
            head.setFixedWidth(_GROUPS)
            self._grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
        made = TopicLine(topic, self._grid, place)
        made.link.clicked.connect(lambda: self.guide_asked.emit(topic.step))
        return made

    # -- what is known -----------------------------------------------------------------------------------------------

    def fetch(self, code: str) -> Callable[[], object]:
        check = self._office.connection.roles(code)
        return lambda: self.show_check(check)

    def empty(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self.trouble.clear()
        self._show_asking()

    def show_check(self, check: RoleCheck) -> None:
        """What is known of the open Parametras."""
        self.check = check
        for line in self.lines.values():
            line.show_answer(check)
        meaning, words = summary(check)
        self.summary.say(words, meaning)
        self._show_asking()

    def _show_asking(self) -> None:
        asking = self._asking is not None
        self.check_button.setText(self.tr("Cancel") if asking else self.tr("&Check now"))
        look.set_icon(self.check_button, "x" if asking else "arrow-clockwise")
        asked_at = self.check.asked_at if self.check is not None else None
        calls = self.tr("One small call for each; nothing is imported.")
        if asking:
            check = self.check
            count = sum(topic.asked if check is None else check.asks(topic) for topic in TOPICS)
            said = self.tr("Asking Amazon: {heard} of {count}…").format(heard=self._heard, count=count)
        elif asked_at is None:
            said = calls
        else:
            said = f"{self.tr('Asked {0}.').format(wording.date_text(asked_at))} {calls}"
        self.state.setText(said)

    # -- asking Amazon -----------------------------------------------------------------------------------------------

    def ask_or_cancel(self) -> None:
        """The button: ask Amazon now, or stop that."""
        store = self.store
        if self._asking is not None:
            self._asking.cancel()
            return
        if store is None:
            return
        self._heard = 0
        self.trouble.clear()

        def work(progress: Progress) -> RoleCheck:
            return self._office.connection.check_roles(store.code, progress)

        def done(check: RoleCheck) -> None:
            self._asking = None
            self.show_check(check)
            self._tell(check)

        def failed(error: FvsError) -> None:
            self._asking = None
            self._show_asking()
            self.trouble.say(wording.sentence(error).in_one_line, Meaning.ERROR)

        def cancelled() -> None:
            self._asking = None
            self._show_asking()

        self._asking = self._jobs.run(
            self,
            self.tr("Asking what Amazon gives of {0}").format(store.code),
            work,
            lane=LANE,
            done=self._of(store.uid, done),
            failed=self._of(store.uid, failed),
            cancelled=self._of(store.uid, lambda: cancelled()),
            progress=self._heard_one,
        )
        self._show_asking()

    def _of(self, uid: str, act: Callable[..., object]) -> Callable[..., None]:
        """`act`, where the same Parametras is still open."""

        def when_here(*found: object) -> None:
            if self.store is not None and self.store.uid == uid:
                act(*found)

        return when_here

    def _heard_one(self, state: object) -> None:
        if isinstance(state, Light) and self._asking is not None:
            self._heard += 1
            self._show_asking()

    def _tell(self, check: RoleCheck) -> None:
        """What Amazon or the network did not let be known just now, and when it may be asked again."""
        trouble, again = check.trouble, check.repeat_at
        if trouble is not None:
            said = wording.sentence(trouble).in_one_line
            now = self._office.clock.now()
            if again is not None and again > now:
                when = wording.moment_text(again, now)
                said = f"{said} {wording.closed(self.tr('It can be asked again at {0}.').format(when))}"
            if check.told:
                said = f"{said} {self.tr('The answers below are earlier ones.')}"
            self.trouble.say(said, Meaning.WARNING)
        shapes.announce(self, self.summary.text)
