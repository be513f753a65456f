"""`fvsestore runs`: the imports so far."""

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.forms import run_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import local, pairs, table
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.coverage import LedgerEntry
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.runs import Run
from fvsestore_gui.words_en import words


@click.group()
def runs() -> None:
    """Imports so far.

    \b
    Examples:
      fvsestore runs list SHOP_DE
      fvsestore runs show 12 --json
    """


@runs.command("list")
@click.argument("code", required=False)
@click.option("--limit", type=click.IntRange(1), help="At most so many of each store, the newest first.")
@as_json_option
@click.pass_obj
def list_runs(start: Start, code: str | None, limit: int | None, as_json: bool) -> int:
    """List the imports of one store, or of all."""
    with opened(start) as office:
        stores = [office.store(store_code(code))] if code else office.stores()
        found: list[Run] = []
        for store in stores:
            ids = office.runs.ids(Filter(store_id=store.store_id), Sort("started", descending=True), limit)
            found += office.runs.rows(ids)
    if as_json:
        print_json([run_form(run) for run in found])
    elif not found:
        click.echo("No imports.", err=True)
    else:
        titles = ("Run", "Store", "Started", "Kind", "State", "Received", "New", "Changed", "Same", "Held", "Error")
        click.echo(table(titles, [_line(run) for run in found], right=(0, 5, 6, 7, 8, 9)))
    return 0


def _line(run: Run) -> tuple[str, ...]:
    counts = run.counts
    numbers = (counts.received, counts.new, counts.changed, counts.same, counts.held)
    return (
        str(run.run_id),
        run.store_code,
        local(run.started),
        run.kind.value,
        run.state.value,
        *map(str, numbers),
        run.error_code or "",
    )


@runs.command()
@click.argument("run_number", metavar="RUN", type=click.IntRange(1, 2**63 - 1))
@as_json_option
@click.pass_obj
def show(start: Start, run_number: int, as_json: bool) -> int:
    """Show one import."""
    with opened(start) as office:
        found = office.runs.rows([run_number])
        windows = office.proof.run_windows(run_number)
    if not found:
        raise CorrectInput("run_unknown", run=run_number)
    run: Run = found[0]
    if as_json:
        print_json(run_form(run))
        return 0
    counts = run.counts
    rows = [
        ("Run", str(run.run_id)),
        ("Store", run.store_code),
        ("Kind", run.kind.value),
        ("State", run.state.value),
        ("Started", local(run.started)),
        ("Ended", local(run.ended)),
        ("By", run.window_by),
        ("From", local(run.window_from)),
        ("Until", local(run.window_until)),
        ("Received", f"{counts.received} = {counts_text(run)}"),
        ("Pages", str(run.pages)),
        ("Lines", lines_text(run)),
        ("Read whole", _windows_text(windows)),
        ("Refused data", " ".join(run.refused_data) or "none"),
        ("Left out", " ".join(run.met.withheld) or "none"),
        *([("Client secret", "the one before served it; Amazon refused the new one")] if run.met.fell_back else []),
        ("By whom", run.holder),
        ("Request ids", " ".join(run.request_ids[:3])),
    ]
    if run.error_code:
        rows.append(("Error", " ".join(words(run.error_code, run.error_facts)).strip()))
    click.echo(pairs([row for row in rows if row[1]]))
    return 0


def _windows_text(windows: list[LedgerEntry]) -> str:
    """The windows that a run read whole, "" where it read none."""
    told = [f"{local(one.window_from)} - {local(one.window_until)} (chain {one.chain.value})" for one in windows[:3]]
    more = f" and {len(windows) - 3} more" if len(windows) > 3 else ""
    return ", ".join(told) + more


def counts_text(run: Run) -> str:
    """ "240 new + 0 changed + 60 same + 1 held"."""
    counts = run.counts
    return f"{counts.new} new + {counts.changed} changed + {counts.same} same + {counts.held} held"


def lines_text(run: Run) -> str:
    """ "1200 lines of reports, 3 letters lost at Amazon", "" where no report was read."""
    lost = f", {run.replaced} letters lost at Amazon" if run.replaced else ""
    return f"{run.lines} lines of reports{lost}" if run.lines else ""
