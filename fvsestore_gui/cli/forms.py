"""What --json prints: stable keys, each documented here (and in the README, whose table is made of `KEYS`)."""

from fvsestore_gui.cli.order_forms import HELD_KEYS, ORDER_KEYS, money_text
from fvsestore_gui.cli.posting_forms import POSTING_KEYS
from fvsestore_gui.cli.session import iso
from fvsestore_gui.errors import Fact
from fvsestore_gui.model.database_check import DatabaseCheck, MoveReport
from fvsestore_gui.model.history import HistoryForecast, Slice
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.runs import Forecast, Run, RunState
from fvsestore_gui.model.schedules import StoreSchedule
from fvsestore_gui.model.stores import Participation, Store
from fvsestore_gui.office import SystemTask
from fvsestore_gui.words_en import words

#: form -> key -> what it holds. Times are ISO 8601 with offset, amounts decimal text ("22.495") or null for unknown.
KEYS: dict[str, dict[str, str]] = {
    "error": {
        "ok": "false",
        "error": "code (stable), facts (object), message (an English sentence)",
    },
    "store": {
        "code": "the store's code (Parametras)",
        "kind": "Amazon",
        "region": "NorthAmerica, Europe or FarEast",
        "client_identifier": "the application's client identifier",
        "seller_id": "the seller's id at Amazon as it was entered, empty: it was not",
        "marketplaces": "ids switched on",
        "participations": "of the last good test: marketplace_id, participates, store_name, country, currency",
        "client_secret_saved_at": "when the client secret was entered, null: never",
        "refresh_token_saved_at": "when the refresh token was entered, null: never",
        "valid_until": "end of the last access token",
        "tested_at": "last test",
        "test_result": 'error code of the last test, "" when it passed, null: never tested',
        "saved_at": "last change",
        "saved_by": "who made it: user@computer",
        "revision": "grows with every change; `stores set --revision` refuses where it is another",
        "removed_at": "when the store was removed and its orders kept, else null",
    },
    "test": {
        "ok": "whether the key is good",
        "store": "the store's code",
        "code": "error code, null when the key is good",
        "message": 'an English sentence, "" when the key is good',
        "valid_until": "end of the access token, null where the login failed",
        "marketplaces": "ids the account takes part in, null where Amazon did not list them",
        "participations": "all that Amazon listed: marketplace_id, participates, store_name, country, currency",
        "request_id": "Amazon's request id",
        "tested_at": "when",
        "throttled": "true when Amazon answered 429: the key is good, marketplaces are not listed",
        "facts": "facts of the error",
        "fell_back": "whether Amazon refused the new client secret, and took the one before",
    },
    "run": {
        "ok": "whether it was done",
        "run": "number of the run, null where `held retry` had nothing to ask for",
        "store": "the store's code",
        "kind": "since_last, period, last_days, order_ids, retry_held, second_look, history, report_file or complete",
        "state": "done, cancelled, failed, cut or running",
        "received": "orders received = new + changed + same + held",
        "new": "orders that were not there",
        "changed": "orders that Amazon has changed",
        "same": "orders that were there just so",
        "held": "orders that could not be read exactly",
        "pages": "pages read",
        "lines": "of reports: rows read and held",
        "replaced": 'of reports: letters that Amazon itself had replaced by "?"',
        "window_by": 'created or updated, "" for order ids',
        "window_from": "begin of the window",
        "window_until": "end of the window, exclusive",
        "refused_data": "data sets Amazon refused, such as TAX",
        "withheld_data": "data sets Amazon left out of every shipped order without a word, such as RECIPIENT",
        "fell_back": "whether Amazon refused the new client secret, and took the one before",
        "started": "begin",
        "ended": "end, null while it runs",
        "request_ids": "Amazon's request ids (the first ones)",
        "holder": "user@computer",
        "origin": "HAND, or SCHEDULE for one that began by itself",
        "error": "why it failed: code, facts, message; else null",
    },
    "imported": {
        "reminders": "beside the keys of run: what of the store ends soon or is over (as deadline)",
    },
    "history_forecast": {
        "slices": "slices of time still to be read, one report each",
        "stored": "slices kept from before",
        "seconds": "expected time, by Amazon's limits and what a report takes",
        "report_seconds": "what a report takes to be made",
        "search_seconds": "what the same orders would take page by page, null while their number is unknown",
    },
    "slice": {
        "slice": "number",
        "from": "begin",
        "until": "end, exclusive",
        "marketplaces": "ids",
        "state": "wanted, asked, ready, stored, empty or failed",
        "report": "Amazon's report id, null before it was asked for",
        "asked_at": "when it was asked for",
        "ready_at": "when it was made",
        "stored_at": "when its last row was stored",
        "tries": "how often it was asked for",
        "orders": "orders in it",
        "lines": "rows of its report",
        "run": "number of the run that worked on it last",
        "error": "why it failed: code, facts, message; else null",
    },
    "completion": {
        "incomplete": "orders that lack Amazon's own sums because a report told of them",
        "requests": "how many of these Amazon still gives, one request each",
        "free": "requests that are free now",
        "seconds": "expected time for all of them",
    },
    **ORDER_KEYS,
    "proof": {
        "document": "what this is, and the version of its keys",
        "program": "name and version",
        "printed_at": "when it was written",
        "as_of": "when its state was worked out",
        "store": "the store's code",
        "region": "NorthAmerica, Europe or FarEast",
        "marketplaces": "ids that are switched on",
        "countries": "the countries of these",
        "month": "such as 2026-10",
        "month_of": "by which date and time zone an order belongs to it",
        "begins": "begin of the month",
        "ends": "end, exclusive",
        "state": "complete, once, differs, held, holes, unread, running or out_of_reach",
        "complete": "whether both read all of it and named the same, and nothing held may belong to it",
        "message": "why it is in its state, a sentence",
        "orders": "orders kept",
        "named_by_api": "how many of these the API named",
        "named_by_report": "how many of these reports named",
        "named_by_both": "how many of these both named",
        "only_api": "ids that only the API named, once both have read all of it",
        "only_report": "ids that only reports named, once both have read all of it",
        "elsewhere": "orders of marketplaces that are switched off, not counted above",
        "held": "held orders that may belong to it: row, order_id, code, reason, created, first_seen",
        "holes": "what was not read: see hole",
        "totals": "by currency: currency, orders, total",
        "without_total": "orders without a total",
        "statuses": "Amazon's status: orders",
        "windows": "what was read: see window",
        "chain": "whole, broken, or unknown where an earlier version did not keep all pages",
        "proves": "a sentence",
        "does_not_prove": "a sentence",
    },
    "month": {
        "month": "such as 2026-10",
        "state": "complete, once, differs, held, holes, unread, running or out_of_reach",
        "complete": "whether it is",
        "orders": "orders kept",
        "named_by_api": "how many of these the API named",
        "named_by_report": "how many of these reports named",
        "named_by_both": "how many of these both named",
        "elsewhere": "orders of marketplaces that are switched off, not counted above",
        "held": "how many held orders may belong to it",
        "holes": "what was not read: see hole",
        "checked_at": "when a window that reaches into it was last read",
    },
    "window": {
        "source": "API, REPORT or FILE",
        "by": "created or updated",
        "from": "begin",
        "until": "end, exclusive",
        "marketplaces": "ids",
        "pages": "pages read",
        "received": "orders received",
        "read_at": "when the last page came",
        "run": "number of the run that read the last page",
        "chain": "whole, broken, or unknown where an earlier version did not keep its pages",
    },
    "hole": {
        "from": "begin",
        "until": "end, exclusive",
        "marketplaces": "ids",
        "not_read_by": "API, REPORT, or either",
    },
    **HELD_KEYS,
    "schedule": {
        "store": "the store's code",
        "switched_on": "whether it is imported by itself",
        "every_minutes": "every so many minutes, else null",
        "at_times": "times of the day in Vilnius, such as 06:30",
        "next_at": "when it is due next, null while it is off",
        "handled_until": "everything due up to here was begun",
        "second_look_at": "when the last thirty days were looked over again",
        "last_run": "its last import of that kind (as run), else null",
        "failed_run": "one that failed and that no later import made up for (as run), else null",
    },
    "due": {
        "store": "the store's code",
        "ok": "whether it was imported",
        "runs": "imports that ended (as run): what is new, and once a week second_look",
        "error": "why it stopped: code, facts, message; else null",
        "reminders": "what of it ends soon or is over (as deadline)",
    },
    "task": {
        "kind": "windows, systemd, cron, or empty where the system has no task scheduler",
        "name": "its name there",
        "command": "what it starts",
        "registered": "whether it is registered",
        "current": "false where the program or the data were moved since",
    },
    "database": {
        "ok": "whether it can be used",
        "place": "the file, or user, servers and name",
        "engine": "SQLite or PostgreSQL, with its version",
        "server": 'the server that answered, "" for a file',
        "tls": 'TLS version of the connection, "" where it is not encrypted',
        "holds": "nothing, office (stores and orders), foreign (another program's tables) or unknown",
        "schema": "version of the tables, 0 where there are none",
        "stores": "codes of the stores",
        "orders": "number of orders",
        "bytes": "size",
        "milliseconds": "until it answered",
        "error": "why it cannot be used: code, facts, message; else null",
    },
    "move": {
        "ok": "true: everything was compared and is the same",
        "source": "the database before",
        "target": "the database from now on",
        "kept": "where the old data are kept",
        "rows": "all rows",
        "seconds": "how long it took",
        "tables": "each: name, rows, columns (compared one by one)",
        "orders": "by currency: currency, orders, total; the same on both sides",
    },
    "check": {
        "name": "what was looked at",
        "ok": "true, false, or null where it cannot be told",
        "detail": "what was found",
        "code": "error code, null when there is none",
        "message": 'what to do, "" when there is no error',
    },
} | POSTING_KEYS

Form = dict[str, object]


def store_form(store: Store) -> Form:
    saved = {name.name.lower(): moment for name, moment in store.secret_saved_at.items()}
    return {
        "code": store.code,
        "kind": store.kind.value,
        "region": store.region.value,
        "client_identifier": store.client_identifier,
        "seller_id": store.seller_id,
        "marketplaces": sorted(store.marketplace_ids),
        "participations": [participation_form(one) for one in store.participations],
        "client_secret_saved_at": iso(saved.get("client_secret")),
        "refresh_token_saved_at": iso(saved.get("refresh_token")),
        "valid_until": iso(store.valid_until),
        "tested_at": iso(store.tested_at),
        "test_result": store.test_result,
        "saved_at": iso(store.saved_at),
        "saved_by": store.saved_by,
        "revision": store.revision,
        "removed_at": iso(store.removed_at),
    }


def participation_form(one: Participation) -> Form:
    return {
        "marketplace_id": one.marketplace_id,
        "participates": one.participates,
        "store_name": one.store_name,
        "country": one.country,
        "currency": one.currency,
    }


def test_form(code: str, test: KeyTest) -> Form:
    listed = test.participations
    return {
        "ok": test.good,
        "store": code,
        "code": test.error.code if test.error else None,
        "message": " ".join(words(test.error.code, test.error.facts)).strip() if test.error else "",
        "valid_until": iso(test.valid_until),
        "marketplaces": None if listed is None else [one.marketplace_id for one in listed if one.participates],
        "participations": None if listed is None else [participation_form(one) for one in listed],
        "request_id": test.request_id,
        "tested_at": iso(test.tested_at),
        "throttled": test.throttled,
        "facts": test.error.facts if test.error else {},
        "fell_back": test.fell_back,
    }


def run_form(run: Run) -> Form:
    return {
        "ok": run.state is RunState.DONE,
        "run": run.run_id,
        "store": run.store_code,
        "kind": run.kind.value,
        "state": run.state.value,
        "received": run.counts.received,
        "new": run.counts.new,
        "changed": run.counts.changed,
        "same": run.counts.same,
        "held": run.counts.held,
        "pages": run.pages,
        "lines": run.lines,
        "replaced": run.replaced,
        "window_by": run.window_by,
        "window_from": iso(run.window_from),
        "window_until": iso(run.window_until),
        "refused_data": list(run.refused_data),
        "withheld_data": list(run.met.withheld),
        "fell_back": run.met.fell_back,
        "started": iso(run.started),
        "ended": iso(run.ended),
        "request_ids": list(run.request_ids),
        "holder": run.holder,
        "origin": run.origin.value,
        "error": error_form(run.error_code, run.error_facts) if run.error_code else None,
    }


def history_forecast_form(expected: HistoryForecast) -> Form:
    return {
        "slices": expected.slices,
        "stored": expected.stored,
        "seconds": expected.seconds,
        "report_seconds": expected.report_s,
        "search_seconds": expected.search_seconds,
    }


def slice_form(one: Slice) -> Form:
    return {
        "slice": one.slice_id,
        "from": iso(one.window_from),
        "until": iso(one.window_until),
        "marketplaces": list(one.marketplace_ids),
        "state": one.state.value,
        "report": one.report_id,
        "asked_at": iso(one.asked_at),
        "ready_at": iso(one.ready_at),
        "stored_at": iso(one.stored_at),
        "tries": one.tries,
        "orders": one.orders,
        "lines": one.lines,
        "run": one.run_id,
        "error": error_form(one.error_code, one.error_facts or {}) if one.error_code else None,
    }


def completion_form(incomplete: int, expected: Forecast) -> Form:
    return {
        "incomplete": incomplete,
        "requests": expected.pages or 0,
        "free": expected.free_pages,
        "seconds": expected.seconds or 0.0,
    }


def error_form(code: str, facts: dict[str, Fact]) -> Form:
    return {"code": code, "facts": facts, "message": " ".join(words(code, facts)).strip()}


def schedule_form(one: StoreSchedule) -> Form:
    schedule = one.schedule
    return {
        "store": one.store.code,
        "switched_on": schedule.switched_on,
        "every_minutes": schedule.every_minutes,
        "at_times": [f"{at:%H:%M}" for at in schedule.at_times],
        "next_at": iso(one.next_at),
        "handled_until": iso(schedule.handled_until),
        "second_look_at": iso(schedule.second_look_at),
        "last_run": run_form(one.last_run) if one.last_run else None,
        "failed_run": run_form(one.trouble) if one.trouble else None,
    }


def task_form(task: SystemTask) -> Form:
    return {
        "kind": task.kind,
        "name": task.name,
        "command": task.command,
        "registered": task.registered,
        "current": task.current,
    }


def database_form(found: DatabaseCheck) -> Form:
    return {
        "ok": found.good,
        "place": found.place,
        "engine": found.engine,
        "server": found.server,
        "tls": found.tls,
        "holds": found.holds.value,
        "schema": found.version,
        "stores": list(found.stores),
        "orders": found.orders,
        "bytes": found.size,
        "milliseconds": found.milliseconds,
        "error": error_form(found.error.code, found.error.facts) if found.error else None,
    }


def move_form(report: MoveReport) -> Form:
    return {
        "ok": True,
        "source": report.source,
        "target": report.target,
        "kept": report.kept,
        "rows": report.rows,
        "seconds": round(report.seconds, 3),
        "tables": [{"name": one.name, "rows": one.rows, "columns": one.columns} for one in report.tables],
        "orders": [
            {"currency": one.currency or None, "orders": one.orders, "total": money_text(one.total)}
            for one in report.orders
        ],
    }
