"""What keeps a store connected, one short method a verb: guide, diagnosis, role check, calendar, network, accounts.

`Office.connection` is one of these. The window and the command line call it as they call the office itself.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.amazon.login import Tokens
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.guide import Guide
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.work import guide
from fvsestore_gui.work.database_choice import DatabaseChoice

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

    # -- what Amazon gives (roles) ---------------------------------------------------------------------------------

    # -- what ends (calendar) --------------------------------------------------------------------------------------

    # -- another client secret (rotation) --------------------------------------------------------------------------

    # -- the network (network) -------------------------------------------------------------------------------------

    # -- whose account it is (accounts) ----------------------------------------------------------------------------
