"""The panel beside the ladder: the cause, what to do about it, and Amazon's own words for copying."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light
from fvsestore_gui.ui import diagnosis_words, look, shapes, wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.panel import Panel
from fvsestore_gui.ui.wording import Todo


class DiagnosisPanel(Panel):
    """`action(name)` comes from a remedy's button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cause"))
        #: what to do about an error's code, as it is true of what is open
        self.remedies: Callable[[str, Sequence[Todo]], Sequence[Todo]] = lambda _, todo: todo

    def show_untried(self) -> None:
        """Nothing was looked at yet."""
        rows = self.begin(self.tr("Not looked at yet"), "magnifying-glass", None)
        told = self.tr(
            "Every step between this computer and Amazon's data is tried on its own, from the ground up. The first "
            "red one is the cause."
        )
        rows.addWidget(shapes.label(told, wrap=True))
        costs = self.tr("It takes some seconds, asks Amazon at most 15 times, and changes nothing.")
        rows.addWidget(shapes.secondary(costs, wrap=True))
        rows.addStretch(1)

    def show_running(self) -> None:
        """No light is red so far."""
        rows = self.begin(self.tr("Looking…"), "clock", None)
        told = self.tr("Every step is tried on its own, so that one failure does not hide another.")
        rows.addWidget(shapes.label(told, wrap=True))
        rows.addStretch(1)

    def show_cancelled(self) -> None:
        rows = self.begin(self.tr("The diagnosis was cancelled"), "prohibit", None)
        rows.addWidget(shapes.label(self.tr("What was seen by then stays. Nothing was changed."), wrap=True))
        rows.addStretch(1)

    def show_error(self, error: FvsError) -> None:
        """It could not begin."""
        words = wording.sentence(error)
        rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
        rows.addWidget(shapes.label(words.what, wrap=True))
        self.todo(rows, self.remedies(error.code, words.todo))
        self.lead_to_guide(rows, error.code)
        rows.addStretch(1)

    def show_light(self, light: Light) -> None:
        """What is wrong with one rung, or why it could not be told."""
        if light.error is None:
            tone = Meaning.GOOD if light.colour is Colour.GREEN else Meaning.WARNING
            rows = self.begin(diagnosis_words.name(light), tone, tone)
            rows.addWidget(shapes.label(diagnosis_words.beside(light), wrap=True))
        else:
            words = wording.sentence(light.error)
            tone = Meaning.ERROR if light.colour is Colour.RED else Meaning.WARNING
            rows = self.begin(words.title, tone, tone)
            rows.addWidget(shapes.secondary(diagnosis_words.name(light), wrap=True))
            rows.addWidget(shapes.label(words.what, wrap=True))
            if light.amazons:
                note = shapes.Note()
                text = self.tr("This is Amazon's own trouble. Nothing has to be changed here: try again later.")
                note.say(text, Meaning.INFO)
                rows.addWidget(note)
            self.todo(rows, self.remedies(light.error.code, words.todo))
            self.lead_to_guide(rows, light.error.code)
        self._amazons_words(rows, light)
        rows.addStretch(1)

    def show_good(self, diagnosis: Diagnosis) -> None:
        """No light is red."""
        unknown = [light for light in diagnosis.lights if light.colour is Colour.YELLOW]
        if not unknown:
            rows = self.begin(self.tr("All is in order"), Meaning.GOOD, Meaning.GOOD)
            told = self.tr("The keys are good, and Amazon gives what is asked for.")
            rows.addWidget(shapes.label(told, wrap=True))
        else:
            rows = self.begin(self.tr("Nothing is red"), Meaning.WARNING, Meaning.WARNING)
            rows.addWidget(shapes.label(self.tr("Not everything could be told; the rest is in order."), wrap=True))
            self.line(rows)
            for light in unknown:
                line = shapes.row(spacing=8)
                line.addWidget(shapes.Icon(Meaning.WARNING, None, look.STATE_ICON))
                line.addWidget(shapes.label(diagnosis_words.name(light), wrap=True), 1)
                rows.addLayout(line)
                rows.addSpacing(-6)
                below = shapes.row()
                below.setContentsMargins(look.STATE_ICON + 8, 0, 0, 0)
                below.addWidget(shapes.secondary(diagnosis_words.beside(light), wrap=True), 1)
                rows.addLayout(below)
        rows.addStretch(1)

    def _amazons_words(self, rows: QVBoxLayout, light: Light) -> None:
        facts = light.error.facts if light.error is not None else {}
        said = " ".join(str(facts[name]) for name in ("status", "amazon_code") if facts.get(name))
        text = light.amazon_text or str(facts.get("amazon_text") or "")
        said = ": ".join(part for part in (said, text) if part)
        self.amazons_words(rows, said, light.request_id or str(facts.get("request_id") or ""))
