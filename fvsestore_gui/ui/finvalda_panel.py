"""The panels of Kita → Finvalda: what the test of the connection found, and how far Finvalda's codes are known."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.finvalda import ConnectionCheck, ReferenceState
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.panel import Panel
from fvsestore_gui.ui.wording import Todo, Words


class FinvaldaPanel(Panel):
    """`action("retry")` where one press tries again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The connection to Finvalda"))

    def show_untested(self, *, known: bool) -> None:
        """Nothing was asked of what stands in the fields; `known`: something stands there."""
        rows = self.begin(self.tr("Not tested yet") if known else self.tr("No Finvalda is known"), "receipt", None)
        text = (
            self.tr("The test signs in, looks what this Finvalda can do, and changes nothing.")
            if known
            else self.tr(
                "Its web service runs on the computer where Finvalda is, usually at port 87. Whoever installed it "
                "knows the address, and a user who may sign in."
            )
        )
        rows.addWidget(shapes.label(text, wrap=True))
        rows.addStretch(1)

    def show_running(self) -> None:
        """The test is under way."""
        rows = self.begin(self.tr("Asking Finvalda…"), "clock", None)
        rows.addWidget(shapes.label(self.tr("Nothing is changed by it."), wrap=True))
        rows.addStretch(1)

    def show_cancelled(self) -> None:
        rows = self.begin(self.tr("The test was cancelled"), "prohibit", None)
        rows.addWidget(shapes.label(self.tr("Nothing was changed."), wrap=True))
        rows.addStretch(1)

    def show_check(self, check: ConnectionCheck) -> None:
        """What the test found."""
        if check.code:
            self._show_words(wording.sentence_of(check.code, check.facts))
            return
        rows = self.begin(self.tr("Finvalda answers"), Meaning.GOOD, Meaning.GOOD)
        company = check.company or self.tr("the web service's own choice")
        rows.addWidget(shapes.label(self.tr("Company: {0}").format(company), wrap=True))
        if check.plain_http:
            rows.addWidget(
                _warning(self.tr("Nothing is encrypted on the way. This is right only within your own network."))
            )
        if check.absent:
            text = self.tr("This Finvalda is an older one and cannot do: {0}. What it would list has to be typed.")
            rows.addWidget(_warning(text.format(", ".join(check.absent))))
        self.line(rows)
        rows.addWidget(shapes.secondary(self.tr("Tested {0}").format(wording.date_text(check.at))))
        rows.addStretch(1)

    def show_error(self, error: FvsError) -> None:
        """It could not even be asked."""
        self._show_words(wording.sentence(error))

    def _show_words(self, words: Words) -> None:
        rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
        rows.addWidget(shapes.label(words.what, wrap=True))
        self.todo(rows, [Todo(one.title, one.text) for one in words.todo])
        rows.addStretch(1)


class References(QWidget):
    """What is known of Finvalda's codes, a line a kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = shapes.column(self, spacing=0)
        self._inside = QWidget()
        self._rows.addWidget(self._inside)

    def show_states(self, states: Sequence[ReferenceState]) -> None:
        """Kind, how many, when they were read, and why not."""
        gone, self._inside = self._inside, QWidget()
        self._rows.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        for line, state in enumerate(states):
            quiet = QPalette.ColorRole.PlaceholderText
            known = state.read_at is not None
            count = wording.number_text(state.count) if known else wording.ABSENT
            grid.addWidget(shapes.label(wording.word("reference_kind", state.kind.value)), line, 0)
            right = shapes.label(count, None if known else quiet)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(right, line, 1)
            grid.addWidget(shapes.label(wording.date_text(state.read_at), quiet), line, 2)
            if state.error_code:
                words = wording.sentence_of(state.error_code, state.error_facts)
                grid.addWidget(_warning(words.title, words.what), line, 3)


def _warning(text: str, more: str = "") -> QWidget:
    place = QWidget()
    row = shapes.row(spacing=6)
    row.setContentsMargins(0, 0, 0, 0)
    place.setLayout(row)
    row.addWidget(shapes.Icon(Meaning.WARNING, size=look.STATE_ICON), 0, Qt.AlignmentFlag.AlignTop)
    said = shapes.label(text, Meaning.WARNING, wrap=True)
    said.setToolTip(shapes.plain_tip(more))
    row.addWidget(said, 1)
    return place
