"""What a proof says, for other programs: stable keys, times ISO 8601 in UTC, amounts decimal text."""

from datetime import datetime

from fvsestore_gui import __version__
from fvsestore_gui.model.coverage import Hole, LedgerEntry
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.proofs import MonthProof, MonthState, chain_of
from fvsestore_gui.proof_words import Language, ProofWords, utc_text

Form = dict[str, object]


def proof_form(proof: MonthProof, language: Language, printed_at: datetime) -> Form:
    """Everything a proof says."""
    words, state, month = ProofWords(language), proof.state, proof.month
    counts = state.counts
    return {
        "document": "fvsestore month proof 1",
        "program": f"FvsEStore {__version__}",
        "printed_at": utc_text(printed_at),
        "as_of": utc_text(proof.as_of),
        "store": proof.store_code,
        "region": proof.region,
        "marketplaces": list(proof.marketplace_ids),
        "countries": [MARKETPLACES[one].country if one in MARKETPLACES else one for one in proof.marketplace_ids],
        "month": str(month),
        "month_of": "the order's date in Europe/Vilnius",
        "begins": utc_text(month.begins),
        "ends": utc_text(month.ends),
        "state": state.completeness.value,
        "complete": proof.complete,
        "message": words.why(state),
        "orders": counts.orders,
        "named_by_api": counts.api,
        "named_by_report": counts.report,
        "named_by_both": counts.both,
        "only_api": list(proof.only_api),
        "only_report": list(proof.only_report),
        "elsewhere": counts.elsewhere,
        "held": [
            {
                "row": one.held_row,
                "order_id": one.order_id,
                "code": one.reason,
                "reason": words(f"held_{one.reason}"),
                "created": None if one.created is None else utc_text(one.created),
                "first_seen": utc_text(one.first_seen),
            }
            for one in proof.held
        ],
        "holes": [hole_form(one) for one in (*state.holes, *state.api_holes, *state.report_holes)],
        "totals": [
            {"currency": one.currency, "orders": one.count, "total": decimal_text(one.total, one.currency)}
            for one in proof.per_currency
        ],
        "without_total": proof.without_total,
        "statuses": dict(proof.statuses),
        "windows": [window_form(one) for one in proof.windows],
        "chain": chain_of(proof.windows).value,
        "proves": words("proves_complete" if proof.complete else "proves_nothing"),
        "does_not_prove": words("proves_not"),
    }


def hole_form(hole: Hole) -> Form:
    return {
        "from": utc_text(hole.since),
        "until": utc_text(hole.until),
        "marketplaces": list(hole.marketplace_ids),
        "not_read_by": "either" if hole.source is None else hole.source.value,
    }


def window_form(entry: LedgerEntry) -> Form:
    return {
        "source": entry.source.value,
        "by": entry.window_by,
        "from": utc_text(entry.window_from),
        "until": utc_text(entry.window_until),
        "marketplaces": list(entry.marketplace_ids),
        "pages": entry.pages,
        "received": entry.received,
        "read_at": utc_text(entry.read_at),
        "run": entry.run_id,
        "chain": entry.chain.value,
    }


def month_form(state: MonthState) -> Form:
    """A line of the list of months."""
    counts = state.counts
    return {
        "month": str(state.month),
        "state": state.completeness.value,
        "complete": state.completeness.value == "complete",
        "orders": counts.orders,
        "named_by_api": counts.api,
        "named_by_report": counts.report,
        "named_by_both": counts.both,
        "elsewhere": counts.elsewhere,
        "held": state.held,
        "holes": [hole_form(one) for one in (*state.holes, *state.api_holes, *state.report_holes)],
        "checked_at": None if state.checked_at is None else utc_text(state.checked_at),
    }
