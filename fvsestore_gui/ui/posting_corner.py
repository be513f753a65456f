"""At the right end of the tabs while Operacijos is in front: its main action, and beside it the rarer ones."""

from PySide6.QtWidgets import QMenu, QWidget

from fvsestore_gui.ui import wording
from fvsestore_gui.ui.posting_work import PostingWork
from fvsestore_gui.ui.postings_page import PostingsPage
from fvsestore_gui.ui.shapes import button, row, semibold


class PostingCorner(QWidget):
    """Its buttons do what `work` does; they follow what `page` shows."""

    def __init__(self, page: PostingsPage, work: PostingWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._work = page, work
        line = row()
        self.setLayout(line)
        self.more_button = button(self.tr("Check and files"), lambda: None, "check-circle")
        menu = QMenu(self)
        self.verify_action = menu.addAction(self.tr("Check with Finvalda"), work.verify)
        self.changes_action = menu.addAction(self.tr("Changed since creation…"), work.show_changes)
        self.rates_action = menu.addAction(self.tr("Read currency rates"), work.read_rates)
        menu.addSeparator()
        self.file_action = menu.addAction(self.tr("Import file for Finvalda (XML)…"), work.export_file)
        self.files_action = menu.addAction(self.tr("Import files that were written…"), work.show_files)
        self.xlsx_action = menu.addAction(self.tr("Posting lines, Excel…"), lambda: work.export_lines(".xlsx"))
        self.csv_action = menu.addAction(self.tr("Posting lines, CSV…"), lambda: work.export_lines(".csv"))
        self.more_button.setMenu(menu)
        self.create_button = button(self.tr("Create operations"), lambda: work.create(), "arrow-right")
        semibold(self.create_button)
        line.addWidget(self.more_button)
        line.addWidget(self.create_button)
        page.previewed.connect(self.show_state)
        work.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """What can be done now."""
        page = self._page
        saved = page.store is not None and page.store.store_id > 0
        count = len(page.ready_rows)
        running = self._work.running
        words = self.tr("Create operations")
        self.create_button.setText(f"{words} ({wording.number_text(count)})" if count else words)
        self.create_button.setEnabled(saved and count > 0 and not running)
        tip = "" if count or not saved else self.tr("No document of this period is ready.")
        self.create_button.setToolTip(tip)
        self.more_button.setEnabled(saved and not running)
        for action in (self.file_action, self.xlsx_action, self.csv_action):
            action.setEnabled(count > 0)
