"""`fvsestore audit`: who did what, when and on which computer, and whether that was changed since."""

from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.audit_forms import check_form, row_form
from fvsestore_gui.cli.session import Given, as_json_option, day_or_time, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.audit import AuditFilter, AuditRow, Verified, What
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.office import ExportColumn

_WHATS = click.Choice([what.value for what in What])
_NEWEST = Sort("number", descending=True)
_FACTS_WIDTH = 80
_COLUMNS = [
    ExportColumn("No.", lambda row: row.row_id, "number"),
    ExportColumn("When", lambda row: row.at, "time"),
    ExportColumn("Who", lambda row: row.who),
    ExportColumn("Store", lambda row: row.store_code),
    ExportColumn("What", lambda row: row.what),
    ExportColumn("Facts", lambda row: _facts(row)),
    ExportColumn("Digest", lambda row: row.digest),
]


@click.group()
def audit() -> None:
    """The log of actions: settings, keys, tests, imports, exports, operations, views and erasing of personal data.

    Who, when, on which computer; no secret and nothing of a buyer is in it. Each row is chained to the one before, so
    that a row which is edited, removed or slipped in later is found. Rows are kept for a year at least.

    \b
    Examples:
      fvsestore audit list --from 2026-11-01 --what secret_changed
      fvsestore audit verify
      fvsestore audit export audit.xlsx
      fvsestore audit cut --before 2025-01-01
    """


@audit.command("list")
@click.option("--store", "codes", multiple=True, metavar="CODE", help="Only of this store (repeatable).")
@click.option("--what", "whats", multiple=True, type=_WHATS, metavar="WHAT", help="Only this action (repeatable).")
@click.option("--who", "whos", multiple=True, metavar="USER@COMPUTER", help="Only by this user (repeatable).")
@click.option("--text", default="", help="Only rows with this text.")
@period_options(("--to", "--until"))
@click.option("--limit", type=click.IntRange(1), help="At most so many, the newest first.")
@as_json_option
@click.pass_obj
def list_rows(
    start: Start,
    codes: tuple[str, ...],
    whats: tuple[str, ...],
    whos: tuple[str, ...],
    text: str,
    since: Given | None,
    until: Given | None,
    limit: int | None,
    as_json: bool,
) -> int:
    """List what was done, the newest first."""
    if since and until and until.ends <= since.begins:
        raise CorrectInput("period_backwards")
    shown = AuditFilter(
        text=text.encode("utf-8", "replace").decode(),
        created_from=since.begins if since else None,
        created_until=until.ends if until else None,
        whats=whats,
        store_codes=tuple(map(store_code, codes)),
        whos=whos,
    )
    with opened(start) as office:
        log = office.audit.rows
        rows = log.rows(log.ids(shown, _NEWEST, limit))
    if as_json:
        print_json([row_form(row) for row in rows])
    elif not rows:
        click.echo("Nothing was done.", err=True)
    else:
        titles = ("No.", "When", "Who", "Store", "What", "Facts")
        click.echo(table(titles, [_line(row) for row in rows], right=(0,)))
    return 0


def _line(row: AuditRow) -> tuple[str, ...]:
    facts = _facts(row)
    if len(facts) > _FACTS_WIDTH:
        facts = f"{facts[: _FACTS_WIDTH - 1]}…"
    return str(row.row_id), local(row.at), row.who, row.store_code, row.what, facts


def _facts(row: AuditRow) -> str:
    """ "kind=since_last received=240"."""
    return " ".join(
        f"{name}={str(value).lower() if isinstance(value, bool) else value}" for name, value in row.facts.items()
    )


@audit.command()
@as_json_option
@click.pass_obj
def verify(start: Start, as_json: bool) -> int:
    """Read every row and say whether one was changed since; the exit code is 1 then."""
    with opened(start) as office:
        found = office.audit.verify()
    if as_json:
        print_json(check_form(found))
    else:
        click.echo(_said(found))
    return 0 if found.holds else 1


def _said(found: Verified) -> str:
    row = found.broken_row
    if found.holds:
        end = f" The last is no. {found.last_row}, digest {found.digest}" if found.rows else ""
        return f"{found.rows} rows, each as it was written.{end}"
    return {
        "edited": f"Row {row} was changed after it was written. Keep a copy of the database.",
        "gap": f"Before row {row} something was removed or slipped in. Keep a copy of the database.",
        "end": f"Row {row}, which this computer has seen, is no more there: rows were taken from the end, or an older "
        "copy of the database was put back.",
    }[found.kind]


@audit.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export(start: Start, path: Path) -> int:
    """Write the whole log to a .csv or .xlsx file, the oldest row first."""
    with opened(start) as office:
        progress = TerminalProgress(office.clock)
        with stoppable(progress):
            written = office.export(
                office.audit.rows, AuditFilter(), Sort("number"), _COLUMNS, path, progress,
                separator=office.settings.csv_separator,
            )  # fmt: skip
    click.echo(f"{written} rows written to {path}", err=True)
    return 0


@audit.command()
@click.option("--before", type=day_or_time, metavar="DAY", required=True, help="Rows before this day are taken off.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def cut(start: Start, before: Given, yes: bool) -> int:
    """Take the oldest rows off the log for good, those of the last year excepted; that it was done stays in it."""
    if not yes:
        click.confirm("These rows cannot be had back. Take them off?", abort=True, err=True)
    with opened(start) as office:
        count = office.audit.cut(before.begins)
    click.echo(f"{count} rows taken off.", err=True)
    return 0
