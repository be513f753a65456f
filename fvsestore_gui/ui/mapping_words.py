"""What is wrong with rows of the table of SKUs and products, and with files of it, in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


MAPPING_WORDS: dict[str, ErrorSource] = {
    "mapping_sku_missing": _words(
        "A line has no SKU", "Its SKU cell is empty.", _todo("Enter the SKU", "Or empty the whole line.")
    ),
    "mapping_sku_mangled": _words(
        "{sku} is not the SKU any more",
        "The spreadsheet took it for a number: zeros at its beginning or digits at its end are lost.",
        _todo("Format the column as text", "Then enter the SKU again, or export the table anew as XLSX."),
    ),
    "mapping_product_missing": _words(
        "{sku} has no product",
        "No code of Finvalda stands beside it.",
        _todo("Enter the product", "A code as Finvalda has it."),
    ),
    "mapping_product_long": _words(
        "The code of {sku} is too long",
        "“{product}” has more than {most} letters: Finvalda has no such code.",
        _todo("Enter the product's code", "Its name does not belong here."),
    ),
    "mapping_product_unknown": _words(
        "Finvalda has no product {product}",
        "It stands beside {sku}, and was not in Finvalda's list when that was last read.",
        _todo("Check the code", "Choose it from the list."),
        _todo("Read Finvalda's lists anew", "Other → Finvalda, where the product is new there."),
    ),
    "mapping_product_twice": _words(
        "{sku} has the product {product} twice",
        "One product stands once in a bundle.",
        _todo("Leave one line", "With the whole quantity in it."),
    ),
    "mapping_quantity": _words(
        "“{value}” is no quantity",
        "{sku} needs a number greater than zero, with at most six decimals.",
        _todo("Enter how many of the product are in one piece sold", "For example 1 or 0,5."),
    ),
    "mapping_share": _words(
        "“{value}” is no part of a price",
        "A part of {sku} is a number from 0 to 1, or per cent.",
        _todo("Enter the part", "For example 0,4 or 40 %."),
    ),
    "mapping_shares_sum": _words(
        "The parts of {sku} make {value}, not 1",
        "Every product of a bundle has a part of the price, or none has.",
        _todo("Enter all parts", "Together they make 1 (100 %). Without parts the price is split by quantity."),
    ),
    "mapping_bundle_quantity": _words(
        "{sku} stands on several lines",
        "That makes a bundle of it, and not every line says how many.",
        _todo("Enter the quantities", "If it is no bundle, leave one line."),
    ),
    "mapping_rate_class": _words(
        "“{value}” is no VAT rate of {sku}",
        "It is standard or reduced.",
        _todo("Enter one of the two", "An empty cell is the standard rate."),
    ),
    "mapping_rate_classes": _words(
        "{sku} has two VAT rates",
        "Its lines say different ones.",
        _todo("Enter the same on each line", "Products of different rates cannot be one SKU."),
    ),
    "mapping_absent": _words(
        "{sku} does not stand in the table",
        "It is matched by its code, or not at all.",
        _todo("Look at the table", "Somebody else may have taken it out."),
    ),
    "mapping_file_kind": _words(
        "This is no table",
        "{path} is neither CSV nor an Excel workbook (XLSX).",
        _todo("Choose another file", "Save an older workbook (XLS) as XLSX first."),
    ),
    "mapping_file_empty": _words(
        "The file is empty",
        "Nothing stands in {path}.",
        _todo("Choose another file", "An export of this table shows what it may look like."),
    ),
    "mapping_file_long": _words(
        "The file is too long",
        "{path} has more than {most} lines.",
        _todo("Divide it", "Import the parts one after the other."),
    ),
    "mapping_file_columns": _words(
        "A column is missing: {missing}",
        "The first line of {path} must name the columns SKU and Finvalda code.",
        _todo("Add the titles", "An export of this table shows what they may be called."),
    ),
}
