"""What the log of actions is told of each verb: of its arguments by name, and of its result (None where it failed).

Counts, codes, names of settings and files; never a value that was typed. None says that nothing was done.
"""

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from fvsestore_gui.model.audit import Fact
from fvsestore_gui.model.postings import PostingDecision
from fvsestore_gui.model.roles import Given
from fvsestore_gui.model.runs import Run, RunOrigin
from fvsestore_gui.model.stores import Store
from fvsestore_gui.store_draft import StoreDraft

Arguments = Mapping[str, Any]
Facts = Mapping[str, Fact]
#: what changes by itself
_OWN = frozenset({"revision", "saved_at", "saved_by", "decided_at", "decided_by", "store_id", "handled_until"})
#: what became of an order that was meant to become something else
_TROUBLES = frozenset({"failed", "unclear", "busy", "held", "elsewhere"})


def changed_names(before: Any, after: Any) -> str:
    """The names of what differs, joined by ", ". Of two dataclasses or structs of a kind."""
    return ", ".join(
        name for name in _fields(after) if name not in _OWN and getattr(before, name) != getattr(after, name)
    )


def _fields(thing: Any) -> Sequence[str]:
    if isinstance(thing, msgspec.Struct):
        return thing.__struct_fields__
    return [field.name for field in dataclasses.fields(thing)]


def draft_changes(before: Store | None, draft: StoreDraft) -> str:
    """What of a saved store a draft changes, secrets aside."""
    if before is None:
        return ""
    names = ("code", "kind", "region", "client_identifier", "marketplace_ids", "seller_id")
    return ", ".join(name for name in names if getattr(before, name) != getattr(draft, name))


# -- the connection of a store -------------------------------------------------------------------------------------


def new_code(given: Arguments, result: Any) -> Facts:
    return {"code": given["new_code"], "old_code": given["code"]}


def key_test(given: Arguments, result: Any) -> Facts:
    draft = given["draft"]
    typed = draft.client_secret is not None or draft.refresh_token is not None
    return {"code": draft.code, "result": _code(None if result is None else result.error), "saved": not typed}


def diagnosis(given: Arguments, result: Any) -> Facts:
    asked = given["asked"]
    cause = result.cause
    return {
        "code": asked if isinstance(asked, str) else asked.code,
        "result": "good" if cause is None else _code(cause.error),
        "rung": "" if cause is None else cause.name,
    }


def role_check(given: Arguments, result: Any) -> Facts:
    answers = [answer.given for answer in result.answers]
    return {
        "granted": answers.count(Given.GIVEN),
        "refused": answers.count(Given.REFUSED) + answers.count(Given.WITHHELD),
    }


def network(given: Arguments, result: Any) -> Facts:
    return {"way": given["choice"].mode.value, "password": given["password"] is not None}


def network_test(given: Arguments, result: Any) -> Facts:
    bad = result.first_bad
    return {"result": "good" if bad is None else _code(bad.error)}


def secret_day(given: Arguments, result: Any) -> Facts:
    return {"day": "" if given["made_on"] is None else given["made_on"].isoformat()}


def switched(given: Arguments, result: Any) -> Facts:
    return {"switched_on": bool(given["wanted"])}


def fixed(**facts: Fact) -> Callable[[Arguments, Any], Facts]:
    """The same whatever comes."""
    return lambda given, result: facts


def schedule(given: Arguments, result: Any) -> Facts:
    return {"switched_on": given["schedule"].switched_on}


# -- orders --------------------------------------------------------------------------------------------------------


def run(one: Run) -> Facts:
    """How an import ended."""
    counts = one.counts
    return {
        "kind": one.kind.value,
        "by": one.origin.value if one.origin is RunOrigin.SCHEDULE else None,
        "run": one.run_id,
        "state": one.state.value,
        "received": counts.received,
        "new": counts.new,
        "changed": counts.changed,
        "same": counts.same,
        "held": counts.held,
        "refused": ", ".join(one.refused_data),
        "error": one.error_code or "",
    }


# -- files ---------------------------------------------------------------------------------------------------------


def file(given: Arguments, result: Any) -> Facts:
    """A file of something that is counted."""
    return {"file": str(given["path"]), "rows": result if isinstance(result, int) else None}


def bundle(given: Arguments, result: Any) -> Facts:
    return {"file": str(given["path"]), "parts": len(given["parts"])}


def proof(given: Arguments, result: Any) -> Facts:
    one = given["proof"]
    return {"code": one.store_code, "month": str(one.state.month), "file": str(given["path"])}


def lines(given: Arguments, result: Any) -> Facts:
    return {"table": "posting_lines", "rows": result, "columns": titles(given["columns"]), "file": str(given["path"])}


def vat_rates(given: Arguments, result: Any) -> Facts:
    path = given.get("path")
    return {"rows": result, "file": path.name if isinstance(path, Path) else ""}


def titles(columns: Collection[Any]) -> str:
    return ", ".join(column.title for column in columns)


# -- Finvalda ------------------------------------------------------------------------------------------------------


def connection_check(given: Arguments, result: Any) -> Facts:
    return {"result": result.code or "good"}


def references(given: Arguments, result: Any) -> Facts:
    return {"rows": None if result is None else sum(state.count for state in result)}


def rate_count(given: Arguments, result: Any) -> Facts:
    return {"rows": result}


def vat_rules(given: Arguments, result: Any) -> Facts | None:
    changed, removed = len(given["changed"]), len(given["removed"])
    return {"rows": changed, "removed": removed} if changed or removed else None


def vat_confirmed(given: Arguments, result: Any) -> Facts:
    return {"rows": len(given["rules"]), "confirmed": given["confirmed"]}


def mappings(given: Arguments, result: Any) -> Facts:
    return {"rows": len(given.get("changed", ())), "removed": len(given.get("mappings", ()))}


def mapping_file(given: Arguments, result: Any) -> Facts | None:
    if result.troubles:
        return None
    return {"rows": result.new + result.changed, "file": given["path"].name}


def decision(given: Arguments, result: PostingDecision) -> Facts:
    return {"decision": changed_names(PostingDecision(order_row=result.order_row), result)}


def report(given: Arguments, result: Any) -> Facts | None:
    """What became of the orders of one run; nothing where there was none to do."""
    if result is None:
        return {}
    if not result.outcomes and not result.error_code:
        return None
    outcomes = result.outcomes
    failed = sum(outcome.state in _TROUBLES for outcome in outcomes)
    return {
        "orders": len(outcomes),
        "done": sum(outcome.state in ("created", "linked", "removed", "returned", "exported") for outcome in outcomes),
        "failed": failed,
        "order_id": outcomes[0].order_id if len(outcomes) == 1 else "",
        "state": "cancelled" if result.cancelled else "",
        "error": result.error_code,
    }


def import_file(given: Arguments, result: Any) -> Facts | None:
    if result is None:
        return {"file": str(given["path"])}
    facts = report(given, result.report)
    return None if facts is None else {**facts, "file": result.path, "number": result.number}


def file_again(given: Arguments, result: Any) -> Facts:
    return {"orders": result, "file": str(given["path"]), "number": given["number"]}


def verification(given: Arguments, result: Any) -> Facts:
    if result is None:
        return {}
    return {"orders": result.checked, "differ": result.checked - result.agreeing}


def _code(error: Any) -> str:
    return "good" if error is None else str(error.code)
