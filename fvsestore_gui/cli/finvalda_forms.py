"""What --json prints of the connection to Finvalda and of its codes; `posting_forms` takes these in."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.finvalda import (
    ConnectionCheck,
    FinvaldaConnection,
    FoundCertificate,
    ReferenceEntry,
    ReferenceState,
)
from fvsestore_gui.words_en import words

Form = dict[str, object]

FINVALDA_KEYS: dict[str, dict[str, str]] = {
    "finvalda": {
        "address": "address of the web service",
        "company": "CompanyID, empty: the web service's own company",
        "user": "login of an employee in Finvalda",
        "password_here": "whether this computer has the password; null where its keyring does not tell",
        "ca_file": "PEM file of an own certificate authority",
        "pinned": "SHA-256 fingerprint of the one certificate that is trusted",
        "connect_timeout_s": "seconds to wait for a connection",
        "read_timeout_s": "seconds to wait for a reply",
        "revision": "grows with every change, 0: nothing was ever saved",
    },
    "finvalda_test": {
        "ok": "whether all is well",
        "code": 'what is wrong, "" for nothing',
        "facts": "facts of the code",
        "message": "the same in English",
        "company": "the company that was asked",
        "absent": "methods that this build of the web service does not have",
        "plain_http": "whether the password travels readable, inside the own network",
        "at": "when",
        "parameter": "the import parameter that was looked for, null where none was asked for",
    },
    "finvalda_codes": {
        "kind": "vat_codes, warehouses, series, terms, units, objects_1 to objects_6, clients, products, services, "
        "bar_codes, currency_rates",
        "count": "how many are known",
        "read_at": "when they were read last, null: never",
        "code": 'why they could not be read last, "" where they could',
        "message": "the same in English",
    },
    "finvalda_code": {
        "code": "Finvalda's code",
        "title": "its name",
        "facts": "more about it, by kind: percent, classifier, days, number, vat_number, …",
    },
    "finvalda_certificate": {
        "fingerprint": "SHA-256, as `finvalda set --pin` takes it",
        "subject": "whom it names",
        "issuer": "who made it",
        "until": "until when it is good",
    },
}


def connection_form(connection: FinvaldaConnection, password_here: bool | None) -> Form:
    return {
        "address": connection.address,
        "company": connection.company,
        "user": connection.user,
        "password_here": password_here,
        "ca_file": connection.ca_file,
        "pinned": connection.pinned,
        "connect_timeout_s": connection.connect_timeout_s,
        "read_timeout_s": connection.read_timeout_s,
        "revision": connection.revision,
    }


def check_form(check: ConnectionCheck, parameter: str | None) -> Form:
    return {
        "ok": not check.code,
        "code": check.code,
        "facts": check.facts,
        "message": " ".join(words(check.code, check.facts)).strip() if check.code else "",
        "company": check.company,
        "absent": list(check.absent),
        "plain_http": check.plain_http,
        "at": iso(check.at),
        "parameter": parameter,
    }


def state_form(state: ReferenceState) -> Form:
    error = state.error_code
    return {
        "kind": state.kind.value,
        "count": state.count,
        "read_at": iso(state.read_at),
        "code": error,
        "message": " ".join(words(error, state.error_facts)).strip() if error else "",
    }


def entry_form(entry: ReferenceEntry) -> Form:
    return {"code": entry.code, "title": entry.title, "facts": entry.facts}


def certificate_form(found: FoundCertificate) -> Form:
    return {
        "fingerprint": found.fingerprint,
        "subject": found.subject,
        "issuer": found.issuer,
        "until": iso(found.until),
    }
