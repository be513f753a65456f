"""The panel beside Autorizacija: what the test did, step by step, what to do, and Amazon's own words for copying."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fvsestore_gui.model.key_tests import KeyTest, Step, StepName, StepState
from fvsestore_gui.model.marketplaces import MARKETPLACES, Region, region_marketplaces
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.panel import Panel
from fvsestore_gui.ui.wording import Todo, Words

#: what happened is said under the fields of these already
_SAID_AT_THE_FIELD = frozenset({"lwa_invalid_client", "lwa_secret_expired", "lwa_unauthorized_client"})


class ResultPanel(Panel):
    """`action(name)` is a remedy's button, `jump(field)` a field's name, `onward` the way to the marketplaces."""

    jump = Signal(str)
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Result of the test"))
        #: what is known of the cause, and the way to Diagnostika
        self.lead = shapes.Note()
        self.lead.setContentsMargins(0, 8, 0, 0)
        self._outer.addWidget(self.lead)
        #: Amazon does not give orders to these keys, though they are good
        self.orders_refused = False
        self._remaining: QLabel | None = None
        self._valid_until: datetime | None = None

    # -- what it shows -----------------------------------------------------------------------------------------------

    def show_untested(self, *, fresh: bool) -> None:
        """Nothing was tested yet."""
        rows = self.begin(self.tr("Not tested yet"), "key", None)
        rows.addWidget(shapes.label(self.tr("We have not asked Amazon anything yet."), wrap=True))
        if fresh:
            self._simpler(rows)
        else:
            text = self.tr("The test asks Amazon two things and changes nothing.")
            rows.addWidget(shapes.secondary(text, wrap=True))
        rows.addStretch(1)

    def show_tested_before(self, tested_at: datetime, words: Words | None, code: str = "") -> None:
        """A test of an earlier day: how it ended, `words` None for well, else with the `code` that they tell."""
        good = words is None
        title = self.tr("The key is good") if words is None else words.title
        rows = self.begin(title, Meaning.GOOD if good else Meaning.ERROR, Meaning.GOOD if good else Meaning.ERROR)
        if words is None:
            rows.addWidget(
                shapes.label(self.tr("Amazon accepted it at the last test. It renews itself when used."), wrap=True)
            )
        else:
            rows.addWidget(shapes.label(words.what, wrap=True))
            self.todo(rows, words.todo)
            self.lead_to_guide(rows, code)
        self.line(rows)
        rows.addWidget(shapes.secondary(self._tested(tested_at)))
        if good:
            self.line(rows)
            self._lead_to_roles(rows)
        rows.addStretch(1)

    def show_problems(self, problems: Sequence[tuple[str, str, bool]]) -> None:
        """Fields that stop the test: (field, sentence, is empty)."""
        wrong = sum(1 for _, _, empty in problems if not empty)
        rows = self.begin(self.tr("Cannot be tested yet"), Meaning.WARNING, None)
        empty = len(problems) - wrong
        parts = []
        if wrong:
            parts.append(self.tr("Correct %n field(s).", "", wrong))
        if empty:
            parts.append(self.tr("Fill in %n field(s).", "", empty))
        parts.append(self.tr("We have not asked Amazon anything yet."))
        rows.addWidget(shapes.label(" ".join(parts), wrap=True))
        self.line(rows)
        for name, said, is_empty in problems:
            self._jump_row(rows, name, said, is_empty)
        self._simpler(rows)
        rows.addStretch(1)

    def show_running(self) -> None:
        """The test is under way."""
        rows = self.begin(self.tr("Asking Amazon…"), "clock", None)
        rows.addWidget(shapes.label(self.tr("Usually it takes a second or two. Cancel works at once."), wrap=True))
        rows.addStretch(1)

    def show_keys_absent(self) -> None:
        """The keys of this store were entered on another computer."""
        rows = self.begin(self.tr("The keys are on another computer"), Meaning.INFO, Meaning.INFO)
        text = self.tr(
            "Keys stay on the computer they were entered on. The orders can be seen and exported here, and report "
            "files imported."
        )
        rows.addWidget(shapes.label(text, wrap=True))
        title = self.tr("To import from here too")
        enter = self.tr("Enter both keys here. Nothing changes for the other computers.")
        self.todo(rows, [Todo(title, enter, "enter_keys")])
        rows.addStretch(1)

    def show_cancelled(self) -> None:
        rows = self.begin(self.tr("The test was cancelled"), "prohibit", None)
        rows.addWidget(shapes.label(self.tr("Nothing was changed."), wrap=True))
        rows.addStretch(1)

    def show_trouble(self, words: Words) -> None:
        """The test could not begin: the keyring or the database refused."""
        rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
        rows.addWidget(shapes.label(words.what, wrap=True))
        self.todo(rows, words.todo)
        rows.addStretch(1)

    def show_test(
        self, test: KeyTest, region: Region, todo: Sequence[Todo], now: datetime, *, saved: bool = False
    ) -> None:
        """The result of a test. `todo` is used when it failed; what saved keys get has a page of its own."""
        if test.error is None:
            rows = self.begin(self.tr("The key is valid"), Meaning.GOOD, Meaning.GOOD)
            self._remaining = shapes.label(wrap=True)
            self._remaining.setTextFormat(Qt.TextFormat.RichText)
            self._valid_until = test.valid_until
            rows.addWidget(self._remaining)
            self.count_down(now)
        else:
            words = wording.sentence(test.error)
            rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
            if test.error.code not in _SAID_AT_THE_FIELD:
                rows.addWidget(shapes.label(words.what, wrap=True))
        self.line(rows)
        for step in test.steps:
            if not (step.name is StepName.MARKETPLACES and step.state is StepState.NOT_TRIED):
                self._step_row(rows, step, test, region)
        if test.error is not None:
            self.todo(rows, todo)
            self.lead_to_guide(rows, test.error.code)
        self._amazons_words(rows, test)
        self._warn_of_clock(rows, test)
        if test.fell_back:
            said = self.tr(
                "Amazon does not accept the new Client secret yet, or no longer: it accepted the one before, which is "
                "still kept."
            )
            note = shapes.Note()
            note.say(said, Meaning.WARNING)
            rows.addWidget(note)
        rows.addWidget(shapes.secondary(self._tested(test.tested_at)))
        if test.error is None:
            self.line(rows)
            link = shapes.Link(self.tr("Next: choose the marketplaces"))
            link.clicked.connect(self.onward)
            rows.addWidget(link)
            if saved:
                self._lead_to_roles(rows)
        rows.addStretch(1)

    def count_down(self, now: datetime) -> None:
        """Say again how long the key lives; called once a second."""
        if self._remaining is None or self._valid_until is None:
            return
        until = wording.clock_text(self._valid_until, seconds=True)
        left = (self._valid_until - now).total_seconds()
        if left > 0:
            said = self.tr("Until {0}, {1} left. It renews itself when used.")
            text = shapes.escaped(said).format(f"<b>{until}</b>", wording.duration_text(left).rstrip("."))
        else:
            text = shapes.escaped(self.tr("It ended at {0} and is renewed when it is used.")).format(until)
        self._remaining.setText(text)

    # -- inside ------------------------------------------------------------------------------------------------------

    def begin(self, title: str, icon: str | Meaning, tone: Meaning | None) -> QVBoxLayout:
        self._remaining = self._valid_until = None
        self.lead.clear()
        return super().begin(title, icon, tone)

    def _lead_to_roles(self, rows: QVBoxLayout) -> None:
        """To Ką gausite; that orders are refused is said at once."""
        if self.orders_refused:
            note = shapes.Note()
            note.say(self.tr("The key is good, but Amazon does not give orders: a role is missing."), Meaning.WARNING)
            rows.addWidget(note)
        link = shapes.Link(self.tr("What you get"))
        link.clicked.connect(lambda: self.action.emit("open_roles"))
        rows.addWidget(link)

    def _tested(self, at: datetime) -> str:
        return self.tr("Tested {0}").format(wording.date_text(at, seconds=True))

    def _simpler(self, rows: QVBoxLayout) -> None:
        self.line(rows)
        simpler = shapes.label(self.tr("Simpler"))
        shapes.semibold(simpler)
        rows.addWidget(simpler)
        text = self.tr(
            "In Amazon's “LWA credentials” box select everything, copy it and paste it into any of the fields: "
            "both values land in their places."
        )
        rows.addWidget(shapes.label(text, wrap=True))

    def _jump_row(self, rows: QVBoxLayout, name: str, said: str, empty: bool) -> None:
        line = shapes.row(spacing=8)
        icon = shapes.Icon("circle" if empty else Meaning.ERROR, None, look.STATE_ICON)
        link = shapes.Link(wording.word("field", name))
        link.clicked.connect(lambda: self.jump.emit(name))
        line.addWidget(icon)
        line.addWidget(link)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addSpacing(-6)
        below = QHBoxLayout()
        below.setContentsMargins(look.STATE_ICON + 8, 0, 0, 0)
        below.addWidget(shapes.label(said, wrap=True))
        rows.addLayout(below)

    def _step_row(self, rows: QVBoxLayout, step: Step, test: KeyTest, region: Region) -> None:
        line = shapes.row(spacing=8)
        icon: str | Meaning = "minus-circle"
        if step.state is StepState.DONE:
            icon = Meaning.GOOD
        elif step.state is StepState.FAILED:
            icon = Meaning.ERROR
        line.addWidget(shapes.Icon(icon, None, look.STATE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        text = self._step_text(step, test, region)
        untried = step.state is StepState.NOT_TRIED
        line.addWidget(shapes.secondary(text, wrap=True) if untried else shapes.label(text, wrap=True), 1)
        if untried:
            took = self.tr("not tried")
        else:
            took = "" if step.seconds is None else self.tr("{0} s").format(wording.decimal_number_text(step.seconds))
        line.addWidget(shapes.secondary(took), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(line)
        if step.name is StepName.MARKETPLACES and step.state is StepState.DONE and test.participations:
            below = QHBoxLayout()
            below.setContentsMargins(look.STATE_ICON + 8, 0, 0, 0)
            below.addWidget(shapes.secondary(_countries(test.participations), wrap=True))
            rows.addLayout(below)

    def _step_text(self, step: Step, test: KeyTest, region: Region) -> str:
        done = step.state is StepState.DONE
        if step.name is StepName.LOGIN:
            return self.tr("Amazon issued the key") if done else self.tr("Login at Amazon")
        if step.name is StepName.REGION:
            if test.throttled:
                return self.tr("Region {0} answered: ask later (the key is good)").format(region.value)
            said = self.tr("Region {0} answered") if done else self.tr("Answer of the region {0}")
            return said.format(region.value)
        if not done or test.participations is None:
            return self.tr("List of marketplaces")
        sold = sum(1 for one in test.participations if one.participates and one.marketplace_id in MARKETPLACES)
        found = self.tr("%n marketplace(s) found", "", sold)
        return self.tr("{0} of {1}").format(found, len(region_marketplaces(region)))

    def _amazons_words(self, rows: QVBoxLayout, test: KeyTest) -> None:
        facts = test.error.facts if test.error is not None else {}
        said = " ".join(str(facts[name]) for name in ("status", "amazon_code") if facts.get(name))
        if said == "200":
            said = ""  # the answer was no error to Amazon; what is wrong with it is said above
        if facts.get("amazon_text"):
            said = f"{said}: {facts['amazon_text']}" if said else str(facts["amazon_text"])
        self.amazons_words(rows, said, test.request_id or str(facts.get("request_id") or ""))

    def _warn_of_clock(self, rows: QVBoxLayout, test: KeyTest) -> None:
        ahead = test.clock_ahead_s
        if ahead is None or abs(ahead) < 60 or (test.error is not None and test.error.code == "clock_wrong"):
            return
        minutes = round(abs(ahead) / 60)
        note = shapes.Note()
        if ahead > 0:
            said = self.tr("The clock of this computer is %n minute(s) fast by Amazon's time.", "", minutes)
        else:
            said = self.tr("The clock of this computer is %n minute(s) slow by Amazon's time.", "", minutes)
        note.say(said, Meaning.WARNING)
        rows.addWidget(note)


def _countries(participations: Sequence[Participation]) -> str:
    sold = [one.marketplace_id for one in participations if one.participates and one.marketplace_id in MARKETPLACES]
    return ", ".join(sorted((wording.marketplace_name(one) for one in sold), key=sort_key))
