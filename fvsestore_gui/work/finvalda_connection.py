"""The connection to Finvalda: what may be saved, how its password is named in the keyring, and trying it."""

import logging
import re
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, FvsError, SecretsTrouble
from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.finvalda.transport import checked_address, fetch_certificate
from fvsestore_gui.model.finvalda import ConnectionCheck, FinvaldaConnection, FoundCertificate
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets

_log = logging.getLogger(__name__)

#: what an unattended run of the command line is given
PASSWORD_VARIABLE = "FVSESTORE_FINVALDA_PASSWORD"
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


def check(connection: FinvaldaConnection) -> None:
    """Raises CorrectInput for what cannot be saved; an empty address may be."""
    if connection.address.strip():
        checked_address(connection.address)
    if connection.pinned and not _FINGERPRINT.fullmatch(connection.pinned.replace(":", "").lower()):
        raise CorrectInput("finvalda_fingerprint", field="pinned")
    if connection.ca_file and not Path(connection.ca_file).is_file():
        raise CorrectInput("certificate_unreadable", field="ca_file", path=connection.ca_file)


def key(connection: FinvaldaConnection) -> str:
    """Under what the password is kept: another user's or another server's is another entry."""
    return f"finvalda {connection.user}@{connection.address.strip().rstrip('/')}"


def led_to(connection: FinvaldaConnection, practice: str) -> FinvaldaConnection:
    """The connection, with the address of the practice shop that runs where it is that of an earlier one.

    `practice` "": no practice shop, nothing is led anywhere.
    """
    saved, here = urlsplit(connection.address), urlsplit(practice)
    if practice and (saved.hostname, saved.path) == (here.hostname, here.path):
        return msgspec.structs.replace(connection, address=practice)
    return connection


def save(
    database: Database, secrets: Secrets, connection: FinvaldaConnection, password: Secret | None, by: str
) -> FinvaldaConnection:
    """Keep the connection; the password, where one is given, in this PC's keyring.

    Raises CorrectInput, ChangedMeanwhile("finvalda_changed"), SecretsTrouble (then nothing is saved).
    """
    check(connection)
    before = database.finvalda.connection()
    if password is not None:
        secrets.write_password(key(connection), password)
    saved = database.finvalda.save_connection(connection, by)
    if before.usable and key(before) != key(saved):
        # nobody would find the password of another user or server again, to remove it
        try:
            secrets.remove_password(key(before))
        except SecretsTrouble as trouble:
            _log.warning("an earlier password of Finvalda was not removed: %s", trouble)
    return saved


def tried(connection: FinvaldaConnection, password: Secret | None, clock: Clock, progress: Progress) -> ConnectionCheck:
    """What is wrong with it; raises Cancelled only."""
    progress.check()
    try:
        if not connection.usable or password is None:
            raise CorrectInput("finvalda_not_set_up")
        check(connection)
        service = FinvaldaService(connection, password, clock)
    except FvsError as error:
        return ConnectionCheck(error.code, dict(error.facts), clock.now(), connection.company)
    try:
        return service.check(progress)
    finally:
        service.close()


def certificate(address: str) -> FoundCertificate:
    """The certificate that the server shows. Raises CorrectInput, ReachFinvalda."""
    return fetch_certificate(address)
