"""What --json prints of SKUs and their products; `forms.KEYS` takes these in."""

from decimal import Decimal

from fvsestore_gui.model.products import LineTrouble, MappingImport, SkuRow
from fvsestore_gui.words_en import words

PRODUCT_KEYS: dict[str, dict[str, str]] = {
    "sku": {
        "sku": "the seller's SKU",
        "asin": 'Amazon\'s number, "" for an SKU that was never sold',
        "title": "what Amazon calls it",
        "orders": "how many orders have it",
        "matched_by": "table, bundle, same_code, bar_code, new_card, fallback; none: its orders are held",
        "components": "what it becomes: product, quantity in one piece sold, share of the price (null: by quantity)",
        "product_title": "Finvalda's name of it",
        "rate_class": "standard or reduced",
        "in_table": "whether a row of the table says so",
        "unknown": "products of it that Finvalda does not have",
        "suggestion": "the likeliest product of an unmatched SKU: product, title, why, score (0 to 1); else null",
    },
    "products_import": {
        "ok": "whether the file was taken; with a faulty line nothing of it is",
        "new": "SKUs that are new in the table",
        "changed": "SKUs whose product is another one now",
        "same": "SKUs that were so before",
        "empty": "SKUs without a product in the file, left open",
        "troubles": "faulty lines: line (1 is the titles'), code, facts, message",
    },
}


def decimal_plain(number: Decimal | None) -> str | None:
    """A quantity or a share as exact text."""
    return None if number is None else format(number, "f")


def sku_form(row: SkuRow) -> dict[str, object]:
    suggestion = row.suggestion
    return {
        "sku": row.sku,
        "asin": row.asin,
        "title": row.title,
        "orders": row.order_count,
        "matched_by": row.by.value,
        "components": [
            {
                "product": part.product,
                "quantity": decimal_plain(part.quantity),
                "share": decimal_plain(part.share),
            }
            for part in row.components
        ],
        "product_title": row.product_title,
        "rate_class": row.rate_class.value,
        "in_table": row.revision > 0,
        "unknown": list(row.unknown),
        "suggestion": None
        if suggestion is None
        else {
            "product": suggestion.product,
            "title": suggestion.title,
            "why": suggestion.why,
            "score": round(suggestion.score, 2),
        },
    }


def mapping_import_form(report: MappingImport) -> dict[str, object]:
    return {
        "ok": not report.troubles,
        "new": report.new,
        "changed": report.changed,
        "same": report.same,
        "empty": report.empty,
        "troubles": [
            {"line": one.line, "code": one.code, "facts": one.facts, "message": trouble_text(one)}
            for one in report.troubles
        ],
    }


def trouble_text(trouble: LineTrouble) -> str:
    """Why a line was not taken, in English."""
    return " ".join(words(trouble.code, trouble.facts)).strip()
