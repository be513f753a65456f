"""What is typed of a store and not stored yet, and how it differs from what is.

Typed secrets stay in their fields: the draft only knows which of them were changed.
"""

from dataclasses import dataclass, field

from fvsestore_gui.model.accounts import SELLER_FIELD
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import Participation, SecretName, Store, StoreKind

SECRET_FIELDS = {
    SecretName.CLIENT_SECRET: CredentialField.CLIENT_SECRET,
    SecretName.REFRESH_TOKEN: CredentialField.REFRESH_TOKEN,
}


@dataclass
class Draft:
    """One store being edited; `saved` is None for a new one. `revision` counts changes of its keys."""

    saved: Store | None = None
    code: str = ""
    kind: StoreKind = StoreKind.AMAZON
    region: Region = Region.EUROPE
    client_identifier: str = ""
    marketplace_ids: frozenset[str] = frozenset()
    seller_id: str = ""
    changed_secrets: set[SecretName] = field(default_factory=set)
    test: KeyTest | None = None
    revision: int = 0
    #: True until the user switched a marketplace: the first good test then switches on those that are sold in
    marketplaces_untouched: bool = False

    @classmethod
    def of(cls, store: Store) -> "Draft":
        """The draft of a saved store: nothing changed yet."""
        return cls(
            saved=store,
            code=store.code,
            kind=store.kind,
            region=store.region,
            client_identifier=store.client_identifier,
            marketplace_ids=store.marketplace_ids,
            seller_id=store.seller_id,
        )

    @classmethod
    def new(cls, like: Store | None = None, code: str = "") -> "Draft":
        """A new store with all marketplaces of its region; `like` another in all but its keys."""
        region = like.region if like else Region.EUROPE
        ids = like.marketplace_ids if like else all_ids(region)
        return cls(code=code, region=region, marketplace_ids=ids, marketplaces_untouched=like is None)

    def rebase(self, theirs: Store) -> None:
        """Stand on what somebody else saved: what was changed here stays, all else becomes theirs."""
        own, before = self.changes(), self.saved
        region, identifier = self.region, self.client_identifier
        if "Regionas" not in own:
            self.region = theirs.region
        if CredentialField.CLIENT_IDENTIFIER.value not in own:
            self.client_identifier = theirs.client_identifier
        if SELLER_FIELD not in own:
            self.seller_id = theirs.seller_id
        # marketplaces chosen in another region are none of the new one
        if "Prekyvietės" not in own or (before is not None and self.region is not region):
            self.marketplace_ids = theirs.marketplace_ids
        self.saved, self.code, self.kind = theirs, theirs.code, theirs.kind
        if (self.region, self.client_identifier) != (region, identifier):
            self.key_changed()

    # -- changes -----------------------------------------------------------------------------------------------------

    def key_changed(self) -> None:
        """One of the values that are tested changed: the last test says nothing of it any more."""
        self.test = None
        self.revision += 1

    def take_back_keys(self) -> None:
        """Region, keys and seller id as they are saved; what else was changed stays."""
        saved = self.saved
        if saved is not None:
            self.choose_region(saved.region)
            self.client_identifier, self.seller_id = saved.client_identifier, saved.seller_id
            self.changed_secrets.clear()
            self.key_changed()

    def choose_region(self, region: Region) -> None:
        """Another region has other marketplaces."""
        if region is self.region:
            return
        self.region = region
        same = self.saved is not None and self.saved.region is region
        self.marketplace_ids = self.saved.marketplace_ids if same and self.saved else all_ids(region)
        self.marketplaces_untouched = self.saved is None
        self.key_changed()

    @property
    def participations(self) -> tuple[Participation, ...]:
        """What Amazon said of the marketplaces, as far as it holds for this draft."""
        if self.test is not None and self.test.participations is not None:
            return self.test.participations
        saved = self.saved
        if saved is None or saved.region is not self.region or saved.client_identifier != self.client_identifier:
            return ()
        return saved.participations

    @property
    def keys_changed(self) -> bool:
        """Whether what is tested differs from what is saved."""
        saved = self.saved
        return (
            saved is None
            or bool(self.changed_secrets)
            or saved.region is not self.region
            or saved.client_identifier != self.client_identifier
        )

    def changes(self) -> list[str]:
        """The fields that differ from what is saved, as errors name them, in their order; [] = nothing to save."""
        saved = self.saved
        if saved is None:
            return [name for name, typed in self._typed().items() if typed]
        found = []
        if saved.region is not self.region:
            found.append("Regionas")
        if saved.client_identifier != self.client_identifier:
            found.append(CredentialField.CLIENT_IDENTIFIER.value)
        found += [name.value for name in SecretName if name in self.changed_secrets]
        if saved.seller_id != self.seller_id:
            found.append(SELLER_FIELD)
        if saved.marketplace_ids != self.marketplace_ids:
            found.append("Prekyvietės")
        return found

    def _typed(self) -> dict[str, bool]:
        return {
            "Parametras": bool(self.code),
            CredentialField.CLIENT_IDENTIFIER.value: bool(self.client_identifier),
            **{name.value: name in self.changed_secrets for name in SecretName},
            SELLER_FIELD: bool(self.seller_id),
        }

    @property
    def dirty(self) -> bool:
        return bool(self.changes())


def all_ids(region: Region) -> frozenset[str]:
    """All marketplaces of a region."""
    return frozenset(marketplace.marketplace_id for marketplace in region_marketplaces(region))
