"""Which tax Amazon works out for an order of a Lithuanian seller: the destination's, and who owes it."""

from dataclasses import dataclass
from decimal import Decimal

from fvsestore_gui.practice.assortment import Destination
from fvsestore_gui.practice.marketplaces import PracticeMarketplace

#: members of the union whom the practice shops deliver to -> standard rate
_MEMBERS = {
    "AT": "20", "BE": "21", "CZ": "21", "DE": "19", "DK": "25", "ES": "21", "FI": "25.5", "FR": "20", "IE": "23",
    "IT": "22", "LT": "21", "LU": "17", "NL": "21", "PL": "23", "PT": "23", "SE": "25", "MC": "20",
}  # fmt: skip
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Tax:
    """`percent` in the price, or on top of it as the marketplace does. `by_amazon`: Amazon pays it, not the seller."""

    percent: Decimal
    by_amazon: bool = False


def tax_of(
    marketplace: PracticeMarketplace, place: Destination, *, outside: bool, business: bool, by_merchant: bool
) -> Tax:
    """The tax of an order to a place. `outside`: a territory of a member that is none of the union's for VAT."""
    if marketplace.tax_on_top:
        return Tax(marketplace.tax_percent, by_amazon=True)
    if marketplace.region != "Europe":
        return Tax(marketplace.tax_percent)
    if place.country == "GB" and not outside and not place.postcode.upper().startswith("BT"):
        # sellers from abroad: Amazon is the supplier to consumers
        return Tax(_NOTHING) if business else Tax(Decimal(20), by_amazon=True)
    if place.country == "IM":
        return Tax(Decimal(20), by_amazon=True)
    if outside:
        return Tax(_NOTHING)
    if place.country == "GB":
        # goods to Northern Ireland are the union's
        return Tax(Decimal(20))
    # where the goods lie: Amazon ships from Germany, the seller from home
    stock = "LT" if by_merchant else "DE"
    if place.country not in _MEMBERS or (business and place.country != stock):
        # exports, and deliveries to a VAT payer of another member
        return Tax(_NOTHING)
    return Tax(Decimal(_MEMBERS[place.country]))
