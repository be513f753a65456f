"""`fvsestore operations rates`: currency rates from the source that a store has chosen."""

from datetime import timedelta

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.session import Given, as_json_option, opened, period_options, print_json, store_code
from fvsestore_gui.cli.terminal import VILNIUS, TerminalProgress, stoppable
from fvsestore_gui.errors import CorrectInput


@click.command("rates")
@click.argument("code")
@period_options(("--to", "--until"))
@as_json_option
@click.pass_obj
def fetch_rates(start: Start, code: str, since: Given | None, until: Given | None, as_json: bool) -> int:
    """Read currency rates: those of the last 60 days, or of a period.

    They come from Finvalda, Lietuvos bankas or the European Central Bank, as the store has chosen.
    """
    with opened(start) as office:
        store = office.store(store_code(code))
        today = office.clock.now().astimezone(VILNIUS).date()
        # `ends` is the midnight after the last day
        last = (until.ends - timedelta(seconds=1)).astimezone(VILNIUS).date() if until else today
        first = since.begins.astimezone(VILNIUS).date() if since else last - timedelta(days=60)
        if last < first:
            raise CorrectInput("period_backwards")
        with stoppable(TerminalProgress(office.clock)) as progress:
            new = office.finvalda.fetch_rates(store.code, first, last, progress)
        source = office.finvalda.settings(store.code).rate_source.value
    if as_json:
        print_json({"ok": True, "store": store.code, "source": source, "new": new})
    else:
        click.echo(f"Currency rates of {first} to {last} ({source}): {new} new.")
    return 0
