"""Finvalda as this program knows it: the connection to its web service, and what is read from it for choosing."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum

import msgspec

from fvsestore_gui.errors import Fact

#: the web service's own port and name (manual section 2)
USUAL_ADDRESS = "http://HOST:87/FvsServicePure.svc"


class FinvaldaConnection(msgspec.Struct, frozen=True, kw_only=True):
    """How Finvalda's web service is reached. One for the whole database; the password stands in each PC's keyring.

    `company` is Finvalda's CompanyID ("" is the service's default company); a Parametras may name another.
    `ca_file` is a PEM file of an own certificate authority, `pinned` the SHA-256 fingerprint (64 hex digits, small) of
    a certificate that is trusted as it is; both "" means the system's authorities.
    """

    address: str = ""
    company: str = ""
    user: str = ""
    ca_file: str = ""
    pinned: str = ""
    connect_timeout_s: int = 10
    read_timeout_s: int = 60
    revision: int = 0

    @property
    def usable(self) -> bool:
        return bool(self.address and self.user)


class FoundCertificate(msgspec.Struct, frozen=True):
    """A certificate that a server showed: its SHA-256 fingerprint, whom it names, until when it is good (UTC)."""

    fingerprint: str
    subject: str
    issuer: str
    until: datetime


class ConnectionCheck(msgspec.Struct, frozen=True):
    """What „Tikrinti ryšį" found. `code` is "" when all is well, else a code of errors.py with its `facts`.

    `absent` names methods that this build of Finvalda does not have; `plain_http` that nothing is encrypted.
    """

    code: str
    facts: dict[str, Fact]
    at: datetime
    company: str = ""
    absent: tuple[str, ...] = ()
    plain_http: bool = False


class ReferenceKind(Enum):
    """What is read from Finvalda for choosing; the value is stored."""

    VAT_CODES = "vat_codes"
    WAREHOUSES = "warehouses"
    SERIES = "series"
    TERMS = "terms"
    UNITS = "units"
    OBJECTS_1 = "objects_1"
    OBJECTS_2 = "objects_2"
    OBJECTS_3 = "objects_3"
    OBJECTS_4 = "objects_4"
    OBJECTS_5 = "objects_5"
    OBJECTS_6 = "objects_6"
    CLIENTS = "clients"
    PRODUCTS = "products"
    SERVICES = "services"
    BAR_CODES = "bar_codes"
    CURRENCY_RATES = "currency_rates"


class ReferenceEntry(msgspec.Struct, frozen=True):
    """One code of Finvalda. `facts` by kind, all text:

    vat_codes: percent ("21.00"), classifier ("PVM1") · terms: days · units: ratio · series: number ·
    clients: vat_number, company_code, type (0 document kind, 1 account kind), country · products: unit, vat_code, price
    · bar_codes: product (the code is the bar code).
    """

    kind: ReferenceKind
    code: str
    title: str
    facts: dict[str, str] = {}


class ReferenceState(msgspec.Struct, frozen=True):
    """How far a kind is known: when it was read last, how many there are, why the last reading failed ("" it did not).

    `error_code` finvalda_method_absent says that this build cannot list it: typing stays possible.
    """

    kind: ReferenceKind
    count: int
    read_at: datetime | None
    error_code: str = ""
    error_facts: dict[str, Fact] = {}


class OperationClass(Enum):
    """What GetOperations is asked for; the value is its OpClass (manual section 3.77)."""

    SALES = "Sales"
    RETURNS = "SalesReturns"
    RESERVATIONS = "SalesReservations"


class FoundOperation(msgspec.Struct, frozen=True):
    """An operation as Finvalda has it. `amount` is with VAT, in its currency; None where this build sends none."""

    operation_class: OperationClass
    journal: str
    number: str
    day: date
    series: str
    document: str
    client: str
    currency: str
    amount: Decimal | None
    titles: tuple[str, str, str, str, str] = ("", "", "", "", "")


class CreatedOperation(msgspec.Struct, frozen=True):
    """What Finvalda says of an operation it has just made: journal and number are its key from now on."""

    journal: str
    number: str
    series: str = ""
    document: str = ""


class CurrencyRate(msgspec.Struct, frozen=True):
    """EUR for one unit of a currency, exact, of a day."""

    currency: str
    day: date
    eur_per_unit: Decimal
