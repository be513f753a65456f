"""What Amazon's reply says of a buyer: only what was asked for, whatever the reply looks like."""

from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.amazon.personal_reader import personal_of
from fvsestore_gui.model.personal import PersonalField

ALL = frozenset(PersonalField)
ORDER = {
    "buyer": {"buyerName": " Ona Žukė ", "buyerEmail": "abc@marketplace.amazon.de", "buyerCompanyName": "Giria GmbH"},
    "recipient": {
        "deliveryAddress": {
            "name": "Jonas Žukas",
            "companyName": "Giria GmbH",
            "addressLine1": "Ąžuolų g. 5",
            "addressLine2": "",
            "addressLine3": "laiptinė 2",
            "city": "Šiauliai",
            "postalCode": 76299,
            "phone": "+370 600 00000",
            "extendedFields": {"streetName": "Rua das Flores"},
        },
        "deliveryPreference": {"addressInstruction": "Skambinti"},
    },
    "tax": {
        "taxRegistrations": [
            {"entityType": "BUYER", "taxRegistrationType": "VAT", "taxRegistrationNumber": "LT100001234517"},
            {"entityType": "MERCHANT", "taxRegistrationType": "VAT", "taxRegistrationNumber": "LT999999999999"},
        ]
    },
    "orderItems": [
        {"fulfillment": {"packing": {"giftOption": {"giftMessage": "Su švente!\nVaikai"}}}},
        {"fulfillment": {"packing": {"giftOption": {"giftMessage": "Ačiū"}}}},
    ],
}


def test_every_field_is_read_from_its_place() -> None:
    """An invoice and a parcel have what they need; the seller's own tax number is nobody's."""
    assert personal_of(ORDER, ALL) == {
        PersonalField.BUYER_NAME: "Ona Žukė",
        PersonalField.BUYER_COMPANY: "Giria GmbH",
        PersonalField.EMAIL: "abc@marketplace.amazon.de",
        PersonalField.RECIPIENT_NAME: "Jonas Žukas",
        PersonalField.RECIPIENT_COMPANY: "Giria GmbH",
        PersonalField.PHONE: "+370 600 00000",
        PersonalField.ADDRESS_LINES: "Ąžuolų g. 5\nlaiptinė 2\nRua das Flores\nSkambinti",
        PersonalField.CITY: "Šiauliai",
        PersonalField.POSTCODE: "76299",
        PersonalField.GIFT_MESSAGE: "Su švente!\nVaikai\nAčiū",
        PersonalField.TAX_NUMBERS: "VAT LT100001234517",
    }


def test_what_was_not_asked_for_is_not_read() -> None:
    """Whoever needs the city gets the city."""
    assert personal_of(ORDER, frozenset({PersonalField.CITY})) == {PersonalField.CITY: "Šiauliai"}
    assert personal_of(ORDER, frozenset()) == {}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["buyer", "buyerName", "recipient", "deliveryAddress", "postalCode", "tax", "taxRegistrations",
             "orderItems",
             "fulfillment", "packing", "giftOption", "giftMessage", "entityType", "taxRegistrationNumber"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@given(_JSON)
def test_no_reply_stops_the_reading(raw: object) -> None:
    """However odd it is, what comes out are texts that a database takes."""
    for text in personal_of(raw, ALL).values():
        assert text.encode()
        assert "\x00" not in text
