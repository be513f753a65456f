"""Importo failai: every import file for Finvalda that was written, where it is, and a lost one once more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.model.posting_files import PostingFile
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.folders import open_folder
from fvsestore_gui.ui.shapes import button, label, make_room, plain_tip, row

_NUMBER, _WRITTEN, _DOCUMENTS, _BY, _PATH = range(5)


class PostingFilesDialog(QDialog):
    """`again_asked` carries the file that is to be written once more. It asks nobody and reads no disk."""

    again_asked = Signal(object)

    def __init__(self, files: Sequence[PostingFile], code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import files for Finvalda – {code}").format(code=code))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_ROW)
        self.told = label(
            self.tr("No order stands in two of these files. Import each into Finvalda once.")
            if files
            else self.tr("No import file was written yet."),
            wrap=True,
        )
        rows.addWidget(self.told)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.setHeaderLabels(
            [self.tr("No."), self.tr("Written"), self.tr("Documents"), self.tr("By"), self.tr("File")]
        )
        self.tree.setAccessibleName(self.tr("Import files"))
        for file in files:
            item = QTreeWidgetItem(
                [
                    wording.number_text(file.number),
                    wording.date_text(file.written_at),
                    wording.number_text(file.documents),
                    file.written_by,
                    file.path,
                ]
            )
            for column in (_NUMBER, _DOCUMENTS):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(_NUMBER, Qt.ItemDataRole.UserRole, file)
            item.setToolTip(_PATH, plain_tip(file.path))
            self.tree.addTopLevelItem(item)
        header = self.tree.header()
        for column in (_NUMBER, _WRITTEN, _DOCUMENTS, _BY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(lambda *_: self._enable())
        rows.addWidget(self.tree, 1)
        self.again_button = button(self.tr("Write again…"), self._again, "arrow-clockwise")
        self.again_button.setToolTip(self.tr("For a file that was lost before it was imported."))
        self.folder_button = button(self.tr("Open folder"), self._open, "folder-open")
        self.close_button = button(self.tr("Close"), self.reject)
        self.close_button.setDefault(True)
        buttons = row()
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        rows.addLayout(buttons)
        self.resize(760, 420)
        make_room(self)
        newest = self.tree.topLevelItem(0)
        if newest is not None:
            self.tree.setCurrentItem(newest)
        self._enable()

    @property
    def one(self) -> PostingFile | None:
        """The file that is chosen."""
        item = self.tree.currentItem()
        found = None if item is None else item.data(_NUMBER, Qt.ItemDataRole.UserRole)
        return found if isinstance(found, PostingFile) else None

    def _enable(self) -> None:
        for each in (self.again_button, self.folder_button):
            each.setEnabled(self.one is not None)

    def _again(self) -> None:
        if self.one is not None:
            self.again_asked.emit(self.one)

    def _open(self) -> None:
        if self.one is not None:
            open_folder(Path(self.one.path).parent)
