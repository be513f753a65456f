"""The proof of what was erased: each line with when, who, under which rule, of which order; never the data."""

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QDialog, QWidget

from fvsestore_gui.model.listing import Sort, Totals
from fvsestore_gui.model.personal import Erasure
from fvsestore_gui.model.retention import ErasureFilter
from fvsestore_gui.office import Office
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.record_columns import GREY
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.table_state import StateWords

translate = QCoreApplication.translate
_SIZE = (980, 560)


def fields_text(line: Erasure) -> str:
    """What was erased of the order, by the fields' words."""
    return ", ".join(wording.word("personal_field", field.value) for field in line.fields)


def proof_columns() -> list[Column[Erasure]]:
    """The lines of the proof."""
    return [
        Column(
            "number",
            translate("columns", "No."),
            lambda r: Cell(str(r.erasure_id), GREY),
            lambda r: r.erasure_id,
            "number",
            sample="99999",
        ),
        Column(
            "at",
            translate("columns", "Erased"),
            lambda r: Cell(wording.date_text(r.at)),
            lambda r: r.at,
            "time",
            sample="2026-11-22 15:33",
        ),
        Column(
            "rule",
            translate("columns", "Why"),
            lambda r: Cell(wording.word("erasure_rule", r.rule.value)),
            lambda r: wording.word("erasure_rule", r.rule.value),
            sample=wording.word("erasure_rule", "not_needed"),
        ),
        Column(
            "store_code",
            translate("columns", "Parameter"),
            lambda r: Cell(r.store_code),
            lambda r: r.store_code,
            sample="FVSAMAZON",
        ),
        Column(
            "order_id",
            translate("columns", "Order no."),
            lambda r: Cell(r.order_id or wording.ABSENT),
            lambda r: r.order_id,
            sample="303-1234567-1234567",
        ),
        Column(
            "who",
            translate("columns", "Who"),
            lambda r: Cell(r.who, tip=r.who),
            lambda r: r.who,
            sample="vardenis@BUHALTERIJA-1",
        ),
        Column(
            "fields",
            translate("columns", "What"),
            lambda r: Cell(fields_text(r), tip=fields_text(r)),
            fields_text,
            sample="",
            stretch=True,
            sorts=False,
        ),
    ]


class ProofDialog(QDialog):
    """Beside the window; it only shows."""

    def __init__(self, office: Office, jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Proof of erasures"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self, margins=16, spacing=look.GAP_ROW)
        rows.addWidget(
            shapes.secondary(
                self.tr("Each line is chained to the one before: an edit, a gap or a slipped-in line is found."),
                wrap=True,
            )
        )
        self.table = RecordTable(
            jobs,
            office.personal.proof_rows,
            proof_columns(),
            name="proof",
            settings=settings,
            sort=Sort("number", True),
            row_id=lambda line: int(line.erasure_id),
        )
        self.table.view.setAccessibleName(self.tr("Proof of erasures"))
        self.table.set_words(empty=self._empty)
        rows.addWidget(self.table, 1)
        line = shapes.row()
        line.addStretch(1)
        self.close_button = shapes.button(self.tr("&Close"), self.accept)
        self.close_button.setDefault(True)
        line.addWidget(self.close_button)
        rows.addLayout(line)
        self.resize(*_SIZE)
        self.table.set_filter(ErasureFilter())

    def _empty(self, totals: Totals) -> StateWords:
        return StateWords(
            "info", self.tr("Nothing was erased yet"), self.tr("The first erasing leaves its lines here.")
        )
