"""`fvsestore orders history`, `import-file`, `complete`: years of orders by Amazon's reports, and what these lack."""

from datetime import datetime, time, timedelta
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.forms import completion_form, history_forecast_form, slice_form
from fvsestore_gui.cli.orders import end_of_run, orders
from fvsestore_gui.cli.session import (
    Given,
    as_json_option,
    marketplace_name,
    opened,
    period_options,
    print_json,
    store_code,
)
from fvsestore_gui.cli.terminal import VILNIUS, TerminalProgress, duration, local, stoppable, table
from fvsestore_gui.clock import Clock
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest, Slice, SliceState
from fvsestore_gui.model.runs import Forecast
from fvsestore_gui.office import Office
from fvsestore_gui.words_en import words

__all__ = ["orders"]

#: where no period is given: what Amazon keeps
_YEARS = 2


@orders.command("history")
@click.argument("code")
@period_options(("--to", "--until"))
@click.option("--days", type=click.IntRange(1, 10_000), help="Orders placed in the last so many days.")
@click.option("--years", type=click.IntRange(1, 20), help=f"Orders of the last so many years.  [default: {_YEARS}]")
@click.option("--fresh", is_flag=True, help="Ask also for what was read before.")
@click.option("--forecast", "only_forecast", is_flag=True, help="Only tell how long it would take; ask nobody.")
@click.option("--slices", "only_slices", is_flag=True, help="Only list the slices of time that histories asked for.")
@as_json_option
@click.pass_obj
def load_history(
    start: Start,
    code: str,
    since: Given | None,
    until: Given | None,
    days: int | None,
    years: int | None,
    fresh: bool,
    only_forecast: bool,
    only_slices: bool,
    as_json: bool,
) -> int:
    """Load years of orders by Amazon's reports: minutes instead of days.

    What was read before is not asked for again, and a history that was stopped goes on. Ctrl-C stops; what came is
    kept. A report has neither Amazon's own sums nor its line ids: see `orders complete`.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        if only_slices:
            return _list_slices(office.history_slices(store.store_id), as_json)
        request = _request(office.clock, since, until, days, years, fresh)
        expected = office.history_forecast(store.code, request)
        if only_forecast:
            if as_json:
                print_json(history_forecast_form(expected))
            else:
                click.echo(_forecast_text(expected))
            return 0
        with stoppable(TerminalProgress(office.clock)) as progress:
            progress.show(_forecast_text(expected))
            code_ = end_of_run(office, store, lambda: office.load_history(store.code, request, progress), as_json)
        if not as_json:
            _offer_completion(office, store.code, store.store_id)
        return code_


def _request(
    clock: Clock, since: Given | None, until: Given | None, days: int | None, years: int | None, fresh: bool
) -> HistoryRequest:
    if sum((since is not None or until is not None, days is not None, years is not None)) > 1:
        raise click.UsageError("choose one: --from and --to, or --days, or --years")
    if since is not None:
        return HistoryRequest(since.begins, until.ends if until else None, fresh)
    if until is not None:
        raise click.UsageError("--to needs --from")
    today = clock.now().astimezone(VILNIUS).date()
    if days is not None:
        first = today - timedelta(days=days)
    else:
        # 29 February has no day in other years
        day = min(today.day, 28) if today.month == 2 else today.day
        first = today.replace(year=today.year - (years or _YEARS), day=day)
    return HistoryRequest(datetime.combine(first, time(), VILNIUS), None, fresh)


def _forecast_text(expected: HistoryForecast) -> str:
    kept = f" (kept from before: {expected.stored})" if expected.stored else ""
    text = f"{expected.slices} slices to read{kept}"
    if expected.slices:
        text += f": about {duration(expected.seconds)} by Amazon's limits and {duration(expected.report_s)} a report"
    if expected.search_seconds:
        text += f"; page by page it would take {duration(expected.search_seconds)}"
    return text


def _list_slices(slices: list[Slice], as_json: bool) -> int:
    if as_json:
        print_json([slice_form(one) for one in slices])
    elif not slices:
        click.echo("No history was asked for.", err=True)
    else:
        titles = ("From", "Until", "State", "Orders", "Lines", "Marketplaces", "Asked", "Stored", "Why")
        click.echo(table(titles, [_slice_line(one) for one in slices], right=(3, 4)))
    return 0


def _slice_line(one: Slice) -> tuple[str, ...]:
    stored = one.state in (SliceState.STORED, SliceState.EMPTY)
    return (
        local(one.window_from),
        local(one.window_until),
        one.state.value,
        str(one.orders) if stored else "",
        str(one.lines) if stored else "",
        " ".join(marketplace_name(identifier) for identifier in one.marketplace_ids),
        local(one.asked_at),
        local(one.stored_at),
        words(one.error_code, one.error_facts or {}).happened if one.error_code else "",
    )


def _offer_completion(office: Office, code: str, store_id: int) -> None:
    incomplete = office.incomplete_count(store_id)
    if incomplete:
        click.echo(
            f"{incomplete} orders lack Amazon's own sums: fvsestore orders complete {code} "
            f"({_completion_text(office.completion_forecast(code))})",
            err=True,
        )


def _completion_text(expected: Forecast) -> str:
    return f"{expected.pages or 0} requests, about {duration(expected.seconds or 0.0)}"


@orders.command("import-file")
@click.argument("code")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@as_json_option
@click.pass_obj
def import_file(start: Start, code: str, path: Path, as_json: bool) -> int:
    """Import an All Orders report that was downloaded by hand from Seller Central (.txt, also gzipped).

    Nobody knows what period it was made for, so that no period counts as read by it.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        with stoppable(TerminalProgress(office.clock)) as progress:
            return end_of_run(
                office, store, lambda: office.import_report_file(store.code, path.absolute(), progress), as_json
            )


@orders.command()
@click.argument("code")
@click.option("--limit", type=click.IntRange(1), help="At most so many orders, the newest first.")
@click.option("--forecast", "only_forecast", is_flag=True, help="Only tell how long it would take; ask nobody.")
@as_json_option
@click.pass_obj
def complete(start: Start, code: str, limit: int | None, only_forecast: bool, as_json: bool) -> int:
    """Ask Amazon one by one for orders that only a report told of: their own sums, breakdowns and line ids.

    Ctrl-C stops; what came is kept and not asked for again.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        expected = office.completion_forecast(store.code, limit)
        if only_forecast:
            incomplete = office.incomplete_count(store.store_id)
            if as_json:
                print_json(completion_form(incomplete, expected))
            else:
                click.echo(f"{incomplete} orders lack Amazon's own sums: {_completion_text(expected)}")
            return 0
        with stoppable(TerminalProgress(office.clock)) as progress:
            progress.show(_completion_text(expected))
            return end_of_run(office, store, lambda: office.complete_orders(store.code, progress, limit), as_json)
