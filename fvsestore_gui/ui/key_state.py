"""The state of the key in a few words, for the header of every page."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.errors import GrantRole, ReachAmazon, RenewCredential, TryLater, every_error
from fvsestore_gui.model.calendar import Deadline
from fvsestore_gui.ui import ending_words, wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.look import Meaning

_KIND_OF = {code: kind for kind, code in every_error()}


def key_state(
    draft: Draft,
    renewed_until: datetime | None,
    now: datetime,
    secret: Deadline | None = None,
    *,
    absent: bool = False,
) -> tuple[str, Meaning | None]:
    """Words and meaning for a draft; `renewed_until` is the end of the access token in memory, where there is one.

    `absent`: its keys were entered on another computer. `secret`: when the client secret ends.
    """

    translate = QCoreApplication.translate
    saved = draft.saved
    if draft.test is not None:
        tested_at, until = draft.test.tested_at, draft.test.valid_until
        result = draft.test.error.code if draft.test.error is not None else ""
    elif absent:
        return translate("key_state", "Keys on another computer"), Meaning.INFO
    elif draft.keys_changed:
        return translate("key_state", "Draft, key not tested"), Meaning.WARNING
    elif saved is None or saved.tested_at is None or saved.test_result is None:
        return translate("key_state", "Key not tested"), None
    else:
        tested_at, until, result = saved.tested_at, saved.valid_until, saved.test_result
    if result:
        return _refused(result)
    ends = [one for one in (until, renewed_until) if one is not None and one > now]
    if ends:
        said = translate("key_state", "Key valid until {0}").format(wording.clock_text(max(ends)))
    else:
        said = translate("key_state", "Key good, tested {0}").format(wording.date_text(tested_at, time=False))
    if secret is not None and ending_words.meaning_of(secret) in (Meaning.WARNING, Meaning.ERROR):
        return f"{said}; {ending_words.header_words(secret)}", Meaning.WARNING
    return said, Meaning.GOOD


def _refused(code: str) -> tuple[str, Meaning]:
    translate = QCoreApplication.translate
    kind = _KIND_OF.get(code)
    if kind is RenewCredential:
        return translate("key_state", "Key refused"), Meaning.ERROR
    if kind is GrantRole:
        return translate("key_state", "Key good, access denied"), Meaning.ERROR
    if code == "account_crossed":
        return translate("key_state", "Keys of another account"), Meaning.ERROR
    if code == "seller_id_differs":
        return translate("key_state", "Key good, seller id differs"), Meaning.ERROR
    if code == "clock_wrong":
        return translate("key_state", "Clock wrong"), Meaning.WARNING
    if kind is ReachAmazon:
        return translate("key_state", "No connection"), Meaning.WARNING
    if kind is TryLater:
        return translate("key_state", "Amazon does not answer"), Meaning.WARNING
    return translate("key_state", "Key not tested"), Meaning.WARNING
