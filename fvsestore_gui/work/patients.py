"""Who is diagnosed: a saved store, or what somebody has typed, with its keys or the reason why one is missing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fvsestore_gui.amazon.limits import Limits, MemoryBuckets
from fvsestore_gui.amazon.login import Credentials
from fvsestore_gui.amazon.probes import Urls
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, DatabaseTrouble, FvsError
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.secrets import Secret
from fvsestore_gui.store_draft import StoreDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """What is diagnosed, as saved or as typed.

    `credentials` None: one is missing, and `troubles` say why: CorrectInput for an empty field, SecretsTrouble where
    the keyring does not give it. `known_order` is an order that is kept here, "" where there is none.
    """

    code: str
    region: Region
    marketplace_ids: frozenset[str]
    login_url: str
    region_url: str
    credentials: Credentials | None = None
    troubles: tuple[FvsError, ...] = ()
    known_order: str = ""
    #: Amazon's id of the seller as it was entered, "" where it was not
    seller_id: str = ""
    #: what is kept of buyers
    fields: frozenset[PersonalField] = frozenset()


def patient(
    asked: str | StoreDraft,
    stores: Callable[[], Sequence[Store]],
    secret: Callable[[Store, SecretName], Secret],
    earlier_secret: Callable[[Store], Secret | None],
    database: Database,
    urls: Urls,
) -> Patient:
    """The store of a code, or a draft as it is. Raises CorrectInput("store_unknown"), DatabaseTrouble."""
    if isinstance(asked, str):
        saved = next((store for store in stores() if store.code == asked), None)
        if saved is None:
            raise CorrectInput("store_unknown", code=asked)
        code, region, identifier, marketplaces = asked, saved.region, saved.client_identifier, saved.marketplace_ids
        seller_id = saved.seller_id
        typed: dict[SecretName, Secret | None] = {}
    else:
        saved = _begun_from(asked, stores)
        code, region, identifier, marketplaces = (
            asked.code,
            asked.region,
            asked.client_identifier,
            asked.marketplace_ids,
        )
        seller_id = asked.seller_id
        typed = {SecretName.CLIENT_SECRET: asked.client_secret, SecretName.REFRESH_TOKEN: asked.refresh_token}
    troubles: list[FvsError] = []
    if not identifier:
        troubles.append(CorrectInput("store_incomplete", field="Client identifier"))
    keys: dict[SecretName, Secret] = {}
    for name in SecretName:
        try:
            keys[name] = typed.get(name) or _saved(saved, name, secret)
        except FvsError as error:
            troubles.append(error)
    earlier = None
    if saved is not None and typed.get(SecretName.CLIENT_SECRET) is None and not troubles:
        try:
            earlier = earlier_secret(saved)
        except FvsError as error:
            troubles.append(error)
    return Patient(
        code=code,
        region=region,
        marketplace_ids=marketplaces,
        login_url=urls.login,
        region_url=urls.region(region),
        credentials=None
        if troubles
        else Credentials(identifier, keys[SecretName.CLIENT_SECRET], keys[SecretName.REFRESH_TOKEN], earlier),
        troubles=tuple(troubles),
        known_order=_known_order(saved, database),
        seller_id=seller_id,
        fields=_fields(saved, database),
    )


def _begun_from(draft: StoreDraft, stores: Callable[[], Sequence[Store]]) -> Store | None:
    try:
        return next((store for store in stores() if store.uid == draft.uid), None)
    except DatabaseTrouble:
        # what is typed can be tried all the same; the database has a rung of its own
        return None


def limits(database: Database, shared: Limits, clock: Clock) -> Limits:
    """The limits that all of this program's calls are taken from; where the database keeps none, some for this run."""
    try:
        database.check_writable()
    except DatabaseTrouble:
        return Limits(MemoryBuckets(), clock)
    return shared


def _saved(saved: Store | None, name: SecretName, secret: Callable[[Store, SecretName], Secret]) -> Secret:
    try:
        if saved is not None:
            return secret(saved, name)
    except FvsError as error:
        if error.code != "secret_missing":
            raise
    raise CorrectInput("store_incomplete", field=name.value)


def _fields(saved: Store | None, database: Database) -> frozenset[PersonalField]:
    if saved is None:
        return frozenset()
    try:
        return database.personal_settings.get(saved.store_id).fields
    except DatabaseTrouble:
        return frozenset()


def _known_order(saved: Store | None, database: Database) -> str:
    if saved is None:
        return ""
    try:
        return next(iter(database.orders.newest(saved.store_id, 1)), "")
    except DatabaseTrouble:
        return ""
