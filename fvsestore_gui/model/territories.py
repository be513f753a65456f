"""Tax territories: parts of countries, and islands with codes of their own, that VAT treats apart.

Source: the postcode patterns of the VAT table this program is built on (VAT Directive 2006/112 Art. 6 and 7, the
Commission's list of territories). Only the territory's code is kept of an address, never the postcode.
"""

import re
import unicodedata

#: code -> (the country it belongs to, its name); the code is what is stored and exported
TERRITORIES: dict[str, tuple[str, str]] = {
    "GB-NIR": ("GB", "Northern Ireland"),
    "GB-IM": ("GB", "Isle of Man"),
    "GB-JE": ("GB", "Jersey"),
    "GB-GG": ("GB", "Guernsey"),
    "GI": ("GB", "Gibraltar"),
    "ES-CN": ("ES", "Canary Islands"),
    "ES-CE": ("ES", "Ceuta"),
    "ES-ML": ("ES", "Melilla"),
    "FI-AX": ("FI", "Åland Islands"),
    "GR-ATHOS": ("GR", "Mount Athos"),
    "GR-AEGEAN": ("GR", "Aegean islands with reduced VAT"),
    "DE-HELGOLAND": ("DE", "Heligoland"),
    "DE-BUSINGEN": ("DE", "Büsingen am Hochrhein"),
    "AT-JUNGHOLZ": ("AT", "Jungholz"),
    "AT-MITTELBERG": ("AT", "Mittelberg (Kleinwalsertal)"),
    "IT-LIVIGNO": ("IT", "Livigno"),
    "IT-CAMPIONE": ("IT", "Campione d'Italia"),
    "SM": ("SM", "San Marino"),
    "VA": ("VA", "Vatican City"),
    "MC": ("MC", "Monaco"),
    "FR-CORSICA": ("FR", "Corsica"),
    "FR-GP": ("FR", "Guadeloupe"),
    "FR-MQ": ("FR", "Martinique"),
    "FR-GF": ("FR", "French Guiana"),
    "FR-RE": ("FR", "Réunion"),
    "FR-YT": ("FR", "Mayotte"),
    "FR-MF": ("FR", "Saint-Martin (French part)"),
    "FR-BL": ("FR", "Saint-Barthélemy"),
    "FR-PM": ("FR", "Saint-Pierre and Miquelon"),
    "FR-WF": ("FR", "Wallis and Futuna"),
    "FR-PF": ("FR", "French Polynesia"),
    "FR-NC": ("FR", "New Caledonia"),
    "FR-TF": ("FR", "French Southern Territories"),
    "PT-20": ("PT", "Azores"),
    "PT-30": ("PT", "Madeira"),
    "DK-FO": ("DK", "Faroe Islands"),
    "DK-GL": ("DK", "Greenland"),
    "NL-AW": ("NL", "Aruba"),
    "NL-BQ": ("NL", "Bonaire, Sint Eustatius and Saba"),
    "NL-CW": ("NL", "Curaçao"),
    "NL-SX": ("NL", "Sint Maarten"),
    "CY-SBA": ("CY", "Akrotiri and Dhekelia"),
    "CY-NORTH": ("CY", "Area outside government control"),
}

_BY_COUNTRY = {
    "XI": "GB-NIR",
    "IM": "GB-IM",
    "JE": "GB-JE",
    "GG": "GB-GG",
    "GI": "GI",
    "IC": "ES-CN",
    "EA": "ES-CE",
    "AX": "FI-AX",
    "SM": "SM",
    "VA": "VA",
    "MC": "MC",
    "FO": "DK-FO",
    "GL": "DK-GL",
    **{code.removeprefix("FR-"): code for code in TERRITORIES if re.fullmatch(r"FR-[A-Z]{2}", code)},
    **{code.removeprefix("NL-"): code for code in TERRITORIES if code.startswith("NL-")},
}

_BY_POSTCODE: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    country: tuple((re.compile(pattern), code) for pattern, code in patterns)
    for country, patterns in {
        # postcodes of the United Kingdom are told by their area, so that a shortened one is enough
        "GB": (
            (r"BT\d", "GB-NIR"),
            (r"IM\d", "GB-IM"),
            (r"JE\d", "GB-JE"),
            (r"GY\d", "GB-GG"),
            (r"GX111AA", "GI"),
        ),
        "ES": ((r"(35|38)\d{3}$", "ES-CN"), (r"51\d{3}$", "ES-CE"), (r"52\d{3}$", "ES-ML")),
        "EA": ((r"52\d{3}$", "ES-ML"),),
        "FI": ((r"22\d{3}$", "FI-AX"),),
        "GR": (
            (r"63086$", "GR-ATHOS"),
            (r"(8[123]\d{3}|85[2-9]\d{2}|8500[12]|8511[01]|68002)$", "GR-AEGEAN"),
        ),
        "DE": (
            (r"27498$", "DE-HELGOLAND"),
            (r"78266$", "DE-BUSINGEN"),
            (r"87491$", "AT-JUNGHOLZ"),
            (r"8756[789]$", "AT-MITTELBERG"),
        ),
        "CH": ((r"8238$", "DE-BUSINGEN"), (r"6911$", "IT-CAMPIONE")),
        "AT": ((r"6691$", "AT-JUNGHOLZ"), (r"699[123]$", "AT-MITTELBERG")),
        "IT": (
            (r"23041$", "IT-LIVIGNO"),
            (r"2206[01]$", "IT-CAMPIONE"),
            (r"4789\d$", "SM"),
            (r"00120$", "VA"),
        ),
        "FR": (
            (r"97133$", "FR-BL"),
            (r"97150$", "FR-MF"),
            (r"971\d{2}$", "FR-GP"),
            (r"972\d{2}$", "FR-MQ"),
            (r"973\d{2}$", "FR-GF"),
            (r"974\d{2}$", "FR-RE"),
            (r"97500$", "FR-PM"),
            (r"976\d{2}$", "FR-YT"),
            (r"977\d{2}$", "FR-BL"),
            (r"978\d{2}$", "FR-MF"),
            (r"980\d{2}$", "MC"),
            (r"986\d{2}$", "FR-WF"),
            (r"987\d{2}$", "FR-PF"),
            (r"988\d{2}$", "FR-NC"),
            (r"20\d{3}$", "FR-CORSICA"),
        ),
        # seven digits in full, four where shortened
        "PT": ((r"9[0-4]\d{2}(\d{3})?$", "PT-30"), (r"9[5-9]\d{2}(\d{3})?$", "PT-20")),
        "DK": ((r"39\d{2}$", "DK-GL"),),
        "CY": ((r"BFPO5[789]$", "CY-SBA"), (r"99\d{3}$", "CY-NORTH")),
    }.items()
}
_OTHER_NAMES = {"UK": "GB", "EL": "GR"}
_SEPARATORS = re.compile(r"[\s\-‐‑–.]+")
#: "FI-22100", "AX 22100", "E-35001": the country written before the digits
_COUNTRY_PREFIX = re.compile(r"[A-Z]{1,2}(?=\d{4,7}$)")


def territory_of(country: str | None, postcode: str | None) -> str | None:
    """The code of the tax territory (see `TERRITORIES`) of a destination; None for a country's ordinary part.

    `country` is a two-letter code as Amazon sends it; `postcode` in any usual spelling, None where not known.
    """
    if not country:
        return None
    country = country.strip().upper()
    country = _OTHER_NAMES.get(country, country)
    patterns = _BY_POSTCODE.get(country)
    if patterns is not None and postcode:
        plain = _SEPARATORS.sub("", unicodedata.normalize("NFKC", postcode)).upper()
        if country != "GB":
            plain = _COUNTRY_PREFIX.sub("", plain)
        for pattern, code in patterns:
            if pattern.match(plain):
                return code
    return _BY_COUNTRY.get(country)
