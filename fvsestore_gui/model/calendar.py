"""What ends and when: client secrets, access tokens, authorisations, and the parts of Amazon's API that go."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

#: Amazon ends a client secret this many days after it was made (rotating-your-apps-lwa-credentials)
SECRET_DAYS = 180
#: the old secret goes on working so many days after a new one was made
OVERLAP_DAYS = 7
#: days before the end on which somebody is reminded
REMINDERS = (60, 30, 14, 7, 1)


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
    may end earlier. `days_left` counts whole days in Vilnius; negative once it is over. `reminder` is the greatest of
    REMINDERS that is reached, None while none is.
    """

    term: Term
    code: str
    name: str
    ends_at: datetime | None
    days_left: int | None
    since: datetime | None = None
    exact: bool = False
    reminder: int | None = None
