"""Reports that were downloaded by hand: choosing or dropping the files, importing them in a row, what came of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from fvsestore_gui.errors import Cancelled, FvsError
from fvsestore_gui.model.runs import Counts, Run, RunState
from fvsestore_gui.paths import downloads
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.run_card import replaced_words
from fvsestore_gui.ui.run_line import counts_words
from fvsestore_gui.ui.store_work import Conclusion
from fvsestore_gui.ui.table_state import StateWords, TableState

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

translate = QCoreApplication.translate

#: names in a sentence; how many more there are is told
_MOST_NAMES = 3


@dataclass(frozen=True)
class FileOutcome:
    """What came of one file: a run, or why it was refused."""

    path: Path
    run: Run | None = None
    error: FvsError | None = None


def ask_files(parent: QWidget, settings: QSettings) -> list[Path]:
    """Let the user choose report files; [] where nothing was chosen."""
    folder = str(settings.value("report_files/folder", "") or downloads())
    kinds = ";;".join(
        (
            translate("report_files", "Amazon reports (*.txt *.tsv *.csv *.gz)"),
            translate("report_files", "All files (*)"),
        )
    )
    chosen, _ = QFileDialog.getOpenFileNames(parent, translate("report_files", "Import report files"), folder, kinds)
    if chosen:
        settings.setValue("report_files/folder", str(Path(chosen[0]).parent))
    return [Path(one) for one in chosen]


def files_words(paths: Sequence[Path]) -> str:
    """The names of a few files: "a.txt, b.txt"."""
    names = ", ".join(path.name for path in paths[:_MOST_NAMES])
    if len(paths) <= _MOST_NAMES:
        return names
    return translate("report_files", "{names} and %n more", "", len(paths) - _MOST_NAMES).format(names=names)


def import_files(office: "Office", code: str, paths: Sequence[Path], progress: Progress) -> list[FileOutcome]:
    """Import one after the other. A file that is refused does not stop the others; Cancel stops them all."""
    outcomes: list[FileOutcome] = []
    for path in paths:
        try:
            run = office.import_report_file(code, path, progress)
        except Cancelled:
            raise
        except FvsError as error:
            if len(paths) == 1:
                raise
            outcomes.append(FileOutcome(path, error=error))
            continue
        outcomes.append(FileOutcome(path, run))
        if run.state is not RunState.DONE:
            break
    return outcomes


def conclusion_of_files(outcomes: Sequence[FileOutcome]) -> Conclusion:
    """What came of the files, for the card: rows, orders, held ones, lost letters, and which were refused."""
    runs = [one.run for one in outcomes if one.run is not None]
    refused = [one for one in outcomes if one.error is not None]
    counts, lines, replaced = Counts(), 0, 0
    for run in runs:
        counts, lines, replaced = counts.plus(run.counts), lines + run.lines, replaced + run.replaced
    said: list[str] = []
    if runs:
        said.append(_rows_words(lines, counts.received))
    if counts.held:
        held = translate("report_files", "%n order(s) held: not written, but not lost.", "", counts.held)
        said.append(_grouped(held, counts.held))
    if replaced:
        said.append(replaced_words(replaced))
    for one in refused:
        if one.error is not None:
            words = wording.sentence(one.error)
            line = f"{one.path.name}: {words.title}"
            said.append(wording.one_line(line, words.what, words.todo_in_one_line))
    names = files_words([one.path for one in outcomes])
    if runs and refused:
        names = translate("report_files", "{done} of %n file(s)", "", len(outcomes)).format(done=len(runs))
    if any(run.state is not RunState.DONE for run in runs):
        title = translate("report_files", "{names}: cancelled, what came stays").format(names=names)
    elif not runs:
        title = translate("report_files", "{names}: refused").format(names=names)
    else:
        title = translate("report_files", "{names}: imported").format(names=names)
    worst = look.Meaning.ERROR if refused else look.Meaning.HELD if counts.held else look.Meaning.GOOD
    if replaced and worst is look.Meaning.GOOD:
        worst = look.Meaning.WARNING
    line = f"{title}; {counts_words(counts)}" if runs else title
    last = runs[-1].run_id if runs else 0
    return Conclusion(line, title, " ".join(said), worst, counts if runs else None, last)


def _rows_words(lines: int, orders: int) -> str:
    rows = _grouped(translate("report_files", "%n row(s) read", "", lines), lines)
    count = _grouped(translate("report_files", "%n order(s) in them.", "", orders), orders)
    return f"{rows}, {count}"


def _grouped(words: str, number: int) -> str:
    return words.replace(str(number), wording.number_text(number), 1)


class FileDrop(QObject):
    """Files may be dropped onto `target`; while they hang over it, it says so. `dropped` carries their paths."""

    dropped = Signal(list)

    def __init__(self, target: QWidget, may: Callable[[], bool]) -> None:
        super().__init__(target)
        self._target, self._may = target, may
        self.hint = TableState(target)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.setAutoFillBackground(True)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if not (files_in(event.mimeData()) and self._may()):
                return False
            event.acceptProposedAction()
            self.hint.setGeometry(self._target.rect())
            self.hint.say(
                StateWords(
                    "download-simple",
                    self.tr("Let go to import the report"),
                    self.tr("An All Orders report of Seller Central, as it was downloaded."),
                )
            )
            self.hint.raise_()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hint.say(None)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hint.say(None)
            paths = files_in(event.mimeData())
            if paths and self._may():
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def files_in(data: QMimeData) -> list[Path]:
    """The files of this PC that are dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
