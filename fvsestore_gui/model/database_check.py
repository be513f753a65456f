"""What is found when a database is looked at, and what moving from one to another came to."""

from dataclasses import dataclass
from enum import Enum

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.money import Money


class Holds(Enum):
    """What stands in a database."""

    UNKNOWN = "unknown"  # it could not be looked into
    NOTHING = "nothing"  # no table of ours, or ours without a single row
    OFFICE = "office"  # stores, orders, imports
    FOREIGN = "foreign"  # tables of another program with the names of ours


@dataclass(frozen=True, slots=True)
class DatabaseCheck:
    """What a look into a database found; nothing is made or changed by it. `error` None: it can be used.

    `tls` is "TLSv1.3" and the like, "" for an open way or a file. `version` is the schema's, 0 where there is none.
    """

    place: str
    error: FvsError | None = None
    holds: Holds = Holds.UNKNOWN
    #: "PostgreSQL 15.6" or "SQLite 3.45.1"
    engine: str = ""
    #: of several servers, the one that takes writing
    server: str = ""
    tls: str = ""
    version: int = 0
    #: whether this program would first take its tables to a newer version
    older: bool = False
    stores: tuple[str, ...] = ()
    orders: int = 0
    #: bytes of a file or of the database
    size: int = 0
    milliseconds: int = 0

    @property
    def good(self) -> bool:
        return self.error is None


class MoveStep(Enum):
    COPYING = "copying"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class MoveProgress:
    """How far a move is: rows copied (or compared) of all, and the table that is at work."""

    step: MoveStep
    table: str
    done: int
    whole: int


@dataclass(frozen=True, slots=True)
class MovedTable:
    """One table: its rows there and here, and the columns whose contents were compared."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class MovedOrders:
    """The orders of one currency, counted on both sides: these are the same, or nothing is switched."""

    #: "" for orders that have no total
    currency: str
    orders: int
    total: Money | None


@dataclass(frozen=True, slots=True)
class MoveReport:
    """A move that is done: everything was compared, and this computer uses the other database from now on."""

    source: str
    target: str
    tables: tuple[MovedTable, ...]
    orders: tuple[MovedOrders, ...]
    seconds: float
    #: where the old database is kept, as it was
    kept: str

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)
