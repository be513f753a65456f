"""Erasing personal data on time: when an order's are due."""

from datetime import datetime

from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import DueBy, PersonalSettings
from fvsestore_gui.model.retention import OrderTimes, due_of


def due(order: Order, settings: PersonalSettings) -> tuple[datetime, DueBy]:
    """When the personal data of an order are to be erased at the latest (UTC), and what that is reckoned from.

    Always a day: an order of which little is known is due the earlier. A cancelled one is due at once.
    """
    return due_of(OrderTimes.of(order), settings)
