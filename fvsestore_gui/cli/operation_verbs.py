"""`fvsestore operations`: undo, verify, list; and what every verb about operations stands on."""

from collections.abc import Callable

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.operation_forms import (
    operation_form,
    report_form,
    text,
    verification_form,
)
from fvsestore_gui.cli.operations import asked
from fvsestore_gui.cli.session import Given, Verb, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, stoppable, table
from fvsestore_gui.errors import Cancelled, CorrectInput, exit_code_of
from fvsestore_gui.model.posting_reports import PostingOutcome, PostingReport
from fvsestore_gui.model.postings import PostedRow, PostingState
from fvsestore_gui.office import Office
from fvsestore_gui.posting_words_en import posting_words
from fvsestore_gui.words_en import words

#: rows on a terminal where no --limit is given
LIST_ROWS = 100
#: what of a run a person must look at
_TROUBLE = ("failed", "unclear", "busy")


def orders_options(verb: Verb) -> Verb:
    """The period or the single orders that a verb is about."""
    verb = click.option("--order", "order_ids", multiple=True, help="Only this order (repeatable).")(verb)
    return period_options(("--to", "--until"))(verb)


# -- Šalinti -----------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@click.argument("order_ids", nargs=-1, required=True)
@as_json_option
@click.pass_obj
def undo(start: Start, code: str, order_ids: tuple[str, ...], as_json: bool) -> int:
    """Delete in Finvalda what this program created of these orders; its returns go first."""
    with opened(start) as office:
        store = office.store(store_code(code))
        rows = [row_of(office, store.code, order_id.strip()) for order_id in order_ids]
        return ran(office, lambda progress: office.finvalda.remove(store.code, rows, progress), as_json)


def row_of(office: Office, code: str, order_id: str) -> int:
    row = office.order_row_id(code, order_id)
    if row is None:
        raise CorrectInput("order_unknown", order_id=order_id)
    return row


def ran(office: Office, work: Callable[[TerminalProgress], PostingReport], as_json: bool) -> int:
    """Do it, print what came of each order, return the exit code."""
    with stoppable(TerminalProgress(office.clock)) as progress:
        report = work(progress)
    trouble = any(report.count(state) for state in _TROUBLE)
    ok = not (trouble or report.cancelled or report.error_code)
    if as_json:
        print_json(report_form(report, ok))
    else:
        shown = [one for one in report.outcomes if one.state not in ("already", "skipped")]
        if shown:
            titles = ("Order", "Outcome", "Journal", "Number", "Document", "")
            click.echo(table(titles, [_outcome_line(one) for one in shown]))
        states = dict.fromkeys(one.state for one in report.outcomes)
        counts = ", ".join(f"{report.count(state)} {state}" for state in states)
        click.echo(f"{counts or 'Nothing to do'}.", err=True)
    if report.cancelled:
        return Cancelled.exit_code if as_json else say_error(Cancelled(), as_json=False)
    if report.error_code:
        if not as_json:
            pair = words(report.error_code, report.error_facts)
            click.echo(f"fvsestore: {pair.happened}\n           {pair.do}".rstrip(), err=True)
        return exit_code_of(report.error_code)
    return int(trouble or bool(report.count("held")))


def _outcome_line(one: PostingOutcome) -> tuple[str, ...]:
    said = " ".join((posting_words(one.code, one.facts) if one.code else "").split())
    own = " ".join(one.text.split())
    why = said if own in said else f"{said} {own}".strip()
    return (one.order_id, one.state, one.journal, one.number, one.document, why)


# -- Tikrinti ----------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@orders_options
@as_json_option
@click.pass_obj
def verify(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    order_ids: tuple[str, ...],
    as_json: bool,
) -> int:
    """Read the operations back from Finvalda and compare them with what was sent."""
    with opened(start) as office:
        store = office.store(store_code(code))
        period = asked(since, until, order_ids)
        with stoppable(TerminalProgress(office.clock)) as progress:
            found = office.finvalda.verify(store.code, period, progress)
    if as_json:
        print_json(verification_form(found))
    else:
        if found.differences:
            titles = ("Order", "Journal", "Number", "Differs", "Sent", "In Finvalda")
            lines = [
                (one.order_id, one.journal, one.number, one.field, one.ours, one.theirs) for one in found.differences
            ]
            click.echo(table(titles, lines))
        click.echo(f"{found.agreeing} of {found.checked} agree.", err=True)
    return int(bool(found.differences))


@click.command("list")
@click.argument("code")
@orders_options
@click.option("--state", "states", multiple=True, help="Only this state, such as created (repeatable).")
@as_json_option
@click.pass_obj
def list_operations(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    order_ids: tuple[str, ...],
    states: tuple[str, ...],
    as_json: bool,
) -> int:
    """List the operations of a period's orders as the database knows them; asks nobody."""
    known = {state.value: state for state in PostingState}
    if unknown := [state for state in states if state.lower() not in known]:
        raise click.BadParameter(f"{unknown[0]!r} is none of {', '.join(known)}", param_hint="--state")
    with opened(start) as office:
        store = office.store(store_code(code))
        period = asked(since, until, order_ids)
        found = office.finvalda.operations(store.code, period, [known[state.lower()] for state in states])
    if as_json:
        print_json([operation_form(row) for row in found])
        return 0
    if found:
        titles = ("Order", "Kind", "State", "Date", "Document", "Journal", "Number", "Client", "Total", "", "Verified")
        click.echo(table(titles, [_operation_line(row) for row in found[:LIST_ROWS]], right=(8,)))
    click.echo(f"{min(len(found), LIST_ROWS)} of {len(found)} operations shown.", err=True)
    return 0


def _operation_line(row: PostedRow) -> tuple[str, ...]:
    return (
        row.order_id,
        row.kind.value,
        row.state.value,
        row.day.isoformat(),
        row.document,
        row.journal,
        row.number,
        row.client,
        text(row.total),
        row.currency,
        row.verified,
    )


verbs = (undo, verify, list_operations)
