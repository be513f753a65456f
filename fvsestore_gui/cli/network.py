"""`fvsestore network`: the way out of this computer, by which proxy, and whether it is open."""

import sys

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.network_forms import check_form, network_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json
from fvsestore_gui.cli.terminal import TerminalProgress, pairs, stoppable, table
from fvsestore_gui.errors import SecretsTrouble
from fvsestore_gui.model.network import (
    USUAL_PORT,
    HostCheck,
    NetworkCheck,
    NetworkChoice,
    ProxyMode,
    WaySource,
    checked,
)
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Secret
from fvsestore_gui.words_en import words

_MODES = {
    ProxyMode.SYSTEM: "as the system says (the environment, else Windows)",
    ProxyMode.NONE: "straight out, without a proxy",
    ProxyMode.OWN: "a proxy entered here",
    ProxyMode.SCRIPT: "a PAC script entered here",
}
_SOURCES = {
    WaySource.THIS_PC: "this computer itself",
    WaySource.DIRECT: "no proxy, as chosen",
    WaySource.OWN: "entered here",
    WaySource.ENVIRONMENT: "the environment",
    WaySource.SYSTEM: "the system's settings",
    WaySource.SCRIPT: "a script of the network",
}


@click.group()
def network() -> None:
    """The way out of this computer: which proxy leads to Amazon and the banks, and whether it is open.

    Without a choice the system's way is taken: HTTPS_PROXY and NO_PROXY of the environment, else in Windows its
    detection, its script, its proxy. Finvalda is always reached directly, for it stands in the own network. The
    certificates of the operating system are trusted, and those that REQUESTS_CA_BUNDLE names.

    \b
    Examples:
      fvsestore network test
      fvsestore network set --proxy proxy.company.lt:3128 --user 'COMPANY\\ona'
      fvsestore network set --system
    """


@network.command()
@as_json_option
@click.pass_obj
def show(start: Start, as_json: bool) -> int:
    """Show what is chosen."""
    with opened(start) as office:
        return _show(office, as_json)


@network.command("set")
@click.option("--system", is_flag=True, help="As the system says.")
@click.option("--none", "straight", is_flag=True, help="Straight out, whatever the system says.")
@click.option("--proxy", metavar="HOST:PORT", help=f"By this HTTP proxy; without a port it is {USUAL_PORT}.")
@click.option("--script", metavar="URL", help="By the proxy that this PAC script names (Windows only).")
@click.option("--user", help='User at the proxy; "" takes it back.')
@click.option("--password-from-stdin", is_flag=True, help="Read the password from the first line of standard input.")
@click.option("--new-password", is_flag=True, help="Ask for the password although one is kept.")
@as_json_option
@click.pass_obj
def change(
    start: Start,
    system: bool,
    straight: bool,
    proxy: str | None,
    script: str | None,
    user: str | None,
    password_from_stdin: bool,
    new_password: bool,
    as_json: bool,
) -> int:
    """Choose the way out; it counts from the next request on. Nothing is sent: see `fvsestore network test`.

    The password is asked for, or comes by standard input, and is kept in this computer's keyring. A proxy is sent it in
    the plain way (Basic), readable in the own network.
    """
    modes = [system, straight, proxy is not None, script is not None]
    if sum(modes) > 1:
        raise click.UsageError("choose one of --system, --none, --proxy and --script")
    with opened(start) as office:
        wanted = office.connection.network()
        if system or straight:
            wanted = NetworkChoice(ProxyMode.SYSTEM if system else ProxyMode.NONE)
        elif script is not None:
            wanted = NetworkChoice(ProxyMode.SCRIPT, script=script)
        elif proxy is not None:
            wanted = NetworkChoice(ProxyMode.OWN, proxy, user=wanted.user if user is None else user)
        elif user is not None:
            wanted = NetworkChoice(wanted.mode, wanted.host, wanted.port, user, wanted.script)
        if wanted.mode is not ProxyMode.OWN and (user or password_from_stdin or new_password):
            raise click.UsageError("user and password belong to a proxy: give --proxy HOST:PORT")
        wanted = checked(wanted)
        password = _password(office, wanted, password_from_stdin, new_password)
        office.connection.save_network(wanted, password)
        return _show(office, as_json)


def _password(office: Office, wanted: NetworkChoice, from_stdin: bool, anew: bool) -> Secret | None:
    """What was given, None where what is kept shall do."""
    if from_stdin:
        given = sys.stdin.readline().rstrip("\r\n").removeprefix("\ufeff")
        if not given:
            raise click.UsageError("standard input holds no password")
        return office.connection.new_network_password(given)
    if wanted.login_key and sys.stdin.isatty() and (anew or not office.connection.network_password_here(wanted)):
        typed = click.prompt(f"Password of {wanted.user} at {wanted.proxy}", hide_input=True, err=True)
        return office.connection.new_network_password(typed)
    return None


def _show(office: Office, as_json: bool) -> int:
    choice = office.connection.network()
    here: bool | None = None
    if choice.login_key:
        try:
            here = office.connection.network_password_here()
        except SecretsTrouble:
            here = None
    if as_json:
        print_json(network_form(choice, here))
        return 0
    rows = [("Way out", _MODES[choice.mode])]
    if choice.mode is ProxyMode.OWN:
        kept = {True: "on this computer", False: "not on this computer", None: "the keyring does not tell"}[here]
        rows += [("Proxy", choice.proxy), ("User", choice.user or "none")]
        rows += [("Password", kept)] if choice.user else []
    elif choice.mode is ProxyMode.SCRIPT:
        rows.append(("Script", choice.script))
    click.echo(pairs(rows))
    return 0


@network.command()
@as_json_option
@click.pass_obj
def test(start: Start, as_json: bool) -> int:
    """Try the way to every address that is asked: proxy, connection, certificate. No key is sent, nothing is asked.

    Exit code 0 when every way is open, else that of the first that is not.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        check = office.connection.test_network(None, None, progress)
    if as_json:
        print_json([check_form(one) for one in check.hosts])
    else:
        _tell(check)
    bad = check.first_bad
    return bad.error.exit_code if bad is not None and bad.error is not None else 0


def _tell(check: NetworkCheck) -> None:
    rows = [(one.host, _way(one), one.issuer, "open" if one.error is None else one.error.code) for one in check.hosts]
    click.echo(table(("Host", "Way", "Certificate signed by", "Result"), rows))
    if check.inspected is not None:
        click.echo(
            f"\n{check.inspected.issuer} looks into the connections to Amazon: they work only while it is trusted."
        )
    told: set[str] = set()
    for one in check.hosts:
        if one.error is not None and one.error.code not in told:
            told.add(one.error.code)
            said = words(one.error.code, one.error.facts)
            click.echo(f"\n{said.happened} {said.do}".rstrip(), err=True)


def _way(one: HostCheck) -> str:
    return f"{one.proxy} ({_SOURCES[one.source]})" if one.proxy else f"direct ({_SOURCES[one.source]})"
