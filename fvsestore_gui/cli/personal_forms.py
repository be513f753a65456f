"""What --json prints of personal data; `connection_forms` takes the keys in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.sealed import KeyState

#: form -> key -> what it holds, as in forms.py
PERSONAL_KEYS: dict[str, dict[str, str]] = {
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
