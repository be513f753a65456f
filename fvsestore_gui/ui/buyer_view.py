"""Of the chosen order: what is kept of its buyer. Closed until somebody asks, and closed again with the next order.

Until it is opened nothing is decrypted; opening is noted in the log, with who and when.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.personal import Missing, PersonalData, PersonalField
from fvsestore_gui.model.retention import SweepReport
from fvsestore_gui.model.sealed import KeptOrder
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.questions import Question

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

_LANE = "personal"


@dataclass(frozen=True, slots=True)
class _Closed:
    """What is known without opening anything."""

    code: str
    kept: KeptOrder | None
    missing: Mapping[PersonalField, Missing]


class BuyerView(QScrollArea):
    """`show_order` names the order; `told` is for the footer line."""

    told = Signal(str)

    def __init__(self, office: "Office", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._store_id, self._order_id = 0, ""
        self._known: _Closed | None = None
        self._reading: Job | None = None
        #: whether values stand open
        self.opened = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        rows = shapes.column(inside, spacing=look.GAP_BUTTON)
        rows.setContentsMargins(4, 4, 4, 4)
        self.state = shapes.label(wrap=True)
        rows.addWidget(self.state)
        self.note = shapes.Note()
        rows.addWidget(self.note)
        buttons = shapes.row()
        self.open_button = shapes.button(self.tr("Show the buyer"), self.open_or_close, "eye")
        self.erase_button = shapes.button(self.tr("Erase now…"), self.ask_erase)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.erase_button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        self._place = QVBoxLayout()
        self._values = QWidget()
        self._place.addWidget(self._values)
        rows.addLayout(self._place)
        rows.addStretch(1)
        self.show_order(0, "")

    def show_order(self, store_id: int, order_id: str) -> None:
        """Another order, or none; what stood open of the one before is gone. The same again leaves all as it is."""
        if self.opened and (store_id, order_id) == (self._store_id, self._order_id):
            return
        self._store_id, self._order_id = store_id, order_id
        self._known = None
        self.close_values()
        self.note.clear()
        self.state.setText("")
        self.open_button.hide()
        self.erase_button.hide()
        if self._reading is not None:
            self._reading.cancel()
        if order_id and self.isVisible():
            self.look()

    def leave(self, store_id: int, order_id: str) -> None:
        """The cursor went on to this order, which is shown when it stops: nothing of another one stands beside it."""
        if (store_id, order_id) != (self._store_id, self._order_id):
            self.show_order(0, "")

    def look(self) -> None:
        """Read what is known without opening anything."""
        store_id, order_id = self._store_id, self._order_id
        if not order_id:
            return

        def work(_: Progress) -> _Closed | None:
            store = next((one for one in self._office.stores() if one.store_id == store_id), None)
            if store is None:
                return None
            personal = self._office.personal
            return _Closed(
                store.code, personal.kept_of(store.code, order_id), personal.why_missing(store.code, order_id)
            )

        self._reading = self._jobs.run(
            self,
            self.tr("Looking what is kept of a buyer"),
            work,
            lane=_LANE,
            done=lambda found: self._looked(order_id, found),
            failed=self._failed,
        )

    def _looked(self, order_id: str, found: _Closed | None) -> None:
        if order_id != self._order_id:
            return
        self._known = found
        there = found is not None and found.kept is not None and found.kept.erased_at is None
        self.open_button.setVisible(there)
        self.erase_button.setVisible(there)
        self.state.setText(self._said(found))

    def _said(self, found: _Closed | None) -> str:
        if found is None:
            return self.tr("Nothing is kept of the buyer.")
        kept = found.kept
        if kept is None:
            why = Counter(found.missing.values()).most_common(1)
            reason = wording.word("personal_missing", why[0][0].value) if why else ""
            return wording.closed(self.tr("Nothing is kept of the buyer: {0}").format(reason))
        if kept.erased_at is not None:
            rule = wording.word("erasure_rule", kept.erased_rule.value if kept.erased_rule else None)
            return self.tr("Erased {0}: {1}.").format(wording.clock_text(kept.erased_at), rule)
        there = [field for field in PersonalField if field not in found.missing]
        names = ", ".join(wording.word("personal_field", field.value) for field in there)
        said = self.tr("Kept, encrypted: {0}.").format(names)
        if kept.due_at is not None:
            by = wording.word("personal_due_by", kept.due_by.value)
            said += " " + self.tr("Erased {0}, {1}.").format(wording.date_text(kept.due_at, time=False), by)
        return said

    # -- opening -----------------------------------------------------------------------------------------------------

    def open_or_close(self) -> None:
        """Show the values, or put them away."""
        if self.opened:
            self.close_values()
            return
        if self._known is None:
            return
        code, order_id = self._known.code, self._order_id
        self._reading = self._jobs.run(
            self,
            self.tr("Opening a buyer's data"),
            lambda _: self._office.personal.buyer(code, order_id),
            lane=_LANE,
            done=lambda data: self._opened(order_id, data),
            failed=self._failed,
        )

    def _opened(self, order_id: str, data: PersonalData) -> None:
        if order_id != self._order_id or not self.isVisible():
            return
        self.note.clear()
        grid_place = QWidget()
        grid = QGridLayout(grid_place)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, field in enumerate(PersonalField):
            grid.addWidget(
                shapes.secondary(wording.word("personal_field", field.value)), line, 0, Qt.AlignmentFlag.AlignTop
            )
            text = data.values.get(field)
            if text is not None:
                shown = shapes.label(text, wrap=True)
                shown.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
            else:
                why = data.missing.get(field)
                shown = shapes.secondary(wording.word("personal_missing", why.value if why else None), wrap=True)
            grid.addWidget(shown, line, 1)
        self._put(grid_place)
        self.opened = True
        self.open_button.setText(self.tr("Put away"))

    def close_values(self) -> None:
        """Nothing of the buyer stands open any more."""
        self._put(QWidget())
        self.opened = False
        self.open_button.setText(self.tr("Show the buyer"))

    def _put(self, widget: QWidget) -> None:
        gone, self._values = self._values, widget
        self._place.replaceWidget(gone, widget)
        gone.hide()
        # at once, not only when it is deleted: nothing may find the values there any more
        gone.setParent(None)
        gone.deleteLater()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight it is closed: who comes back asks again."""
        if self._reading is not None:
            self._reading.cancel()
        self.close_values()
        super().hideEvent(event)

    # -- erasing -----------------------------------------------------------------------------------------------------

    def ask_erase(self) -> None:
        """What goes is said before it goes."""
        order_id = self._order_id
        question = Question(
            self.window(),
            self.tr("Erase the buyer of {0}?").format(order_id),
            self.tr(
                "Names, addresses and all else that is kept of the buyer go, and are never read again; what a legal "
                "duty keeps stays. It cannot be undone. The order and its sums stay."
            ),
            (("erase", self.tr("&Erase now")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._erase(order_id) if answer == "erase" else None,
            default="stay",
        )
        question.open()

    def _erase(self, order_id: str) -> None:
        if self._known is None:
            return
        code = self._known.code
        self.close_values()
        self._jobs.run(
            self,
            self.tr("Erasing a buyer's data"),
            lambda progress: self._office.personal.erase_orders(code, [order_id], progress),
            lane=_LANE,
            done=self._erased,
            failed=self._failed,
        )

    def _erased(self, report: SweepReport) -> None:
        self.told.emit(self.tr("Erased.") if report.orders else self.tr("Erased, but for what a legal duty keeps."))
        self.look()

    def _failed(self, error: FvsError) -> None:
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
