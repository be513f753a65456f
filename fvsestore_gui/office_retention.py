"""Erasing personal data and the proof of it, one short method a verb. `Office.personal` has them all."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fvsestore_gui.database.erasures import Erasures
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.listing import Filter
from fvsestore_gui.model.personal import Duty, Erasure, ErasureRule, KnownExport, PersonalField
from fvsestore_gui.model.retention import ErasureFilter, RetentionState, SweepReport
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.progress import Progress
from fvsestore_gui.proof_words import Language
from fvsestore_gui.work.duties import checked_duty
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk
from fvsestore_gui.work.proof_files import write_erasures
from fvsestore_gui.work.retention import Erasing
from fvsestore_gui.work.sweep_memory import SweepMemory

if TYPE_CHECKING:
    from fvsestore_gui.office_personal import PersonalGround


def _swept(given: object, report: SweepReport | None) -> dict[str, str | int | None] | None:
    """What is recorded of a sweep; nothing of one that found nothing to do."""
    if report is None or not (report.erased or report.files_gone or report.keys_renewed or report.vacuumed):
        return None
    state = report.keys_trouble or report.vacuum_trouble
    return {
        "orders": report.orders + report.fields_only,
        "held": report.held,
        "files": report.files_gone,
        "state": state,
    }


class ErasingVerbs:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: "PersonalGround") -> None:
        self._ground = ground
        database = ground.database
        self._desk = KeyDesk(database, ground.secrets, ground.clock, ground.holder)
        self._sealer = Sealer(database, self._desk)
        self._memory = SweepMemory(ground.paths.data / "swept.json", database.place)
        self._erasing = Erasing(
            database=database,
            settings_of=database.personal_settings.get,
            keys=self._desk,
            resealing=self._sealer,
            memory=self._memory,
            file=ground.choice.file,
            holder=ground.holder,
        )

    @property
    def audit(self) -> AuditOffice:
        """Where it is recorded what was done."""
        return self._ground.audit

    # -- erasing -----------------------------------------------------------------------------------------------------

    @recorded(What.PERSONAL_SWEPT, _swept)
    def sweep(self, progress: Progress) -> SweepReport:
        """Erase what is due in all stores and finish what was owed. `progress` is told SweepProgress.

        What cannot be done now stands in the report, and the next one does it. Raises DatabaseTrouble.
        """
        return self._erasing.sweep(progress)

    def sweep_if_due(self, progress: Progress) -> SweepReport | None:
        """The same once a day; None, and nothing asked of the database, where it was done within it."""
        return self.sweep(progress) if self._erasing.sweep_due(self._ground.clock.now()) else None

    def erase_orders(self, code: str, order_ids: Sequence[str], progress: Progress) -> SweepReport:
        """Erase everything of these orders' buyers now, but what a law keeps; none of it is kept again.

        Raises CorrectInput("store_unknown", "orders_none", "order_unknown"), DatabaseTrouble.
        """
        store = self._ground.store(code)
        if not order_ids:
            raise CorrectInput("orders_none")
        for order_id in order_ids:
            if self._ground.database.orders.row_id(store.store_id, order_id) is None:
                raise CorrectInput("order_unknown", order_id=order_id)
        report = self._erasing.erase_orders(store.store_id, code, order_ids, ErasureRule.BUYER_ASKED, progress)
        for order_id in order_ids:
            self.audit.record(What.PERSONAL_ERASED, code, order_id=order_id, rule=ErasureRule.BUYER_ASKED.value)
        return report

    def erase_buyer(self, code: str, text: str, progress: Progress) -> SweepReport:
        """The same of one order by its id, or of every order with this e-mail, buyer's or recipient's name.

        Raises CorrectInput("buyer_unknown") where there is none, PersonalKeyTrouble where it cannot be searched here.
        """
        store, asked = self._ground.store(code), text.strip()
        if self._ground.database.orders.row_id(store.store_id, asked) is not None:
            return self.erase_orders(code, [asked], progress)
        found = self._ground.database.personal.many(self._sealer.find(store, asked))
        if not found:
            raise CorrectInput("buyer_unknown")
        return self.erase_orders(code, [one.order_id for one in found], progress)

    @recorded(
        What.PERSONAL_ERASED,
        lambda given, report: {
            "orders": report.orders + report.fields_only,
            "held": report.held,
            "rule": ErasureRule.AMAZON_ASKED.value,
        },
    )
    def erase_amazon_asked(self, progress: Progress, code: str | None = None) -> SweepReport:
        """Erase everything that Amazon asks for, of one store or of all, but what a law keeps.

        `files_due` of the report are all files with personal data that are known and not deleted yet.
        """
        return self._erasing.erase_everything(progress, None if code is None else self._ground.store(code).store_id)

    def retention_state(self, code: str) -> RetentionState:
        """What is kept of a store's buyers, when the first of it is due, when this computer looked last."""
        kept, under_duty, next_due = self._ground.database.retention.count(self._ground.store(code).store_id)
        return RetentionState(kept=kept, under_duty=under_duty, next_due=next_due, swept_at=self._erasing.swept_at)

    # -- legal duties ------------------------------------------------------------------------------------------------

    def duties(self, code: str) -> list[Duty]:
        """Laws that keep some of a store's data longer, ended ones too, the newest first."""
        return self._ground.database.retention_duties.of(self._ground.store(code).store_id)

    @recorded(
        What.DUTY_ADDED,
        lambda given, duty: {
            "number": duty.duty_id,
            "fields": ",".join(sorted(one.value for one in duty.fields)),
            "months": duty.months,
            "orders": len(duty.order_ids),
        },
    )
    def add_duty(
        self,
        code: str,
        *,
        law: str,
        reason: str,
        fields: Iterable[PersonalField],
        months: int,
        order_ids: Iterable[str] = (),
    ) -> Duty:
        """Keep some fields longer, for a named law: of these orders, or of all that have an operation in Finvalda.

        `months` count from each order's date. Raises CorrectInput, each with the fact `field`.
        """
        store = self._ground.store(code)
        duty = checked_duty(store.store_id, law, reason, fields, months, order_ids)
        for order_id in sorted(duty.order_ids):
            if self._ground.database.orders.row_id(store.store_id, order_id) is None:
                raise CorrectInput("order_unknown", order_id=order_id, field="order_ids")
        return self._ground.database.retention_duties.add(duty, self._ground.holder())

    @recorded(What.DUTY_ENDED, lambda given, duty: {"number": duty.duty_id})
    def end_duty(self, code: str, duty_id: int) -> Duty:
        """A duty is over: what only it kept is erased by the next sweep. Raises CorrectInput("duty_unknown")."""
        store = self._ground.store(code)
        ended = self._ground.database.retention_duties.end(store.store_id, duty_id, self._ground.holder())
        if ended is None:
            raise CorrectInput("duty_unknown", number=duty_id)
        return ended

    # -- the proof ---------------------------------------------------------------------------------------------------

    @property
    def proof_rows(self) -> Erasures:
        """The proof as a listing; `ErasureFilter` says what is shown."""
        return self._ground.database.erasures

    def proof(self, shown: Filter | None = None) -> list[Erasure]:
        """What was erased, when and under which rule, the oldest first."""
        return list(self._ground.database.erasures.all(shown or ErasureFilter()))

    @recorded(
        What.PERSONAL_PROOF_VERIFIED,
        lambda given, broken: {"result": broken.kind if broken else "holds", "row": broken.row_id if broken else None},
    )
    def proof_verified(self) -> Break | None:
        """Where the proof is not as it was written, None where it is and nothing is missing that this PC has seen."""
        return self._erasing.verified()

    @recorded(What.PERSONAL_PROOF_WRITTEN, lambda given, rows: {"file": str(given["path"]), "rows": rows})
    def save_proof_pdf(self, path: Path, language: Language, shown: Filter | None = None) -> int:
        """Write the proof as PDF for printing, "lt" or "en"; how many lines it has. Raises FileTrouble."""
        lines, database = self.proof(shown), self._ground.database
        write_erasures(
            lines,
            path,
            language,
            end=database.erasures.end(),
            broken=self._erasing.verified(),
            now=self._ground.clock.now(),
            who=self._ground.holder(),
        )
        return len(lines)

    # -- files with personal data --------------------------------------------------------------------------------------

    def exports(self) -> list[KnownExport]:
        """Files with personal data that this program wrote, the newest first."""
        return self._ground.database.personal_exports.all()

    @recorded(
        What.PERSONAL_EXPORTED,
        lambda given, export: {
            "rows": export.rows,
            "file": export.path,
            "erase_by": export.erase_by.date().isoformat() if export.erase_by else None,
            "number": export.export_id,
        },
    )
    def note_export(self, path: Path | str, rows: int, erase_by: datetime | None) -> KnownExport:
        """A file with personal data was written: it is to be deleted by then."""
        return self._ground.database.personal_exports.note(str(path), rows, erase_by, self._ground.holder())

    @recorded(What.PERSONAL_EXPORT_GONE, lambda given, export: {"number": export.export_id, "file": export.path})
    def export_gone(self, export_id: int) -> KnownExport:
        """Somebody says that a file was deleted. Raises CorrectInput("export_unknown", "export_there")."""
        known = next((one for one in self.exports() if one.export_id == export_id), None)
        if known is None:
            raise CorrectInput("export_unknown", number=export_id)
        if known.gone_at is None and known.who == self._ground.holder() and Path(known.path).exists():
            raise CorrectInput("export_there", path=known.path)
        return self._ground.database.personal_exports.gone(export_id, self._ground.holder()) or known
