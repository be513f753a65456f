"""`fvsestore personal sweep`, `erase`, `erase-buyer`, `erase-all`, `proof`, `duties`, `exports`: erasing and proof."""

import sys
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.retention_forms import duty_form, export_form, proof_form, sweep_form
from fvsestore_gui.cli.session import Given, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.erasure_words import ErasureWords
from fvsestore_gui.model.personal import Duty, ErasureRule, KnownExport, PersonalField
from fvsestore_gui.model.retention import ErasureFilter, SweepReport
from fvsestore_gui.proof_words import LANGUAGES, Language
from fvsestore_gui.words_en import words

_ENGLISH = ErasureWords("en")
_yes = click.option("--yes", is_flag=True, help="Do not ask.")


@click.command()
@as_json_option
@click.pass_obj
def sweep(start: Start, as_json: bool) -> int:
    """Erase what is due in all stores, and finish what an earlier erasing left over.

    The window does it at its start and daily, run-due once a day. What cannot be done now is said on standard error and
    done by the next one.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        report = office.personal.sweep(progress)
    return _told(report, as_json)


@click.command()
@click.argument("code")
@click.argument("order_ids", nargs=-1, required=True)
@_yes
@as_json_option
@click.pass_obj
def erase(start: Start, code: str, order_ids: tuple[str, ...], yes: bool, as_json: bool) -> int:
    """Erase all that is kept of the buyers of these orders, now and for good; the orders themselves stay.

    What a legal duty keeps stays too, until the duty ends. Nothing of these buyers is kept again.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        _ask(yes, f"Erase the personal data of {len(order_ids)} order(s) for good?")
        report = office.personal.erase_orders(store_code(code), order_ids, progress)
    return _told(report, as_json)


@click.command(name="erase-buyer")
@click.argument("code")
@click.option("--from-stdin", is_flag=True, help="Read the e-mail or name from the first line of standard input.")
@_yes
@as_json_option
@click.pass_obj
def erase_buyer(start: Start, code: str, from_stdin: bool, yes: bool, as_json: bool) -> int:
    """Erase a buyer: all orders with just this e-mail, buyer's or recipient's name, which is asked for.

    It is no argument, so that it is in no history of commands and in no list of processes.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        office.store(store_code(code))
        if from_stdin:
            asked = sys.stdin.readline().strip()
        else:
            asked = click.prompt("E-mail, name or order number", err=True).strip()
        _ask(yes or from_stdin, "Erase this buyer's personal data for good?")
        report = office.personal.erase_buyer(store_code(code), asked, progress)
    return _told(report, as_json)


@click.command(name="erase-all")
@click.argument("code", required=False)
@_yes
@as_json_option
@click.pass_obj
def erase_all(start: Start, code: str | None, yes: bool, as_json: bool) -> int:
    """Erase everything of buyers of one store, or of all: for when Amazon asks for it, within 72 hours.

    What a legal duty keeps stays. Files that were written with personal data are listed: delete them by hand.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        name = None if code is None else office.store(store_code(code)).code
        _ask(yes, f"Erase all personal data of {name or 'all stores'} for good?")
        report = office.personal.erase_amazon_asked(progress, name)
    return _told(report, as_json)


@click.command()
@period_options(("--until",))
@click.option("--store", "code", help="Only of this store.")
@click.option("--rule", "rules", multiple=True, type=click.Choice([one.value for one in ErasureRule]))
@click.option("--verify", is_flag=True, help="Read the whole chain; exit code 1 where it breaks.")
@click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Write the proof to this file, to print.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of the file.")
@as_json_option
@click.pass_obj
def proof(
    start: Start,
    since: Given | None,
    until: Given | None,
    code: str | None,
    rules: tuple[str, ...],
    verify: bool,
    pdf: Path | None,
    language: Language,
    as_json: bool,
) -> int:
    """List what was erased when and under which rule; never the data."""
    if pdf is not None and pdf.suffix.lower() != ".pdf":
        raise click.BadParameter("the name must end in .pdf", param_hint="--pdf")
    shown = ErasureFilter(
        created_from=since.begins if since else None,
        created_until=until.ends if until else None,
        rules=tuple(ErasureRule(one) for one in rules),
        store_codes=(store_code(code),) if code else (),
    )
    with opened(start) as office:
        lines = office.personal.proof(shown)
        broken = office.personal.proof_verified() if verify else None
        if pdf is not None:
            office.personal.save_proof_pdf(pdf, language, shown)
    if as_json:
        print_json(proof_form(lines, broken, verified=verify))
    else:
        titles = ("No.", "Erased", "What", "Store", "Fields", "Why", "Due", "By")
        rows = [
            (
                str(one.erasure_id),
                local(one.at),
                _ENGLISH.what(one),
                one.store_code,
                _ENGLISH.fields(one.fields),
                _ENGLISH.rule(one.rule),
                _ENGLISH.due(one),
                one.who,
            )
            for one in lines
        ]
        click.echo(table(titles, rows, right=(0,)) if rows else _ENGLISH("nothing"))
        if verify:
            said = _ENGLISH("chain_holds") if broken is None else _ENGLISH("chain_broken", row=str(broken.row_id))
            click.echo(said, err=True)
    return 0 if broken is None else 1


@click.group()
def duties() -> None:
    """Laws that keep some fields of some orders longer: list, add, end.

    \b
    Example:
      fvsestore personal duties add SHOP_DE --field buyer_name --field address_lines --months 120
          --law "Law on VAT, art. 79" --reason "Invoices to companies"
    """


@duties.command(name="list")
@click.argument("code")
@as_json_option
@click.pass_obj
def list_duties(start: Start, code: str, as_json: bool) -> int:
    """List the legal duties of a store, ended ones too."""
    with opened(start) as office:
        found = office.personal.duties(store_code(code))
    if as_json:
        print_json([duty_form(one) for one in found])
    else:
        rows = [_duty_row(one) for one in found]
        click.echo(table(("No.", "Law", "Reason", "Fields", "Months", "Orders", "Made", "Ended"), rows, right=(0, 4)))
    return 0


@duties.command()
@click.argument("code")
@click.option("--law", required=True, help="Its name and article.")
@click.option("--reason", required=True, help="Why it asks for these data.")
@click.option(
    "--field", "fields", multiple=True, required=True, type=click.Choice([one.value for one in PersonalField])
)
@click.option("--months", type=int, required=True, help="From each order's date.")
@click.option("--order", "order_ids", multiple=True, help="Only of this; else of all with an operation in Finvalda.")
@as_json_option
@click.pass_obj
def add(
    start: Start,
    code: str,
    law: str,
    reason: str,
    fields: tuple[str, ...],
    months: int,
    order_ids: tuple[str, ...],
    as_json: bool,
) -> int:
    """Keep fields longer under a law. Who added it and when is kept; it is never changed, only ended."""
    with opened(start) as office:
        duty = office.personal.add_duty(
            store_code(code),
            law=law,
            reason=reason,
            fields=[PersonalField(one) for one in fields],
            months=months,
            order_ids=order_ids,
        )
    if as_json:
        print_json(duty_form(duty))
    else:
        click.echo(f"Legal duty {duty.duty_id} is in force.")
    return 0


@duties.command()
@click.argument("code")
@click.argument("number", type=int)
@_yes
@click.pass_obj
def end(start: Start, code: str, number: int, yes: bool) -> int:
    """End a legal duty: what only it kept is erased by the next sweep."""
    with opened(start) as office:
        _ask(yes, f"End the legal duty {number}? What only it keeps is erased for good.")
        office.personal.end_duty(store_code(code), number)
    return 0


@click.group()
def exports() -> None:
    """Files with personal data that this program wrote: list, gone."""


@exports.command(name="list")
@as_json_option
@click.pass_obj
def list_exports(start: Start, as_json: bool) -> int:
    """List the files and until when each is to be deleted by hand."""
    with opened(start) as office:
        found = office.personal.exports()
    if as_json:
        print_json([export_form(one) for one in found])
    else:
        rows = [_export_row(one) for one in found]
        click.echo(table(("No.", "Written", "By", "Rows", "Delete by", "Deleted", "File"), rows, right=(0, 3)))
    return 0


@exports.command()
@click.argument("number", type=int)
@click.pass_obj
def gone(start: Start, number: int) -> int:
    """Say that the file with this NUMBER was deleted."""
    with opened(start) as office:
        office.personal.export_gone(number)
    return 0


erasing_verbs: tuple[click.Command, ...] = (sweep, erase, erase_buyer, erase_all, proof, duties, exports)


def say_trouble(report: SweepReport) -> None:
    """What an erasing could not do yet, and files to be deleted by hand, on standard error."""
    troubles = ((report.keys_trouble, "Older copies may still open"), (report.vacuum_trouble, "Not vacuumed yet"))
    for code, what in troubles:
        if code == "import_running":
            click.echo(f"{what}: an import runs. The next sweep does it.", err=True)
        elif code:
            click.echo(f"{what}: {words(code, {}).happened} The next sweep does it.", err=True)
    for one in report.files_due:
        click.echo(f"Delete by hand (file {one.export_id}): {one.path}", err=True)


def _told(report: SweepReport, as_json: bool) -> int:
    if as_json:
        print_json(sweep_form(report))
    else:
        click.echo(said(report))
    say_trouble(report)
    return 0


def said(report: SweepReport) -> str:
    """One line of what was erased."""
    parts = [f"{report.orders} order(s) erased"]
    for count, what in (
        (report.fields_only, "in part"),
        (report.under_duty, "kept under a legal duty"),
        (report.held, "held replies emptied"),
        (report.files_gone, "files found deleted"),
        (report.copies, "older copies emptied"),
    ):
        if count:
            parts.append(f"{count} {what}")
    return ", ".join(parts) + "."


def _ask(yes: bool, question: str) -> None:
    if not yes:
        click.confirm(question, abort=True, err=True)


def _duty_row(one: Duty) -> tuple[str, ...]:
    orders = str(len(one.order_ids)) if one.order_ids else "with operations"
    ended = f"{local(one.ended_at)} {one.ended_by}" if one.ended_at else ""
    fields = ", ".join(_ENGLISH.field(field) for field in PersonalField if field in one.fields)
    made = f"{local(one.made_at)} {one.made_by}"
    return (str(one.duty_id), one.law, one.reason, fields, str(one.months), orders, made, ended)


def _export_row(one: KnownExport) -> tuple[str, ...]:
    return (
        str(one.export_id), local(one.at), one.who, str(one.rows), local(one.erase_by), local(one.gone_at), one.path,
    )  # fmt: skip
