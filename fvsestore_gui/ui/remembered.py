"""The open store as it was last shown, kept beside the window's size: its fields stand there before the database opens.

Only what stands in the fields; secrets are not in a Store. The database is asked behind it and has the last word.
"""

import json
from datetime import datetime

from PySide6.QtCore import QSettings

from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import Participation, SecretName, Store, StoreKind

_STORE = "window/store"
_CODES = "window/codes"
_SHAPE = 2


def remember(settings: QSettings, stores: list[Store], chosen: Store | None) -> None:
    """Keep the codes and the open store for the next start."""
    settings.setValue(_CODES, json.dumps([store.code for store in stores]))
    settings.setValue(_STORE, json.dumps(_written(chosen)) if chosen is not None else "")


def last_code(settings: QSettings) -> str:
    """The code of the store that was open last, "" for none."""
    found = recall(settings)
    return found[1].code if found is not None else ""


def recall(settings: QSettings) -> tuple[list[str], Store] | None:
    """The codes and the store of the last time; None where nothing is kept, or not as we write it."""
    try:
        codes = json.loads(str(settings.value(_CODES, "[]")))
        store = _read(json.loads(str(settings.value(_STORE, ""))))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return [str(code) for code in codes], store


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _written(store: Store) -> dict[str, object]:
    return {
        "shape": _SHAPE,
        "uid": store.uid,
        "code": store.code,
        "kind": store.kind.value,
        "region": store.region.value,
        "client_identifier": store.client_identifier,
        "marketplace_ids": sorted(store.marketplace_ids),
        "participations": [
            [one.marketplace_id, one.participates, one.suspended_listings, one.store_name, one.country, one.currency]
            for one in store.participations
        ],
        "secret_stamps": {name.name: stamp for name, stamp in store.secret_stamps.items()},
        "secret_saved_at": {name.name: _time(at) for name, at in store.secret_saved_at.items()},
        "valid_until": _time(store.valid_until),
        "tested_at": _time(store.tested_at),
        "test_result": store.test_result,
        "saved_at": _time(store.saved_at),
        "saved_by": store.saved_by,
        "seller_id": store.seller_id,
        "store_id": store.store_id,
        "revision": store.revision,
    }


def _read(kept: dict[str, object]) -> Store:
    if kept["shape"] != _SHAPE:
        raise ValueError("another shape")
    known: dict[str, object] = dict(kept)
    del known["shape"]
    known["kind"] = StoreKind(kept["kind"])
    known["region"] = Region(kept["region"])
    known["marketplace_ids"] = frozenset(map(str, _list(kept["marketplace_ids"])))
    known["participations"] = tuple(_participation(*_list(one)) for one in _list(kept["participations"]))
    known["secret_stamps"] = {SecretName[name]: stamp for name, stamp in _dict(kept["secret_stamps"]).items()}
    known["secret_saved_at"] = {SecretName[name]: _moment(at) for name, at in _dict(kept["secret_saved_at"]).items()}
    for name in ("valid_until", "tested_at", "saved_at"):
        at = kept[name]
        known[name] = _moment(at if isinstance(at, str) else None)
    return Store(**known)  # type: ignore[arg-type]  # the fields were checked one by one above


def _participation(
    marketplace_id: object, participates: object, suspended: object, name: object, country: object, currency: object
) -> Participation:
    return Participation(
        str(marketplace_id), bool(participates), bool(suspended), str(name), str(country), str(currency)
    )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _dict(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError
    return value
