"""`fvsestore`: everything the program can do, without a screen. Built for people at a terminal and for other programs.

Here are the start, the global options and the one place that turns errors into words and exit codes. The verbs stand in
one file a noun and are loaded when they are called, so that `--version` and `--help` are quick: the only lazy imports
of this program.
"""

import contextlib
import errno
import json
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from fvsestore_gui import __version__
from fvsestore_gui.errors import Bug, Cancelled, CorrectInput, FileTrouble, FvsError, as_fvs_error
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.credentials import Found, cleaned, found_in
from fvsestore_gui.words_en import words

__all__ = ["VERBS", "Start", "main", "reader_left", "say_error"]

_SECRET_FORMS = (Found.CLIENT_SECRET, Found.OLD_CLIENT_SECRET, Found.REFRESH_TOKEN, Found.ACCESS_TOKEN)

EXIT_CODES = """\b
Exit codes:
  0    done
  1    done, but some orders are held (see: fvsestore held list), a month is not complete,
       or the log of actions was changed
  2    wrong input, or somebody else has just changed the same store or schedule
  3    secrets: the keyring did not give or keep one, or personal data do not open here
  4    Amazon or Finvalda refused: credentials, a missing role, a result code
  5    the network, Amazon or Finvalda is unavailable, asks to wait, or the store is busy
  6    the database cannot be used
  7    the operating system refused (schedule install)
  70   a bug in this program
  130  stopped with Ctrl-C"""

EXAMPLES = """\b
Examples:
  fvsestore --practice stores test FVSAMAZON
  fvsestore --practice orders import FVSAMAZON --days 60
  fvsestore stores add SHOP_DE --region Europe --client-id amzn1.application-oa2-client.…
  fvsestore stores test SHOP_DE --json
  fvsestore orders import SHOP_DE
  fvsestore orders export SHOP_DE --to orders.xlsx
  fvsestore doctor

\b
On a server without a keyring, secrets may stand in environment variables:
  FVSESTORE_SECRET_<CODE>_CLIENT_SECRET and FVSESTORE_SECRET_<CODE>_REFRESH_TOKEN
  (a "-" in CODE is written "_"); the password of a shared database in FVSESTORE_DATABASE_PASSWORD, that of
  Finvalda in FVSESTORE_FINVALDA_PASSWORD."""


@dataclass(frozen=True, slots=True)
class Start:
    """The global options: where the data are, and whether the practice shop stands in for Amazon."""

    data_dir: Path | None
    practice: bool
    speed: float
    faults: tuple[str, ...]


def _stores() -> click.Command:
    from fvsestore_gui.cli.calendar import calendar, secret_made
    from fvsestore_gui.cli.rotation import rotate
    from fvsestore_gui.cli.stores import stores

    for verb in (calendar, secret_made, rotate):
        stores.add_command(verb)
    return stores


def _orders() -> click.Command:
    from fvsestore_gui.cli.history import orders  # with the verbs of both files

    return orders


def _held() -> click.Command:
    from fvsestore_gui.cli.held import held

    return held


def _runs() -> click.Command:
    from fvsestore_gui.cli.runs import runs

    return runs


def _schedule() -> click.Command:
    from fvsestore_gui.cli.schedule import schedule

    return schedule


def _run_due() -> click.Command:
    from fvsestore_gui.cli.schedule import run_due

    return run_due


def _proof() -> click.Command:
    from fvsestore_gui.cli.proof import proof

    return proof


def _database() -> click.Command:
    from fvsestore_gui.cli.database import database

    return database


def _finvalda() -> click.Command:
    from fvsestore_gui.cli.finvalda import finvalda

    return finvalda


def _operations() -> click.Command:
    from fvsestore_gui.cli.operation_documents import document_verbs
    from fvsestore_gui.cli.operation_files import export, files
    from fvsestore_gui.cli.operation_rates import fetch_rates
    from fvsestore_gui.cli.operation_settings import settings
    from fvsestore_gui.cli.operation_verbs import verbs
    from fvsestore_gui.cli.operations import operations

    for verb in (settings, fetch_rates, *document_verbs, *verbs, export, files):
        operations.add_command(verb)
    return operations


def _products() -> click.Command:
    from fvsestore_gui.cli.products import products

    return products


def _vat() -> click.Command:
    from fvsestore_gui.cli.vat import vat

    return vat


def _network() -> click.Command:
    from fvsestore_gui.cli.network import network

    return network


def _buyers() -> click.Command:
    from fvsestore_gui.cli.buyers import buyers

    return buyers


def _personal() -> click.Command:
    from fvsestore_gui.cli.personal import personal
    from fvsestore_gui.cli.personal_choices import choice_verbs
    from fvsestore_gui.cli.personal_keys import key_verbs
    from fvsestore_gui.cli.retention import erasing_verbs

    for verb in (*choice_verbs, *key_verbs, *erasing_verbs):
        personal.add_command(verb)
    return personal


def _guide() -> click.Command:
    from fvsestore_gui.cli.guide import guide

    return guide


def _diagnose() -> click.Command:
    from fvsestore_gui.cli.diagnosis import diagnose

    return diagnose


def _roles() -> click.Command:
    from fvsestore_gui.cli.roles import roles

    return roles


def _audit() -> click.Command:
    from fvsestore_gui.cli.audit import audit

    return audit


def _doctor() -> click.Command:
    from fvsestore_gui.cli.doctor import doctor

    return doctor


_NOUNS: dict[str, tuple[Callable[[], click.Command], str]] = {
    "stores": (_stores, "Amazon stores and their keys: list, show, add, set, rename, remove, test, calendar, ..."),
    "roles": (_roles, "What Amazon gives of a store, and which role is missing."),
    "orders": (_orders, "Orders: import, history, import-file, complete, list, show, changes, export."),
    "held": (_held, "Orders that could not be read exactly: list, retry."),
    "runs": (_runs, "Imports so far: list, show."),
    "schedule": (_schedule, "Imports that begin by themselves: list, show, set, off, install, status, remove."),
    "run-due": (_run_due, "Import what is due now; for a task scheduler."),
    "finvalda": (_finvalda, "Finvalda's web service: show, set, certificate, test, refresh, codes."),
    "products": (_products, "Products of Finvalda for SKUs: list, map, unmap, suggest, import, export."),
    "vat": (_vat, "The VAT table and rates: fill, list, needs, set, confirm, remove, rates, number."),
    "proof": (_proof, "Whether months are complete: months, month, windows, fetch."),
    "operations": (
        _operations,
        "Operations in Finvalda: settings, rates, preview, create, verify, changes, return, undo, ...",
    ),
    "personal": (
        _personal,
        "Personal data of buyers: keys, ask, authorise, withdraw, passphrase, recover, rotate, ...",
    ),
    "buyers": (_buyers, "Orders of which personal data are kept: list, find, export."),
    "database": (_database, "Where the data are: show, check, move, use."),
    "network": (_network, "The way out of this computer, by which proxy: show, set, test."),
    "guide": (_guide, "The guide from an Amazon account to the first order: list, show."),
    "diagnose": (_diagnose, "Try everything between this computer and Amazon for one store; say what is wrong."),
    "audit": (_audit, "Who did what, when and where: list, verify, export, cut."),
    "doctor": (_doctor, "Look at everything the program stands on; --calendar: at what ends."),
}


#: what only the command line knows
VERBS = frozenset({*_NOUNS, "--help", "--version"})


class _Nouns(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_NOUNS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _NOUNS[cmd_name][0]() if cmd_name in _NOUNS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, about) for name, (_, about) in _NOUNS.items()])


class _Folder(click.Path):
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            # what an empty variable of a script gives: all data would stand in whatever folder it is called from
            self.fail("The name is empty.", param, ctx)
        return super().convert(value, param, ctx)


@click.command(
    cls=_Nouns,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=f"{EXIT_CODES}\n\n{EXAMPLES}",
)
@click.version_option(__version__, prog_name="fvsestore", message="%(prog)s %(version)s")
@click.option("--practice", is_flag=True, help="Use the practice shop, an invented Amazon inside the program.")
@click.option(
    "--data-dir",
    type=_Folder(file_okay=False, path_type=Path),
    help="Keep database, settings and log in this folder instead of the user's own.",
)
@click.option(
    "--speed", type=click.FloatRange(1, 100_000), default=1.0, help="Practice shop: let time run so much faster."
)
@click.option(
    "--fault", "faults", multiple=True, help="Practice shop: let it go wrong so (expired_secret, throttle, ...)."
)
@click.pass_context
def root(ctx: click.Context, practice: bool, data_dir: Path | None, speed: float, faults: tuple[str, ...]) -> None:
    """Amazon stores, their keys and their orders, for accountants who keep their books in Finvalda.

    Data are printed to standard output, everything else to standard error. Every verb that prints data knows --json.
    """
    if (faults or speed != 1.0) and not practice:
        raise click.UsageError("--fault and --speed are for the practice shop: use them with --practice")
    ctx.obj = Start(data_dir, practice, speed, faults)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` (those of the process by default) ask for; returns the exit code, never raises."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_missing_streams()
    _speak_utf8()
    # a log that cannot be written is no reason to fill the terminal with tracebacks
    logging.raiseExceptions = False
    as_json = "--json" in given
    try:
        if any(_looks_secret(argument) for argument in given):
            raise CorrectInput("secret_from_argument")
        code = root.main(args=given, prog_name="fvsestore", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        return _end_with(2, partial(_usage, error), as_json)
    except (KeyboardInterrupt, click.Abort):
        return _fail(Cancelled(), as_json)
    except FvsError as error:
        return _fail(error, as_json)
    except Exception as error:
        if reader_left(error):
            _drop_output()
            return 0
        if isinstance(error, OSError) and error.errno == errno.ENOSPC and error.filename is None:
            return _fail(FileTrouble("file_disk_full", path="standard output", detail="ENOSPC"), as_json)
        return _fail(as_fvs_error(error), as_json)


def _fail(error: FvsError, as_json: bool) -> int:
    return _end_with(error.exit_code, partial(say_error, error), as_json)


def _end_with(exit_code: int, tell: Callable[[bool], object], as_json: bool) -> int:
    """Tell why it ended, as JSON where asked; where standard output takes nothing any more, on standard error."""
    try:
        tell(as_json)
        sys.stdout.flush()
    except OSError:
        _drop_output()
        with contextlib.suppress(OSError):
            tell(False)
    return exit_code


def _drop_output() -> None:
    # What still waits to be written must not fail once more when Python ends.
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_missing_streams() -> None:
    # A scheduler may start programs with closed streams (>&-): Python has None for these, and the next file that is
    # opened would stand in their place.
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # open as long as the program runs


def say_error(error: FvsError, as_json: bool, more: dict[str, object] | None = None) -> int:
    """Tell an error in words (and as JSON on standard output where asked); returns its exit code."""
    pair = words(error.code, error.facts)
    if as_json:
        form = {"code": error.code, "facts": error.facts, "message": f"{pair.happened} {pair.do}".strip()}
        click.echo(json.dumps({"ok": False, "error": form, **(more or {})}, ensure_ascii=False, indent=2))
    else:
        click.echo(f"fvsestore: {pair.happened}", err=True)
        if pair.do:
            click.echo(f"           {pair.do}", err=True)
        request_id = error.facts.get("request_id")
        if request_id:
            click.echo(f"           Amazon's request id: {request_id}", err=True)
    if isinstance(error, Bug):
        click.echo(
            f"fvsestore: version {__version__}; the log tells more (fvsestore doctor names its folder)", err=True
        )
    return error.exit_code


def reader_left(error: Exception) -> bool:
    """Whether the program that read our output has enough of it (| head). Windows calls that an invalid argument."""
    closed = isinstance(error, OSError) and error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and closed)


def _usage(error: click.ClickException, as_json: bool) -> int:
    # The sentence may repeat what was typed, and that may be a secret in the wrong place.
    message = Redactor().clean(error.format_message())
    if as_json:
        form = {"code": "usage", "facts": {}, "message": message}
        click.echo(json.dumps({"ok": False, "error": form}, ensure_ascii=False, indent=2))
    elif isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
    else:
        ctx = error.ctx if isinstance(error, click.UsageError) else None
        if ctx is not None:
            click.echo(f"{ctx.get_usage()}\nTry: {ctx.command_path} --help\n", err=True)
        click.echo(f"fvsestore: {message}", err=True)
    return 2


def _looks_secret(argument: str) -> bool:
    plain = cleaned(argument)
    return any(found_in(part) in _SECRET_FORMS for part in (plain, *re.split(r"[=:\s]", plain)))


def _speak_utf8() -> None:
    # Windows gives pipes and files the code page of the country; other programs expect UTF-8.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
