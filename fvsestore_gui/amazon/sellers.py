"""Sellers API: in which marketplaces the account takes part."""

from typing import Any

from fvsestore_gui.amazon.masking import clean
from fvsestore_gui.amazon.replies import bad_shape, document
from fvsestore_gui.amazon.transport import Reply
from fvsestore_gui.model.stores import Participation

PATH = "/sellers/v1/marketplaceParticipations"


def read_participations(reply: Reply, operation: str) -> tuple[Participation, ...]:
    """The marketplaces of a reply, also those this program does not know. Raises TryLater (see `replies.document`)."""
    payload = document(reply, operation).get("payload")
    if not isinstance(payload, list):
        raise bad_shape(reply, operation, "payload")
    found: dict[str, Participation] = {}
    for node in payload:
        one = _participation(node) if isinstance(node, dict) else None
        if one is not None:
            found[one.marketplace_id] = one
    return tuple(found.values())


def _participation(node: dict[str, Any]) -> Participation | None:
    marketplace = node.get("marketplace")
    participation = node.get("participation")
    if not isinstance(marketplace, dict):
        return None
    if not isinstance(participation, dict):
        participation = {}
    marketplace_id = _text(marketplace.get("id"))
    if not marketplace_id:
        return None
    return Participation(
        marketplace_id,
        participation.get("isParticipating") is True,
        participation.get("hasSuspendedListings") is True,
        _text(node.get("storeName")),
        _text(marketplace.get("countryCode")),
        _text(marketplace.get("defaultCurrencyCode")),
    )


def _text(value: object) -> str:
    return clean(value)[:200] if isinstance(value, str) else ""
