"""Personal data of buyers, one short method a verb: what is kept, its keys, its erasing and the proof of that.

`Office.personal` is one of these. The window and the command line call it as they call the office itself.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office_audit import AuditOffice
from fvsestore_gui.office_connection import ConnectionOffice
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import Secrets
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.personal_keys import KeyDesk

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


class PersonalOffice:
    """See the module. Any method may be called from any thread; those that take a `Progress` may raise Cancelled."""

    def __init__(self, ground: PersonalGround) -> None:
        self._ground = ground
        self._desk = KeyDesk(ground.database, ground.secrets, ground.clock, ground.holder)
        self._sealer = Sealer(ground.database, self._desk)

    @property
    def audit(self) -> AuditOffice:
        """Where it is recorded what was done."""
        return self._ground.audit

    # -- what is kept (reading) ------------------------------------------------------------------------------------

    # -- keys (vault) ----------------------------------------------------------------------------------------------

    # -- looking at it (vault) -------------------------------------------------------------------------------------

    # -- erasing and its proof (retention) -------------------------------------------------------------------------
