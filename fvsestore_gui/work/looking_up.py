"""Is an operation in Finvalda, and is it the one that was sent? Asked by its number, or the order id in it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Protocol

from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation, OperationClass
from fvsestore_gui.model.postings import Posting

_CLASSES = {
    "PardDok": OperationClass.SALES,
    "TrumpasPardDok": OperationClass.SALES,
    "PardRezDok": OperationClass.RESERVATIONS,
    "TrumpasPardRezDok": OperationClass.RESERVATIONS,
    "PardGrazDok": OperationClass.RETURNS,
    "TrumpasPardGrazDok": OperationClass.RETURNS,
}


class Operations(Protocol):
    """Finvalda, as far as operations go: finvalda.service.FinvaldaService."""

    def insert_operation(self, item_class: str, parameter: str, fields: Mapping[str, Any]) -> CreatedOperation: ...
    def delete_operation(self, item_class: str, journal: str, number: str) -> None: ...
    def find_operations(
        self,
        operation_class: OperationClass,
        *,
        document: str = "",
        series: str = "",
        title1: str = "",
        day_from: Any = None,
        day_until: Any = None,
        client: str = "",
    ) -> list[FoundOperation]: ...


def class_of(item_class: str) -> OperationClass:
    """What GetOperations calls operations that were inserted under `item_class`."""
    return _CLASSES[item_class]


def can_be_found(posting: Posting) -> bool:
    """Whether it could be found again after a time-out: by its number, or by the order id in a Pavadinimas."""
    return bool(posting.document) or any(posting.order_id in title for title in posting.titles)


def look_up(service: Operations, posting: Posting) -> list[FoundOperation]:
    """The operations that may be `posting`: under its number (and series), else with its order id in a Pavadinimas.

    Both are asked, for Finvalda might have given it another number. Raises what the service raises.
    """
    kind = class_of(posting.item_class)
    if posting.document:
        asked = service.find_operations(kind, document=posting.document, series=posting.series)
        found = [one for one in asked if one.document.strip() == posting.document]
        if found:
            return found
    if posting.order_id in posting.titles[0]:
        asked = service.find_operations(kind, title1=posting.titles[0])
    elif any(posting.order_id in title for title in posting.titles):
        asked = service.find_operations(
            kind, day_from=posting.day, day_until=posting.day, client=posting.client, series=posting.series
        )
    else:
        return []
    return [one for one in asked if any(posting.order_id in title for title in one.titles)]


def differences(posting: Posting, found: FoundOperation) -> list[tuple[str, str, str]]:
    """(field, ours, theirs) of what makes `found` another operation: client, currency, total.

    A build that tells no total or no currency is taken at the rest.
    """
    apart: list[tuple[str, str, str]] = []
    if found.client.strip().upper() != posting.client.strip().upper():
        apart.append(("client", posting.client, found.client))
    if found.currency and found.currency.strip().upper() != posting.currency:
        apart.append(("currency", posting.currency, found.currency))
    if found.amount is not None and found.amount != posting.total:
        apart.append(("total", amount(posting.total), amount(found.amount)))
    return apart


def amount(value: Decimal) -> str:
    """As it is shown and compared: with two decimals at least."""
    exponent = value.as_tuple().exponent
    return format(value.quantize(Decimal("0.01")) if isinstance(exponent, int) and exponent > -2 else value, "f")
