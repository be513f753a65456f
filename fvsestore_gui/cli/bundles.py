"""`--bundle`: the support bundle of whatever looked at the program."""

from collections.abc import Sequence
from pathlib import Path

import click

from fvsestore_gui.model.support import BundlePart
from fvsestore_gui.office import Office

bundle_option = click.option(
    "--bundle",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="PATH",
    help="Also write a zip for who helps: what was found, versions, imports, the masked log; no secret, no person.",
)


def write_bundle(office: Office, parts: Sequence[BundlePart], path: Path) -> None:
    """Write it and say so, beside what goes to standard output."""
    office.connection.write_bundle(parts, path)
    names = ", ".join(part.name for part in parts)
    click.echo(f"{path} is written ({names}). Read it before you send it.", err=True)
