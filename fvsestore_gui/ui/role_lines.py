"""The lines of Ką gausite, and all of them in one sentence."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from fvsestore_gui.model.roles import TOPICS, Given, RoleAnswer, RoleCheck, Subject, Topic
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning, Tone

translate = QCoreApplication.translate

_FAINT = QPalette.ColorRole.PlaceholderText


class TopicLine:
    """One line: what it is, what Amazon answered and when, and where the guide says more."""

    def __init__(self, topic: Topic, grid: QGridLayout, place: int) -> None:
        self.topic = topic
        self.what = shapes.label(wording.word("topic", topic.name), wrap=True)
        self.note = shapes.secondary(wrap=True)
        self._icon = shapes.Icon("clock", _FAINT, look.STATE_ICON)
        self.word = shapes.label()
        self.date = shapes.secondary()
        self.link = shapes.Link()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.what)
        texts.addWidget(self.note)
        state = shapes.row()
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.word, 1, Qt.AlignmentFlag.AlignTop)
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(texts, place, 1, top)
        grid.addLayout(state, place, 2, top)
        grid.addWidget(self.date, place, 3, top)
        grid.addWidget(self.link, place, 4, top | Qt.AlignmentFlag.AlignLeft)

    def show_answer(self, check: RoleCheck) -> None:
        """What this check says of the line."""
        answer, given = check.of(self.topic), check.given(self.topic)
        asked_at = answer.asked_at if answer is not None else None
        never = given is Given.UNKNOWN and asked_at is None
        tone = self._tone(given, never=never)
        self._icon.show_icon(tone if isinstance(tone, Meaning) else "clock" if never else "minus-circle", tone)
        self.word.setText(wording.word("given", "never" if never else given.value))
        look.set_tone(self.word, tone if isinstance(tone, Meaning) else _FAINT)
        self.date.setText("" if asked_at is None else wording.date_text(asked_at))
        note = self._note(given, answer, check.answer(Subject.ORDERS))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.link.set_text(self._link_word(given))
        self.link.setVisible(bool(self.link.text()))
        self.link.setAccessibleName(f"{self.link.text()}: {self.what.text()}")

    def _tone(self, given: Given, *, never: bool) -> Tone:
        if given is Given.GIVEN:
            return Meaning.GOOD
        if given is Given.REFUSED:
            return Meaning.ERROR if self.topic.subject is Subject.ORDERS else Meaning.WARNING
        missed = given is Given.WITHHELD or (given is Given.UNKNOWN and not never)
        return Meaning.WARNING if missed else _FAINT

    def _note(self, given: Given, answer: RoleAnswer | None, orders: RoleAnswer) -> str:
        if given is Given.REFUSED:
            said = translate("TopicLine", "The application needs Amazon's role {roles}.")
            return said.format(roles=self._roles())
        if given is Given.WITHHELD:
            said = translate("TopicLine", "Most likely Amazon's role {roles} is missing.")
            return said.format(roles=self._roles())
        if given is Given.UNKNOWN and answer is not None and answer.error is not None:
            # what stops the orders is told in their line
            same = orders.error is not None and answer.error.code == orders.error.code
            return "" if same and answer.subject is not Subject.ORDERS else wording.sentence(answer.error).title
        if self.topic.name == "buyer_vat_number":
            return translate("TopicLine", "Where VAT turns on it, the order waits until you enter it.")
        return ""

    def _roles(self) -> str:
        """The roles to look at: one, or one and another that Amazon's documents name."""
        quoted = [translate("TopicLine", "“{0}”").format(role) for role in self.topic.roles]
        return translate("TopicLine", " or ").join(quoted)

    def _link_word(self, given: Given) -> str:
        if not self.topic.step:
            return ""
        if given in (Given.REFUSED, Given.WITHHELD):
            return translate("TopicLine", "How to get it?")
        return translate("TopicLine", "Why?") if given in (Given.NOT_ASKED, Given.NOT_KEPT) else ""


def summary(check: RoleCheck) -> tuple[Meaning | None, str]:
    """A check in one line, for the page and the import dialog."""
    if check.answer(Subject.ORDERS).given is Given.REFUSED:
        return Meaning.ERROR, translate(
            "roles", "Amazon refuses the orders themselves: nothing can be imported until the application has its role."
        )
    known = (Given.GIVEN, Given.EMPTY, Given.WITHHELD)
    given = [topic for topic in TOPICS if check.asks(topic) and check.given(topic) in known]
    if not given:
        return None, translate("roles", "What Amazon gives to your application has not been asked yet.")
    if check.refused or check.withheld:
        if check.refused:
            told = translate("roles", "You will get the orders, but without this: {names}. A role is missing.")
        else:
            told = translate(
                "roles",
                "Amazon gives the orders, but sent nothing of this and did not refuse it: {names}. Most likely a role "
                "is missing.",
            )
        lacking = (topic for topic in TOPICS if topic in (*check.refused, *check.withheld))
        return Meaning.WARNING, told.format(names=", ".join(wording.word("topic_short", one.name) for one in lacking))
    if len(given) < sum(check.asks(topic) for topic in TOPICS):
        return None, translate("roles", "Amazon has refused nothing so far; not everything could be asked yet.")
    return Meaning.GOOD, translate("roles", "You will get everything that the books need: Amazon refuses nothing.")
