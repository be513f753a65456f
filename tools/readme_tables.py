"""Writes the README's tables that are made of the code: `python tools/readme_tables.py` (--check: only compares)."""

import sys
from pathlib import Path

from fvsestore_gui.cli.forms import KEYS

README = Path(__file__).resolve().parent.parent / "README.md"
_BEGIN, _END = "<!-- keys of --json: begin -->\n", "<!-- keys of --json: end -->\n"
#: form -> the verbs that print it
_VERBS = {
    "store": "`stores list` (array), `stores show`, `stores add`, `stores set`, `stores rename`",
    "test": "`stores test`",
    "run": "`orders import`, `orders history`, `orders import-file`, `orders complete`, `held retry`, `runs show`, "
    "`runs list` (array)",
    "imported": "`orders import`, `orders history`, `orders import-file`, `orders complete`, `held retry`",
    "history_forecast": "`orders history --forecast`",
    "slice": "`orders history --slices` (array)",
    "completion": "`orders complete --forecast`",
    "order": "`orders list` (array), `orders show`",
    "item": "each of an order's `items`",
    "proof": "`proof month`, and the file of `--json-file`",
    "month": "`proof months` (array)",
    "window": "`proof windows` (`windows`), each of a proof's `windows`",
    "hole": "`proof windows` (`holes`), each of a proof's or month's `holes`",
    "version": "`orders changes` (array)",
    "held": "`held list` (array)",
    "schedule": "`schedule list` (array), `schedule show`, `schedule set`, `schedule off`",
    "due": "`run-due` (array)",
    "task": "`schedule install`, `schedule status`, `schedule remove`",
    "database": "`database show`, `database check`, `database use`",
    "move": "`database move`",
    "check": "`doctor` (array)",
    "diagnosis": "`diagnose`",
    "light": "each of a diagnosis' `lights`",
    "deadline": "`stores calendar` (array), `stores secret-made`, `doctor --calendar` (`deadlines`), `run-due` "
    "and verbs that import (`reminders`)",
    "rotation": "`stores rotate`",
    "rotation_trial": "each of a rotation's `trials`",
    "api_end": "`doctor --calendar` (`api_ends`)",
    "finvalda": "`finvalda show`, `finvalda set`",
    "finvalda_test": "`finvalda test`",
    "finvalda_codes": "`finvalda refresh` (array), `finvalda codes` (array)",
    "finvalda_code": "`finvalda codes KIND` (array)",
    "finvalda_certificate": "`finvalda certificate`",
    "file_export": "`operations export` to an import file",
    "rates": "`operations rates`",
    "posting_file": "`operations files` (array)",
    "sku": "`products list` (array), `products map`, `products unmap` (array)",
    "products_import": "`products import`",
    "vat_rule": "`vat list`, `vat fill`, `vat set`, `vat confirm`, `vat remove` (arrays)",
    "vat_need": "`vat needs` (array)",
    "vat_rate": "`vat rates` (array)",
    "vat_number": "`vat number`",
    "operation_settings": "`operations settings show`, `operations settings set`, `operations settings copy`",
    "preview": "`operations preview` (`rows`)",
    "vat_sum": "`operations preview` (`vat_sums`)",
    "report": "`operations create`, `operations undo`, `operations return`",
    "outcome": "each of a report's `outcomes`",
    "verification": "`operations verify`",
    "change": "`operations changes` (array)",
    "operation": "`operations list` (array)",
    "posting": "`operations show`",
    "personal_choices": "`personal show` (array), `personal on`, `personal off`",
    "personal_buyer": "`personal buyer`",
    "buyer_row": "`buyers list` (array)",
    "personal_keys": "`personal keys`",
    "personal_holder": "each of a `personal keys`' `holders`",
    "personal_sweep": "`personal sweep`, `personal erase`, `personal erase-buyer`, `personal erase-all`",
    "personal_proof": "`personal proof`",
    "personal_erasure": "each of a `personal proof`'s `lines`",
    "personal_duty": "`personal duties list` (array), `personal duties add`",
    "personal_export": "`personal exports list` (array), each of a sweep's `files_due`",
    "network": "`network show`, `network set`",
    "network_check": "`network test` (array)",
    "audit_row": "`audit list` (array)",
    "audit_check": "`audit verify`",
    "roles": "`roles`",
    "role_topic": "each of `topics` of `roles`",
    "guide_step": "`guide list` (array), `guide show` (array)",
    "error": "every verb that fails, beside its exit code",
}


def table() -> str:
    """Markdown: a list of forms, each with its keys."""
    parts = []
    for form, verbs in _VERBS.items():
        rows = "\n".join(f"| `{key}` | {meaning} |" for key, meaning in KEYS[form].items())
        parts.append(f"**{form}**: {verbs}\n\n| key | what it holds |\n|---|---|\n{rows}\n")
    return "\n".join(parts)


def with_table(readme: str) -> str:
    """The README's text with its table as the code has it now."""
    head, _, rest = readme.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    return f"{head}{_BEGIN}\n{table()}\n{_END}{tail}"


def main() -> int:
    """Write, or with --check compare. Returns 1 where the README is not up to date."""
    now = README.read_text(encoding="utf-8")
    fresh = with_table(now)
    if "--check" in sys.argv[1:]:
        return int(now != fresh)
    README.write_text(fresh, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
