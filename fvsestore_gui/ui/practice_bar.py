"""The bar that says "practice" on every page, with its doors: faults, the shop's own keys, back to the real data."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fvsestore_gui.ui.faults_dialog import FaultsDialog, PracticeControls
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.practice_keys_dialog import PracticeKeysDialog

translate = QCoreApplication.translate


class PracticeBar(MessageBar):
    """`told` takes a line for the footer; `back` leaves the practice shop."""

    def __init__(
        self,
        window: QWidget,
        controls: PracticeControls,
        *,
        told: Callable[[str], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__(
            Meaning.INFO,
            translate("PracticeBar", "Practice shop"),
            translate(
                "PracticeBar",
                "The orders are invented. Nothing is sent to Amazon or Finvalda, your own data stay untouched.",
            ),
            [
                (translate("PracticeBar", "Practice keys…"), self.show_keys),
                (translate("PracticeBar", "Cause a fault…"), self.cause_fault),
                (translate("PracticeBar", "Back to the real one"), back),
            ],
        )
        self._window = window
        self._controls = controls
        self._told = told

    def cause_fault(self) -> None:
        said = self.tr("Practice shop: {0}")
        FaultsDialog(self._window, self._controls, lambda fault: self._told(said.format(fault))).open()

    def show_keys(self) -> None:
        said = self.tr("The keys of region {0} are copied: press “New parameter” and paste them into any field.")
        controls = self._controls
        PracticeKeysDialog(
            self._window, controls.keys(), controls.finvalda(), lambda region: self._told(said.format(region))
        ).open()
