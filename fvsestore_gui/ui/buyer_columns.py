"""The columns of Pirkėjai: what is kept of each order's buyer, or in grey why a field is empty."""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.orders import STATUSES
from fvsestore_gui.model.personal import Missing, PersonalField
from fvsestore_gui.model.sealed import BuyerRow, BuyerState
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.columns import Cell, Column
from fvsestore_gui.ui.record_columns import (
    GREY,
    ORDER_SAMPLE,
    TIME_SAMPLE,
    ranked,
    status_cell,
    text_cell,
    word_of,
)

translate = QCoreApplication.translate

#: a text that must fit, and whether the column stands there from the beginning
_FIELDS = {
    PersonalField.BUYER_NAME: ("Vardenis Pavardenis", True),
    PersonalField.EMAIL: ("abcdefgh12345@marketplace.amazon.de", True),
    PersonalField.RECIPIENT_NAME: ("Vardenis Pavardenis", True),
    PersonalField.PHONE: ("+370 600 12345", True),
    PersonalField.ADDRESS_LINES: ("Kalno gatvė 123-45, II aukštas", True),
    PersonalField.POSTCODE: ("LT-12345", True),
    PersonalField.CITY: ("Berlin-Mitte", True),
    PersonalField.TAX_NUMBERS: ("VAT LT100001234517", False),
    PersonalField.BUYER_COMPANY: ("UAB „Pavadinimas“", False),
    PersonalField.RECIPIENT_COMPANY: ("UAB „Pavadinimas“", False),
    PersonalField.GIFT_MESSAGE: ("Su gimtadieniu!", False),
}


def field_text(row: BuyerRow, field: PersonalField) -> str:
    """A value in one line."""
    return ", ".join(line.strip() for line in row.value(field).splitlines() if line.strip())


def _field_cell(row: BuyerRow, field: PersonalField) -> Cell:
    text = field_text(row, field)
    if text:
        return Cell(text, tip=text)
    why = row.data.missing.get(field, Missing.ABSENT)
    return Cell(
        wording.word("personal_missing_short", why.value), GREY, tip=wording.word("personal_missing", why.value)
    )


def _state_cell(row: BuyerRow) -> Cell:
    if row.trouble:
        return Cell(wording.word("personal_missing_short", "no_key"), look.Meaning.ERROR, look.Meaning.ERROR)
    word = wording.word("buyer_state", row.state.value)
    if row.state is BuyerState.ERASED:
        rule = wording.word("erasure_rule", row.erased_rule.value) if row.erased_rule is not None else ""
        return Cell(word, GREY, "prohibit", tip=rule)
    return Cell(word)


def _due_cell(row: BuyerRow) -> Cell:
    if row.due_at is None or row.state is BuyerState.ERASED:
        return Cell(wording.ABSENT, GREY)
    return Cell(wording.date_text(row.due_at, time=False), tip=wording.word("personal_due_by", row.due_by.value))


def erased_tone(row: BuyerRow) -> look.Tone | None:
    """Rows of which nothing is kept any more are grey."""
    return GREY if row.state is BuyerState.ERASED else None


def state_choices() -> list[tuple[str, str]]:
    """For the filter."""
    return [(state.value, wording.word("buyer_state", state.value)) for state in BuyerState]


def _of_field(field: PersonalField) -> Column[BuyerRow]:
    sample, shown = _FIELDS[field]
    return Column(
        field.value,
        wording.word("personal_field", field.value),
        lambda row: _field_cell(row, field),
        lambda row: field_text(row, field) or None,
        sample=sample,
        hidden=not shown,
        sorts=False,
    )


def buyer_columns() -> list[Column[BuyerRow]]:
    """Pirkėjai. What is sealed cannot be sorted by the database: only the order's own columns sort."""
    return [
        Column(
            "order_id",
            translate("columns", "Order no."),
            lambda r: Cell(r.order_id),
            lambda r: r.order_id,
            sample=ORDER_SAMPLE,
        ),
        Column(
            "created",
            translate("columns", "Created"),
            lambda r: Cell(wording.date_text(r.created)),
            lambda r: r.created,
            "time",
            sample=TIME_SAMPLE,
        ),
        Column(
            "due_at",
            translate("columns", "To be erased"),
            _due_cell,
            lambda r: r.due_at if r.state is not BuyerState.ERASED else None,
            "time",
            sample="2026-11-22",
        ),
        *(_of_field(field) for field in _FIELDS),
        Column(
            "ship_country",
            translate("columns", "Destination"),
            lambda r: text_cell(r.ship_country),
            lambda r: r.ship_country,
            sample="DE",
        ),
        Column(
            "status",
            translate("columns", "Status"),
            lambda r: status_cell("order_status", r.status),
            lambda r: wording.word("order_status", r.status),
            sample="\n".join(wording.word("order_status", status) for status in STATUSES),
            ranks=ranked(STATUSES, word_of("order_status")),
            icons=True,
            hidden=True,
        ),
        Column(
            "state",
            translate("columns", "Personal data"),
            _state_cell,
            lambda r: wording.word("buyer_state", r.state.value),
            sample="\n".join(wording.word("buyer_state", state.value) for state in BuyerState),
            icons=True,
            sorts=False,
        ),
        Column(
            "erased_at",
            translate("columns", "Erased"),
            lambda r: text_cell(wording.date_text(r.erased_at) if r.erased_at else None),
            lambda r: r.erased_at,
            "time",
            sample=TIME_SAMPLE,
            hidden=True,
        ),
    ]
