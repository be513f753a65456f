"""Which VAT rule a line of an order falls under, and whether its rate can be right there on that day."""

from decimal import Decimal
from typing import NamedTuple, Protocol

from fvsestore_gui.errors import Fact
from fvsestore_gui.model.postings import HeldReason
from fvsestore_gui.model.vat import Buyer, Collector, RuleMatch, Situation, VatRates, VatRule


class Rules(Protocol):
    """The accountant's VAT table; `model.vat_matching.RuleBook` is one."""

    def match(self, situation: Situation, /) -> RuleMatch: ...


class Place(NamedTuple):
    """Where goods come from and go to, as far as VAT cares."""

    stock: str
    stock_eu: bool
    ship_to: str
    territory: str | None
    ship_to_eu: bool

    @property
    def shown(self) -> str:
        return self.territory or self.ship_to


class RuleFinder:
    """Asks the table, each question once."""

    def __init__(self, rules: Rules, vat_rates: VatRates) -> None:
        self._rules = rules
        self._vat_rates = vat_rates
        self._found: dict[Situation, VatRule | HeldReason] = {}

    def rule(self, situation: Situation) -> VatRule | HeldReason:
        """The one rule that may be used in a situation, or why there is none."""
        found = self._found.get(situation)
        if found is None:
            found = self._found[situation] = self._find(situation)
        return found

    def _find(self, situation: Situation) -> VatRule | HeldReason:
        match = self._rules.match(situation)
        rule = match.rule
        if rule is None or rule.rate is None:
            ids = [str(one.row_id) for one in match.candidates]
            facts: dict[str, Fact] = {
                "stock": situation.stock_country,
                "ship_to": situation.territory or situation.ship_to,
                "buyer": shown(situation.buyers),
                "collector": situation.collector.value,
            }
            if match.reason == "vat_rule_ambiguous":
                facts["rules"] = ", ".join(ids)
            elif ids:
                facts["rule"] = ids[0]
            return HeldReason(match.reason or "vat_rule_none", facts)
        return self._unlike(rule.rate, situation) or rule

    def _unlike(self, rate: Decimal, situation: Situation) -> HeldReason | None:
        """A rate that neither the destination nor the country of stock has on that day; 0 may be right anywhere.

        Of what Amazon owes the tax of, the seller owes none.
        """
        if not rate:
            return None
        if situation.collector is Collector.AMAZON:
            place = situation.territory or situation.ship_to
            return HeldReason("vat_rate_unlike", {"rate": number_text(rate), "place": place, "known": "0"})
        known: list[Decimal] = []
        for where in (situation.territory, situation.ship_to, situation.stock_country):
            found = self._vat_rates.of(where, situation.day) if where else None
            if found is not None and found.rate_as:
                found = self._vat_rates.of(found.rate_as, situation.day) or found
            if found is not None:
                known += [found.standard, *found.reduced]
        if not known or rate in known:
            return None
        facts: dict[str, Fact] = {
            "rate": number_text(rate),
            "place": situation.territory or situation.ship_to,
            "known": " ".join(number_text(one) for one in dict.fromkeys(known) if one),
        }
        return HeldReason("vat_rate_unlike", facts)


def shown(buyers: tuple[Buyer, ...]) -> str:
    """The least that is known of a buyer, for the facts of a reason."""
    return buyers[0].value


def number_text(number: Decimal) -> str:
    """Without needless zeros: "19", "25.5"."""
    plain = format(number, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
