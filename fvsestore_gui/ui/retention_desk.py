"""Personal data are erased on time while the window is open: soon after its start, and once a day from then on.

It shows nothing but a line in the footer, and that only where something was erased or somebody has to do something.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.retention import SweepReport
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.footer_line import FooterLine
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning

#: the first time, when the window is filled and quiet
FIRST_MS = 10_000
#: how often is looked whether a day has gone by
EVERY_MS = 3_600_000
PRACTICE_EVERY_MS = 60_000


class RetentionDesk(QObject):
    """`swept(report)` after each erasing, with a `SweepReport`."""

    swept = Signal(object)

    def __init__(self, office: Office, jobs: Jobs, line: FooterLine, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._line = line
        self._sweeping = False
        self._timer = QTimer(self, interval=PRACTICE_EVERY_MS if office.practice else EVERY_MS)
        self._timer.timeout.connect(lambda: self._begin(self._office.personal.sweep_if_due))
        self._timer.start()
        QTimer.singleShot(FIRST_MS, self, self.sweep)

    def sweep(self) -> None:
        """Erase what is due, now."""
        self._begin(self._office.personal.sweep)

    def finish(self) -> None:
        """The session is over."""
        self._timer.stop()

    def _begin(self, work: Callable[[Progress], SweepReport | None]) -> None:
        if self._sweeping:
            return
        self._sweeping = True
        self._jobs.run(
            self,
            self.tr("Erasing personal data that are due"),
            work,
            lane="retention",
            done=self._done,
            failed=self._failed,
            cancelled=self._ended,
        )

    def _ended(self) -> None:
        self._sweeping = False

    def _failed(self, error: FvsError) -> None:
        # the next one does what is left; whoever opens the page sees why
        self._ended()

    def _done(self, report: SweepReport | None) -> None:
        self._ended()
        if report is None:
            return
        if report.files_due:
            count = len(report.files_due)
            text = self.tr("%n file(s) with personal data are to be deleted: Other → Personal data", "", count)
            self._line.happened(text, Meaning.WARNING)
        elif report.orders or report.fields_only:
            count = report.orders + report.fields_only
            self._line.happened(self.tr("Personal data of %n order(s) were erased: they were due", "", count))
        self.swept.emit(report)
