"""What --json prints of guide, diagnosis, calendar, network and accounts; `forms.KEYS` takes these in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.calendar import ApiEnd, Deadline, Use, ends_on

#: form -> key -> what it holds, as in forms.py
CONNECTION_KEYS: dict[str, dict[str, str]] = {
    "guide_step": {
        "id": "the step's name, the same in both languages and in every version",
        "chapter": "id of its chapter",
        "title": "its title",
        "audience": "all, seller or vendor",
        "done": "whether it is ticked, null where there is nothing to tick",
        "text": "what to do there",
        "links": "array of objects: words, address of the page on the site of the store's country",
        "copies": "array of objects: name, text of a value to copy",
    },
    "deadline": {
        "store": "the store's code",
        "term": "client_secret, authorisation, access_token, or api for a part of Amazon's API",
        "name": "what ends, by name",
        "since": "when it was made, or entered here; null: not known",
        "exact": "whether somebody has said when it was made; else it may end earlier",
        "ends_on": "the day it ends, in Vilnius; null: not known, or never",
        "ends_at": "the same as a time",
        "days_left": "whole days until then, negative once it is over",
        "reminder": "the reminder that is reached: 60, 30, 14, 7, 1, or 0 once it is over; null before",
        "refused": "whether Amazon itself has said that it has expired",
    },
    "api_end": {
        "name": "the part of Amazon's API",
        "ends_on": "the day Amazon ends it",
        "days_left": "whole days until then, negative once it is over",
        "successor": "what Amazon gives in its place",
        "used": "whether this program uses it",
        "note": "what it is about",
        "source": "address of Amazon's notice",
    },
}


def deadline_form(one: Deadline) -> dict[str, object]:
    day = ends_on(one)
    return {
        "store": one.code,
        "term": one.term.value,
        "name": one.name,
        "since": iso(one.since),
        "exact": one.exact,
        "ends_on": None if day is None else day.isoformat(),
        "ends_at": iso(one.ends_at),
        "days_left": one.days_left,
        "reminder": one.reminder,
        "refused": one.refused,
    }


def api_end_form(end: ApiEnd, days_left: int | None) -> dict[str, object]:
    return {
        "name": end.name,
        "ends_on": end.ends_on.isoformat(),
        "days_left": days_left,
        "successor": end.successor,
        "used": end.use is Use.USED,
        "note": end.note["en"],
        "source": end.source,
    }
