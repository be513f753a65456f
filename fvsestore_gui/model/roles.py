"""What Amazon gives to a store's application: "Ką gausite" before the first import, with the date of each answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.windows import DATA_SETS


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
    """All answers that are kept of a store, in the order of `Subject`.

    `trouble`: why Amazon could not be asked just now; what was known before stands then. `repeat_at`: from when on
    another check finds its calls free, None where none was made.
    """

    code: str
    answers: tuple[RoleAnswer, ...]
    trouble: FvsError | None = None
    repeat_at: datetime | None = None

    def answer(self, subject: Subject) -> RoleAnswer:
        return next((one for one in self.answers if one.subject is subject), RoleAnswer(subject, Given.UNKNOWN))

    @property
    def asked_at(self) -> datetime | None:
        """When the newest of them was given."""
        return max((one.asked_at for one in self.answers if one.asked_at is not None), default=None)

    @property
    def told(self) -> bool:
        """Whether Amazon has answered anything at all."""
        return any(one.given in KNOWN for one in self.answers)

    @property
    def refused(self) -> tuple["Topic", ...]:
        """What the program asks for and Amazon refuses."""
        return tuple(topic for topic in TOPICS if self.given(topic) is Given.REFUSED)

    def of(self, topic: "Topic") -> RoleAnswer | None:
        """The answer that tells whether the program will have this; None where it does not ask for it.

        What Amazon gave of orders before it refused them all is not known any more.
        """
        if topic.subject is None or not topic.asked:
            return None
        answer, orders = self.answer(topic.subject), self.answer(Subject.ORDERS)
        denied_at = orders.asked_at if orders.given is Given.REFUSED and topic.subject.value in DATA_SETS else None
        if denied_at is not None and (answer.asked_at is None or answer.asked_at < denied_at):
            return RoleAnswer(topic.subject, Given.UNKNOWN, denied_at, orders.error)
        return answer

    def given(self, topic: "Topic") -> Given:
        answer = self.of(topic)
        return Given.NOT_ASKED if answer is None else answer.given


#: answers that Amazon gave; the others say that there is none
KNOWN = frozenset({Given.GIVEN, Given.REFUSED, Given.EMPTY})


class AmazonRole(Enum):
    """Roles under the names they have on Amazon's pages, in whatever language."""

    ORDERS = "Inventory and Order Tracking"
    FINANCE = "Finance and Accounting"
    DELIVERY = "Direct-to-Consumer Delivery (Restricted)"
    TAX_INVOICING = "Tax Invoicing (Restricted)"


class TopicGroup(Enum):
    """What belongs together on the page; the value is stable text."""

    ORDERS = "orders"
    TAXES = "taxes"
    DELIVERY = "delivery"
    BUYER = "buyer"
    REPORTS = "reports"
    PAYOUTS = "payouts"


@dataclass(frozen=True, slots=True)
class Topic:
    """One line of "Ką gausite", as an accountant thinks of it.

    `subject`: whose answer tells it, None where nothing is asked that could. `role`: what the application must have
    for it. `step`: where the guide says more, "" nowhere. `asked`: whether the program asks for it and keeps it.
    """

    name: str
    group: TopicGroup
    subject: Subject | None
    role: AmazonRole
    step: str = "app-roles"

    @property
    def asked(self) -> bool:
        return self.subject is not None and self.subject not in NEVER_ASKED


#: asked for by nothing but a diagnosis, whatever Amazon would give: personal data, or of no use to an accountant
NEVER_ASKED = frozenset(
    subject
    for subject in Subject
    if subject.value not in DATA_SETS and subject not in (Subject.ORDERS, Subject.REPORTS, Subject.FINANCES)
)

#: every line, in the order of the page
TOPICS = (
    Topic("orders", TopicGroup.ORDERS, Subject.ORDERS, AmazonRole.ORDERS),
    Topic("proceeds", TopicGroup.ORDERS, Subject.PROCEEDS, AmazonRole.ORDERS),
    Topic("promotion", TopicGroup.ORDERS, Subject.PROMOTION, AmazonRole.ORDERS),
    Topic("cancellation", TopicGroup.ORDERS, Subject.CANCELLATION, AmazonRole.ORDERS),
    Topic("tax", TopicGroup.TAXES, Subject.TAX, AmazonRole.ORDERS),
    Topic("expense", TopicGroup.TAXES, Subject.EXPENSE, AmazonRole.ORDERS),
    Topic("fulfillment", TopicGroup.DELIVERY, Subject.FULFILLMENT, AmazonRole.ORDERS),
    Topic("destination", TopicGroup.DELIVERY, Subject.RECIPIENT, AmazonRole.DELIVERY, "restricted-roles"),
    Topic("packages", TopicGroup.DELIVERY, Subject.PACKAGES, AmazonRole.ORDERS),
    Topic("fulfillment_orders", TopicGroup.DELIVERY, Subject.FULFILLMENT_ORDERS, AmazonRole.ORDERS, ""),
    Topic("buyer_name", TopicGroup.BUYER, Subject.BUYER, AmazonRole.TAX_INVOICING, "what-is-kept"),
    Topic("buyer_address", TopicGroup.BUYER, None, AmazonRole.DELIVERY, "what-is-kept"),
    Topic("buyer_vat_number", TopicGroup.BUYER, None, AmazonRole.TAX_INVOICING, "buyer-vat-number"),
    Topic("payment", TopicGroup.BUYER, Subject.PAYMENT, AmazonRole.ORDERS, "what-is-kept"),
    Topic("reports", TopicGroup.REPORTS, Subject.REPORTS, AmazonRole.ORDERS),
    Topic("finances", TopicGroup.PAYOUTS, Subject.FINANCES, AmazonRole.FINANCE),
)
