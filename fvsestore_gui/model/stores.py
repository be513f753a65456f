"""A store: one Parametras, that is, one Amazon account in one region with its own application's keys."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from fvsestore_gui.model.marketplaces import Region

CODE_SHAPE = re.compile(r"[A-Z0-9_-]{1,20}", re.ASCII)


class StoreKind(Enum):
    """What kind of shop a Parametras connects; Parduotuvė in the window."""

    AMAZON = "Amazon"


class SecretName(Enum):
    """The two values kept in the OS keyring; the value is the word in the window."""

    CLIENT_SECRET = "Client secret"
    REFRESH_TOKEN = "Refresh token"


@dataclass(frozen=True, slots=True)
class Participation:
    """What Amazon said of one marketplace at the last good test: id, store name, whether the account sells there."""

    marketplace_id: str
    participates: bool
    suspended_listings: bool = False
    store_name: str = ""
    country: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Store:
    """A saved store. Times are UTC. `uid` never changes, `code` (Parametras) may be renamed; secrets hang on the uid.

    `marketplace_ids` are those switched on. `secret_stamps` tells which keyring entry belongs to the saved state and
    `secret_saved_at` when each was entered; both lack a secret that was never saved. `revision` grows with every change
    of the row but tests of the key: who saves an older one is told.
    """

    uid: str
    code: str
    kind: StoreKind
    region: Region
    client_identifier: str
    marketplace_ids: frozenset[str]
    participations: tuple[Participation, ...] = ()
    secret_stamps: dict[SecretName, str] = field(default_factory=dict)
    secret_saved_at: dict[SecretName, datetime] = field(default_factory=dict)
    valid_until: datetime | None = None
    tested_at: datetime | None = None
    #: code of the last test's error, "" when it passed, None when never tested
    test_result: str | None = None
    saved_at: datetime | None = None
    #: who changed it last: "user@computer", "" where that is not known
    saved_by: str = ""
    #: set when the Parametras was removed and its orders were kept
    removed_at: datetime | None = None
    #: Amazon's id of the seller (merchant token) as the user entered it, "" where it was not
    seller_id: str = ""
    #: database number, 0 for a draft that was never saved
    store_id: int = 0
    #: 0 for a draft that was never saved
    revision: int = 0


def is_code(text: str) -> bool:
    """Whether this may be a Parametras: 1 to 20 capital Latin letters, digits, "_" and "-"."""
    return CODE_SHAPE.fullmatch(text) is not None
