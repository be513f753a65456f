"""What --json prints of guide, diagnosis, calendar, network and accounts; `forms.KEYS` takes these in."""

from fvsestore_gui.cli.audit_forms import AUDIT_KEYS
from fvsestore_gui.cli.buyer_forms import BUYER_KEYS
from fvsestore_gui.cli.network_forms import NETWORK_KEYS
from fvsestore_gui.cli.personal_forms import PERSONAL_KEYS
from fvsestore_gui.cli.retention_forms import RETENTION_KEYS
from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.accounts import ProvedAccount
from fvsestore_gui.model.calendar import ApiEnd, Deadline, Use, ends_on
from fvsestore_gui.model.diagnosis import Diagnosis, Light
from fvsestore_gui.words_en import words

#: form -> key -> what it holds, as in forms.py
CONNECTION_KEYS: dict[str, dict[str, str]] = {
    **NETWORK_KEYS,
    **PERSONAL_KEYS,
    **BUYER_KEYS,
    **RETENTION_KEYS,
    **AUDIT_KEYS,
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
    "diagnosis": {
        "ok": "whether no light is red, and neither Amazon nor the network failed",
        "store": "the store's code",
        "cause": "name of the light to look at first, null where nothing is wrong",
        "calls": "requests that Amazon was sent",
        "begun_at": "when it began",
        "repeat_at": "from when on another run finds its calls free",
        "seller_ids": "whose account Amazon shows it to be; often empty",
        "lights": "array of lights, from the ground up",
    },
    "light": {
        "name": "clock, dns, proxy, tls, login_server, client, refresh_token, region, seller, marketplaces, orders, "
        "data_set and its name, reports, finances, finvalda, database, keyring",
        "colour": "green, red, yellow (it could not be told), not_tried or not_needed",
        "detail": "what was looked at, such as a host, a region, a data set",
        "code": "error code, null when there is none",
        "message": "what is wrong and what to do, an English sentence",
        "amazons": "whether the trouble is Amazon's",
        "amazon_text": "Amazon's own words",
        "request_id": "Amazon's request id, to be quoted to its support",
        "seconds": "how long the call took, null where there was none",
        "facts": "object: seconds this clock is ahead, count of marketplaces, marketplaces, not_yours, switched_off, "
        "empty (1: not refused, and nothing came)",
    },
    "roles": {
        "store": "the store's code",
        "asked_at": "when Amazon gave the newest of the answers, null: never asked",
        "topics": "array of objects, those of the next table",
        "repeat_at": "with --check: from when on another check finds its calls free, else null",
        "trouble": "with --check: why Amazon could not be asked: code, facts, message; else null",
    },
    "role_topic": {
        "name": "orders, proceeds, promotion, cancellation, tax, expense, fulfillment, destination, packages, "
        "fulfillment_orders, buyer_name, buyer_address, buyer_vat_number, payment, reports or finances",
        "group": "orders, taxes, delivery, buyer, reports or payouts",
        "given": "given, refused, empty (not refused, none was sent), withheld (the same of what the order must have), "
        "unknown, not_asked or not_kept (comes with other data and is thrown away)",
        "asked_at": "when, null: never asked",
        "role": "the role that Amazon wants for it, under Amazon's name",
        "code": "how Amazon refused, or why it is not known; else null",
        "request_id": "Amazon's request id",
        "guide_step": "where the guide says more: `guide show`",
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
    "rotation": {
        "ok": "whether it was done",
        "store": "the store's code",
        "returned": "whether it went back to the client secret before",
        "changed": "codes of the stores that have it on this computer now",
        "elsewhere": "codes of the stores whose keys are on other computers only",
        "only_here": "whether another computer had changed it before, so that only this one was lacking it",
        "kept_until": "the last day on which Amazon accepts the one before, null where there was none",
        "trials": "array of objects, those of the next table; also where it was refused, beside `error`",
    },
    "rotation_trial": {
        "store": "the store's code",
        "good": "whether the new one may take the place of the old",
        "new_code": "error code with the new client secret, null when all is well",
        "new_message": 'an English sentence, "" when all is well',
        "old_code": "error code with the one in use, null when all is well",
        "old_known": "whether there is one in use",
        "request_id": "Amazon's request id",
    },
}


def diagnosis_form(found: Diagnosis) -> dict[str, object]:
    return {
        "ok": found.cause is None,
        "store": found.code,
        "cause": None if found.cause is None else found.cause.name,
        "calls": found.calls,
        "begun_at": iso(found.begun_at),
        "repeat_at": iso(found.repeat_at),
        "seller_ids": sorted(found.seller_ids),
        "lights": [light_form(light) for light in found.lights],
    }


def light_form(light: Light) -> dict[str, object]:
    error = light.error
    return {
        "name": light.name,
        "colour": light.colour.value,
        "detail": light.detail,
        "code": None if error is None else error.code,
        "message": "" if error is None else " ".join(words(error.code, error.facts)).strip(),
        "amazons": light.amazons,
        "amazon_text": light.amazon_text,
        "request_id": light.request_id,
        "seconds": None if light.seconds is None else round(light.seconds, 3),
        "facts": light.facts,
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


def account_form(account: ProvedAccount | None) -> dict[str, object]:
    """What `stores show` adds of whose account the keys open."""
    return {
        "account_proof": account.proof.value if account is not None else None,
        "account_proved_at": iso(account.proved_at) if account is not None else None,
        "account_seller_id": account.seller_id if account is not None else "",
    }
