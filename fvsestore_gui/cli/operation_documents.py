"""`fvsestore operations`: preview, show, create, return, changes: what needs the orders' documents."""

from decimal import Decimal, InvalidOperation

import click
import msgspec

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.operation_forms import change_form, document_form, preview_form, text, vat_sum_form
from fvsestore_gui.cli.operation_verbs import LIST_ROWS, orders_options, ran, row_of
from fvsestore_gui.cli.operations import asked
from fvsestore_gui.cli.session import Given, as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.postings import PostedRow, Posting, PreviewRow
from fvsestore_gui.office import Office
from fvsestore_gui.posting_words_en import posting_words
from fvsestore_gui.result_words_en import answer

# -- Peržiūra ----------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@orders_options
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
        click.echo(table(titles, [_preview_line(row) for row in rows[:LIST_ROWS]], right=(5, 6, 7, 9)))
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
    click.echo(f"{min(len(rows), LIST_ROWS)} of {len(rows)} shown; {counts or 'no orders'}.", err=True)
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
        row = row_of(office, store.code, order_id.strip())
        document = office.finvalda.document(store.code, row)
        fields = () if isinstance(document, HeldDraft) else office.finvalda.sent_fields(document)
        posted = [
            (one, sent, office.finvalda.posting_events(one.posting_id))
            for one, sent in office.finvalda.posted(store.code, row)
        ]
    if as_json:
        print_json(document_form(document, fields, [(one, events) for one, _, events in posted]))
        return 0
    if isinstance(document, HeldDraft):
        for reason in document.reasons:
            click.echo(f"Held: {posting_words(reason.code, reason.facts)}")
    else:
        click.echo(pairs(list(fields)))
    for one, sent, events in posted:
        click.echo("")
        click.echo(pairs(_operation_pairs(one)))
        click.echo(_lines_table(sent))
        for event in events:
            said = answer(event.result_code, event.text)
            click.echo(f"  {local(event.at)}  {event.by}  {event.what}  {said}".rstrip())
    return 0


def _lines_table(sent: Posting) -> str:
    """The lines as `operations return --line` counts them."""
    titles = ("Line", "Code", "Quantity", "Net", "VAT", "Gross", "VAT code", "%")
    lines = [
        (
            str(number),
            line.code,
            text(line.quantity),
            text(line.net - line.discount),
            text(line.vat),
            text(line.gross),
            line.vat_code,
            text(line.rate),
        )
        for number, line in enumerate(sent.lines, 1)
    ]
    return table(titles, lines, right=(0, 2, 3, 4, 5, 7))


def _operation_pairs(row: PostedRow) -> list[tuple[str, str]]:
    found = [
        ("Operation", f"{row.kind.value} {row.state.value}"),
        ("Journal", f"{row.journal} {row.number}".strip()),
        ("Document", f"{row.series} {row.document}".strip()),
        ("Date", row.day.isoformat()),
        ("Client", row.client),
        ("Total", f"{text(row.total)} {row.currency} = {text(row.total_eur)} EUR"),
        ("Finvalda", answer(row.result_code, row.result_text)),
        ("Verified", f"{row.verified} {local(row.verified_at)}".strip()),
    ]
    return [pair for pair in found if pair[1]]


# -- Kurti -------------------------------------------------------------------------------------------------------


@click.command()
@click.argument("code")
@orders_options
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
        return ran(office, lambda progress: office.finvalda.create(store.code, period, progress), as_json)


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
        row = row_of(office, store.code, order_id.strip())
        return ran(office, lambda progress: office.finvalda.give_back(store.code, row, quantities, progress), as_json)


def _pieces(given: str) -> tuple[int, Decimal]:
    number, _, pieces = given.partition("=")
    try:
        return int(number) - 1, Decimal(pieces.replace(",", "."))
    except (ValueError, InvalidOperation):
        raise click.BadParameter(f"{given!r} is not like 1=2", param_hint="--line") from None


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


@click.command()
@click.argument("code")
@click.argument("order_id")
@click.option("--vat-number", help="The buyer's VAT number; none: it has none.")
@click.option("--stock-country", help="Where its goods lay: PL, for one.")
@click.option("--vat-by-rule", type=bool, help="yes: let the rule's VAT stand where Amazon counted another.")
@click.option("--leave-out", type=bool, help="yes: never create it; no: create it after all.")
@click.option("--note", help="Why.")
@click.pass_obj
def decide(
    start: Start,
    code: str,
    order_id: str,
    vat_number: str | None,
    stock_country: str | None,
    vat_by_rule: bool | None,
    leave_out: bool | None,
    note: str | None,
) -> int:
    """Decide about one order what neither Amazon nor the rules can tell."""
    with opened(start) as office:
        store = office.store(store_code(code))
        decided = office.finvalda.decision(row_of(office, store.code, order_id.strip()))
        changed: dict[str, object] = {"vat_by_rule": vat_by_rule, "left_out": leave_out, "note": note}
        changed = {name: value for name, value in changed.items() if value is not None}
        if vat_number is not None:
            changed["vat_number"] = _vat_number(office, vat_number)
        if stock_country is not None:
            changed["stock_country"] = stock_country.strip().upper() or None
        if not changed:
            raise click.UsageError("say what is decided")
        office.finvalda.decide(store.code, msgspec.structs.replace(decided, **changed))
    return 0


def _vat_number(office: Office, given: str) -> str:
    if given.strip().lower() == "none":
        return ""
    found = office.finvalda.check_vat_number(given)
    if not found.form:
        raise click.BadParameter(f"{given!r} is not written as its country writes them", param_hint="--vat-number")
    return found.number


document_verbs = (preview, show, create, give_back, changes, decide)
