"""`fvsestore operations export`, `files`: import files for Finvalda and lines for any program; lost files once more."""

from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.operation_forms import report_form
from fvsestore_gui.cli.operations import asked
from fvsestore_gui.cli.posting_forms import posting_file_form
from fvsestore_gui.cli.posting_line_columns import line_columns
from fvsestore_gui.cli.session import Given, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.model.posting_files import FileExport
from fvsestore_gui.model.posting_reports import PostingOutcome
from fvsestore_gui.posting_words_en import posting_words


@click.command("files")
@click.argument("code")
@click.option("--again", type=click.IntRange(1), metavar="NUMBER", help="Write this file again, from the database.")
@click.option("--to", "path", type=click.Path(path_type=Path, dir_okay=False), help="Where it is written.")
@as_json_option
@click.pass_obj
def files(start: Start, code: str, again: int | None, path: Path | None, as_json: bool) -> int:
    """List the import files of a store, the newest first; or write a lost one again.

    A file that was imported into Finvalda must not be imported a second time.
    """
    if (again is None) != (path is None):
        raise click.UsageError("--again and --to belong together")
    with opened(start) as office:
        store = office.store(store_code(code))
        if again is not None and path is not None:
            with stoppable(TerminalProgress(office.clock)) as progress:
                documents = office.finvalda.write_file_again(store.code, again, path, progress)
            if as_json:
                print_json({"ok": True, "number": again, "path": str(path), "documents": documents})
            else:
                click.echo(f"File {again} with {documents} documents: {path}")
            return 0
        written = office.finvalda.posting_files(store.code)
    if as_json:
        print_json([posting_file_form(one) for one in written])
    elif written:
        rows = [
            [str(one.number), local(one.written_at), str(one.documents), one.written_by, one.path] for one in written
        ]
        click.echo(table(["File", "Written", "Documents", "By", "Path"], rows, right=(0, 2)))
    else:
        click.echo("No import file was written.")
    return 0


@click.command()
@click.argument("code")
@period_options(("--until",))
@click.option("--order", "order_ids", multiple=True, help="Only this order (repeatable).")
@click.option(
    "--to",
    "path",
    required=True,
    type=click.Path(path_type=Path),
    help="An .xml file or a folder: import file for Finvalda. A .csv or .xlsx file: lines for any other program.",
)
@click.option("--separator", type=click.Choice([";", ",", "tab"]), help="CSV only.  [default: ;]")
@as_json_option
@click.pass_obj
def export(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    order_ids: tuple[str, ...],
    path: Path,
    separator: str | None,
    as_json: bool,
) -> int:
    """Write the documents of a period's orders, or of single orders, to a file.

    An import file takes what was never posted, marks it, and replaces no file that is there; in a folder it is named
    after the store and its number. Lines mark nothing.
    """
    ending = path.suffix.lower()
    if ending not in (".xml", ".csv", ".xlsx") and not path.is_dir():
        raise click.UsageError("--to is a folder, or ends in .xml, .csv or .xlsx")
    if separator and ending != ".csv":
        raise click.UsageError("--separator is for .csv files")
    with opened(start) as office:
        store = office.store(store_code(code))
        orders = asked(since, until, order_ids)
        with stoppable(TerminalProgress(office.clock)) as progress:
            if ending in (".csv", ".xlsx"):
                sign = {"tab": "\t", None: office.settings.csv_separator}.get(separator, separator)
                columns = line_columns()
                lines = office.finvalda.export_lines(
                    store.code, orders, path, progress, columns=columns, separator=str(sign)
                )
            else:
                return _said(office.finvalda.export_file(store.code, orders, path, progress), as_json)
    if as_json:
        print_json({"ok": True, "path": str(path), "lines": lines})
    else:
        click.echo(f"{lines} lines: {path}")
    return 0


def _said(made: FileExport, as_json: bool) -> int:
    held = made.report.count("held")
    if as_json:
        report = report_form(made.report, ok=True)
        print_json({"number": made.number, "path": made.path, "documents": made.documents, **report})
        return int(bool(held))
    left = [one for one in made.report.outcomes if one.state not in ("exported", "already", "skipped")]
    if left:
        click.echo(table(("Order", "Outcome", ""), [(one.order_id, one.state, _why(one)) for one in left]))
    if made.number is None:
        click.echo("No file was written: nothing of these orders is to be exported.")
    else:
        click.echo(f"File {made.number} with {made.documents} documents: {made.path}")
    states = dict.fromkeys(one.state for one in made.report.outcomes)
    click.echo(", ".join(f"{made.report.count(state)} {state}" for state in states), err=True)
    return int(bool(held))


def _why(one: PostingOutcome) -> str:
    return posting_words(one.code, one.facts) if one.code else ""
