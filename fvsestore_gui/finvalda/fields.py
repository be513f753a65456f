"""Which fields are ever sent to Finvalda, with their lengths: an allow-list, for it ignores what it does not know.

Lengths and what is mandatory are those of the web service manual, sections 3.66 and 3.70. Fields of a buyer (name,
street, postcode, phone, e-mail) are left out on purpose: they cannot be sent.
"""

import re
from enum import Enum

import msgspec

GOODS_LINE = "PardDokPrekeDetEil"
SERVICE_LINE = "PardDokPaslaugaDetEil"
CLIENT = "Fvs.Klientas"
PRODUCT = "Fvs.Preke"
SERVICE = "Fvs.Paslauga"
SALE = "PardDok"
RESERVATION = "PardRezDok"
RETURN = "TrumpasPardGrazDok"

#: sDokRusis: an invoice, a VAT invoice, debit and credit ones, another, those of lawyers
DOCUMENT_KINDS = frozenset({"S", "SF", "D", "DS", "K", "KS", "KT", "VS", "VD", "VK"})


class Shape(Enum):
    TEXT = "string"
    WHOLE = "integer"
    DECIMAL = "decimal"
    DAY = "date"


class Need(Enum):
    """Whether a field must be there; PROFILE: Finvalda takes it from the import parameter where it is absent."""

    YES = "yes"
    PROFILE = "parameter"
    NO = "no"


class Field(msgspec.Struct, frozen=True, gc=False):
    """One field. `length`: letters of a text, digits of a number; `digits`: those of them after the point.

    0 where the manual states none. `pattern` is what a value that fits looks like; a text with a rare sign such as an
    emoji, which counts as two letters, must be measured besides.
    """

    name: str
    shape: Shape
    length: int
    digits: int
    need: Need
    pattern: re.Pattern[str]


#: what no XML can carry, no field of Finvalda shows, or counts as two letters
_RARE = "\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff\U00010000-\U0010ffff"


def _text(name: str, length: int, need: Need = Need.NO) -> Field:
    most = str(length) if length else ""
    pattern = re.compile(rf"(?!\s)[^{_RARE}]{{0,{most}}}(?<!\s)")
    return Field(name, Shape.TEXT, length, 0, need, pattern)


def _whole(name: str) -> Field:
    return Field(name, Shape.WHOLE, 0, 0, Need.NO, re.compile(r"-?[0-9]+"))


def _decimal(name: str, length: int = 0, digits: int = 0, need: Need = Need.NO) -> Field:
    whole, fraction = (f"{{1,{length - digits}}}", f"{{1,{digits}}}") if length else ("+", "+")
    pattern = re.compile(rf"-?[0-9]{whole}(?:\.[0-9]{fraction})?")
    return Field(name, Shape.DECIMAL, length, digits, need, pattern)


def _day(name: str, need: Need = Need.NO) -> Field:
    return Field(name, Shape.DAY, 0, 0, need, re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))


_OBJECTS = tuple(_text(f"sObjektas{number}", 10) for number in range(1, 7))

_HEADER = (
    _text("sKlientas", 15, Need.YES),
    _text("sSerija", 10, Need.PROFILE),
    _text("sDokumentas", 20, Need.YES),
    *(_text(f"sPavadinimas{number}", 50) for number in range(1, 6)),
    _text("sValiuta", 3, Need.YES),
    _day("tData", Need.YES),
    _day("tIsrasymoData"),
    _day("tMokejimoData"),
    _text("sDokRusis", 2),
    *_OBJECTS,
    _text("sPastaba", 255),
    _text("sDarbuotojas", 10),
    _whole("nPozymis"),
)

_SHORT_HEADER = (
    _text("sKlientas", 15, Need.YES),
    _text("sSerija", 10, Need.PROFILE),
    _text("sDokumentas", 20, Need.YES),
    _text("sValiuta", 3, Need.YES),
    _day("tData", Need.YES),
    _text("sDokRusis", 2),
)

_AMOUNTS = (
    _decimal("nKiekis", need=Need.YES),
    _whole("nPirmasMat"),
    _decimal("dSumaV", 14, 2, Need.YES),
    _decimal("dSumaL", 14, 2, Need.YES),
    _decimal("dSumaNV", 14, 2),
    _decimal("dSumaNL", 14, 2),
    _decimal("dSumaPVMV", 14, 2),
    _decimal("dSumaPVML", 14, 2),
    _decimal("dPVM_Procentas", 4, 2, Need.PROFILE),
    _text("sPvmKodas", 10),
    *_OBJECTS,
    _text("sPapInf", 30),
)

_LINES = {
    GOODS_LINE: (_text("sKodas", 20, Need.YES), _text("sSandelis", 10, Need.YES), *_AMOUNTS),
    SERVICE_LINE: (_text("sKodas", 13, Need.YES), *_AMOUNTS),
}

_CLIENT_CARD = (
    _text("sFvsImportoParametras", 0),
    _text("sKodas", 15, Need.YES),
    _text("sPavadinimas", 100, Need.YES),
    _text("sPvmMokKod", 15, Need.PROFILE),
    _text("sDebtSask", 20, Need.PROFILE),
    _text("sKredSask", 20, Need.PROFILE),
    _whole("nTipas"),
    _text("sImKodas", 13),
    _text("sPvmMoketojoKod", 30),
    _text("sRusis", 10),
    _text("sPasiulomaValiuta", 3),
    _text("sValstybeKodas", 3),
    _whole("nAktyvus"),
    _whole("nFizinisAsmuo"),
)

_PRODUCT_CARD = (
    _text("sFvsImportoParametras", 0),
    _text("sKodas", 20, Need.YES),
    _text("sPavadinimas", 50, Need.YES),
    _text("sBarKodas", 13),
    _text("sRysysSuSask", 10, Need.PROFILE),
    _text("sMatavimoVnt", 10, Need.PROFILE),
    _text("sMokestis", 10, Need.PROFILE),
    _whole("nAktyvi"),
)

_SERVICE_CARD = (
    _text("sFvsImportoParametras", 0),
    _text("sKodas", 13, Need.YES),
    _text("sPavadinimas", 50, Need.YES),
    _text("sRysysSuSask", 10, Need.PROFILE),
    _text("sMokestis", 10, Need.PROFILE),
    _whole("nAktyvi"),
)


def _by_name(fields: tuple[Field, ...]) -> dict[str, Field]:
    return {field.name: field for field in fields}


#: class -> part ("" its own fields, else a kind of line) -> name -> field
ALLOWED: dict[str, dict[str, dict[str, Field]]] = {
    item_class: {"": _by_name(header), **{part: _by_name(line) for part, line in _LINES.items()}}
    for item_class, header in ((SALE, _HEADER), (RESERVATION, _HEADER), (RETURN, _SHORT_HEADER))
} | {
    CLIENT: {"": _by_name(_CLIENT_CARD)},
    PRODUCT: {"": _by_name(_PRODUCT_CARD)},
    SERVICE: {"": _by_name(_SERVICE_CARD)},
}

#: class -> part -> fields that must not be empty. A document number may be: then Finvalda numbers
NEEDED: dict[str, dict[str, tuple[str, ...]]] = {
    item_class: {
        part: tuple(name for name, field in fields.items() if field.need is Need.YES and name != "sDokumentas")
        for part, fields in parts.items()
    }
    for item_class, parts in ALLOWED.items()
}


def letters(text: str) -> int:
    """How long Finvalda finds a text: it counts as Windows does, where a rare sign such as an emoji is two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def longest(item_class: str, name: str, part: str = "") -> int:
    """How many letters a field holds: `longest("PardDok", "sPastaba")` is 255."""
    return ALLOWED[item_class][part][name].length


def cut(text: str, length: int) -> str:
    """`text` as far as it fits into `length` letters, without a blank at its end."""
    if letters(text) <= length:
        return text
    shown = text[:length]
    while letters(shown) > length:
        shown = shown[:-1]
    return shown.rstrip()
