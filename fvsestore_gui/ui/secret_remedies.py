"""What to do where Amazon refuses the keys of a Parametras, likeliest first, alike on every page that tells it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.calendar import SECRET_DAYS
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.wording import Todo

translate = QCoreApplication.translate

#: so long before its end a secret is too young to be taken for expired
_YOUNG_DAYS = 30
_SECRET_REFUSED = ("lwa_invalid_client", "lwa_secret_expired")


def remedies(code: str, todo: Sequence[Todo], draft: Draft, now: datetime) -> tuple[Todo, ...]:
    """`todo` of the error `code`, as it is true of this draft."""
    found = list(todo)
    if SecretName.REFRESH_TOKEN not in draft.changed_secrets:
        # keys that are saved cannot be taken out of their fields
        found = [replace(one, action="") if one.action == "new_with_keys" else one for one in found]
    saved = draft.saved
    saved_at = saved.secret_saved_at.get(SecretName.CLIENT_SECRET) if saved else None
    if code not in _SECRET_REFUSED or saved is None or saved_at is None or not found:
        return tuple(found)
    days = (now - saved_at).days
    if code == "lwa_invalid_client" and days >= SECRET_DAYS - _YOUNG_DAYS:
        since = translate(
            "AuthorizationPage", "It lives 180 days, and yours was entered on {0}, %n day(s) ago.", "", days
        ).format(wording.date_text(saved_at, time=False))
        renew = translate("AuthorizationPage", "Make a new one in Seller Central.")
        found[0] = replace(found[0], text=f"{since} {renew}")
    # a typed one has hardly expired, nor has a young one: the other cause is the likelier then
    typed = SecretName.CLIENT_SECRET in draft.changed_secrets or draft.client_identifier != saved.client_identifier
    if code == "lwa_invalid_client" and (typed or days < SECRET_DAYS - _YOUNG_DAYS):
        found.reverse()
    if not typed:
        # for all stores of the Client identifier at once; who has the right one may still just enter it
        found = [replace(one, action="rotate_secret") if one.action == "change_client_secret" else one for one in found]
        place = next(at for at, one in enumerate(found) if one.action == "rotate_secret")
        at_hand = Todo(
            translate("AuthorizationPage", "Have you got the right one already?"),
            translate("AuthorizationPage", "Enter it into its field, then test the key."),
            "change_client_secret",
        )
        found.insert(place + 1, at_hand)
    return tuple(found)
