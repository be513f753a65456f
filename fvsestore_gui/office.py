"""Office: everything the program can do, one short method a verb. The window and the command line call only this."""

import getpass
import logging
import os
import platform
import threading
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from fvsestore_gui import __version__
from fvsestore_gui.amazon.account import AmazonAccount, account_key
from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.amazon.login import Credentials, Login, Tokens
from fvsestore_gui.amazon.probes import Urls
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, FvsError, SecretsTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.database_address import DatabaseAddress, parse_address
from fvsestore_gui.model.database_check import DatabaseCheck, MoveReport
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest, Slice
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import LWA_URL, Region, is_amazon
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.office_audit import AuditOffice, recorded, recorded_import
from fvsestore_gui.office_connection import ConnectionOffice, Ground
from fvsestore_gui.office_finvalda import BANKS, BankAddresses, FinvaldaOffice
from fvsestore_gui.office_personal import PersonalGround, PersonalOffice
from fvsestore_gui.office_proof import ProofGround, ProofOffice
from fvsestore_gui.office_scheduling import SchedulingGround, SchedulingOffice
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Keeper, Presence, Secret, Secrets, SystemKeeper, environment_value
from fvsestore_gui.settings import Settings
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work import (
    audit_facts,
    completing,
    exporting,
    history,
    importing,
    key_testing,
    report_files,
    saving,
)
from fvsestore_gui.work import doctor as diagnosis
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.doctor import DoctorLine
from fvsestore_gui.work.exporting import ExportColumn
from fvsestore_gui.work.network import ChosenNetwork
from fvsestore_gui.work.system_tasks import SystemTask

__all__ = [
    "Addresses",
    "DatabaseChoice",
    "DoctorLine",
    "ExportColumn",
    "Office",
    "SystemTask",
    "addresses_from",
    "open_choice",
    "open_office",
]

_log = logging.getLogger(__name__)
_REGION_PATHS = {Region.NORTH_AMERICA: "na", Region.EUROPE: "eu", Region.FAR_EAST: "fe"}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where Amazon is. `spapi_url` None: Amazon's own address of each region; `by_region` adds /na, /eu, /fe to it.

    `banks`: where currency rates and VAT numbers are asked for.
    """

    lwa_url: str = LWA_URL
    spapi_url: str | None = None
    by_region: bool = False
    banks: BankAddresses = BANKS

    def spapi(self, region: Region) -> str:
        if self.spapi_url is None:
            return region.endpoint
        return f"{self.spapi_url}/{_REGION_PATHS[region]}" if self.by_region else self.spapi_url


def addresses_from(environment: Mapping[str, str] = os.environ) -> Addresses:
    """Amazon's addresses, or those of FVSESTORE_LWA_URL and FVSESTORE_SPAPI_URL ("{region}" in it becomes na, eu, fe).

    Raises CorrectInput("address_not_allowed") for an address that is neither Amazon's own (https) nor this computer.
    """
    lwa = _allowed(environment, "FVSESTORE_LWA_URL")
    spapi = _allowed(environment, "FVSESTORE_SPAPI_URL")
    by_region = spapi is not None and spapi.endswith("/{region}")
    return Addresses(lwa or LWA_URL, spapi.removesuffix("/{region}") if spapi else None, by_region)


def _allowed(environment: Mapping[str, str], variable: str) -> str | None:
    address = environment.get(variable, "").strip().rstrip("/")
    if not address:
        return None
    try:
        parts = urlsplit(address)
        loopback = parts.hostname in ("127.0.0.1", "::1", "localhost")
    except ValueError:
        raise CorrectInput("address_not_allowed", variable=variable) from None
    allowed = loopback or (is_amazon(parts.hostname) and parts.scheme == "https")
    if not allowed or parts.username or parts.scheme not in ("http", "https"):
        raise CorrectInput("address_not_allowed", variable=variable)
    return address


def open_office(
    paths: Paths,
    *,
    clock: Clock | None = None,
    keeper: Keeper | None = None,
    addresses: Addresses | None = None,
    practice: bool = False,
    environment: Mapping[str, str] | None = None,
    redactor: Redactor | None = None,
) -> "Office":
    """Open the database in `paths` (making or migrating it) and everything that hangs on it.

    `environment` is given by the command line only: unattended secrets may then be read from it.
    Raises CorrectInput (settings, addresses), DatabaseTrouble. The keyring is not touched before it is needed.
    """
    clock = clock or Clock()
    redactor = redactor or Redactor()
    secrets = Secrets(keeper or SystemKeeper(), redactor)
    paths.create()
    choice = DatabaseChoice(paths, clock, secrets, environment)
    database = choice.open()
    try:
        return Office(
            paths=paths,
            choice=choice,
            clock=clock,
            redactor=redactor,
            database=database,
            secrets=secrets,
            addresses=addresses or addresses_from(),
            practice=practice,
            environment=environment,
        )
    except BaseException:
        database.close()
        raise


def open_choice(
    paths: Paths,
    *,
    clock: Clock | None = None,
    keeper: Keeper | None = None,
    environment: Mapping[str, str] | None = None,
    redactor: Redactor | None = None,
) -> DatabaseChoice:
    """Which database this computer uses, without opening it: to mend an address with which nothing opens.

    Raises CorrectInput (settings), DatabaseTrouble (folder), SecretsTrouble.
    """
    paths.create()
    return DatabaseChoice(
        paths, clock or Clock(), Secrets(keeper or SystemKeeper(), redactor or Redactor()), environment
    )


class Office:
    """See `open_office`. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(
        self,
        *,
        paths: Paths,
        choice: DatabaseChoice,
        clock: Clock,
        redactor: Redactor,
        database: Database,
        secrets: Secrets,
        addresses: Addresses,
        practice: bool,
        environment: Mapping[str, str] | None,
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.redactor = redactor
        self.practice = practice
        #: which database this computer uses, and the choosing of another
        self.choice = choice
        self._left_behind: Path | None = None
        self._database = database
        self._secrets = secrets
        self._addresses = addresses
        self._environment = environment
        self._limits = Limits(database.buckets, clock)
        self._network = ChosenNetwork(choice, secrets)
        self._lock = threading.Lock()
        self._transports: dict[str, Transport] = {}
        login = Login(
            self._new_transport(),
            addresses.lwa_url,
            clock,
            redactor.hide,
            lambda *told: self.connection.logged_in(*told),
        )
        self._tokens = Tokens(login)
        #: who did what
        self.audit = AuditOffice(database, clock, redactor, paths, holder)
        #: everything that has to do with Finvalda
        self.finvalda = FinvaldaOffice(
            database=database,
            secrets=secrets,
            clock=clock,
            redactor=redactor,
            store=self.store,
            holder=holder,
            audit=self.audit,
            banks=addresses.banks,
            network=self._network,
            practice=practice,
            environment=environment,
        )
        #: guide, diagnosis, calendar and all else that keeps stores connected
        self.connection = ConnectionOffice(
            Ground(
                paths=paths,
                choice=choice,
                database=database,
                secrets=secrets,
                clock=clock,
                redactor=redactor,
                limits=self._limits,
                tokens=self._tokens,
                network=self._network,
                hosts=self._hosts,
                store=self.store,
                stores=self.stores,
                secret=self._secret,
                account=lambda store: self._account(store.region, self._credentials(store)),
                typed_account=self._typed_account,
                doctor=self.doctor,
                transport=self._new_transport,
                urls=Urls(addresses.lwa_url, addresses.spapi),
                finvalda=self.finvalda.examined,
                open_account=self._account,
                audit=self.audit,
                holder=holder,
                practice=practice,
                environment=environment,
            )
        )
        #: personal data of buyers
        self.personal = PersonalOffice(
            PersonalGround(
                paths=paths,
                choice=choice,
                database=database,
                secrets=secrets,
                clock=clock,
                connection=self.connection,
                audit=self.audit,
                store=self.store,
                stores=self.stores,
                holder=holder,
                practice=practice,
                environment=environment,
            )
        )
        #: which months are complete, and how that is known
        self.proof = ProofOffice(
            ProofGround(
                database=database,
                clock=clock,
                store=self.store,
                forecast=self.forecast,
                history_forecast=self.history_forecast,
                audit=self.audit,
                import_orders=self.import_orders,
                load_history=self.load_history,
            )
        )
        #: imports that begin by themselves
        self.scheduling = SchedulingOffice(
            SchedulingGround(
                paths=paths,
                choice=choice,
                database=database,
                clock=clock,
                connection=self.connection,
                store=self.store,
                account=lambda store: self._account(store.region, self._credentials(store)),
                secret_presence=self.secret_presence,
                audit=self.audit,
                holder=holder,
                buyers=self.personal.reading,
                practice=practice,
            )
        )
        self.orders = database.listings.orders
        self.items = database.listings.items
        self.held = database.listings.held
        self.runs = database.listings.runs

    # -- settings ------------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        return self.choice.settings

    def change_settings(self, chosen: Settings) -> None:
        """Keep other choices. Raises CorrectInput("settings_unreadable") when the file cannot be written."""
        names = audit_facts.changed_names(self.choice.settings, chosen)
        self.choice.change_settings(chosen)
        if names:
            self.audit.record(What.SETTINGS_SAVED, names=names)

    # -- the database ----------------------------------------------------------------------------------------------

    def check_database(self, address: str, password: Secret | None, progress: Progress) -> DatabaseCheck:
        """Look into a database ("": this computer's file) without changing anything in it.

        `password` None: the one that is kept for it. Raises CorrectInput for what is no address, SecretsTrouble,
        Cancelled; all else is the result.
        """
        return self.choice.check(database_address(address), password, progress)

    def move_database(self, address: str, password: Secret | None, progress: Progress) -> MoveReport:
        """Copy everything to another, empty database ("": this computer's file), compare, and use that from now on.

        Afterwards this office is over: close it and open another. Its file, if it was one, gets another name then.
        Raises CorrectInput, AnotherAtWork while a store is imported, DatabaseTrouble, SecretsTrouble, Cancelled; then
        nothing has changed.
        """
        from_file = self.choice.address is None
        left_behind = self.choice.left_behind(self.clock.now())
        self.audit.record(What.DATABASE_MOVED, state="begun", address=address or "file")
        report = self.choice.move(
            self._database,
            database_address(address),
            password,
            left_behind=left_behind,
            holder=holder(),
            progress=progress,
        )
        self._left_behind = left_behind if from_file else None
        self.audit.moved(self.choice.open, address or "file")
        return report

    # -- stores --------------------------------------------------------------------------------------------------

    def stores(self, *, removed: bool = False) -> list[Store]:
        """The saved stores by code; with `removed`, those whose Parametras was removed and whose orders were kept."""
        return self._database.stores.all(removed=removed)

    def store(self, code: str) -> Store:
        """Raises CorrectInput("store_unknown")."""
        found = next((store for store in self.stores() if store.code == code), None)
        if found is None:
            raise CorrectInput("store_unknown", code=code)
        return found

    def check_draft(self, draft: StoreDraft) -> list[CorrectInput]:
        """All that stops Saugoti, each with the fact `field`; [] when it can be saved."""
        return saving.check_draft(draft, self.stores())

    def region_warning(self, draft: StoreDraft) -> str | None:
        """The other Parametras that uses this client identifier under another region, None when there is none."""
        return saving.region_warning(draft, self.stores())

    def new_secret(self, text: str) -> Secret:
        """A typed value as a Secret that the log's redactor knows."""
        return self._secrets.from_input(text)

    def save_store(self, draft: StoreDraft, *, secrets_may_follow: bool = False) -> Store:
        """Save row and secrets, all or nothing. Raises CorrectInput, ChangedMeanwhile, SecretsTrouble, DatabaseTrouble.

        Raises OtherAccount for other keys of a saved store that are another seller's.
        A draft with a `revision` is refused with ChangedMeanwhile("store_changed") where somebody was quicker.
        `secrets_may_follow`: a new store may be saved without secrets (command line: they stand in the environment).
        """
        self.connection.refuse_crossed(draft)
        before = next((one for one in self.stores() if one.uid == draft.uid), None)
        store = saving.save_store(
            self._database,
            self._secrets,
            draft,
            self.clock.now(),
            uuid.uuid4().hex,
            by=holder(),
            secrets_may_follow=secrets_may_follow,
        )
        if draft.client_secret is not None or draft.refresh_token is not None:
            self._tokens.drop(self._key(store.region, store.client_identifier))
        if draft.uid is None:
            self.connection.adopt_ticks(store)
        self.connection.keep_proof(store, draft.test)
        self.audit.store_saved(before, draft)
        _log.info("store %s saved", store.code)
        return store

    def restore_secrets(self, store: Store, secrets: Mapping[SecretName, Secret]) -> None:
        """Enter the secrets of a saved store again where this keyring has none; the store itself does not change.

        For the practice shop, whose memory is empty at every start. Raises SecretsTrouble.
        """
        for name, secret in secrets.items():
            if self.secret_readable(store, name) is not None:
                stamp = store.secret_stamps.get(name)
                self._secrets.write(store.uid, name, secret, stamp, stamp)

    @recorded(What.STORE_RENAMED, audit_facts.new_code)
    def rename_store(self, code: str, new_code: str) -> Store:
        """Raises CorrectInput: store_unknown, code_shape, code_taken."""
        return saving.rename_store(self._database, self.store(code), new_code, now=self.clock.now(), by=holder())

    @recorded(What.STORE_REMOVED, lambda given, _: {"with_orders": given["remove_orders"]}, failures=True)
    def remove_store(self, code: str, *, remove_orders: bool = False) -> None:
        """Remove a store and its secrets; orders stay unless told otherwise. Raises SecretsTrouble, DatabaseTrouble."""
        store = self.store(code)
        saving.remove_store(
            self._database, self._secrets, store, remove_orders=remove_orders, now=self.clock.now(), by=holder()
        )
        self._tokens.drop(self._key(store.region, store.client_identifier))
        _log.info("store %s removed%s", code, " with its orders" if remove_orders else "")

    @property
    def keyring_name(self) -> str:
        """The keyring in use, for people. Raises SecretsTrouble when there is none."""
        return self._secrets.backend

    def secret_readable(self, store: Store, name: SecretName) -> FvsError | None:
        """None when the secret can be read on this computer, else why not."""
        try:
            self._secret(store, name)
        except FvsError as error:
            return error
        return None

    def secret_presence(self, store: Store, name: SecretName) -> Presence:
        """Whether a secret of the store is on this computer. Raises SecretsTrouble when the keyring does not tell."""
        if self._environment is not None and environment_value(store.code, name, self._environment) is not None:
            return Presence.HERE
        stamp = store.secret_stamps.get(name)
        return Presence.ABSENT if stamp is None else self._secrets.presence(store.uid, name, stamp)

    # -- the key -------------------------------------------------------------------------------------------------

    @recorded(What.KEYS_TESTED, audit_facts.key_test)
    def test_key(self, draft: StoreDraft, progress: Progress) -> KeyTest:
        """Ask Amazon whether these values work, saved or not; never from a cache.

        The result is recorded with the store when its saved values were tested, as other computers have them too.
        Raises CorrectInput("store_incomplete"), SecretsTrouble, Cancelled; what Amazon says is the result.
        """
        saved = next((store for store in self.stores() if store.uid == draft.uid), None)
        account = self._typed_account(draft, saved)
        result = key_testing.test_key(account, self.clock, progress)
        result = self.connection.compared(draft, saved, account, result, progress)
        unchanged = (
            saved is not None
            and draft.client_secret is None
            and draft.refresh_token is None
            and saved.client_identifier == draft.client_identifier
            and saved.region is draft.region
            and all(self.secret_presence(saved, name) is Presence.HERE for name in SecretName)
        )
        if saved is not None and unchanged:
            self._database.stores.record_test(saved, result)
        return result

    def token_state(self, store: Store) -> tuple[str, datetime] | None:
        """Masked text and end of the access token in memory, None when there is none."""
        token = self._tokens.known(self._key(store.region, store.client_identifier))
        return None if token is None else (token.masked, token.valid_until)

    # -- orders --------------------------------------------------------------------------------------------------

    def forecast(self, code: str, request: ImportRequest) -> Forecast:
        """How long an import will take as far as anyone can know; asks nobody."""
        store = self.store(code)
        return importing.forecast(
            self._database, self._limits, self._key(store.region, store.client_identifier), store, request, self.clock
        )

    @recorded_import(lambda given: given["request"].kind)
    def import_orders(self, code: str, request: ImportRequest, progress: Progress) -> Run:
        """Import, and record it as a run. A cancelled run is returned; a failed one is recorded, its error raised."""
        store = self.store(code)
        account = self._account(store.region, self._credentials(store))
        with self.connection.roles_watched(store, progress):
            return importing.import_orders(
                database=self._database,
                account=account,
                store=store,
                request=request,
                clock=self.clock,
                progress=progress,
                holder=holder(),
                overlap_minutes=self.settings.overlap_minutes,
                guard=self.connection.guard(store, account, progress),
                buyers=self.personal.reading(store),
            )

    def retry_held(self, code: str, held_rows: Sequence[int] | None, progress: Progress) -> Run:
        """Ask Amazon again for held orders (row ids; None = all of the store) that have an order id."""
        store = self.store(code)
        request = ImportRequest(
            ImportKind.RETRY_HELD, order_ids=self._database.held.order_ids(store.store_id, held_rows)
        )
        return self.import_orders(code, request, progress)

    # -- history by reports ----------------------------------------------------------------------------------------

    def history_forecast(self, code: str, request: HistoryRequest) -> HistoryForecast:
        """What loading a history will take as far as anyone can know; asks nobody."""
        store = self.store(code)
        return history.forecast(
            self._database, self._limits, self._key(store.region, store.client_identifier), store, request, self.clock
        )

    @recorded_import(lambda _: ImportKind.HISTORY)
    def load_history(self, code: str, request: HistoryRequest, progress: Progress) -> Run:
        """Read what is not read yet of a period by Amazon's reports; ends as `import_orders` does.

        `progress` is told HistoryProgress. Raises TryLater("history_incomplete") where slices could not be read.
        """
        store = self.store(code)
        account = self._account(store.region, self._credentials(store))
        with self.connection.roles_watched(store, progress):
            return history.load_history(
                database=self._database,
                account=account,
                store=store,
                request=request,
                clock=self.clock,
                progress=progress,
                holder=holder(),
                guard=self.connection.guard(store, account, progress),
            )

    def history_slices(self, store_id: int) -> list[Slice]:
        """Every stretch of time that histories of this store asked for, the newest first."""
        return self._database.slices.all(store_id)

    @recorded_import(lambda _: ImportKind.REPORT_FILE)
    def import_report_file(self, code: str, path: Path, progress: Progress) -> Run:
        """Import an order report that was downloaded by hand; `progress` is told HistoryProgress.

        Raises FileTrouble, ReportRefused, CorrectInput("report_other_region"); else ends as `import_orders` does.
        """
        return report_files.import_report_file(
            database=self._database,
            store=self.store(code),
            path=path,
            clock=self.clock,
            progress=progress,
            holder=holder(),
        )

    def incomplete_count(self, store_id: int) -> int:
        """How many orders lack Amazon's own sums, which it would still give; cancelled ones are not counted."""
        store = next((one for one in self.stores() if one.store_id == store_id), None)
        return 0 if store is None else completing.count(self._database, store, self.clock)

    def completion_forecast(self, code: str, limit: int | None = None) -> Forecast:
        """How long completing these takes; its `pages` are orders."""
        store = self.store(code)
        return completing.forecast(
            self._database,
            self._limits,
            self._key(store.region, store.client_identifier),
            store,
            self.clock,
            limit,
        )

    @recorded_import(lambda _: ImportKind.COMPLETE)
    def complete_orders(self, code: str, progress: Progress, limit: int | None = None) -> Run:
        """Ask Amazon for these one by one, the newest first, at most `limit`. See `import_orders`."""
        store = self.store(code)
        account = self._account(store.region, self._credentials(store))
        with self.connection.roles_watched(store, progress):
            return completing.complete_orders(
                database=self._database,
                account=account,
                store=store,
                clock=self.clock,
                progress=progress,
                holder=holder(),
                limit=limit,
                guard=self.connection.guard(store, account, progress),
                buyers=self.personal.reading(store),
            )

    # -- orders in the database ------------------------------------------------------------------------------------

    def order(self, order_row: int) -> Order:
        """Everything kept of one order. Raises CorrectInput("order_unknown")."""
        return self._database.orders.get(order_row)

    def whole_orders(self, order_rows: Sequence[int]) -> dict[int, Order]:
        """The same of several orders at once, by row id; missing ones are left out."""
        return self._database.orders.many(order_rows)

    def order_row_id(self, code: str, order_id: str) -> int | None:
        return self._database.orders.row_id(self.store(code).store_id, order_id)

    def held_count(self, store_id: int) -> int:
        """How many orders of the store are held."""
        return self._database.held.count(store_id)

    def marketplace_counts(self, store_id: int) -> dict[str, tuple[int, datetime | None]]:
        """By marketplace id: orders kept, and when the last finished import wrote or met one."""
        return self._database.orders.marketplace_counts(store_id)

    def last_run(self, store_id: int) -> Run | None:
        return self._database.runs.last(store_id)

    def busy(self, code: str) -> tuple[str, datetime] | None:
        """Who imports this store now and since when."""
        return self._database.leases.holder(self.store(code).store_id)

    def export(
        self,
        listing: Any,
        shown: Filter,
        sort: Sort,
        columns: Sequence[ExportColumn],
        path: Path,
        progress: Progress,
        *,
        separator: str = ";",
    ) -> int:
        """Write what a table shows to a .csv or .xlsx file; returns the rows written. Raises FileTrouble, Cancelled."""
        written = exporting.export(listing, shown, sort, columns, path, progress, separator=separator)
        self.audit.exported(listing, shown, columns, path, written)
        return written

    # -- the program itself --------------------------------------------------------------------------------------

    def doctor(self, progress: Progress) -> list[DoctorLine]:
        """Look at everything the program stands on, each on its own; never raises for what it finds."""
        return diagnosis.examine(
            paths=self.paths,
            database=self._database,
            stores=self.stores,
            keyring_name=lambda: self._secrets.backend,
            secret_readable=self.secret_readable,
            transport=self._new_transport(),
            network=self._network,
            lwa_url=self._addresses.lwa_url,
            spapi_url=self._addresses.spapi,
            finvalda=self.finvalda.examined,
            clock=self.clock,
            progress=progress,
        )

    def close(self) -> None:
        """Let go of connections and the database."""
        with self._lock:
            transports, self._transports = list(self._transports.values()), {}
        for transport in transports:
            transport.close()
        self.finvalda.close()
        self.audit.write_waiting()
        self._database.close()
        if self._left_behind is not None and self._database.file is not None:
            try:
                self._database.file.rename(self._left_behind)
            except OSError as error:
                # another program has it open: it stays under its name, and nothing uses it
                _log.warning("the moved database keeps its name: %s", error.strerror)

    # -- inside --------------------------------------------------------------------------------------------------

    def _key(self, region: Region, client_identifier: str) -> str:
        return account_key(client_identifier, region)

    def _new_transport(self) -> Transport:
        return Transport(self.clock, user_agent(), self._network)

    def _hosts(self) -> list[str]:
        regions = sorted({store.region for store in self.stores()} or {Region.EUROPE}, key=lambda one: one.value)
        banks = self._addresses.banks
        amazon = [self._addresses.lwa_url, *map(self._addresses.spapi, regions)]
        every = (*amazon, banks.lietuvos_bankas, banks.ecb, banks.vies)
        return list({urlsplit(url).netloc: url for url in every}.values())

    def _account(self, region: Region, credentials: Credentials) -> AmazonAccount:
        key = self._key(region, credentials.client_identifier)
        with self._lock:
            transport = self._transports.setdefault(key, self._new_transport())
        return AmazonAccount(
            region=region,
            base_url=self._addresses.spapi(region),
            credentials=credentials,
            transport=transport,
            tokens=self._tokens,
            limits=self._limits,
            clock=self.clock,
        )

    def _typed_account(self, draft: StoreDraft, saved: Store | None) -> AmazonAccount:
        """Amazon with a draft's keys, those that were not typed as they are saved.

        Raises CorrectInput("store_incomplete"), SecretsTrouble.
        """
        credentials = Credentials(
            client_identifier=draft.client_identifier,
            client_secret=draft.client_secret or self._saved_secret(saved, SecretName.CLIENT_SECRET),
            refresh_token=draft.refresh_token or self._saved_secret(saved, SecretName.REFRESH_TOKEN),
            earlier_secret=self.connection.earlier_secret(saved) if saved and draft.client_secret is None else None,
        )
        if not credentials.client_identifier:
            raise CorrectInput("store_incomplete", field="Client identifier")
        return self._account(draft.region, credentials)

    def _credentials(self, store: Store) -> Credentials:
        return Credentials(
            client_identifier=store.client_identifier,
            client_secret=self._secret(store, SecretName.CLIENT_SECRET),
            refresh_token=self._secret(store, SecretName.REFRESH_TOKEN),
            earlier_secret=self.connection.earlier_secret(store),
        )

    def _saved_secret(self, saved: Store | None, name: SecretName) -> Secret:
        if saved is None:
            raise CorrectInput("store_incomplete", field=name.value)
        return self._secret(saved, name)

    def _secret(self, store: Store, name: SecretName) -> Secret:
        if self._environment is not None:
            given = environment_value(store.code, name, self._environment)
            if given is not None:
                return self._secrets.from_input(given)
        try:
            return self._secrets.read(store.uid, name, store.secret_stamps.get(name))
        except SecretsTrouble as error:
            if error.code != "secret_lost":
                raise
            saved_at = store.secret_saved_at.get(name)
            at = saved_at.isoformat() if saved_at is not None else ""
            raise SecretsTrouble("secret_lost", secret=name.value, code=store.code, saved_at=at) from None


def database_address(text: str) -> DatabaseAddress | None:
    """What an address text names, None for "" (the file). Raises CorrectInput, also where a password stands in it."""
    if not text.strip():
        return None
    address, password = parse_address(text)
    if password is not None:
        raise CorrectInput("secret_from_argument")
    return address


def user_agent() -> str:
    """As Amazon asks: program, version, language and platform."""
    return f"FvsEStore/{__version__} (Language=Python/{platform.python_version()}; Platform={platform.system()})"


def holder() -> str:
    """Who works here, for leases and runs: "user@computer"."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    return f"{user}@{platform.node() or '?'}"
