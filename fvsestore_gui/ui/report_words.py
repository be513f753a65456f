"""What is wrong with Amazon's reports, fetched or given as files, in words."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


REPORT_WORDS: dict[str, ErrorSource] = {
    "report_other_region": _words(
        "This file belongs to another store",
        "It holds orders of {marketplace} ({region}), which is not the region of {code}.",
        _todo("Choose another file", "Or import it into the Parameter of that region."),
    ),
    "report_not_there": _words(
        "Amazon's report is not where it should be",
        "Where the report should lie, something else answered ({answer} {status}).",
        _todo("Try again later", "What is stored stays; only the rest is asked for.", "retry"),
    ),
    "report_damaged": _words(
        "Amazon's report arrives damaged",
        "It was fetched several times, and was cut off or garbled each time. Nothing of it was taken.",
        _todo("Try again later", "If a program looks into the connections of this computer, ask its keeper.", "retry"),
    ),
    "report_gone": _words(
        "Amazon no longer has this report",
        "It keeps reports of orders for 30 days.",
        _todo("Load the history again", "The report is asked for anew; what is stored stays.", "retry"),
    ),
    "report_fatal": _words(
        "Amazon could not make the report",
        "Amazon says: {amazon_text}",
        _todo("Load the history again later", "Only what is missing is asked for.", "retry"),
    ),
    "report_cancelled": _words(
        "Amazon says there are no orders, but some are known",
        "So this stretch of time does not count as read.",
        _todo("Load the history again later", "Only what is missing is asked for.", "retry"),
    ),
    "report_other": _words(
        "Amazon gave another report than was asked for",
        "It tells of {data_from} to {data_until}, so this stretch of time does not count as read.",
        _todo("Load the history again in an hour", "Amazon gives a report it has made shortly before again.", "retry"),
    ),
    "report_slow": _words(
        "Amazon has been making the report for hours",
        "It was asked for at {asked_at} and is not ready yet.",
        _todo("Load the history again later", "It goes on with the same report; nothing is asked for twice.", "retry"),
    ),
    "history_incomplete": _words(
        "The history has holes",
        "{failed} of {slices} slices could not be read, the newest of them from {since} to {until}. The rest is kept.",
        _todo("Load the history again", "Only the slices that failed are asked for.", "retry"),
    ),
    "report_empty": _words(
        "The file is empty",
        "There is nothing in it, not even the names of columns.",
        _todo("Download the report again", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
    "report_broken_off": _words(
        "The file is damaged",
        "It is packed, and breaks off or does not add up: it did not arrive whole. Nothing of it was taken.",
        _todo("Download the report again", "The whole file is needed."),
    ),
    "report_is_listings": _words(
        "This is a report of listings",
        "It names products, prices and stock; there are no orders in it.",
        _todo("Choose the All Orders report", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
    "report_is_settlement": _words(
        "This is a settlement report",
        "It tells what Amazon paid out; orders are not in it as they were sold.",
        _todo("Choose the All Orders report", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
    "report_is_other_orders": _words(
        "This is another order report",
        "It lists shipments or unshipped orders and does not tell each order’s status. Such reports name buyers, so "
        "nothing of it was taken.",
        _todo("Choose the All Orders report", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
    "report_is_page": _words(
        "This is a web page",
        "The file holds a page for a browser, perhaps a sign-in page, and no report.",
        _todo(
            "Sign in to Seller Central and download the report again",
            "Save the file that the Download button gives, not the page.",
        ),
    ),
    "report_is_error": _words(
        "This is an error message of Amazon",
        "Instead of the report, Amazon’s file store said: {amazon_code}. The address of a report is good for five "
        "minutes.",
        _todo("Download the report again", "A new address is given each time."),
    ),
    "report_is_xml": _words(
        "This is an XML file",
        "The report is needed as text with tabs, the flat file.",
        _todo("Choose the flat file", "The All Orders report, as .txt."),
    ),
    "report_is_json": _words(
        "This is a JSON file",
        "The report is needed as text with tabs, the flat file.",
        _todo("Choose the flat file", "The All Orders report, as .txt."),
    ),
    "report_is_workbook": _words(
        "This is a workbook of a spreadsheet program",
        "Excel and its like change order numbers, dates and amounts when they save.",
        _todo("Choose the file as Amazon gave it", "The .txt that was downloaded, never opened in Excel."),
    ),
    "report_is_archive": _words(
        "This is an archive",
        "The report may be inside this ZIP file.",
        _todo("Unpack it", "Then choose the .txt inside."),
    ),
    "report_is_binary": _words(
        "This is no text file",
        "It holds something other than rows of text, such as a picture or a PDF.",
        _todo("Choose the All Orders report", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
    "report_columns_missing": _words(
        "The file lacks columns",
        "Recognised: {found}. Missing: {missing}. Without them no order can be read.",
        _todo("Download the report in English", "In Seller Central choose English as the language, then All Orders."),
    ),
    "report_column_twice": _words(
        "A column stands twice in the file",
        "{column} is there twice, and nobody can tell which one counts.",
        _todo("Download the report again", "Do not paste files together side by side."),
    ),
    "report_unknown": _words(
        "This is no report of orders",
        "None of the columns of an order report is in the first line.",
        _todo("Choose the All Orders report", "Seller Central → Reports → Fulfillment → All Orders."),
    ),
}
