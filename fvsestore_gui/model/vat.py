"""VAT: which rule an order's line falls under. Only rules that an accountant has confirmed are ever used.

Sources of the rows a seller of Lithuania begins with: VAT Directive 2006/112 and the Lithuanian VAT law, each row
marked with how sure it is; the accountant answers for them.
"""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import msgspec

#: places in rules besides country codes ("LT") and territories ("ES-CN")
ANY = "*"
#: as a place of stock any member state or none; as ship-to goods that leave their country for one, or for none
EU = "EU"
NON_EU = "NON_EU"
SAME = "SAME"  # ship-to only: the country of stock


class Buyer(Enum):
    ANY = "any"
    CONSUMER = "consumer"
    BUSINESS = "business"  # without a VAT number
    VAT_PAYER = "vat_payer"  # with one


class Collector(Enum):
    """Who owes the tax to the state."""

    SELLER = "seller"
    AMAZON = "amazon"


class Certainty(Enum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    OWN = "own"  # a row of the accountant's


class RateClass(Enum):
    """Which of a country's rates goods fall under, as far as rules tell them apart."""

    STANDARD = "standard"
    REDUCED = "reduced"


class VatRule(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table: under these conditions this Finvalda VAT code and rate.

    `rate` is in per cent ("25.5"), None where nobody has entered it yet; dates are inclusive days, None = open.
    `confirmed_at` None: not used yet. `row_id` 0: not saved yet.
    """

    row_id: int = 0
    stock_country: str
    ship_to: str
    buyer: Buyer = Buyer.ANY
    collector: Collector = Collector.SELLER
    rate_class: RateClass = RateClass.STANDARD
    valid_from: date | None = None
    valid_until: date | None = None
    vat_code: str = ""
    rate: Decimal | None = None
    classifier: str = ""
    certainty: Certainty = Certainty.OWN
    #: which row of the beginning it comes from ("3"), "" for own rows
    origin: str = ""
    note: str = ""
    confirmed_at: datetime | None = None
    confirmed_by: str = ""
    revision: int = 0

    @property
    def usable(self) -> bool:
        return self.confirmed_at is not None and bool(self.vat_code) and self.rate is not None


class Situation(msgspec.Struct, frozen=True):
    """What decides about a line's VAT. `ship_to` is a country, `territory` a part of it with rules of its own or None.

    `buyers` are all kinds of buyer it may be, as far as is known; `ship_to_eu` and `stock_eu` as of `day`, with the
    territory looked at (Northern Ireland is inside for goods, the Canary Islands are outside).
    """

    stock_country: str
    stock_eu: bool
    ship_to: str
    territory: str | None
    ship_to_eu: bool
    buyers: tuple[Buyer, ...]
    collector: Collector
    rate_class: RateClass
    day: date


class RuleMatch(msgspec.Struct, frozen=True):
    """What was found: `rule` when one usable row answers. Else `reason`: vat_rule_none, vat_rule_unconfirmed,
    vat_rule_ambiguous, vat_buyer_unknown; `candidates` are the rows in question."""

    rule: VatRule | None
    reason: str = ""
    candidates: tuple[VatRule, ...] = ()


class VatRate(msgspec.Struct, frozen=True):
    """Rates of a country or territory in a time. `area`: EU, OUTSIDE, or HOLD where nobody can say.

    `rate_as` names the country whose rules count instead (Monaco: FR).
    """

    place: str
    area: str
    standard: Decimal
    reduced: tuple[Decimal, ...]
    valid_from: date | None
    valid_until: date | None
    certainty: Certainty
    source: str
    rate_as: str = ""


class VatRates:
    """All rates known; asked by place and day."""

    def __init__(self, rates: Iterable[VatRate]) -> None:
        self._by_place: dict[str, list[VatRate]] = {}
        for rate in rates:
            self._by_place.setdefault(rate.place, []).append(rate)

    def of(self, place: str, day: date) -> VatRate | None:
        """The rates of a country or territory on a day, None where they are not known."""
        for rate in self._by_place.get(place, ()):
            if (rate.valid_from is None or rate.valid_from <= day) and (
                rate.valid_until is None or day <= rate.valid_until
            ):
                return rate
        return None

    def area(self, country: str, territory: str | None, day: date) -> str:
        """ "EU", "OUTSIDE" or "HOLD": a territory decides before its country; a country that is not listed is OUTSIDE.

        A territory that is not listed is HOLD: it may not be taken for a part of its country.
        """
        place = territory or country
        found = self.of(place, day)
        if found is not None:
            return found.area
        areas = {rate.area for rate in self._by_place.get(place, ())}
        if len(areas) == 1:
            # what is listed begins later: its rates were others, its place was the same
            return areas.pop()
        return "HOLD" if areas or territory else "OUTSIDE"

    @property
    def all(self) -> list[VatRate]:
        """Every row, by place and begin."""
        rows = [rate for rates in self._by_place.values() for rate in rates]
        return sorted(rows, key=lambda rate: (rate.place, rate.valid_from or date.min))


class VatRatesOrigin(msgspec.Struct, frozen=True):
    """The file that rates were read from, when and by whom."""

    name: str
    saved_at: datetime
    saved_by: str


class VatNeed(msgspec.Struct, frozen=True, kw_only=True):
    """Orders that wait for the VAT table: `rules` are the rows they fall under, none where there is no row for them.

    `reason` is a RuleMatch's, "" where all is well; `situation` is that of the first of them.
    """

    reason: str
    situation: Situation
    rules: tuple[VatRule, ...]
    order_ids: tuple[str, ...]


class VatNumberCheck(msgspec.Struct, frozen=True):
    """A VAT number as it is written in full ("DE136695976"), whether its form and check digits are right; after VIES
    was asked, whether it is registered (None: nobody was asked, or the member state did not answer)."""

    number: str
    form: bool
    registered: bool | None = None
    asked_at: datetime | None = None


class VatRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the table PVM. `rule.row_id` 0: there is none yet, and orders wait for one.

    `state`: missing, unclear (several rows say different things), waiting (not confirmed, and orders wait), open (not
    confirmed), confirmed. `order_ids` are the open orders that fall under it.
    """

    row_id: int
    rule: VatRule
    state: str
    order_ids: tuple[str, ...]

    @property
    def order_count(self) -> int:
        return len(self.order_ids)
