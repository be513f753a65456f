"""What orders of an import came with: Amazon leaves data out without a word where a restricted role is missing."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from fvsestore_gui.model.orders import HeldOrder, Order

#: what every order that was shipped has; other data sets may rightly be empty
MUST_HOLD = frozenset({"RECIPIENT", "PROCEEDS"})
#: of older orders Amazon may rightly keep back where they went
_YOUNG = timedelta(days=30)


class SeenData:
    """Counts the shipped orders of late that came with each data set which such an order always has."""

    def __init__(self, now: datetime) -> None:
        self._since = now - _YOUNG
        self._seen: dict[str, int] = {}

    def look(self, orders: Sequence[Order | HeldOrder]) -> None:
        """Orders that came."""
        for order in orders:
            if isinstance(order, Order) and order.status == "SHIPPED" and order.created >= self._since:
                for name, held in (("RECIPIENT", order.recipient_given), ("PROCEEDS", _has_proceeds(order))):
                    self._seen[name] = self._seen.get(name, 0) + held

    def without(self, refused: Collection[str]) -> dict[str, int]:
        """The counts; those of data sets that were refused say nothing of silence."""
        return {name: count for name, count in self._seen.items() if name not in refused}


def _has_proceeds(order: Order) -> bool:
    return order.total is not None or bool(order.breakdowns) or any(item.total is not None for item in order.items)
