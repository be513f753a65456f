"""What Kita → Asmens duomenys shows, as read in one go."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from PySide6.QtWidgets import QPushButton

from fvsestore_gui.model.personal import Duty, KnownExport, PersonalSettings
from fvsestore_gui.model.retention import RetentionState
from fvsestore_gui.model.sealed import KeyState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import shapes

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True)
class StoreState:
    """What is known of one store."""

    store: Store
    settings: PersonalSettings
    kept: RetentionState
    duties: list[Duty]


@dataclass(frozen=True, slots=True)
class Known:
    """All that the page shows."""

    stores: list[StoreState]
    keys: KeyState
    exports: list[KnownExport]


def in_order(chosen: frozenset[_Choice]) -> list[_Choice]:
    """In the order in which they are named in the model."""
    return [one for kind in {type(one) for one in chosen} for one in kind if one in chosen]


def named_button(text: str, name: str, pressed: Callable[[], object], icon: str | None = None) -> QPushButton:
    """A button that is found again under `name` when its part of the page is built anew."""
    made = shapes.button(text, pressed, icon)
    made.setObjectName(name)
    return made
