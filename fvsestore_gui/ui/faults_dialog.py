"""Practice shop: choose a fault of Amazon or Finvalda, how often it strikes, and how fast the time runs."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.practice_keys_dialog import PracticeKeys, PracticeLogin

#: how fast the practice shop's time may run
SPEEDS = (1, 10, 60, 600)


class PracticeControls(Protocol):
    """What the window may do with the practice shop; built by `app`, which alone knows the shop."""

    def faults(self) -> Iterable[str]:
        """Codes of the faults there are."""

    def active(self) -> str:
        """The code of the fault that is switched on, "" for none."""

    def strike(self, fault: str, times: int | None) -> None:
        """Switch on one fault for so many requests, None for all; "" switches everything off."""

    def keys(self) -> Sequence[PracticeKeys]:
        """What the shop's invented sellers log in with."""

    def finvalda(self) -> PracticeLogin:
        """What its Finvalda is reached with."""

    @property
    def speed(self) -> float: ...

    def set_speed(self, speed: float) -> None: ...


class FaultsDialog(QDialog):
    """Takes effect with "Apply"; nothing here touches real data."""

    def __init__(self, parent: QWidget, controls: PracticeControls, applied: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._controls = controls
        self._applied = applied
        self.setWindowTitle(self.tr("Cause a fault"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(12)
        rows.addWidget(shapes.label(self.tr("What should go wrong?"), None, TextSize.PANEL_TITLE))
        text = self.tr(
            "See what the program says and does. "
            "Then test the key, import orders, load the history or create operations."
        )
        rows.addWidget(shapes.secondary(text, wrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(look.GAP_LABEL)
        form.setVerticalSpacing(8)
        self.fault = QComboBox()
        self.fault.setMaxVisibleItems(20)
        self.fault.addItem(self.tr("Nothing: all works"), "")
        for code in controls.faults():
            self.fault.addItem(wording.word("fault", code), code)
        self.fault.setCurrentIndex(max(0, self.fault.findData(controls.active())))
        self.times = QComboBox()
        for times, said in (
            (1, self.tr("once")),
            (3, self.tr("three times")),
            (0, self.tr("until it is switched off")),
        ):
            self.times.addItem(said, times)
        self.times.setCurrentIndex(2)
        self.speed = QComboBox()
        for speed in SPEEDS:
            said = self.tr("as usual") if speed == 1 else self.tr("{0} times faster").format(speed)
            self.speed.addItem(said, speed)
        self.speed.setCurrentIndex(max(0, self.speed.findData(round(controls.speed))))
        form.addRow(self.tr("&Fault"), self.fault)
        form.addRow(self.tr("&How often"), self.times)
        form.addRow(self.tr("&Time runs"), self.speed)
        rows.addLayout(form)
        line = QHBoxLayout()
        line.addStretch(1)
        self.apply_button = shapes.button(self.tr("&Apply"), self._apply)
        self.apply_button.setDefault(True)
        line.addWidget(self.apply_button)
        line.addWidget(shapes.button(self.tr("C&ancel"), self.reject))
        rows.addLayout(line)

    def _apply(self) -> None:
        times = self.times.currentData() or None
        self._controls.strike(self.fault.currentData(), times)
        self._controls.set_speed(self.speed.currentData())
        self._applied(self.fault.currentText())
        self.accept()
