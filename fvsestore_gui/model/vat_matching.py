"""Which row of the VAT table a situation falls under: the most specific one, and only if an accountant confirmed it.

A row that is more specific but not confirmed yet holds the order; a general one is not taken in its stead. The place
counts before the buyer. Between two rows of which one knows more of the stock, the other more of the destination,
nobody chooses.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import (
    ANY,
    EU,
    NON_EU,
    SAME,
    Buyer,
    Collector,
    RateClass,
    RuleMatch,
    Situation,
    VatRule,
)

#: member states of 2020 and later
MEMBERS = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905  # read sooner so
)
#: written where a country is meant
_NO_COUNTRY = ("EU", "UK", "EL")
_NONE = RuleMatch(None, "vat_rule_none")


class _Fit(NamedTuple):
    """How well a row fits a situation; more is more specific."""

    stock: int
    ship_to: int
    buyer: int
    rate_class: int

    def beats(self, other: "_Fit") -> bool:
        """Whether this one is at least as specific about both places, and more so in something."""
        if (self.stock, self.ship_to) != (other.stock, other.ship_to):
            return self.stock >= other.stock and self.ship_to >= other.ship_to
        return (self.buyer, self.rate_class) > (other.buyer, other.rate_class)


class RuleBook:
    """The rows of one store, asked situation by situation."""

    def __init__(self, rules: Iterable[VatRule]) -> None:
        self._by_collector: dict[Collector, list[VatRule]] = {}
        for rule in rules:
            self._by_collector.setdefault(rule.collector, []).append(rule)

    def match(self, situation: Situation) -> RuleMatch:
        """The row that answers for every kind of buyer it may be, or why none does."""
        found = [self._of_buyer(situation, buyer) for buyer in situation.buyers]
        if not found:
            return _NONE
        first = found[0]
        if all(_answer(match) == _answer(first) for match in found):
            return first
        candidates = {rule.row_id: rule for match in found for rule in match.candidates}
        same = len({(rule.vat_code, rule.rate) for rule in candidates.values()}) == 1
        known = {match.reason for match in found} <= {"", "vat_rule_unconfirmed"}
        # once all are confirmed the kind of buyer will not matter
        reason = "vat_rule_unconfirmed" if same and known else "vat_buyer_unknown"
        return RuleMatch(None, reason, tuple(candidates.values()))

    def _of_buyer(self, situation: Situation, buyer: Buyer) -> RuleMatch:
        fitting = [
            (fit, rule)
            for rule in self._by_collector.get(situation.collector, ())
            if (fit := _fit(rule, situation, buyer)) is not None
        ]
        best = [rule for fit, rule in fitting if not any(other.beats(fit) for other, _ in fitting)]
        if not best:
            return _NONE
        if len({(rule.vat_code, rule.rate, rule.usable) for rule in best}) > 1:
            return RuleMatch(None, "vat_rule_ambiguous", tuple(best))
        if not best[0].usable:
            return RuleMatch(None, "vat_rule_unconfirmed", tuple(best))
        return RuleMatch(best[0], candidates=tuple(best))


def _answer(match: RuleMatch) -> object:
    """What two kinds of buyer must have in common so that the kind does not matter."""
    if match.rule is not None:
        return match.rule.vat_code, match.rule.rate
    return match.reason, match.candidates


def _fit(rule: VatRule, situation: Situation, buyer: Buyer) -> _Fit | None:
    """How well a row fits, None where it does not. A rate of 0 counts for goods of every rate class."""
    if not _in_time(rule, situation.day) or rule.buyer not in (Buyer.ANY, buyer):
        return None
    same_class = rule.rate_class is situation.rate_class
    if not same_class and (rule.rate or rule.rate is None or rule.rate_class is not RateClass.STANDARD):
        return None
    stock, ship_to = _fit_of_stock(rule.stock_country, situation), _fit_of_destination(rule.ship_to, situation)
    if not stock or not ship_to:
        return None
    return _Fit(stock, ship_to, int(rule.buyer is buyer), int(same_class))


def _in_time(rule: VatRule, day: date) -> bool:
    return (rule.valid_from is None or rule.valid_from <= day) and (rule.valid_until is None or day <= rule.valid_until)


def _fit_of_stock(place: str, situation: Situation) -> int:
    if place == situation.stock_country:
        return 3
    if place == (EU if situation.stock_eu else NON_EU):
        return 2
    return int(place == ANY)


def _fit_of_destination(place: str, situation: Situation) -> int:
    """5 territory, 4 country, 3 the country of stock, 2 EU or not, 1 any, 0 not at all.

    A country's row says nothing of a part of it that VAT treats as the other side of the border.
    """
    territory, country = situation.territory, situation.ship_to
    if territory is not None and place == territory:
        return 5
    inside = territory is None or territory == country or (country in MEMBERS) == situation.ship_to_eu
    if place == country and inside:
        return 4
    stays = country == situation.stock_country and inside
    if place == SAME and stays:
        return 3
    # EU and NON_EU are about goods that leave their country
    if place == (EU if situation.ship_to_eu else NON_EU) and not stays:
        return 2
    return int(place == ANY)


def overlapping(rules: Sequence[VatRule]) -> tuple[VatRule, VatRule] | None:
    """Two rows with the same conditions and a day in common; None where there are none."""
    seen: dict[tuple[object, ...], list[VatRule]] = {}
    for rule in rules:
        alike = seen.setdefault(conditions(rule), [])
        for other in alike:
            if (rule.valid_from or date.min) <= (other.valid_until or date.max) and (other.valid_from or date.min) <= (
                rule.valid_until or date.max
            ):
                return other, rule
        alike.append(rule)
    return None


def conditions(rule: VatRule) -> tuple[object, ...]:
    """What a row is about, without its time."""
    return rule.stock_country, rule.ship_to, rule.buyer, rule.collector, rule.rate_class


def is_stock_place(place: str) -> bool:
    """Whether goods can lie there, as rows say it."""
    return place in (ANY, EU, NON_EU) or _is_country(place)


def is_destination(place: str) -> bool:
    """Whether goods can be sent there, as rows say it."""
    return place in (ANY, EU, NON_EU, SAME) or place in TERRITORIES or _is_country(place)


def _is_country(place: str) -> bool:
    return (
        len(place) == 2 and place.isascii() and place.isalpha() and place.isupper() and place not in ("EU", "UK", "EL")
    )
