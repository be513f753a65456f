"""What is trusted: the certificates of the operating system, an office's own included. It cannot be switched off."""

import hashlib
import os
import ssl
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import truststore

#: a file or folder of authorities that the environment adds, as offices with inspecting proxies do on Linux
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def system_context() -> ssl.SSLContext:
    """TLS 1.2 or later with the certificates that the operating system trusts."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def added_authorities(environment: Mapping[str, str] = os.environ) -> tuple[str | None, str | None]:
    """What the environment adds to the trusted authorities: (file, folder), None for none."""
    path = next((found for name in _CA_VARIABLES if (found := environment.get(name))), None)
    if path is None:
        return None, None
    return (None, path) if Path(path).is_dir() else (path, None)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A server's certificate for people. `subject` and `issuer` are common names, `organization` is the issuer's."""

    fingerprint: str
    subject: str
    issuer: str
    organization: str
    until: datetime


def described(der: bytes) -> Certificate:
    """What a certificate says. Raises ssl.SSLError, ValueError where it is none."""
    # the standard library reads a certificate's names only from a file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "certificate.pem"
        path.write_text(ssl.DER_cert_to_PEM_cert(der), encoding="ascii")
        decoded: dict[str, Any] = ssl._ssl._test_decode_cert(str(path))  # type: ignore[attr-defined]  # no stub

    def names(field: str) -> dict[str, str]:
        return {str(key): str(value) for group in decoded.get(field, ()) for key, value in group}

    def common(field: str) -> str:
        pairs = names(field)
        return pairs.get("commonName") or next(iter(pairs.values()), "")

    return Certificate(
        fingerprint=hashlib.sha256(der).hexdigest(),
        subject=common("subject"),
        issuer=common("issuer"),
        organization=names("issuer").get("organizationName", ""),
        until=datetime.fromtimestamp(ssl.cert_time_to_seconds(str(decoded["notAfter"])), UTC),
    )
