"""Words of the calendar in Lithuanian and English: on paper that is neither window nor command line, an .ics file.

They stand here and not among the window's translations, because the command line writes the file too.
"""

from collections.abc import Mapping

from fvsestore_gui.proof_words import Language

WORDS: Mapping[Language, Mapping[str, str]] = {
    "lt": {
        "calendar": "FvsEStore: kas artėja",
        "client_secret": "{code}: baigiasi Amazon Client secret",
        "client_secret_text": "Amazon Client secret galioja 180 dienų. Sukurkite naują: „Develop Apps“ → „LWA "
        "credentials“ → „View“ → „Rotate secret“, ir pakeiskite jį FvsEStore (Kita → Kas artėja). Senasis po to veikia "
        "dar 7 dienas. Client identifier ir Refresh token nesikeičia.",
        "not_exact": "Kada jis sukurtas, nenurodyta: skaičiuota nuo dienos, kai jis įrašytas, todėl gali baigtis "
        "anksčiau.",
        "api": "Amazon nutraukia: {name}",
        "api_text": "Vietoj jo – {successor}. Ar yra naujesnė FvsEStore versija? Amazon pranešimas: {source}",
        "alarm": "{summary} (liko {days} d.)",
    },
    "en": {
        "calendar": "FvsEStore: what is coming",
        "client_secret": "{code}: the Amazon client secret ends",
        "client_secret_text": "An Amazon client secret lives 180 days. Make a new one: “Develop Apps” → “LWA "
        "credentials” → “View” → “Rotate secret”, and put it into FvsEStore (Other → What is coming). The old one then "
        "works for 7 more days. Client identifier and refresh token stay.",
        "not_exact": "Nobody has said when it was made: counted from the day it was entered, so it may end earlier.",
        "api": "Amazon ends {name}",
        "api_text": "Its successor: {successor}. Is there a newer FvsEStore? Amazon's notice: {source}",
        "alarm": "{summary} (days left: {days})",
    },
}
