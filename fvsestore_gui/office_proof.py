"""What the program can prove of a store's orders, one short method a verb: windows read, months, differences, versions.

`Office.proof` is one of these. The window and the command line call it as they call the office itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.coverage import Hole, LedgerEntry
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.proofs import CheckForecast, MonthProof, MonthState
from fvsestore_gui.model.runs import Forecast, ImportRequest, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.versions import Version
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.progress import Progress
from fvsestore_gui.proof_words import Language
from fvsestore_gui.work import audit_facts, proof_files, proving


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofGround:
    """What the verbs stand on: the last four but `audit` are the office's own verbs of these names."""

    database: Database
    clock: Clock
    store: Callable[[str], Store]
    forecast: Callable[[str, ImportRequest], Forecast]
    history_forecast: Callable[[str, HistoryRequest], HistoryForecast]
    audit: AuditOffice
    import_orders: Callable[[str, ImportRequest, Progress], Run]
    load_history: Callable[[str, HistoryRequest, Progress], Run]


class ProofOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: ProofGround) -> None:
        self._ground = ground

    @property
    def audit(self) -> AuditOffice:
        """Where it is recorded what was done."""
        return self._ground.audit

    def ledger(self, store_id: int) -> list[LedgerEntry]:
        """Every window that was read whole, the earliest first, each with the check of its chain of pages."""
        return self._ground.database.ledger.entries(store_id)

    def run_windows(self, run_id: int) -> list[LedgerEntry]:
        """The windows that one run read whole, the earliest first."""
        return self._ground.database.ledger.of_run(run_id)

    def months(self, code: str, progress: Progress | None = None) -> list[MonthState]:
        """How complete each month is, the newest first; `progress` is told a tuple of those known so far."""
        return proving.months(
            self._ground.database, self._ground.store(code), self._ground.clock.now(), progress or Progress()
        )

    def month(self, code: str, year: int, month: int) -> MonthProof:
        """All that is known of one month. Raises CorrectInput("period_in_future")."""
        return proving.prove(
            self._ground.database, self._ground.store(code), Month(year, month), self._ground.clock.now()
        )

    def check_forecast(self, code: str, year: int, month: int) -> CheckForecast:
        """What `check_month` will ask Amazon, and how long it takes as far as anyone can know; asks nobody."""
        return proving.forecast(
            self._ground.database,
            self._ground.store(code),
            Month(year, month),
            self._ground.clock.now(),
            lambda request: self._ground.forecast(code, request),
            lambda request: self._ground.history_forecast(code, request),
        )

    def check_month(self, code: str, year: int, month: int, progress: Progress) -> MonthProof:
        """Read what is missing of a month, by reports and by the API, and prove it then. Raises as these do.

        `progress` is told HistoryProgress and ImportProgress.
        """
        return proving.check_month(
            self._ground.database,
            self._ground.store(code),
            Month(year, month),
            self._ground.clock.now,
            lambda request: self._ground.import_orders(code, request, progress),
            lambda request: self._ground.load_history(code, request, progress),
        )

    def fetch_differences(self, code: str, year: int, month: int, progress: Progress) -> Run:
        """Ask Amazon again for what only one of the two counts named; the last run. See `check_month`."""
        return proving.fetch_differences(
            self._ground.database,
            self._ground.store(code),
            Month(year, month),
            self._ground.clock.now(),
            lambda request: self._ground.import_orders(code, request, progress),
            lambda request: self._ground.load_history(code, request, progress),
        )

    def read_hole(self, code: str, hole: Hole, progress: Progress) -> Run:
        """Read a stretch that nobody read, from the API, by creation; ends as `import_orders` does."""
        return proving.read_hole(
            hole, self._ground.clock.now(), lambda request: self._ground.import_orders(code, request, progress)
        )

    @recorded(What.PROOF_WRITTEN, audit_facts.proof)
    def write_proof(self, proof: MonthProof, path: Path, language: Language) -> None:
        """Write a proof as JSON where the name ends so, else as a page of PDF. Raises FileTrouble."""
        proof_files.write_proof(proof, path, language, self._ground.clock.now())

    def order_versions(self, order_row: int) -> list[Version]:
        """What changed in an order, when, by which import and source; the newest change first."""
        return self._ground.database.ledger.versions(order_row)
