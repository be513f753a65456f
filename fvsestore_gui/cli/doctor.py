"""`fvsestore doctor`: looks at everything the program stands on."""

from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.bundles import bundle_option, write_bundle
from fvsestore_gui.cli.calendar import show_calendar
from fvsestore_gui.cli.forms import Form
from fvsestore_gui.cli.session import as_json_option, opened, print_json
from fvsestore_gui.cli.terminal import TerminalProgress, stoppable
from fvsestore_gui.office import DoctorLine
from fvsestore_gui.words_en import words

_MARKS = {True: "ok     ", False: "NOT OK ", None: "unknown"}


@click.command()
@click.option("--calendar", is_flag=True, help="Instead: what ends and when, of the stores' keys and of Amazon's API.")
@bundle_option
@as_json_option
@click.pass_obj
def doctor(start: Start, calendar: bool, bundle: Path | None, as_json: bool) -> int:
    """Look at versions, folders, database, keyring, secrets, clock, proxy, secure connections and Finvalda.

    Each is looked at on its own. The exit code is that of the first thing that is not in order; with --calendar it is 4
    where something that is used has ended.

    \b
    Examples:
      fvsestore doctor
      fvsestore doctor --calendar
      fvsestore --practice doctor --json
      fvsestore doctor --bundle help.zip
    """
    if calendar:
        with opened(start) as office:
            return show_calendar(office, as_json)
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        lines = office.doctor(progress)
        if bundle is not None:
            write_bundle(office, office.connection.bundle(None, None, progress, lines), bundle)
    failed = next((line.error for line in lines if line.ok is False and line.error is not None), None)
    good = all(line.ok is not False for line in lines)
    if as_json:
        print_json({"ok": good, "checks": [_form(line) for line in lines]})
    else:
        room = max(len(line.name) for line in lines)
        for line in lines:
            click.echo(f"{_MARKS[line.ok]}  {line.name:<{room}}  {line.detail}".rstrip())
            if line.error is not None:
                click.echo(" " * (room + 11) + " ".join(words(line.error.code, line.error.facts)).strip())
    return 0 if good else failed.exit_code if failed else 70


def _form(line: DoctorLine) -> Form:
    error = line.error
    return {
        "name": line.name,
        "ok": line.ok,
        "detail": line.detail,
        "code": error.code if error else None,
        "message": " ".join(words(error.code, error.facts)).strip() if error else "",
    }
