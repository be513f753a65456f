"""The fields of Autorizacija together: what a test said under each, and what is typed moved to another Parametras.

Typed secrets stay in their fields: what is taken from here goes into the fields of another Parametras and nowhere else.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.accounts import SELLER_FIELD
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.look import Meaning

if TYPE_CHECKING:
    from fvsestore_gui.ui.authorization_page import AuthorizationPage

translate = QCoreApplication.translate

#: the field each error is about
_FIELDS = {
    "lwa_invalid_client": CredentialField.CLIENT_SECRET.value,
    "lwa_secret_expired": CredentialField.CLIENT_SECRET.value,
    "lwa_invalid_grant": CredentialField.REFRESH_TOKEN.value,
    "lwa_unauthorized_client": CredentialField.REFRESH_TOKEN.value,
    "account_crossed": CredentialField.REFRESH_TOKEN.value,
    "seller_id_differs": SELLER_FIELD,
}

_IDENTIFIER = CredentialField.CLIENT_IDENTIFIER
_SECRET = CredentialField.CLIENT_SECRET
_TOKEN = CredentialField.REFRESH_TOKEN


def field_of(error: FvsError) -> str:
    """The field that an error is about, as errors name it, "" where it is about none."""
    return _FIELDS.get(error.code, "")


def remark(page: "AuthorizationPage", error: FvsError | None) -> None:
    """What a test found, under the fields it is about; also what need not be changed."""
    rows, code = page.rows, error.code if error is not None else ""
    unchanged = translate("AuthorizationPage", "This key need not be changed.")
    if code == "lwa_invalid_client":
        said = translate("AuthorizationPage", "Amazon did not accept this pair of Client identifier and Client secret.")
        rows[_IDENTIFIER].edit.mark(Meaning.ERROR)
        rows[_SECRET].remark(said, Meaning.ERROR)
        rows[_TOKEN].remark(unchanged)
    elif code == "lwa_secret_expired":
        rows[_SECRET].remark(translate("AuthorizationPage", "Amazon says that it has expired."), Meaning.ERROR)
        rows[_TOKEN].remark(unchanged)
    elif code == "lwa_invalid_grant":
        said = translate("AuthorizationPage", "Amazon did not accept this Refresh token.")
        rows[_TOKEN].remark(said, Meaning.ERROR)
        rows[_SECRET].remark(unchanged)
    elif code == "lwa_unauthorized_client":
        said = translate("AuthorizationPage", "This Refresh token was given to another Client identifier.")
        rows[_TOKEN].remark(said, Meaning.ERROR)
    elif code == "account_crossed":
        said = translate("AuthorizationPage", "This Refresh token opens the account of another seller.")
        rows[_TOKEN].remark(said, Meaning.ERROR)
    elif code == "seller_id_differs" and error is not None:
        page.seller.remark(wording.sentence(error).what)


def forget_remarks(page: "AuthorizationPage") -> None:
    """What was said of values that are others now."""
    for row in page.rows.values():
        row.remark("")
    page.seller.remark("")


def take(page: "AuthorizationPage", draft: Draft) -> dict[str, str]:
    """What is typed, by the names of the fields; the draft has again what is saved."""
    saved = draft.saved
    typed = {field.value: row.value for field, row in page.rows.items()} | {SELLER_FIELD: draft.seller_id}
    # what is saved already is not typed
    kept = {_IDENTIFIER.value: saved.client_identifier, SELLER_FIELD: saved.seller_id} if saved is not None else {}
    draft.take_back_keys()
    return {name: value for name, value in typed.items() if value and value != kept.get(name)}


def give(page: "AuthorizationPage", typed: Mapping[str, str]) -> None:
    """Put values into their fields, as if they were typed."""
    for field, row in page.rows.items():
        if field.value in typed:
            row.give(typed[field.value])
    if SELLER_FIELD in typed:
        page.seller.give(typed[SELLER_FIELD])
