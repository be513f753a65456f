"""The VAT table of a store: what may stand in it, what is filled in, which rows the open orders wait for."""

from datetime import date

import msgspec
import stdnum.eu.vat
import stdnum.exceptions

from fvsestore_gui.banks import vies
from fvsestore_gui.banks.transport import Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import VatWrong
from fvsestore_gui.model.posting_reports import PostingPeriod
from fvsestore_gui.model.postings import PostingState, RateUsed
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import RuleMatch, Situation, VatNeed, VatNumberCheck, VatRates, VatRule
from fvsestore_gui.model.vat_matching import RuleBook, is_destination, is_stock_place
from fvsestore_gui.network.ways import Network
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.drafting import Drafter, Ground
from fvsestore_gui.work.matching import product_book
from fvsestore_gui.work.vat_rates import built_in

#: sPvmKodas
CODE_LENGTH = 10
_CHUNK = 500
#: states in which nothing more is to be made of an order
_DONE = frozenset({PostingState.CREATED, PostingState.EXPORTED, PostingState.SENDING, PostingState.UNCLEAR})


def check(rule: VatRule) -> None:
    """Whether a row may stand in the table. Raises VatWrong("vat_rule_…")."""
    if not is_stock_place(rule.stock_country):
        raise VatWrong("vat_rule_place", value=rule.stock_country)
    if not is_destination(rule.ship_to):
        raise VatWrong("vat_rule_place", value=rule.ship_to)
    if rule.valid_from is not None and rule.valid_until is not None and rule.valid_until < rule.valid_from:
        raise VatWrong("vat_rule_period", begin=rule.valid_from.isoformat(), end=rule.valid_until.isoformat())
    if rule.rate is not None and not (
        rule.rate.is_finite() and 0 <= rule.rate < 100 and rule.rate == round(rule.rate, 2)
    ):
        raise VatWrong("vat_rule_rate", value=str(rule.rate))
    if len(rule.vat_code) > CODE_LENGTH:
        raise VatWrong("vat_rule_code", value=rule.vat_code, most=CODE_LENGTH)


def tidied(rule: VatRule) -> VatRule:
    """The row without needless spaces, places in capitals."""
    return msgspec.structs.replace(
        rule,
        stock_country=rule.stock_country.strip().upper(),
        ship_to=rule.ship_to.strip().upper(),
        vat_code=rule.vat_code.strip(),
        classifier=rule.classifier.strip(),
        note=rule.note.strip(),
    )


def rates_now(database: Database) -> VatRates:
    """The rates that count: those read from a file, else the program's own."""
    kept = database.vat.rates()
    return built_in() if kept is None else VatRates(kept[0])


# -- what open orders need -----------------------------------------------------------------------------------------


class _Asked:
    """The table, which remembers what it is asked about one order after another."""

    def __init__(self, rules: RuleBook) -> None:
        self._rules = rules
        self._known: dict[Situation, RuleMatch] = {}
        self.situations: list[Situation] = []

    def match(self, situation: Situation, /) -> RuleMatch:
        self.situations.append(situation)
        return self.match_of(situation)

    def match_of(self, situation: Situation) -> RuleMatch:
        """What the table says, without remembering that it was asked."""
        found = self._known.get(situation)
        if found is None:
            found = self._known[situation] = self._rules.match(situation)
        return found


class _NoRates:
    """Currency rates decide nothing about VAT."""

    def rate(self, currency: str, day: date, /) -> RateUsed | None:
        return None


def needs(database: Database, store: Store, rates: VatRates, progress: Progress) -> list[VatNeed]:
    """What the store's open orders ask of the table: what no row answers first, then what nobody confirmed yet.

    An order with lines of several kinds stands in several of them. Raises Cancelled.
    """
    store_id = store.store_id
    settings = database.posting_settings.get(store_id)
    asked = _Asked(RuleBook(database.vat.rules(store_id)))
    ground = Ground(
        store.code,
        settings,
        asked,
        product_book(database, store, settings),
        _NoRates(),
        rates,
        decisions=database.decisions.of_store(store_id),
    )
    found: dict[tuple[object, ...], tuple[RuleMatch, Situation, dict[str, None]]] = {}
    order_rows = database.orders.row_ids(store_id, PostingPeriod(), settings.statuses)
    for start in range(0, len(order_rows), _CHUNK):
        progress.check()
        chunk = order_rows[start : start + _CHUNK]
        posted = database.postings.of_orders(chunk)
        done = {row for row, posting in posted.items() if posting.state in _DONE}
        orders = database.orders.many([row for row in chunk if row not in done])
        for row, order in orders.items():
            asked.situations.clear()
            # a drafter remembers what it asked: each order has its own
            Drafter(ground).draft(row, order)
            for situation in asked.situations:
                match = asked.match_of(situation)
                key = _question(match, situation)
                found.setdefault(key, (match, situation, {}))[2][order.order_id] = None
    made = [
        VatNeed(reason=match.reason, situation=situation, rules=_rows(match), order_ids=tuple(ids))
        for match, situation, ids in found.values()
    ]
    return sorted(made, key=lambda need: (_URGENT.index(need.reason), -len(need.order_ids)))


_URGENT = ("vat_rule_none", "vat_rule_ambiguous", "vat_rule_unconfirmed", "vat_buyer_unknown", "")


def _rows(match: RuleMatch) -> tuple[VatRule, ...]:
    return match.candidates if match.rule is None else (match.rule,)


def _question(match: RuleMatch, situation: Situation) -> tuple[object, ...]:
    """What makes one need of many situations: the same rows, or the same places where there are none."""
    rows = tuple(rule.row_id for rule in _rows(match))
    if rows:
        return match.reason, rows
    place = situation.territory or situation.ship_to
    return match.reason, situation.stock_country, place, situation.buyers, situation.collector, situation.rate_class


# -- VAT numbers -----------------------------------------------------------------------------------------------------


def number_check(text: str) -> VatNumberCheck:
    """A VAT number in full, and whether its form and check digits are right.

    Raises VatWrong("vat_number_shape") for what does not begin with a member state's letters. Asks nobody.
    """
    plain = "".join(text.split()).upper()
    try:
        number = stdnum.eu.vat.compact(plain)
        right = stdnum.eu.vat.is_valid(plain)
    except stdnum.exceptions.ValidationError:
        raise VatWrong("vat_number_shape", value=text.strip()) from None
    # Greece writes EL where the rest of the world writes GR
    return VatNumberCheck("EL" + number[2:] if number.startswith("GR") else number, right)


def ask_vies(text: str, address: str, network: Network, clock: Clock, progress: Progress) -> VatNumberCheck:
    """The same, and what VIES says of it; a number of wrong form is not asked for. Raises ReachBank, Cancelled."""
    checked = number_check(text)
    if not checked.form:
        return checked
    transport = Transport(network)
    try:
        registered = vies.ask(transport, address, checked.number, progress)
    finally:
        transport.close()
    return msgspec.structs.replace(checked, registered=registered, asked_at=clock.now())
