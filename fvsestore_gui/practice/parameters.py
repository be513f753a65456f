"""Reads the parameters of a call as Amazon does: whatever is not as published is 400 InvalidInput."""

from collections.abc import Mapping
from datetime import UTC, datetime

from fvsestore_gui.practice.replies import invalid


def list_of(query: Mapping[str, str], name: str, allowed: frozenset[str] | None) -> frozenset[str] | None:
    """The values between commas, None where the parameter is absent. `allowed` None: whatever."""
    if name not in query:
        return None
    values = frozenset(query[name].split(","))
    if "" in values or (allowed is not None and not values <= allowed):
        raise invalid(f"{name} is not valid")
    return values


def time_of(text: str, name: str) -> datetime:
    """A time in UTC. Without a zone, or without a time of day, it is refused."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise invalid(f"{name} is not in ISO 8601 format") from None
    if time.tzinfo is None or "T" not in text:
        raise invalid(f"{name} is not in ISO 8601 format")
    return time.astimezone(UTC)


def page_size_of(query: Mapping[str, str], name: str, default: int) -> int:
    """A number from 1 to 100."""
    text = query.get(name, str(default))
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and 1 <= int(text) <= 100):
        raise invalid(f"{name} must be between 1 and 100")
    return int(text)
