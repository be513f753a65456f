"""What ends and when: client secrets, access tokens, authorisations, and the parts of Amazon's API that go."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum

from fvsestore_gui.model.months import VILNIUS

#: Amazon ends a client secret this many days after it was made (rotating-your-apps-lwa-credentials)
SECRET_DAYS = 180
#: the old secret goes on working so many days after a new one was made
OVERLAP_DAYS = 7
#: days before the end on which somebody is reminded
REMINDERS = (60, 30, 14, 7, 1)
#: the reminder of what is over already
OVER = 0


class Term(Enum):
    """What has an end; the value is stable text."""

    CLIENT_SECRET = "client_secret"
    ACCESS_TOKEN = "access_token"
    #: shown with its age: Amazon says of public applications only that they must be authorised anew after a year
    AUTHORISATION = "authorisation"
    #: a part of Amazon's API
    API = "api"


class Use(Enum):
    """Whether this installation uses a part of Amazon's API that ends."""

    USED = "used"
    NOT_USED = "not_used"


@dataclass(frozen=True, slots=True)
class ApiEnd:
    """A part of Amazon's API that Amazon has announced the end of. `source` is the https address of the notice."""

    name: str
    ends_on: date
    successor: str
    source: str
    use: Use
    #: what of this program or of the user's own tools it is about, in words by language
    note: dict[str, str]


@dataclass(frozen=True, slots=True)
class Deadline:
    """One end of one store (`code` "" for Amazon's own). `since`: when it was made or entered, as far as it is known.

    `exact`: Amazon or the user said when it was made; else it was made on the day it was entered or before, so that it
    may end earlier. `days_left` counts whole days in Vilnius; negative once it is over. `reminder` is the last of
    REMINDERS that is reached, OVER once it is over, None while none is.
    """

    term: Term
    code: str
    name: str
    ends_at: datetime | None
    days_left: int | None
    since: datetime | None = None
    exact: bool = False
    reminder: int | None = None
    #: what it is about, the same for good: a store's uid, the name of a part of Amazon's API
    uid: str = ""
    #: Amazon itself has said that it has expired, whatever was reckoned
    refused: bool = False

    @property
    def key(self) -> str:
        """Names this end and its reminder: who was told of it is not told again, but of the next one."""
        return f"{self.term.value} {self.uid} {ends_on(self)} {self.reminder}"


def ends_on(deadline: Deadline) -> date | None:
    """The day of an end, in Vilnius."""
    return None if deadline.ends_at is None else day_of(deadline.ends_at)


def day_of(moment: datetime) -> date:
    """The day of a UTC time in Vilnius."""
    return moment.astimezone(VILNIUS).date()


def begin_of(day: date) -> datetime:
    """The UTC time at which a day begins in Vilnius."""
    return datetime.combine(day, time(), VILNIUS).astimezone(UTC)


def reminder_of(days_left: int) -> int | None:
    """Which reminder is reached so many days before an end."""
    if days_left < 0:
        return OVER
    return min((days for days in REMINDERS if days_left <= days), default=None)
