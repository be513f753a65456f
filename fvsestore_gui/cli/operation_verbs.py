"""`fvsestore operations`: preview, show, create, undo, return, verify, changes, list."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.operation_forms import (
    change_form,
    document_form,
    operation_form,
    preview_form,
    report_form,
    text,
    vat_sum_form,
    verification_form,
)
from fvsestore_gui.cli.operations import asked
from fvsestore_gui.cli.session import Given, Verb, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.errors import Cancelled, CorrectInput, exit_code_of
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.posting_reports import HeldDraft, PostingOutcome, PostingReport
from fvsestore_gui.model.postings import PostedRow, PostingState, PreviewRow
from fvsestore_gui.office import Office
from fvsestore_gui.posting_words_en import posting_words
from fvsestore_gui.words_en import words

#: rows on a terminal where no --limit is given
_LIST_ROWS = 100
#: what of a run a person must look at
_TROUBLE = ("failed", "unclear", "busy")


def _orders_options(verb: Verb) -> Verb:
    """The period or the single orders that a verb is about."""
    verb = click.option("--order", "order_ids", multiple=True, help="Only this order (repeatable).")(verb)
    return period_options(("--to", "--until"))(verb)


# -- Peržiūra ----------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@_orders_options
@click.option("--state", "states", multiple=True, help="Only this state, such as held (repeatable).")
@as_json_option
@click.pass_obj
def preview(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    order_ids: tuple[str, ...],
    states: tuple[str, ...],
    as_json: bool,
) -> int:
    """Show what would be created, what is held and why, and the sums by VAT code. Nothing is sent."""
    with opened(start) as office:
        store = office.store(store_code(code))
        period = asked(since, until, order_ids)
        with stoppable(TerminalProgress(office.clock)) as progress:
            found = office.finvalda.preview(store.code, period, progress)
    rows = [row for row in found.rows if not states or row.state in states]
    if as_json:
        sums = [vat_sum_form(one) for one in found.vat_sums]
        print_json({"rows": [preview_form(row) for row in rows], "vat_sums": sums, "counts": found.counts})
        return 0
    if rows:
        titles = ("Order", "State", "Date", "Document", "Client", "Lines", "VAT", "Total", "", "EUR", "")
        click.echo(table(titles, [_preview_line(row) for row in rows[:_LIST_ROWS]], right=(5, 6, 7, 9)))
    if found.vat_sums:
        click.echo("")
        sums_titles = ("VAT code", "%", "Documents", "Net", "VAT", "Gross", "", "Net EUR", "VAT EUR", "Gross EUR")
        lines = [
            (
                one.vat_code,
                text(one.rate),
                str(one.documents),
                text(one.net),
                text(one.vat),
                text(one.gross),
                one.currency,
                text(one.net_eur),
                text(one.vat_eur),
                text(one.gross_eur),
            )
            for one in found.vat_sums
        ]
        click.echo(table(sums_titles, lines, right=(1, 2, 3, 4, 5, 7, 8, 9)))
    counts = ", ".join(f"{count} {state}" for state, count in sorted(found.counts.items()) if count)
    click.echo(f"{min(len(rows), _LIST_ROWS)} of {len(rows)} shown; {counts or 'no orders'}.", err=True)
    return 0


def _preview_line(row: PreviewRow) -> tuple[str, ...]:
    why = posting_words(row.reason.code, row.reason.facts) if row.reason else ""
    return (
        row.order_id,
        row.state,
        row.day.isoformat() if row.day else "",
        row.document,
        row.client,
        str(row.line_count or ""),
        decimal_text(row.vat) or "",
        decimal_text(row.total) or "",
        row.currency or "",
        decimal_text(row.total_eur) or "",
        f"{row.journal} {row.number}".strip() or why,
    )


@click.command()
@click.argument("code")
@click.argument("order_id")
@as_json_option
@click.pass_obj
def show(start: Start, code: str, order_id: str, as_json: bool) -> int:
    """Show one order as a document: exactly the fields that are sent, and what became of it so far."""
    with opened(start) as office:
        store = office.store(store_code(code))
        row = _row(office, store.code, order_id.strip())
        document = office.finvalda.document(store.code, row)
        fields = () if isinstance(document, HeldDraft) else office.finvalda.sent_fields(document)
        posted = [
            (one, office.finvalda.posting_events(one.posting_id)) for one, _ in office.finvalda.posted(store.code, row)
        ]
    if as_json:
        print_json(document_form(document, fields, posted))
        return 0
    if isinstance(document, HeldDraft):
        for reason in document.reasons:
            click.echo(f"Held: {posting_words(reason.code, reason.facts)}")
    else:
        click.echo(pairs(list(fields)))
    for one, events in posted:
        click.echo("")
        click.echo(pairs(_operation_pairs(one)))
        for event in events:
            said = " ".join(part for part in (str(event.result_code or ""), event.text) if part)
            click.echo(f"  {local(event.at)}  {event.by}  {event.what}  {said}".rstrip())
    return 0


def _operation_pairs(row: PostedRow) -> list[tuple[str, str]]:
    found = [
        ("Operation", f"{row.kind.value} {row.state.value}"),
        ("Journal", f"{row.journal} {row.number}".strip()),
        ("Document", f"{row.series} {row.document}".strip()),
        ("Date", row.day.isoformat()),
        ("Client", row.client),
        ("Total", f"{text(row.total)} {row.currency} = {text(row.total_eur)} EUR"),
        ("Finvalda", " ".join(part for part in (str(row.result_code or ""), row.result_text) if part)),
        ("Verified", f"{row.verified} {local(row.verified_at)}".strip()),
    ]
    return [pair for pair in found if pair[1]]


# -- Kurti -------------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@_orders_options
@as_json_option
@click.pass_obj
def create(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    order_ids: tuple[str, ...],
    as_json: bool,
) -> int:
    """Create the operations of a period's orders, or of single orders.

    What is created already stays as it is; what is unclear is looked for in Finvalda first. Ctrl-C stops between two
    operations.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        period = asked(since, until, order_ids)
        return _run(office, lambda progress: office.finvalda.create(store.code, period, progress), as_json)


@click.command()
@click.argument("code")
@click.argument("order_ids", nargs=-1, required=True)
@as_json_option
@click.pass_obj
def undo(start: Start, code: str, order_ids: tuple[str, ...], as_json: bool) -> int:
    """Delete in Finvalda what this program created of these orders; its returns go first."""
    with opened(start) as office:
        store = office.store(store_code(code))
        rows = [_row(office, store.code, order_id.strip()) for order_id in order_ids]
        return _run(office, lambda progress: office.finvalda.remove(store.code, rows, progress), as_json)


@click.command("return")
@click.argument("code")
@click.argument("order_id")
@click.option("--line", "lines", multiple=True, metavar="LINE=PIECES", help="Only so many of this line (repeatable).")
@as_json_option
@click.pass_obj
def give_back(start: Start, code: str, order_id: str, lines: tuple[str, ...], as_json: bool) -> int:
    """Create the return of an order's operation: of everything that is left, or of some lines.

    Lines are numbered from 1, as `operations show` lists them.
    """
    quantities = dict(_pieces(line) for line in lines) or None
    with opened(start) as office:
        store = office.store(store_code(code))
        row = _row(office, store.code, order_id.strip())
        return _run(office, lambda progress: office.finvalda.give_back(store.code, row, quantities, progress), as_json)


def _row(office: Office, code: str, order_id: str) -> int:
    row = office.order_row_id(code, order_id)
    if row is None:
        raise CorrectInput("order_unknown", order_id=order_id)
    return row


def _pieces(given: str) -> tuple[int, Decimal]:
    number, _, pieces = given.partition("=")
    try:
        return int(number) - 1, Decimal(pieces.replace(",", "."))
    except (ValueError, InvalidOperation):
        raise click.BadParameter(f"{given!r} is not like 1=2", param_hint="--line") from None


def _run(office: Office, work: Callable[[TerminalProgress], PostingReport], as_json: bool) -> int:
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
    why = " ".join(part for part in (posting_words(one.code, one.facts) if one.code else "", one.text) if part)
    return (one.order_id, one.state, one.journal, one.number, one.document, why)


# -- Tikrinti ----------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@_orders_options
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


@click.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def changes(start: Start, code: str, as_json: bool) -> int:
    """List orders that changed after their operation was created, each with the proposed correction."""
    with opened(start) as office:
        store = office.store(store_code(code))
        with stoppable(TerminalProgress(office.clock)) as progress:
            found = office.finvalda.changes(store.code, progress)
    if as_json:
        print_json([change_form(change) for change in found])
    elif not found:
        click.echo("Nothing has changed.", err=True)
    else:
        titles = ("Order", "Journal", "Number", "Before", "Now", "", "Changed", "Proposal")
        lines = [
            (
                one.order_id,
                one.journal,
                one.number,
                text(one.before),
                "" if one.after is None else text(one.after),
                one.currency,
                ", ".join(one.fields),
                one.proposal,
            )
            for one in found
        ]
        click.echo(table(titles, lines, right=(3, 4)))
    return 0


@click.command("list")
@click.argument("code")
@_orders_options
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
        click.echo(table(titles, [_operation_line(row) for row in found[:_LIST_ROWS]], right=(8,)))
    click.echo(f"{min(len(found), _LIST_ROWS)} of {len(found)} operations shown.", err=True)
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


verbs = (preview, show, create, undo, give_back, verify, changes, list_operations)
