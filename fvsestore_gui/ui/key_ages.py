"""How long the keys of Autorizacija last: the sentence under the Client secret and the one under the Refresh token."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.model.calendar import Deadline, Term, authorisation, secret_deadline
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.ui import ending_words
from fvsestore_gui.ui.credential_field import CredentialRow
from fvsestore_gui.ui.draft import SECRET_FIELDS, Draft
from fvsestore_gui.ui.look import Meaning


class KeyAges(QObject):
    """Says nothing where the row has something else to say. `rotate_asked` from the link beside the sentence."""

    rotate_asked = Signal()

    def __init__(self, rows: Mapping[CredentialField, CredentialRow], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._told: dict[Term, Deadline] = {}
        self._said: dict[SecretName, str] = {}

    def take(self, found: list[Deadline]) -> None:
        """What the office knows of a store's ends; it counts for that store."""
        self._told = {one.term: one for one in found}

    def secret(self, draft: Draft, now: datetime) -> Deadline | None:
        """When the Client secret of a draft ends; None for one that is not saved."""
        saved = draft.saved
        if saved is None or SecretName.CLIENT_SECRET in draft.changed_secrets:
            return None
        told = self._told.get(Term.CLIENT_SECRET)
        if told is not None and told.uid == saved.uid:
            return told
        # until the office has told what somebody said of it
        return secret_deadline(saved, {}, None, now)

    def show(self, draft: Draft, now: datetime) -> None:
        """Under the fields of a draft, where they have nothing else to say."""
        saved, secret = draft.saved, self.secret(draft, now)
        if secret is None:
            self._say(SecretName.CLIENT_SECRET, "")
        else:
            words, meaning = ending_words.secret_words(secret), ending_words.meaning_of(secret)
            self._say(SecretName.CLIENT_SECRET, words, meaning, link=self.tr("Change the secret…"))
        if saved is None or SecretName.REFRESH_TOKEN in draft.changed_secrets:
            self._say(SecretName.REFRESH_TOKEN, "")
        else:
            told = self._told.get(Term.AUTHORISATION)
            age = told if told is not None and told.uid == saved.uid else authorisation(saved, {})
            self._say(SecretName.REFRESH_TOKEN, ending_words.age_words(age, now))

    def _say(self, name: SecretName, words: str, meaning: Meaning | None = None, *, link: str = "") -> None:
        row = self._rows[SECRET_FIELDS[name]]
        if row.remarked not in ("", self._said.get(name, "")):
            return  # Amazon, the keyring or the office has said something more important
        self._said[name] = words
        row.remark(words, meaning, link=link if words else "", pressed=self.rotate_asked.emit)
