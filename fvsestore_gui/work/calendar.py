"""What ends and when: reckoned from what is saved of the stores, and from Amazon's announcements, which are data.

Nothing here asks Amazon. A secret ends 180 days after it was made. Where nobody has said when that was, it was made at
the latest on the day on which it was entered here; so the end that is told is the latest possible one.
"""

import csv
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from fvsestore_gui.database.secret_dates import DatedSecret
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.calendar import (
    OVER,
    OVERLAP_DAYS,
    SECRET_DAYS,
    ApiEnd,
    Deadline,
    Term,
    Use,
    begin_of,
    day_of,
    reminder_of,
)
from fvsestore_gui.model.guide import is_amazons
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.paths import resources

#: the parts of Amazon's API that this program asks, none of which has an announced end: beginning of the path -> name
APIS_IN_USE: Mapping[str, str] = {
    "/orders/2026-01-01": "Orders API v2026-01-01",
    "/reports/2021-06-30": "Reports API v2021-06-30",
    "/sellers/v1": "Sellers API v1",
    "/finances/2024-06-19": "Finances API v2024-06-19",
}
_USES = {"yes": Use.USED, "no": Use.NOT_USED}
_COLUMNS = ["name", "ends_on", "successor", "source", "used", "note_lt", "note_en"]
#: what a test or an import says once Amazon no longer takes a secret for its age
_EXPIRED = "lwa_secret_expired"


def api_ends(path: Path | None = None) -> list[ApiEnd]:
    """What Amazon has announced the end of, the latest end first.

    Raises ValueError where the file is not written as it is read, which only this program's makers can mend.
    """
    file = path or resources() / "calendar" / "api_ends.csv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        if rows.fieldnames != _COLUMNS:
            raise ValueError(f"{file.name}: {rows.fieldnames}")
        return sorted((_end(row) for row in rows), key=lambda end: (end.ends_on, end.name), reverse=True)


def _end(row: Mapping[str, str]) -> ApiEnd:
    if not is_amazons(row["source"]) or not all(row[name] for name in _COLUMNS):
        raise ValueError(f"api_ends.csv: {row['name']}")
    return ApiEnd(
        name=row["name"],
        ends_on=date.fromisoformat(row["ends_on"]),
        successor=row["successor"],
        source=row["source"],
        use=_USES[row["used"]],
        note={"lt": row["note_lt"], "en": row["note_en"]},
    )


def deadlines(
    stores: Iterable[Store],
    dates: Mapping[int, Mapping[SecretName, DatedSecret]],
    ends: Iterable[ApiEnd],
    token_until: Callable[[Store], datetime | None],
    last_run: Callable[[Store], Run | None],
    now: datetime,
) -> list[Deadline]:
    """All ends of these stores, each store's secret first, then Amazon's own.

    `dates`: by store id, what was said of when secrets were made. `token_until`: until when the access token in memory
    is valid, None where there is none. `last_run`: a store's newest import, which may have been refused.
    """
    found = []
    for store in stores:
        said = dates.get(store.store_id, {})
        found += [
            _secret(store, said, _refused_at(store, last_run(store)), now),
            _authorisation(store, said),
            _token(store, token_until(store), now),
        ]
    return found + [_api(end, now) for end in ends]


def reminders(found: Iterable[Deadline]) -> list[Deadline]:
    """Those of which somebody is to be reminded now, the most urgent first."""
    reached = [one for one in found if one.reminder is not None]
    return sorted(reached, key=lambda one: (one.reminder != OVER, one.days_left or 0, one.code, one.name))


def _since(store: Store, said: Mapping[SecretName, DatedSecret], name: SecretName) -> tuple[datetime | None, bool]:
    """Since when there is a secret, and whether somebody has said so of just this edition of it."""
    stamp, made_on = said.get(name, (None, None))
    if made_on is not None and stamp == store.secret_stamps.get(name, ""):
        return begin_of(made_on), True
    return store.secret_saved_at.get(name), False


def _refused_at(store: Store, run: Run | None) -> datetime | None:
    """When Amazon said that the secret has expired, as long as nothing that came later speaks against it."""
    if store.test_result == _EXPIRED:
        return store.tested_at
    if run is None or run.error_code != _EXPIRED:
        return None
    later = (store.tested_at, store.secret_saved_at.get(SecretName.CLIENT_SECRET))
    return None if any(at is not None and at > run.started for at in later) else run.started


def _secret(
    store: Store, said: Mapping[SecretName, DatedSecret], refused_at: datetime | None, now: datetime
) -> Deadline:
    since, exact = _since(store, said, SecretName.CLIENT_SECRET)
    ends_at = begin_of(day_of(since) + timedelta(days=SECRET_DAYS)) if since is not None else None
    refused = refused_at is not None
    if refused_at is not None and (ends_at is None or ends_at > refused_at):
        # it was older than anybody here knew
        ends_at = refused_at
    left = _left(ends_at, now)
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


def _authorisation(store: Store, said: Mapping[SecretName, DatedSecret]) -> Deadline:
    since, exact = _since(store, said, SecretName.REFRESH_TOKEN)
    name = SecretName.REFRESH_TOKEN.value
    return Deadline(Term.AUTHORISATION, store.code, name, None, None, since, exact, uid=store.uid)


def _token(store: Store, in_memory: datetime | None, now: datetime) -> Deadline:
    until = in_memory or store.valid_until
    return Deadline(Term.ACCESS_TOKEN, store.code, "Access token", until, _left(until, now), exact=True, uid=store.uid)


def _api(end: ApiEnd, now: datetime) -> Deadline:
    ends_at = begin_of(end.ends_on)
    left = (end.ends_on - day_of(now)).days
    reminder = reminder_of(left) if end.use is Use.USED else None
    return Deadline(Term.API, "", end.name, ends_at, left, exact=True, reminder=reminder, uid=end.name)


def _left(ends_at: datetime | None, now: datetime) -> int | None:
    return None if ends_at is None else (day_of(ends_at) - day_of(now)).days


def possible_days(store: Store, now: datetime) -> tuple[date, date]:
    """Between which days the client secret of a store can have been made: it worked when it was entered."""
    saved_at = store.secret_saved_at.get(SecretName.CLIENT_SECRET)
    latest = day_of(now if saved_at is None else min(saved_at, now))
    return latest - timedelta(days=SECRET_DAYS + OVERLAP_DAYS), latest


def check_made_on(store: Store, made_on: date, now: datetime) -> None:
    """Raises CorrectInput("secret_made_on") for a day on which the client secret cannot have been made."""
    earliest, latest = possible_days(store, now)
    if not earliest <= made_on <= latest:
        raise CorrectInput("secret_made_on", code=store.code, earliest=earliest.isoformat(), latest=latest.isoformat())
