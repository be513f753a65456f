"""The columns of Prekių susiejimas, and of the file that is exported of it; how an SKU was matched, in words."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from fvsestore_gui.model.products import MappingLine, MatchedBy, SkuRow, Suggestion
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.columns import Cell, Column, PlainColumn
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.record_columns import text_cell

translate = QCoreApplication.translate

GREY = QPalette.ColorRole.PlaceholderText


def how_word(by: MatchedBy) -> str:
    """ "table", "same code" …"""
    return {
        MatchedBy.TABLE: translate("products", "table"),
        MatchedBy.BUNDLE: translate("products", "bundle"),
        MatchedBy.SAME_CODE: translate("products", "same code"),
        MatchedBy.BAR_CODE: translate("products", "bar code"),
        MatchedBy.NEW_CARD: translate("products", "a card will be made"),
        MatchedBy.FALLBACK: translate("products", "fallback product"),
        MatchedBy.NONE: translate("products", "unmatched"),
    }[by]


def why_word(suggestion: Suggestion | None) -> str:
    """Why a product is suggested, behind "unmatched: "."""
    if suggestion is None:
        return translate("products", "no suggestion")
    return _whys()[suggestion.why]


def _whys() -> dict[str, str]:
    return {
        "same_code": translate("products", "the code is the same"),
        "bar_code": translate("products", "the bar code is the same"),
        "similar_code": translate("products", "a similar code"),
        "similar_title": translate("products", "a similar name"),
    }


def rate_word(rate_class: RateClass) -> str:
    """ "standard" or "reduced"."""
    if rate_class is RateClass.REDUCED:
        return translate("products", "reduced")
    return translate("products", "standard")


def how_text(row: SkuRow) -> str:
    """How a row was matched, and what is wrong with that."""
    if row.by is MatchedBy.NONE:
        return f"{how_word(row.by)}: {why_word(row.suggestion)}"
    if row.unknown:
        return translate("products", "{how}: not in Finvalda").format(how=how_word(row.by))
    return how_word(row.by)


def product_text(row: SkuRow) -> str:
    """The code it becomes; of a bundle how many products."""
    if len(row.components) == 1 and row.components[0].quantity == 1:
        return row.product
    if len(row.components) == 1:
        return f"{row.product} × {quantity_text(row.components[0].quantity)}"
    if row.components:
        return translate("products", "%n product(s)", "", len(row.components))
    return row.suggestion.product if row.suggestion is not None else ""


def title_text(row: SkuRow) -> str:
    """Finvalda's name of it; of a bundle all products with their quantities."""
    if len(row.components) > 1:
        return ", ".join(f"{part.product} × {quantity_text(part.quantity)}" for part in row.components)
    return row.suggestion.title if row.suggestion is not None else row.product_title


def quantity_text(quantity: Decimal) -> str:
    """A quantity as it is written here: with a decimal comma, without zeros at its end."""
    plain = format(quantity, "f")
    return plain.rstrip("0").rstrip(".").replace(".", ",") if "." in plain else plain


def sku_columns() -> list[Column[SkuRow]]:
    """What the table shows."""
    ways = sorted((by for by in MatchedBy if by is not MatchedBy.NONE), key=lambda by: sort_key(how_word(by)))

    def sku(row: SkuRow) -> Cell:
        if row.by is MatchedBy.NONE:
            return Cell(row.sku, Meaning.WARNING, Meaning.WARNING)
        return Cell(row.sku)

    def product(row: SkuRow) -> Cell:
        if row.by is not MatchedBy.NONE:
            return Cell(product_text(row))
        return Cell(product_text(row) or translate("products", "choose…"), GREY)

    def how(row: SkuRow) -> Cell:
        worth_a_look = row.by is MatchedBy.NONE or bool(row.unknown)
        return Cell(how_text(row), Meaning.WARNING if worth_a_look else None)

    return [
        Column("sku", "SKU", sku, lambda row: row.sku, sample="LN-RANK-70x140-SM", icons=True),
        Column(
            "title",
            translate("products", "Amazon title"),
            lambda row: text_cell(row.title),
            lambda row: row.title or None,
            sample="Lininis rankšluostis 70 × 140, smė",
            stretch=True,
        ),
        Column(
            "product",
            translate("products", "Finvalda code"),
            product,
            lambda row: row.product or None,
            sample="KAVA-ET2501234",
        ),
        Column(
            "product_title",
            translate("products", "Finvalda title"),
            lambda row: Cell(title_text(row), GREY if row.by is MatchedBy.NONE else None),
            lambda row: row.product_title or None,
            sample="Lininis rankšluostis 70 × 140",
        ),
        Column(
            "by",
            translate("products", "How matched"),
            how,
            how_text,
            sample="\n".join(f"{how_word(MatchedBy.NONE)}: {why}" for why in _whys().values()),
            ranks=(MatchedBy.NONE.value, *(by.value for by in ways)),
        ),
        Column(
            "order_count",
            translate("products", "Orders"),
            lambda row: Cell(wording.number_text(row.order_count), None if row.order_count else GREY),
            lambda row: row.order_count,
            kind="number",
            sample="12 345",
        ),
        Column(
            "asin",
            "ASIN",
            lambda row: text_cell(row.asin),
            lambda row: row.asin or None,
            sample="B0ABCDEFGH",
            hidden=True,
        ),
        Column(
            "rate_class",
            translate("products", "VAT rate"),
            lambda row: Cell(rate_word(row.rate_class), GREY if row.rate_class is RateClass.STANDARD else None),
            lambda row: rate_word(row.rate_class),
            sample=translate("products", "standard"),
            hidden=True,
        ),
    ]


def line_columns() -> list[PlainColumn]:
    """What a file of the table holds, one line a product; a file of these titles is read back."""

    def line(row: MappingLine) -> MappingLine:
        return row

    return [
        PlainColumn("SKU", lambda row: line(row).sku, "text"),
        PlainColumn(translate("products", "Amazon title"), lambda row: line(row).title or None, "text"),
        PlainColumn(translate("products", "Finvalda code"), lambda row: line(row).product or None, "text"),
        PlainColumn(translate("products", "Finvalda title"), lambda row: line(row).product_title or None, "text"),
        PlainColumn(translate("products", "Quantity"), lambda row: line(row).quantity, "money"),
        PlainColumn(translate("products", "Share of the price"), lambda row: line(row).share, "money"),
        PlainColumn(translate("products", "VAT rate"), lambda row: rate_word(line(row).rate_class), "text"),
        PlainColumn(translate("products", "How matched"), lambda row: how_word(line(row).by), "text"),
        PlainColumn(translate("products", "Orders"), lambda row: line(row).order_count, "number"),
    ]
