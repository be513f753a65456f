"""The columns of what came of operations: outcomes, what Finvalda has otherwise, what changed since it was posted."""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.posting_reports import PostingChange, PostingDifference, PostingOutcome
from fvsestore_gui.model.postings import HeldReason
from fvsestore_gui.ui import posting_reasons, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.posting_columns import AMOUNT_SAMPLE, decimal_cell
from fvsestore_gui.ui.record_columns import ORDER_SAMPLE, text_cell

translate = QCoreApplication.translate


def _operation(one: PostingOutcome | PostingDifference | PostingChange) -> str:
    """Journal and number, as Finvalda knows the operation."""
    return f"{one.journal} {one.number}".strip()


_OUTCOMES = {
    "created": Meaning.GOOD,
    "linked": Meaning.GOOD,
    "returned": Meaning.GOOD,
    "removed": Meaning.GOOD,
    "already": None,
    "failed": Meaning.ERROR,
    "unclear": Meaning.WARNING,
    "held": Meaning.HELD,
    "busy": Meaning.WARNING,
    "skipped": None,
}


def outcome_columns() -> list[Column[PostingOutcome]]:
    """What came of each order."""
    return [
        Column(
            "order_id", translate("postings", "Order"), lambda one: Cell(one.order_id, None, _OUTCOMES.get(one.state)),
            lambda one: one.order_id, sample=ORDER_SAMPLE, icons=True,
        ),
        Column(
            "state", translate("postings", "Outcome"), lambda one: Cell(outcome_word(one.state)),
            lambda one: outcome_word(one.state), sample="sukurta anksčiau",
        ),
        Column(
            "operation", translate("postings", "Journal, no."), lambda one: text_cell(_operation(one)), _operation,
            sample="$ABEJ_SK 123456",
        ),
        Column(
            "text", translate("postings", "Why"), lambda one: Cell(outcome_text(one), tip=outcome_text(one)),
            outcome_text, sample="Finvalda nesukūrė operacijos", stretch=True,
        ),
    ]  # fmt: skip


def outcome_word(state: str) -> str:
    """What became of an order, in a word or two."""
    words = {
        "created": translate("postings", "created"),
        "linked": translate("postings", "was there, linked"),
        "already": translate("postings", "created before"),
        "removed": translate("postings", "removed"),
        "returned": translate("postings", "return created"),
        "failed": translate("postings", "refused"),
        "unclear": translate("postings", "unclear"),
        "held": translate("postings", "held"),
        "busy": translate("postings", "another PC is at it"),
        "skipped": translate("postings", "not posted"),
    }
    return words.get(state, state)


def outcome_text(one: PostingOutcome) -> str:
    """Why, with Finvalda's own words where it said some."""
    said = ""
    if one.code in posting_reasons.REASONS and "result_code" not in one.facts:
        said = posting_reasons.reason_what(HeldReason(one.code, one.facts))
    elif one.code:
        said = wording.sentence_of(one.code, one.facts).in_one_line
    elif one.result_code is not None and one.result_code:
        said = wording.finvalda_answer(one.result_code, "")
    if one.text and one.text not in said:
        said = f"{said} „{one.text}“".strip()
    return " ".join(said.split())


def difference_columns() -> list[Column[PostingDifference]]:
    """What Tikrinti su Finvalda found."""
    fields = {
        "total": translate("postings", "Total"),
        "currency": translate("postings", "Currency"),
        "client": translate("postings", "Client"),
        "day": translate("postings", "Date"),
        "document": translate("postings", "Document"),
        "absent": translate("postings", "is not there"),
        "twice": translate("postings", "stands there twice"),
    }

    def field(one: PostingDifference) -> str:
        return fields.get(one.field, one.field)

    return [
        Column(
            "order_id", translate("postings", "Order"), lambda one: Cell(one.order_id, None, Meaning.WARNING),
            lambda one: one.order_id, sample=ORDER_SAMPLE, icons=True,
        ),
        Column(
            "operation", translate("postings", "Journal, no."), lambda one: text_cell(_operation(one)), _operation,
            sample="$ABEJ_SK 123456",
        ),
        Column(
            "field", translate("postings", "What differs"), lambda one: Cell(field(one)), field, sample="Dokumentas",
        ),
        Column(
            "ours", translate("postings", "As sent"), lambda one: text_cell(one.ours), lambda one: one.ours,
            sample="1 234,56 EUR",
        ),
        Column(
            "theirs", translate("postings", "In Finvalda"), lambda one: text_cell(one.theirs), lambda one: one.theirs,
            sample="1 234,56 EUR", stretch=True,
        ),
    ]  # fmt: skip


def proposal_word(proposal: str) -> str:
    """What to do about an order that changed after it was posted."""
    words = {
        "return": translate("postings", "create a return"),
        "recreate": translate("postings", "remove and create anew"),
        "none": translate("postings", "nothing: the operation says the same"),
    }
    return words.get(proposal, proposal)


def change_columns() -> list[Column[PostingChange]]:
    """Pasikeitė po kūrimo."""
    return [
        Column(
            "order_id", translate("postings", "Order"), lambda one: Cell(one.order_id, None, Meaning.WARNING),
            lambda one: one.order_id, sample=ORDER_SAMPLE, icons=True,
        ),
        Column(
            "operation", translate("postings", "Journal, no."), lambda one: text_cell(_operation(one)), _operation,
            sample="$ABEJ_SK 123456",
        ),
        Column(
            "before", translate("postings", "Posted"), lambda one: decimal_cell(one.before, one.currency),
            lambda one: one.before, kind="money", sample=AMOUNT_SAMPLE,
        ),
        Column(
            "after", translate("postings", "Now"), lambda one: decimal_cell(one.after, one.currency),
            lambda one: one.after, kind="money", sample=AMOUNT_SAMPLE,
        ),
        Column("currency", "", lambda one: Cell(one.currency), lambda one: one.currency, sample="EUR"),
        Column(
            "fields", translate("postings", "What changed"), lambda one: Cell(", ".join(one.fields)),
            lambda one: ", ".join(one.fields), sample="būsena, suma",
        ),
        Column(
            "proposal", translate("postings", "Proposed"), lambda one: Cell(proposal_word(one.proposal)),
            lambda one: proposal_word(one.proposal), sample="šalinti ir sukurti iš naujo", stretch=True,
        ),
    ]  # fmt: skip
