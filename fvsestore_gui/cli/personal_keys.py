"""`fvsestore personal keys`, `ask`, `authorise`, `withdraw`, `passphrase`, `recover`, `rotate`: who opens the data."""

import sys

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.personal_forms import key_state_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.errors import PersonalKeyTrouble
from fvsestore_gui.model.sealed import HolderStanding, KeyHolder, KeyState
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Secret
from fvsestore_gui.words_en import words

_from_stdin = click.option(
    "--from-stdin", is_flag=True, help="Read the passphrase from the first line of standard input."
)


@click.command()
@as_json_option
@click.pass_obj
def keys(start: Start, as_json: bool) -> int:
    """Show whether the personal data open here, and who else may open them.

    Exit code 3 where there are keys and they do not open here.
    """
    with opened(start) as office:
        state = office.personal.key_state()
        if as_json:
            print_json(key_state_form(state))
        else:
            _tell(state)
        return PersonalKeyTrouble.exit_code if state.trouble else 0


@click.command()
@click.pass_obj
def ask(start: Start) -> int:
    """Ask for the keys of a shared database, for this user on this PC.

    Then read the fingerprint out to somebody whose PC may open them, who lets it in with: personal authorise
    """
    with opened(start) as office:
        click.echo(office.personal.ask_for_key())
    return 0


@click.command()
@click.argument("number", type=int)
@click.option("--fingerprint", metavar="LETTERS", help="What the other user has read out; else it is asked for.")
@click.pass_obj
def authorise(start: Start, number: int, fingerprint: str | None) -> int:
    """Give the keys to the PC with this NUMBER of `personal keys`, once its fingerprint was compared.

    Have it read out by telephone, or face to face: whoever can write into the database may ask under any name.
    """
    with opened(start) as office:
        holder = _holder(office, number)
        if fingerprint is None:
            fingerprint = click.prompt(f"Fingerprint that {holder.name} reads out", err=True)
        if not any(letter.isalnum() for letter in fingerprint):
            raise click.UsageError("the fingerprint is empty")
        office.personal.authorise(number, fingerprint)
    return 0


@click.command()
@click.argument("number", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def withdraw(start: Start, number: int, yes: bool) -> int:
    """Take the keys from the PC, or the passphrase, with this NUMBER of `personal keys`; all are made anew."""
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        holder = _holder(office, number)
        if not yes:
            click.confirm(f"Take the keys from {holder.name} ({holder.kind.value})?", abort=True, err=True)
        office.personal.withdraw(number, progress)
    return 0


@click.command()
@_from_stdin
@click.pass_obj
def passphrase(start: Start, from_stdin: bool) -> int:
    """Set the passphrase with which the personal data can be opened when a keyring is lost.

    It has 12 letters at least, is asked for twice, and is stored nowhere: without it and without a keyring that has the
    keys, nobody can open the data again. One set before opens nothing more. Whoever knows it can also open older copies
    of the database with what has been erased since: keep it where the keys of the safe are.
    """
    with opened(start) as office:
        office.personal.set_passphrase(_passphrase(office, from_stdin, confirm=True))
    return 0


@click.command()
@_from_stdin
@click.pass_obj
def recover(start: Start, from_stdin: bool) -> int:
    """Open the personal data on this PC with the passphrase."""
    with opened(start) as office:
        office.personal.recover(_passphrase(office, from_stdin, confirm=False))
    return 0


@click.command()
@click.pass_obj
def rotate(start: Start) -> int:
    """Make every key anew and seal all personal data anew. Ctrl-C stops it; it goes on with the next start."""
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        office.personal.rotate_keys(progress)
    return 0


key_verbs = (keys, ask, authorise, withdraw, passphrase, recover, rotate)


def _holder(office: Office, number: int) -> KeyHolder:
    found = next((one for one in office.personal.key_state().holders if one.holder_id == number), None)
    if found is None:
        raise PersonalKeyTrouble("personal_holder_unknown")
    return found


def _passphrase(office: Office, from_stdin: bool, *, confirm: bool) -> Secret:
    if from_stdin:
        given = sys.stdin.readline().rstrip("\r\n").removeprefix("\ufeff")
        if not given:
            raise click.UsageError("standard input holds no passphrase")
    else:
        given = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
    return office.personal.new_passphrase(given)


def _tell(state: KeyState) -> None:
    if not state.made:
        click.echo("No keys: personal data are switched on for no store.")
        if state.holders:
            _tell_holders(state)
        return
    where = "sealed for each PC, in the shared database" if state.shared else "in this user's keyring"
    rows = [
        ("Keys", where),
        ("Made", f"{local(state.made_at)} by {state.made_by}"),
        ("Open here", "no" if state.trouble else "yes"),
        ("Passphrase", f"set {local(state.passphrase.asked_at)}" if state.passphrase else "none"),
    ]
    if state.left:
        rows.append(("To seal anew", f"{state.left} orders"))
    click.echo(pairs(rows))
    _tell_holders(state)
    if state.trouble:
        said = words(state.trouble, {"name": state.here.name if state.here else None, "made_by": state.made_by})
        click.echo(f"\n{said.happened} {said.do}", err=True)


def _tell_holders(state: KeyState) -> None:
    if state.holders:
        shown = [
            (
                str(one.holder_id),
                one.kind.value,
                f"{one.name} (this PC)" if one.here else one.name,
                one.fingerprint,
                "asks" if one.standing is HolderStanding.ASKED else "may open",
            )
            for one in state.holders
        ]
        click.echo("\n" + table(("Number", "Kind", "Name", "Fingerprint", "State"), shown, right=(0,)))
