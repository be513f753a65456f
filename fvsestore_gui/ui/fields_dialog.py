"""Every field of a document by the name Finvalda knows it by; or what was sent and answered, by time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.ui import look
from fvsestore_gui.ui.shapes import button, label, row


class FieldsDialog(QDialog):
    """Pairs of a name and its value, to be read and copied."""

    def __init__(
        self, pairs: Sequence[tuple[str, str]], about: str, parent: QWidget | None = None, *, history: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What was sent and answered") if history else self.tr("All fields sent")
        self.setWindowTitle(f"{title} – {about}")
        self._pairs = pairs
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_ROW)
        told = (
            self.tr("Finvalda's own answers stand here as they came.")
            if history
            else self.tr("Exactly these fields go to Finvalda, and no other.")
        )
        rows.addWidget(label(told, wrap=True))
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(not history)
        self.tree.setWordWrap(history)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        heads = [self.tr("Time"), self.tr("What")] if history else [self.tr("Field"), self.tr("Value")]
        self.tree.setHeaderLabels(heads)
        self.tree.addTopLevelItems([QTreeWidgetItem([name, value]) for name, value in pairs])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(title)
        rows.addWidget(self.tree, 1)
        line = row()
        line.addWidget(button(self.tr("Copy all"), self._copy, "copy"))
        line.addStretch(1)
        close = button(self.tr("Close"), self.accept)
        close.setDefault(True)
        line.addWidget(close)
        rows.addLayout(line)
        self.resize(620, 480)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}\t{value}" for name, value in self._pairs))
