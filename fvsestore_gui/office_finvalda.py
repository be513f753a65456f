"""What the program can do with Finvalda, one short method a verb: the connection, the choices, the operations.

`Office.finvalda` is one of these. The window and the command line call it as they call the office itself.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.stores import Store
from fvsestore_gui.secrets import Secrets


@dataclass(frozen=True, slots=True)
class BankAddresses:
    """Where rates and VAT numbers are asked for; others in the practice shop and in tests."""

    lietuvos_bankas: str = "https://www.lb.lt/webservices/FxRates/FxRates.asmx"
    ecb: str = "https://www.ecb.europa.eu/stats/eurofxref"
    vies: str = "https://ec.europa.eu/taxation_customs/vies/rest-api"


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
        banks: BankAddresses,
        practice: bool,
        environment: Mapping[str, str] | None,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._clock = clock
        self._redactor = redactor
        self._store = store
        self._holder = holder
        self._banks = banks
        self._practice = practice
        self._environment = environment

    # -- the connection: Kita → Finvalda (service) -----------------------------------------------------------------

    # -- what Finvalda's codes are (service) -----------------------------------------------------------------------

    # -- currency rates (documents) --------------------------------------------------------------------------------

    # -- settings of operations (settingsui) -----------------------------------------------------------------------

    # -- VAT (vat) -------------------------------------------------------------------------------------------------

    # -- products and clients (matching) ---------------------------------------------------------------------------

    # -- Peržiūra (draft) ------------------------------------------------------------------------------------------

    # -- Kurti, Tikrinti, Šalinti, grąžinti (store) ----------------------------------------------------------------

    # -- files (documents) -----------------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of connections."""
