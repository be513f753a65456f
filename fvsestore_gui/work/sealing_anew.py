"""Sealing anew what retiring keys seal, in batches of one transaction each; whoever is stopped goes on from there."""

import logging
from collections.abc import Callable, Collection, Mapping

from fvsestore_gui.database import Database
from fvsestore_gui.model.personal import KeyPurpose, PersonalField
from fvsestore_gui.model.sealed import SEALED_RAW, KeptOrder, KeyRow, KeysProgress, SealedOrder
from fvsestore_gui.progress import Progress
from fvsestore_gui.vault.keys import Key, NotOpened, new_key
from fvsestore_gui.work.sealed_values import (
    digest_of,
    key_belongs_to,
    opened_raw,
    opened_values,
    sealed_hashes,
    sealed_raw,
    sealed_values,
)

_log = logging.getLogger(__name__)

_BATCH = 250

Currents = Mapping[KeyPurpose, tuple[str, Key]]


def seal_anew(
    database: Database,
    key: Callable[[str], Key],
    currents: Currents,
    retiring: Collection[KeyRow],
    progress: Progress,
) -> None:
    """Seal everything of `retiring` with `currents`.

    Where a key of searching retires, every value is sealed anew with a new key of its order; else the orders' keys
    alone are. What does not open stays as it is. Raises Cancelled, PersonalKeyTrouble, AnotherAtWork.
    """
    whole = any(row.purpose is KeyPurpose.SEARCH for row in retiring)
    purposes = {row.key_id: row.purpose for row in retiring if row.purpose is not KeyPurpose.SEARCH}
    key_ids = sorted(purposes)
    if not key_ids:
        return
    old = {key_id: key(key_id) for key_id in key_ids}
    total, done, after = database.personal.count_sealed_with(key_ids), 0, 0
    while True:
        progress.report(KeysProgress(done, total))
        batch = database.personal.sealed_with(key_ids, after, _BATCH, values=whole)
        if not batch:
            break
        after, done = batch[-1].order_row, done + len(batch)
        wraps: list[tuple[KeptOrder, str, bytes]] = []
        replaced: list[tuple[KeptOrder, SealedOrder]] = []
        for kept in batch:
            if kept.key_id is None or kept.sealed_key is None:
                continue
            belongs = key_belongs_to(kept.store_uid, kept.order_id)
            key_id, with_key = currents[purposes[kept.key_id]]
            try:
                own = old[kept.key_id].opened_key(kept.sealed_key, belongs)
                if not whole:
                    wraps.append((kept, key_id, with_key.seal_key(own, belongs)))
                    continue
                values = opened_values(kept, own)
            except NotOpened:
                _log.error("personal data of order %s do not open with their key", kept.order_id)
                continue
            replaced.append((kept, _sealed(kept, values, key_id, with_key, currents[KeyPurpose.SEARCH][1])))
        if wraps:
            database.personal.wrap_anew(wraps)
        if replaced:
            database.personal.seal_anew(replaced)
    _seal_replies(database, old, currents[KeyPurpose.ORDINARY], progress)


def _sealed(
    kept: KeptOrder, values: Mapping[PersonalField, str], key_id: str, with_key: Key, search: Key
) -> SealedOrder:
    own = new_key()
    return SealedOrder(
        order_id=kept.order_id,
        key_id=key_id,
        sealed_key=with_key.seal_key(own, key_belongs_to(kept.store_uid, kept.order_id)),
        digest=digest_of(search, kept.store_uid, kept.order_id, values, kept.missing),
        values=sealed_values(own, kept.store_uid, kept.order_id, values),
        hashes=sealed_hashes(search, kept.store_uid, values),
        missing=kept.missing,
        due=(kept.due_at, kept.due_by),
    )


def _seal_replies(database: Database, old: Mapping[str, Key], ordinary: tuple[str, Key], progress: Progress) -> None:
    after = 0
    while True:
        progress.check()
        batch = database.personal.held_sealed_with(sorted(old), after, _BATCH)
        if not batch:
            return
        after = batch[-1][1]
        replaced = []
        for store_uid, row, same_as, raw in batch:
            key_id = raw[len(SEALED_RAW) :].partition(":")[0]
            try:
                plain = opened_raw(old[key_id], store_uid, same_as, raw)
            except NotOpened:
                _log.error("a held reply does not open with its key")
                continue
            replaced.append((row, raw, sealed_raw(*ordinary, store_uid, same_as, plain)))
        if replaced:
            database.personal.replace_held(replaced, ordinary[0])
