"""A law that asks for some fields to be kept longer: which, for how long, of which orders, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.office import Office
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

_WIDTH = 620
_MOST_MONTHS = 1_200
#: invoices are kept ten years in Lithuania
_MONTHS = 120


class DutyDialog(QDialog):
    """`added(duty)` once it is kept."""

    added = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Personal data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self, margins=20, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(self.tr("A legal duty to keep longer"), None, TextSize.PANEL_TITLE, wrap=True))
        rows.addWidget(
            shapes.label(
                self.tr(
                    "Amazon allows more than 30 days only where a law asks for it, and only for what the law names. "
                    "Who added it, when and why stays noted."
                ),
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.store = QComboBox()
        self.store.addItems(list(codes))
        self.law = QLineEdit()
        self.law.setPlaceholderText(self.tr("For example: VAT Law, art. 78: invoices 10 years"))
        self.reason = QLineEdit()
        self.months = QSpinBox()
        self.months.setRange(1, _MOST_MONTHS)
        self.months.setValue(_MONTHS)
        self.orders = QPlainTextEdit()
        self.orders.setPlaceholderText(self.tr("Empty: all orders with an operation in Finvalda"))
        self.orders.setTabChangesFocus(True)
        self.orders.setFixedHeight(64)
        self._by_fact: dict[str, QWidget] = {
            "law": self.law,
            "reason": self.reason,
            "months": self.months,
            "order_ids": self.orders,
        }
        for place, (said, field) in enumerate(
            (
                (self.tr("&Parameter"), self.store),
                (self.tr("&Law"), self.law),
                (self.tr("&Why"), self.reason),
                (self.tr("&Months from the order"), self.months),
                (self.tr("&Orders"), self.orders),
            )
        ):
            head = shapes.label(said)
            head.setBuddy(field)
            field.setAccessibleName(said.replace("&", ""))
            if field is not self.orders:
                field.setMinimumHeight(look.CONTROL_HEIGHT)
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, place, 1)
        rows.addLayout(grid)
        title = shapes.label(self.tr("What is kept"))
        shapes.semibold(title)
        rows.addWidget(title)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(look.GAP_COLUMN)
        ticks.setVerticalSpacing(6)
        self.fields: dict[PersonalField, QCheckBox] = {}
        for place, one in enumerate(PersonalField):
            box = QCheckBox(wording.word("personal_field", one.value))
            self.fields[one] = box
            ticks.addWidget(box, place % 4, place // 4)
        ticks.setColumnStretch(3, 1)
        rows.addLayout(ticks)
        self._by_fact["fields"] = next(iter(self.fields.values()))
        self.note = shapes.Note()
        rows.addWidget(self.note)
        line = shapes.row()
        line.addStretch(1)
        self.add_button = shapes.button(self.tr("&Add"), self._add)
        shapes.semibold(self.add_button)
        self.add_button.setDefault(True)
        self.close_button = shapes.button(self.tr("C&ancel"), self.reject)
        line.addWidget(self.add_button)
        line.addWidget(self.close_button)
        rows.addLayout(line)
        self.setFixedWidth(_WIDTH)

    def reject(self) -> None:
        """Not while it is being done: what comes of it is said here, and shown on the page."""
        if self._job is None:
            super().reject()

    def _add(self) -> None:
        if self._job is not None:
            return
        code, law, reason = self.store.currentText(), self.law.text().strip(), self.reason.text().strip()
        fields = [one for one, box in self.fields.items() if box.isChecked()]
        months = self.months.value()
        order_ids = self.orders.toPlainText().replace(",", " ").replace(";", " ").split()
        self.add_button.setEnabled(False)
        self._job = self._jobs.run(
            self,
            self.tr("Keeping a legal duty"),
            lambda _: self._office.personal.add_duty(
                code, law=law, reason=reason, fields=fields, months=months, order_ids=order_ids
            ),
            lane="personal",
            done=self._done,
            failed=self._failed,
        )

    def _done(self, duty: object) -> None:
        self._job = None
        self.added.emit(duty)
        self.accept()

    def _failed(self, error: FvsError) -> None:
        self._job = None
        self.add_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
        field = self._by_fact.get(str(error.facts.get("field")))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
