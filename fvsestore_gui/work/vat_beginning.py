"""The VAT table a seller of Lithuania begins with: one row a place and time, none of them confirmed.

What each row says comes from the VAT Directive 2006/112 (Art. 14a, 31 to 33, 36, 59c, 138, 146) and the Lithuanian VAT
law (Art. 19, 41, 49). `origin` names the kind of row; the window and the command line say what it means and how sure it
is. A VAT code is entered where Finvalda has exactly one that fits.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

import msgspec

from fvsestore_gui.model.finvalda import ReferenceEntry
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import EU, NON_EU, Buyer, Certainty, Collector, VatRates, VatRule
from fvsestore_gui.model.vat_matching import MEMBERS, conditions

HOME = "LT"
_ZERO = Decimal("0")
#: sales to those who give no VAT number
_PRIVATE = (Buyer.CONSUMER, Buyer.BUSINESS)


class Span(NamedTuple):
    """A time with one standard rate; None is open."""

    begin: date | None
    end: date | None
    rate: Decimal


class Codes:
    """Finvalda's VAT codes, asked for the one that fits."""

    def __init__(self, entries: Iterable[ReferenceEntry]) -> None:
        self._entries = list(entries)

    def by_classifier(self, classifier: str, rate: Decimal) -> str:
        """The code of this classifier and rate; the one of the same name where there are several."""
        found = [
            entry.code
            for entry in self._entries
            if entry.facts.get("classifier", "") == classifier and _per_cent(entry) == rate
        ]
        return classifier if classifier in found else _only(found)

    def of_country(self, place: str, rate: Decimal, *, oss: bool) -> str:
        """A code whose name has the country in it, and OSS or not. A territory has XI or its own letters there."""
        mark = {"GB-NIR": "XI"}.get(place, place.rpartition("-")[2])
        found = []
        for entry in self._entries:
            rest = entry.code.upper()
            if _per_cent(entry) == rate and rest.startswith("OSS") == oss:
                letters = rest.removeprefix("OSS").strip("0123456789.,-_ ")
                if letters in (mark, f"PVM{mark}", f"{mark}PVM"):
                    found.append(entry.code)
        return _only(found)


def beginning(
    settings: PostingSettings,
    rates: VatRates,
    codes: Codes,
    since: date,
    *,
    oss: bool,
    stocks: Sequence[str] = (),
) -> list[VatRule]:
    """All rows for these places of stock and those of the settings, from `since` on.

    `oss`: the seller declares distance sales by the Union's one-stop shop, or is above 10 000 EUR a year; else goods
    from Lithuania bear Lithuanian VAT until that is reached.
    """
    made = _Rows(rates, codes, since)
    places = sorted({*stocks_of(settings), *stocks} - {HOME})
    abroad = [place for place in places if place in MEMBERS]
    outside = [place for place in places if place not in MEMBERS]
    made.of_home(oss=oss, alone=not abroad)
    for place in abroad:
        made.of_member(place)
    if abroad:
        made.distance_sales(abroad, oss=oss)
    for place in outside:
        made.of_third_country(place)
    return made.rows


def stocks_of(settings: PostingSettings) -> set[str]:
    """Where goods of a store lie, as far as its settings say."""
    named = {
        settings.fba.stock_country,
        settings.fbm.stock_country,
        *settings.fba_stock_by_marketplace.values(),
        *settings.warehouse_by_country,
    }
    return {place for place in named if place}


def missing(wanted: Iterable[VatRule], there: Iterable[VatRule]) -> list[VatRule]:
    """Those of `wanted` whose conditions no row has yet, whatever its time: what a person made of one stays."""
    known = {conditions(rule) for rule in there}
    return [rule for rule in wanted if conditions(rule) not in known]


def completed(wanted: Iterable[VatRule], there: Iterable[VatRule]) -> list[VatRule]:
    """Rows that nobody confirmed yet and that lack a VAT code, with the one that is wanted for the same rate."""
    codes = {(conditions(rule), rule.rate, rule.valid_until): rule.vat_code for rule in wanted}
    found = []
    for rule in there:
        code = codes.get((conditions(rule), rule.rate, rule.valid_until), "")
        if code and not rule.vat_code and rule.confirmed_at is None:
            found.append(msgspec.structs.replace(rule, vat_code=code))
    return found


class _Rows:
    def __init__(self, rates: VatRates, codes: Codes, since: date) -> None:
        self._rates = rates
        self._codes = codes
        self._since = since
        self.rows: list[VatRule] = []

    def of_home(self, *, oss: bool, alone: bool) -> None:
        """Goods that lie in Lithuania."""
        for span in spans(self._rates, HOME, self._since):
            code = self._codes.by_classifier("PVM1", span.rate)
            self._add("1", HOME, HOME, Buyer.ANY, span, code, "PVM1", Certainty.HIGH)
            if not oss:
                for buyer in _PRIVATE:
                    self._add("2", HOME, EU, buyer, span, code, "PVM1", Certainty.HIGH)
        if oss and alone:
            self._distance(HOME, "3")
        self._zero("4", HOME, EU, Buyer.VAT_PAYER, "PVM13", Certainty.HIGH)
        self._zero("12", HOME, NON_EU, Buyer.ANY, "PVM12", Certainty.HIGH)
        self._zero("14", HOME, NON_EU, Buyer.ANY, "PVM12", Certainty.MEDIUM, Collector.AMAZON)

    def of_member(self, place: str) -> None:
        """Goods that lie in another member state."""
        for span in spans(self._rates, place, self._since):
            code = self._codes.of_country(place, span.rate, oss=False)
            self._add("6", place, place, Buyer.CONSUMER, span, code, "PVM15", Certainty.HIGH)
            for buyer in (Buyer.BUSINESS, Buyer.VAT_PAYER):
                self._add("9", place, place, buyer, span, code, "PVM15", Certainty.MEDIUM)
        self._zero("8", place, EU, Buyer.VAT_PAYER, "PVM15", Certainty.HIGH)
        self._zero("12", place, NON_EU, Buyer.ANY, "PVM15", Certainty.HIGH)
        self._zero("14", place, NON_EU, Buyer.ANY, "PVM15", Certainty.MEDIUM, Collector.AMAZON)

    def distance_sales(self, abroad: Sequence[str], *, oss: bool) -> None:
        """From one member state to those who give no VAT number in another."""
        for stock in (EU,) if oss else abroad:
            self._distance(stock, "7")
            for span in spans(self._rates, HOME, self._since):
                code = self._codes.by_classifier("PVM1", span.rate)
                for buyer in _PRIVATE:
                    self._add("10", stock, HOME, buyer, span, code, "PVM1", Certainty.LOW)

    def of_third_country(self, place: str) -> None:
        """Goods that lie outside the Union, where Amazon owes the tax."""
        certainty = Certainty.HIGH if place == "US" else Certainty.MEDIUM
        origin = "13" if place == "GB" else "14"
        self._zero(origin, place, place, Buyer.CONSUMER, "PVM15", certainty, Collector.AMAZON)
        self._zero("15", place, EU, Buyer.CONSUMER, "PVM15", Certainty.MEDIUM, Collector.AMAZON)

    def _distance(self, stock: str, origin: str) -> None:
        for place in destinations(self._rates):
            if place == stock:
                continue
            taxed_as = next((rate.rate_as for rate in self._rates.all if rate.place == place and rate.rate_as), place)
            for span in spans(self._rates, place, self._since):
                code = self._codes.of_country(taxed_as, span.rate, oss=True)
                for buyer in _PRIVATE:
                    self._add(origin, stock, place, buyer, span, code, "", Certainty.MEDIUM)

    def _zero(
        self,
        origin: str,
        stock: str,
        ship_to: str,
        buyer: Buyer,
        classifier: str,
        certainty: Certainty,
        collector: Collector = Collector.SELLER,
    ) -> None:
        code = self._codes.by_classifier(classifier, _ZERO)
        self._add(origin, stock, ship_to, buyer, Span(None, None, _ZERO), code, classifier, certainty, collector)

    def _add(
        self,
        origin: str,
        stock: str,
        ship_to: str,
        buyer: Buyer,
        span: Span,
        code: str,
        classifier: str,
        certainty: Certainty,
        collector: Collector = Collector.SELLER,
    ) -> None:
        self.rows.append(
            VatRule(
                stock_country=stock,
                ship_to=ship_to,
                buyer=buyer,
                collector=collector,
                valid_from=span.begin,
                valid_until=span.end,
                vat_code=code,
                rate=span.rate,
                classifier=classifier,
                certainty=certainty,
                origin=origin,
            )
        )


def destinations(rates: VatRates) -> list[str]:
    """Member states but Lithuania, and territories inside the Union whose rates are not their country's."""
    found = {place for place in MEMBERS if place != HOME}
    for place, (country, _) in TERRITORIES.items():
        listed = [rate for rate in rates.all if rate.place == place]
        if not listed or listed[-1].area != EU:
            continue
        newest = [rate for rate in rates.all if rate.place == country]
        # of a territory that is taxed as another country only those that are no part of it
        own = place == country or country not in MEMBERS
        if own or (not listed[-1].rate_as and newest and newest[-1].standard != listed[-1].standard):
            found.add(place)
    return sorted(found)


def spans(rates: VatRates, place: str, since: date) -> Iterator[Span]:
    """The times of a place with one standard rate each, from the one of `since` on; the first is open backwards."""
    listed = [rate for rate in rates.all if rate.place == place]
    if listed and listed[-1].rate_as:
        listed = [rate for rate in rates.all if rate.place == listed[-1].rate_as]
    merged: list[Span] = []
    for rate in listed:
        before = merged[-1] if merged else None
        if (
            before is not None
            and before.rate == rate.standard
            and before.end is not None
            and before.end + timedelta(days=1) == rate.valid_from
        ):
            merged[-1] = Span(before.begin, rate.valid_until, before.rate)
        else:
            merged.append(Span(rate.valid_from, rate.valid_until, rate.standard))
    for span in merged:
        if span.end is not None and span.end < since:
            continue
        first = span.begin is None or span.begin <= since
        yield Span(None if first else span.begin, span.end, span.rate)


def _only(codes: Sequence[str]) -> str:
    return codes[0] if len(codes) == 1 else ""


def _per_cent(entry: ReferenceEntry) -> Decimal | None:
    try:
        return Decimal(entry.facts.get("percent", ""))
    except ArithmeticError:
        return None
