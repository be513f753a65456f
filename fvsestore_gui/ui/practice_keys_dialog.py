"""Practice shop: the keys of its invented sellers, and what its Finvalda is reached with.

They open nothing but the practice shop, so they may be shown and copied; real keys never are.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import TextSize


@dataclass(frozen=True)
class PracticeKeys:
    """One invented seller of the practice shop."""

    region: str
    client_identifier: str
    client_secret: str
    newer_secret: str
    refresh_token: str
    #: which of the region's sellers it is
    number: int = 1

    @property
    def name(self) -> str:
        """Tells the sellers apart."""
        return self.region if self.number == 1 else f"{self.region} {self.number}"

    @property
    def as_text(self) -> str:
        """All three with their names; pasted into any field of Autorizacija each lands in its own."""
        return (
            f"Client ID: {self.client_identifier}\n"
            f"Client secret: {self.client_secret}\n"
            f"Refresh token: {self.refresh_token}\n"
        )


@dataclass(frozen=True)
class PracticeLogin:
    """What opens the practice Finvalda."""

    address: str
    company: str
    user: str
    password: str


class PracticeKeysDialog(QDialog):
    """`copied(name)` when the keys of one seller were put into the clipboard; the dialog closes then."""

    def __init__(
        self, parent: QWidget, keys: Sequence[PracticeKeys], finvalda: PracticeLogin, copied: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self._copied = copied
        self.setWindowTitle(self.tr("Practice keys"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(860)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(12)
        rows.addWidget(shapes.label(self.tr("Four invented sellers"), None, TextSize.PANEL_TITLE))
        text = self.tr(
            "Copy the keys, press “New parameter”, choose the region and paste into any field: each value lands in its "
            "place. They open nothing but the practice shop."
        )
        rows.addWidget(shapes.secondary(text, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(look.GAP_BUTTON)
        grid.setColumnStretch(1, 1)
        self.copy_buttons: dict[str, QPushButton] = {}
        self.newer_buttons: dict[str, QPushButton] = {}
        for one in keys:
            self._add(grid, one)
        rows.addLayout(grid)
        other = self.tr("“Europe 2” is another seller: its keys are refused in the Parameter of the first one.")
        rows.addWidget(shapes.secondary(other, wrap=True))
        rows.addWidget(shapes.label(self.tr("Its Finvalda"), None, TextSize.PANEL_TITLE))
        rows.addWidget(
            shapes.secondary(self.tr("Connected already; should you change Other → Finvalda, it was:"), wrap=True)
        )
        rows.addLayout(self._login(finvalda))
        line = QHBoxLayout()
        line.addStretch(1)
        close = shapes.button(self.tr("C&lose"), self.reject)
        line.addWidget(close)
        rows.addLayout(line)

    def _add(self, grid: QGridLayout, keys: PracticeKeys) -> None:
        line = grid.rowCount()
        name = shapes.label(keys.name)
        shapes.semibold(name)
        shown = shapes.label(keys.client_identifier)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = shapes.button(self.tr("Copy all three"), partial(self._copy, keys), "copy")
        copy.setAccessibleName(self.tr("Copy all three keys of {0}").format(keys.name))
        self.copy_buttons[keys.name] = copy
        newer = shapes.button(self.tr("Copy a new secret"), partial(self._copy_newer, keys), "copy")
        newer.setAccessibleName(self.tr("Copy a new Client secret of {0}, to practise changing it").format(keys.name))
        newer.setToolTip(self.tr("To practise “Change the secret…”: it works beside the first one."))
        self.newer_buttons[keys.name] = newer
        for column, widget in enumerate((name, shown, copy, newer)):
            grid.addWidget(widget, line, column)

    def _login(self, finvalda: PracticeLogin) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(look.GAP_BUTTON)
        grid.setColumnStretch(1, 1)
        for line, (said, value) in enumerate(
            (
                (self.tr("Address"), finvalda.address),
                (self.tr("Company"), finvalda.company),
                (self.tr("User"), finvalda.user),
                (self.tr("Password"), finvalda.password),
            )
        ):
            name, shown = shapes.label(said), shapes.label(value)
            shapes.semibold(name)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, line, 0)
            grid.addWidget(shown, line, 1)
        return grid

    def _copy_newer(self, keys: PracticeKeys) -> None:
        QGuiApplication.clipboard().setText(keys.newer_secret)
        self.accept()

    def _copy(self, keys: PracticeKeys) -> None:
        QGuiApplication.clipboard().setText(keys.as_text)
        self._copied(keys.name)
        self.accept()
