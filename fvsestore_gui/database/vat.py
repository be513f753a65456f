"""The VAT table of each store, and rates of countries that were read from a file. Nobody overwrites another unseen."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import stores, vat_rates, vat_rules
from fvsestore_gui.database.times import from_stored, from_stored_or_none, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, VatWrong
from fvsestore_gui.model.vat import Buyer, Certainty, Collector, RateClass, VatRate, VatRatesOrigin, VatRule
from fvsestore_gui.model.vat_matching import conditions, overlapping

_encoder = msgspec.json.Encoder()
_rates = msgspec.json.Decoder(list[VatRate])
#: what may change without the accountant answering for the row anew
_FREE = ("note", "confirmed_at", "confirmed_by", "revision")


class VatTables:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def rules(self, store_id: int) -> list[VatRule]:
        """All rows of a store, in the order they were made."""
        with self._transactions.read() as connection:
            return _all(connection, store_id)

    def save(self, store_id: int, changed: Iterable[VatRule], removed: Iterable[VatRule] = ()) -> list[VatRule]:
        """Keep some rows and take others out, all or none of it; back come all rows.

        A new row is not confirmed; one that says something else than before is no longer, and with other conditions or
        another rate it is the accountant's own. Raises
        ChangedMeanwhile("vat_rules_changed") when somebody else saved one of them since it was read,
        VatWrong("vat_rule_overlap") where two would answer on one day, CorrectInput("store_unknown").
        """
        with self._transactions.write() as connection:
            code = _code(connection, store_id)
            before = {rule.row_id: rule for rule in _all(connection, store_id)}
            for rule in removed:
                there = (vat_rules.c.id == rule.row_id, vat_rules.c.store_id == store_id)
                found = delete(vat_rules).where(*there, vat_rules.c.revision == rule.revision)
                if not connection.execute(found).rowcount:
                    raise ChangedMeanwhile("vat_rules_changed", code=code)
            for rule in changed:
                if not rule.row_id:
                    plain = msgspec.structs.replace(rule, confirmed_at=None, confirmed_by="", revision=0)
                    connection.execute(insert(vat_rules).values(store_id=store_id, **_values(plain)))
                    continue
                known = before.get(rule.row_id)
                if known is None:
                    raise ChangedMeanwhile("vat_rules_changed", code=code)
                kept = _says(rule) == _says(known)
                confirmed = (known.confirmed_at, known.confirmed_by) if kept else (None, "")
                plain = msgspec.structs.replace(rule, confirmed_at=confirmed[0], confirmed_by=confirmed[1])
                if (conditions(rule), rule.rate) != (conditions(known), known.rate):
                    # what the beginning said of it holds no longer
                    plain = msgspec.structs.replace(plain, certainty=Certainty.OWN, origin="")
                self._update(connection, store_id, code, plain)
            rows = _all(connection, store_id)
            twice = overlapping(rows)
            if twice is not None:
                raise VatWrong("vat_rule_overlap", **facts_of(twice[1]))
        return rows

    def confirm(self, store_id: int, rules: Sequence[VatRule], by: str, *, confirmed: bool = True) -> list[VatRule]:
        """The accountant answers for these rows as they were read, or no longer; back come all rows.

        Raises VatWrong("vat_rule_incomplete") for one without code or rate, ChangedMeanwhile("vat_rules_changed").
        """
        now = self._clock.now()
        with self._transactions.write() as connection:
            code = _code(connection, store_id)
            before = {rule.row_id: rule for rule in _all(connection, store_id)}
            for rule in rules:
                known = before.get(rule.row_id)
                if known is None or known.revision != rule.revision:
                    raise ChangedMeanwhile("vat_rules_changed", code=code)
                if confirmed and (not known.vat_code or known.rate is None):
                    raise VatWrong("vat_rule_incomplete", **facts_of(known))
                if confirmed == (known.confirmed_at is not None):
                    continue
                answered = msgspec.structs.replace(
                    known, confirmed_at=now if confirmed else None, confirmed_by=by if confirmed else ""
                )
                self._update(connection, store_id, code, answered)
            return _all(connection, store_id)

    def _update(self, connection: Connection, store_id: int, code: str, rule: VatRule) -> None:
        wanted = (
            update(vat_rules)
            .where(
                vat_rules.c.id == rule.row_id,
                vat_rules.c.store_id == store_id,
                vat_rules.c.revision == rule.revision,
            )
            .values(**_values(rule))
        )
        if not connection.execute(wanted).rowcount:
            raise ChangedMeanwhile("vat_rules_changed", code=code)

    # -- rates of countries --------------------------------------------------------------------------------------------

    def rates(self) -> tuple[list[VatRate], VatRatesOrigin] | None:
        """The rates that were read from a file, and which; None where the program's own count."""
        with self._transactions.read() as connection:
            found = connection.execute(select(vat_rates)).first()
        if found is None:
            return None
        return _rates.decode(found.content), VatRatesOrigin(found.origin, from_stored(found.saved_at), found.saved_by)

    def save_rates(self, rates: Sequence[VatRate] | None, origin: str, by: str) -> None:
        """Let these rates count from now on; None: the program's own again."""
        with self._transactions.write() as connection:
            connection.execute(delete(vat_rates))
            if rates is not None:
                connection.execute(
                    insert(vat_rates).values(
                        id=1,
                        content=_encoder.encode(list(rates)).decode(),
                        origin=origin,
                        saved_at=to_stored(self._clock.now()),
                        saved_by=by,
                    )
                )


def facts_of(rule: VatRule) -> dict[str, str]:
    """What tells a row from others, for errors."""
    return {
        "stock": rule.stock_country,
        "ship_to": rule.ship_to,
        "buyer": rule.buyer.value,
        "collector": rule.collector.value,
    }


def _code(connection: Connection, store_id: int) -> str:
    code = connection.execute(
        select(stores.c.code).where(stores.c.id == store_id, stores.c.removed_at.is_(None))
    ).scalar()
    if code is None:
        raise CorrectInput("store_unknown", code="")
    return str(code)


def _says(rule: VatRule) -> tuple[object, ...]:
    return tuple(getattr(rule, name) for name in rule.__struct_fields__ if name not in _FREE)


def _all(connection: Connection, store_id: int) -> list[VatRule]:
    found = connection.execute(select(vat_rules).where(vat_rules.c.store_id == store_id).order_by(vat_rules.c.id))
    return [_read(row) for row in found]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _values(rule: VatRule) -> dict[str, object]:
    return {
        "stock_country": rule.stock_country,
        "ship_to": rule.ship_to,
        "buyer": rule.buyer.value,
        "collector": rule.collector.value,
        "rate_class": rule.rate_class.value,
        "valid_from": None if rule.valid_from is None else rule.valid_from.isoformat(),
        "valid_until": None if rule.valid_until is None else rule.valid_until.isoformat(),
        "vat_code": rule.vat_code,
        "rate": None if rule.rate is None else str(rule.rate),
        "classifier": rule.classifier,
        "certainty": rule.certainty.value,
        "origin": rule.origin,
        "note": rule.note,
        "confirmed_at": None if rule.confirmed_at is None else to_stored(rule.confirmed_at),
        "confirmed_by": rule.confirmed_by,
        "revision": rule.revision + 1,
    }


def _read(row: Any) -> VatRule:
    return VatRule(
        row_id=row.id,
        stock_country=row.stock_country,
        ship_to=row.ship_to,
        buyer=Buyer(row.buyer),
        collector=Collector(row.collector),
        rate_class=RateClass(row.rate_class),
        valid_from=_day(row.valid_from),
        valid_until=_day(row.valid_until),
        vat_code=row.vat_code,
        rate=None if row.rate is None else Decimal(row.rate),
        classifier=row.classifier,
        certainty=Certainty(row.certainty),
        origin=row.origin,
        note=row.note,
        confirmed_at=from_stored_or_none(row.confirmed_at),
        confirmed_by=row.confirmed_by,
        revision=row.revision,
    )
