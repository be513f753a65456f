"""The practice shop's office: the same program over a simulated Amazon and Finvalda, with a data folder of its own."""

import json
from pathlib import Path

import msgspec

from fvsestore_gui.clock import Clock
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.posting_settings import ClientBy, FulfilmentSettings, PostingSettings
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.office_finvalda import BankAddresses
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.accounts import PracticeAccount
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import KEY_ENTRIES, MemoryKeeper, Secret
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work.rotation import edition_of

FIRST_STORE = "FVSAMAZON"
#: marketplaces whose buyers the practice company keeps as one client each
_COUNTRIES_WITH_CLIENT = ("DE", "FR", "IT", "ES", "NL", "PL", "SE", "GB", "BE", "IE")


class PracticeKeeper(MemoryKeeper):
    """Secrets in memory; the keys of personal data, which are invented here, in a file, for nobody could give them
    again at the next start."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def get(self, service: str) -> str | None:
        if not service.startswith(KEY_ENTRIES):
            return super().get(service)
        return self._read().get(service)

    def set(self, service: str, value: str) -> None:
        if not service.startswith(KEY_ENTRIES):
            super().set(service, value)
            return
        self._write({**self._read(), service: value})

    def delete(self, service: str) -> None:
        super().delete(service)
        kept = self._read() if service.startswith(KEY_ENTRIES) else {}
        if service in kept:
            self._write({name: value for name, value in kept.items() if name != service})

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _write(self, kept: dict[str, str]) -> None:
        half = self._path.with_suffix(".part")
        half.write_text(json.dumps(kept), encoding="utf-8")
        half.replace(self._path)


def open_practice(paths: Paths, *, speed: float = 1.0, redactor: Redactor | None = None) -> tuple[Office, PracticeShop]:
    """Start the practice shop and open an office on it; close both. `paths`: of `Paths.for_user(practice=True)`.

    The first store is there and ready to test and import, with its connection to the practice Finvalda and its choices
    for operations; only what an accountant answers for, the VAT rules, is left. The keys of the shop's own accounts and
    Finvalda's password are known again at every start, although they are kept in memory only. Raises what `open_office`
    raises.
    """
    clock = Clock()
    clock.set_speed(speed)
    shop = PracticeShop(clock, folder=paths.data)
    shop.start()
    try:
        office = open_office(
            paths,
            clock=clock,
            keeper=PracticeKeeper(paths.data / "practice-keys.json"),
            addresses=Addresses(
                shop.lwa_url,
                shop.spapi_base,
                by_region=True,
                banks=BankAddresses(shop.lietuvos_bankas_url, shop.ecb_url, shop.vies_url, shop.finvalda_url),
            ),
            practice=True,
            redactor=redactor,
        )
    except BaseException:
        shop.stop()
        raise
    try:
        _remember_keys(office, shop)
        _connect_finvalda(office, shop)
    except BaseException:
        office.close()
        shop.stop()
        raise
    return office, shop


def _remember_keys(office: Office, shop: PracticeShop) -> None:
    accounts = {account.client_identifier: account for account in shop.accounts}
    stores = office.stores()
    for store in stores:
        account = accounts.get(store.client_identifier)
        if account is not None:
            office.restore_secrets(
                store,
                {
                    SecretName.CLIENT_SECRET: _client_secret(office, store, account),
                    SecretName.REFRESH_TOKEN: office.new_secret(account.refresh_token),
                },
            )
    if not stores:
        account = next(one for one in shop.accounts if one.region == Region.EUROPE.value)
        office.save_store(
            StoreDraft(
                code=FIRST_STORE,
                kind=StoreKind.AMAZON,
                region=Region.EUROPE,
                client_identifier=account.client_identifier,
                client_secret=office.new_secret(account.client_secret),
                refresh_token=office.new_secret(account.refresh_token),
                marketplace_ids=frozenset(m.marketplace_id for m in region_marketplaces(Region.EUROPE)),
            )
        )


def _client_secret(office: Office, store: Store, account: PracticeAccount) -> Secret:
    """The one of an account's two that the store has: the newer where it was changed to that."""
    newer = office.new_secret(account.newer_secret)
    changed = store.secret_stamps.get(SecretName.CLIENT_SECRET) == edition_of(store, newer)
    return newer if changed else office.new_secret(account.client_secret)


def _connect_finvalda(office: Office, shop: PracticeShop) -> None:
    finvalda, service = office.finvalda, shop.finvalda
    connection, password = finvalda.connection(), finvalda.new_password(service.password)
    if (connection.address, connection.user) == (shop.finvalda_url, service.user):
        finvalda.restore_password(password)
    elif not connection.usable:
        made = msgspec.structs.replace(
            connection, address=shop.finvalda_url, company=service.company, user=service.user
        )
        finvalda.save_connection(made, password)
        finvalda.refresh(Progress())
    if any(store.code == FIRST_STORE for store in office.stores()):
        settings = finvalda.settings(FIRST_STORE)
        if settings.revision == 0:
            finvalda.save_settings(FIRST_STORE, _first_settings(settings))


def _first_settings(settings: PostingSettings) -> PostingSettings:
    """As an accountant of the practice company would choose: every code is one of its Finvalda's."""
    return msgspec.structs.replace(
        settings,
        series="AMZ",
        payment_days=14,
        fba=FulfilmentSettings(warehouse="FBADE", stock_country="DE"),
        fbm=FulfilmentSettings(warehouse="CENTR", stock_country="LT"),
        client_by=ClientBy.MARKETPLACE,
        client="AMAZON",
        client_by_marketplace={country: f"AMZ{country}" for country in _COUNTRIES_WITH_CLIENT},
        shipping_service="PRISTATYMAS",
        gift_wrap_service="PAKAVIMAS",
        cod_service="COD",
        tip_service="ARBATPINIGIAI",
        other_service="KITAPASLAUGA",
    )
