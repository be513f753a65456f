"""Amazon's three regions and 23 marketplaces, as its developer pages list them (marketplace-ids, sp-api-endpoints)."""

from dataclasses import dataclass
from enum import Enum


class Region(Enum):
    """One of Amazon's regions; the value is the word in the window and on the command line."""

    NORTH_AMERICA = "NorthAmerica"
    EUROPE = "Europe"
    FAR_EAST = "FarEast"

    @property
    def endpoint(self) -> str:
        """The address of the Selling Partner API of this region; never typed by a user."""
        return _ENDPOINTS[self]


_ENDPOINTS = {
    Region.NORTH_AMERICA: "https://sellingpartnerapi-na.amazon.com",
    Region.EUROPE: "https://sellingpartnerapi-eu.amazon.com",
    Region.FAR_EAST: "https://sellingpartnerapi-fe.amazon.com",
}

#: Amazon's login, one host for all regions
LWA_URL = "https://api.amazon.com/auth/o2/token"


@dataclass(frozen=True, slots=True)
class Marketplace:
    """One Amazon shop: ISO 3166 alpha-2 country, ISO 4217 currency; the addresses open in a browser, "" = unknown."""

    marketplace_id: str
    country: str
    currency: str
    region: Region
    seller_central: str
    vendor_central: str


MARKETPLACES: dict[str, Marketplace] = {
    marketplace.marketplace_id: marketplace
    for marketplace in (
        Marketplace(
            "ATVPDKIKX0DER",
            "US",
            "USD",
            Region.NORTH_AMERICA,
            "https://sellercentral.amazon.com",
            "https://vendorcentral.amazon.com",
        ),
        Marketplace(
            "A2EUQ1WTGCTBG2",
            "CA",
            "CAD",
            Region.NORTH_AMERICA,
            "https://sellercentral.amazon.ca",
            "https://vendorcentral.amazon.ca",
        ),
        Marketplace(
            "A1AM78C64UM0Y8",
            "MX",
            "MXN",
            Region.NORTH_AMERICA,
            "https://sellercentral.amazon.com.mx",
            "https://vendorcentral.amazon.com.mx",
        ),
        Marketplace(
            "A2Q3Y263D00KWC",
            "BR",
            "BRL",
            Region.NORTH_AMERICA,
            "https://sellercentral.amazon.com.br",
            "https://vendorcentral.amazon.com.br",
        ),
        Marketplace("A28R8C7NBKEWEA", "IE", "EUR", Region.EUROPE, "https://sellercentral.amazon.ie", ""),
        Marketplace(
            "A1RKKUPIHCS9HS",
            "ES",
            "EUR",
            Region.EUROPE,
            "https://sellercentral-europe.amazon.com",
            "https://vendorcentral.amazon.es",
        ),
        Marketplace(
            "A1F83G8C2ARO7P",
            "GB",
            "GBP",
            Region.EUROPE,
            "https://sellercentral-europe.amazon.com",
            "https://vendorcentral.amazon.co.uk",
        ),
        Marketplace(
            "A13V1IB3VIYZZH",
            "FR",
            "EUR",
            Region.EUROPE,
            "https://sellercentral-europe.amazon.com",
            "https://vendorcentral.amazon.fr",
        ),
        Marketplace(
            "AMEN7PMS3EDWL",
            "BE",
            "EUR",
            Region.EUROPE,
            "https://sellercentral.amazon.com.be",
            "https://vendorcentral.amazon.com.be",
        ),
        Marketplace(
            "A1805IZSGTT6HS",
            "NL",
            "EUR",
            Region.EUROPE,
            "https://sellercentral.amazon.nl",
            "https://vendorcentral.amazon.nl",
        ),
        Marketplace(
            "A1PA6795UKMFR9",
            "DE",
            "EUR",
            Region.EUROPE,
            "https://sellercentral-europe.amazon.com",
            "https://vendorcentral.amazon.de",
        ),
        Marketplace(
            "APJ6JRA9NG5V4",
            "IT",
            "EUR",
            Region.EUROPE,
            "https://sellercentral-europe.amazon.com",
            "https://vendorcentral.amazon.it",
        ),
        Marketplace(
            "A2NODRKZP88ZB9",
            "SE",
            "SEK",
            Region.EUROPE,
            "https://sellercentral.amazon.se",
            "https://vendorcentral.amazon.se",
        ),
        Marketplace(
            "AE08WJ6YKNBMC",
            "ZA",
            "ZAR",
            Region.EUROPE,
            "https://sellercentral.amazon.co.za",
            "https://vendorcentral.amazon.co.za",
        ),
        Marketplace(
            "A1C3SOZRARQ6R3",
            "PL",
            "PLN",
            Region.EUROPE,
            "https://sellercentral.amazon.pl",
            "https://vendorcentral.amazon.pl",
        ),
        Marketplace(
            "ARBP9OOSHTCHU",
            "EG",
            "EGP",
            Region.EUROPE,
            "https://sellercentral.amazon.eg",
            "https://vendorcentral.amazon.me",
        ),
        Marketplace(
            "A33AVAJ2PDY3EV",
            "TR",
            "TRY",
            Region.EUROPE,
            "https://sellercentral.amazon.com.tr",
            "https://vendorcentral.amazon.com.tr",
        ),
        Marketplace("A17E79C6D8DWNP", "SA", "SAR", Region.EUROPE, "https://sellercentral.amazon.sa", ""),
        Marketplace(
            "A2VIGQ35RCS4UG",
            "AE",
            "AED",
            Region.EUROPE,
            "https://sellercentral.amazon.ae",
            "https://vendorcentral.amazon.me",
        ),
        Marketplace(
            "A21TJRUUN4KGV",
            "IN",
            "INR",
            Region.EUROPE,
            "https://sellercentral.amazon.in",
            "https://vendorcentral.amazon.in",
        ),
        Marketplace(
            "A19VAU5U5O7RUS",
            "SG",
            "SGD",
            Region.FAR_EAST,
            "https://sellercentral.amazon.sg",
            "https://vendorcentral.amazon.com.sg",
        ),
        Marketplace(
            "A39IBJ37TRP1C6",
            "AU",
            "AUD",
            Region.FAR_EAST,
            "https://sellercentral.amazon.com.au",
            "https://vendorcentral.amazon.com.au",
        ),
        Marketplace(
            "A1VC38T7YXB528",
            "JP",
            "JPY",
            Region.FAR_EAST,
            "https://sellercentral.amazon.co.jp",
            "https://vendorcentral.amazon.co.jp",
        ),
    )
}


def region_marketplaces(region: Region) -> tuple[Marketplace, ...]:
    """The marketplaces a region serves, in the order of their country codes."""
    return tuple(sorted((m for m in MARKETPLACES.values() if m.region is region), key=lambda m: m.country))


def country_of(marketplace_id: str) -> str | None:
    """ISO country of a marketplace id, None for one we do not know."""
    known = MARKETPLACES.get(marketplace_id)
    return known.country if known else None
