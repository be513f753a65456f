"""Which orders the practice shop holds: first the special ones, each once, then any number of ordinary ones."""

import random
from dataclasses import dataclass
from decimal import Decimal

from fvsestore_gui.practice.marketplaces import PRACTICE_MARKETPLACES


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is special about an order. The default is one line, shipped by Amazon, paid in full, nothing unusual."""

    country: str = "DE"  # of the marketplace
    status: str = ""  # "": follows from the order's age
    fulfilled_by: str = "AMAZON"
    age_h: float | None = None  # before the last midnight; None: drawn
    updated_h: float | None = None  # None: drawn
    territory: str = ""  # a key of TERRITORIES; "": one of the marketplace's own destinations
    lines: int = 1
    quantity: int = 0  # 0: drawn
    product: int = -1  # index into PRODUCTS; -1: drawn
    unit_price: str = ""
    shipping: bool = False
    gift: bool = False
    promotion: bool = False
    cod: bool = False
    points: bool = False
    tip: str = ""  # PENDING or FINALIZED
    business: bool = False
    replacement: bool = False
    total_off: Decimal = Decimal(0)  # how far the order's total lies beside the sum of its parts
    one_line_cancelled: bool = False
    cancel_requested: bool = False
    cancelled_by: str = "BUYER"
    prices_while_pending: bool = False
    uoss: bool = False
    ioss: bool = False  # goods from outside the union, whose tax Amazon pays
    customised: bool = False
    strange: bool = False  # values and fields that no documentation names
    unlisted_marketplace: bool = False
    bare: bool = False  # nothing but what the contract requires


_EUROPE = (
    # how far an order has come
    Recipe(status="PENDING", age_h=0.3),
    Recipe(country="PL", status="PENDING", fulfilled_by="MERCHANT", age_h=0.6, quantity=3),
    Recipe(country="FR", status="PENDING_AVAILABILITY", age_h=30, product=7),
    Recipe(status="UNSHIPPED", fulfilled_by="MERCHANT", age_h=2, shipping=True),
    Recipe(country="ES", status="UNSHIPPED", age_h=5),
    Recipe(country="IT", status="UNSHIPPED", fulfilled_by="MERCHANT", age_h=9, cancel_requested=True),
    Recipe(status="PARTIALLY_SHIPPED", fulfilled_by="MERCHANT", age_h=20, lines=3, quantity=2, shipping=True),
    Recipe(country="NL", status="PARTIALLY_SHIPPED", fulfilled_by="MERCHANT", age_h=28, quantity=5),
    Recipe(status="SHIPPED", fulfilled_by="MERCHANT", age_h=40, updated_h=0.2, lines=2, shipping=True),
    Recipe(status="CANCELLED", age_h=26, updated_h=3),
    Recipe(country="GB", status="CANCELLED", fulfilled_by="MERCHANT", age_h=50, lines=2, cancelled_by="MERCHANT"),
    Recipe(country="SE", status="CANCELLED", age_h=400, cancelled_by="AMAZON"),
    Recipe(country="FR", status="UNFULFILLABLE", age_h=130),
    Recipe(status="SHIPPED", fulfilled_by="MERCHANT", age_h=70, lines=3, one_line_cancelled=True),
    # money
    Recipe(age_h=60, unit_price="22.495", quantity=2, product=0),
    Recipe(age_h=100, lines=12, shipping=True, promotion=True),
    Recipe(country="FR", age_h=110, lines=2, total_off=Decimal("0.01"), shipping=True),
    Recipe(country="IT", age_h=120, lines=3, total_off=Decimal("-0.01")),
    Recipe(fulfilled_by="MERCHANT", age_h=55, gift=True, shipping=True, product=5),
    Recipe(country="GB", age_h=220, gift=True, promotion=True, lines=2),
    Recipe(country="ES", age_h=90, promotion=True, shipping=True),
    Recipe(country="GB", status="SHIPPED", age_h=75, tip="FINALIZED"),
    Recipe(country="GB", status="UNSHIPPED", age_h=3, tip="PENDING"),
    Recipe(age_h=150, replacement=True),
    Recipe(country="PL", fulfilled_by="MERCHANT", age_h=33, cod=True, shipping=True, product=2),
    Recipe(age_h=140, product=17, quantity=100),
    # whom it goes to
    Recipe(age_h=65, business=True, quantity=20, product=3),
    Recipe(country="FR", fulfilled_by="MERCHANT", age_h=85, business=True, lines=4, shipping=True),
    Recipe(country="PL", age_h=95, business=True, product=14),
    Recipe(age_h=72, uoss=True, product=1),
    Recipe(country="FR", age_h=190, uoss=True),
    Recipe(country="GB", fulfilled_by="MERCHANT", age_h=160, territory="northern_ireland", shipping=True),
    Recipe(country="GB", age_h=165, territory="northern_ireland_tight"),
    Recipe(country="ES", age_h=170, territory="canary_islands"),
    Recipe(country="ES", fulfilled_by="MERCHANT", age_h=175, territory="canary_islands_west"),
    Recipe(country="ES", age_h=180, territory="ceuta"),
    Recipe(country="ES", age_h=185, territory="melilla"),
    Recipe(country="IT", age_h=195, territory="livigno"),
    Recipe(country="IT", age_h=205, territory="campione"),
    Recipe(country="SE", age_h=210, territory="aland_as_finland"),
    Recipe(country="SE", age_h=215, territory="aland"),
    Recipe(country="FR", age_h=225, territory="monaco"),
    Recipe(country="FR", age_h=230, territory="monaco_as_france"),
    Recipe(country="GB", age_h=235, territory="isle_of_man"),
    Recipe(country="GB", age_h=240, territory="isle_of_man_own"),
    Recipe(country="GB", age_h=245, territory="jersey"),
    Recipe(country="GB", age_h=250, territory="guernsey_own"),
    Recipe(country="FR", fulfilled_by="MERCHANT", age_h=255, territory="guadeloupe"),
    Recipe(country="FR", age_h=260, territory="reunion_own"),
    Recipe(age_h=265, territory="busingen"),
    Recipe(age_h=270, territory="heligoland"),
    Recipe(age_h=275, territory="mount_athos"),
    Recipe(age_h=280, territory="switzerland"),
    Recipe(country="SE", age_h=285, territory="norway"),
    Recipe(country="IE", age_h=290, territory="no_postcode"),
    # what one does not expect
    Recipe(fulfilled_by="MERCHANT", age_h=45, customised=True, product=5),
    Recipe(country="NL", age_h=48, strange=True, lines=2),
    Recipe(age_h=58, unlisted_marketplace=True, fulfilled_by="MERCHANT"),
    Recipe(country="BE", age_h=300, bare=True),
    Recipe(age_h=310, product=6),
    Recipe(country="IE", age_h=320, product=10),
    Recipe(age_h=16700, updated_h=6, product=13),
)

_NORTH_AMERICA = (
    Recipe(country="US", status="PENDING", age_h=0.4),
    Recipe(country="US", age_h=60, lines=2, shipping=True),
    Recipe(country="US", fulfilled_by="MERCHANT", age_h=30, gift=True, promotion=True, shipping=True),
    Recipe(country="CA", age_h=80, lines=3),
    Recipe(country="CA", status="CANCELLED", age_h=90),
    Recipe(country="BR", status="UNSHIPPED", fulfilled_by="MERCHANT", age_h=4, gift=True, promotion=True),
    Recipe(country="MX", status="PARTIALLY_SHIPPED", fulfilled_by="MERCHANT", age_h=25, lines=2),
    Recipe(country="US", age_h=100, tip="FINALIZED", product=8),
    Recipe(country="US", age_h=120, business=True, quantity=12),
)

_FAR_EAST = (
    Recipe(country="JP", status="PENDING", age_h=0.5, prices_while_pending=True, product=4),
    Recipe(country="JP", status="PENDING", age_h=1),
    Recipe(country="JP", age_h=50, unit_price="19940", quantity=1, product=4, points=True),
    Recipe(country="JP", fulfilled_by="MERCHANT", age_h=70, cod=True, shipping=True, product=17),
    Recipe(country="JP", age_h=24 * 2600, product=4),
    Recipe(country="AU", age_h=90, lines=2, promotion=True),
    Recipe(country="SG", status="CANCELLED", age_h=100),
)

SPECIAL_RECIPES = {"NorthAmerica": _NORTH_AMERICA, "Europe": _EUROPE, "FarEast": _FAR_EAST}


def ordinary_recipes(region: str, draw: random.Random, countries: frozenset[str] | None = None) -> list[Recipe]:
    """A hundred recipes that ordinary orders of the region share; `draw` decides, the same seed gives the same list."""
    marketplaces = [m for m in PRACTICE_MARKETPLACES if m.region == region and m.share]
    if countries is not None:
        marketplaces = [m for m in marketplaces if m.country in countries]
    shares = [m.share for m in marketplaces]
    recipes = []
    for _ in range(100):
        marketplace = draw.choices(marketplaces, shares)[0]
        merchant = draw.random() < 0.4
        recipes.append(
            Recipe(
                country=marketplace.country,
                fulfilled_by="MERCHANT" if merchant else "AMAZON",
                lines=draw.choice((1, 1, 1, 1, 1, 1, 2, 2, 3, 5)),
                shipping=merchant or draw.random() < 0.1,
                gift=draw.random() < 0.03,
                promotion=draw.random() < 0.12,
                business=draw.random() < 0.08,
                uoss=draw.random() < 0.1,
            )
        )
    return recipes
