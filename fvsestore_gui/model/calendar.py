"""What ends and when: client secrets, access tokens, authorisations, and the parts of Amazon's API that go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.model.stores import SecretName, Store

#: Amazon ends a client secret this many days after it was made (rotating-your-apps-lwa-credentials)
SECRET_DAYS = 180
#: the old secret goes on working so many days after a new one was made
OVERLAP_DAYS = 7
#: days before the end on which somebody is reminded
REMINDERS = (60, 30, 14, 7, 1)
#: the edition a day was said of, and the day a secret was made
DatedSecret = tuple[str, date]
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


def days_until(moment: datetime | None, now: datetime) -> int | None:
    """Whole days in Vilnius; negative once it is over."""
    return None if moment is None else (day_of(moment) - day_of(now)).days


def secret_deadline(
    store: Store, said: Mapping[SecretName, DatedSecret], refused_at: datetime | None, now: datetime
) -> Deadline:
    """When the client secret of a store ends. `said`: when secrets were made, as somebody has said; `refused_at`: when
    Amazon said that it has expired."""
    since, exact = _since(store, said, SecretName.CLIENT_SECRET)
    ends_at = begin_of(day_of(since) + timedelta(days=SECRET_DAYS)) if since is not None else None
    refused = refused_at is not None
    if refused_at is not None and (ends_at is None or ends_at > refused_at):
        # it was older than anybody here knew
        ends_at = refused_at
    left = days_until(ends_at, now)
    return Deadline(
        term=Term.CLIENT_SECRET,
        code=store.code,
        name=SecretName.CLIENT_SECRET.value,
        ends_at=ends_at,
        days_left=left,
        since=since,
        exact=exact,
        reminder=OVER if refused else None if left is None else reminder_of(left),
        uid=store.uid,
        refused=refused,
    )


def authorisation(store: Store, said: Mapping[SecretName, DatedSecret]) -> Deadline:
    """How old the authorisation of a store is; it has no end."""
    since, exact = _since(store, said, SecretName.REFRESH_TOKEN)
    name = SecretName.REFRESH_TOKEN.value
    return Deadline(Term.AUTHORISATION, store.code, name, None, None, since, exact, uid=store.uid)


def possible_days(store: Store, now: datetime) -> tuple[date, date]:
    """Between which days the client secret of a store can have been made: it worked when it was entered."""
    saved_at = store.secret_saved_at.get(SecretName.CLIENT_SECRET)
    latest = day_of(now if saved_at is None else min(saved_at, now))
    return latest - timedelta(days=SECRET_DAYS + OVERLAP_DAYS), latest


def _since(store: Store, said: Mapping[SecretName, DatedSecret], name: SecretName) -> tuple[datetime | None, bool]:
    """Since when there is a secret, and whether somebody has said so of just this edition of it."""
    stamp, made_on = said.get(name, (None, None))
    if made_on is not None and stamp == store.secret_stamps.get(name, ""):
        return begin_of(made_on), True
    return store.secret_saved_at.get(name), False
