"""`fvsestore proof`: whether months are complete, which windows were read, and reading what is missing."""

from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.orders import end_of_run
from fvsestore_gui.cli.session import as_json_option, marketplace_name, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, duration, local, pairs, stoppable, table
from fvsestore_gui.model.coverage import Coverage, Hole, LedgerEntry, Stretch
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import CheckForecast, Completeness, MonthProof, MonthState
from fvsestore_gui.proof_forms import hole_form, month_form, proof_form, window_form
from fvsestore_gui.proof_words import LANGUAGES, Language, ProofWords

_ENGLISH = ProofWords("en")
#: how many ids a terminal shows of each list
_IDS = 20


class _MonthType(click.ParamType[Month]):
    name = "month"

    def convert(self, value: str | Month, param: click.Parameter | None, ctx: click.Context | None) -> Month:
        month = value if isinstance(value, Month) else Month.read(value)
        if month is None:
            self.fail(f"{value!r} is no month such as 2026-10", param, ctx)
        return month


month_argument = click.argument("month", metavar="MONTH", type=_MonthType())


@click.group()
def proof() -> None:
    """Whether months are complete: read whole by the API and by a report, both naming the same orders.

    A month is that of the order's date on Vilnius' clock.

    \b
    Examples:
      fvsestore proof months SHOP_DE
      fvsestore proof month SHOP_DE 2026-10 --check --pdf 2026-10.pdf --language lt
      fvsestore proof month SHOP_DE 2026-10 --json
      fvsestore proof fetch SHOP_DE 2026-10
      fvsestore proof windows SHOP_DE
    """


@proof.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def months(start: Start, code: str, as_json: bool) -> int:
    """List the months, the newest first; the exit code is 1 where one that is over is not complete."""
    with opened(start) as office:
        found = office.proof.months(store_code(code))
    if as_json:
        print_json([month_form(one) for one in found])
    else:
        titles = ("Month", "State", "Orders", "API", "Report", "Differ", "Holes", "Held", "Checked")
        click.echo(table(titles, [_line(one) for one in found], right=(2, 3, 4, 5, 6, 7)))
    return int(any(one.completeness not in (Completeness.COMPLETE, Completeness.RUNNING) for one in found))


def _line(one: MonthState) -> tuple[str, ...]:
    counts = one.counts
    return (
        str(one.month),
        _ENGLISH.state(one.completeness),
        str(counts.orders),
        str(counts.api),
        str(counts.report),
        str(counts.only_api + counts.only_report) if one.compared else "",
        str(len(one.holes)) if one.holes else "",
        str(one.held) if one.held else "",
        local(one.checked_at),
    )


@proof.command()
@click.argument("code")
@month_argument
@click.option("--check", is_flag=True, help="Read what is missing first: reports, and windows of the API.")
@click.option("--forecast", "only_forecast", is_flag=True, help="Only tell what a check would take; ask nobody.")
@click.option("--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Write the proof to this file, one page.")
@click.option("--json-file", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this file as JSON.")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of the files and of --json."
)
@as_json_option
@click.pass_obj
def month(
    start: Start,
    code: str,
    month: Month,
    check: bool,
    only_forecast: bool,
    pdf: Path | None,
    json_file: Path | None,
    language: Language,
    as_json: bool,
) -> int:
    """Tell all that is known of one month; the exit code is 0 only where it is complete."""
    for path, ending, option in ((pdf, ".pdf", "--pdf"), (json_file, ".json", "--json-file")):
        if path is not None and path.suffix.lower() != ending:
            raise click.BadParameter(f"the name must end in {ending}", param_hint=option)
    with opened(start) as office:
        store = office.store(store_code(code))
        if only_forecast:
            click.echo(_forecast_text(office.proof.check_forecast(store.code, month.year, month.month)))
            return 0
        if check:
            with stoppable(TerminalProgress(office.clock)) as progress:
                progress.show(_forecast_text(office.proof.check_forecast(store.code, month.year, month.month)))
                found = office.proof.check_month(store.code, month.year, month.month, progress)
        else:
            found = office.proof.month(store.code, month.year, month.month)
        for path in (pdf, json_file):
            if path is not None:
                office.proof.write_proof(found, path, language)
        form = proof_form(found, language, office.clock.now())
    if as_json:
        print_json(form)
    else:
        click.echo(_text(found))
    return 0 if found.complete else 1


def _forecast_text(expected: CheckForecast) -> str:
    if expected.nothing:
        return "Nothing is missing that could be read."
    parts = []
    if expected.reports:
        parts.append(_some(expected.reports, "report", "reports"))
    if expected.api_windows:
        parts.append(_some(expected.api_windows, "window of the API", "windows of the API"))
    took = f", about {duration(expected.seconds)}" if expected.seconds else ""
    return f"To be read: {' and '.join(parts)}{took}"


def _some(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _text(found: MonthProof) -> str:
    state, counts = found.state, found.state.counts
    rows = [
        ("Month", f"{found.month}, by the order's date in Vilnius"),
        ("State", f"{_ENGLISH.state(state.completeness)}. {_ENGLISH.why(state)}"),
        ("Marketplaces", " ".join(marketplace_name(one) for one in found.marketplace_ids) or "none"),
        ("Orders", f"{counts.orders}: {counts.api} by the API, {counts.report} by reports, {counts.both} by both"),
        ("Elsewhere", f"{counts.elsewhere} in marketplaces that are switched off" if counts.elsewhere else ""),
        ("Totals", ", ".join(f"{decimal_text(one.total, one.currency)} {one.currency}" for one in found.per_currency)),
        ("No total", str(found.without_total) if found.without_total else ""),
        ("Statuses", ", ".join(f"{status} {count}" for status, count in found.statuses)),
        ("Windows", str(len(found.windows))),
        ("Checked", local(state.checked_at)),
        ("Only API", _ids(found.only_api)),
        ("Only report", _ids(found.only_report)),
        ("Held", _ids(tuple(one.order_id or f"row {one.held_row}" for one in found.held))),
    ]
    text = pairs([row for row in rows if row[1]])
    holes = [*state.holes, *state.api_holes, *state.report_holes]
    return f"{text}\n\n{_holes_table(holes)}" if holes else text


def _ids(ids: tuple[str, ...]) -> str:
    more = f" and {len(ids) - _IDS} more" if len(ids) > _IDS else ""
    return " ".join(ids[:_IDS]) + more


def _holes_table(holes: list[Hole]) -> str:
    lines = [
        (
            local(one.since),
            local(one.until),
            _ENGLISH.hole(one),
            " ".join(marketplace_name(identifier) for identifier in one.marketplace_ids),
        )
        for one in holes
    ]
    return table(("Hole from", "Until", "Why", "Marketplaces"), lines)


@proof.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def windows(start: Start, code: str, as_json: bool) -> int:
    """List every window that was read whole, and the holes between the first and the last of them."""
    with opened(start) as office:
        store = office.store(store_code(code))
        entries = office.proof.ledger(store.store_id)
    holes: list[Hole] = []
    if entries:
        span = Stretch(entries[0].window_from, max(one.window_until for one in entries))
        coverage = Coverage(entries)
        holes = [
            hole
            for source in (None, Source.API, Source.REPORT)
            for hole in coverage.holes(store.marketplace_ids, span, source)
        ]
    if as_json:
        print_json({"windows": [window_form(one) for one in entries], "holes": [hole_form(one) for one in holes]})
    elif not entries:
        click.echo("No window was read whole yet.", err=True)
    else:
        titles = ("From", "Until", "By", "Source", "Pages", "Received", "Read", "Run", "Chain", "Marketplaces")
        click.echo(table(titles, [_window_line(one) for one in entries], right=(4, 5, 7)))
        if holes:
            click.echo(f"\n{_holes_table(holes)}")
    return 0


def _window_line(one: LedgerEntry) -> tuple[str, ...]:
    return (
        local(one.window_from),
        local(one.window_until),
        one.window_by,
        one.source.value,
        str(one.pages),
        str(one.received),
        local(one.read_at),
        str(one.run_id),
        one.chain.value,
        " ".join(marketplace_name(identifier) for identifier in one.marketplace_ids),
    )


@proof.command()
@click.argument("code")
@month_argument
@as_json_option
@click.pass_obj
def fetch(start: Start, code: str, month: Month, as_json: bool) -> int:
    """Ask Amazon again for the orders that only one of the two counts named.

    Those that only a report named are asked for one by one; for those that only the API named a new report is made,
    which may lag or leave out certain orders for good. The exit code is 0 only where the month is complete then.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        with stoppable(TerminalProgress(office.clock)) as progress:
            ended = end_of_run(
                office,
                store,
                lambda: office.proof.fetch_differences(store.code, month.year, month.month, progress),
                as_json,
            )
        if ended > 1:
            return ended
        found = office.proof.month(store.code, month.year, month.month)
    if not as_json:
        click.echo(f"{_ENGLISH.state(found.state.completeness)}. {_ENGLISH.why(found.state)}")
    return 0 if found.complete else 1
