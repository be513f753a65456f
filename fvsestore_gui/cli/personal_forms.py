"""What --json prints of personal data; `connection_forms` takes the keys in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.personal import FieldChoice, PersonalData, PersonalField, PersonalSettings, Purpose
from fvsestore_gui.model.sealed import KeptOrder, KeyState

#: form -> key -> what it holds, as in forms.py
PERSONAL_KEYS: dict[str, dict[str, str]] = {
    "personal_choices": {
        "store": "code",
        "switched_on": "whether anything of its buyers is read",
        "fields": "array of name, email, phone, address_lines, city, postcode, gift_message, tax_numbers",
        "purposes": "array of shipping, invoices",
        "days": "erased so many days after delivery",
        "allowance_days": "days from shipping to delivery where Amazon tells no delivery",
        "accepted_by": 'user@computer who took on Amazon\'s duties, "" for nobody',
        "accepted_at": "ISO 8601, null for never",
    },
    "personal_buyer": {
        "store": "code",
        "order_id": "Amazon's order id",
        "values": "object: buyer_name, buyer_company, email, recipient_name, recipient_company, phone, address_lines, "
        "city, postcode, gift_message, tax_numbers where they are kept; several values line by line",
        "missing": "object: every other of these, and why it is empty: switched_off, not_chosen, not_needed, refused, "
        "withheld_fba, withheld_pending, withheld_cancelled, withheld, absent, not_read, erased or no_key",
        "due_at": "when it is erased at the latest, ISO 8601, null where nothing is kept",
        "due_by": "reckoned from delivered, shipped, latest_ship, ordered, cancelled or duty; null as above",
        "erased_at": "when it was erased, ISO 8601, null for not",
        "erased_rule": "retention, duty_ended, not_needed, buyer_asked, amazon_asked, switched_off or store_removed",
    },
    "personal_keys": {
        "made": "whether there are keys, which are made when a store is switched on first",
        "shared": "whether they are sealed for each PC in a shared database; else they are in a user's keyring",
        "opens": "whether the personal data open here",
        "code": "error code of why not, null where they do or there are none",
        "made_at": "when the key in use was made, ISO 8601",
        "made_by": "by whom, user@computer",
        "left": "orders that are still sealed with keys that are being replaced",
        "holders": "array of personal_holder",
    },
    "personal_holder": {
        "number": "for `personal authorise` and `personal withdraw`",
        "kind": "computer or passphrase",
        "name": "user@computer; of the passphrase: who set it",
        "fingerprint": "what two people compare",
        "state": "asked or authorised",
        "asked_at": "ISO 8601",
        "authorised_at": "ISO 8601, null while it is asked for",
        "authorised_by": "user@computer",
        "here": "whether it is this user on this PC",
    },
}


def choices_form(code: str, settings: PersonalSettings) -> dict[str, object]:
    return {
        "store": code,
        "switched_on": settings.switched_on,
        "fields": [choice.value for choice in FieldChoice if choice in settings.choices],
        "purposes": [purpose.value for purpose in Purpose if purpose in settings.purposes],
        "days": settings.days,
        "allowance_days": settings.allowance_days,
        "accepted_by": settings.accepted_by,
        "accepted_at": iso(settings.accepted_at),
    }


def buyer_form(code: str, order_id: str, data: PersonalData, kept: KeptOrder | None) -> dict[str, object]:
    here = kept if kept is not None and kept.erased_at is None else None
    return {
        "store": code,
        "order_id": order_id,
        "values": {field.value: data.values[field] for field in PersonalField if field in data.values},
        "missing": {field.value: data.missing[field].value for field in PersonalField if field in data.missing},
        "due_at": iso(here.due_at) if here is not None else None,
        "due_by": here.due_by.value if here is not None else None,
        "erased_at": iso(kept.erased_at) if kept is not None else None,
        "erased_rule": kept.erased_rule.value if kept is not None and kept.erased_rule is not None else None,
    }


def key_state_form(state: KeyState) -> dict[str, object]:
    return {
        "made": state.made,
        "shared": state.shared,
        "opens": state.opens,
        "code": state.trouble or None,
        "made_at": iso(state.made_at),
        "made_by": state.made_by,
        "left": state.left,
        "holders": [
            {
                "number": one.holder_id,
                "kind": one.kind.value,
                "name": one.name,
                "fingerprint": one.fingerprint,
                "state": one.standing.value,
                "asked_at": iso(one.asked_at),
                "authorised_at": iso(one.authorised_at),
                "authorised_by": one.authorised_by,
                "here": one.here,
            }
            for one in state.holders
        ],
    }
