"""`fvsestore operations files`: import files for Finvalda that were written, and a lost one once more."""

from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.posting_forms import posting_file_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table


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
