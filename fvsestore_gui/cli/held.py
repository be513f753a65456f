"""`fvsestore held`: orders that could not be read exactly."""

import click
import msgspec

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.forms import KEYS, Form
from fvsestore_gui.cli.order_forms import held_form, reason_text
from fvsestore_gui.cli.orders import end_of_run
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.listing import Filter, HeldRow, Sort


@click.group()
def held() -> None:
    """Orders that could not be read exactly: kept aside, never guessed.

    \b
    Examples:
      fvsestore held list --json
      fvsestore held retry SHOP_DE
    """


@held.command("list")
@click.argument("code", required=False)
@click.option("--limit", type=click.IntRange(1), help="At most so many of each store, the newest first.")
@click.option("--raw", is_flag=True, help="With --json: what Amazon sent; a sealed one is opened, which is noted.")
@as_json_option
@click.pass_obj
def list_held(start: Start, code: str | None, limit: int | None, raw: bool, as_json: bool) -> int:
    """List the held orders of one store, or of all, with the reason."""
    with opened(start) as office:
        stores = [office.store(store_code(code))] if code else office.stores()
        found: list[tuple[str, HeldRow]] = []
        for store in stores:
            ids = office.held.ids(Filter(store_id=store.store_id), Sort("last_tried", descending=True), limit)
            kept = office.held.rows(ids)
            if raw and as_json:  # a sealed one is opened, and that is noted
                opened_raw = [office.personal.held_reply(store.code, row) for row in kept]
                kept = [msgspec.structs.replace(row, raw=text) for row, text in zip(kept, opened_raw, strict=True)]
            found += [(store.code, row) for row in kept]
    if as_json:
        print_json([held_form(owner, row, raw=raw) for owner, row in found])
    elif not found:
        click.echo("No held orders.", err=True)
    else:
        titles = ("Row", "Store", "Order", "Reason", "Value", "Last tried", "Tries")
        rows = [
            (
                str(row.row_id),
                owner,
                row.order_id or "",
                reason_text(row),
                row.value or "",
                local(row.last_tried),
                str(row.tries),
            )
            for owner, row in found
        ]
        click.echo(table(titles, rows, right=(0, 6)))
    return 0


@held.command()
@click.argument("code")
@click.argument("order_ids", metavar="[ORDER_ID]...", nargs=-1)
@as_json_option
@click.pass_obj
def retry(start: Start, code: str, order_ids: tuple[str, ...], as_json: bool) -> int:
    """Ask Amazon again for held orders of a store: those named, or all."""
    with opened(start) as office:
        store = office.store(store_code(code))
        rows: list[int] | None = None
        if order_ids:
            ids = office.held.ids(Filter(store_id=store.store_id), Sort("last_tried"))
            by_order = {row.order_id: row.row_id for row in office.held.rows(ids)}
            missing = [order_id for order_id in order_ids if order_id not in by_order]
            if missing:
                raise CorrectInput("held_unknown", held=missing[0])
            rows = [by_order[order_id] for order_id in order_ids]
        else:
            kept = office.held.rows(office.held.ids(Filter(store_id=store.store_id), Sort("last_tried")))
            if not any(row.order_id for row in kept):
                return _nothing_to_ask(store.code, len(kept), as_json)
        with stoppable(TerminalProgress(office.clock)) as progress:
            return end_of_run(office, store, lambda: office.retry_held(store.code, rows, progress), as_json)


def _nothing_to_ask(code: str, without_id: int, as_json: bool) -> int:
    """A store with nothing that can be asked for again is done, not wrong input: this is run every night."""
    if as_json:
        counts = dict.fromkeys(("received", "new", "changed", "same", "held", "pages"), 0)
        empty: Form = {"refused_data": [], "withheld_data": [], "fell_back": False, "request_ids": [], "window_by": ""}
        known: Form = {"ok": True, "store": code, "kind": "retry_held", "state": "done", **counts, **empty}
        print_json({key: known.get(key) for key in KEYS["run"]} | {"reminders": []})
    elif without_id:
        click.echo(f"{without_id} held orders came without an order id: Amazon cannot be asked for them.", err=True)
    else:
        click.echo("No held orders.", err=True)
    return 1 if without_id else 0
