"""`fvsestore database`: where the data are, looking at another database, moving there, using it."""

import sys
from collections.abc import Callable
from typing import Any

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.forms import database_form, move_form
from fvsestore_gui.cli.session import as_json_option, database_choice, opened, print_json
from fvsestore_gui.cli.terminal import TerminalProgress, pairs, stoppable, table
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import SecretsTrouble
from fvsestore_gui.model.database_address import DatabaseAddress
from fvsestore_gui.model.database_check import DatabaseCheck, Holds, MoveReport
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.office import DatabaseChoice, database_address
from fvsestore_gui.secrets import Secret

_HOLDS = {
    Holds.NOTHING: "nothing yet",
    Holds.OFFICE: "an office's data",
    Holds.FOREIGN: "another program's tables",
    Holds.UNKNOWN: "unknown",
}


@click.group()
def database() -> None:
    """Where the data are: a file of this computer, or a PostgreSQL that an office shares.

    ADDRESS is a libpq address without its password: postgresql://user@server:5432/name. Of several servers
    (server1,server2) the one that takes writing is used. The password is asked for, or comes by standard input, and is
    kept in the keyring; an unattended computer may have it in FVSESTORE_DATABASE_PASSWORD.

    \b
    Examples:
      fvsestore database show
      fvsestore database check postgresql://fvs@db.company.lt/office
      fvsestore database move postgresql://fvs@db.company.lt/office
      fvsestore database use postgresql://fvs@db.company.lt/office    (the other computers)
      fvsestore database move --to-file
    """


def _password_option(verb: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--password-from-stdin",
        is_flag=True,
        help="Read the database's password from the first line of standard input.",
    )(verb)


@database.command()
@as_json_option
@click.pass_obj
def show(start: Start, as_json: bool) -> int:
    """Show where the data are, and how that database is."""
    with database_choice(start) as choice:
        found = _look(choice, choice.address, None)
    return _tell(found, as_json)


@database.command()
@click.argument("address", default="")
@_password_option
@as_json_option
@click.pass_obj
def check(start: Start, address: str, password_from_stdin: bool, as_json: bool) -> int:
    """Look at the database at ADDRESS (the one in use without it): can it be used, and what stands in it?

    Nothing is made or changed there.
    """
    with database_choice(start) as choice:
        there = database_address(address) or choice.address
        password = _password(choice, there, password_from_stdin) if address else None
        found = _look(choice, there, password)
    return _tell(found, as_json)


@database.command()
@click.argument("address", default="")
@click.option("--to-file", is_flag=True, help="Move to a file of this computer.")
@_password_option
@as_json_option
@click.pass_obj
def move(start: Start, address: str, to_file: bool, password_from_stdin: bool, as_json: bool) -> int:
    """Move all data to the database at ADDRESS, which must be empty, and use it from then on.

    Everything is copied and compared, row by row and column by column; only when all is the same this computer switches
    over. The old database is kept. Nobody can import meanwhile. Ctrl-C leaves everything as it was.
    """
    _one_of(start, address, to_file)
    there = database_address(address)
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        password = _password(office.choice, there, password_from_stdin)
        report = office.move_database(address, password, progress)
    if as_json:
        print_json(move_form(report))
    else:
        _tell_move(report)
    return 0


@database.command()
@click.argument("address", default="")
@click.option("--file", "to_file", is_flag=True, help="Use the file of this computer.")
@_password_option
@as_json_option
@click.pass_obj
def use(start: Start, address: str, to_file: bool, password_from_stdin: bool, as_json: bool) -> int:
    """Use the database at ADDRESS from now on, as it is; the data of the one before stay where they are.

    So a second computer joins an office whose data are on a server already. Looked at first: where it cannot be used,
    nothing is changed.
    """
    _one_of(start, address, to_file)
    there = database_address(address)
    with database_choice(start) as choice:
        password = _password(choice, there, password_from_stdin)
        found = _look(choice, there, password)
        if found.error is None:
            choice.use(there, password)
    return _tell(found, as_json)


def _one_of(start: Start, address: str, to_file: bool) -> None:
    if start.practice:
        raise click.UsageError("the practice shop's data always stay in their file")
    if bool(address.strip()) == to_file:
        raise click.UsageError("give an ADDRESS, or say that it is the file")


def _password(choice: DatabaseChoice, there: DatabaseAddress | None, from_stdin: bool) -> Secret | None:
    """What was given for a database, None where what is kept shall do."""
    if there is None:
        return None
    if from_stdin:
        given = sys.stdin.readline().rstrip("\r\n").removeprefix("\ufeff")
        if not given:
            raise click.UsageError("standard input holds no password")
        return choice.new_password(given)
    if sys.stdin.isatty() and choice.given_password() is None and not _has_password(choice, there):
        typed = click.prompt(
            "Password of the database (Enter for none)", hide_input=True, default="", show_default=False, err=True
        )
        return choice.new_password(typed) if typed else None
    return choice.given_password()


def _has_password(choice: DatabaseChoice, there: DatabaseAddress) -> bool:
    try:
        return choice.password(there) is not None
    except SecretsTrouble:
        # said when it cannot be kept
        return False


def _look(choice: DatabaseChoice, there: DatabaseAddress | None, password: Secret | None) -> DatabaseCheck:
    with stoppable(TerminalProgress(Clock())) as progress:
        return choice.check(there, password, progress)


def _tell(found: DatabaseCheck, as_json: bool) -> int:
    code = found.error.exit_code if found.error is not None else 0
    if as_json:
        print_json(database_form(found))
        return code
    if found.error is not None:
        return say_error(found.error, as_json)
    rows = [("Place", found.place), ("Engine", found.engine)]
    if found.server:
        rows += [
            ("Server", found.server),
            ("Connection", f"encrypted ({found.tls})" if found.tls else "not encrypted"),
            ("Answers in", f"{found.milliseconds} ms"),
        ]
    rows.append(("Holds", _HOLDS[found.holds]))
    if found.version:
        rows.append(("Schema", f"{found.version}{', taken forward when it is opened' if found.older else ''}"))
    if found.holds is Holds.OFFICE:
        rows += [("Stores", " ".join(found.stores) or "none"), ("Orders", str(found.orders))]
    if found.size:
        rows.append(("Size", f"{found.size / 1_000_000:.1f} MB"))
    click.echo(pairs(rows))
    return 0


def _tell_move(report: MoveReport) -> None:
    click.echo(f"Moved {report.rows} rows in {report.seconds:.1f} s; everything was compared and is the same.")
    click.echo(pairs([("From", report.source), ("To", report.target), ("The old data are kept", report.kept)]))
    click.echo()
    click.echo(table(("Table", "Rows"), [(one.name, str(one.rows)) for one in report.tables if one.rows], right=(1,)))
    click.echo()
    rows = [
        (
            one.currency or "none",
            str(one.orders),
            "" if one.total is None else decimal_text(one.total.ten_thousandths, one.currency) or "",
        )
        for one in report.orders
    ]
    click.echo(table(("Currency", "Orders", "Total"), rows, right=(1, 2)))
