"""A law that asks for personal data to be kept longer, as somebody enters it: checked, to be shown later."""

from collections.abc import Iterable

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.personal import Duty, PersonalField

#: documents of VAT are kept for ten years; nothing that an accountant keeps is asked for longer than twenty
MOST_MONTHS = 240
_MOST_LETTERS = 200


def checked_duty(
    store_id: int, law: str, reason: str, fields: Iterable[PersonalField], months: int, order_ids: Iterable[str]
) -> Duty:
    """The duty, not kept yet. Raises CorrectInput, with the fact `field`, for what is missing or cannot be."""
    for field, text in (("law", law), ("reason", reason)):
        if not text.strip():
            raise CorrectInput("field_empty", field=field)
        if len(text.strip()) > _MOST_LETTERS:
            raise CorrectInput("duty_long", field=field, most=_MOST_LETTERS)
    chosen = frozenset(fields)
    if not chosen:
        raise CorrectInput("duty_fields", field="fields")
    if not 1 <= months <= MOST_MONTHS:
        raise CorrectInput("duty_months", field="months", most=MOST_MONTHS)
    return Duty(
        duty_id=0,
        store_id=store_id,
        law=law.strip(),
        reason=reason.strip(),
        fields=chosen,
        months=months,
        order_ids=frozenset(one.strip() for one in order_ids if one.strip()),
    )
