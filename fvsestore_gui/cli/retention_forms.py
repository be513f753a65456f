"""What --json prints of erasing personal data; `connection_forms` takes the keys in."""

from collections.abc import Sequence

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.personal import Duty, Erasure, KnownExport, PersonalField
from fvsestore_gui.model.retention import SweepReport

#: form -> key -> what it holds, as in forms.py
RETENTION_KEYS: dict[str, dict[str, str]] = {
    "personal_sweep": {
        "at": "by which time was erased, ISO 8601",
        "orders": "orders whose personal data were erased wholly",
        "fields_only": "orders that lost some fields",
        "under_duty": "orders of which a legal duty keeps some fields",
        "held": "held raw replies emptied",
        "files_gone": "files with personal data found deleted",
        "files_due": "array of personal_export: still there though they are to be deleted",
        "copies": "older copies of the database beside it that were emptied",
        "keys_renewed": "whether older copies open nothing that was erased",
        "keys_trouble": "error code of why not yet, null where they do not or nothing was owed",
        "vacuumed": "whether the database was written anew without what was deleted",
        "vacuum_trouble": "error code of why not yet, or import_running; null where it was, or nothing was owed",
    },
    "personal_proof": {
        "lines": "array of personal_erasure, the oldest first",
        "holds": "with --verify: whether the chain holds; null without it",
        "broken_line": "the number of the first line where it does not, else null",
    },
    "personal_erasure": {
        "number": "of the line; counts on without a gap",
        "at": "when it was erased, ISO 8601",
        "who": "user@computer",
        "rule": "retention, duty_ended, not_needed, buyer_asked, amazon_asked, switched_off or store_removed",
        "store": "the Parametras",
        "order_id": "Amazon's, empty for a file and for a held reply without one",
        "fields": "array of the fields that were erased; empty for a file or a held reply",
        "due": "the day it was due and by what, such as 2026-12-31 delivered; empty where it was asked for",
    },
    "personal_duty": {
        "number": "for `personal duties end`",
        "law": "as entered",
        "reason": "as entered",
        "fields": "array of the fields it keeps",
        "months": "from each order's date",
        "order_ids": "array; empty: all orders with an operation in Finvalda",
        "made_at": "ISO 8601",
        "made_by": "user@computer",
        "ended_at": "ISO 8601, null while it is in force",
        "ended_by": "user@computer, empty while it is in force",
    },
    "personal_export": {
        "number": "for `personal exports gone`",
        "at": "when it was written, ISO 8601",
        "who": "user@computer",
        "path": "where it was written",
        "rows": "rows in it",
        "erase_by": "until when it is to be deleted, ISO 8601, null where nobody knows",
        "gone_at": "since when it is known to be deleted, ISO 8601, null while it is not",
    },
}


def sweep_form(report: SweepReport) -> dict[str, object]:
    return {
        "at": iso(report.at),
        "orders": report.orders,
        "fields_only": report.fields_only,
        "under_duty": report.under_duty,
        "held": report.held,
        "files_gone": report.files_gone,
        "files_due": [export_form(one) for one in report.files_due],
        "copies": report.copies,
        "keys_renewed": report.keys_renewed,
        "keys_trouble": report.keys_trouble or None,
        "vacuumed": report.vacuumed,
        "vacuum_trouble": report.vacuum_trouble or None,
    }


def proof_form(lines: Sequence[Erasure], broken: Break | None, *, verified: bool) -> dict[str, object]:
    return {
        "lines": [erasure_form(one) for one in lines],
        "holds": (broken is None) if verified else None,
        "broken_line": None if broken is None else broken.row_id,
    }


def erasure_form(one: Erasure) -> dict[str, object]:
    return {
        "number": one.erasure_id,
        "at": iso(one.at),
        "who": one.who,
        "rule": one.rule.value,
        "store": one.store_code,
        "order_id": one.order_id,
        "fields": [field.value for field in one.fields],
        "due": one.due,
    }


def duty_form(one: Duty) -> dict[str, object]:
    return {
        "number": one.duty_id,
        "law": one.law,
        "reason": one.reason,
        "fields": [field.value for field in PersonalField if field in one.fields],
        "months": one.months,
        "order_ids": sorted(one.order_ids),
        "made_at": iso(one.made_at),
        "made_by": one.made_by,
        "ended_at": iso(one.ended_at),
        "ended_by": one.ended_by,
    }


def export_form(one: KnownExport) -> dict[str, object]:
    return {
        "number": one.export_id,
        "at": iso(one.at),
        "who": one.who,
        "path": one.path,
        "rows": one.rows,
        "erase_by": iso(one.erase_by),
        "gone_at": iso(one.gone_at),
    }
