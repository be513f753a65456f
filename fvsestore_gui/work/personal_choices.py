"""Choosing what a store keeps of its buyers: what can be chosen, and how a choice is told in the log of actions."""

from collections.abc import Mapping
from typing import Any

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import Fact
from fvsestore_gui.model.personal import MOST_DAYS, Missing, PersonalData, PersonalField, PersonalSettings
from fvsestore_gui.model.sealed import KeptOrder

#: a parcel that takes longer than this has been lost
MOST_ALLOWANCE_DAYS = 60


def checked(settings: PersonalSettings) -> PersonalSettings:
    """Choices that can be kept. Raises CorrectInput: personal_fields_none, personal_purposes_none, personal_days."""
    if not settings.choices:
        raise CorrectInput("personal_fields_none", field="choices")
    if not settings.purposes:
        raise CorrectInput("personal_purposes_none", field="purposes")
    if not 1 <= settings.days <= MOST_DAYS:
        raise CorrectInput("personal_days", field="days", least=1, most=MOST_DAYS)
    if not 0 <= settings.allowance_days <= MOST_ALLOWANCE_DAYS:
        raise CorrectInput("personal_days", field="allowance_days", least=0, most=MOST_ALLOWANCE_DAYS)
    return settings


def chosen(given: Mapping[str, Any], result: Any) -> dict[str, Fact]:
    """Facts of a choice for the log of actions."""
    settings: PersonalSettings = given["settings"]
    return {
        "fields": ", ".join(sorted(choice.value for choice in settings.choices)),
        "purposes": ", ".join(sorted(purpose.value for purpose in settings.purposes)),
        "days": settings.days,
    }


def without_values(kept: KeptOrder | None) -> PersonalData | None:
    """Without opening anything: which fields of an order are there, and why others are not."""
    if kept is None:
        return None
    if kept.erased_at is not None:
        return PersonalData({}, dict.fromkeys(PersonalField, Missing.ERASED))
    return PersonalData(dict.fromkeys(kept.values, ""), dict(kept.missing))
