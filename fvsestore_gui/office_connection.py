"""What keeps a store connected, one short method a verb: guide, diagnosis, role check, calendar, network, accounts.

`Office.connection` is one of these. The window and the command line call it as they call the office itself.
"""

import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from fvsestore_gui.amazon.account import AmazonAccount, account_key
from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.amazon.login import Credentials, Tokens
from fvsestore_gui.amazon.probes import Probes, Urls
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, DatabaseTrouble, FvsError
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.accounts import ProvedAccount
from fvsestore_gui.model.audit import What
from fvsestore_gui.model.calendar import ApiEnd, Deadline, Term, day_of
from fvsestore_gui.model.diagnosis import Diagnosis, Rung
from fvsestore_gui.model.finvalda import ConnectionCheck
from fvsestore_gui.model.guide import Guide
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.network import NetworkCheck, NetworkChoice
from fvsestore_gui.model.roles import RoleCheck
from fvsestore_gui.model.rotation import RotationResult, RotationState, RotationTrial
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.model.support import BundlePart
from fvsestore_gui.office_audit import AuditOffice, recorded
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.proof_words import Language
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work import (
    accounts,
    audit_facts,
    calendar,
    calendar_file,
    finvalda_connection,
    guide,
    patients,
    proved_keys,
    role_check,
    support_bundle,
)
from fvsestore_gui.work import diagnosis as ladder
from fvsestore_gui.work import network as network_choice
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.doctor import DoctorLine, database_state
from fvsestore_gui.work.network import ChosenNetwork
from fvsestore_gui.work.rotation import Rotations
from fvsestore_gui.work.runs import Guard
from fvsestore_gui.work.support_masking import hide_environment

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the verbs stand on. `account(store)` opens Amazon with the store's saved keys (raises SecretsTrouble).

    `transport` makes a new one, to be closed by who asked for it; `urls` are Amazon's; `finvalda` looks at the
    connection (None: there is none). `open_account` opens Amazon with any keys.
    """

    paths: Paths
    choice: DatabaseChoice
    database: Database
    secrets: Secrets
    clock: Clock
    redactor: Redactor
    limits: Limits
    tokens: Tokens
    network: ChosenNetwork
    #: what is asked over the internet, in the order in which it is needed
    hosts: Callable[[], Sequence[str]]
    store: Callable[[str], Store]
    stores: Callable[[], list[Store]]
    secret: Callable[[Store, SecretName], Secret]
    account: Callable[[Store], AmazonAccount]
    typed_account: Callable[[StoreDraft, Store | None], AmazonAccount]
    doctor: Callable[[Progress], list[DoctorLine]]
    transport: Callable[[], Transport]
    urls: Urls
    finvalda: Callable[[Progress], ConnectionCheck | None]
    open_account: Callable[[Region, Credentials], AmazonAccount]
    audit: AuditOffice
    holder: Callable[[], str]
    practice: bool
    environment: Mapping[str, str] | None


class ConnectionOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._rotations = Rotations(
            database=ground.database,
            secrets=ground.secrets,
            tokens=ground.tokens,
            clock=ground.clock,
            open_account=ground.open_account,
            secret=ground.secret,
            holder=ground.holder,
            environment=ground.environment,
        )

    @property
    def audit(self) -> AuditOffice:
        """Where it is recorded what was done."""
        return self._ground.audit

    # -- the guide (guide) -----------------------------------------------------------------------------------------

    def guide(self, language: str) -> Guide:
        """The guide in "lt" or "en". Raises GuideWrong only where this program itself is broken."""
        return guide.read(language)

    def ticks(self, code: str | None) -> frozenset[str]:
        """The steps of the guide that are done for a store; None or "": for the store to come.

        Raises CorrectInput("store_unknown"), DatabaseTrouble.
        """
        return self._ground.database.guide_ticks.of(self._uid(code))

    def tick(self, code: str | None, step_id: str, done: bool) -> None:
        """Tick a step of the guide, or take the tick away. Raises CorrectInput("store_unknown"), DatabaseTrouble."""
        ticks = self._ground.database.guide_ticks
        if done:
            ticks.tick(self._uid(code), step_id, self._ground.holder())
        else:
            ticks.untick(self._uid(code), step_id)

    def adopt_ticks(self, store: Store) -> None:
        """What was ticked before `store` was saved is its own from now on."""
        try:
            self._ground.database.guide_ticks.adopt(store.uid)
        except DatabaseTrouble as error:
            # the store is saved all the same, and the ticks are still there for the next try
            _log.warning("the guide's ticks were not taken over by %s: %s", store.code, error)

    def write_guide(self, path: Path, content: bytes) -> None:
        """Write the guide as it was laid out for paper. Raises FileTrouble."""
        guide.write(path, content)

    def _uid(self, code: str | None) -> str:
        return self._ground.store(code).uid if code else ""

    # -- the ladder (ladder) ---------------------------------------------------------------------------------------

    @recorded(What.DIAGNOSED, audit_facts.diagnosis)
    def diagnose(self, asked: str | StoreDraft, progress: Progress, rungs: frozenset[Rung] | None = None) -> Diagnosis:
        """Try every rung (or `rungs`) from this PC's clock to Amazon's data sets, of a saved store or of what is typed.

        `progress` is told each Light as it is known. Raises CorrectInput("store_unknown"), DatabaseTrouble where the
        store cannot be read, Cancelled; whatever is found is the result.
        """
        ground = self._ground
        patient = patients.patient(
            asked, ground.stores, ground.secret, self.earlier_secret, ground.database, ground.urls
        )
        transport = ground.transport()
        try:
            probes = Probes(
                urls=ground.urls,
                region=patient.region,
                credentials=patient.credentials,
                transport=transport,
                tokens=ground.tokens,
                limits=patients.limits(ground.database, ground.limits, ground.clock),
                clock=ground.clock,
                hide=ground.redactor.hide,
                logged_in=self.logged_in,
            )
            own = ladder.Own(
                secret_warning=lambda: self.secret_warning(patient.code),
                finvalda=ground.finvalda,
                database=lambda: database_state(ground.database, progress),
                keyring=lambda: ground.secrets.backend,
            )
            found = ladder.diagnose(patient, probes, own, ground.clock, progress, rungs)
        finally:
            transport.close()
        if isinstance(asked, str):
            # what a draft is given is not yet the store's
            with contextlib.suppress(CorrectInput, DatabaseTrouble):
                store = ground.store(asked)
                role_check.record(ground.database, store, found)
                if rungs is None:
                    support_bundle.keep_ladder(
                        ground.database, self._bundle_facts(ground.stores(), found, ()), ground.redactor
                    )
                    proved_keys.by_ladder(ground.database, store, found)
                if patient.credentials is not None:
                    fingerprint = patient.credentials.refresh_token.fingerprint(store.uid)
                    accounts.remember_seller(ground.database, store, fingerprint, found.seller_ids)
        return found

    # -- the support bundle (lights) -------------------------------------------------------------------------------

    def bundle(
        self,
        code: str | None,
        diagnosis: Diagnosis | None,
        progress: Progress,
        doctor: Sequence[DoctorLine] | None = None,
    ) -> list[BundlePart]:
        """Everything that who helps needs to know, for reading before it is sent; of all stores where `code` is None.

        Without a `diagnosis` the last one of these stores on this computer stands in it.
        `doctor`: what an examination has found just now, else one is made. Raises CorrectInput("store_unknown").
        """
        ground = self._ground
        stores = ground.stores() if code is None else [ground.store(code)]
        self._learn_secrets(stores)
        lines = ground.doctor(progress) if doctor is None else doctor
        return support_bundle.collect(ground.database, self._bundle_facts(stores, diagnosis, lines), ground.redactor)

    def _bundle_facts(
        self, stores: Sequence[Store], diagnosis: Diagnosis | None, doctor: Sequence[DoctorLine]
    ) -> support_bundle.Facts:
        ground = self._ground
        return support_bundle.Facts(
            stores=stores,
            diagnosis=diagnosis,
            doctor=doctor,
            settings=ground.choice.settings,
            practice=ground.practice,
            paths=ground.paths,
            holder=ground.holder(),
            now=ground.clock.now(),
        )

    @recorded(What.BUNDLE_WRITTEN, audit_facts.bundle)
    def write_bundle(self, parts: Sequence[BundlePart], path: Path) -> None:
        """Write parts of a bundle as a zip. Raises FileTrouble."""
        support_bundle.write(parts, path)

    def _learn_secrets(self, stores: Sequence[Store]) -> None:
        """Whatever secret this computer can read is known to the redactor then, wherever it may stand."""
        ground = self._ground
        hide_environment(ground.redactor, ground.environment)
        for store in stores:
            for name in SecretName:
                with contextlib.suppress(FvsError):
                    ground.secret(store, name)
            with contextlib.suppress(FvsError):
                self._rotations.earlier(store)
        with contextlib.suppress(FvsError):
            ground.network.password(ground.network.choice())
        with contextlib.suppress(FvsError):
            ground.network.password(ground.network.choice())
        with contextlib.suppress(FvsError):
            ground.secrets.read_password(finvalda_connection.key(ground.database.finvalda.connection()))
        with contextlib.suppress(FvsError):
            address = ground.choice.address
            if address is not None:
                ground.choice.password(address)

    # -- what Amazon gives (roles) ---------------------------------------------------------------------------------

    def roles(self, code: str) -> RoleCheck:
        """What is known of what Amazon gives, asking nobody. Raises CorrectInput("store_unknown")."""
        return role_check.kept(self._ground.database, self._ground.store(code))

    def roles_due(self, code: str) -> bool:
        """Whether Amazon was not asked yet what it gives to the saved keys. Raises CorrectInput("store_unknown")."""
        return role_check.due(self._ground.database, self._ground.store(code))

    @recorded(What.ROLES_CHECKED, audit_facts.role_check)
    def check_roles(self, code: str, progress: Progress) -> RoleCheck:
        """Ask Amazon what it gives; `progress` is told each Light. Raises CorrectInput, DatabaseTrouble, Cancelled."""
        ground = self._ground
        store = ground.store(code)
        diagnosis = self.diagnose(code, progress, role_check.RUNGS)
        return role_check.result_of(ground.database, store, diagnosis)

    def roles_watched(self, store: Store, progress: Progress) -> role_check.Watch:
        """Around imports: what Amazon refuses in them is kept, and where it is news, Amazon is asked again once."""
        ground = self._ground

        def again(own: Progress) -> RoleCheck:
            return self.check_roles(store.code, own)

        def ended(run: Run) -> None:
            token = ground.tokens.known(account_key(store.client_identifier, store.region))
            proved_keys.by_run(ground.database, ground.store(store.code), run, token)

        return role_check.Watch(ground.database, store, ground.clock, again, progress, ended)

    # -- what ends (calendar) --------------------------------------------------------------------------------------

    def deadlines(self, code: str | None = None) -> list[Deadline]:
        """What ends of one store, or of all stores and of Amazon's API. Raises CorrectInput("store_unknown")."""
        return self._deadlines(code, calendar.api_ends() if code is None else [])

    def _deadlines(self, code: str | None, ends: Sequence[ApiEnd]) -> list[Deadline]:
        ground = self._ground
        return calendar.deadlines(
            ground.stores() if code is None else [ground.store(code)],
            ground.database.secret_dates.all(),
            ends,
            self._token_until,
            lambda store: ground.database.runs.last(store.store_id),
            self._now,
        )

    def api_ends(self) -> list[ApiEnd]:
        """What Amazon has announced the end of, the latest end first."""
        return calendar.api_ends()

    def apis_in_use(self) -> list[str]:
        """The parts of Amazon's API that this program asks, by name."""
        return list(calendar.APIS_IN_USE.values())

    def reminders(self, code: str | None = None) -> list[Deadline]:
        """Of what somebody is to be reminded now, the most urgent first; of Amazon's API and all stores, or one."""
        return calendar.reminders(self._deadlines(code, calendar.api_ends()))

    def secret_made(self, code: str) -> date | None:
        """The day on which the client secret of a store was made, as somebody has said; None where nobody has."""
        secret = self._secret_deadline(code)
        return day_of(secret.since) if secret.exact and secret.since is not None else None

    @recorded(What.SECRET_DATED, audit_facts.secret_day)
    def set_secret_made(self, code: str, made_on: date | None) -> Deadline:
        """The client secret of a store was made at Amazon on this day; None: nobody knows. Returns when it ends.

        Raises CorrectInput: store_unknown, secret_made_on.
        """
        ground, secret = self._ground, SecretName.CLIENT_SECRET
        store = ground.store(code)
        if made_on is None:
            ground.database.secret_dates.forget(store.store_id, secret)
        else:
            calendar.check_made_on(store, made_on, self._now)
            stamp = store.secret_stamps.get(secret, "")
            ground.database.secret_dates.put(store.store_id, secret, stamp, made_on, ground.holder())
        return self._secret_deadline(code)

    @recorded(What.CALENDAR_WRITTEN, audit_facts.file)
    def calendar_file(self, path: Path, language: Language = "en", code: str | None = None) -> int:
        """Write what ends to an .ics file; returns how many entries. Raises FileTrouble, CorrectInput."""
        regions = {store.code: store.region for store in self._ground.stores()}
        return calendar_file.write_calendar(
            path, self.deadlines(code), regions, calendar.api_ends(), language, self._now
        )

    def _secret_deadline(self, code: str) -> Deadline:
        return next(one for one in self.deadlines(code) if one.term is Term.CLIENT_SECRET)

    def _token_until(self, store: Store) -> datetime | None:
        token = self._ground.tokens.known(account_key(store.client_identifier, store.region))
        return None if token is None else token.valid_until

    @property
    def _now(self) -> datetime:
        return self._ground.clock.now()

    # -- another client secret (rotation) --------------------------------------------------------------------------

    def rotation(self, code: str) -> RotationState:
        """The client secret of a store's application, and whether one before is still kept. Raises SecretsTrouble."""
        return self._rotations.state(self._ground.store(code))

    @recorded(What.KEYS_TESTED, lambda given, trial: {"result": "good" if trial.good else "refused", "saved": False})
    def try_secret(self, code: str, secret: Secret, progress: Progress) -> RotationTrial:
        """Ask Amazon with a new client secret beside the one in use, for all stores of the application; writes nothing.

        Raises CorrectInput (shape, secret_same, secret_in_environment), SecretsTrouble, Cancelled.
        """
        return self._rotations.try_secret(self._ground.store(code), secret, progress)

    @recorded(What.SECRET_CHANGED, audit_facts.fixed(names="Client secret"), failures=True)
    def rotate(self, code: str, secret: Secret, made_on: date | None, progress: Progress) -> RotationResult:
        """Let a client secret that was tried just now take the place of the one in use, for all stores or for none.

        Raises CorrectInput("secret_not_tried", "secret_made_on"), ChangedMeanwhile, SecretsTrouble, DatabaseTrouble,
        Cancelled; then the old one stays in force.
        """
        return self._rotations.rotate(self._ground.store(code), secret, made_on, progress)

    @recorded(What.SECRET_RETURNED, failures=True)
    def return_secret(self, code: str) -> RotationState:
        """Back to the client secret before, as long as it is kept. Raises CorrectInput, and as `rotate`."""
        return self._rotations.return_secret(self._ground.store(code))

    def secret_warning(self, code: str) -> FvsError | None:
        """Why this computer works with the client secret before: secret_fell_back, secret_replaced; else None."""
        return self._rotations.warning(self._ground.store(code))

    def earlier_secret(self, store: Store) -> Secret | None:
        """The client secret that a login may fall back to. Raises SecretsTrouble."""
        return self._rotations.earlier(store)

    def logged_in(self, credentials: Credentials, fell_back: bool) -> None:
        """Told by the login: a new client secret has worked, or (`fell_back`) only the one before did."""
        self._rotations.logged_in(credentials, fell_back)

    # -- the network (network) -------------------------------------------------------------------------------------

    def network(self) -> NetworkChoice:
        """The way out of this PC as it is chosen."""
        return self._ground.network.choice()

    def network_password_here(self, choice: NetworkChoice | None = None) -> bool:
        """Whether this PC's keyring has the password of a choice (None: of the saved one). Raises SecretsTrouble."""
        return self._ground.network.password(choice or self.network()) is not None

    def new_network_password(self, text: str) -> Secret:
        """A typed password as a Secret that the log's redactor knows."""
        return self._ground.secrets.new_password(text)

    @recorded(What.NETWORK_SAVED, audit_facts.network)
    def save_network(self, choice: NetworkChoice, password: Secret | None = None) -> NetworkChoice:
        """Keep a choice; `password` None leaves the one that is kept for it. It counts from the next request on.

        Raises CorrectInput with the fact `field`, SecretsTrouble; then nothing is changed.
        """
        return self._ground.network.save(choice, password)

    @recorded(What.NETWORK_TESTED, audit_facts.network_test)
    def test_network(self, choice: NetworkChoice | None, password: Secret | None, progress: Progress) -> NetworkCheck:
        """Try the way to every address that is asked, with a choice that need not be saved (None: the saved one).

        No key is sent, and it costs none of Amazon's calls. `progress` is told the NetworkCheck so far. Raises
        CorrectInput, Cancelled; all else is the result.
        """
        network = self._ground.network
        chosen = network if choice is None else network.tried_as(choice, password)
        return network_choice.tried(chosen, self._ground.hosts(), progress)

    # -- whose account it is (accounts) ----------------------------------------------------------------------------

    def account(self, code: str) -> ProvedAccount | None:
        """What proved that a store's keys are its own, None where nothing did yet. Raises CorrectInput."""
        return self._ground.database.store_accounts.of(self._ground.store(code).store_id)

    def guard(self, store: Store, account: AmazonAccount, progress: Progress) -> Guard:
        """What imports ask before they store anything: it raises OtherAccount where the keys are another account's."""
        return accounts.guard(self._ground.database, account, store, self._ground.clock, progress)

    def compared(
        self, draft: StoreDraft, saved: Store | None, account: AmazonAccount, test: KeyTest, progress: Progress
    ) -> KeyTest:
        """A test of a draft's keys that also tells whose account they open; keys as they are saved are proved by it."""
        found = accounts.compared(self._ground.database, account, draft, saved, test, self._ground.clock, progress)
        if saved is not None and draft.refresh_token is None:
            self.keep_proof(saved, found)
        return found

    def refuse_crossed(self, draft: StoreDraft) -> None:
        """Before Saugoti: raises OtherAccount for a saved store that would get the keys of another seller."""
        saved = next((store for store in self._ground.stores() if store.uid == draft.uid), None)
        if saved is not None:
            accounts.refuse_crossed(self._ground.database, self._ground.typed_account, draft, saved, self._ground.clock)

    def keep_proof(self, store: Store, test: KeyTest | None) -> None:
        """Keep what a test proved of keys that are saved now: the next import need not ask again."""
        if test is not None and test.account is not None:
            self._ground.database.store_accounts.put(store.store_id, test.account)
