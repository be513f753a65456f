"""The files of Operacijos: import files for Finvalda, and the lines of operations for any other program."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog

from fvsestore_gui.model.posting_files import FileExport, PostingFile
from fvsestore_gui.paths import documents
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.period_choice import day_of
from fvsestore_gui.ui.posting_files_dialog import PostingFilesDialog
from fvsestore_gui.ui.posting_line_columns import line_columns
from fvsestore_gui.ui.posting_runner import PostingRunner
from fvsestore_gui.ui.postings_page import PostingsPage

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

# With a number in it, self.tr of a subclass would not look for the text of this class.
translate = QCoreApplication.translate


class PostingExports(PostingRunner):
    """`ask_file` and `ask_folder` ask where to; others in tests."""

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, page: PostingsPage) -> None:
        super().__init__(office, jobs, settings, page)
        self.ask_file: Callable[[str, str], str] = lambda proposed, kinds: QFileDialog.getSaveFileName(
            page, self.tr("Write a file"), proposed, kinds
        )[0]
        self.ask_folder: Callable[[str], str] = lambda proposed: QFileDialog.getExistingDirectory(
            page, self.tr("Folder for the import file"), proposed
        )

    def export_file(self) -> None:
        """All that is ready as one import file for Finvalda, in a folder; its name has the file's number."""
        store = self._idle()
        if store is None:
            return
        code, period = store.code, self._page.asked_period()
        chosen = self.ask_folder(str(self._folder()))
        if not chosen:
            return
        folder = Path(chosen)
        self._settings.setValue("export/folder", str(folder))

        def done(made: FileExport) -> None:
            self._page.refresh()
            if made.number is None:
                self.told.emit(self.tr("Nothing was written: no document of this period is ready for a file."))
                return
            words = translate("PostingExports", "File no. {number} with %n document(s): {file}", "", made.documents)
            self.told.emit(words.format(number=made.number, file=made.path))

        self._run(
            self.tr("Writing the import file"),
            lambda progress: self._office.finvalda.export_file(code, period, folder, progress),
            done,
        )

    def export_lines(self, ending: str) -> None:
        """The lines of all that is ready, for any other program."""
        store = self._idle()
        if store is None:
            return
        code, period = store.code, self._page.asked_period()
        kinds = self.tr("Excel (*.xlsx)") if ending == ".xlsx" else self.tr("CSV (*.csv)")
        columns, separator = line_columns(), self._office.settings.csv_separator
        chosen = self._chosen_file(f"{code} {self.tr('posting lines')}", ending, kinds)
        if chosen is None:
            return
        self._run(
            self.tr("Writing the lines"),
            lambda progress: self._office.finvalda.export_lines(
                code, period, chosen, progress, columns=columns, separator=separator
            ),
            lambda count: self.told.emit(
                translate("PostingExports", "%n line(s) written to {file}", "", count).format(file=chosen)
            ),
        )

    def show_files(self) -> None:
        """Every import file that was written, to find one, or to write a lost one again."""
        store = self._idle()
        if store is None:
            return
        code = store.code

        def came(files: list[PostingFile]) -> None:
            dialog = PostingFilesDialog(files, code, self._window())
            dialog.again_asked.connect(lambda file: self._write_again(code, file, dialog))
            self._show(dialog)

        self._jobs.run(
            self,
            self.tr("Reading the import files"),
            lambda progress: self._office.finvalda.posting_files(code),
            lane="database",
            done=came,
            failed=self._failed,
        )

    def _write_again(self, code: str, file: PostingFile, dialog: PostingFilesDialog) -> None:
        name = Path(file.path.replace("\\", "/")).stem
        chosen = self.ask_file(str(self._folder() / f"{name}-2.xml"), self.tr("Import file (*.xml)"))
        if not chosen or self._idle() is None:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".xml":
            path = path.with_name(f"{path.name}.xml")
        dialog.accept()

        def done(count: int) -> None:
            words = translate("PostingExports", "File no. {number} with %n document(s): {file}", "", count)
            self.told.emit(words.format(number=file.number, file=path))

        self._run(
            self.tr("Writing the import file"),
            lambda progress: self._office.finvalda.write_file_again(code, file.number, path, progress),
            done,
        )

    def _folder(self) -> Path:
        """Where files were written last."""
        folder = Path(str(self._settings.value("export/folder", "") or documents()))
        return folder if folder.is_dir() else documents()

    def _chosen_file(self, name: str, ending: str, kinds: str) -> Path | None:
        today = day_of(self._office.clock.now())
        chosen = self.ask_file(str(self._folder() / f"{name} {today}{ending}"), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        self._settings.setValue("export/folder", str(path.parent))
        return path
