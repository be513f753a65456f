"""What an order of Amazon's reply says of its buyer: read apart from the order, and only what was asked for.

Pure and total: whatever is odd is left out, and the order itself is read and kept all the same. Fields and their places
are those of Amazon's model orders_2026-01-01 (Buyer, CustomerAddress, DeliveryPreference, GiftOption) and of the tax
registrations that came to it in May 2026.
"""

from collections.abc import Iterable, Iterator

from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.model.personal import PersonalField

#: longer than any address or message that Amazon takes; what is longer is no such thing
_LONGEST = 2_000
_NAME_FIELDS = (
    (PersonalField.BUYER_NAME, ("buyer", "buyerName")),
    (PersonalField.BUYER_COMPANY, ("buyer", "buyerCompanyName")),
    (PersonalField.EMAIL, ("buyer", "buyerEmail")),
    (PersonalField.RECIPIENT_NAME, ("recipient", "deliveryAddress", "name")),
    (PersonalField.RECIPIENT_COMPANY, ("recipient", "deliveryAddress", "companyName")),
    (PersonalField.PHONE, ("recipient", "deliveryAddress", "phone")),
    (PersonalField.CITY, ("recipient", "deliveryAddress", "city")),
    (PersonalField.POSTCODE, ("recipient", "deliveryAddress", "postalCode")),
)
_LINES = ("addressLine1", "addressLine2", "addressLine3", "districtOrCounty", "municipality")
_EXTENDED = ("streetName", "streetNumber", "complement", "neighborhood")
_PREFERENCE = ("dropOffLocation", "addressInstruction")


def personal_of(raw: object, fields: frozenset[PersonalField]) -> dict[PersonalField, str]:
    """Of one decoded order the `fields` that stand in it, as text; several values of one field line by line."""
    found = {field: text for field, path in _NAME_FIELDS if field in fields and (text := _text(_at(raw, path)))}
    several = (
        (PersonalField.ADDRESS_LINES, _address_lines),
        (PersonalField.GIFT_MESSAGE, _gift_messages),
        (PersonalField.TAX_NUMBERS, _tax_numbers),
    )
    for field, read in several:
        if field in fields and (text := "\n".join(dict.fromkeys(read(raw)))):
            found[field] = text[:_LONGEST]
    return found


def _at(raw: object, path: Iterable[str]) -> object:
    for name in path:
        if type(raw) is not dict:
            return None
        raw = raw.get(name)
    return raw


def _text(value: object) -> str:
    if type(value) is int:
        # a postcode that came as a number
        value = str(value) if 0 <= value < 10**12 else ""
    return clean(value).strip() if type(value) is str and len(value) <= _LONGEST else ""


def _texts(node: object, names: Iterable[str]) -> Iterator[str]:
    yield from (text for name in names if (text := _text(_at(node, (name,)))))


def _address_lines(raw: object) -> Iterator[str]:
    address = _at(raw, ("recipient", "deliveryAddress"))
    yield from _texts(address, _LINES)
    yield from _texts(_at(address, ("extendedFields",)), _EXTENDED)
    yield from _texts(_at(raw, ("recipient", "deliveryPreference")), _PREFERENCE)


def _gift_messages(raw: object) -> Iterator[str]:
    items = _at(raw, ("orderItems",))
    for item in items if type(items) is list else ():
        yield from _texts(_at(item, ("fulfillment", "packing", "giftOption")), ("giftMessage",))


def _tax_numbers(raw: object) -> Iterator[str]:
    registrations = _at(raw, ("tax", "taxRegistrations"))
    for one in registrations if type(registrations) is list else ():
        # those of the seller and of Amazon stand there too
        if _at(one, ("entityType",)) == "BUYER":
            number = _text(_at(one, ("taxRegistrationNumber",)))
            if number:
                yield f"{_text(_at(one, ('taxRegistrationType',)))} {number}".strip()
