"""What --json prints of the way out of this computer; `connection_forms` takes the keys in."""

from fvsestore_gui.model.network import HostCheck, NetworkChoice, ProxyMode
from fvsestore_gui.words_en import words

#: form -> key -> what it holds, as in forms.py
NETWORK_KEYS: dict[str, dict[str, str]] = {
    "network": {
        "mode": "system, none, own or script: whose word counts",
        "proxy": "the own proxy, host:port; null in the other modes",
        "user": "its user, null where it wants none",
        "password_here": "whether this computer has its password; null: none is wanted, or the keyring does not tell",
        "script": "address of the PAC script, null in the other modes",
    },
    "network_check": {
        "host": "whom the way leads to",
        "ok": "whether it is open",
        "source": "who says the way: this_pc, direct, own, environment, system, script",
        "proxy": "the proxy that it leads through, host:port; null for none",
        "issuer": "who signed the certificate that was shown, trusted or not; null where none was seen",
        "inspected": "whether something on the way looks into the connection",
        "seconds": "how long it took",
        "code": "error code, null when it is open",
        "message": "what is wrong and what to do, an English sentence",
    },
}


def network_form(choice: NetworkChoice, password_here: bool | None) -> dict[str, object]:
    return {
        "mode": choice.mode.value,
        "proxy": choice.proxy or None,
        "user": (choice.user or None) if choice.mode is ProxyMode.OWN else None,
        "password_here": password_here,
        "script": (choice.script or None) if choice.mode is ProxyMode.SCRIPT else None,
    }


def check_form(one: HostCheck) -> dict[str, object]:
    said = words(one.error.code, one.error.facts) if one.error is not None else None
    return {
        "host": one.host,
        "ok": one.error is None,
        "source": one.source.value,
        "proxy": one.proxy or None,
        "issuer": one.issuer or None,
        "inspected": one.inspected,
        "seconds": round(one.seconds, 2),
        "code": one.error.code if one.error is not None else None,
        "message": f"{said.happened} {said.do}".strip() if said is not None else "",
    }
