"""VAT rates of countries and territories: which count, and from where; read from a file, or the program's."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.vat import VatRate, VatRates, VatRatesOrigin
from fvsestore_gui.office import Office
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.product_dialog import end_row
from fvsestore_gui.ui.record_table import LANE
from fvsestore_gui.ui.vat_columns import certainty_word, rate_text

_WIDTH, _HEIGHT = 900, 520
#: around the dialog on a small screen
_AROUND = 60
_FILE_NAME = "pvm-tarifai.csv"

translate = QCoreApplication.translate
T = TypeVar("T")


class VatRatesDialog(QDialog):
    """`changed` when other rates count from now on."""

    changed = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self.setWindowTitle(self.tr("VAT rates"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        inside.addWidget(shapes.label(self.tr("VAT rates of countries and territories"), None, TextSize.PANEL_TITLE))
        self.origin_label = shapes.secondary(wrap=True)
        inside.addWidget(self.origin_label)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("VAT rates"))
        self.list.setHeaderLabels(
            [
                self.tr("Place"),
                self.tr("VAT area"),
                self.tr("Rate, %"),
                self.tr("Reduced"),
                self.tr("From"),
                self.tr("Until"),
                self.tr("Certainty"),
                self.tr("Source"),
            ]
        )
        inside.addWidget(self.list, 1)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        rows.addWidget(body, 1)
        rows.addWidget(look.Hairline())
        self.import_button = shapes.button(self.tr("&Read from a file…"), self._ask_import)
        self.own_button = shapes.button(self.tr("&The program's own again"), self.take_own)
        self.save_button = shapes.button(self.tr("Save &as CSV…"), self._ask_save)
        close = shapes.button(self.tr("&Close"), self.accept)
        rows.addLayout(end_row(self, self.import_button, self.own_button, self.save_button, close))
        room = self.screen().availableGeometry().height() - _AROUND
        self.resize(_WIDTH, min(_HEIGHT, room))
        #: ask for a file; others in tests
        self.ask_file: Callable[[], str] = self._ask_file
        self.ask_target: Callable[[], str] = self._ask_target
        self._read()

    def _read(self) -> None:
        def work(_: Progress) -> tuple[VatRates, VatRatesOrigin | None]:
            return self._office.finvalda.vat_rates(), self._office.finvalda.vat_rates_origin()

        self._run(self.tr("Reading VAT rates"), work, lambda found: self._show(*found))

    def _show(self, rates: VatRates, origin: VatRatesOrigin | None) -> None:
        self.own_button.setEnabled(origin is not None)
        if origin is None:
            self.origin_label.setText(
                self.tr("These came with the program. Each row says how sure it is and where from.")
            )
        else:
            day = wording.date_text(origin.saved_at)
            self.origin_label.setText(
                self.tr("These are of the file “{0}”, read {1} by {2}.").format(origin.name, day, origin.saved_by)
            )
        self.list.clear()
        for rate in rates.all:
            item = QTreeWidgetItem(_cells(rate))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(7, rate.source)
            self.list.addTopLevelItem(item)
        for place in range(7):
            self.list.resizeColumnToContents(place)
        self.list.header().setSectionResizeMode(7, QHeaderView.ResizeMode.Stretch)

    # -- what can be done --------------------------------------------------------------------------------------------

    def _ask_file(self) -> str:
        return QFileDialog.getOpenFileName(
            self, self.tr("Read VAT rates"), str(documents()), self.tr("CSV files (*.csv)")
        )[0]

    def _ask_target(self) -> str:
        return QFileDialog.getSaveFileName(
            self, self.tr("Save VAT rates"), str(documents() / _FILE_NAME), self.tr("CSV files (*.csv)")
        )[0]

    def _ask_import(self) -> None:
        chosen = self.ask_file()
        if chosen:
            self._change(lambda: self._office.finvalda.import_vat_rates(Path(chosen)))

    def take_own(self) -> None:
        """Let the program's own rates count again."""
        self._change(self._office.finvalda.forget_vat_rates)

    def _ask_save(self) -> None:
        chosen = self.ask_target()
        if chosen:
            self._run(
                self.tr("Saving VAT rates"),
                lambda _: self._office.finvalda.export_vat_rates(Path(chosen)),
                lambda _: self.note.say(self.tr("Saved: {0}").format(chosen), Meaning.GOOD),
            )

    def _change(self, change: Callable[[], object]) -> None:
        def done(_: object) -> None:
            self.changed.emit()
            self._read()

        self._run(self.tr("Changing VAT rates"), lambda _: change(), done)

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.note.clear()
        self._jobs.run(self, title, work, lane=LANE, done=done, failed=self._failed)

    def _failed(self, error: FvsError) -> None:
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)


def area_word(area: str) -> str:
    """Inside the VAT territory of the EU, outside, or to be decided."""
    return {
        "EU": translate("vat", "inside the EU"),
        "OUTSIDE": translate("vat", "outside the EU"),
        "HOLD": translate("vat", "unclear: held"),
    }[area]


def _cells(rate: VatRate) -> list[str]:
    return [
        rate.place,
        area_word(rate.area),
        rate_text(rate.standard),
        " ".join(rate_text(one) for one in rate.reduced),
        "" if rate.valid_from is None else rate.valid_from.isoformat(),
        "" if rate.valid_until is None else rate.valid_until.isoformat(),
        certainty_word(rate.certainty),
        rate.source,
    ]
