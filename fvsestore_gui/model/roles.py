"""What Amazon gives to a store's application: "Ką gausite" before the first import, with the date of each answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.personal import BUYER_FIELDS, PersonalField
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
    #: what of RECIPIENT and of TAX only some applications are given; asked of stores that keep it
    ADDRESS = "ADDRESS"
    TAX_NUMBER = "TAX_NUMBER"


class Given(Enum):
    """How Amazon answered."""

    GIVEN = "given"
    #: Amazon refused: the role is missing
    REFUSED = "refused"
    #: Amazon did not refuse and sent nothing of it
    EMPTY = "empty"
    #: the same of what the order must have: most likely the role is missing, for Amazon leaves out without a word
    WITHHELD = "withheld"
    #: Amazon or the network did not let it be told
    UNKNOWN = "unknown"
    #: the program does not ask for it
    NOT_ASKED = "not_asked"
    #: it comes with what the program asks for, and is thrown away
    NOT_KEPT = "not_kept"


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
    #: what the store keeps of its buyers
    fields: frozenset[PersonalField] = frozenset()

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
        return self._asked(Given.REFUSED)

    @property
    def withheld(self) -> tuple["Topic", ...]:
        """What Amazon left out without refusing it."""
        return self._asked(Given.WITHHELD)

    def _asked(self, given: Given) -> tuple["Topic", ...]:
        return tuple(topic for topic in TOPICS if self.asks(topic) and self.given(topic) is given)

    def asks(self, topic: "Topic") -> bool:
        """Whether the program asks for this and keeps it: of buyers only where the store is switched on for it."""
        return topic.asked or self._keeps(topic)

    def _keeps(self, topic: "Topic") -> bool:
        return not topic.fields.isdisjoint(self.fields)

    def of(self, topic: "Topic") -> RoleAnswer | None:
        """The answer that tells whether the program will have this; None where it does not ask for it or keep it.

        What Amazon gave of orders before it refused them all is not known any more.
        """
        subject = topic.own or topic.subject
        if subject is not None and self._keeps(topic):
            answer = self._known(subject)
            return answer if answer.given is not Given.NOT_ASKED else RoleAnswer(subject, Given.UNKNOWN)
        if topic.subject is None or topic.subject in NEVER_ASKED:
            return None
        answer = self._known(topic.subject)
        return answer if topic.kept or answer.given is Given.REFUSED else None

    def _known(self, subject: Subject) -> RoleAnswer:
        answer, orders = self.answer(subject), self.answer(Subject.ORDERS)
        denied_at = orders.asked_at if orders.given is Given.REFUSED and subject not in _OTHER else None
        if denied_at is not None and (answer.asked_at is None or answer.asked_at < denied_at):
            return RoleAnswer(subject, Given.UNKNOWN, denied_at, orders.error)
        return answer

    def given(self, topic: "Topic") -> Given:
        answer = self.of(topic)
        if answer is not None:
            return answer.given
        return Given.NOT_ASKED if topic.kept else Given.NOT_KEPT


#: answers that Amazon gave; the others say that there is none
KNOWN = frozenset({Given.GIVEN, Given.REFUSED, Given.EMPTY, Given.WITHHELD})


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
    for it; `further`: what Amazon's documents name beside it. `step`: where the guide says more, "" nowhere.
    `asked`: whether the program asks every store for it; `kept`: False where it comes with other data all the same.
    `fields`: kept of a store that is switched on for one of these; `own`: whose answer tells it then.
    """

    name: str
    group: TopicGroup
    subject: Subject | None
    role: AmazonRole
    step: str = "app-roles"
    further: AmazonRole | None = None
    kept: bool = True
    fields: frozenset[PersonalField] = frozenset()
    own: Subject | None = None

    @property
    def asked(self) -> bool:
        return self.kept and self.subject is not None and self.subject not in NEVER_ASKED

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles to look at, first of all the one that every application needs, under Amazon's names."""
        return tuple(role.value for role in (self.role, self.further) if role is not None)


#: what is not given with orders
_OTHER = frozenset({Subject.ORDERS, Subject.REPORTS, Subject.FINANCES})
#: not asked for, whatever Amazon would give: of no use to an accountant, or personal and the store not switched on
NEVER_ASKED = frozenset(subject for subject in Subject if subject.value not in DATA_SETS and subject not in _OTHER)

#: every line, in the order of the page
TOPICS = (
    Topic("orders", TopicGroup.ORDERS, Subject.ORDERS, AmazonRole.ORDERS),
    Topic("proceeds", TopicGroup.ORDERS, Subject.PROCEEDS, AmazonRole.ORDERS),
    Topic("promotion", TopicGroup.ORDERS, Subject.PROMOTION, AmazonRole.ORDERS),
    Topic("cancellation", TopicGroup.ORDERS, Subject.CANCELLATION, AmazonRole.ORDERS),
    Topic("tax", TopicGroup.TAXES, Subject.TAX, AmazonRole.ORDERS),
    Topic("expense", TopicGroup.TAXES, Subject.EXPENSE, AmazonRole.ORDERS),
    Topic("fulfillment", TopicGroup.DELIVERY, Subject.FULFILLMENT, AmazonRole.ORDERS),
    # country and region are no personal data in Amazon's documents, but the address that they stand in is
    Topic("destination", TopicGroup.DELIVERY, Subject.RECIPIENT, AmazonRole.ORDERS, further=AmazonRole.DELIVERY),
    Topic("packages", TopicGroup.DELIVERY, Subject.PACKAGES, AmazonRole.ORDERS),
    Topic("fulfillment_orders", TopicGroup.DELIVERY, Subject.FULFILLMENT_ORDERS, AmazonRole.ORDERS, ""),
    Topic("buyer_name", TopicGroup.BUYER, Subject.BUYER, AmazonRole.TAX_INVOICING, "what-is-kept", fields=BUYER_FIELDS),
    # these two come with RECIPIENT and TAX; what is refused of the address tells the line of the destination
    Topic(
        "buyer_address",
        TopicGroup.BUYER,
        None,
        AmazonRole.DELIVERY,
        "what-is-kept",
        kept=False,
        fields=frozenset({PersonalField.ADDRESS_LINES, PersonalField.POSTCODE, PersonalField.PHONE}),
        own=Subject.ADDRESS,
    ),
    Topic(
        "buyer_vat_number",
        TopicGroup.BUYER,
        Subject.TAX,
        AmazonRole.TAX_INVOICING,
        "buyer-vat-number",
        kept=False,
        fields=frozenset({PersonalField.TAX_NUMBERS}),
        own=Subject.TAX_NUMBER,
    ),
    Topic("payment", TopicGroup.BUYER, Subject.PAYMENT, AmazonRole.ORDERS, "what-is-kept"),
    Topic("reports", TopicGroup.REPORTS, Subject.REPORTS, AmazonRole.ORDERS),
    Topic("finances", TopicGroup.PAYOUTS, Subject.FINANCES, AmazonRole.FINANCE),
)
