"""What --json prints of the log of actions; `connection_forms` takes these in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.audit import AuditRow, Verified

AUDIT_KEYS: dict[str, dict[str, str]] = {
    "audit_row": {
        "number": "number of the row, counted without a gap",
        "at": "when it was done",
        "who": "who did it: user@computer",
        "what": "what was done, such as store_saved, secret_changed, import_ended, personal_viewed",
        "store": "the store's code then, null where none is concerned",
        "facts": "object: counts, codes, names of settings, files; no secret and nothing of a buyer",
        "digest": "SHA-256 over the row and the digest of the row before",
    },
    "audit_check": {
        "ok": "whether every row is as it was written, and none that this computer has seen is missing",
        "rows": "rows that were read",
        "last_row": "number of the last of them",
        "digest": "its digest; who keeps it elsewhere can compare it later",
        "problem": "edited, gap (a row is missing or was slipped in), end (the last rows are missing), or null",
        "row": "the row where the chain breaks first, null where it holds",
    },
}


def row_form(row: AuditRow) -> dict[str, object]:
    return {
        "number": row.row_id,
        "at": iso(row.at),
        "who": row.who,
        "what": row.what,
        "store": row.store_code or None,
        "facts": dict(row.facts),
        "digest": row.digest,
    }


def check_form(found: Verified) -> dict[str, object]:
    return {
        "ok": found.holds,
        "rows": found.rows,
        "last_row": found.last_row,
        "digest": found.digest,
        "problem": found.kind or None,
        "row": found.broken_row or None,
    }
