"""`fvsestore finvalda`: the connection to Finvalda's web service, and the codes that are read from it."""

import sys
from pathlib import Path

import click
import msgspec

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.finvalda_forms import certificate_form, check_form, connection_form, entry_form, state_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.errors import FvsError, SecretsTrouble, error_named
from fvsestore_gui.model.finvalda import ConnectionCheck, FinvaldaConnection, ReferenceKind, ReferenceState
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Secret
from fvsestore_gui.words_en import words

_KINDS = [kind.value for kind in ReferenceKind]
_PLAIN = "Plain HTTP: the password travels readable inside the own network."


@click.group()
def finvalda() -> None:
    """Finvalda: where its web service is, whether it answers, and which codes it has.

    The address looks like http://SERVER:87/FvsServicePure.svc. Plain HTTP is allowed to this computer and inside the
    own network only. The password is asked for, or comes by standard input, and is kept in this computer's keyring; an
    unattended computer may have it in FVSESTORE_FINVALDA_PASSWORD.

    \b
    Examples:
      fvsestore finvalda set --address http://server:87/FvsServicePure.svc --company FINVALDA --user WEB
      fvsestore finvalda test
      fvsestore finvalda test SHOP_DE          (and its import parameter)
      fvsestore finvalda refresh
      fvsestore finvalda codes vat_codes
    """


@finvalda.command()
@as_json_option
@click.pass_obj
def show(start: Start, as_json: bool) -> int:
    """Show the connection as it is saved."""
    with opened(start) as office:
        return _show(office, office.finvalda.connection(), as_json)


@finvalda.command("set")
@click.option("--address", help="Address of the web service.")
@click.option("--company", help='CompanyID; "" is the web service\'s own company.')
@click.option("--user", help="Login of an employee in Finvalda.")
@click.option(
    "--ca-file",
    type=click.Path(path_type=Path),
    help='PEM file of the authority that made the server\'s certificate; "" takes it back.',
)
@click.option("--pin", help='Trust just the certificate with this SHA-256 fingerprint; "" takes it back.')
@click.option("--connect-timeout", type=click.IntRange(1, 120), help="Seconds to wait for a connection.")
@click.option("--read-timeout", type=click.IntRange(5, 600), help="Seconds to wait for a reply.")
@click.option("--password-from-stdin", is_flag=True, help="Read the password from the first line of standard input.")
@click.option("--new-password", is_flag=True, help="Ask for the password although one is kept.")
@as_json_option
@click.pass_obj
def change(
    start: Start,
    address: str | None,
    company: str | None,
    user: str | None,
    ca_file: Path | None,
    pin: str | None,
    connect_timeout: int | None,
    read_timeout: int | None,
    password_from_stdin: bool,
    new_password: bool,
    as_json: bool,
) -> int:
    """Change the connection; what is not named stays. Nothing is sent: see `finvalda test`.

    The system's certificates are trusted, or those of --ca-file, or just the one of --pin (see `finvalda certificate`).
    """
    given: dict[str, object] = {
        "address": address.strip() if address is not None else None,
        "company": company.strip() if company is not None else None,
        "user": user.strip() if user is not None else None,
        "ca_file": None if ca_file is None else "" if str(ca_file) in ("", ".") else str(ca_file.absolute()),
        "pinned": pin.replace(":", "").strip().lower() if pin is not None else None,
        "connect_timeout_s": connect_timeout,
        "read_timeout_s": read_timeout,
    }
    with opened(start) as office:
        chosen = {name: value for name, value in given.items() if value is not None}
        wanted = msgspec.structs.replace(office.finvalda.connection(), **chosen)
        password = _password(office, wanted, password_from_stdin, new_password)
        return _show(office, office.finvalda.save_connection(wanted, password), as_json)


def _password(office: Office, wanted: FinvaldaConnection, from_stdin: bool, anew: bool) -> Secret | None:
    """What was given, None where what is kept shall do."""
    if from_stdin:
        given = sys.stdin.readline().rstrip("\r\n").removeprefix("\ufeff")
        if not given:
            raise click.UsageError("standard input holds no password")
        return office.finvalda.new_password(given)
    if wanted.user and sys.stdin.isatty() and (anew or _password_here(office, wanted) is False):
        typed = click.prompt(f"Password of {wanted.user} in Finvalda", hide_input=True, err=True)
        return office.finvalda.new_password(typed)
    return None


def _password_here(office: Office, connection: FinvaldaConnection) -> bool | None:
    try:
        return office.finvalda.password_here(connection)
    except SecretsTrouble:
        return None


def _show(office: Office, connection: FinvaldaConnection, as_json: bool) -> int:
    here = _password_here(office, connection)
    if as_json:
        print_json(connection_form(connection, here))
        return 0
    trust = f"the certificate {connection.pinned}" if connection.pinned else connection.ca_file
    rows = [
        ("Address", connection.address or "not set"),
        ("Company", connection.company or "the web service's own"),
        ("User", connection.user or "not set"),
        (
            "Password",
            {True: "on this computer", False: "not on this computer", None: "the keyring does not tell"}[here],
        ),
        ("Trusted", trust or "the system's certificates"),
        ("Waits", f"{connection.connect_timeout_s} s to connect, {connection.read_timeout_s} s for a reply"),
    ]
    click.echo(pairs(rows))
    if connection.address.startswith("http://"):
        click.echo(_PLAIN, err=True)
    return 0


@finvalda.command()
@click.argument("address", default="")
@as_json_option
@click.pass_obj
def certificate(start: Start, address: str, as_json: bool) -> int:
    """Show the certificate of the server at ADDRESS (the saved one without it), trusted or not; nothing else is sent.

    Compare the fingerprint with what the server's keeper says, then keep it: fvsestore finvalda set --pin FINGERPRINT
    """
    with opened(start) as office:
        found = office.finvalda.fetch_certificate(address or office.finvalda.connection().address)
    if as_json:
        print_json(certificate_form(found))
    else:
        rows = [("SHA-256", found.fingerprint), ("For", found.subject), ("By", found.issuer)]
        click.echo(pairs([*rows, ("Good until", local(found.until))]))
    return 0


@finvalda.command()
@click.argument("code", default="")
@click.option("--parameter", default="", help="Look for this import parameter in place of the store's.")
@as_json_option
@click.pass_obj
def test(start: Start, code: str, parameter: str, as_json: bool) -> int:
    """Try the saved connection; with the CODE of a store, look for its import parameter too. Nothing is created."""
    if parameter and not code:
        raise click.UsageError("--parameter belongs to a store: give its CODE")
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        store = office.store(store_code(code)) if code else None
        check = office.finvalda.check_connection(office.finvalda.connection(), None, progress)
        named = None
        if store is not None:
            named = parameter or office.finvalda.settings(store.code).parameter or store.code
            if not check.code:
                check = _with_parameter(office, check, store.code, named, progress)
    error = error_named(check.code, check.facts)
    if as_json:
        print_json(check_form(check, named))
    elif error is not None:
        say_error(error, as_json)
    else:
        told = f"Finvalda answers{f' for {check.company}' if check.company else ''}."
        click.echo(f"{told} It knows the import parameter {named}." if named else told)
        if check.absent:
            click.echo(f"This build does not have: {', '.join(check.absent)}.", err=True)
    if check.plain_http and not as_json:
        click.echo(_PLAIN, err=True)
    return error.exit_code if error is not None else 0


def _with_parameter(
    office: Office, check: ConnectionCheck, code: str, parameter: str, progress: TerminalProgress
) -> ConnectionCheck:
    try:
        office.finvalda.check_parameter(code, parameter, progress)
    except FvsError as error:
        return msgspec.structs.replace(check, code=error.code, facts=dict(error.facts))
    return check


@finvalda.command()
@click.option("--company", default="", help="Of this company in place of the connection's.")
@as_json_option
@click.pass_obj
def refresh(start: Start, company: str, as_json: bool) -> int:
    """Read Finvalda's codes anew: VAT codes, warehouses, series, clients, products and the others.

    What this build cannot list keeps what was read before, and can be typed. Exit code 1 where something else failed.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        states = office.finvalda.refresh(progress, company)
    _tell(states, as_json)
    return 1 if any(state.error_code not in ("", "finvalda_method_absent") for state in states) else 0


@finvalda.command()
@click.argument("kind", default="", type=click.Choice(["", *_KINDS]), metavar="[KIND]")
@click.option("--text", default="", help="Only where code or name holds this text.")
@click.option("--company", default="", help="Of this company in place of the connection's.")
@click.option("--limit", type=click.IntRange(1), default=None, help="So many at most.")
@as_json_option
@click.pass_obj
def codes(start: Start, kind: str, text: str, company: str, limit: int | None, as_json: bool) -> int:
    """List the codes of a KIND as they were read last; without it, how many there are of each.

    Kinds: vat_codes, warehouses, series, terms, units, objects_1 to objects_6, clients, products, services, bar_codes,
    currency_rates.
    """
    with opened(start) as office:
        if not kind:
            _tell(office.finvalda.reference_states(company), as_json)
            return 0
        plain = text.encode("utf-8", "replace").decode()
        found = office.finvalda.references(ReferenceKind(kind), plain, company, limit)
    if as_json:
        print_json([entry_form(entry) for entry in found])
    elif not found:
        click.echo("No codes. Read them with: fvsestore finvalda refresh", err=True)
    else:
        rows = [
            (entry.code, entry.title, ", ".join(f"{name} {value}" for name, value in entry.facts.items()))
            for entry in found
        ]
        click.echo(table(("Code", "Name", "More"), rows))
    return 0


def _tell(states: list[ReferenceState], as_json: bool) -> None:
    if as_json:
        print_json([state_form(state) for state in states])
        return
    rows = [
        (
            state.kind.value,
            str(state.count) if state.read_at is not None else "",
            local(state.read_at) or "never",
            words(state.error_code, state.error_facts).happened if state.error_code else "",
        )
        for state in states
    ]
    click.echo(table(("Kind", "Codes", "Read", "Trouble"), rows, right=(1,)))
