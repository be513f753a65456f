"""Info: version, where everything is kept, licences of what is inside."""

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from fvsestore_gui import __version__, licences
from fvsestore_gui.paths import resources
from fvsestore_gui.ui import folders, look, shapes
from fvsestore_gui.ui.look import TextSize


class InfoDialog(QDialog):
    """A short page; `secrets` says in words where the keys are, `show_keyring` opens that place where it can be.

    `show_bundle` shows what is sent for help, once this page is closed.
    """

    def __init__(
        self,
        parent: QWidget,
        data: Path,
        logs: Path,
        secrets: str,
        show_keyring: Callable[[], object] | None = None,
        show_bundle: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About FvsEStore"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 12)
        rows.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        sign = QLabel()
        sign.setPixmap(QIcon(str(resources() / "icons" / "fvsestore.svg")).pixmap(48, 48))
        head.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(shapes.label("FvsEStore", None, TextSize.FIRST_TITLE))
        said = self.tr("Version {0} · Python {1} · Qt {2}")
        self.version = shapes.secondary(said.format(__version__, platform.python_version(), qVersion()))
        words.addWidget(self.version)
        head.addLayout(words, 1)
        rows.addLayout(head)
        rows.addWidget(look.Hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        places: tuple[tuple[str, str, Callable[[], object] | None], ...] = (
            (self.tr("Data"), str(data), partial(folders.open_folder, data)),
            (self.tr("Log"), str(logs), partial(folders.open_folder, logs)),
            (self.tr("Keys"), secrets, show_keyring),
        )
        for line, (name, text, show) in enumerate(places):
            grid.addWidget(QLabel(name), line, 0)
            shown = shapes.label(text, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(shown, line, 1)
            if show is not None:
                opener = shapes.button(self.tr("Open"), show, "folder-open")
                opener.setAccessibleName(self.tr("Open: {0}").format(name))
                grid.addWidget(opener, line, 2)
        rows.addLayout(grid)
        rows.addWidget(look.Hairline())
        under = self.tr("FvsEStore is free (MIT). It stands on these, each under its own licence:")
        rows.addWidget(shapes.secondary(under))
        self.licences = QPlainTextEdit(licence_lines())
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setFixedHeight(150)
        rows.addWidget(self.licences)
        line_below = QHBoxLayout()
        if show_bundle is not None:
            self.bundle_button = shapes.button(self.tr("Support &bundle…"), self.accept, "export")
            self.bundle_button.clicked.connect(lambda: show_bundle())
            line_below.addWidget(self.bundle_button)
        line_below.addStretch(1)
        close = shapes.button(self.tr("C&lose"), self.accept)
        close.setDefault(True)
        line_below.addWidget(close)
        rows.addLayout(line_below)


def licence_lines() -> str:
    """One line a part: name, version where it is known, licence."""
    return "\n".join(
        "  ".join(text for text in (part.name, version, "·", part.licence) if text)
        for part, version in licences.shipped(resources())
    )
