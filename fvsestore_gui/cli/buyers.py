"""`fvsestore buyers`: of which orders personal data are kept; the data themselves only where they are asked for."""

import sys
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.buyer_forms import buyer_row_form
from fvsestore_gui.cli.session import Given, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.personal import PersonalField
from fvsestore_gui.model.sealed import BuyerRow, BuyerState
from fvsestore_gui.office import ExportColumn

_NEWEST = Sort("created", descending=True)
_SORTS = click.Choice(["created", "order_id", "due_at"])
#: what a terminal has room for
_SHOWN = (PersonalField.BUYER_NAME, PersonalField.EMAIL, PersonalField.CITY)

_personal_data = click.option(
    "--personal-data", is_flag=True, help="Open the personal data too; that is noted in the log of actions."
)


@click.group()
def buyers() -> None:
    """Orders of which personal data are kept, or were: until when, and with --personal-data the data themselves.

    What is kept of one buyer, and why the rest is empty: `fvsestore personal buyer`.

    \b
    Examples:
      fvsestore buyers list SHOP_DE
      fvsestore buyers list SHOP_DE --personal-data --json
      fvsestore buyers find SHOP_DE
      fvsestore buyers export SHOP_DE --to parcels.csv --personal-data
    """


def _shown(store_id: int, since: Given | None, until: Given | None, states: tuple[str, ...]) -> Filter:
    if since and until and until.ends <= since.begins:
        raise CorrectInput("period_backwards")
    return Filter(
        store_id,
        created_from=since.begins if since else None,
        created_until=until.ends if until else None,
        reasons=states,
    )


@buyers.command("list")
@click.argument("code")
@click.option("--state", "states", multiple=True, type=click.Choice([one.value for one in BuyerState]))
@period_options(("--to", "--until"))
@click.option("--sort", type=_SORTS, default="created", show_default=True, help="due_at: what is erased first on top.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@_personal_data
@as_json_option
@click.pass_obj
def list_buyers(
    start: Start,
    code: str,
    states: tuple[str, ...],
    since: Given | None,
    until: Given | None,
    sort: str,
    limit: int | None,
    personal_data: bool,
    as_json: bool,
) -> int:
    """List the orders of which personal data are kept, or were, and when they are erased."""
    with opened(start) as office:
        shown = _shown(office.store(store_code(code)).store_id, since, until, states)
        listing = office.personal.buyers(store_code(code), sealed=not personal_data)
        rows = listing.rows(listing.ids(shown, Sort(sort, descending=sort == "created"), limit))
    if as_json:
        print_json([buyer_row_form(row, personal_data=personal_data) for row in rows])
    elif not rows:
        click.echo("Nothing is kept of buyers.", err=True)
    else:
        fields = _SHOWN if personal_data else ()
        titles = ("Order", "Created", "State", "To be erased", *(field.value for field in fields))
        lines = [
            (
                row.order_id,
                local(row.created),
                row.state.value,
                local(row.due_at) if row.due_at else "",
                *(one_line(row, field) for field in fields),
            )
            for row in rows
        ]
        click.echo(table(titles, lines))
    return 0


def one_line(row: BuyerRow, field: PersonalField) -> str:
    return ", ".join(line.strip() for line in row.value(field).splitlines() if line.strip())


@buyers.command()
@click.argument("code")
@click.option("--from-stdin", is_flag=True, help="Read it from the first line of standard input.")
@click.pass_obj
def find(start: Start, code: str, from_stdin: bool) -> int:
    """Print the orders of a buyer, by the whole e-mail or name, which is asked for; the exit code is 1 for none."""
    if from_stdin:
        text = sys.stdin.readline().removeprefix("\ufeff")
    else:
        text = str(click.prompt("Whole e-mail or name", err=True, hide_input=True))
    with opened(start) as office:
        found = office.personal.find_buyer(store_code(code), text.strip())
    for order_id in found:
        click.echo(order_id)
    return int(not found)


def _value(field: PersonalField) -> ExportColumn:
    return ExportColumn(field.value, lambda row: row.value(field) or None)


_COLUMNS = [
    ExportColumn("Order", lambda row: row.order_id),
    ExportColumn("Created", lambda row: row.created, "time"),
    ExportColumn("Status", lambda row: row.status),
    ExportColumn("Country", lambda row: row.ship_country),
    *(_value(field) for field in PersonalField),
    ExportColumn("To be erased", lambda row: row.due_at, "time"),
]


@buyers.command()
@click.argument("code")
@click.option(
    "--to", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, help="FILE.csv or FILE.xlsx"
)
@period_options(("--until",))
@_personal_data
@as_json_option
@click.pass_obj
def export(
    start: Start,
    code: str,
    path: Path,
    since: Given | None,
    until: Given | None,
    personal_data: bool,
    as_json: bool,
) -> int:
    """Write what is kept of buyers to a CSV or XLSX file, which is not sealed: --personal-data says that you know.

    The file stands in `personal exports list` until it is deleted, with the day by which that must be.
    """
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise click.BadParameter("the name must end in .csv or .xlsx", param_hint="--to")
    if not personal_data:
        raise click.UsageError("The file would hold personal data, open to whoever has it: add --personal-data.")
    with opened(start) as office:
        shown = _shown(
            office.store(store_code(code)).store_id, since, until, (BuyerState.KEPT.value, BuyerState.DUTY.value)
        )
        progress = TerminalProgress(office.clock)
        with stoppable(progress):
            rows = office.personal.export_buyers(
                store_code(code), shown, _NEWEST, _COLUMNS, path, progress, separator=office.settings.csv_separator
            )
    if as_json:
        print_json({"ok": True, "rows": rows, "path": str(path.absolute())})
    else:
        click.echo(f"{rows} rows written to {path}. Delete it in time: `fvsestore personal exports list`.", err=True)
    return 0
