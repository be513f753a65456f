"""Saving, renaming and removing stores: row and secrets together, or neither."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, SecretsTrouble
from fvsestore_gui.model.accounts import SELLER_FIELD, SELLER_ID
from fvsestore_gui.model.credentials import CredentialField, judge
from fvsestore_gui.model.stores import SecretName, Store, is_code
from fvsestore_gui.secrets import Presence, Secret, Secrets
from fvsestore_gui.store_draft import StoreDraft

#: words of the fields, as errors name them
CODE_FIELD = "Parametras"


def check_draft(draft: StoreDraft, stores: Iterable[Store], *, secrets_may_follow: bool = False) -> list[CorrectInput]:
    """Everything that stops this draft from being saved, in the order of the fields; each with the fact `field`.

    `stores` are all saved ones (not the removed). Values never stand in the facts. `secrets_may_follow`: a store may be
    saved without secrets, for on a server they stand in the environment.
    """
    others = [store for store in stores if store.uid != draft.uid]
    saved = next((store for store in stores if store.uid == draft.uid), None)
    found: list[CorrectInput] = []
    if not draft.code:
        found.append(CorrectInput("field_empty", field=CODE_FIELD))
    elif not is_code(draft.code):
        found.append(CorrectInput("code_shape", field=CODE_FIELD, code=draft.code))
    elif (taken := _taken(draft.code, others)) is not None:
        found.append(CorrectInput("code_taken", field=CODE_FIELD, code=taken))
    identifier = CredentialField.CLIENT_IDENTIFIER
    found += shape_troubles(identifier, draft.client_identifier)
    twin = next(
        (o for o in others if o.client_identifier == draft.client_identifier and o.region is draft.region), None
    )
    if twin is not None and draft.client_identifier:
        found.append(CorrectInput("client_used_twice", field=identifier.value, code=twin.code))
    for name, field, secret in (
        (SecretName.CLIENT_SECRET, CredentialField.CLIENT_SECRET, draft.client_secret),
        (SecretName.REFRESH_TOKEN, CredentialField.REFRESH_TOKEN, draft.refresh_token),
    ):
        if secret is None and (saved is None or name not in saved.secret_stamps):
            if secrets_may_follow or (saved is None and draft.uid is not None):
                # the latter: somebody has removed the store, which saving tells
                continue
            found.append(CorrectInput("field_empty", field=field.value))
        elif secret is not None:
            found += shape_troubles(field, secret)
    if draft.seller_id and not SELLER_ID.fullmatch(draft.seller_id):
        found.append(CorrectInput("seller_id_shape", field=SELLER_FIELD, value=draft.seller_id[:40]))
    return found


def _taken(code: str, others: Iterable[Store]) -> str | None:
    # SHOP-A and SHOP_A would share the environment variables of unattended secrets, and one could use the other's keys.
    return next((other.code for other in others if other.code.replace("-", "_") == code.replace("-", "_")), None)


def shape_troubles(field: CredentialField, value: str | Secret) -> list[CorrectInput]:
    """What speaks against a value in this field, [] where it may be saved and sent to Amazon."""
    judgement = judge(field, value) if isinstance(value, str) else value.judgements.get(field)
    if judgement is None:
        return []
    if judgement.code == "empty":
        return [CorrectInput("field_empty", field=field.value)]
    if judgement.level == "error":
        return [CorrectInput("credential_shape", field=field.value, finding=judgement.code)]
    return []


def region_warning(draft: StoreDraft, stores: Iterable[Store]) -> str | None:
    """The Parametras that uses this client identifier under another region: Amazon wants one application a region."""
    for store in stores:
        if (
            store.uid != draft.uid
            and draft.client_identifier
            and store.client_identifier == draft.client_identifier
            and store.region is not draft.region
        ):
            return store.code
    return None


def save_store(
    database: Database,
    secrets: Secrets,
    draft: StoreDraft,
    now: datetime,
    new_uid: str,
    *,
    by: str,
    secrets_may_follow: bool = False,
) -> Store:
    """Save a draft, all or nothing, as `by` ("user@computer"). `new_uid` is used where the store is new.

    A secret that this computer lacks, or has in an earlier edition, is entered into its keyring as the edition that the
    store has already: where that is all, the row stays untouched, and other computers go on with what they have.
    A draft with code, region and client identifier of a removed Parametras takes that one up again, with its orders.
    Another account under the code of a removed one starts empty, so that two sellers' orders never mix.
    Raises the first CorrectInput of `check_draft`, ChangedMeanwhile("store_changed", "store_removed") where somebody
    else was quicker than this draft, SecretsTrouble, DatabaseTrouble.
    """
    stores = database.stores.all()
    _refuse_stale(database, draft, stores)
    troubles = check_draft(draft, stores, secrets_may_follow=secrets_may_follow)
    if troubles:
        raise troubles[0]
    saved = next((store for store in stores if store.uid == draft.uid), None)
    if saved is None:
        saved = next((store for store in database.stores.all(removed=True) if _is_same_account(store, draft)), None)
    uid = saved.uid if saved else new_uid
    live = saved if saved is not None and saved.removed_at is None else None
    stamps, saved_at = (dict(live.secret_stamps), dict(live.secret_saved_at)) if live else ({}, {})
    before = dict(stamps)
    typed = _typed(secrets, draft, live)
    only_here = {name for name in typed if _is_only_here(secrets, name, draft, live)}
    shared = replace(
        draft,
        client_secret=_unless(only_here, typed, SecretName.CLIENT_SECRET),
        refresh_token=_unless(only_here, typed, SecretName.REFRESH_TOKEN),
    )
    written: list[tuple[SecretName, str]] = []
    try:
        for name, secret in typed.items():
            stamp = secrets.write(uid, name, secret, before.get(name), before[name] if name in only_here else None)
            written.append((name, stamp))
            if name not in only_here:
                stamps[name] = stamp
                saved_at[name] = now
        if live is not None and _is_nothing_new(shared, live, draft):
            stored = _with_test(database, live, draft)
        else:
            store = replace(_as_store(shared, saved, uid, now), saved_by=by)
            stored = database.stores.save(
                replace(store, secret_stamps=stamps, secret_saved_at=saved_at),
                with_test=not _keeps_test(shared, saved),
            )
    except BaseException:
        for name, stamp in written:
            secrets.take_back(uid, name, stamp)
        raise
    for name, _ in written:
        secrets.settle(uid, name)
    return stored


def _typed(secrets: Secrets, draft: StoreDraft, live: Store | None) -> dict[SecretName, Secret]:
    """The secrets of a draft, but those that stand in this keyring just so."""
    given = {SecretName.CLIENT_SECRET: draft.client_secret, SecretName.REFRESH_TOKEN: draft.refresh_token}
    found = {}
    for name, secret in given.items():
        if secret is None:
            continue
        stamp = live.secret_stamps.get(name) if live is not None else None
        same = (
            live is not None
            and stamp is not None
            and secrets.presence(live.uid, name, stamp) is Presence.HERE
            and secrets.read(live.uid, name, stamp) == secret
        )
        if not same:
            found[name] = secret
    return found


def _is_only_here(secrets: Secrets, name: SecretName, draft: StoreDraft, live: Store | None) -> bool:
    """Whether a secret is missing on this computer only, and so is no change of the store."""
    stamp = live.secret_stamps.get(name) if live is not None else None
    return (
        live is not None
        and stamp is not None
        and live.region is draft.region
        and live.client_identifier == draft.client_identifier
        and secrets.presence(live.uid, name, stamp) is not Presence.HERE
    )


def _unless(among: Iterable[SecretName], typed: Mapping[SecretName, Secret], name: SecretName) -> Secret | None:
    return None if name in among else typed.get(name)


def _is_nothing_new(shared: StoreDraft, live: Store, draft: StoreDraft) -> bool:
    """Whether a draft brings secrets for this computer and nothing else."""
    return (
        (draft.client_secret is not None or draft.refresh_token is not None)
        and shared.client_secret is None
        and shared.refresh_token is None
        and (shared.code, shared.kind, shared.region) == (live.code, live.kind, live.region)
        and shared.client_identifier == live.client_identifier
        and (shared.marketplace_ids, shared.seller_id) == (live.marketplace_ids, live.seller_id)
    )


def _with_test(database: Database, live: Store, draft: StoreDraft) -> Store:
    # a bad one may be about what was mistyped here: it says nothing of the keys on other computers
    if draft.test is None or not draft.test.good:
        return live
    database.stores.record_test(live, draft.test)
    return next((store for store in database.stores.all() if store.uid == live.uid), live)


def _refuse_stale(database: Database, draft: StoreDraft, stores: Iterable[Store]) -> None:
    """Before the keyring is touched: is this the state that the draft was begun from? `Stores.save` looks once more."""
    if draft.uid is None or draft.revision is None:
        return
    saved = next((store for store in stores if store.uid == draft.uid), None)
    if saved is not None and saved.revision != draft.revision:
        at = saved.saved_at.isoformat() if saved.saved_at else ""
        raise ChangedMeanwhile("store_changed", code=saved.code, by=saved.saved_by, at=at)
    if saved is None:
        removed = next((store for store in database.stores.all(removed=True) if store.uid == draft.uid), None)
        if removed is None:
            raise CorrectInput("store_unknown", code=draft.code)
        at = removed.removed_at.isoformat() if removed.removed_at else ""
        raise ChangedMeanwhile("store_removed", code=removed.code, by=removed.saved_by, at=at)


def _keeps_test(draft: StoreDraft, saved: Store | None) -> bool:
    """Whether the last test, also one that ends just now, still says something of what this draft saves."""
    return (
        saved is not None
        and saved.removed_at is None
        and _same_values(draft, saved)
        and draft.client_secret is None
        and draft.test is None
    )


def _same_values(draft: StoreDraft, saved: Store) -> bool:
    return (
        saved.region is draft.region
        and saved.client_identifier == draft.client_identifier
        and draft.refresh_token is None
    )


def _is_same_account(removed: Store, draft: StoreDraft) -> bool:
    return (removed.code, removed.region, removed.client_identifier) == (
        draft.code,
        draft.region,
        draft.client_identifier,
    )


def _as_store(draft: StoreDraft, saved: Store | None, uid: str, now: datetime) -> Store:
    known = saved if saved is not None and saved.removed_at is None and _same_values(draft, saved) else None
    same_keys = known is not None and draft.client_secret is None
    store = Store(
        uid=uid,
        code=draft.code,
        kind=draft.kind,
        region=draft.region,
        client_identifier=draft.client_identifier,
        marketplace_ids=draft.marketplace_ids,
        seller_id=draft.seller_id,
        # what Amazon said of another account, region or key says nothing of this one
        participations=known.participations if known else (),
        valid_until=known.valid_until if known and same_keys else None,
        tested_at=known.tested_at if known and same_keys else None,
        test_result=known.test_result if known and same_keys else None,
        saved_at=now,
        store_id=saved.store_id if saved else 0,
        # what the draft was begun from; without it, what stands there now
        revision=draft.revision or (saved.revision if saved else 0),
    )
    if draft.test is None:
        return store
    test = draft.test
    return replace(
        store,
        participations=store.participations if test.participations is None else test.participations,
        valid_until=test.valid_until,
        tested_at=test.tested_at,
        test_result=test.error.code if test.error else "",
    )


def rename_store(database: Database, store: Store, new_code: str, *, now: datetime, by: str) -> Store:
    """Give a saved store another code; its secrets and orders follow, for they hang on its uid.

    Raises CorrectInput, ChangedMeanwhile("store_changed") where somebody has saved it since `store` was read.
    """
    if not is_code(new_code):
        raise CorrectInput("code_shape", field=CODE_FIELD, code=new_code)
    taken = _taken(new_code, [other for other in database.stores.all() if other.uid != store.uid])
    if taken is not None:
        raise CorrectInput("code_taken", field=CODE_FIELD, code=taken)
    return database.stores.save(replace(store, code=new_code, saved_at=now, saved_by=by), with_test=False)


def remove_store(
    database: Database, secrets: Secrets, store: Store, *, remove_orders: bool, now: datetime, by: str
) -> None:
    """Remove a store and its secrets; its orders stay unless `remove_orders`.

    The secrets go first: where the keyring refuses, the store stays, and the removal can be tried again.
    """
    try:
        secrets.remove(store.uid)
    except SecretsTrouble:
        # a server without a keyring never kept any
        if store.secret_stamps:
            raise
    database.stores.remove(store, remove_orders=remove_orders, now=now, by=by)
