"""`stores rotate`: another client secret, tried beside the one in use; and what a login that fell back says."""

import sys
from datetime import date, datetime

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.forms import Form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, stoppable, table
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.credentials import cleaned
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.rotation import RotationResult, RotationState, RotationTrial, StoreTrial
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Secret
from fvsestore_gui.words_en import words


@click.command()
@click.argument("code")
@click.option("--secret-from-stdin", is_flag=True, help="Read the new client secret from standard input: one line.")
@click.option(
    "--made",
    "made_at",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day on which Amazon made it; else it counts from today.",
)
@click.option("--return", "back", is_flag=True, help="Back to the one before, as long as it is kept.")
@as_json_option
@click.pass_obj
def rotate(
    start: Start, code: str, secret_from_stdin: bool, made_at: datetime | None, back: bool, as_json: bool
) -> int:
    """Change the client secret of a store, and of all stores with the same client identifier, or of none of them.

    Make the new one at Amazon first: Develop Apps, LWA credentials, View, Rotate secret. It is tried beside the old one
    and takes its place only when Amazon accepts it. The old one works for 7 more days; it is kept until the new one has
    worked once, and imports fall back to it where the new one is refused after all.

    \b
    Examples:
      fvsestore stores rotate SHOP_DE
      fvsestore stores rotate SHOP_DE --secret-from-stdin --made 2026-11-20 < one-line.txt
      fvsestore stores rotate SHOP_DE --return
    """
    if back and (secret_from_stdin or made_at is not None):
        raise click.UsageError("--return takes neither a secret nor a day")
    with opened(start) as office:
        code = office.store(store_code(code)).code
        if back:
            return _say_returned(office.connection.return_secret(code), as_json)
        secret = _secret(office, secret_from_stdin)
        with stoppable(TerminalProgress(office.clock)) as progress:
            trial = office.connection.try_secret(code, secret, progress)
            if not trial.good:
                return _say_refused(trial, as_json)
            made_on: date | None = made_at.date() if made_at is not None else None
            result = office.connection.rotate(code, secret, made_on, progress)
    return _say_changed(trial, result, as_json)


def _secret(office: Office, from_stdin: bool) -> Secret:
    if from_stdin:
        lines = [line for line in sys.stdin.read().splitlines() if cleaned(line)]
        if len(lines) != 1:
            raise click.UsageError("standard input must hold one line: the new client secret")
        return office.new_secret(lines[0].lstrip("\ufeff"))
    if not sys.stdin.isatty():
        raise click.UsageError("without a terminal, give --secret-from-stdin")
    return office.new_secret(click.prompt(f"New {SecretName.CLIENT_SECRET.value}", hide_input=True, err=True))


def _say_refused(trial: RotationTrial, as_json: bool) -> int:
    bad = next(one for one in trial.stores if not one.good)
    error = bad.new.error
    if error is None:
        raise AssertionError("a trial without an error is good")
    if as_json:
        return say_error(error, as_json, {"store": trial.code, "trials": [_trial_form(one) for one in trial.stores]})
    click.echo(_trial_table(trial))
    click.echo("Nothing was changed; the client secret in use stays.", err=True)
    return say_error(error, as_json)


def _say_changed(trial: RotationTrial, result: RotationResult, as_json: bool) -> int:
    if as_json:
        print_json(
            {
                "ok": True,
                "store": trial.code,
                "returned": False,
                "changed": list(result.changed),
                "elsewhere": list(result.elsewhere),
                "only_here": result.only_here,
                "kept_until": result.kept_until.isoformat() if result.kept_until else None,
                "trials": [_trial_form(one) for one in trial.stores],
            }
        )
        return 0
    click.echo(_trial_table(trial))
    click.echo(f"Changed: {', '.join(result.changed)}.")
    if result.kept_until is not None:
        click.echo(
            f"The one before is kept until the new one has worked; Amazon accepts it until {result.kept_until}.",
            err=True,
        )
    if result.elsewhere:
        click.echo(f"Keys on other computers only: {', '.join(result.elsewhere)}. Enter it there too.", err=True)
    if result.only_here:
        click.echo("It was changed on another computer before; now this one has it too.", err=True)
    else:
        click.echo(
            "Other computers of the office go on with the one before for those days: run the same there with the same "
            "new secret.",
            err=True,
        )
    return 0


def _say_returned(state: RotationState, as_json: bool) -> int:
    if as_json:
        form: Form = {
            "ok": True,
            "store": state.code,
            "returned": True,
            "changed": list(state.here),
            "elsewhere": list(state.elsewhere),
            "only_here": False,
            "kept_until": None,
            "trials": [],
        }
        print_json(form)
    else:
        click.echo(f"The client secret before is in use again: {', '.join(state.here)}.")
        click.echo("Amazon accepts it for 7 days after the new one was made.", err=True)
    return 0


def _trial_table(trial: RotationTrial) -> str:
    return table(("Store", "Region", "New", "In use"), [_trial_line(one) for one in trial.stores])


def _trial_line(one: StoreTrial) -> tuple[str, ...]:
    return one.code, one.region.value, _said(one.new), "none" if one.old is None else _said(one.old)


def _said(test: KeyTest) -> str:
    return test.error.code if test.error else "good"


def _trial_form(one: StoreTrial) -> Form:
    error = one.new.error
    return {
        "store": one.code,
        "good": one.good,
        "new_code": error.code if error else None,
        "new_message": " ".join(words(error.code, error.facts)).strip() if error else "",
        "old_code": one.old.error.code if one.old is not None and one.old.error is not None else None,
        "old_known": one.old is not None,
        "request_id": one.new.request_id,
    }


def warn_of_fall_back(office: Office, code: str) -> None:
    """Say on standard error why this computer works with the client secret before the last, where it does."""
    try:
        warning = office.connection.secret_warning(code)
    except FvsError:
        # an import has just ended: it has said what there is to say of the database
        return
    if warning is not None:
        click.echo(f"Note: {' '.join(words(warning.code, warning.facts))}", err=True)
