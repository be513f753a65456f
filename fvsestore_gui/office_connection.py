"""What keeps a store connected, one short method a verb: guide, diagnosis, role check, calendar, network, accounts.

`Office.connection` is one of these. The window and the command line call it as they call the office itself.
"""

import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.amazon.login import Tokens
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import DatabaseTrouble, FvsError
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.diagnosis import Diagnosis
from fvsestore_gui.model.guide import Guide
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.model.support import BundlePart
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.work import accounts, finvalda_connection, guide, support_bundle
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.doctor import DoctorLine
from fvsestore_gui.work.runs import Guard
from fvsestore_gui.work.support_masking import hide_environment

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the verbs stand on. `account(store)` opens Amazon with the store's saved keys (raises SecretsTrouble)."""

    paths: Paths
    choice: DatabaseChoice
    database: Database
    secrets: Secrets
    clock: Clock
    redactor: Redactor
    limits: Limits
    tokens: Tokens
    store: Callable[[str], Store]
    stores: Callable[[], list[Store]]
    secret: Callable[[Store, SecretName], Secret]
    account: Callable[[Store], AmazonAccount]
    doctor: Callable[[Progress], list[DoctorLine]]
    holder: Callable[[], str]
    practice: bool
    environment: Mapping[str, str] | None


class ConnectionOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

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

    def _uid(self, code: str | None) -> str:
        return self._ground.store(code).uid if code else ""

    # -- the ladder (ladder) ---------------------------------------------------------------------------------------

    # -- the support bundle (lights) -------------------------------------------------------------------------------

    def bundle(
        self,
        code: str | None,
        diagnosis: Diagnosis | None,
        progress: Progress,
        doctor: Sequence[DoctorLine] | None = None,
    ) -> list[BundlePart]:
        """Everything that who helps needs to know, for reading before it is sent; of all stores where `code` is None.

        `doctor`: what an examination has found just now, else one is made. Raises CorrectInput("store_unknown").
        """
        ground = self._ground
        stores = ground.stores() if code is None else [ground.store(code)]
        self._learn_secrets(stores)
        lines = ground.doctor(progress) if doctor is None else doctor
        facts = support_bundle.Facts(
            stores=stores,
            diagnosis=diagnosis,
            doctor=lines,
            settings=ground.choice.settings,
            paths=ground.paths,
            now=ground.clock.now(),
        )
        return support_bundle.collect(ground.database, facts, ground.redactor)

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
            ground.secrets.read_password(finvalda_connection.key(ground.database.finvalda.connection()))
        with contextlib.suppress(FvsError):
            address = ground.choice.address
            if address is not None:
                ground.choice.password(address)

    # -- what Amazon gives (roles) ---------------------------------------------------------------------------------

    # -- what ends (calendar) --------------------------------------------------------------------------------------

    # -- another client secret (rotation) --------------------------------------------------------------------------

    # -- the network (network) -------------------------------------------------------------------------------------

    # -- whose account it is (accounts) ----------------------------------------------------------------------------

    def guard(self, store: Store, account: AmazonAccount, progress: Progress) -> Guard:
        """What imports ask before they store anything: it raises OtherAccount where the keys are another account's."""
        return accounts.guard(self._ground.database, account, store, self._ground.clock, progress)
