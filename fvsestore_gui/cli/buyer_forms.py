"""What --json prints of the table of buyers; `connection_forms` takes the keys in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.sealed import BuyerRow

#: form -> key -> what it holds, as in forms.py
BUYER_KEYS: dict[str, dict[str, str]] = {
    "buyer_row": {
        "order_id": "as Amazon writes it",
        "created": "ISO 8601",
        "status": "Amazon's word",
        "ship_country": "ISO code, null where it is not known",
        "state": "kept, duty (longer, as a law asks) or erased",
        "due_at": "when it is erased, ISO 8601, null where that is not known",
        "due_by": "what that is reckoned from: delivered, shipped, latest_ship, ordered, cancelled or duty",
        "erased_at": "when it was erased, ISO 8601, null while it is kept",
        "erased_rule": "why, null while it is kept",
        "values": "only with --personal-data: object of field and text",
        "missing": "only with --personal-data: object of field and why it is empty",
    },
}


def buyer_row_form(row: BuyerRow, *, personal_data: bool) -> dict[str, object]:
    form: dict[str, object] = {
        "order_id": row.order_id,
        "created": iso(row.created),
        "status": row.status,
        "ship_country": row.ship_country,
        "state": row.state.value,
        "due_at": iso(row.due_at),
        "due_by": row.due_by.value,
        "erased_at": iso(row.erased_at),
        "erased_rule": row.erased_rule.value if row.erased_rule is not None else None,
    }
    if personal_data:
        form["values"] = {field.value: text for field, text in row.data.values.items()}
        form["missing"] = {field.value: why.value for field, why in row.data.missing.items()}
    return form
