"""The practice shop's office: the same program over a simulated Amazon, with a data folder and a memory of its own."""

from fvsestore_gui.clock import Clock
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import SecretName, StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.office_finvalda import BankAddresses
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft

FIRST_STORE = "FVSAMAZON"


def open_practice(paths: Paths, *, speed: float = 1.0, redactor: Redactor | None = None) -> tuple[Office, PracticeShop]:
    """Start the practice shop and open an office on it; close both. `paths`: of `Paths.for_user(practice=True)`.

    The first store is there and ready to test and import; the keys of the shop's own accounts are known again at every
    start, although they are kept in memory only. Raises what `open_office` raises.
    """
    clock = Clock()
    clock.set_speed(speed)
    shop = PracticeShop(clock)
    shop.start()
    try:
        office = open_office(
            paths,
            clock=clock,
            keeper=MemoryKeeper(),
            addresses=Addresses(
                shop.lwa_url,
                shop.spapi_base,
                by_region=True,
                banks=BankAddresses(shop.lietuvos_bankas_url, shop.ecb_url, f"{shop.spapi_base}/vies"),
            ),
            practice=True,
            redactor=redactor,
        )
    except BaseException:
        shop.stop()
        raise
    try:
        _remember_keys(office, shop)
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
                    SecretName.CLIENT_SECRET: office.new_secret(account.client_secret),
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
