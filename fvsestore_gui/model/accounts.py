"""Whose account a store's keys open: what proves that they are still the same seller's, and what speaks against it."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

#: the field of the seller id, as errors name it
SELLER_FIELD = "Pardavėjo ID"
#: Amazon's merchant tokens as they are met: capital letters and digits, beginning with A
SELLER_ID = re.compile(r"A[0-9A-Z]{9,19}", re.ASCII)


def cleaned_seller_id(text: str) -> str:
    """A seller id as it is kept: without blanks, which copying adds, in capital letters."""
    return "".join(text.split()).upper()


class AccountProof(Enum):
    """What was compared when the keys were found to be the store's own; the value is stored."""

    #: nothing was kept of the store yet: these keys are its first
    FIRST_KEYS = "first_keys"
    #: Amazon knows an order that is kept here under these keys
    KNOWN_ORDER = "known_order"
    #: Amazon showed the seller id that was entered or seen before
    SELLER_ID = "seller_id"
    #: only the marketplaces could be compared, and they are the same
    MARKETPLACES = "marketplaces"


@dataclass(frozen=True, slots=True)
class ProvedAccount:
    """What is kept of a store: keys with this `fingerprint` open the account its orders are of. Times UTC."""

    fingerprint: str
    proof: AccountProof
    proved_at: datetime
    #: the seller id that Amazon showed, "" where it showed none
    seller_id: str = ""
