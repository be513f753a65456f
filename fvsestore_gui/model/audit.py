"""The log of actions: who did what, when and on which PC. Nothing secret and nothing of a buyer stands in it.

A row's facts are counts, names of settings, codes and ids of orders. What a person typed to find a buyer, why a law
asks for something, keys and passwords are no facts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from fvsestore_gui.model.listing import Filter

Fact = str | int | bool | None

#: rows younger than this many days are never cut off
LEAST_DAYS = 366


class What(Enum):
    """What was done. The value is stable text, stored and never changed; `ui.audit_words` has words for each."""

    # settings and stores
    SETTINGS_SAVED = "settings_saved"  # names: of the settings that changed
    STORE_SAVED = "store_saved"  # first (it was a new one), names: of what changed
    STORE_RENAMED = "store_renamed"  # old_code
    STORE_REMOVED = "store_removed"  # with_orders
    SECRET_CHANGED = "secret_changed"  # names: which secrets
    SECRET_RETURNED = "secret_returned"
    SECRET_DATED = "secret_dated"  # day
    KEYS_TESTED = "keys_tested"  # result, saved
    DIAGNOSED = "diagnosed"  # result, rung
    ROLES_CHECKED = "roles_checked"  # granted, refused
    CALENDAR_WRITTEN = "calendar_written"  # file, rows
    NETWORK_SAVED = "network_saved"  # way, password
    NETWORK_TESTED = "network_tested"  # result
    DATABASE_MOVED = "database_moved"  # state, address
    BUNDLE_WRITTEN = "bundle_written"  # file, parts
    SCHEDULE_SAVED = "schedule_saved"  # switched_on
    SYSTEM_TASK = "system_task"  # switched_on
    AUTOSTART = "autostart"  # switched_on
    # orders
    IMPORT_BEGUN = "import_begun"  # kind, by (SCHEDULE: by itself)
    IMPORT_ENDED = "import_ended"  # kind, by, run, state, received, new, changed, same, held, error
    FILE_WRITTEN = "file_written"  # table, rows, columns, file
    PROOF_WRITTEN = "proof_written"  # month, file
    # operations
    FINVALDA_SAVED = "finvalda_saved"  # names, password
    FINVALDA_TESTED = "finvalda_tested"  # result
    PASSWORD_FORGOTTEN = "password_forgotten"
    REFERENCES_READ = "references_read"  # rows
    RATES_READ = "rates_read"  # rows
    POSTING_SETTINGS_SAVED = "posting_settings_saved"  # names
    VAT_RULES_SAVED = "vat_rules_saved"  # rows, removed
    VAT_RULES_CONFIRMED = "vat_rules_confirmed"  # rows, confirmed
    VAT_RATES_SAVED = "vat_rates_saved"  # rows, file
    PRODUCTS_SAVED = "products_saved"  # rows, removed, file
    DECIDED = "decided"  # order_id, decision
    OPERATIONS_CREATED = "operations_created"  # orders, done, failed
    OPERATIONS_VERIFIED = "operations_verified"  # orders, differ
    OPERATIONS_REMOVED = "operations_removed"  # order_id, orders, done, failed
    OPERATIONS_RETURNED = "operations_returned"  # order_id, orders, done, failed
    OPERATIONS_EXPORTED = "operations_exported"  # orders, file, number
    OPERATIONS_MARKED = "operations_marked"  # number, orders
    # personal data
    PERSONAL_SWITCHED_ON = "personal_switched_on"  # fields, purposes, days
    PERSONAL_CHANGED = "personal_changed"  # fields, purposes, days
    PERSONAL_SWITCHED_OFF = "personal_switched_off"
    PERSONAL_VIEWED = "personal_viewed"  # order_id, fields
    PERSONAL_COPIED = "personal_copied"  # order_id, fields
    PERSONAL_LISTED = "personal_listed"  # rows, columns
    PERSONAL_SEARCHED = "personal_searched"  # found
    PERSONAL_EXPORTED = "personal_exported"  # rows, file, erase_by
    PERSONAL_EXPORT_GONE = "personal_export_gone"  # number, file
    RAW_REPLY_VIEWED = "raw_reply_viewed"  # order_id
    PERSONAL_SWEPT = "personal_swept"  # orders, held, files, state
    PERSONAL_ERASED = "personal_erased"  # order_id, orders, rule
    DUTY_ADDED = "duty_added"  # number, fields, months, orders
    DUTY_ENDED = "duty_ended"  # number
    PERSONAL_PROOF_WRITTEN = "personal_proof_written"  # file, rows
    PERSONAL_PROOF_VERIFIED = "personal_proof_verified"  # result, row
    # keys of personal data
    PERSONAL_KEYS_MADE = "personal_keys_made"
    PERSONAL_KEYS_ROTATED = "personal_keys_rotated"  # orders, state
    KEY_ASKED = "key_asked"  # holder
    KEY_AUTHORISED = "key_authorised"  # holder
    KEY_WITHDRAWN = "key_withdrawn"  # holder
    PASSPHRASE_SET = "passphrase_set"
    KEY_RECOVERED = "key_recovered"
    # the log and the window
    AUDIT_VERIFIED = "audit_verified"  # rows, result, row
    AUDIT_EXPORTED = "audit_exported"  # rows, file
    AUDIT_CUT = "audit_cut"  # rows, row, digest
    AUDIT_WENT_BACK = "audit_went_back"  # row, digest: of one that this PC has seen, and that is no more there
    WINDOW_UNLOCKED = "window_unlocked"
    UNLOCK_FAILED = "unlock_failed"  # tries
    WINDOW_LOCKED_FOR_GOOD = "window_locked_for_good"  # tries


#: every name that a fact may have; `error` (a code) stands with any action that failed
FACTS = frozenset(
    {
        "address", "by", "changed", "columns", "confirmed", "day", "days", "decision", "differ", "digest", "done",
        "erase_by", "error", "failed", "fields", "file", "first", "files", "found", "granted", "held", "holder", "kind",
        "month", "months", "names", "new", "number", "old_code", "order_id", "orders", "parts", "password", "purposes",
        "received", "refused", "removed", "result", "row", "rows", "rule", "run", "rung", "same", "saved", "state",
        "switched_on", "table", "tries", "way", "with_orders",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """A row of Žurnalas. `at` UTC, `who` "user@computer", `store_code` "" where no store is concerned.

    `what` and `facts` are as they stand in the table: a later program may have written what this one has no word for.
    """

    row_id: int
    at: datetime
    who: str
    what: str
    store_code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    digest: str = ""


@dataclass(frozen=True, slots=True)
class AuditFilter(Filter):
    """What of the log is shown: of all stores, `store_id` means nothing. Times by when it was done.

    `text` is looked for in everything a row says, blind to case.
    """

    store_id: int = 0
    whats: tuple[str, ...] = ()
    store_codes: tuple[str, ...] = ()
    whos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """What reading the whole chain found: `rows` read, the last row's id and digest, and where it breaks first.

    `kind` "": it holds. "edited": row `broken_row` says something else than when it was written. "gap": a row before
    `broken_row` was removed, or it was slipped in. "end": rows after the last one, which this PC has seen, are gone.
    """

    rows: int
    last_row: int
    digest: str
    kind: str = ""
    broken_row: int = 0

    @property
    def holds(self) -> bool:
        return not self.kind
