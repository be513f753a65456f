"""Words of lists: statuses, reasons, countries, findings in the fields, buttons. English source, context "words".

`tools/translate.py` reads the texts of `_` and `_line` from here.
"""


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


def _line(text: str) -> str:
    """As `_`, for words about an order's line: other languages have other endings there."""
    return text


#: kinds whose words stand in a context of their own
CONTEXTS = {"item_status": "line_words"}

#: kind -> value as stored -> word
WORDS: dict[str, dict[str, str]] = {
    "field": {
        "Parametras": _("Parameter"),
        "Parduotuvė": _("Store"),
        "Regionas": _("Region"),
        "Prekyvietės": _("Marketplaces"),
        "Client identifier": _("Client identifier"),
        "Client secret": _("Client secret"),
        "Refresh token": _("Refresh token"),
    },
    "order_status": {
        "PENDING_AVAILABILITY": _("Awaiting release"),
        "PENDING": _("Awaiting payment"),
        "UNSHIPPED": _("Unshipped"),
        "PARTIALLY_SHIPPED": _("Partly shipped"),
        "SHIPPED": _("Shipped"),
        "CANCELLED": _("Cancelled"),
        "UNFULFILLABLE": _("Cannot be fulfilled"),
    },
    "item_status": {
        "PENDING_AVAILABILITY": _line("Awaiting release"),
        "PENDING": _line("Awaiting payment"),
        "UNSHIPPED": _line("Unshipped"),
        "PARTIALLY_SHIPPED": _line("Partly shipped"),
        "SHIPPED": _line("Shipped"),
        "CANCELLED": _line("Cancelled"),
        "UNFULFILLABLE": _line("Cannot be fulfilled"),
    },
    "fulfilled_by": {
        "AMAZON": _("FBA"),
        "MERCHANT": _("FBM"),
    },
    "fulfilled_by_long": {
        "AMAZON": _("FBA: Amazon ships"),
        "MERCHANT": _("FBM: you ship"),
    },
    "agreement": {
        "agrees": _("agrees"),
        "differs": _("differs"),
        "pending": _("total not known yet"),
        "cancelled": _("no total"),
        "no_total": _("Amazon sent no total"),
        "no_parts": _("Amazon sent no parts"),
        "mixed_currencies": _("several currencies"),
        "summed": _("summed from parts"),
    },
    "run_kind": {
        "since_last": _("since the last"),
        "period": _("period"),
        "last_days": _("last days"),
        "order_ids": _("order numbers"),
        "retry_held": _("held again"),
        "second_look": _("weekly second look"),
        "history": _("history"),
        "report_file": _("report file"),
        "complete": _("sums completed"),
    },
    "run_state": {
        "running": _("running"),
        "done": _("done"),
        "cancelled": _("cancelled"),
        "failed": _("failed"),
        "cut": _("cut off"),
    },
    "held_reason": {
        "not_an_object": _("What came is not an order"),
        "order_id_missing": _("No order number"),
        "order_id_unreadable": _("Order number cannot be read"),
        "time_unreadable": _("Time cannot be read"),
        "amount_unreadable": _("Amount is not a number"),
        "amount_too_fine": _("Amount has too many decimals"),
        "amount_too_large": _("Amount is too large"),
        "currency_missing": _("No currency"),
        "quantity_unreadable": _("Quantity cannot be read"),
        "quantity_negative": _("Quantity is negative"),
        "item_unreadable": _("Line cannot be read"),
        "item_id_missing": _("Line without a number"),
        "item_id_repeats": _("Line number repeats"),
        "items_missing": _("No lines"),
        "field_unreadable": _("A field cannot be read"),
        "order_id_repeats": _("Order came twice, differently"),
        "order_not_found": _("Amazon has no such order"),
        "store_refused": _("The database refused it"),
        "row_ragged": _("A line has too many or too few fields"),
        "rows_disagree": _("Lines of one order disagree"),
        "letters_unreadable": _("Letters cannot be read"),
    },
    "breakdown": {
        "ITEM": _("lines"),
        "SHIPPING": _("shipping"),
        "GIFT_WRAP": _("gift wrap"),
        "COD_FEE": _("cash on delivery"),
        "TAX": _("tax"),
        "DISCOUNT": _("discount"),
        "DELIVERY_TIP": _("tip"),
        "OTHER": _("other"),
    },
    "data_set": {
        "RECIPIENT": _("destination"),
        "BUYER": _("buyer"),
        "PROCEEDS": _("amounts"),
        "EXPENSE": _("fees"),
        "PROMOTION": _("promotions"),
        "CANCELLATION": _("cancellations"),
        "FULFILLMENT": _("fulfilment"),
        "PACKAGES": _("parcels"),
        "TAX": _("taxes"),
        "PAYMENT": _("payment"),
    },
    "country": {
        "US": _("United States"),
        "CA": _("Canada"),
        "MX": _("Mexico"),
        "BR": _("Brazil"),
        "IE": _("Ireland"),
        "ES": _("Spain"),
        "GB": _("United Kingdom"),
        "FR": _("France"),
        "BE": _("Belgium"),
        "NL": _("Netherlands"),
        "DE": _("Germany"),
        "IT": _("Italy"),
        "SE": _("Sweden"),
        "ZA": _("South Africa"),
        "PL": _("Poland"),
        "EG": _("Egypt"),
        "TR": _("Türkiye"),
        "SA": _("Saudi Arabia"),
        "AE": _("United Arab Emirates"),
        "IN": _("India"),
        "SG": _("Singapore"),
        "AU": _("Australia"),
        "JP": _("Japan"),
    },
    "fault": {
        "expired_secret": _("The Client secret has expired"),
        "expired_secret_at_api": _("The login works, then Amazon names the secret as expired"),
        "revoked_token": _("The Refresh token was revoked"),
        "other_client": _("The Refresh token is another application's"),
        "missing_role": _("The application lacks a role (403)"),
        "refused_data": _("Amazon refuses the destinations (403)"),
        "refused_data_as_invalid": _("Amazon refuses the destinations (400)"),
        "throttle": _("Amazon asks to wait (429)"),
        "server_error": _("Fault at Amazon (500)"),
        "unavailable": _("Amazon is closed for work (503)"),
        "html_page": _("A page for people instead of data"),
        "empty_reply": _("An empty answer"),
        "garbled_json": _("An answer that ends in the middle"),
        "missing_orders": _("An answer without the list of orders"),
        "repeated_page": _("The same page again"),
        "repeated_token": _("The same page mark again"),
        "expired_page_token": _("The page mark has expired"),
        "unreadable_order": _("One order with an unreadable amount"),
        "cut_connection": _("The connection is cut"),
        "slow_reply": _("A slow answer"),
        "wrong_clock": _("Clocks differ by 17 minutes"),
    },
}

#: what stands on the button of an error's remedy
ACTIONS = {
    "retry": _("Try again"),
    "test_key": _("Test the key"),
    "change_secret": _("Enter it"),
    "change_client_secret": _("Change Client secret"),
    "change_refresh_token": _("Change Refresh token"),
    "change_region": _("Choose the region"),
    "open_seller_central": _("Open Seller Central"),
    "open_data_folder": _("Open the data folder"),
    "copy_report": _("Copy the report"),
}

#: code of a judgement (model.credentials) -> sentence under the field; begins_*: what belongs there
CREDENTIALS = {
    "empty": _("This field is empty."),
    "belongs_client_identifier": _(
        "A Client identifier was pasted here (it begins with “amzn1.application-oa2-client.”)."
    ),
    "belongs_client_secret": _("A Client secret was pasted here (it begins with “amzn1.oa2-cs.” or has 64 digits)."),
    "belongs_refresh_token": _("A Refresh token was pasted here (it begins with “Atzr|”)."),
    "old_client_secret": _("An older kind of Client secret: it may well be good. The test will tell."),
    "unknown_secret": _("We do not know this kind of secret. The test will tell whether it is good."),
    "not_client_identifier": _("This is not a Client identifier: it begins with “amzn1.application-oa2-client.”."),
    "not_client_secret": _("This is not a Client secret: it begins with “amzn1.oa2-cs.”."),
    "not_refresh_token": _("This is not a Refresh token: it begins with “Atzr|”."),
    "access_token": _("This is an Access token, which lives one hour and is made by this program itself."),
    "application_id": _("This is the application id (App ID)."),
    "mws_token": _("This is an MWS token: Amazon closed MWS, it opens nothing any more."),
    "aws_access_key": _("This is an AWS access key: Amazon has not needed one here since 2023."),
    "aws_secret_key": _("This looks like an AWS secret key: Amazon has not needed one here since 2023."),
    "aws_role": _("This is the name of an AWS role (ARN): Amazon has not needed one here since 2023."),
    "cut_off": _("The beginning is right, but the value is cut off: copy the whole of it."),
    "foreign_letters": _("There are blanks or letters inside that no key has."),
    "begins_client_identifier": _("A Client identifier begins with “amzn1.application-oa2-client.”."),
    "begins_client_secret": _("A Client secret begins with “amzn1.oa2-cs.”."),
    "begins_refresh_token": _("A Refresh token begins with “Atzr|”."),
}
