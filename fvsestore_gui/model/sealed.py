"""Personal data as they lie in the database: sealed. And the keys and holders of keys that the database knows of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

import msgspec

from fvsestore_gui.model.listing import Filter
from fvsestore_gui.model.personal import DueBy, ErasureRule, KeyPurpose, Missing, PersonalData, PersonalField

#: what a held raw reply begins with that is sealed: "sealed:<key id>:<base64>"
SEALED_RAW = "sealed:"

Due = tuple[datetime | None, DueBy]


class KeyStanding(Enum):
    """The value is stable text."""

    CURRENT = "current"
    #: what it seals is being sealed anew; then it is destroyed
    RETIRING = "retiring"


class HolderKind(Enum):
    COMPUTER = "computer"
    PASSPHRASE = "passphrase"


class HolderStanding(Enum):
    ASKED = "asked"
    AUTHORISED = "authorised"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """A key that the database names; the key itself is elsewhere."""

    key_id: str
    purpose: KeyPurpose
    standing: KeyStanding
    check_value: bytes
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who may open the keys: a computer (of one user), or whoever knows the passphrase of recovery."""

    holder_id: int
    kind: HolderKind
    #: "user@computer"; of the passphrase: who set it
    name: str
    public_key: bytes
    standing: HolderStanding
    asked_at: datetime
    sealed_private: bytes | None = None
    salt: bytes | None = None
    authorised_at: datetime | None = None
    authorised_by: str = ""
    #: made with a key that only holders have: a row that somebody slipped in has none
    proof: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOrder:
    """The row that stands for an order's personal data; once erased it is a tombstone without key and digest."""

    order_row: int
    order_id: str
    store_uid: str
    key_id: str | None
    sealed_key: bytes | None
    digest: bytes | None
    missing: Mapping[PersonalField, Missing] = field(default_factory=dict)
    kept_at: datetime | None = None
    due_at: datetime | None = None
    due_by: DueBy = DueBy.ORDERED
    duty_id: int | None = None
    erased_at: datetime | None = None
    erased_rule: ErasureRule | None = None
    #: sealed values; empty where the row was asked for without them
    values: Mapping[PersonalField, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedOrder:
    """One order's personal data as they are to be written. `values` None: the same as stand there already."""

    order_id: str
    key_id: str
    sealed_key: bytes
    digest: bytes
    values: Mapping[PersonalField, bytes] | None
    hashes: Mapping[PersonalField, bytes] = field(default_factory=dict)
    missing: Mapping[PersonalField, Missing] = field(default_factory=dict)
    due: Due = (None, DueBy.ORDERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPage:
    """What one page of an import writes of its buyers.

    `key_ids` are the keys it was sealed with; where one is no longer current when the page is written, `again` seals it
    with those that are. `dues` are of further orders, which have no new data but may have kept some. `raw` seals a held
    reply: (same_as, text) -> text.
    """

    orders: tuple[SealedOrder, ...]
    key_ids: frozenset[str]
    again: Callable[[], "SealedPage"] = field(repr=False, compare=False)
    raw: Callable[[str, str], str] = field(repr=False, compare=False)
    dues: Mapping[str, Due] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeysProgress:
    """How many orders have been sealed anew of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """A holder as it is shown; `fingerprint` is what two people compare."""

    holder_id: int
    kind: HolderKind
    name: str
    fingerprint: str
    standing: HolderStanding
    asked_at: datetime
    authorised_at: datetime | None
    authorised_by: str
    #: this computer and user
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyState:
    """The keys of a database as this computer stands to them. `trouble`: code of why they do not open here, or ""."""

    made: bool
    shared: bool
    trouble: str = ""
    #: when the key in use was made, and by whom
    made_at: datetime | None = None
    made_by: str = ""
    holders: tuple[KeyHolder, ...] = ()
    #: orders that are still sealed with keys that are being replaced
    left: int = 0

    @property
    def opens(self) -> bool:
        return self.made and not self.trouble

    @property
    def here(self) -> KeyHolder | None:
        return next((one for one in self.holders if one.here), None)

    @property
    def passphrase(self) -> KeyHolder | None:
        return next(
            (
                one
                for one in self.holders
                if one.kind is HolderKind.PASSPHRASE and one.standing is HolderStanding.AUTHORISED
            ),
            None,
        )


class BuyerState(Enum):
    """By what Pirkėjai is filtered. The value is stable text."""

    KEPT = "kept"
    #: kept longer, as a law asks
    DUTY = "duty"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class BuyerFilter(Filter):
    """A filter of Pirkėjai: `rows` are the orders whose e-mail or name is its text."""

    rows: tuple[int, ...] = ()


class SealedBuyer(msgspec.Struct, frozen=True):
    """A row of Pirkėjai as it lies in the database."""

    row_id: int
    created: datetime
    status: str
    marketplace_id: str | None
    ship_country: str | None
    kept: KeptOrder


@dataclass(frozen=True, slots=True)
class BuyerRow:
    """A row of Pirkėjai, open: what is hidden in `data` shows in no repr. `trouble`: a code where it does not open."""

    row_id: int
    order_id: str
    created: datetime
    status: str
    marketplace_id: str | None
    ship_country: str | None
    data: PersonalData
    state: BuyerState
    due_at: datetime | None
    due_by: DueBy
    erased_at: datetime | None
    erased_rule: ErasureRule | None
    trouble: str = ""

    def value(self, field: PersonalField) -> str:
        return self.data.values.get(field, "")
