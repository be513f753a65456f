"""`fvsestore vat`: the VAT table that orders are posted by, and the rates of countries."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click
import msgspec

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, stoppable, table
from fvsestore_gui.cli.vat_forms import need_form, number_form, rate_form, rate_text, rule_form
from fvsestore_gui.errors import VatWrong
from fvsestore_gui.model.vat import Buyer, Collector, RateClass, VatRule
from fvsestore_gui.office import Office

_BUYERS = {
    Buyer.ANY: "any",
    Buyer.CONSUMER: "consumer",
    Buyer.BUSINESS: "business",
    Buyer.VAT_PAYER: "VAT number",
}
_TITLES = (
    "Row",
    "Stock",
    "Ship to",
    "Buyer",
    "Tax owed by",
    "From",
    "Until",
    "VAT code",
    "%",
    "Certainty",
    "Confirmed",
)
_REASONS = {
    "vat_rule_none": "NO ROW",
    "vat_rule_ambiguous": "SEVERAL ROWS",
    "vat_rule_unconfirmed": "NOT CONFIRMED",
    "vat_buyer_unknown": "BUYER UNKNOWN",
    "": "confirmed",
}


@click.group()
def vat() -> None:
    """VAT: which of Finvalda's VAT codes and which rate an order falls under.

    Every row says: goods that lie here, go there, to such a buyer, with the tax owed by the seller or by Amazon. The
    most specific row answers. A row is used once it is confirmed; what falls under no confirmed row is held.

    \b
    Examples:
      fvsestore vat fill SHOP_DE --oss                       the rows a seller of Lithuania begins with
      fvsestore vat needs SHOP_DE                            what open orders wait for
      fvsestore vat set SHOP_DE 12 --code OSSDE19 --rate 19
      fvsestore vat confirm SHOP_DE 12 13 14
      fvsestore vat rates --day 2026-11-03 DE FR
    """


@vat.command("list")
@click.argument("code")
@click.option("--unconfirmed", is_flag=True, help="Only rows that nobody confirmed yet.")
@as_json_option
@click.pass_obj
def list_rules(start: Start, code: str, unconfirmed: bool, as_json: bool) -> int:
    """List the VAT table of a store."""
    with opened(start) as office:
        rules = office.finvalda.vat_rules(store_code(code))
    found = [rule for rule in rules if not unconfirmed or rule.confirmed_at is None]
    _print(found, as_json)
    if not as_json and not rules:
        click.echo("Fill it with: fvsestore vat fill --help", err=True)
    return 0


@vat.command()
@click.argument("code")
@click.option(
    "--oss/--below-threshold",
    default=None,
    help="Distance sales are declared by the one-stop shop; or they stay below 10 000 EUR a year.",
)
@click.option("--stock", "stocks", multiple=True, metavar="COUNTRY", help="Goods lie there too; may be repeated.")
@as_json_option
@click.pass_obj
def fill(start: Start, code: str, oss: bool | None, stocks: tuple[str, ...], as_json: bool) -> int:
    """Add the rows a seller of Lithuania begins with; none of them is confirmed.

    Rates are those of each country and time. VAT codes are entered where Finvalda has exactly one that fits. Rows that
    are there stay as they are.
    """
    if oss is None:
        raise click.UsageError("Say --oss or --below-threshold.")
    with opened(start) as office:
        store = office.store(store_code(code))
        before = {rule.row_id for rule in office.finvalda.vat_rules(store.code)}
        wanted = [stock.strip().upper() for stock in stocks]
        rules = office.finvalda.fill_vat_rules(store.code, oss=oss, stocks=wanted)
    added = [rule for rule in rules if rule.row_id not in before]
    if as_json:
        print_json([rule_form(rule) for rule in added])
    else:
        open_codes = sum(not rule.vat_code for rule in added)
        click.echo(f"{len(added)} rows added, {open_codes} of them without a VAT code. None is confirmed.")
    return 0


@vat.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def needs(start: Start, code: str, as_json: bool) -> int:
    """Say which rows the open orders fall under, those that hold orders first. Exit code 1 while there are such."""
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        found = office.finvalda.vat_needs(store_code(code), progress)
    if as_json:
        print_json([need_form(need) for need in found])
    elif not found:
        click.echo("No open order needs a row.", err=True)
    else:
        rows = [
            (
                _REASONS[need.reason],
                need.situation.stock_country,
                need.situation.territory or need.situation.ship_to,
                " or ".join(_BUYERS[buyer] for buyer in need.situation.buyers),
                need.situation.collector.value,
                ", ".join(str(rule.row_id) for rule in need.rules) or "-",
                str(len(need.order_ids)),
                need.order_ids[0],
            )
            for need in found
        ]
        titles = ("State", "Stock", "Ship to", "Buyer", "Tax owed by", "Rows", "Orders", "For example")
        click.echo(table(titles, rows, right=(6,)))
    return 1 if any(need.reason for need in found) else 0


def _day(context: click.Context, parameter: click.Parameter, text: str | None) -> str | None:
    """A day, or "" for none."""
    if text:
        try:
            date.fromisoformat(text)
        except ValueError:
            raise click.BadParameter(f"{text!r} is no day such as 2026-01-31") from None
    return text


@vat.command("set")
@click.argument("code")
@click.argument("row", type=int, required=False)
@click.option("--stock", metavar="PLACE", help="Where goods lie: LT; EU, NON_EU, or * for any.")
@click.option("--ship-to", metavar="PLACE", help="Where they go: DE, ES-CN; EU, NON_EU, SAME, *.")
@click.option("--buyer", type=click.Choice([one.value for one in Buyer]), help="Who buys.")
@click.option("--collector", type=click.Choice([one.value for one in Collector]), help="Who owes the tax.")
@click.option("--rate-class", type=click.Choice([one.value for one in RateClass]), help="Of the goods.")
@click.option("--from", "valid_from", metavar="DAY", callback=_day, help='First day; "" for always.')
@click.option("--until", "valid_until", metavar="DAY", callback=_day, help='Last day; "" for ever.')
@click.option("--code", "vat_code", metavar="CODE", help="Finvalda's VAT code.")
@click.option("--rate", metavar="PERCENT", help="Such as 21 or 25.5.")
@click.option("--classifier", metavar="PVM", help="Such as PVM1.")
@click.option("--note", help="For people.")
@as_json_option
@click.pass_obj
def set_rule(start: Start, /, code: str, row: int | None, as_json: bool, **given: Any) -> int:
    """Change a row of the VAT table, or add one (without ROW; --stock and --ship-to are needed then).

    What is not named stays. Any change but the note's takes the confirmation away.
    """
    changes = {name: value for name, value in given.items() if value is not None}
    if row is None and not {"stock", "ship_to"} <= changes.keys():
        raise click.UsageError("A new row needs --stock and --ship-to.")
    with opened(start) as office:
        store = office.store(store_code(code))
        before = office.finvalda.vat_rules(store.code)
        rule = VatRule(stock_country="", ship_to="") if row is None else _rows(before, [row])[0]
        after = office.finvalda.save_vat_rules(store.code, [_changed(rule, changes)])
    known = {one.row_id for one in before}
    _print([one for one in after if (one.row_id == row if row is not None else one.row_id not in known)], as_json)
    return 0


def _changed(rule: VatRule, changes: dict[str, Any]) -> VatRule:
    made: dict[str, Any] = {}
    for name, value in changes.items():
        match name:
            case "stock":
                made["stock_country"] = value
            case "valid_from" | "valid_until":
                made[name] = date.fromisoformat(value) if value else None
            case "rate":
                try:
                    made[name] = Decimal(value.replace(",", ".")) if value else None
                except InvalidOperation:
                    raise VatWrong("vat_rule_rate", value=value) from None
            case "buyer":
                made[name] = Buyer(value)
            case "collector":
                made[name] = Collector(value)
            case "rate_class":
                made[name] = RateClass(value)
            case _:
                made[name] = value
    return msgspec.structs.replace(rule, **made)


@vat.command()
@click.argument("code")
@click.argument("rows", metavar="[ROW]...", type=int, nargs=-1)
@click.option("--all", "every", is_flag=True, help="All rows that have a VAT code and a rate.")
@click.option("--undo", is_flag=True, help="Do not use them any more.")
@as_json_option
@click.pass_obj
def confirm(start: Start, code: str, rows: tuple[int, ...], every: bool, undo: bool, as_json: bool) -> int:
    """Confirm rows: from now on orders are posted by them. Your name and the time are kept with each."""
    if bool(rows) == every:
        raise click.UsageError("Name rows, or say --all.")
    with opened(start) as office:
        store = office.store(store_code(code))
        rules = office.finvalda.vat_rules(store.code)
        if every:
            chosen = [rule for rule in rules if undo or (rule.vat_code and rule.rate is not None)]
        else:
            chosen = _rows(rules, rows)
        after = office.finvalda.confirm_vat_rules(store.code, chosen, confirmed=not undo)
    ids = {rule.row_id for rule in chosen}
    if as_json:
        print_json([rule_form(rule) for rule in after if rule.row_id in ids])
    else:
        waiting = sum(rule.confirmed_at is None for rule in after)
        click.echo(f"{len(chosen)} rows {'taken back' if undo else 'confirmed'}; {waiting} are not confirmed.")
    return 0


@vat.command()
@click.argument("code")
@click.argument("rows", metavar="ROW...", type=int, nargs=-1, required=True)
@as_json_option
@click.pass_obj
def remove(start: Start, code: str, rows: tuple[int, ...], as_json: bool) -> int:
    """Take rows out of the VAT table."""
    with opened(start) as office:
        store = office.store(store_code(code))
        gone = _rows(office.finvalda.vat_rules(store.code), rows)
        office.finvalda.save_vat_rules(store.code, [], gone)
    if as_json:
        print_json([rule_form(rule) for rule in gone])
    else:
        click.echo(f"{len(gone)} rows removed.")
    return 0


@vat.command()
@click.argument("places", metavar="[PLACE]...", nargs=-1)
@click.option("--day", metavar="DAY", callback=_day, help="Only what counts on this day.")
@click.option("--import", "source", type=click.Path(dir_okay=False, path_type=Path), help="Let a file's rates count.")
@click.option("--built-in", is_flag=True, help="Let the program's own rates count again.")
@click.option("--to", "path", type=click.Path(dir_okay=False, path_type=Path), help="Write them to FILE.csv.")
@as_json_option
@click.pass_obj
def rates(
    start: Start,
    places: tuple[str, ...],
    day: str | None,
    source: Path | None,
    built_in: bool,
    path: Path | None,
    as_json: bool,
) -> int:
    """List VAT rates by country and territory, each with its time, certainty and source; or read them from a file.

    A file is CSV in UTF-8 with the columns place, area, standard, reduced, valid_from, valid_until, certainty, rate_as,
    source, as --to writes it. It must have every member state and territory, and is taken whole or not at all.
    """
    if source is not None and built_in:
        raise click.UsageError("Say --import or --built-in.")
    with opened(start) as office:
        if source is not None:
            office.finvalda.import_vat_rates(source)
        if built_in:
            office.finvalda.forget_vat_rates()
        if path is not None:
            office.finvalda.export_vat_rates(path)
        known = office.finvalda.vat_rates()
        origin = _origin(office)
    wanted = {place.strip().upper() for place in places}
    found = [rate for rate in known.all if not wanted or rate.place in wanted]
    if day:
        on = date.fromisoformat(day)
        found = [rate for rate in found if known.of(rate.place, on) == rate]
    if as_json:
        print_json([rate_form(rate) for rate in found])
        return 0
    lines = [
        (
            rate.place,
            rate.area,
            rate_text(rate.standard),
            " ".join(rate_text(one) for one in rate.reduced),
            "" if rate.valid_from is None else rate.valid_from.isoformat(),
            "" if rate.valid_until is None else rate.valid_until.isoformat(),
            rate.certainty.value,
            rate.source,
        )
        for rate in found
    ]
    click.echo(table(("Place", "Area", "%", "Reduced", "From", "Until", "Certainty", "Source"), lines, right=(2,)))
    click.echo(origin, err=True)
    return 0


def _origin(office: Office) -> str:
    origin = office.finvalda.vat_rates_origin()
    if origin is None:
        return "These are the program's own rates."
    return f"These rates are of the file {origin.name}, read {origin.saved_at:%Y-%m-%d} by {origin.saved_by}."


@vat.command()
@click.argument("text", metavar="NUMBER")
@click.option("--vies", is_flag=True, help="Ask VIES, the register of the EU, about it.")
@as_json_option
@click.pass_obj
def number(start: Start, text: str, vies: bool, as_json: bool) -> int:
    """Check a VAT number: its form and check digits; with --vies whether it is registered. Exit code 1 if not."""
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        checked = office.finvalda.ask_vies(text, progress) if vies else office.finvalda.check_vat_number(text)
    if as_json:
        print_json(number_form(checked))
    else:
        click.echo(f"{checked.number}: {'its form is right' if checked.form else 'wrong form or check digits'}")
        if checked.asked_at is not None:
            said = {True: "registered", False: "NOT registered", None: "the member state does not answer just now"}
            click.echo(f"VIES: {said[checked.registered]}")
    return 0 if checked.form and checked.registered is not False else 1


def _rows(rules: Sequence[VatRule], wanted: Sequence[int]) -> list[VatRule]:
    known = {rule.row_id: rule for rule in rules}
    for row in wanted:
        if row not in known:
            raise VatWrong("vat_rule_absent", rule=row)
    return [known[row] for row in dict.fromkeys(wanted)]


def _print(rules: Sequence[VatRule], as_json: bool) -> None:
    if as_json:
        print_json([rule_form(rule) for rule in rules])
        return
    if not rules:
        click.echo("No rows.", err=True)
        return
    titles = (
        "Row",
        "Stock",
        "Ship to",
        "Buyer",
        "Tax owed by",
        "From",
        "Until",
        "VAT code",
        "%",
        "Certainty",
        "Confirmed",
    )
    click.echo(table(titles, [_line(rule) for rule in rules], right=(0, 8)))


def _line(rule: VatRule) -> tuple[str, ...]:
    return (
        str(rule.row_id),
        rule.stock_country,
        rule.ship_to + (" reduced" if rule.rate_class is RateClass.REDUCED else ""),
        _BUYERS[rule.buyer],
        rule.collector.value,
        "" if rule.valid_from is None else rule.valid_from.isoformat(),
        "" if rule.valid_until is None else rule.valid_until.isoformat(),
        rule.vat_code or "-",
        "-" if rule.rate is None else rate_text(rule.rate),
        rule.certainty.value,
        f"{rule.confirmed_at:%Y-%m-%d} {rule.confirmed_by}" if rule.confirmed_at is not None else "no",
    )
