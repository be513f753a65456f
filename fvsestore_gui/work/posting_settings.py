"""The choices of Operacijų kūrimas: what is wrong with them, what is still to be answered, and how two changes meet."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Any

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.posting_fields import (
    DOCUMENT_LENGTH,
    FIELDS,
    MOST_PAYMENT_DAYS,
    ORDER_ID_LENGTH,
    TEMPLATE_NAMES,
    Holds,
    PostingField,
    template_parts,
    value_of,
    with_value,
)
from fvsestore_gui.model.posting_settings import (
    ClientBy,
    DiscountAs,
    NumberFrom,
    OperationKind,
    PostingSettings,
)
from fvsestore_gui.model.stores import Store

_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)


# -- what is wrong -----------------------------------------------------------------------------------------------------


def check(settings: PostingSettings) -> list[CorrectInput]:
    """All that Finvalda would refuse or cut, in the order in which it is asked; each with the fact `field`."""
    return [error for field in FIELDS.values() for error in _wrong(settings, field, value_of(settings, field.name))]


def _wrong(settings: PostingSettings, field: PostingField, value: Any) -> Iterator[CorrectInput]:
    if field.holds is Holds.CODE:
        yield from _wrong_code(field, value)
    elif field.holds is Holds.TEMPLATE:
        yield from _wrong_template(field, value)
    elif field.holds is Holds.COUNTRY and value:
        yield from _wrong_country(field, value)
    elif field.holds is Holds.BY_COUNTRY:
        for country, code in value.items():
            yield from _wrong_country(field, country)
            if not code:
                yield CorrectInput("field_empty", field=field.name)
            yield from _wrong_code(field, code)
    elif field.holds is Holds.COUNTRIES:
        for country, other in value.items():
            yield from _wrong_country(field, country)
            yield from _wrong_country(field, other)
    elif field.holds is Holds.DAYS and value is not None and not 0 <= value <= MOST_PAYMENT_DAYS:
        yield CorrectInput("posting_days", field=field.name, most=MOST_PAYMENT_DAYS)
    elif field.holds is Holds.STATUSES and not value and settings.kind is not OperationKind.NONE:
        yield CorrectInput("field_empty", field=field.name)
    if field.name == "return_suffix" and settings.number_from is NumberFrom.AMAZON:
        room = DOCUMENT_LENGTH - ORDER_ID_LENGTH
        if len(value) > room:
            yield CorrectInput("posting_suffix", field=field.name, most=room)


def _wrong_code(field: PostingField, code: str) -> Iterator[CorrectInput]:
    if len(code) > field.most:
        yield CorrectInput("posting_too_long", field=field.name, length=len(code), most=field.most)
    elif code != code.strip() or not code.isprintable():
        yield CorrectInput("posting_characters", field=field.name)


def _wrong_template(field: PostingField, template: str) -> Iterator[CorrectInput]:
    found = template_parts(template)
    if found is None:
        yield CorrectInput("posting_braces", field=field.name)
        return
    names, literal = found
    unknown = next((name for name in names if name not in TEMPLATE_NAMES), None)
    if unknown is not None:
        yield CorrectInput("posting_template", field=field.name, name=unknown)
    elif literal > field.most:
        yield CorrectInput("posting_too_long", field=field.name, length=literal, most=field.most)
    elif not template.isprintable():
        yield CorrectInput("posting_characters", field=field.name)


def _wrong_country(field: PostingField, country: str) -> Iterator[CorrectInput]:
    if _COUNTRY.fullmatch(country) is None:
        yield CorrectInput("posting_country", field=field.name, country=country)


# -- what is still to be answered --------------------------------------------------------------------------------------


def unanswered(settings: PostingSettings) -> list[str]:
    """The choices without which orders would be held, in the order in which they are asked; [] for a kind of none."""
    if settings.kind is OperationKind.NONE:
        return []
    found = []
    by_marketplace = settings.client_by is not ClientBy.ONE and settings.client_by_marketplace
    if not settings.client and settings.client_by is not ClientBy.BUYER and not by_marketplace:
        found.append("client")
    for name in ("fba", "fbm"):
        chosen = getattr(settings, name)
        if not chosen.warehouse and not settings.warehouse_by_country:
            found.append(f"{name}.warehouse")
        if not chosen.stock_country and not (name == "fba" and settings.fba_stock_by_marketplace):
            found.append(f"{name}.stock_country")
    if not settings.shipping_service:
        found.append("shipping_service")
    if settings.discount_as is DiscountAs.SERVICE and not settings.discount_service:
        found.append("discount_service")
    return found


# -- two changes -------------------------------------------------------------------------------------------------------


def merged(before: PostingSettings, mine: PostingSettings, theirs: PostingSettings) -> PostingSettings | None:
    """What `mine` changed of `before`, on top of what somebody else saved meanwhile; None where both changed the same.

    So two pages, or two computers, may each change another part.
    """
    changes: dict[str, Any] = {}
    for name in PostingSettings.__struct_fields__:
        old, own, other = getattr(before, name), getattr(mine, name), getattr(theirs, name)
        if name == "revision" or own in (old, other):
            continue
        if old != other:
            return None
        changes[name] = own
    return msgspec.structs.replace(theirs, **changes)


def save(
    database: Database, store: Store, settings: PostingSettings, before: PostingSettings | None, by: str
) -> PostingSettings:
    """Keep the choices of a store; see `FinvaldaOffice.save_settings`."""
    troubles = check(settings)
    if troubles:
        raise troubles[0]
    try:
        return database.posting_settings.save(store.store_id, settings, by)
    except ChangedMeanwhile:
        if before is None:
            raise
        both = merged(before, settings, database.posting_settings.get(store.store_id))
        if both is None:
            raise
        # a third who saves just now is told
        return database.posting_settings.save(store.store_id, both, by)


# -- from text ---------------------------------------------------------------------------------------------------------


def changed(settings: PostingSettings, name: str, text: str) -> PostingSettings:
    """The settings with a choice as the command line gives it. Raises CorrectInput where it is none."""
    field = FIELDS.get(name)
    if field is None:
        raise CorrectInput("posting_setting_unknown", name=name)
    return with_value(settings, name, _READERS[field.holds](field, settings, text.strip()))


def _choice(field: PostingField, settings: PostingSettings, text: str) -> object:
    text = "" if text == "none" and "" in field.values else text
    if text not in field.values:
        raise CorrectInput(
            "posting_choice", field=field.name, value=text, known=", ".join(value or "none" for value in field.values)
        )
    before = value_of(settings, field.name)
    return type(before)(text) if isinstance(before, Enum) else text


def _statuses(field: PostingField, settings: PostingSettings, text: str) -> object:
    chosen = [part.strip().upper() for part in text.split(",") if part.strip()]
    for one in chosen:
        if one not in field.values:
            raise CorrectInput("posting_choice", field=field.name, value=one, known=", ".join(field.values))
    return tuple(value for value in field.values if value in chosen)


def _days(field: PostingField, settings: PostingSettings, text: str) -> object:
    if text and not (text.isascii() and text.isdigit() and int(text) <= MOST_PAYMENT_DAYS):
        raise CorrectInput("posting_days", field=field.name, most=MOST_PAYMENT_DAYS)
    return int(text) if text else None


def _day(field: PostingField, settings: PostingSettings, text: str) -> object:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise CorrectInput("posting_day", field=field.name, value=text) from error


def _flag(field: PostingField, settings: PostingSettings, text: str) -> object:
    if text not in ("yes", "no"):
        raise CorrectInput("posting_choice", field=field.name, value=text, known="yes, no")
    return text == "yes"


def _pairs(field: PostingField, settings: PostingSettings, text: str) -> object:
    found: dict[str, str] = {}
    for part in text.split(","):
        country, equals, code = (piece.strip() for piece in part.partition("="))
        if not country and not equals:
            continue
        if not country or not code:
            raise CorrectInput("posting_pairs", field=field.name, value=part.strip())
        found[country.upper()] = code.upper() if field.holds is Holds.COUNTRIES else code
    return found


def _plain(field: PostingField, settings: PostingSettings, text: str) -> object:
    return text.upper() if field.holds is Holds.COUNTRY else text


_READERS: dict[Holds, Callable[[PostingField, PostingSettings, str], object]] = {
    Holds.CODE: _plain,
    Holds.TEMPLATE: _plain,
    Holds.COUNTRY: _plain,
    Holds.CHOICE: _choice,
    Holds.STATUSES: _statuses,
    Holds.DAYS: _days,
    Holds.DAY: _day,
    Holds.FLAG: _flag,
    Holds.BY_COUNTRY: _pairs,
    Holds.COUNTRIES: _pairs,
}
