"""Personal data of buyers: what may be kept, of which orders, how long, and what was erased.

Kept apart from `model.orders`: an `Order` never holds anything personal. Off for every store until somebody answerable
switches it on. Amazon's Data Protection Policy allows it for 30 days after delivery, longer only where a law asks.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

#: days after delivery that Amazon's Data Protection Policy allows (revision of 25 November 2025)
MOST_DAYS = 30
#: days from shipping to delivery that are reckoned with where no delivery date is known
DELIVERY_ALLOWANCE_DAYS = 7
#: hours that Amazon gives to erase what it asks to be erased
ERASE_WITHIN_H = 72


class PersonalField(Enum):
    """One value of an order that names its buyer or recipient; each is sealed on its own. The value is stable text."""

    BUYER_NAME = "buyer_name"
    BUYER_COMPANY = "buyer_company"
    EMAIL = "email"
    RECIPIENT_NAME = "recipient_name"
    RECIPIENT_COMPANY = "recipient_company"
    PHONE = "phone"
    #: address lines 1 to 3, district, building instructions and what else Amazon sends of the street, line by line
    ADDRESS_LINES = "address_lines"
    CITY = "city"
    POSTCODE = "postcode"
    #: messages of all items, line by line
    GIFT_MESSAGE = "gift_message"
    #: "LT100001234517" or "VAT LT100001234517", line by line
    TAX_NUMBERS = "tax_numbers"

    # a table of buyers asks dictionaries a million times; Enum's own takes three times as long
    __hash__ = object.__hash__


class FieldChoice(Enum):
    """What a company chooses to read, in its own words."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS_LINES = "address_lines"
    CITY = "city"
    POSTCODE = "postcode"
    GIFT_MESSAGE = "gift_message"
    TAX_NUMBERS = "tax_numbers"

    @property
    def fields(self) -> tuple[PersonalField, ...]:
        return _FIELDS[self]


_FIELDS = {
    FieldChoice.NAME: (
        PersonalField.BUYER_NAME,
        PersonalField.BUYER_COMPANY,
        PersonalField.RECIPIENT_NAME,
        PersonalField.RECIPIENT_COMPANY,
    ),
    FieldChoice.EMAIL: (PersonalField.EMAIL,),
    FieldChoice.PHONE: (PersonalField.PHONE,),
    FieldChoice.ADDRESS_LINES: (PersonalField.ADDRESS_LINES,),
    FieldChoice.CITY: (PersonalField.CITY,),
    FieldChoice.POSTCODE: (PersonalField.POSTCODE,),
    FieldChoice.GIFT_MESSAGE: (PersonalField.GIFT_MESSAGE,),
    FieldChoice.TAX_NUMBERS: (PersonalField.TAX_NUMBERS,),
}
#: which data set of Orders 2026-01-01 brings a field; the others come with what is asked for anyway
BUYER_FIELDS = frozenset({PersonalField.BUYER_NAME, PersonalField.BUYER_COMPANY, PersonalField.EMAIL})
#: which come with the recipient
RECIPIENT_FIELDS = frozenset(
    {
        PersonalField.RECIPIENT_NAME,
        PersonalField.RECIPIENT_COMPANY,
        PersonalField.PHONE,
        PersonalField.ADDRESS_LINES,
        PersonalField.CITY,
        PersonalField.POSTCODE,
    }
)
#: which most orders have none of
RARE_FIELDS = frozenset(
    {
        PersonalField.BUYER_COMPANY,
        PersonalField.RECIPIENT_COMPANY,
        PersonalField.GIFT_MESSAGE,
        PersonalField.TAX_NUMBERS,
    }
)
#: which Amazon keeps to itself where it ships the order (FBA)
FBA_FIELDS = frozenset(
    {
        PersonalField.EMAIL,
        PersonalField.RECIPIENT_NAME,
        PersonalField.PHONE,
        PersonalField.ADDRESS_LINES,
    }
)
#: fields that can be searched for whole
SEARCHED = (PersonalField.EMAIL, PersonalField.BUYER_NAME, PersonalField.RECIPIENT_NAME)


class Purpose(Enum):
    """Why the data are needed; it decides which orders' data are kept. The only purposes that Amazon's policy names."""

    #: orders that the seller ships: until they are delivered
    SHIPPING = "shipping"
    #: invoices and taxes: every order that was not cancelled
    INVOICES = "invoices"


class Missing(Enum):
    """Why a field of an order is empty."""

    #: personal data are switched off for the store
    SWITCHED_OFF = "switched_off"
    #: this field was not chosen
    NOT_CHOSEN = "not_chosen"
    #: the order needs no personal data for the chosen purposes
    NOT_NEEDED = "not_needed"
    #: Amazon refused the data set: the role is missing
    REFUSED = "refused"
    #: Amazon left it out: FBA, not paid yet, cancelled, or too old
    WITHHELD_FBA = "withheld_fba"
    WITHHELD_PENDING = "withheld_pending"
    WITHHELD_CANCELLED = "withheld_cancelled"
    WITHHELD = "withheld"
    #: Amazon sent none, as for most orders: no gift, no company
    ABSENT = "absent"
    #: the order was read before it was switched on, or from a report
    NOT_READ = "not_read"
    ERASED = "erased"
    #: this computer has no key to it
    NO_KEY = "no_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalSettings:
    """What a store keeps of its buyers. `days` after delivery, 1 to MOST_DAYS; `allowance_days` from shipping to it.

    `accepted_by` ("user@computer") took on Amazon's duties at `accepted_at` (UTC).
    """

    switched_on: bool = False
    choices: frozenset[FieldChoice] = frozenset()
    purposes: frozenset[Purpose] = frozenset()
    days: int = MOST_DAYS
    allowance_days: int = DELIVERY_ALLOWANCE_DAYS
    accepted_by: str = ""
    accepted_at: datetime | None = None
    revision: int = 0

    @property
    def fields(self) -> frozenset[PersonalField]:
        return frozenset(one for choice in self.choices for one in choice.fields) if self.switched_on else frozenset()


@dataclass(slots=True)
class PersonalAsked:
    """What an import wants to know of buyers, and what the last reply brought of it: order id -> field -> text."""

    fields: frozenset[PersonalField]
    found: dict[str, dict[PersonalField, str]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class PersonalData:
    """What is known of one order's buyer, open. Hidden from repr: it may stand in a log line or an error by mistake."""

    values: dict[PersonalField, str] = field(default_factory=dict, repr=False)
    missing: dict[PersonalField, Missing] = field(default_factory=dict)


class KeyPurpose(Enum):
    """The keys of a database. The value is stable text."""

    #: seals the keys of orders under ordinary retention; made anew after each erasing, so that old copies open no more
    ORDINARY = "ordinary"
    #: the same for what a law asks to be kept
    DUTY = "duty"
    #: makes the hashes by which a name or an e-mail is found
    SEARCH = "search"


class DueBy(Enum):
    """What the last day of an order's personal data is reckoned from."""

    DELIVERED = "delivered"
    SHIPPED = "shipped"
    #: the latest day it should have been shipped
    LATEST_SHIP = "latest_ship"
    ORDERED = "ordered"
    CANCELLED = "cancelled"
    DUTY = "duty"


class ErasureRule(Enum):
    """Why something was erased. The value is stable text."""

    RETENTION = "retention"
    DUTY_ENDED = "duty_ended"
    NOT_NEEDED = "not_needed"
    BUYER_ASKED = "buyer_asked"
    AMAZON_ASKED = "amazon_asked"
    SWITCHED_OFF = "switched_off"
    STORE_REMOVED = "store_removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A law that asks for some fields of some orders to be kept longer; who said so, when and why.

    `law` and `reason` are what the user wrote; `months` count from the order's date. `order_ids` empty: all orders of
    the store from which an operation was created in Finvalda.
    """

    duty_id: int
    store_id: int
    law: str
    reason: str
    fields: frozenset[PersonalField]
    months: int
    order_ids: frozenset[str] = frozenset()
    made_at: datetime | None = None
    made_by: str = ""
    ended_at: datetime | None = None
    ended_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One line of the proof: what was erased, when (UTC), under which rule; never the data."""

    erasure_id: int
    at: datetime
    who: str
    rule: ErasureRule
    store_code: str
    order_id: str
    fields: tuple[PersonalField, ...]
    #: day it was due and what that was reckoned from, "" where it was asked for
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownExport:
    """A file with personal data that this program wrote. `erase_by` (UTC): when the first of them is due."""

    export_id: int
    at: datetime
    who: str
    path: str
    rows: int
    erase_by: datetime | None
    #: when somebody said that it is deleted, or it was found gone
    gone_at: datetime | None = None
