"""`fvsestore products`: which product of Finvalda stands for which SKU."""

from decimal import Decimal, InvalidOperation
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.product_forms import decimal_plain, mapping_import_form, sku_form, trouble_text
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, stoppable, table
from fvsestore_gui.errors import MappingWrong
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.products import Component, MatchedBy, ProductMapping, SkuRow
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.office import ExportColumn

_HOW = {
    MatchedBy.TABLE: "table",
    MatchedBy.BUNDLE: "bundle",
    MatchedBy.SAME_CODE: "same code",
    MatchedBy.BAR_CODE: "bar code",
    MatchedBy.NEW_CARD: "a card to be made",
    MatchedBy.FALLBACK: "fallback",
    MatchedBy.NONE: "UNMATCHED",
}
_WHY = {
    "same_code": "same code",
    "bar_code": "bar code",
    "similar_code": "similar code",
    "similar_title": "similar title",
}
#: an SKU may begin with "-" and is no option
_ANY_SKU = {"ignore_unknown_options": True}
#: what `products import` reads back
_COLUMNS = [
    ExportColumn("SKU", lambda line: line.sku),
    ExportColumn("Amazon title", lambda line: line.title),
    ExportColumn("Finvalda code", lambda line: line.product),
    ExportColumn("Finvalda title", lambda line: line.product_title),
    ExportColumn("Quantity", lambda line: line.quantity, "money"),
    ExportColumn("Share", lambda line: line.share, "money"),
    ExportColumn("Rate class", lambda line: line.rate_class.value),
    ExportColumn("Matched", lambda line: _HOW[line.by]),
    ExportColumn("Orders", lambda line: line.order_count, "number"),
]


@click.group()
def products() -> None:
    """Products: which product of Finvalda stands for which SKU of Amazon.

    What the table says counts first, then the same code, then the bar code, as the settings allow. An SKU for which
    nothing stands is a piece of work: its orders are held, never guessed.

    \b
    Examples:
      fvsestore products list SHOP_DE --unmatched
      fvsestore products map SHOP_DE LN-KAV-250 KAVA-ET250
      fvsestore products map SHOP_DE GIFT-1 RANK-70140=1 KAVA-ET250=2
      fvsestore products export SHOP_DE --to products.xlsx
      fvsestore products import SHOP_DE products.xlsx
    """


@products.command("list")
@click.argument("code")
@click.option("--unmatched", is_flag=True, help="Only SKUs that hold their orders.")
@click.option("--text", default="", help="Only where SKU, ASIN, title or product holds this text.")
@as_json_option
@click.pass_obj
def list_skus(start: Start, code: str, unmatched: bool, text: str, as_json: bool) -> int:
    """List the SKUs of a store and what they become, the unmatched first. Exit code 1 while there are such."""
    with opened(start) as office:
        store = office.store(store_code(code))
        listing = office.finvalda.sku_rows(store.code)
        found = listing.rows(listing.ids(_shown(store.store_id, unmatched, text), _WORKLIST))
        summary = office.finvalda.sku_summary(store.code, listing)
    if as_json:
        print_json([sku_form(row) for row in found])
    elif not found:
        click.echo("No SKUs.", err=True)
    else:
        titles = ("SKU", "Amazon title", "Finvalda code", "Finvalda title", "Matched", "Orders")
        click.echo(table(titles, [_line(row) for row in found], right=(5,)))
    if summary.unmatched and not as_json:
        held = len(summary.waiting)
        click.echo(f"{summary.unmatched} of {summary.skus} SKUs are unmatched; {held} orders wait for them.", err=True)
    return 1 if summary.unmatched else 0


_WORKLIST = Sort("by", ranks=(MatchedBy.NONE.value, *(by.value for by in _HOW if by is not MatchedBy.NONE)))


def _shown(store_id: int, unmatched: bool, text: str) -> Filter:
    plain = text.encode("utf-8", "replace").decode()
    return Filter(store_id, text=plain, reasons=(MatchedBy.NONE.value,) if unmatched else ())


def _line(row: SkuRow) -> tuple[str, ...]:
    how, product, title = _HOW[row.by], _product_text(row), row.product_title
    if row.suggestion is not None:
        how = f"{how}: {_WHY[row.suggestion.why]}?"
        product, title = f"({row.suggestion.product})", row.suggestion.title
    elif row.unknown:
        how = f"{how}, not in Finvalda"
    return row.sku, row.title, product, title, how, str(row.order_count)


def _product_text(row: SkuRow) -> str:
    return " + ".join(
        part.product if part.quantity == 1 else f"{part.product}={decimal_plain(part.quantity)}"
        for part in row.components
    )


@products.command("map", context_settings=_ANY_SKU)
@click.argument("code")
@click.argument("sku")
@click.argument("parts", metavar="PRODUCT[=QUANTITY[@SHARE]]...", nargs=-1, required=True)
@click.option("--reduced", is_flag=True, help="Its VAT is a country's reduced rate.")
@as_json_option
@click.pass_obj
def map_sku(start: Start, code: str, sku: str, parts: tuple[str, ...], reduced: bool, as_json: bool) -> int:
    """Write into the table what an SKU becomes; several products make a bundle.

    QUANTITY is how many of the product are in one piece sold; SHARE its part of the price, such as 0.4 (without shares
    the price is split by quantity).
    """
    components = tuple(_component(part) for part in parts)
    with opened(start) as office:
        store = office.store(store_code(code))
        before = office.finvalda.mapping(store.code, sku)
        mapping = ProductMapping(
            sku=sku,
            components=components,
            rate_class=RateClass.REDUCED if reduced else RateClass.STANDARD,
            revision=before.revision if before is not None else 0,
        )
        office.finvalda.save_mappings(store.code, [mapping])
        row = office.finvalda.sku_rows(store.code).of(sku)
    if row is None:
        # somebody took it out at once
        raise MappingWrong("mapping_absent", sku=sku)
    if as_json:
        print_json(sku_form(row))
    else:
        click.echo(f"{sku} is {_product_text(row)} ({row.product_title or 'no title'}); orders: {row.order_count}")
    return 0


def _component(text: str) -> Component:
    product, sign, rest = text.rpartition("=")
    if not sign:
        return Component(text.strip())
    quantity, at, share = rest.partition("@")
    try:
        return Component(product.strip(), Decimal(quantity), Decimal(share) if at else None)
    except InvalidOperation:
        raise click.BadParameter(f"{text!r} is not PRODUCT=QUANTITY or PRODUCT=QUANTITY@SHARE") from None


@products.command(context_settings=_ANY_SKU)
@click.argument("code")
@click.argument("skus", metavar="SKU...", nargs=-1, required=True)
@as_json_option
@click.pass_obj
def unmap(start: Start, code: str, skus: tuple[str, ...], as_json: bool) -> int:
    """Take SKUs out of the table; they are matched by code again, or open."""
    with opened(start) as office:
        store = office.store(store_code(code))
        kept = {mapping.sku: mapping for mapping in office.finvalda.mappings(store.code)}
        missing = [sku for sku in skus if sku not in kept]
        if missing:
            raise MappingWrong("mapping_absent", sku=missing[0])
        office.finvalda.remove_mappings(store.code, [kept[sku] for sku in dict.fromkeys(skus)])
        listing = office.finvalda.sku_rows(store.code)
        rows = [row for sku in dict.fromkeys(skus) if (row := listing.of(sku)) is not None]
    if as_json:
        print_json([sku_form(row) for row in rows])
    else:
        click.echo(f"{len(dict.fromkeys(skus))} SKUs taken out of the table.")
    return 0


@products.command(context_settings=_ANY_SKU)
@click.argument("code")
@click.argument("sku")
@as_json_option
@click.pass_obj
def suggest(start: Start, code: str, sku: str, as_json: bool) -> int:
    """Name the products that an SKU may mean, the likeliest first. None of them is taken by itself."""
    with opened(start) as office:
        found = office.finvalda.suggestions(store_code(code), sku)
    if as_json:
        print_json([{"product": s.product, "title": s.title, "why": s.why, "score": round(s.score, 2)} for s in found])
    elif not found:
        click.echo("No suggestion.", err=True)
    else:
        rows = [(s.product, s.title, _WHY[s.why], f"{s.score:.0%}") for s in found]
        click.echo(table(("Finvalda code", "Finvalda title", "Why", "Alike"), rows, right=(3,)))
    return 0


@products.command("import")
@click.argument("code")
@click.argument("path", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@as_json_option
@click.pass_obj
def import_table(start: Start, code: str, path: Path, as_json: bool) -> int:
    """Read the table from a CSV or XLSX file; with a faulty line nothing of it is taken (exit code 2).

    The first line names the columns: SKU and Finvalda code, and where wanted Quantity, Share, Rate class. Several lines
    of one SKU are a bundle. A line without a product leaves its SKU open. What `products export` writes is read back.
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        report = office.finvalda.import_mappings(store_code(code), path, progress)
    if as_json:
        print_json(mapping_import_form(report))
    elif report.troubles:
        for one in report.troubles:
            click.echo(f"line {one.line}: {trouble_text(one)}", err=True)
        click.echo(f"{len(report.troubles)} faults; nothing was taken.", err=True)
    else:
        click.echo(f"{report.new} new, {report.changed} changed, {report.same} same, {report.empty} left open.")
    return 2 if report.troubles else 0


@products.command()
@click.argument("code")
@click.option(
    "--to", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, help="FILE.csv or FILE.xlsx"
)
@click.option("--unmatched", is_flag=True, help="Only SKUs that hold their orders.")
@click.option("--separator", type=click.Choice([";", ",", "tab"]), help="CSV only.  [default: ;]")
@as_json_option
@click.pass_obj
def export(start: Start, code: str, path: Path, unmatched: bool, separator: str | None, as_json: bool) -> int:
    """Write all SKUs and their products to a file that `products import` reads back."""
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise click.BadParameter("the name must end in .csv or .xlsx", param_hint="--to")
    with opened(start) as office:
        store = office.store(store_code(code))
        shown = _shown(store.store_id, unmatched, "")
        lines = office.finvalda.mapping_lines(store.code, shown)
        sign = {"tab": "\t", None: office.settings.csv_separator}.get(separator, separator)
        with stoppable(TerminalProgress(office.clock)) as progress:
            rows = office.export(lines, shown, Sort("sku"), _COLUMNS, path, progress, separator=str(sign))
    if as_json:
        print_json({"ok": True, "rows": rows, "path": str(path.absolute())})
    else:
        click.echo(f"{rows} rows written to {path}")
    return 0
