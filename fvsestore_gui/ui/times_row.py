"""Times of the day that can be added and taken away, a few in a line."""

from collections.abc import Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QGridLayout, QTimeEdit, QWidget

from fvsestore_gui.model.schedules import MOST_TIMES
from fvsestore_gui.ui import look, shapes

_IN_A_LINE = 5
_FIRST = time(6, 30)
_STEP_HOURS = 6


class TimesRow(QWidget):
    """`changed` when a time was added, removed or edited."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP_BUTTON)
        self._grid.setVerticalSpacing(6)
        self.add_button = shapes.button(self.tr("Add a time"), self._add, "plus")
        self.edits: list[QTimeEdit] = []
        self._parts: list[QWidget] = []
        self._lay_out()

    @property
    def times(self) -> tuple[time, ...]:
        """In order, each once."""
        return tuple(sorted({time(edit.time().hour(), edit.time().minute()) for edit in self.edits}))

    def show_times(self, times: Sequence[time]) -> None:
        """Just these."""
        self.edits = []
        for one in times:
            self.edits.append(self._edit(one))
        self._lay_out()

    def remove(self, edit: QTimeEdit) -> None:
        """Take one away."""
        place = self.edits.index(edit)
        self.edits.remove(edit)
        self._lay_out()
        follower = self.edits[min(place, len(self.edits) - 1)] if self.edits else self.add_button
        follower.setFocus()
        self.changed.emit()

    def _add(self) -> None:
        last = self.times[-1] if self.times else None
        new = _FIRST if last is None else time((last.hour + _STEP_HOURS) % 24, last.minute)
        edit = self._edit(new)
        self.edits.append(edit)
        self._lay_out()
        edit.setFocus()
        self.changed.emit()

    def _edit(self, at: time) -> QTimeEdit:
        made = QTimeEdit(QTime(at.hour, at.minute))
        made.setDisplayFormat("HH:mm")
        made.setMinimumHeight(look.CONTROL_HEIGHT)
        made.setWrapping(True)
        made.setAccessibleName(self.tr("Time of the day"))
        made.timeChanged.connect(lambda _: self.changed.emit())
        return made

    def _lay_out(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._grid.removeWidget(self.add_button)
        self._parts = []
        for place, edit in enumerate(self.edits):
            # kept by this list while its old place goes
            edit.setParent(self)
            part = QWidget()
            line = shapes.row(spacing=2)
            part.setLayout(line)
            said = self.tr("Remove {time}").format(time=edit.time().toString("HH:mm"))
            line.addWidget(edit)
            line.addWidget(shapes.icon_button("x", said, partial(self.remove, edit)))
            self._parts.append(part)
            self._grid.addWidget(part, place // _IN_A_LINE, place % _IN_A_LINE)
        end = len(self.edits)
        self._grid.addWidget(self.add_button, end // _IN_A_LINE, end % _IN_A_LINE)
        self.add_button.setEnabled(end < MOST_TIMES)
