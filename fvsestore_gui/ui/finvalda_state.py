"""How Finvalda answers, in a few words for the header of the pages that are about it.

It is asked when such a page comes to the front, and not again for some minutes; the test of the connection tells too.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.finvalda import ConnectionCheck, FinvaldaConnection
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning

_GOOD_FOR = timedelta(minutes=5)


class FinvaldaState(QObject):
    """`changed` when there is something else to say."""

    changed = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._check: ConnectionCheck | None = None
        self._connection: FinvaldaConnection | None = None
        self._asking = False
        self._asked_at: datetime | None = None

    def look(self) -> None:
        """Ask Finvalda, unless that was done a moment ago."""
        now = self._office.clock.now()
        if self._asking or (self._asked_at is not None and now - self._asked_at < _GOOD_FOR):
            return
        self._asking, self._asked_at = True, now

        def work(progress: Progress) -> tuple[FinvaldaConnection, ConnectionCheck | None]:
            connection = self._office.finvalda.connection()
            if not connection.usable:
                return connection, None
            return connection, self._office.finvalda.check_connection(connection, None, progress)

        def done(found: tuple[FinvaldaConnection, ConnectionCheck | None]) -> None:
            self._asking = False
            self._connection, self._check = found
            self.changed.emit()

        def failed(_: FvsError) -> None:
            # what wants something of Finvalda tells why it cannot be asked
            self._asking = False

        self._jobs.run(
            self, self.tr("Looking whether Finvalda answers"), work, lane="finvalda", done=done, failed=failed
        )

    def take(self, connection: FinvaldaConnection, check: ConnectionCheck) -> None:
        """The saved connection was tested just now."""
        self._connection, self._check, self._asked_at = connection, check, self._office.clock.now()
        self.changed.emit()

    def forget(self) -> None:
        """Another connection was saved, or tested: ask again when it is wanted."""
        self._asked_at = None

    def words(self) -> tuple[str, Meaning | None]:
        """What the header says."""
        if self._connection is None:
            return (self.tr("Asking Finvalda…") if self._asking else ""), None
        if self._check is None:
            return self.tr("No Finvalda is known"), None
        if self._check.code:
            return wording.sentence_of(self._check.code, self._check.facts).title, Meaning.ERROR
        company = self._check.company or self._connection.company
        answers = self.tr("Finvalda answers")
        return (f"{answers} · {company}" if company else answers), Meaning.GOOD
