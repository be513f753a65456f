"""A posting or a card as the fields that Finvalda is sent: nothing off the allow-list, too long or not adding up.

All values are text: an amount "20.00" reaches Finvalda as it stands here. VAT is always sent, for Finvalda counts none
from the per cent; `nPirmasMat` is 1 on every line, else a quantity would be taken in the second unit.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from fvsestore_gui.finvalda.fields import (
    ALLOWED,
    CLIENT,
    DOCUMENT_KINDS,
    GOODS_LINE,
    NEEDED,
    PRODUCT,
    RETURN,
    SERVICE,
    SERVICE_LINE,
    Field,
    Shape,
    cut,
    letters,
    longest,
)
from fvsestore_gui.model.money import currency_digits, rounded
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.model.postings import HeldReason, LineKind, Posting, PostingLine

EUR = "EUR"
#: codes of new cards: Finvalda refuses others (manual section 3.66)
_CARD_CODE = re.compile(r"[A-Z0-9]+")
_CURRENCY = re.compile(r"[A-Z]{3}")
#: what no XML can carry, and no field of Finvalda shows
_UNWRITABLE = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_OBJECTS = tuple(f"sObjektas{number}" for number in range(1, 7))
_TITLES = tuple(f"sPavadinimas{number}" for number in range(1, 6))
_NO_OBJECTS = ("",) * 6
#: present even when empty
_ALWAYS = frozenset({"sKlientas", "sDokumentas", "sKodas", "sSandelis"})
_CENT = Decimal("0.01")
_ZERO = Decimal(0)


class NotSendable(ValueError):
    """A document that must not be sent; `reasons` says why."""

    def __init__(self, reasons: list[HeldReason]) -> None:
        super().__init__(", ".join(f"{reason.code} {reason.facts}" for reason in reasons))
        self.reasons = tuple(reasons)


def operation_fields(posting: Posting) -> dict[str, Any]:
    """`posting` as Finvalda takes it: {"PardDok": {field: text, …, "PardDokPrekeDetEil": [{field: text}]}}.

    Raises NotSendable with everything that speaks against it.
    """
    fields = _fields(posting)
    reasons = _reasons(posting, fields)
    if reasons:
        raise NotSendable(reasons)
    return fields


def check(posting: Posting) -> list[HeldReason]:
    """Why `posting` cannot be sent as it stands; empty when it can."""
    return _reasons(posting, _fields(posting))


def sent_fields(posting: Posting) -> list[tuple[str, str]]:
    """What is sent, flat and in order, for people: ("sKlientas", "AMZDE"), ("PardDokPrekeDetEil[1].sKodas", …).

    For a document that cannot be sent, what would be.
    """
    return [(place, value) for place, _, value in _walk(_fields(posting)[posting.item_class])]


def unlisted(fields: Mapping[str, Any]) -> list[str]:
    """Fields of an operation or a card, as it is about to be sent, that are not on the allow-list or are not text."""
    found: list[str] = []
    for item_class, inside in fields.items():
        parts = ALLOWED.get(item_class)
        if parts is None:
            found.append(item_class)
            continue
        for place, (part, name), value in _walk(inside):
            if name not in parts.get(part, {}) or not isinstance(value, str):
                found.append(f"{item_class}.{place}")
    return found


def refuse_unlisted(fields: Mapping[str, Any]) -> None:
    """The last look before fields go out, whoever made them. Raises NotSendable: Finvalda would lose them silently."""
    off = unlisted(fields)
    if off:
        raise NotSendable([HeldReason("field_value", {"field": field, "value": ""}) for field in off])


def as_xml(fields: Mapping[str, Any]) -> str:
    """The same fields as XML, in their order: header, then lines; without a declaration."""
    return "".join(_elements(fields))


# -- cards -------------------------------------------------------------------------------------------------------


def client_fields(
    code: str,
    title: str,
    settings: CardSettings,
    parameter: str,
    *,
    country: str = "",
    vat_number: str = "",
    company_code: str = "",
    person: bool = False,
) -> dict[str, Any]:
    """A client's card for InsertNewItem: {"Fvs.Klientas": {…}}. Sales need the document kind (nTipas 0).

    Raises NotSendable for a code or a value that Finvalda would not take; a `title` that is too long is cut.
    """
    return _card(
        CLIENT,
        {
            "sFvsImportoParametras": parameter,
            "sKodas": code,
            "sPavadinimas": cut(title.strip(), longest(CLIENT, "sPavadinimas")),
            "sPvmMokKod": settings.client_vat_code,
            "sDebtSask": settings.client_debit_account,
            "sKredSask": settings.client_credit_account,
            "nTipas": "0",
            "sImKodas": company_code,
            "sPvmMoketojoKod": vat_number,
            "sRusis": settings.client_kind,
            "sValstybeKodas": country,
            "nFizinisAsmuo": "1" if person else "",
        },
    )


def product_fields(
    code: str, title: str, settings: CardSettings, parameter: str, *, bar_code: str = ""
) -> dict[str, Any]:
    """A product's card, as `client_fields`."""
    return _card(
        PRODUCT,
        {
            "sFvsImportoParametras": parameter,
            "sKodas": code,
            "sPavadinimas": cut(title.strip(), longest(PRODUCT, "sPavadinimas")),
            "sBarKodas": bar_code,
            "sRysysSuSask": settings.product_account_link,
            "sMatavimoVnt": settings.product_unit,
            "sMokestis": settings.product_vat_code,
        },
    )


def service_fields(code: str, title: str, settings: CardSettings, parameter: str) -> dict[str, Any]:
    """A service's card, as `client_fields`."""
    return _card(
        SERVICE,
        {
            "sFvsImportoParametras": parameter,
            "sKodas": code,
            "sPavadinimas": cut(title.strip(), longest(SERVICE, "sPavadinimas")),
            "sRysysSuSask": settings.service_account_link,
            "sMokestis": settings.service_vat_code,
        },
    )


def _card(item_class: str, fields: dict[str, str]) -> dict[str, Any]:
    card = _given(fields)
    reason = card_code_reason(item_class, card["sKodas"])
    reasons = field_reasons(item_class, card)
    if reason is not None and all(found.facts.get("field") != "sKodas" for found in reasons):
        reasons.append(reason)
    if reasons:
        raise NotSendable(reasons)
    return {item_class: card}


# -- the fields --------------------------------------------------------------------------------------------------


def _fields(posting: Posting) -> dict[str, Any]:
    header = {
        "sKlientas": posting.client,
        "sSerija": posting.series,
        # present even when empty: then Finvalda numbers the document
        "sDokumentas": posting.document,
    }
    short = posting.item_class == RETURN
    if not short:
        header |= dict(zip(_TITLES, posting.titles, strict=True))
    header |= {"sValiuta": posting.currency, "tData": posting.day.isoformat()}
    if not short:
        header["tIsrasymoData"] = posting.day.isoformat()
        header["tMokejimoData"] = posting.payment_day.isoformat() if posting.payment_day else ""
    header["sDokRusis"] = posting.document_kind
    if not short:
        header |= _objects(posting.objects)
        header |= {
            "sPastaba": posting.note,
            "sDarbuotojas": posting.employee,
            "nPozymis": "1" if posting.marked else "",
        }
    document: dict[str, Any] = _given(header)
    # A short document has no objects of its own: its lines carry them.
    fallback = posting.objects if short else _NO_OBJECTS
    goods = [_line(line, fallback) for line in posting.lines if line.kind is LineKind.GOODS]
    services = [_line(line, fallback) for line in posting.lines if line.kind is LineKind.SERVICE]
    if goods:
        document[GOODS_LINE] = goods
    if services:
        document[SERVICE_LINE] = services
    return {posting.item_class: document}


def _line(line: PostingLine, objects: tuple[str, ...]) -> dict[str, str]:
    fields = {"sKodas": line.code}
    if line.kind is LineKind.GOODS:
        fields["sSandelis"] = line.warehouse
    fields |= {
        "nKiekis": number_text(line.quantity),
        "nPirmasMat": "1",
        "dSumaV": amount_text(line.net),
        "dSumaL": amount_text(line.net_eur),
    }
    if line.discount or line.discount_eur:
        fields |= {"dSumaNV": amount_text(line.discount), "dSumaNL": amount_text(line.discount_eur)}
    fields |= {
        "dSumaPVMV": amount_text(line.vat),
        "dSumaPVML": amount_text(line.vat_eur),
        "dPVM_Procentas": amount_text(line.rate),
        "sPvmKodas": line.vat_code,
    }
    if line.objects != _NO_OBJECTS or objects != _NO_OBJECTS:
        fields |= _objects(tuple(own or general for own, general in zip(line.objects, objects, strict=True)))
    fields["sPapInf"] = line.order_item_id
    return _given(fields)


def _objects(objects: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(_OBJECTS, objects, strict=True))


def _given(fields: dict[str, str]) -> dict[str, str]:
    """Without what is empty, but for what Finvalda wants to see even so."""
    return {name: value for name, value in fields.items() if value or name in _ALWAYS}


def amount_text(amount: Decimal) -> str:
    """An amount with its two decimals, more where it has more: "20.00"."""
    text = format(amount, "f")
    _, point, fraction = text.partition(".")
    return text if len(fraction) >= 2 else f"{text}{'' if point else '.'}{'0' * (2 - len(fraction))}"


def number_text(number: Decimal) -> str:
    """A quantity without needless zeros: "2", "0.5"."""
    plain = format(number, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


# -- why it may not be sent --------------------------------------------------------------------------------------


def _reasons(posting: Posting, fields: Mapping[str, Any]) -> list[HeldReason]:
    parts = ALLOWED.get(posting.item_class)
    if parts is None or GOODS_LINE not in parts:
        return [HeldReason("field_value", {"field": "ItemClassName", "value": posting.item_class})]
    document = fields[posting.item_class]
    reasons = [*field_reasons(posting.item_class, document), *_header_reasons(posting), *_card_reasons(posting)]
    reasons += [
        reason for number, line in enumerate(posting.lines, 1) for reason in _line_reasons(number, line, posting)
    ]
    return [*reasons, *_sum_reasons(posting)]


#: the smallest coin of a currency by its digits
_SMALLEST = tuple(Decimal(1).scaleb(-digits) for digits in range(4))
#: short values that were found to fit, by class, part and field; what is kept of them is bounded
_FITTING: dict[tuple[str, str], dict[str, set[str]]] = {}
_SHORT, _MOST_FITTING = 10, 2_000


def field_reasons(item_class: str, document: Mapping[str, Any]) -> list[HeldReason]:
    """What of the fields themselves is not as the allow-list has it."""
    reasons: list[HeldReason] = []
    for place, part, inside in _places(document):
        known = ALLOWED[item_class].get(part, {})
        fitting = _FITTING.setdefault((item_class, part), {})
        for name, value in inside.items():
            # codes, dates and rates come again and again
            if value.__class__ is str and value in fitting.get(name, ()):
                continue
            field = known.get(name)
            if field is None or not isinstance(value, str):
                if part or not isinstance(value, list):
                    reasons.append(HeldReason("field_value", {"field": f"{place}{name}", "value": str(value)}))
            elif not (
                # Nearly all texts are short and ASCII, which is found out ten times as fast as by the pattern.
                (
                    field.shape is Shape.TEXT
                    and len(value) <= field.length
                    and value.isascii()
                    and value.isprintable()
                    and value == value.strip()
                )
                or field.pattern.fullmatch(value)
            ):
                reasons += _unlike(field, f"{place}{name}", value)
            elif len(value) <= _SHORT and len(fitted := fitting.setdefault(name, set())) < _MOST_FITTING:
                fitted.add(value)
        reasons += (
            HeldReason("field_missing", {"field": f"{place}{name}"})
            for name in NEEDED[item_class].get(part, ())
            if not inside.get(name)
        )
    return reasons


def _unlike(field: Field, place: str, value: str) -> Iterator[HeldReason]:
    if field.shape is not Shape.TEXT:
        yield HeldReason("field_value", {"field": place, "value": value})
        return
    if field.length and letters(value) > field.length:
        yield HeldReason("field_too_long", {"field": place, "length": field.length, "value": value})
    if _UNWRITABLE.search(value) or value != value.strip():
        yield HeldReason("field_value", {"field": place, "value": repr(value)[1:-1]})


def _header_reasons(posting: Posting) -> Iterator[HeldReason]:
    if not posting.parameter:
        yield HeldReason("field_missing", {"field": "sParametras"})
    if posting.document_kind and posting.document_kind not in DOCUMENT_KINDS:
        yield HeldReason("field_value", {"field": "sDokRusis", "value": posting.document_kind})
    if posting.currency and not _CURRENCY.fullmatch(posting.currency):
        yield HeldReason("field_value", {"field": "sValiuta", "value": posting.currency})
    if posting.payment_day and posting.payment_day < posting.day:
        yield HeldReason("field_value", {"field": "tMokejimoData", "value": posting.payment_day.isoformat()})


def _card_reasons(posting: Posting) -> Iterator[HeldReason]:
    for item_class, code in posting.missing_cards:
        reason = card_code_reason(item_class, code)
        if reason is not None:
            yield reason


def card_code_reason(item_class: str, code: str) -> HeldReason | None:
    """Why a card of this class cannot get this code; None when it can."""
    length = ALLOWED[item_class][""]["sKodas"].length
    field = f"{item_class}.sKodas"
    if not _CARD_CODE.fullmatch(code):
        return HeldReason("code_shape", {"field": field, "value": code})
    if len(code) > length:
        return HeldReason("field_too_long", {"field": field, "length": length, "value": code})
    return None


def _line_reasons(number: int, line: PostingLine, posting: Posting) -> Iterator[HeldReason]:
    """A line's own arithmetic. Finvalda checks none of it."""

    def wrong(field: str, value: Decimal) -> HeldReason:
        return HeldReason("field_value", {"field": f"{number}. {field}", "value": format(value, "f")})

    if not line.quantity > 0:
        yield wrong("nKiekis", line.quantity)
    if not line.vat_code:
        yield HeldReason("field_missing", {"field": f"{number}. sPvmKodas"})
    smallest = _SMALLEST[currency_digits(posting.currency)]
    for field, amount in (("dSumaV", line.net), ("dSumaNV", line.discount), ("dSumaPVMV", line.vat)):
        if amount % smallest:
            yield wrong(field, amount)
    sides = (
        ("V", line.net, line.discount, line.vat, smallest),
        ("L", line.net_eur, line.discount_eur, line.vat_eur, _CENT),
    )
    for side, net, discount, vat, unit in sides:
        base = net - discount
        if discount < 0:
            yield wrong(f"dSumaN{side}", discount)
        if line.kind is LineKind.GOODS and base < 0:
            yield wrong(f"dSuma{side}", base)
        if not _vat_fits(line, base, vat, unit):
            yield wrong(f"dSumaPVM{side}", vat)


def _vat_fits(line: PostingLine, base: Decimal, vat: Decimal, unit: Decimal) -> bool:
    """Whether VAT is that of the line's rate, but for cents of rounding: Amazon rounds each piece and each part."""
    if not line.rate:
        return vat == 0
    apart = abs(vat - base * line.rate / 100)
    return apart <= unit * (3 + 2 * line.quantity) + abs(line.residue) + abs(base) / 200


def _sum_reasons(posting: Posting) -> Iterator[HeldReason]:
    if not posting.lines:
        yield HeldReason("order_parts_missing")
        return
    rate = posting.rate
    lines = sum((line.gross for line in posting.lines), _ZERO)
    lines_eur = sum((line.gross_eur for line in posting.lines), _ZERO)
    if lines != posting.total:
        yield _apart(posting.total, lines, posting.currency)
    if posting.total + posting.collected_tax != posting.amazon_total:
        yield _apart(posting.amazon_total, posting.total + posting.collected_tax, posting.currency)
    if lines_eur != posting.total_eur:
        yield _apart(posting.total_eur, lines_eur, EUR)
    if posting.currency == EUR:
        both = [
            (line.net, line.net_eur, line.discount, line.discount_eur, line.vat, line.vat_eur) for line in posting.lines
        ]
        if posting.total != posting.total_eur or any(a != b or c != d or e != f for a, b, c, d, e, f in both):
            yield _apart(posting.total, posting.total_eur, EUR)
    elif rate is None:
        yield HeldReason("rate_missing", {"currency": posting.currency, "day": posting.day.isoformat(), "source": ""})
    elif rounded(posting.total * rate.eur_per_unit) != posting.total_eur:
        yield _apart(rounded(posting.total * rate.eur_per_unit), posting.total_eur, EUR)


def _apart(total: Decimal, lines: Decimal, currency: str) -> HeldReason:
    return HeldReason(
        "amounts_do_not_add_up", {"total": amount_text(total), "lines": amount_text(lines), "currency": currency}
    )


# -- going through fields ----------------------------------------------------------------------------------------


def _places(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The header ("", "") and every line ("PardDokPrekeDetEil[1].", "PardDokPrekeDetEil") of a document."""
    yield "", "", document
    for part, lines in document.items():
        if isinstance(lines, list):
            for number, line in enumerate(lines, 1):
                yield f"{part}[{number}].", part, line


def _walk(document: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, str], Any]]:
    """Every value: where it is, its (part, name), and itself."""
    for place, part, inside in _places(document):
        for name, value in inside.items():
            if part or not isinstance(value, list):
                yield f"{place}{name}", (part, name), value


def _elements(fields: Mapping[str, Any]) -> Iterator[str]:
    for name, value in fields.items():
        for one in value if isinstance(value, list) else [value]:
            yield f"<{name}>{as_xml(one) if isinstance(one, Mapping) else escape(one)}</{name}>"
