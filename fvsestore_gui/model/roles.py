"""What Amazon gives to a store's application: "Ką gausite" before the first import, with the date of each answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import FvsError


class Subject(Enum):
    """What may be given; data sets have Amazon's own names (`includedData` of Orders 2026-01-01)."""

    ORDERS = "ORDERS"
    PROCEEDS = "PROCEEDS"
    TAX = "TAX"
    FULFILLMENT = "FULFILLMENT"
    PROMOTION = "PROMOTION"
    CANCELLATION = "CANCELLATION"
    EXPENSE = "EXPENSE"
    PACKAGES = "PACKAGES"
    RECIPIENT = "RECIPIENT"
    BUYER = "BUYER"
    PAYMENT = "PAYMENT"
    FULFILLMENT_ORDERS = "FULFILLMENT_ORDERS"
    REPORTS = "REPORTS"
    FINANCES = "FINANCES"


class Given(Enum):
    """How Amazon answered."""

    GIVEN = "given"
    #: Amazon refused: the role is missing
    REFUSED = "refused"
    #: Amazon did not refuse and sent nothing of it
    EMPTY = "empty"
    #: Amazon or the network did not let it be told
    UNKNOWN = "unknown"
    #: the program does not ask for it
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class RoleAnswer:
    """One answer. `error` says how Amazon refused, or why it is not known; `asked_at` UTC, None: never asked."""

    subject: Subject
    given: Given
    asked_at: datetime | None = None
    error: FvsError | None = None
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class RoleCheck:
    """All answers that are kept of a store, in the order of `Subject`."""

    code: str
    answers: tuple[RoleAnswer, ...]

    def answer(self, subject: Subject) -> RoleAnswer:
        return next((one for one in self.answers if one.subject is subject), RoleAnswer(subject, Given.UNKNOWN))

    @property
    def asked_at(self) -> datetime | None:
        """When the newest of them was given."""
        return max((one.asked_at for one in self.answers if one.asked_at is not None), default=None)
