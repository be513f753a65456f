"""Another client secret for an application: what is known before, what a trial found, what was done.

Amazon makes a client secret for an application (a client identifier), so all stores of the identifier change together.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from fvsestore_gui.model.calendar import OVERLAP_DAYS
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region


class Place(Enum):
    """Where the keys of a store are, as seen from this computer."""

    #: here, in the edition that the store's row names
    HERE = "here"
    #: here, in an earlier edition: another computer has changed the client secret already
    EARLIER = "earlier"
    #: on another computer: nothing of it can be tried from here
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a value that another took the place of, and that stays until that one has worked. Times UTC."""

    stamp: str
    replaced_at: datetime
    #: when it had been entered, and the day it was made where somebody said so
    saved_at: datetime | None = None
    made_on: date | None = None
    #: when Amazon refused the new one and this one served in its place
    fell_back_at: datetime | None = None

    def as_text(self) -> str:
        """For an entry of the keyring; `kept_from` reads it."""
        told = {"stamp": self.stamp, "replaced_at": self.replaced_at.isoformat()}
        for field in ("saved_at", "made_on", "fell_back_at"):
            value = getattr(self, field)
            if value is not None:
                told[field] = value.isoformat()
        return json.dumps(told)


def kept_from(text: str | None) -> Kept | None:
    """What `Kept.as_text` wrote, None for anything else."""

    def moment(field: str) -> datetime | None:
        return datetime.fromisoformat(told[field]) if field in told else None

    try:
        told = json.loads(text or "null")
        made_on = date.fromisoformat(told["made_on"]) if "made_on" in told else None
        replaced_at = datetime.fromisoformat(told["replaced_at"])
        return Kept(told["stamp"], replaced_at, moment("saved_at"), made_on, moment("fell_back_at"))
    except (ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class RotationStore:
    """One store of the client identifier."""

    code: str
    region: Region
    place: Place
    #: when its client secret was entered, None where it never was
    entered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RotationState:
    """What is known before anything is asked. `stores` are all of the client identifier, by code.

    `kept`: the secret before is still in this keyring and can be returned to, at Amazon until the end of the day
    `kept_until`. `fell_back_at`: Amazon refused the new one then, and the one before served in its place.
    """

    code: str
    client_identifier: str
    stores: tuple[RotationStore, ...]
    kept: bool = False
    replaced_at: datetime | None = None
    kept_until: date | None = None
    fell_back_at: datetime | None = None

    @property
    def here(self) -> tuple[str, ...]:
        """The stores that can be tried from this computer."""
        return tuple(one.code for one in self.stores if one.place is not Place.ELSEWHERE)

    @property
    def elsewhere(self) -> tuple[str, ...]:
        return tuple(one.code for one in self.stores if one.place is Place.ELSEWHERE)


@dataclass(frozen=True, slots=True)
class StoreTrial:
    """How one store's keys answered: with the new client secret, and with the one in use (None where there is none)."""

    code: str
    region: Region
    new: KeyTest
    old: KeyTest | None

    @property
    def good(self) -> bool:
        """Whether Amazon takes the new secret, and nothing that works with the old one fails with it.

        A role that is missing is missing with either: that is no reason to keep a secret that ends.
        """
        logged_in = self.new.valid_until is not None
        return logged_in and (self.new.good or self.old is None or not self.old.good)


@dataclass(frozen=True, slots=True)
class RotationTrial:
    """The new secret, tried with every store that this computer has the keys of; nothing was changed. Times UTC."""

    code: str
    stores: tuple[StoreTrial, ...]
    tried_at: datetime

    @property
    def good(self) -> bool:
        return bool(self.stores) and all(one.good for one in self.stores)


@dataclass(frozen=True, slots=True)
class RotationResult:
    """What was done. `changed` stores have the new secret on this computer.

    `elsewhere`: the computers that have the keys of these were told by the database. `only_here`: another computer had
    changed it already, so that nothing is new for the others. `kept_until`: the last day on which Amazon takes the one
    before; None where there was none.
    """

    changed: tuple[str, ...]
    elsewhere: tuple[str, ...]
    only_here: bool
    kept_until: date | None


def last_day(replaced: date) -> date:
    """The last day on which Amazon takes a secret that another was made beside on the day `replaced`."""
    return replaced + timedelta(days=OVERLAP_DAYS)
