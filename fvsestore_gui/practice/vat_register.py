"""The EU's register of VAT numbers (VIES) as the practice shop has it: a number's last digits say what it answers."""

import re

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.replies import Reply, json_reply

_COUNTRIES = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
    }
)  # fmt: skip
#: a number that ends in the first is not known; of the other the country does not answer today
UNKNOWN_ENDING, SILENT_ENDING = "0", "404"
_NUMBER = re.compile("[0-9A-Z+*]{2,12}")


class VatRegister:
    """Says of a VAT number whether it is known. No key is needed."""

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults

    def answer(self, country: str, number: str) -> Reply:
        """What the register says; its refusals are HTTP 200, too, but for what is no number at all."""
        if country not in _COUNTRIES or _NUMBER.fullmatch(number) is None:
            return _error("INVALID_INPUT", 400)
        if self._faults.strikes(Fault.VIES_DOWN) or number.endswith(SILENT_ENDING):
            return _error("MS_UNAVAILABLE", 200)
        known = not number.endswith(UNKNOWN_ENDING)
        asked = self._clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return json_reply(
            {
                "isValid": known,
                "valid": known,
                "countryCode": country,
                "vatNumber": number,
                "originalVatNumber": number,
                "requestDate": asked,
                "userError": "VALID" if known else "INVALID",
                "requestIdentifier": "",
                "name": f"BANDYMAS {country}{number[-3:]}" if known else "---",
                "address": "---",
            }
        )


def _error(code: str, status: int) -> Reply:
    return json_reply({"actionSucceed": False, "errorWrappers": [{"error": code}]}, status)
