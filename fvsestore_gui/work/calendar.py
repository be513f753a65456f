"""What ends and when: reckoned from what is saved of the stores, and from Amazon's announcements, which are data.

Nothing here asks Amazon. A secret ends 180 days after it was made. Where nobody has said when that was, it was made at
the latest on the day on which it was entered here; so the end that is told is the latest possible one.
"""

import csv
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.calendar import (
    OVER,
    ApiEnd,
    DatedSecret,
    Deadline,
    Term,
    Use,
    authorisation,
    begin_of,
    day_of,
    days_until,
    possible_days,
    reminder_of,
    secret_deadline,
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
            secret_deadline(store, said, _refused_at(store, last_run(store)), now),
            authorisation(store, said),
            _token(store, token_until(store), now),
        ]
    return found + [_api(end, now) for end in ends]


def reminders(found: Iterable[Deadline]) -> list[Deadline]:
    """Those of which somebody is to be reminded now, the most urgent first."""
    reached = [one for one in found if one.reminder is not None]
    return sorted(reached, key=lambda one: (one.reminder != OVER, one.days_left or 0, one.code, one.name))


def _refused_at(store: Store, run: Run | None) -> datetime | None:
    """When Amazon said that the secret has expired, as long as nothing that came later speaks against it."""
    if store.test_result == _EXPIRED:
        return store.tested_at
    if run is None or run.error_code != _EXPIRED:
        return None
    later = (store.tested_at, store.secret_saved_at.get(SecretName.CLIENT_SECRET))
    return None if any(at is not None and at > run.started for at in later) else run.started


def _token(store: Store, in_memory: datetime | None, now: datetime) -> Deadline:
    until = in_memory or store.valid_until
    return Deadline(
        Term.ACCESS_TOKEN, store.code, "Access token", until, days_until(until, now), exact=True, uid=store.uid
    )


def _api(end: ApiEnd, now: datetime) -> Deadline:
    ends_at = begin_of(end.ends_on)
    left = (end.ends_on - day_of(now)).days
    reminder = reminder_of(left) if end.use is Use.USED else None
    return Deadline(Term.API, "", end.name, ends_at, left, exact=True, reminder=reminder, uid=end.name)


def check_made_on(store: Store, made_on: date, now: datetime) -> None:
    """Raises CorrectInput("secret_made_on") for a day on which the client secret cannot have been made."""
    earliest, latest = possible_days(store, now)
    if not earliest <= made_on <= latest:
        raise CorrectInput("secret_made_on", code=store.code, earliest=earliest.isoformat(), latest=latest.isoformat())
