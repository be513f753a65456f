"""`fvsestore orders`: import, list, show, export."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.calendar import reminders_of, say_reminders
from fvsestore_gui.cli.columns import COLUMNS
from fvsestore_gui.cli.connection_forms import deadline_form
from fvsestore_gui.cli.forms import Form, run_form
from fvsestore_gui.cli.order_forms import agrees, money_text, order_form, version_form, whole_order_form
from fvsestore_gui.cli.rotation import warn_of_fall_back
from fvsestore_gui.cli.runs import counts_text, lines_text
from fvsestore_gui.cli.session import (
    Given,
    as_json_option,
    filter_options,
    marketplace_name,
    opened,
    period_options,
    print_json,
    shown,
    store_code,
)
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.errors import Cancelled, CorrectInput, FvsError
from fvsestore_gui.model.listing import OrderRow, Sort
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office

#: rows on a terminal where no --limit is given
_LIST_ROWS = 100
_CHUNK = 200


@click.group()
def orders() -> None:
    """Orders of a store.

    \b
    Examples:
      fvsestore orders import SHOP_DE                                  since the last import
      fvsestore orders import SHOP_DE --from 2026-10-01 --to 2026-10-31
      fvsestore orders import SHOP_DE --order 304-1234567-1234567 --json
      fvsestore orders history SHOP_DE --years 2                       by Amazon's reports, minutes instead of days
      fvsestore orders import-file SHOP_DE report.txt                  a report downloaded from Seller Central
      fvsestore orders complete SHOP_DE                                Amazon's own sums, which reports lack
      fvsestore orders list SHOP_DE --status SHIPPED --marketplace DE --json
      fvsestore orders show SHOP_DE 304-1234567-1234567
      fvsestore orders changes SHOP_DE 304-1234567-1234567
      fvsestore orders export SHOP_DE --to orders.xlsx --from 2026-10-01 --until 2026-10-31
    """


@orders.command("import")
@click.argument("code")
@period_options(("--to", "--until"))
@click.option("--days", type=click.IntRange(1, 10_000), help="Orders placed in the last so many days.")
@click.option(
    "--order", "order_ids", multiple=True, help="Only this order (repeatable, or several with blanks between)."
)
@as_json_option
@click.pass_obj
def import_orders(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    days: int | None,
    order_ids: tuple[str, ...],
    as_json: bool,
) -> int:
    """Import orders: since the last import, or those of a period, of the last days, or single ones.

    Days are whole days of Vilnius. Ctrl-C stops; complete pages are kept.
    """
    request = _request(since, until, days, order_ids)
    with opened(start) as office:
        store = office.store(store_code(code))
        with stoppable(TerminalProgress(office.clock)) as progress:
            if request.kind is not ImportKind.ORDER_IDS:
                progress.show(_forecast_text(office.forecast(store.code, request)))
            return end_of_run(office, store, lambda: office.import_orders(store.code, request, progress), as_json)


def _request(since: Given | None, until: Given | None, days: int | None, order_ids: tuple[str, ...]) -> ImportRequest:
    ids = tuple(dict.fromkeys(part for text in order_ids for part in text.replace(",", " ").replace(";", " ").split()))
    period = since is not None or until is not None
    if sum((period, days is not None, bool(order_ids))) > 1:
        raise click.UsageError("choose one: --from and --to, or --days, or --order")
    if order_ids:
        if not ids:
            raise CorrectInput("orders_none")
        return ImportRequest(ImportKind.ORDER_IDS, order_ids=ids)
    if days is not None:
        return ImportRequest(ImportKind.LAST_DAYS, days=days)
    if not period:
        return ImportRequest(ImportKind.SINCE_LAST)
    if since is None:
        raise click.UsageError("--to needs --from")
    return ImportRequest(ImportKind.PERIOD, created_from=since.begins, created_until=until.ends if until else None)


def _forecast_text(forecast: Forecast) -> str:
    at_once = f"Amazon gives {forecast.free_pages} pages of 100 orders at once"
    if forecast.seconds_per_page < 1:
        return at_once
    text = f"{at_once}, then one every {forecast.seconds_per_page:.0f} s"
    return f"{text}; about {forecast.seconds / 60:.0f} min in all" if forecast.seconds else text


def end_of_run(office: Office, store: Store, work: Callable[[], Run], as_json: bool) -> int:
    """Do an import, print how it ended, return the exit code. Counts of a failed one are told too.

    What of the store ends soon comes last, on standard error, and as `reminders` of the form.
    """
    before = office.last_run(store.store_id)
    try:
        run = work()
        warn_of_fall_back(office, store.code)
    except FvsError as error:
        last = office.last_run(store.store_id)
        recorded = last is not None and (before is None or last.run_id != before.run_id)
        code = _say_failed(office, store, error, last if recorded else None, as_json)
    else:
        say = _say_cancelled if run.state is RunState.CANCELLED else _say_done
        code = say(office, store, run, as_json)
    say_reminders(reminders_of(office, store.code))
    return code


def _say_failed(office: Office, store: Store, error: FvsError, run: Run | None, as_json: bool) -> int:
    if not as_json and run is not None and run.counts.received:
        click.echo(f"Run {run.run_id}: {run.counts.received} received = {counts_text(run)}; kept.", err=True)
    return say_error(error, as_json, _beside_error(office, store, run))


def _say_cancelled(office: Office, store: Store, run: Run, as_json: bool) -> int:
    if not as_json:
        click.echo(f"Run {run.run_id}: {run.counts.received} received = {counts_text(run)}; kept.", err=True)
    return say_error(Cancelled(), as_json, _beside_error(office, store, run))


def _beside_error(office: Office, store: Store, run: Run | None) -> Form:
    """What the form of an error has besides: of the run, where one was begun, and what ends."""
    form = {} if run is None else run_form(run)
    return {key: value for key, value in form.items() if key not in ("ok", "error")} | _reminders(office, store)


def _reminders(office: Office, store: Store) -> Form:
    return {"reminders": [deadline_form(one) for one in reminders_of(office, store.code)]}


def _say_done(office: Office, store: Store, run: Run, as_json: bool) -> int:
    if as_json:
        print_json(run_form(run) | _reminders(office, store))
    else:
        click.echo(f"Run {run.run_id}: {run.counts.received} received = {counts_text(run)}.")
        if run.lines:
            click.echo(f"{lines_text(run)}.")
        if not (run.counts.new or run.counts.changed or run.counts.held):
            click.echo("Nothing has changed.")
        if run.refused_data:
            click.echo(f"Amazon refused these data, so they are missing: {' '.join(run.refused_data)}", err=True)
        if run.met.withheld:
            withheld = " ".join(run.met.withheld)
            click.echo(f"Amazon left these data out of every shipped order: {withheld}", err=True)
            click.echo(f"Most likely a role is missing: fvsestore roles {store.code}", err=True)
        if run.counts.held:
            click.echo(f"See the held ones: fvsestore held list {store.code}", err=True)
    return 1 if run.counts.held else 0


@orders.command("list")
@click.argument("code")
@filter_options()
@click.option(
    "--sort", "sort_by", default="created", show_default=True, help="created, updated, total, status, order_id."
)
@click.option("--ascending", is_flag=True, help="The smallest or oldest first.")
@click.option(
    "--limit", type=click.IntRange(1), help=f"At most so many; else {_LIST_ROWS} in a table, all with --json."
)
@as_json_option
@click.pass_obj
def list_orders(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    statuses: tuple[str, ...],
    marketplaces: tuple[str, ...],
    fulfilled_by: str | None,
    text: str,
    sources: tuple[str, ...],
    sort_by: str,
    ascending: bool,
    limit: int | None,
    as_json: bool,
) -> int:
    """List orders from the database; works with the network off."""
    with opened(start) as office:
        store = office.store(store_code(code))
        chosen = shown(store, since, until, statuses, marketplaces, fulfilled_by, text, sources)
        if sort_by not in office.orders.columns:
            raise CorrectInput("column_unknown", column=sort_by)
        sort = Sort(sort_by, descending=not ascending)
        if as_json:
            _print_orders(office, office.orders.ids(chosen, sort, limit))
            return 0
        totals = office.orders.totals(chosen)
        rows = office.orders.rows(office.orders.ids(chosen, sort, limit or _LIST_ROWS))
    titles = ("Order", "Created", "Status", "Market", "By", "B2B", "Lines", "Total", "", "Agrees", "Source")
    if rows:
        click.echo(table(titles, [_line(row) for row in rows], right=(6, 7)))
    sums = ", ".join(f"{decimal_text(one.total, one.currency)} {one.currency}" for one in totals.per_currency)
    unknown = f"; {totals.without_total} without a total" if totals.without_total else ""
    click.echo(f"{len(rows)} of {totals.shown} orders; sum of the {totals.shown}: {sums or 'none'}{unknown}", err=True)
    return 0


def _print_orders(office: Office, ids: Sequence[int]) -> None:
    # One a line, as they are read: a hundred thousand orders take no more memory than a few.
    click.echo("[", nl=False)
    comma = ""
    for begin in range(0, len(ids), _CHUNK):
        rows = office.orders.rows(ids[begin : begin + _CHUNK])
        whole = office.whole_orders([row.row_id for row in rows])
        for row in (row for row in rows if row.row_id in whole):
            form = json.dumps(order_form(row, whole[row.row_id]), ensure_ascii=False)
            click.echo(f"{comma}\n{form}", nl=False)
            comma = ","
    click.echo("\n]" if ids else "]")


def _line(row: OrderRow) -> tuple[str, ...]:
    by = {"AMAZON": "FBA", "MERCHANT": "FBM"}.get(row.fulfilled_by or "", row.fulfilled_by or "")
    verdict = {True: "agrees", False: f"differs by {decimal_text(row.difference, row.currency)}"}
    known = agrees(row.agreement)
    return (
        row.order_id,
        local(row.created),
        row.status,
        marketplace_name(row.marketplace_id),
        by,
        "B2B" if row.business else "",
        str(row.item_count),
        decimal_text(row.total, row.currency) or "unknown",
        row.currency or "",
        row.agreement if known is None else verdict[known],
        row.source,
    )


@orders.command()
@click.argument("code")
@click.argument("order_id")
@as_json_option
@click.pass_obj
def show(start: Start, code: str, order_id: str, as_json: bool) -> int:
    """Show everything that is kept of one order."""
    with opened(start) as office:
        row_id = office.order_row_id(store_code(code), order_id.strip())
        if row_id is None:
            raise CorrectInput("order_unknown", order_id=order_id)
        order = office.order(row_id)
        (row,) = office.orders.rows([row_id])
    if as_json:
        print_json(whole_order_form(order, row.source))
        return 0
    click.echo(_order_text(order, row.source))
    return 0


@orders.command()
@click.argument("code")
@click.argument("order_id")
@as_json_option
@click.pass_obj
def changes(start: Start, code: str, order_id: str, as_json: bool) -> int:
    """Show what changed in one order since it first came: when, by which import, from which source."""
    with opened(start) as office:
        row_id = office.order_row_id(store_code(code), order_id.strip())
        if row_id is None:
            raise CorrectInput("order_unknown", order_id=order_id)
        versions = office.proof.order_versions(row_id)
    if as_json:
        print_json([version_form(one) for one in versions])
    elif not versions:
        click.echo("Nothing has changed since it first came.", err=True)
    else:
        lines = [
            (local(version.at), str(version.run_id), version.source.value, one.field, one.before or "", one.after or "")
            for version in versions
            for one in version.changes
        ]
        click.echo(table(("Stored", "Run", "Source", "Field", "Was", "Became"), lines, right=(1,)))
    return 0


#: where an order comes from, for people
_SOURCES = {
    "API": "Amazon",
    "REPORT": "a report of Amazon's: its own sums are missing",
    "FILE": "a report that was downloaded by hand: Amazon's own sums are missing",
    "MIXED": "Amazon, with a later state from a report",
}


def _order_text(order: Order, source: str) -> str:
    currency = order.total.currency if order.total else ""
    agreement = order.agreement
    territory = f" ({order.tax_territory})" if order.tax_territory else ""
    head = [
        ("Order", order.order_id),
        ("Status", order.status),
        ("Created", local(order.created)),
        ("Updated", local(order.updated)),
        ("Marketplace", marketplace_name(order.marketplace_id)),
        ("Fulfilled by", order.fulfilled_by or "unknown"),
        ("B2B", "yes" if order.business else "no"),
        ("Destination", f"{order.ship_country or 'unknown'}{territory}"),
        ("Total", f"{money_text(order.total)} {currency}" if order.total else "unknown"),
        ("Parts", _verdict(order)),
        ("Source", _SOURCES.get(source, source)),
    ]
    parts = [
        (f"  {name.replace('_', ' ')}", money_text(getattr(agreement, name)) or "")
        for name in ("lines", "shipping", "gift_wrap", "cod_fee", "discount", "tip", "other", "tax")
        if getattr(agreement, name) is not None
    ]
    titles = ("Line", "SKU", "ASIN", "Quantity", "Unit price", "Total", "Title")
    lines = [
        (
            item.order_item_id,
            item.sku or "",
            item.asin or "",
            str(item.quantity),
            money_text(item.unit_price) or "unknown",
            money_text(item.total) or "unknown",
            item.title or "",
        )
        for item in order.items
    ]
    return pairs(head + parts) + "\n\n" + table(titles, lines, right=(3, 4, 5))


def _verdict(order: Order) -> str:
    if order.agreement.state == "differs":
        return f"differ from the total by {money_text(order.agreement.difference)}"
    words = {"agrees": "add up to the total", "summed": "the total is their sum, Amazon sent none to compare with"}
    return words.get(order.agreement.state, order.agreement.state)


@orders.command()
@click.argument("code")
@click.option(
    "--to", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, help="FILE.csv or FILE.xlsx"
)
@click.option("--what", type=click.Choice(list(COLUMNS)), default="orders", show_default=True)
@click.option(
    "--separator",
    type=click.Choice([";", ",", "tab"]),
    help="CSV only; beside ; amounts have a decimal comma.  [default: ;]",
)
@filter_options(("--until",))
@as_json_option
@click.pass_obj
def export(
    start: Start,
    code: str,
    path: Path,
    what: str,
    separator: str | None,
    since: Given | None,
    until: Given | None,
    statuses: tuple[str, ...],
    marketplaces: tuple[str, ...],
    fulfilled_by: str | None,
    text: str,
    sources: tuple[str, ...],
    as_json: bool,
) -> int:
    """Write orders, items, held orders or runs to a CSV or XLSX file."""
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise click.BadParameter("the name must end in .csv or .xlsx", param_hint="--to")
    with opened(start) as office:
        store = office.store(store_code(code))
        chosen = shown(store, since, until, statuses, marketplaces, fulfilled_by, text, sources)
        listing = {"orders": office.orders, "items": office.items, "held": office.held, "runs": office.runs}[what]
        columns, sort = COLUMNS[what]
        sign = {"tab": "\t", None: office.settings.csv_separator}.get(separator, separator)
        with stoppable(TerminalProgress(office.clock)) as progress:
            rows = office.export(listing, chosen, sort, columns, path, progress, separator=str(sign))
    if as_json:
        print_json({"ok": True, "rows": rows, "path": str(path.absolute())})
    else:
        click.echo(f"{rows} rows written to {path}")
    return 0
