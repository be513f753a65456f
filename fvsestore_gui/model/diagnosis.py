"""A diagnosis: a ladder of lights from this PC's clock up to Amazon's data sets, each told on its own."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import FvsError, ReachAmazon

#: what is told as the cause though it may be nobody's fault
_TOLD = frozenset({"amazon_not_json", "role_data_withheld"})
#: what one run of the ladder may cost in calls to Amazon, whatever it finds
MOST_CALLS = 15


class Rung(Enum):
    """What is looked at, in the order of the ladder; the value is stable text."""

    CLOCK = "clock"
    DNS = "dns"
    PROXY = "proxy"
    TLS = "tls"
    LOGIN_SERVER = "login_server"  # Login with Amazon can be reached
    CLIENT = "client"  # client identifier and client secret
    REFRESH_TOKEN = "refresh_token"
    REGION = "region"
    SELLER = "seller"  # the account takes part in marketplaces at all
    MARKETPLACES = "marketplaces"  # those that are switched on are among them
    ORDERS = "orders"  # the role for orders
    DATA_SET = "data_set"  # one light a data set; `Light.detail` names it
    REPORTS = "reports"
    FINANCES = "finances"
    FINVALDA = "finvalda"
    DATABASE = "database"
    KEYRING = "keyring"


class Colour(Enum):
    """How a light shines."""

    GREEN = "green"
    RED = "red"
    #: Amazon or the network did not let it be told: `Light.error` says why
    YELLOW = "yellow"
    #: not tried, since a rung below it is red, or the run's calls were used up
    NOT_TRIED = "not_tried"
    #: there is nothing to look at: no proxy, no Finvalda, a data set that the program does not ask for
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Light:
    """One rung as it was found. `detail`: the data set's name, a host, a region: stable text without secrets.

    `error` says what is wrong where the light is red or yellow; `amazons`: the trouble is Amazon's, not ours;
    `request_id` and `amazon_text` are Amazon's own words, shortened and without persons.
    """

    rung: Rung
    colour: Colour
    detail: str = ""
    error: FvsError | None = None
    amazons: bool = False
    request_id: str = ""
    seconds: float | None = None
    #: facts for the sentence beside the light, such as marketplaces or minutes
    facts: dict[str, str | int] = field(default_factory=dict)
    amazon_text: str = ""

    @property
    def name(self) -> str:
        """The light's own name: "clock", "data_set BUYER"."""
        return f"{self.rung.value} {self.detail}" if self.rung is Rung.DATA_SET else self.rung.value


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A whole run. `calls`: requests Amazon was sent; `repeat_at`: from when on another run finds its calls free.

    `seller_ids`: what Amazon showed of whose account this is. Times UTC.
    """

    code: str
    lights: tuple[Light, ...]
    begun_at: datetime
    calls: int
    repeat_at: datetime
    seller_ids: frozenset[str] = frozenset()

    @property
    def first_red(self) -> Light | None:
        """The cause: the lowest rung that is red."""
        return next((light for light in self.lights if light.colour is Colour.RED), None)

    @property
    def cause(self) -> Light | None:
        """What to tell first: the lowest red light; where none is, the lowest that Amazon or the network broke.

        What Amazon withholds without a word is told so too.
        """
        broken = (light for light in self.lights if light.amazons or _broken(light.error))
        return self.first_red or next(broken, None)

    @property
    def good(self) -> bool:
        """No light is red; some may be yellow."""
        return self.first_red is None


def _broken(error: FvsError | None) -> bool:
    return error is not None and (isinstance(error, ReachAmazon) or error.code in _TOLD)
