"""Amazon's three regions and 23 marketplaces, as its developer pages list them (marketplace-ids, sp-api-endpoints)."""

from dataclasses import dataclass
from enum import Enum
from zoneinfo import ZoneInfo


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


def is_amazon(host: str | None) -> bool:
    """Whether `host` is one of Amazon's that keys are meant for: the login, the APIs and their sandboxes."""
    return (host or "").lower().endswith(".amazon.com")


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


#: names of the shops as buyers know them, and the clock their days are counted by, by country
_SITES = {
    "AE": ("Amazon.ae", "Asia/Dubai"),
    "AU": ("Amazon.com.au", "Australia/Sydney"),
    "BE": ("Amazon.com.be", "Europe/Brussels"),
    "BR": ("Amazon.com.br", "America/Sao_Paulo"),
    "CA": ("Amazon.ca", "America/Los_Angeles"),
    "DE": ("Amazon.de", "Europe/Berlin"),
    "EG": ("Amazon.eg", "Africa/Cairo"),
    "ES": ("Amazon.es", "Europe/Madrid"),
    "FR": ("Amazon.fr", "Europe/Paris"),
    "GB": ("Amazon.co.uk", "Europe/London"),
    "IE": ("Amazon.ie", "Europe/Dublin"),
    "IN": ("Amazon.in", "Asia/Kolkata"),
    "IT": ("Amazon.it", "Europe/Rome"),
    "JP": ("Amazon.co.jp", "Asia/Tokyo"),
    "MX": ("Amazon.com.mx", "America/Mexico_City"),
    "NL": ("Amazon.nl", "Europe/Amsterdam"),
    "PL": ("Amazon.pl", "Europe/Warsaw"),
    "SA": ("Amazon.sa", "Asia/Riyadh"),
    "SE": ("Amazon.se", "Europe/Stockholm"),
    "SG": ("Amazon.sg", "Asia/Singapore"),
    "TR": ("Amazon.com.tr", "Europe/Istanbul"),
    "US": ("Amazon.com", "America/Los_Angeles"),
    "ZA": ("Amazon.co.za", "Africa/Johannesburg"),
}


def site_of(marketplace_id: str | None) -> str:
    """What buyers call the shop: "Amazon.de"; the id itself for one we do not know, "" for none."""
    country = country_of(marketplace_id) if marketplace_id else None
    return _SITES[country][0] if country else marketplace_id or ""


def zone_of(marketplace_id: str | None) -> ZoneInfo | None:
    """The clock a marketplace counts its days by (Amazon.com and Amazon.ca: the Pacific's); None for one unknown."""
    country = country_of(marketplace_id) if marketplace_id else None
    return ZoneInfo(_SITES[country][1]) if country else None
