"""What the table PVM shows: a store's rows with the open orders they take, and rows that are missing."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.vat import Buyer, Certainty, VatNeed, VatRow, VatRule
from fvsestore_gui.model.words import search_key

#: what holds orders first
STATES = ("missing", "unclear", "waiting", "open", "confirmed")
_HOLDING = ("missing", "unclear", "waiting")

_KEYS: Mapping[str, Callable[[VatRow], Any]] = {
    "state": lambda row: (STATES.index(row.state), -row.order_count),
    "stock": lambda row: row.rule.stock_country,
    "ship_to": lambda row: row.rule.ship_to,
    "buyer": lambda row: row.rule.buyer.value,
    "collector": lambda row: row.rule.collector.value,
    "valid": lambda row: (row.rule.valid_from or date.min, row.rule.valid_until or date.max),
    "vat_code": lambda row: row.rule.vat_code or None,
    "rate": lambda row: row.rule.rate,
    "certainty": lambda row: list(Certainty).index(row.rule.certainty),
    "order_count": lambda row: row.order_count,
    "rate_class": lambda row: row.rule.rate_class.value,
    "classifier": lambda row: row.rule.classifier or None,
    "note": lambda row: row.rule.note or None,
}


class VatListing:
    """The rows as they were when it was made; answers from memory, as a RecordTable asks.

    Without `needs` nothing is known of orders yet.
    """

    def __init__(self, rules: Sequence[VatRule], needs: Sequence[VatNeed] = ()) -> None:
        taken: dict[int, tuple[str, list[str]]] = {}
        missing: list[VatRow] = []
        #: orders of businesses whose VAT number decides, and is not known
        self.unknown_buyers: tuple[str, ...] = ()
        for need in needs:
            if need.reason == "vat_buyer_unknown":
                self.unknown_buyers += need.order_ids
            elif not need.rules:
                missing.append(_missing(-len(missing) - 1, need))
            for rule in need.rules if need.reason != "vat_buyer_unknown" else ():
                taken.setdefault(rule.row_id, (need.reason, []))[1].extend(need.order_ids)
        rows = missing + [_row(rule, *taken.get(rule.row_id, ("", []))) for rule in rules]
        rows.sort(key=_KEYS["state"])
        self.rules = tuple(rules)
        self._rows = {row.row_id: row for row in rows}

    @property
    def columns(self) -> frozenset[str]:
        return frozenset(_KEYS)

    @property
    def holding(self) -> list[VatRow]:
        """The rows that orders wait for."""
        return [row for row in self._rows.values() if row.state in _HOLDING]

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what passes the text and the states (`reasons`), in order; unknown values last."""
        key = _KEYS.get(sort.column)
        if key is None:
            raise CorrectInput("column_unknown", column=sort.column)
        found = [(row.row_id, key(row)) for row in self._passing(shown)]
        known = [(row_id, value) for row_id, value in found if value is not None]
        known.sort(key=lambda one: one[1], reverse=sort.descending)
        return array("q", [row_id for row_id, _ in known + [one for one in found if one[1] is None]][:limit])

    def rows(self, ids: Sequence[int]) -> list[VatRow]:
        """The rows with these ids, in their order."""
        return [self._rows[row_id] for row_id in ids if row_id in self._rows]

    def totals(self, shown: Filter) -> Totals:
        """How many are shown of how many."""
        return Totals(sum(1 for _ in self._passing(shown)), len(self._rows), (), 0)

    def _passing(self, shown: Filter) -> Iterator[VatRow]:
        words = search_key(shown.text).split()
        for row in self._rows.values():
            rule = row.rule
            if shown.reasons and row.state not in shown.reasons:
                continue
            text = search_key(f"{rule.stock_country} {rule.ship_to} {rule.vat_code} {rule.classifier} {rule.note}")
            if all(word in text for word in words):
                yield row


def _row(rule: VatRule, reason: str, order_ids: Sequence[str]) -> VatRow:
    state = "confirmed" if rule.confirmed_at is not None else "open"
    if reason == "vat_rule_ambiguous":
        state = "unclear"
    elif order_ids and not rule.usable:
        state = "waiting"
    return VatRow(row_id=rule.row_id, rule=rule, state=state, order_ids=tuple(dict.fromkeys(order_ids)))


def _missing(row_id: int, need: VatNeed) -> VatRow:
    """A row as it would have to be for these orders; what it would say is open."""
    situation = need.situation
    rule = VatRule(
        stock_country=situation.stock_country,
        ship_to=situation.territory or situation.ship_to,
        buyer=situation.buyers[0] if len(situation.buyers) == 1 else Buyer.ANY,
        collector=situation.collector,
        rate_class=situation.rate_class,
    )
    return VatRow(row_id=row_id, rule=rule, state="missing", order_ids=need.order_ids)
