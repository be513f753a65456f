"""Takes what names or locates a buyer out of Amazon's replies before anything of them is kept."""

import re
from decimal import Decimal

import msgspec

MASK = "●●●"
#: a key like one of these, and everything below it, is personal
_PERSONAL = re.compile(
    r"buyer|recipient|payment|address|phone|mail|post(al|code)|zip|city|municip|district|county|street|message|"
    r"customi[sz]|taxreg|legal|company|person|contact|consumer|name|note|card|authoriz|authoris|preference|"
    r"instruction|dropoff|signature|birth|tax(payer)?id|vatnumber|ioss|neighbo|latitude|longitude|coordinate|"
    r"line_?\d|town|village|destination|(ship|deliver|bill)(ped|ed|ing)?_?to|gift(?!option|wrap)|greeting|comment|remark|"
    r"memo|receiver|sender|explanation|cancel_?reason",
    re.IGNORECASE,
)
#: keys that look personal and are not
_HARMLESS = frozenset({"channelName", "marketplaceName", "substitutionPreference", "customerReturn"})
#: all that is not personal below `tax` (an order's holds registrations of people, an item's these)
_HARMLESS_TAX = frozenset({"taxCollections", "taxCalculationBreakdowns"})
#: what may be kept of a personal subtree: VAT turns on it, or it is one of Amazon's own words
_KEPT = frozenset({"countryCode", "stateOrRegion", "addressType", "entityType", "taxRegistrationType"})
_AMAZON_WORD = re.compile(r"[A-Z][A-Z_]{1,39}")
_EMAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+")
_LONG_NUMBER = re.compile(r"\d{4}")
_SURROGATE_OR_NUL = re.compile("[\ud800-\udfff\x00]")
#: nothing Amazon documents nests deeper than ten
_DEEPEST = 40
_LONGEST_TEXT = 4_000
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def clean(text: str) -> str:
    """`text` as it can be written anywhere: without lone surrogates and NUL characters, which no database takes."""
    return text if text.isprintable() else _SURROGATE_OR_NUL.sub("\ufffd", text)


def region_name(text: str) -> str | None:
    """A state or region as it may be kept; None for a street or a postcode that slipped into the field."""
    plain = clean(text).strip()
    if not plain or len(plain) > 60 or "@" in plain or _LONG_NUMBER.search(plain):
        return None
    return plain


def masked(value: object, *, personal: bool = False, depth: int = 0) -> object:
    """A copy of decoded JSON with every personal value replaced by `MASK`. `personal`: all of it is."""
    if isinstance(value, dict):
        if depth > _DEEPEST:
            return MASK
        copy: dict[str, object] = {}
        for key, inner in value.items():
            name = clean(str(key))
            if personal and name in _KEPT and isinstance(inner, str) and _may_be_kept(name, inner):
                copy[name] = clean(inner)
            elif name == "tax" and isinstance(inner, dict):
                copy[name] = {
                    clean(str(below)): masked(one, personal=personal or below not in _HARMLESS_TAX, depth=depth + 2)
                    for below, one in inner.items()
                }
            else:
                is_personal = name not in _HARMLESS and (name.startswith("tax") or _PERSONAL.search(name) is not None)
                copy[name] = masked(inner, personal=personal or is_personal, depth=depth + 1)
        return copy
    if isinstance(value, list):
        if depth > _DEEPEST:
            return MASK
        return [masked(inner, personal=personal, depth=depth + 1) for inner in value]
    if value is None or isinstance(value, bool):
        return value
    if personal:
        return MASK
    if isinstance(value, str):
        return _EMAIL.sub(MASK, clean(value[:_LONGEST_TEXT]))
    if isinstance(value, int):
        # No two readers of JSON agree on longer ones, and Python refuses to write out the longest.
        return value if value.bit_length() < 64 else str(value) if value.bit_length() < 400 else "…"
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < 40:
        return value
    return str(value)[:80]


def masked_json(value: object, *, personal: bool = False) -> str:
    """`masked` as JSON text."""
    return _ENCODER.encode(masked(value, personal=personal)).decode()


def _may_be_kept(name: str, text: str) -> bool:
    if name == "countryCode":
        return len(text) == 2 and text.isalpha()
    if name == "stateOrRegion":
        return region_name(text) is not None
    return _AMAZON_WORD.fullmatch(text) is not None
