"""Personal data of buyers, one short method a verb: what is kept, its keys, its erasing and the proof of that.

`Office.personal` is one of these. The window and the command line call it as they call the office itself.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.listing import Filter, HeldRow, Sort
from fvsestore_gui.model.personal import Missing, PersonalData, PersonalField, PersonalSettings
from fvsestore_gui.model.sealed import SEALED_RAW, KeptOrder, KeyState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.office_connection import ConnectionOffice
from fvsestore_gui.office_retention import ErasingVerbs
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.work import personal_choices
from fvsestore_gui.work.buyer_export import export_buyers
from fvsestore_gui.work.buyer_listing import BuyerListing
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.exporting import ExportColumn
from fvsestore_gui.work.personal_choices import chosen
from fvsestore_gui.work.personal_reading import BuyerReading, reading_for, why_missing

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalGround:
    """What the verbs stand on. `store(code)` raises CorrectInput("store_unknown"); `holder()` is "user@computer"."""

    paths: Paths
    choice: DatabaseChoice
    database: Database
    secrets: Secrets
    clock: Clock
    connection: ConnectionOffice
    audit: AuditOffice
    store: Callable[[str], Store]
    stores: Callable[[], list[Store]]
    holder: Callable[[], str]
    practice: bool
    environment: Mapping[str, str] | None


class PersonalOffice(ErasingVerbs):
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    # -- what is kept (reading) ------------------------------------------------------------------------------------

    def personal_settings(self, code: str) -> PersonalSettings:
        """What a store keeps of its buyers. Raises CorrectInput("store_unknown"), DatabaseTrouble."""
        return self._ground.database.personal_settings.get(self._ground.store(code).store_id)

    @recorded(What.PERSONAL_SWITCHED_ON, chosen)
    def switch_on(self, code: str, settings: PersonalSettings) -> PersonalSettings:
        """Keep personal data of a store's buyers from the next import on; who calls this takes on Amazon's duties.

        `settings` are the choices, with the revision that was read. The keys are made where there are none.
        Raises CorrectInput (personal_*), ChangedMeanwhile, PersonalKeyTrouble, SecretsTrouble, DatabaseTrouble.
        """
        store = self._ground.store(code)
        chosen = personal_choices.checked(replace(settings, switched_on=True))
        self._desk.make_first()
        accepted = replace(chosen, accepted_by=self._ground.holder(), accepted_at=self._ground.clock.now())
        return self._ground.database.personal_settings.save(store.store_id, accepted, self._ground.holder())

    @recorded(What.PERSONAL_CHANGED, chosen)
    def change(self, code: str, settings: PersonalSettings) -> PersonalSettings:
        """Keep other choices of a store that is switched on. Raises as `switch_on`.

        What is no longer chosen is erased by the next sweep.
        """
        store = self._ground.store(code)
        kept = personal_choices.checked(settings)
        return self._ground.database.personal_settings.save(store.store_id, kept, self._ground.holder())

    @recorded(What.PERSONAL_SWITCHED_OFF)
    def switch_off(self, code: str) -> PersonalSettings:
        """Ask for nothing of a store's buyers any more; what is kept is erased by the next sweep, duties apart."""
        store = self._ground.store(code)
        before = self._ground.database.personal_settings.get(store.store_id)
        return self._ground.database.personal_settings.save(
            store.store_id, replace(before, switched_on=False), self._ground.holder()
        )

    def reading(self, store: Store) -> BuyerReading | None:
        """What an import of this store reads of buyers, None where it is switched off or has no key here."""
        return reading_for(self._ground.database, self._sealer, store, self._ground.clock)

    def why_missing(self, code: str, order_id: str) -> Mapping[PersonalField, Missing]:
        """Why each field of an order is empty that nothing is kept of; the values themselves stay sealed.

        Raises CorrectInput("store_unknown", "order_unknown"), DatabaseTrouble.
        """
        database, store = self._ground.database, self._ground.store(code)
        row = self._row(store, order_id)
        return why_missing(
            database.personal_settings.get(store.store_id),
            database.orders.get(row),
            personal_choices.without_values(database.personal.get(row)),
            self._ground.clock.now(),
        )

    # -- keys (vault) ----------------------------------------------------------------------------------------------

    def key_state(self) -> KeyState:
        """Where the keys are, who may open them, and whether this PC can; asks the keyring."""
        return self._desk.state()

    def new_passphrase(self, text: str) -> Secret:
        """A typed passphrase, just as it is, known to the redactor from here on."""
        return self._ground.secrets.new_password(text)

    @recorded(What.PASSPHRASE_SET)
    def set_passphrase(self, passphrase: Secret) -> None:
        """Whoever knows it can open the keys; one set before opens none. Raises PersonalKeyTrouble, SecretsTrouble."""
        self._desk.set_passphrase(passphrase)

    @recorded(What.KEY_RECOVERED, failures=True)
    def recover(self, passphrase: Secret) -> None:
        """Open the keys with the passphrase and keep them for this PC. Raises PersonalKeyTrouble, SecretsTrouble."""
        self._desk.recover(passphrase)

    @recorded(What.KEY_ASKED)
    def ask_for_key(self) -> str:
        """Ask for the keys of a shared database; returns the fingerprint to be read out. Raises PersonalKeyTrouble."""
        return self._desk.ask()

    def authorise(self, holder_id: int, fingerprint: str = "") -> None:
        """Let in a PC that asked; `fingerprint` is what was compared. Raises PersonalKeyTrouble, SecretsTrouble."""
        name = self._holder_name(holder_id)
        self._desk.authorise(holder_id, fingerprint)
        self.audit.record(What.KEY_AUTHORISED, holder=name)

    def withdraw(self, holder_id: int, progress: Progress) -> None:
        """Take the keys from a PC, or from the passphrase: all are made anew. `progress` is told KeysProgress.

        Raises PersonalKeyTrouble, SecretsTrouble, Cancelled; then `go_on_with_keys` finishes it.
        """
        name = self._holder_name(holder_id)
        try:
            with self._memory.owing():
                self._desk.withdraw(holder_id, progress)
        finally:
            if all(one.holder_id != holder_id for one in self._desk.holders()):
                self.audit.record(What.KEY_WITHDRAWN, holder=name)

    @recorded(What.PERSONAL_KEYS_ROTATED, failures=True)
    def rotate_keys(self, progress: Progress) -> None:
        """Make every key anew and seal everything anew. `progress` is told KeysProgress.

        Raises PersonalKeyTrouble, SecretsTrouble, Cancelled; nothing is lost, and `go_on_with_keys` finishes it.
        """
        with self._memory.owing():
            self._desk.rotate(progress)

    def go_on_with_keys(self, progress: Progress) -> None:
        """Finish what was interrupted, as every sweep does. Asks nothing of the keyring where there are no keys."""
        self._desk.go_on(progress)

    def _holder_name(self, holder_id: int) -> str:
        return next((one.name for one in self._desk.holders() if one.holder_id == holder_id), "")

    # -- looking at it (vault) -------------------------------------------------------------------------------------

    @recorded(
        What.PERSONAL_VIEWED,
        lambda given, data: (
            {"order_id": given["order_id"], "fields": ",".join(sorted(one.value for one in data.values))}
            if data.values
            else None
        ),
    )
    def buyer(self, code: str, order_id: str) -> PersonalData:
        """What is kept of an order's buyer, open, noted as a view; what is not kept says why as far as is known here.

        Raises CorrectInput("order_unknown"), PersonalKeyTrouble, SecretsTrouble.
        """
        database, store = self._ground.database, self._ground.store(code)
        row = self._row(store, order_id)
        kept = self._sealer.opened(row)
        settings, order = database.personal_settings.get(store.store_id), database.orders.get(row)
        return PersonalData(
            {} if kept is None else kept.values, dict(why_missing(settings, order, kept, self._ground.clock.now()))
        )

    def kept_of(self, code: str, order_id: str) -> KeptOrder | None:
        """When an order's personal data are due and why, or when they were erased; None where none were ever kept.

        The values stay sealed: nothing is noted.
        """
        return self._ground.database.personal.keys_of(self._ground.store(code).store_id, [order_id]).get(order_id)

    def buyers(self, code: str, *, sealed: bool = False) -> BuyerListing:
        """What the table Pirkėjai asks; it is noted once rows of it are opened. `sealed`: they never are."""
        store = self._ground.store(code)

        def listed(rows: int) -> None:
            self.audit.record(What.PERSONAL_LISTED, store.code, rows=rows)

        return BuyerListing(self._ground.database, self._sealer, store, listed, sealed=sealed)

    def export_buyers(
        self,
        code: str,
        shown: Filter,
        sort: Sort,
        columns: Sequence[ExportColumn],
        path: Path,
        progress: Progress,
        *,
        separator: str = ";",
    ) -> int:
        """Write what Pirkėjai shows to a .csv or .xlsx file, noted as one with personal data; returns the rows.

        Raises FileTrouble, Cancelled, PersonalKeyTrouble, SecretsTrouble; then there is no file.
        """
        return export_buyers(
            self.buyers(code), shown, sort, columns, path, progress, self.note_export, separator=separator
        )

    @recorded(What.PERSONAL_SEARCHED, lambda given, found: {"found": len(found)})
    def find_buyer(self, code: str, text: str) -> list[str]:
        """Ids of the orders whose e-mail, buyer's or recipient's name is just this text, the newest first.

        What was looked for is not noted. Raises PersonalKeyTrouble, SecretsTrouble.
        """
        database, rows = self._ground.database, self._sealer.find(self._ground.store(code), text)
        return [one.order_id for one in database.personal.many(rows)]

    def held_reply(self, code: str, row: HeldRow) -> str:
        """A held reply as it came; where it was sealed it is opened, and that is noted.

        Raises PersonalKeyTrouble, SecretsTrouble.
        """
        if not row.raw.startswith(SEALED_RAW):
            return row.raw
        raw = self._sealer.reply(self._ground.store(code).uid, row.same_as, row.raw)
        self.audit.record(What.RAW_REPLY_VIEWED, code, order_id=row.order_id)
        return raw

    # -- erasing and its proof (retention): office_retention.py ---------------------------------------------------

    def _row(self, store: Store, order_id: str) -> int:
        row = self._ground.database.orders.row_id(store.store_id, order_id)
        if row is None:
            raise CorrectInput("order_unknown", order_id=order_id)
        return row
