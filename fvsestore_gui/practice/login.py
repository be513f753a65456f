"""Login with Amazon: refresh token -> access token, with Amazon's own error bodies."""

import secrets
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS, PracticeAccount
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.replies import Reply, denied, json_reply

TOKEN_LIFE_S = 3600

_INVALID_CLIENT = (401, "invalid_client", "Client authentication failed")
_INVALID_GRANT = (
    400,
    "invalid_grant",
    "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
)
_OTHER_CLIENT = (400, "unauthorized_client", "Not authorized for requested operation")


class Login:
    """Gives out access tokens and knows whose they are."""

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults
        self._lock = threading.Lock()
        self._tokens: dict[str, tuple[PracticeAccount, datetime]] = {}

    def exchange(self, content_type: str, form: Mapping[str, str]) -> Reply:
        """The answer to POST /auth/o2/token."""
        refused = self._refused(content_type, form)
        reply = json_reply({"error_description": refused[2], "error": refused[1]}, refused[0]) if refused else None
        if reply is None:
            account = next(a for a in PRACTICE_ACCOUNTS if a.client_identifier == form["client_id"])
            reply = json_reply(
                {
                    "access_token": self._new_token(account),
                    "refresh_token": account.refresh_token,
                    "token_type": "bearer",
                    "expires_in": TOKEN_LIFE_S,
                }
            )
        reply.headers |= {"Cache-Control": "no-store", "Pragma": "no-cache"}
        return reply

    def _refused(self, content_type: str, form: Mapping[str, str]) -> tuple[int, str, str] | None:
        if content_type != "application/x-www-form-urlencoded":
            return 400, "invalid_request", "The Content-Type is not supported by the authorization server"
        for parameter in ("grant_type", "client_id", "client_secret"):
            if not form.get(parameter):
                return 400, "invalid_request", f"The request is missing a required parameter : {parameter}"
        if self._faults.strikes(Fault.EXPIRED_SECRET, login=True):
            return _INVALID_CLIENT
        account = next((a for a in PRACTICE_ACCOUNTS if a.client_identifier == form["client_id"]), None)
        if account is None or form["client_secret"] not in (account.client_secret, account.newer_secret):
            return _INVALID_CLIENT
        newer = form["client_secret"] == account.newer_secret
        if newer and self._faults.strikes(Fault.NEWER_SECRET_REFUSED, login=True):
            return _INVALID_CLIENT
        if form["grant_type"] == "client_credentials":
            return 400, "invalid_scope", "The request has an invalid scope"
        if form["grant_type"] != "refresh_token":
            return 400, "unsupported_grant_type", "The authorization grant type is not supported"
        if not form.get("refresh_token"):
            return 400, "invalid_request", "The request is missing a required parameter : refresh_token"
        if self._faults.strikes(Fault.REVOKED_TOKEN, login=True):
            return _INVALID_GRANT
        if self._faults.strikes(Fault.OTHER_CLIENT, login=True):
            return _OTHER_CLIENT
        if account.refresh_token != form["refresh_token"]:
            known = any(a.refresh_token == form["refresh_token"] for a in PRACTICE_ACCOUNTS)
            return _OTHER_CLIENT if known else _INVALID_GRANT
        return None

    def _new_token(self, account: PracticeAccount) -> str:
        token = "Atza|IwEBI-practice-" + secrets.token_urlsafe(240)
        now = self._clock.now()
        with self._lock:
            # a token is remembered for a day, so that its owner still hears "expired" and not "malformed"
            kept = {t: known for t, known in self._tokens.items() if known[1] > now - timedelta(days=1)}
            self._tokens = kept | {token: (account, now + timedelta(seconds=TOKEN_LIFE_S))}
        return token

    def whose(self, token: str | None) -> PracticeAccount:
        """The account of an access token. Raises Refusal (403) when it is missing, unknown or has expired."""
        if not token:
            raise denied("Access token is missing in the request header.")
        with self._lock:
            known = self._tokens.get(token)
        if known is None:
            raise denied("The access token you provided is revoked, malformed or invalid.")
        if self._clock.now() >= known[1]:
            raise denied("The access token you provided has expired.")
        return known[0]
