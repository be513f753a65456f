"""What the program can do with Finvalda, one short method a verb: the connection, the choices, the operations.

`Office.finvalda` is one of these. The window and the command line call it as they call the office itself.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.finvalda.documents import sent_fields
from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.finvalda import (
    ConnectionCheck,
    FinvaldaConnection,
    FoundCertificate,
    ReferenceEntry,
    ReferenceKind,
    ReferenceState,
)
from fvsestore_gui.model.listing import Filter
from fvsestore_gui.model.marketplaces import region_marketplaces
from fvsestore_gui.model.posting_files import FileExport, PostingFile
from fvsestore_gui.model.posting_reports import (
    HeldDraft,
    PostingChange,
    PostingEvent,
    PostingPeriod,
    PostingReport,
    Verification,
)
from fvsestore_gui.model.posting_settings import OperationKind, PostingSettings
from fvsestore_gui.model.postings import PostedRow, Posting, PostingDecision, PostingState
from fvsestore_gui.model.products import MappingImport, ProductMapping, SkuSummary, Suggestion
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import VatNeed, VatNumberCheck, VatRates, VatRatesOrigin, VatRule
from fvsestore_gui.model.vat_matching import RuleBook
from fvsestore_gui.network.ways import Network
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.work import (
    audit_facts,
    creating,
    finvalda_connection,
    finvalda_reference,
    mapping_files,
    posting_files,
    posting_settings,
    previewing,
    rates,
    undoing,
    vat,
    vat_rates,
    verifying,
)
from fvsestore_gui.work.cards import Cards
from fvsestore_gui.work.creating import Ground
from fvsestore_gui.work.exporting import VILNIUS, ExportColumn
from fvsestore_gui.work.matching import ProductBook, product_book
from fvsestore_gui.work.posting_ground import Documents, Table
from fvsestore_gui.work.previewing import Preview
from fvsestore_gui.work.sku_listing import MappingLines, SkuListing, sku_listing
from fvsestore_gui.work.vat_beginning import Codes, beginning, completed, missing
from fvsestore_gui.work.vat_listing import VatListing


@dataclass(frozen=True, slots=True)
class BankAddresses:
    """Where rates and VAT numbers are asked for; others in the practice shop and in tests.

    `finvalda`: the practice shop's own web service, which lies elsewhere at every start; "" for a real one.
    """

    lietuvos_bankas: str = "https://www.lb.lt/webservices/FxRates/FxRates.asmx"
    ecb: str = "https://www.ecb.europa.eu/stats/eurofxref"
    vies: str = "https://ec.europa.eu/taxation_customs/vies/rest-api"
    finvalda: str = ""


#: the real ones
BANKS = BankAddresses()


class FinvaldaOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(
        self,
        *,
        database: Database,
        secrets: Secrets,
        clock: Clock,
        redactor: Redactor,
        store: Callable[[str], Store],
        holder: Callable[[], str],
        audit: AuditOffice,
        banks: BankAddresses,
        network: Network,
        practice: bool,
        environment: Mapping[str, str] | None,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._clock = clock
        self._redactor = redactor
        self._store = store
        self._holder = holder
        #: where it is recorded what was done
        self.audit = audit
        self._banks = banks
        self._network = network
        self._practice = practice
        self._environment = environment
        self._lock = threading.Lock()
        self._services: dict[str, tuple[FinvaldaConnection, FinvaldaService]] = {}

    # -- the connection: Kita → Finvalda (service) -----------------------------------------------------------------

    def connection(self) -> FinvaldaConnection:
        """The connection as saved; an empty one where none was. The practice shop's leads to the one that runs."""
        return finvalda_connection.led_to(self._database.finvalda.connection(), self._banks.finvalda)

    def new_password(self, text: str) -> Secret:
        """A typed password as a Secret that the log's redactor knows."""
        return self._secrets.new_password(text)

    def save_connection(self, connection: FinvaldaConnection, password: Secret | None = None) -> FinvaldaConnection:
        """Keep the connection, and the password in this PC's keyring where one is given.

        Raises CorrectInput (address, certificate), ChangedMeanwhile("finvalda_changed"), SecretsTrouble.
        """
        before = self._database.finvalda.connection()
        saved = finvalda_connection.save(self._database, self._secrets, connection, password, self._holder())
        self._forget_services()
        names = audit_facts.changed_names(before, saved)
        self.audit.record(What.FINVALDA_SAVED, names=names, password=password is not None)
        return saved

    def restore_password(self, password: Secret) -> None:
        """Put the password of the saved connection back into a keyring that lost it, as the practice shop's does."""
        self._secrets.write_password(finvalda_connection.key(self.connection()), password)

    def password_here(self, connection: FinvaldaConnection | None = None) -> bool:
        """Whether this PC has the password of a connection, the saved one by default. Raises SecretsTrouble."""
        return self._password(connection or self.connection()) is not None

    @recorded(What.PASSWORD_FORGOTTEN)
    def forget_password(self) -> None:
        """Remove the password from this PC's keyring. Raises SecretsTrouble."""
        self._secrets.remove_password(finvalda_connection.key(self.connection()))
        self._forget_services()

    @recorded(What.FINVALDA_TESTED, audit_facts.connection_check)
    def check_connection(
        self, connection: FinvaldaConnection, password: Secret | None, progress: Progress
    ) -> ConnectionCheck:
        """What is wrong with a connection, saved or not; `password` None takes the kept one. Raises SecretsTrouble."""
        return finvalda_connection.tried(connection, password or self._password(connection), self._clock, progress)

    def examined(self, progress: Progress) -> ConnectionCheck | None:
        """How the saved connection is, None where there is none. Raises SecretsTrouble, DatabaseTrouble, Cancelled."""
        connection = self.connection()
        return self.check_connection(connection, None, progress) if connection.usable else None

    def fetch_certificate(self, address: str) -> FoundCertificate:
        """The certificate that a server shows, to compare and trust it. Raises CorrectInput, ReachFinvalda."""
        return finvalda_connection.certificate(address)

    def check_parameter(self, code: str, parameter: str, progress: Progress) -> None:
        """Whether Finvalda has this import profile; nothing is created.

        Raises FinvaldaRefused("finvalda_parameter") where it does not, else what `service` and writes raise.
        """
        settings = self.settings(code)
        progress.check()
        kind = settings.kind if settings.kind is not OperationKind.NONE else OperationKind.SALE
        self.service(settings.company).check_parameter(parameter or settings.parameter or code, kind.value)

    def service(self, company: str = "") -> FinvaldaService:
        """The session with a company, "" the connection's.

        Raises CorrectInput("finvalda_not_set_up"), SecretsTrouble.
        """
        connection = self.connection()
        with self._lock:
            made_of, service = self._services.get(company, (None, None))
            if service is None or made_of != connection:
                # the first, or somebody else has changed the connection since
                password = self._password(connection)
                if not connection.usable or password is None:
                    raise CorrectInput("finvalda_not_set_up")
                if service is not None:
                    service.close()
                service = FinvaldaService(connection, password, self._clock, company=company)
                self._services[company] = connection, service
            return service

    def _password(self, connection: FinvaldaConnection) -> Secret | None:
        given = (self._environment or {}).get(finvalda_connection.PASSWORD_VARIABLE, "")
        if given:
            return self._secrets.new_password(given)
        return self._secrets.read_password(finvalda_connection.key(connection)) if connection.usable else None

    def _forget_services(self) -> None:
        with self._lock:
            gone, self._services = list(self._services.values()), {}
        for _, service in gone:
            service.close()

    # -- what Finvalda's codes are (service) -----------------------------------------------------------------------

    @recorded(What.REFERENCES_READ, audit_facts.references)
    def refresh(self, progress: Progress, company: str = "") -> list[ReferenceState]:
        """Read Finvalda's codes anew; tells a ReferenceState after each kind. Raises what `service` and reads raise."""
        service = self.service(company)
        return finvalda_reference.refresh(self._database, service, service.company, self._clock, progress)

    def reference_states(self, company: str = "") -> list[ReferenceState]:
        """How far each kind of code is known."""
        return self._database.finvalda.states(company or self.connection().company)

    def references(
        self, kind: ReferenceKind, text: str = "", company: str = "", limit: int | None = 50
    ) -> list[ReferenceEntry]:
        """Codes of a kind whose code or title has `text`, by code."""
        return self._database.finvalda.references(company or self.connection().company, kind, text, limit)

    # -- currency rates (documents) --------------------------------------------------------------------------------

    @recorded(What.RATES_READ, audit_facts.rate_count)
    def fetch_rates(self, code: str, since: date, until: date, progress: Progress) -> int:
        """Read the currency rates that operations of these days need, from the source that the store has chosen.

        Those of all currencies of its region's marketplaces. Returns how many are new or were another before. Raises
        ReachBank, what `service` and Finvalda's reads raise, DatabaseTrouble, Cancelled.
        """
        store, settings = self._store(code), self.settings(code)
        return rates.fetch_rates(
            self._database,
            rates.RatePlaces(
                self._banks.lietuvos_bankas, self._banks.ecb, lambda: self.service(settings.company), self._network
            ),
            settings.rate_source,
            settings.company or self.connection().company,
            [marketplace.currency for marketplace in region_marketplaces(store.region)],
            since,
            until,
            self._clock.now().astimezone(VILNIUS).date(),
            progress,
        )

    # -- settings of operations (settingsui) -----------------------------------------------------------------------

    def settings(self, code: str) -> PostingSettings:
        """How orders of a store become operations; the defaults where nothing was ever saved."""
        return self._database.posting_settings.get(self._store(code).store_id)

    def save_settings(
        self, code: str, settings: PostingSettings, *, before: PostingSettings | None = None
    ) -> PostingSettings:
        """Keep all choices of a store. Raises the first of `check_settings`.

        With `before`, as it was read: what somebody else changed of other choices meanwhile stays. Raises
        ChangedMeanwhile("posting_settings_changed") where both changed the same.
        """
        store = self._store(code)
        there = self._database.posting_settings.get(store.store_id)
        saved = posting_settings.save(self._database, store, settings, before, self._holder())
        self.audit.record(What.POSTING_SETTINGS_SAVED, code, names=audit_facts.changed_names(there, saved))
        return saved

    def check_settings(self, settings: PostingSettings) -> list[CorrectInput]:
        """What Finvalda would refuse or cut of these choices; each with the fact `field`. Asks nobody."""
        return posting_settings.check(settings)

    def unanswered_settings(self, settings: PostingSettings) -> list[str]:
        """The choices without which orders would be held, as errors name them."""
        return posting_settings.unanswered(settings)

    def changed_setting(self, settings: PostingSettings, name: str, text: str) -> PostingSettings:
        """The choices with one of them as the command line gives it."""
        return posting_settings.changed(settings, name, text)

    # -- VAT (vat) -------------------------------------------------------------------------------------------------

    def vat_rules(self, code: str) -> list[VatRule]:
        """The VAT table of a store."""
        return self._database.vat.rules(self._store(code).store_id)

    @recorded(What.VAT_RULES_SAVED, audit_facts.vat_rules)
    def save_vat_rules(self, code: str, changed: Sequence[VatRule], removed: Sequence[VatRule] = ()) -> list[VatRule]:
        """Keep some rows and take others out, all or none; back comes the whole table.

        A row that says something else than before is not confirmed any more. Raises VatWrong("vat_rule_…"),
        ChangedMeanwhile("vat_rules_changed").
        """
        tidy = [vat.tidied(rule) for rule in changed]
        for rule in tidy:
            vat.check(rule)
        return self._database.vat.save(self._store(code).store_id, tidy, removed)

    @recorded(What.VAT_RULES_CONFIRMED, audit_facts.vat_confirmed)
    def confirm_vat_rules(self, code: str, rules: Sequence[VatRule], *, confirmed: bool = True) -> list[VatRule]:
        """The accountant answers for these rows as they were read, or no longer; back comes the whole table.

        Raises VatWrong("vat_rule_incomplete"), ChangedMeanwhile("vat_rules_changed").
        """
        return self._database.vat.confirm(self._store(code).store_id, rules, self._holder(), confirmed=confirmed)

    def fill_vat_rules(self, code: str, *, oss: bool, stocks: Sequence[str] = ()) -> list[VatRule]:
        """Add the rows a seller of Lithuania begins with, none of them confirmed; back comes the whole table.

        `oss`: distance sales are declared by the one-stop shop, or exceed 10 000 EUR a year. `stocks` are countries
        where goods lie besides those of the settings. Rows that are there stay; an empty VAT code of one that is not
        confirmed is entered where Finvalda has exactly one that fits.
        """
        store = self._store(code)
        settings = self.settings(code)
        company = settings.company or self.connection().company
        codes = Codes(self._database.finvalda.references(company, ReferenceKind.VAT_CODES))
        today = self._clock.now().astimezone(VILNIUS).date()
        since = settings.orders_from or today - timedelta(days=730)
        wanted = beginning(settings, self.vat_rates(), codes, since, oss=oss, stocks=stocks)
        there = self._database.vat.rules(store.store_id)
        return self.save_vat_rules(code, missing(wanted, there) + completed(wanted, there))

    def vat_needs(self, code: str, progress: Progress) -> list[VatNeed]:
        """Which rows the open orders of a store fall under, those that hold orders first. Raises Cancelled."""
        return vat.needs(self._database, self._store(code), self.vat_rates(), progress)

    def vat_rows(self, code: str, needs: Sequence[VatNeed] = ()) -> VatListing:
        """The VAT table as a listing; with `vat_needs` what holds orders stands first."""
        return VatListing(self.vat_rules(code), needs)

    def vat_rates(self) -> VatRates:
        """The rates of countries that count: those read from a file, else the program's own."""
        return vat.rates_now(self._database)

    def vat_rates_origin(self) -> VatRatesOrigin | None:
        """Which file the rates were read from; None where the program's own count."""
        kept = self._database.vat.rates()
        return None if kept is None else kept[1]

    @recorded(What.VAT_RATES_SAVED, audit_facts.vat_rates)
    def import_vat_rates(self, path: Path) -> int:
        """Let the rates of a file count from now on; returns how many. Raises FileTrouble, VatWrong("vat_rates_…")."""
        rates_read = vat_rates.read(path)
        self._database.vat.save_rates(rates_read, path.name, self._holder())
        return len(rates_read)

    @recorded(What.FILE_WRITTEN, lambda given, _: {"table": "vat_rates", "file": str(given["path"])})
    def export_vat_rates(self, path: Path) -> None:
        """Write the rates that count to a CSV file that `import_vat_rates` reads back. Raises FileTrouble."""
        vat_rates.write(path, self.vat_rates())

    @recorded(What.VAT_RATES_SAVED)
    def forget_vat_rates(self) -> None:
        """Let the program's own rates count again."""
        self._database.vat.save_rates(None, "", self._holder())

    def check_vat_number(self, text: str) -> VatNumberCheck:
        """Whether a VAT number is written as its country writes them. Asks nobody. Raises VatWrong."""
        return vat.number_check(text)

    def ask_vies(self, text: str, progress: Progress) -> VatNumberCheck:
        """The same, and whether it is registered, by VIES. Raises VatWrong, ReachBank, Cancelled."""
        return vat.ask_vies(text, self._banks.vies, self._network, self._clock, progress)

    # -- products and clients (matching) ---------------------------------------------------------------------------

    def product_book(self, code: str) -> ProductBook:
        """What every SKU of a store becomes, as things are now."""
        store = self._store(code)
        return product_book(self._database, store, self._database.posting_settings.get(store.store_id))

    def sku_rows(self, code: str) -> SkuListing:
        """Every SKU of a store and its product, as they are now: a listing, the unmatched first."""
        store = self._store(code)
        return sku_listing(self._database, store, self._database.posting_settings.get(store.store_id))

    def sku_summary(self, code: str, rows: SkuListing) -> SkuSummary:
        """How many SKUs are unmatched, and which orders they hold."""
        waiting = self._database.products.orders_with(self._store(code).store_id, rows.text_ids(rows.unmatched))
        return rows.summary(waiting)

    def mapping_lines(self, code: str, shown: Filter) -> MappingLines:
        """The same as lines of a file, one a component, for `Office.export`; a file of them can be read back."""
        return MappingLines(self.sku_rows(code), shown, self.product_book(code))

    def mappings(self, code: str) -> list[ProductMapping]:
        """What stands in the table of a store, by SKU."""
        return self._database.products.mappings(self._store(code).store_id)

    def mapping(self, code: str, sku: str) -> ProductMapping | None:
        """What the table says of one SKU, None where it says nothing."""
        return self._database.products.mapping(self._store(code).store_id, sku)

    @recorded(What.PRODUCTS_SAVED, audit_facts.mappings)
    def save_mappings(self, code: str, changed: Sequence[ProductMapping]) -> None:
        """Keep rows of the table, all or none.

        Raises MappingWrong("mapping_…") for one that cannot be, ChangedMeanwhile("mapping_changed") where somebody else
        saved it since it was read.
        """
        book = self.product_book(code)
        for mapping in changed:
            trouble = mapping_files.check(mapping, book)
            if trouble is not None:
                raise trouble
        store_id = self._store(code).store_id
        tidy = [mapping_files.tidied(mapping, book) for mapping in changed]
        self._database.products.save(store_id, tidy, by=self._holder())

    @recorded(What.PRODUCTS_SAVED, audit_facts.mappings)
    def remove_mappings(self, code: str, mappings: Sequence[ProductMapping]) -> None:
        """Take rows out of the table. Raises ChangedMeanwhile("mapping_changed")."""
        self._database.products.save(self._store(code).store_id, (), mappings, by=self._holder())

    def suggestions(self, code: str, sku: str) -> list[Suggestion]:
        """Products that an SKU may mean, the likeliest first; none of them is taken by itself."""
        return self.sku_rows(code).suggestions(sku)

    def find_products(self, code: str, text: str, limit: int = 50) -> list[ReferenceEntry]:
        """Finvalda's products whose code or title holds the words of `text`."""
        return self.product_book(code).find(text, limit)

    @recorded(What.PRODUCTS_SAVED, audit_facts.mapping_file)
    def import_mappings(self, code: str, path: Path, progress: Progress) -> MappingImport:
        """Read the table from a CSV or XLSX file; where a line is faulty nothing of it is taken.

        Raises FileTrouble, MappingWrong("mapping_file_…"), ChangedMeanwhile("mapping_changed").
        """
        store = self._store(code)
        book = self.product_book(code)
        known = {sold.sku for sold in self._database.products.sold(store.store_id)}
        known.update(mapping.sku for mapping in self._database.products.mappings(store.store_id))
        wanted, report = mapping_files.read_mappings(path, book, known, progress)
        self._database.products.save(store.store_id, wanted, by=self._holder())
        return report

    # -- Peržiūra (draft) ------------------------------------------------------------------------------------------

    def preview(self, code: str, period: PostingPeriod, progress: Progress) -> Preview:
        """What would be created of a period's orders, what is held and why, what was posted; sends and writes nothing.

        Raises DatabaseTrouble, Cancelled.
        """
        store = self._store(code)
        return previewing.preview(self._database, store.store_id, self._documents(store), period, progress)

    def document(self, code: str, order_row: int) -> Posting | HeldDraft:
        """The document that an order becomes today, or every reason why it becomes none."""
        return previewing.document(self._documents(self._store(code)), order_row)

    def _documents(self, store: Store) -> Documents:
        """Makes the documents of a store's orders, by everything as it stands now."""
        table = Table(RuleBook(self._database.vat.rules(store.store_id)), vat.rates_now(self._database))
        return Documents(self._database, store, table, self.connection().company, self._clock.now())

    # -- Kurti, Tikrinti, Šalinti, grąžinti (store) ----------------------------------------------------------------

    def operations(self, code: str, period: PostingPeriod, states: Sequence[PostingState] = ()) -> list[PostedRow]:
        """What became of a period's orders, returns too, as the database knows it; asks nobody."""
        return self._database.postings.of_period(self._store(code).store_id, period, states)

    def posted(self, code: str, order_row: int) -> list[tuple[PostedRow, Posting]]:
        """The operation of one order and its returns, each with the document as it was sent."""
        return self._database.postings.of_order(order_row)

    def posting_events(self, posting_id: int) -> list[PostingEvent]:
        """Who did what with an operation and what Finvalda answered, the oldest first."""
        return self._database.postings.events(posting_id)

    def decision(self, order_row: int) -> PostingDecision:
        """What was decided by hand about an order."""
        return self._database.decisions.get(order_row)

    @recorded(What.DECIDED, audit_facts.decision)
    def decide(self, code: str, decision: PostingDecision) -> PostingDecision:
        """Keep a decision about an order. Raises ChangedMeanwhile("decision_changed")."""
        return self._database.decisions.decide(decision, self._holder())

    @recorded(What.OPERATIONS_VERIFIED, audit_facts.verification, failures=True)
    def verify(self, code: str, period: PostingPeriod, progress: Progress) -> Verification:
        """Read back every operation of a period's orders and compare it with what was sent."""
        store = self._store(code)
        service = self.service(self.settings(code).company)
        return verifying.verify(self._database, service, store.store_id, period, self._holder(), progress)

    @recorded(What.OPERATIONS_CREATED, audit_facts.report, failures=True)
    def create(self, code: str, orders: PostingPeriod | Sequence[int], progress: Progress) -> PostingReport:
        """Create in Finvalda what a period's orders, or these order rows, become; what is posted stays as it is."""
        return creating.create(self._ground(self._store(code)), orders, progress)

    @recorded(What.OPERATIONS_RETURNED, audit_facts.report, failures=True)
    def give_back(
        self, code: str, order_row: int, quantities: Mapping[int, Decimal] | None, progress: Progress
    ) -> PostingReport:
        """Create the return of an order's sale: by line index how many pieces, None for everything that is left.

        Raises CorrectInput: return_nothing_left, return_quantity, return_impossible.
        """
        ground = self._ground(self._store(code))
        return undoing.give_back(ground, self.settings(code), order_row, quantities, progress)

    def changes(self, code: str, progress: Progress) -> list[PostingChange]:
        """Orders that are not what they were when they were posted, each with the correction that is proposed."""
        store = self._store(code)
        return undoing.changes(self._database, store.store_id, self._documents(store), progress)

    @recorded(What.OPERATIONS_REMOVED, audit_facts.report, failures=True)
    def remove(self, code: str, order_rows: Sequence[int], progress: Progress) -> PostingReport:
        """Delete in Finvalda what was created of these orders; they may be created anew then."""
        return undoing.remove(self._ground(self._store(code)), order_rows, progress)

    def _ground(self, store: Store) -> Ground:
        """What creating and undoing stand on."""
        settings = self._database.posting_settings.get(store.store_id)
        connection = self.connection()

        def connect() -> FinvaldaService:
            return self.service(settings.company)

        cards = Cards(
            self._database,
            connect,
            settings,
            store_id=store.store_id,
            company=settings.company or connection.company,
            holder=self._holder(),
        )
        return Ground(
            database=self._database,
            connect=connect,
            store_id=store.store_id,
            short_stock=settings.short_stock,
            documents=self._documents(store),
            cards=cards.create,
            reused=cards.reused,
            holder=self._holder(),
            clock=self._clock,
            longest=timedelta(seconds=connection.connect_timeout_s + connection.read_timeout_s),
        )

    # -- files (documents) -----------------------------------------------------------------------------------------

    def sent_fields(self, posting: Posting) -> list[tuple[str, str]]:
        """Every field of a document as Finvalda is sent it, by Finvalda's own names and in its order."""
        return sent_fields(posting)

    @recorded(What.OPERATIONS_EXPORTED, audit_facts.import_file, failures=True)
    def export_file(
        self, code: str, orders: PostingPeriod | Sequence[int], path: Path, progress: Progress
    ) -> FileExport:
        """Write what of these orders was never posted to one import file at `path`, or in that folder, and mark it.

        Raises FileTrouble (a file that is there is never replaced), DatabaseTrouble, Cancelled: then nothing is marked.
        """
        store = self._store(code)
        make, by = self._documents(store), self._holder()
        return posting_files.export_file(self._database, store, self.settings(code), make, orders, path, by, progress)

    @recorded(What.FILE_WRITTEN, audit_facts.lines)
    def export_lines(
        self,
        code: str,
        orders: PostingPeriod | Sequence[int],
        path: Path,
        progress: Progress,
        *,
        columns: Sequence[ExportColumn],
        separator: str = ";",
    ) -> int:
        """Write the lines of these orders' documents to a .csv or .xlsx file for any program; returns how many.

        Held orders have none, and nothing is marked. Raises FileTrouble, DatabaseTrouble, Cancelled.
        """
        store = self._store(code)
        return posting_files.export_lines(
            self._database, store, self._documents(store), orders, columns, path, progress, separator=separator
        )

    def posting_files(self, code: str) -> list[PostingFile]:
        """The import files that were written of a store's orders, the newest first."""
        return self._database.posting_files.all(self._store(code).store_id)

    @recorded(What.OPERATIONS_EXPORTED, audit_facts.file_again)
    def write_file_again(self, code: str, number: int, path: Path, progress: Progress) -> int:
        """Write a lost import file again from the database; returns how many documents it holds.

        Raises CorrectInput("posting_file_unknown"), FileTrouble, Cancelled.
        """
        store = self._store(code)
        return posting_files.write_again(self._database, store, self.settings(code), number, path, progress)

    def close(self) -> None:
        """Let go of connections."""
        self._forget_services()
