"""`fvsestore operations settings`: how orders of a store become operations in Finvalda."""

import click
import msgspec

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.posting_forms import operation_settings_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import pairs
from fvsestore_gui.model.posting_fields import FIELDS, as_text, value_of
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.office import Office


@click.group("settings")
def settings() -> None:
    """Choices of how orders of a store become operations in Finvalda.

    Texts (titles.1 to titles.5, note) may name {order_id}, {marketplace}, {ship_country}, {stock_country},
    {fulfilment}, {currency} and {store}. Clients, warehouses and stock countries by country are given as
    DE=AMZDE,FR=AMZFR. Nothing after the = empties a choice.

    \b
    Examples:
      fvsestore operations settings show SHOP_DE
      fvsestore operations settings set SHOP_DE client=AMZDE fba.warehouse=FBADE fba.stock_country=DE
      fvsestore operations settings set SHOP_DE kind=PardRezDok "titles.1=Amazon {order_id}"
      fvsestore operations settings copy SHOP_FR --from SHOP_DE
    """


@settings.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def show(start: Start, code: str, as_json: bool) -> int:
    """Show every choice, and which are still to be made."""
    with opened(start) as office:
        chosen = office.finvalda.settings(store_code(code))
        return _show(office, code, chosen, as_json)


@settings.command("set")
@click.argument("code")
@click.argument("choices", nargs=-1, required=True, metavar="NAME=VALUE...")
@as_json_option
@click.pass_obj
def set_choices(start: Start, code: str, choices: tuple[str, ...], as_json: bool) -> int:
    """Change some of the choices; the others stay. All of them, or none."""
    with opened(start) as office:
        before = office.finvalda.settings(store_code(code))
        changed = before
        for choice in choices:
            name, equals, value = choice.partition("=")
            if not equals:
                raise click.UsageError(f"{choice!r} is not NAME=VALUE")
            changed = office.finvalda.changed_setting(changed, name.strip(), value)
        saved = office.finvalda.save_settings(store_code(code), changed, before=before)
        return _show(office, code, saved, as_json)


@settings.command()
@click.argument("code")
@click.option("--from", "other", required=True, metavar="CODE", help="The store whose choices are taken over.")
@as_json_option
@click.pass_obj
def copy(start: Start, code: str, other: str, as_json: bool) -> int:
    """Take over all choices of another store."""
    if store_code(code) == store_code(other):
        raise click.UsageError("both are the same store")
    with opened(start) as office:
        before = office.finvalda.settings(store_code(code))
        theirs = office.finvalda.settings(store_code(other))
        wanted = msgspec.structs.replace(theirs, revision=before.revision)
        return _show(office, code, office.finvalda.save_settings(store_code(code), wanted), as_json)


def _show(office: Office, code: str, chosen: PostingSettings, as_json: bool) -> int:
    unanswered = office.finvalda.unanswered_settings(chosen)
    if as_json:
        print_json(operation_settings_form(store_code(code), chosen, unanswered))
        return 0
    click.echo(pairs([(name, as_text(value_of(chosen, name))) for name in FIELDS]))
    if unanswered:
        click.echo(f"\nOrders are held until these are set: {', '.join(unanswered)}", err=True)
    return 0
