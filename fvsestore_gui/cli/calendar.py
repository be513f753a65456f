"""What ends: `doctor --calendar`, `stores calendar`, `stores secret-made`, and the reminders after an import."""

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.connection_forms import api_end_form, deadline_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import local, table
from fvsestore_gui.connection_words_en import reminder_line
from fvsestore_gui.errors import FvsError, RenewCredential
from fvsestore_gui.model.calendar import OVER, ApiEnd, Deadline, Term, Use, day_of, ends_on
from fvsestore_gui.office import Office
from fvsestore_gui.proof_words import LANGUAGES, Language

_log = logging.getLogger(__name__)

_USES = {Use.USED: "yes", Use.NOT_USED: "no"}


def show_calendar(office: Office, as_json: bool) -> int:
    """What `doctor --calendar` prints; the exit code says whether something that is used is over."""
    found, ends = office.connection.deadlines(), office.connection.api_ends()
    over = any(one.reminder == OVER for one in found)
    if as_json:
        days = {one.name: one.days_left for one in found if one.term is Term.API}
        print_json(
            {
                "ok": not over,
                "deadlines": [deadline_form(one) for one in found if one.term is not Term.API],
                "api_ends": [api_end_form(end, days[end.name]) for end in ends],
            }
        )
    else:
        stores = [one for one in found if one.term is not Term.API]
        click.echo(_stores_table(stores) if stores else "No stores.")
        click.echo()
        click.echo(_ends_table(ends))
        click.echo()
        click.echo(f"In use, and no end announced: {', '.join(office.connection.apis_in_use())}.")
    return RenewCredential.exit_code if over else 0


def _stores_table(found: Iterable[Deadline]) -> str:
    titles = ("Store", "What", "Since", "Ends", "Days left", "")
    return table(titles, [_store_line(one) for one in found], right=(4,))


def _store_line(one: Deadline) -> tuple[str, ...]:
    since = "" if one.since is None else f"{day_of(one.since)}" + ("" if one.exact else " or before")
    if one.term is Term.ACCESS_TOKEN:
        return one.code, one.name, "", local(one.ends_at), "", "made anew by itself"
    if one.term is Term.AUTHORISATION:
        return one.code, one.name, since, "", "", "has no end"
    day = ends_on(one)
    if day is None:
        return one.code, one.name, since, "", "", "not known when it was made"
    left = str(one.days_left)
    return one.code, one.name, since, str(day), left, _remark(one)


def secret_end(found: Iterable[Deadline]) -> str:
    """When the client secret of a store ends, in a few words; "" where that is not known."""
    one = next(one for one in found if one.term is Term.CLIENT_SECRET)
    day = ends_on(one)
    if day is None:
        return ""
    return f"{day}{'' if one.exact else ' at the latest'}, days left: {one.days_left} {_remark(one)}".rstrip()


def _remark(one: Deadline) -> str:
    if one.refused:
        return "Amazon says that it has expired"
    return {None: "", OVER: "over"}.get(one.reminder, "soon")


def _ends_table(ends: Iterable[ApiEnd]) -> str:
    rows = [(str(end.ends_on), end.name, end.successor, _USES[end.use]) for end in ends]
    return table(("Amazon ends", "What", "Successor", "Used here"), rows)


@click.command("calendar")
@click.argument("code", required=False)
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write a calendar file for Outlook.")
@click.option("--language", type=click.Choice(LANGUAGES), default="lt", help="Language of the file; lt by default.")
@as_json_option
@click.pass_obj
def calendar(start: Start, code: str | None, ics: Path | None, language: Language, as_json: bool) -> int:
    """Show when the keys of the stores end, or of one; with --ics as a file with reminders for any calendar.

    A client secret ends 180 days after it was made. See `stores secret-made` to say when that was.
    """
    with opened(start) as office:
        code = None if code is None else office.store(store_code(code)).code
        found = [one for one in office.connection.deadlines(code) if one.term is not Term.API]
        written = None if ics is None else office.connection.calendar_file(ics, language, code)
    if as_json:
        print_json([deadline_form(one) for one in found])
    elif found:
        click.echo(_stores_table(found))
    if written is not None:
        click.echo(f"Entries written to {ics}: {written}.", err=True)
    elif not found and not as_json:
        click.echo("No stores.", err=True)
    return 0


@click.command("secret-made")
@click.argument("code")
@click.argument("day", required=False, metavar="YYYY-MM-DD")
@click.option("--unknown", is_flag=True, help="Nobody knows: count from the day it was entered.")
@as_json_option
@click.pass_obj
def secret_made(start: Start, code: str, day: str | None, unknown: bool, as_json: bool) -> int:
    """Say on which day the client secret of a store was made at Amazon: it ends 180 days later.

    \b
    Examples:
      fvsestore stores secret-made SHOP_DE 2026-09-01
      fvsestore stores secret-made SHOP_DE --unknown
    """
    if (day is None) is not unknown:
        raise click.UsageError("say the day, or --unknown")
    made_on = None if day is None else _day(day)
    with opened(start) as office:
        found = office.connection.set_secret_made(store_code(code), made_on)
    if as_json:
        print_json(deadline_form(found))
    else:
        click.echo(_stores_table([found]))
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise click.BadParameter(f"{text!r} is no day such as 2026-11-22", param_hint="DAY") from None


def reminders_of(office: Office, code: str) -> list[Deadline]:
    """Of what of a store, or of Amazon's API, somebody is to be reminded. Never raises: an import has just ended."""
    try:
        return office.connection.reminders(code)
    except FvsError as error:
        _log.warning("no reminders: %s", error)
        return []


def say_reminders(found: Iterable[Deadline]) -> None:
    """Each on a line of standard error."""
    for one in found:
        click.echo(reminder_line(one), err=True)
