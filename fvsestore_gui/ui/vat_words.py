"""What is wrong with rows of the VAT table, files of rates and VAT numbers, in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


VAT_WORDS: dict[str, ErrorSource] = {
    "vat_rules_changed": _words(
        "The VAT table of {code} was changed meanwhile",
        "Somebody else saved it since it was read here.",
        _todo("Read it again", "Then decide what still has to be changed."),
    ),
    "vat_rule_place": _words(
        "“{value}” is no place of the VAT table",
        "A row is about a country, a territory with VAT of its own, or a group of countries.",
        _todo("Enter two letters", "For example LT or DE. Greece is GR, the United Kingdom is GB."),
        _todo("Or a group", "EU, NON_EU, * for any, and SAME where goods stay in their country."),
    ),
    "vat_rule_period": _words(
        "A row ends before it begins",
        "It would count from {begin} to {end}.",
        _todo("Correct the days", "The last day counts too."),
    ),
    "vat_rule_day": _words(
        "“{value}” is no day",
        "A row counts from its first to its last day.",
        _todo("Enter the day", "For example 2026-01-31. An empty field is always."),
    ),
    "vat_rule_rate": _words(
        "“{value}” is no VAT rate",
        "A rate is a number from 0 to less than 100, with at most two decimals.",
        _todo("Enter the rate in per cent", "For example 21 or 25,5."),
    ),
    "vat_rule_code": _words(
        "The VAT code “{value}” is too long",
        "Finvalda's VAT codes have at most {most} letters.",
        _todo("Choose the code from the list", "It is Finvalda's own, not its name."),
    ),
    "vat_rule_overlap": _words(
        "Two rows say the same: {stock} → {ship_to}",
        "Their conditions are alike, and there are days on which both would count.",
        _todo("End the older row", "Its last day is the one before the newer row begins."),
        _todo("Or remove one of them", "One row for each kind of sale is enough."),
    ),
    "vat_rule_incomplete": _words(
        "The row {stock} → {ship_to} cannot be confirmed yet",
        "It has no VAT code or no rate.",
        _todo("Choose Finvalda's VAT code", "And enter the rate in per cent. Then confirm the row."),
    ),
    "vat_rule_absent": _words(
        "The VAT table has no row {rule}",
        "It was removed, or never there.",
        _todo("Read the table again", "Every row has its number there."),
    ),
    "vat_rates_kind": _words(
        "This is no file of VAT rates",
        "{path} is not a CSV file in UTF-8.",
        _todo("Choose another file", "Or save this one as CSV UTF-8."),
    ),
    "vat_rates_columns": _words(
        "The file of VAT rates lacks columns",
        "The first line of {path} does not name {missing}.",
        _todo("Add them", "Save the rates that count now as CSV, and take that file as an example."),
    ),
    "vat_rates_line": _words(
        "Line {line} of the VAT rates is wrong",
        "The column {column} has “{value}”. Nothing of {path} was taken.",
        _todo("Correct the line", "Rates are written with a point (25.5), days as 2026-01-31."),
    ),
    "vat_rates_twice": _words(
        "{place} has two VAT rates on one day",
        "Nothing of {path} was taken.",
        _todo("Correct the days", "One row ends the day before the next one begins."),
    ),
    "vat_rates_missing": _words(
        "The file of VAT rates is not whole",
        "It says nothing of {places}. Nothing of {path} was taken.",
        _todo("Add the places", "Every member state and every territory with VAT of its own must be in it."),
    ),
    "vat_number_shape": _words(
        "“{value}” is no VAT number of the European Union",
        "It begins with the letters of a member state.",
        _todo("Enter it in full", "For example LT100001919017 or DE136695976."),
    ),
}
