"""The practice sellers' marketplaces: names, money and taxes as far as invented orders need them."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from fvsestore_gui.practice.accounts import PracticeAccount, book_of

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PracticeMarketplace:
    """One marketplace. `per_euro` turns a euro price into a believable one here; `share` is how often orders come.

    `tax_on_top`: the tax is added to the price (US, CA) instead of being contained in it.
    """

    marketplace_id: str
    country: str
    region: str
    name: str
    domain: str
    currency: str
    language: str
    per_euro: Decimal
    tax_percent: Decimal
    share: int
    tax_on_top: bool = False
    decimals: int = 2

    def participation(self) -> Json:
        """This marketplace as getMarketplaceParticipations tells it."""
        return {
            "marketplace": {
                "id": self.marketplace_id,
                "name": self.name,
                "countryCode": self.country,
                "defaultCurrencyCode": self.currency,
                "defaultLanguageCode": self.language,
                "domainName": self.domain,
            },
            "participation": {"isParticipating": self.share > 0, "hasSuspendedListings": self.country == "BE"},
            "storeName": f"FVS praktika {self.country}",
        }


def _marketplace(
    marketplace_id: str, country: str, region: str, site: str, currency: str, language: str,
    per_euro: str, tax_percent: str, share: int, *, tax_on_top: bool = False, decimals: int = 2,
) -> PracticeMarketplace:  # fmt: skip
    return PracticeMarketplace(
        marketplace_id, country, region, f"Amazon.{site}", f"www.amazon.{site}", currency, language,
        Decimal(per_euro), Decimal(tax_percent), share, tax_on_top, decimals,
    )  # fmt: skip


#: most of each region's, for Amazon leaves out where an account was never opened; share 0 = listed, not taken part in
PRACTICE_MARKETPLACES = (
    _marketplace("A1PA6795UKMFR9", "DE", "Europe", "de", "EUR", "de_DE", "1", "19", 34),
    _marketplace("A13V1IB3VIYZZH", "FR", "Europe", "fr", "EUR", "fr_FR", "1.02", "20", 14),
    _marketplace("APJ6JRA9NG5V4", "IT", "Europe", "it", "EUR", "it_IT", "1.01", "22", 11),
    _marketplace("A1RKKUPIHCS9HS", "ES", "Europe", "es", "EUR", "es_ES", "0.99", "21", 10),
    _marketplace("A1805IZSGTT6HS", "NL", "Europe", "nl", "EUR", "nl_NL", "1.03", "21", 7),
    _marketplace("A1C3SOZRARQ6R3", "PL", "Europe", "pl", "PLN", "pl_PL", "4.29", "23", 9),
    _marketplace("A2NODRKZP88ZB9", "SE", "Europe", "se", "SEK", "sv_SE", "11.2", "25", 5),
    _marketplace("A1F83G8C2ARO7P", "GB", "Europe", "co.uk", "GBP", "en_GB", "0.86", "20", 12),
    _marketplace("AMEN7PMS3EDWL", "BE", "Europe", "com.be", "EUR", "fr_BE", "1.02", "21", 4),
    _marketplace("A28R8C7NBKEWEA", "IE", "Europe", "ie", "EUR", "en_IE", "1.04", "23", 3),
    _marketplace("A33AVAJ2PDY3EV", "TR", "Europe", "com.tr", "TRY", "tr_TR", "48", "20", 0),
    _marketplace("A2VIGQ35RCS4UG", "AE", "Europe", "ae", "AED", "en_AE", "4.2", "5", 0),
    _marketplace("A17E79C6D8DWNP", "SA", "Europe", "sa", "SAR", "ar_AE", "4.3", "15", 0),
    _marketplace("ATVPDKIKX0DER", "US", "NorthAmerica", "com", "USD", "en_US", "1.15", "8.25", 20, tax_on_top=True),
    _marketplace("A2EUQ1WTGCTBG2", "CA", "NorthAmerica", "ca", "CAD", "en_CA", "1.6", "13", 6, tax_on_top=True),
    _marketplace("A1AM78C64UM0Y8", "MX", "NorthAmerica", "com.mx", "MXN", "es_MX", "21.5", "16", 5),
    _marketplace("A2Q3Y263D00KWC", "BR", "NorthAmerica", "com.br", "BRL", "pt_BR", "6.2", "17", 4),
    _marketplace("A1VC38T7YXB528", "JP", "FarEast", "co.jp", "JPY", "ja_JP", "172", "10", 14, decimals=0),
    _marketplace("A39IBJ37TRP1C6", "AU", "FarEast", "com.au", "AUD", "en_AU", "1.75", "10", 7),
    _marketplace("A19VAU5U5O7RUS", "SG", "FarEast", "sg", "SGD", "en_SG", "1.5", "9", 4),
)
BY_COUNTRY = {marketplace.country: marketplace for marketplace in PRACTICE_MARKETPLACES}

#: order books of sellers who do not sell in all of their region
SOLD_IN = {book_of("Europe", 2): frozenset({"ES", "IT"})}

#: an id that no list of marketplaces holds, as Amazon really sends for channels outside its shops
UNLISTED_ID = "A38D8NSA03LJTC"
UNLISTED_NAME = "SI DE Prod Marketplace"

#: what Amazon has in the region beside PRACTICE_MARKETPLACES: India, Egypt, South Africa, and the channel above
_BESIDE = {"Europe": frozenset({"A21TJRUUN4KGV", "ARBP9OOSHTCHU", "AE08WJ6YKNBMC", UNLISTED_ID})}


def region_marketplace_ids(region: str) -> frozenset[str]:
    """The ids that a report may be asked for in the region."""
    listed = frozenset(m.marketplace_id for m in PRACTICE_MARKETPLACES if m.region == region)
    return listed | _BESIDE.get(region, frozenset())


def participations(account: PracticeAccount, *, anywhere: bool = True) -> Json:
    """The whole body of getMarketplaceParticipations for a practice seller, who sells `anywhere` or not."""
    countries = SOLD_IN.get(account.book)
    listed = [m for m in PRACTICE_MARKETPLACES if m.region == account.region]
    payload = [m.participation() for m in listed if countries is None or m.country in countries]
    if account.book == "Europe":
        payload.append(
            {
                "marketplace": {
                    "id": UNLISTED_ID,
                    "name": "Germany Non-Amazon",
                    "countryCode": "DE",
                    "defaultCurrencyCode": "EUR",
                    "defaultLanguageCode": "de_DE",
                    "domainName": "si-prod-marketplace-de.stores.amazon.de",
                },
                "participation": {"isParticipating": True, "hasSuspendedListings": False},
                "storeName": "FVS praktika",
            }
        )
    for one in payload:
        one["participation"]["isParticipating"] &= anywhere
    return {"payload": payload}
