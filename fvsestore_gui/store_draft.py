"""What the window or the command line holds of a store before Saugoti: nothing of it is stored yet."""

from dataclasses import dataclass

from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.secrets import Secret


@dataclass(frozen=True, slots=True)
class StoreDraft:
    """A store as typed. `uid` is None for a new one. A secret that is None stays as it is saved."""

    code: str
    kind: StoreKind
    region: Region
    client_identifier: str
    marketplace_ids: frozenset[str]
    client_secret: Secret | None = None
    refresh_token: Secret | None = None
    #: Amazon's id of the seller (merchant token), "" where it is not entered
    seller_id: str = ""
    uid: str | None = None
    #: `Store.revision` of what the draft was begun from; None: whatever stands there now is replaced
    revision: int | None = None
    #: the last test of just these values, stored with them
    test: KeyTest | None = None
