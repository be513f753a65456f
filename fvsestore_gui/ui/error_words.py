"""What each error code means in words: the English source; translations are in resources/i18n.

A code has a title, a sentence that says what happened, and what to do in the order of likelihood. `{gaps}` are filled
from the facts of the error; the actions are those of `wording.action_word`. `tools/translate.py` reads the texts of
`_words` and `_todo` from here, in the context "errors".
"""

from fvsestore_gui.ui.connection_words import CONNECTION_WORDS
from fvsestore_gui.ui.database_words import DATABASE_WORDS
from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource
from fvsestore_gui.ui.finvalda_words import FINVALDA_WORDS
from fvsestore_gui.ui.mapping_words import MAPPING_WORDS
from fvsestore_gui.ui.report_words import REPORT_WORDS
from fvsestore_gui.ui.vat_words import VAT_WORDS

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


ERROR_WORDS: dict[str, ErrorSource] = {
    "field_empty": _words(
        "{field} is empty",
        "This field is needed and nothing stands in it.",
        _todo("Fill the field", "Enter the value and try again."),
    ),
    "code_shape": _words(
        "This code cannot be a Parameter",
        "A code has 1 to 20 capital Latin letters, digits, “_” and “-”.",
        _todo("Change the code", "For example FVSAMAZON or AMAZON-DE."),
    ),
    "code_taken": _words(
        "The code {code} is taken",
        "Another Parameter has this code.",
        _todo("Choose another code", "Or open {code} in the list and change that one."),
    ),
    "store_unknown": _words(
        "There is no Parameter {code}",
        "It was removed or renamed, perhaps in another window.",
        _todo("Choose another Parameter", "The list at the top shows those there are."),
    ),
    "store_incomplete": _words(
        "{field} is missing",
        "Without it Amazon cannot be asked.",
        _todo("Enter {field}", "The field is on Authorization."),
    ),
    "client_used_twice": _words(
        "This Client identifier is already in {code}",
        "One Client identifier in one region belongs to one Parameter, or its orders would be imported twice.",
        _todo("Use {code}", "Or enter the identifier of another application."),
    ),
    "credential_shape": _words(
        "{field}: this value does not belong here",
        "{finding}",
        _todo("Correct the field", "The sentence under it says what belongs there."),
    ),
    "region_unknown": _words(
        "There is no region {region}",
        "Amazon has NorthAmerica, Europe and FarEast.",
        _todo("Choose one of the three", "Each needs an application of its own at Amazon."),
    ),
    "marketplaces_none": _words(
        "No marketplace is switched on",
        "An import takes the orders of the switched-on marketplaces, and there is none.",
        _todo("Switch on at least one", "They are on Marketplaces."),
    ),
    "marketplace_unknown": _words(
        "The marketplace {marketplace} is not known",
        "Neither this program nor the last test of the key knows it.",
        _todo("Test the key", "Amazon then sends the list of your marketplaces.", "test_key"),
    ),
    "period_backwards": _words(
        "The period ends before it begins",
        "The first date must not be later than the last.",
        _todo("Change the dates", "Perhaps the two were swapped."),
    ),
    "period_too_far_back": _words(
        "Amazon does not reach that far back",
        "The earliest date it answers for is {earliest}.",
        _todo("Begin on {earliest}", "Orders live two years at Amazon; in Japan, Australia and Singapore since 2016."),
    ),
    "period_in_future": _words(
        "The period has not come yet",
        "There can be no orders in it.",
        _todo("Choose a date up to today", "Amazon tells of orders two minutes after the event."),
    ),
    "month_running": _words(
        "The month {month} is not over",
        "Orders are still coming into it, so that nobody can say that it is complete.",
        _todo("Check it on {earliest} or later", "What it lacks so far is in the list of holes."),
    ),
    "differences_none": _words(
        "There is nothing to fetch",
        "In {month} the API and the report name the same orders.",
        _todo("Check the month", "A new check compares both again."),
    ),
    "order_id_shape": _words(
        "“{order_id}” is not an order number",
        "Amazon's numbers look like 305-1234567-7654321.",
        _todo("Correct the number", "It can be copied from Seller Central or a table."),
    ),
    "orders_none": _words(
        "There are no orders here",
        "Nothing passes what was asked for.",
        _todo("Ask for more", "Widen the period or clear the filter."),
    ),
    "schedule_interval": _words(
        "The interval is not possible",
        "An import can be repeated every {least} to {most} minutes.",
        _todo("Change the number", "Or choose times of the day."),
    ),
    "schedule_time": _words(
        "“{time}” is not a time of the day",
        "A time looks like 06:30.",
        _todo("Correct the time", "Hours from 0 to 23, minutes from 00 to 59."),
    ),
    "schedule_times": _words(
        "Too many times",
        "A day may have {most} of them.",
        _todo("Choose an interval", "Every so many minutes says the same in one number."),
    ),
    "posting_too_long": _words(
        "Too long for Finvalda",
        "It has {length} characters, and Finvalda takes {most} of {field}.",
        _todo("Shorten it", "Nothing is cut unseen: a value that does not fit is not saved."),
    ),
    "posting_characters": _words(
        "{field} cannot be read",
        "There is a blank at its end, or a character that cannot be printed.",
        _todo("Type it again", "Copied values often bring such characters along."),
    ),
    "posting_braces": _words(
        "The braces do not match",
        "Each opening brace needs its closing one, with one name between them.",
        _todo("Correct the template", "The line below the texts shows each name in its braces."),
    ),
    "posting_template": _words(
        "{name} is unknown",
        "No order has anything of this name.",
        _todo("Take another name", "The line below the texts lists them all."),
    ),
    "posting_country": _words(
        "{country} is no country",
        "A country is written with two letters, such as DE.",
        _todo("Choose it from the list", "Or type its two letters."),
    ),
    "posting_days": _words(
        "So many days are not possible",
        "A payment term has 0 to {most} days.",
        _todo("Enter fewer days", "Or take the client's term in Finvalda."),
    ),
    "posting_suffix": _words(
        "The suffix is too long",
        "Amazon's order id takes 19 of Finvalda's 20 characters: {most} is left for the suffix.",
        _todo("Shorten it", "For example G."),
    ),
    "posting_choice": _words(
        "{value} cannot be chosen",
        "Known for {field}: {known}.",
        _todo("Take one of them", "They are written as in the list."),
    ),
    "posting_day": _words(
        "{value} is no day",
        "A day is written as 2026-01-31.",
        _todo("Correct the day", "Or leave it empty."),
    ),
    "posting_pairs": _words(
        "{value} is no pair",
        "A pair is a country and a code, such as DE=AMZDE; between pairs stands a comma.",
        _todo("Correct the pair", "The window shows the same as a small table."),
    ),
    "posting_setting_unknown": _words(
        "There is no choice {name}",
        "Operations have no choice of this name.",
        _todo("Look at the names", "fvsestore operations settings show lists them all."),
    ),
    "schedule_empty": _words(
        "The schedule has no time",
        "It is switched on, and yet no import would ever begin.",
        _todo("Add a time", "Or choose every so many minutes."),
    ),
    "order_unknown": _words(
        "The order {order_id} is not here",
        "It was not imported into this Parameter.",
        _todo("Import it by its number", "Actions, Import orders, Order numbers."),
    ),
    "run_unknown": _words(
        "There is no import {run}",
        "The log of imports has no such number.",
        _todo("Look into the log", "It lists every import."),
    ),
    "held_unknown": _words(
        "This held order is gone",
        "It was imported or removed meanwhile.",
        _todo("Refresh the table", "F5 reads it again."),
    ),
    "address_not_allowed": _words(
        "The address in {variable} is not allowed",
        "Only Amazon's own addresses with https and this computer itself are accepted: keys are shown to nobody else.",
        _todo("Correct or remove {variable}", "Then start the program again."),
    ),
    "settings_unreadable": _words(
        "The settings cannot be read",
        "The file {path} is damaged or may not be written.",
        _todo(
            "Rename the file",
            "The program then starts with its own settings; stores and orders are not in it.",
            "open_data_folder",
        ),
    ),
    "column_unknown": _words(
        "There is no column {column}",
        "This table has no such column.",
        _todo("Choose another column", "The head of the table shows those there are."),
    ),
    "secret_from_argument": _words(
        "A secret must not stand in a command",
        "Every program on this computer can read commands.",
        _todo("Leave it out", "You will be asked for it."),
    ),
    "keyring_none": _words(
        "This computer offers no keyring",
        "Client secret and Refresh token are kept only in the keyring of the operating system, and none was "
        "found. Nothing was saved.",
        _todo(
            "Start the keyring",
            "On Windows this is Credential Manager; on Linux GNOME Keyring or KWallet. Then save again.",
        ),
    ),
    "keyring_locked": _words(
        "The keyring is locked",
        "The operating system did not open it. Nothing was changed.",
        _todo("Unlock it", "Enter its password when the system asks, then try again.", "retry"),
    ),
    "keyring_plain_text": _words(
        "This keyring would write the secrets in the open",
        "{backend} keeps values as plain text, which anybody who reads the disk can see. We do not write there.",
        _todo("Choose a real keyring", "Credential Manager, macOS Keychain, GNOME Keyring or KWallet."),
    ),
    "keyring_failed": _words(
        "The keyring did not do its work",
        "{backend} answered with an error ({detail}). Nothing was changed.",
        _todo("Try again", "If it stays so, restart the computer; what you typed is still in the fields.", "retry"),
    ),
    "keyring_not_read_back": _words(
        "{secret} was written, but reads back differently",
        "The keyring returned something else than was written, so nothing was saved.",
        _todo("Try again", "If it happens again, the keyring of this computer is faulty.", "retry"),
    ),
    "secret_missing": _words(
        "{secret} was never saved",
        "This Parameter has no such value yet.",
        _todo("Enter {secret}", "Then press Save.", "change_secret"),
    ),
    "secret_lost": _words(
        "{secret} is not on this computer",
        "It was entered on {saved_at} on another computer, or by another user of this one: keys do not travel with the "
        "database. Orders can be read and exported without it.",
        _todo("Enter {secret} here too", "Nothing changes for the other computers.", "change_secret"),
    ),
    "lwa_invalid_client": _words(
        "Amazon did not accept the key",
        "Amazon did not accept this pair of Client identifier and Client secret.",
        _todo(
            "Has the Client secret expired?",
            "It lives 180 days. Make a new one in Seller Central.",
            "change_client_secret",
        ),
        _todo(
            "Are the values from two applications?",
            "Both must be from the same one: “Develop Apps” → “LWA credentials” → “View”.",
            "open_seller_central",
        ),
    ),
    "lwa_secret_expired": _words(
        "The Client secret has expired",
        "Amazon says so in words. A secret lives 180 days.",
        _todo(
            "Make a new one and enter it here",
            "“Develop Apps” → “LWA credentials” → “Rotate secret”. The Refresh token stays good.",
            "change_client_secret",
        ),
        _todo("Where it is made", "Only the primary user of the Amazon account may do it.", "open_seller_central"),
    ),
    "lwa_invalid_grant": _words(
        "Amazon did not accept the Refresh token",
        "It is wrong, or the permission of the application was withdrawn. Client identifier and Client secret "
        "are good.",
        _todo(
            "Make a new Refresh token",
            "“Develop Apps” → “Authorize app”: copy the whole value.",
            "change_refresh_token",
        ),
        _todo(
            "Was the application's permission withdrawn?",
            "Seller Central lists what is allowed.",
            "open_seller_central",
        ),
    ),
    "lwa_unauthorized_client": _words(
        "The Refresh token belongs to another application",
        "It is genuine, but was given to another Client identifier.",
        _todo(
            "Take the Refresh token of this application",
            "“Develop Apps” → “Authorize app” in the line of this application.",
            "change_refresh_token",
        ),
        _todo(
            "Or is the Client identifier the wrong one?",
            "Then take all three values of one application.",
            "open_seller_central",
        ),
    ),
    "lwa_refused": _words(
        "Amazon's login refused",
        "Its answer was {status} {amazon_code}.",
        _todo(
            "Check the three values",
            "If they are right, send Amazon's text below to support.",
            "open_seller_central",
        ),
    ),
    "access_denied": _words(
        "The key is good, but Amazon denies access",
        "Amazon issued the key, and then refused the data of this region.",
        _todo(
            "Does the application lack a role?",
            "“Develop Apps” → “Edit App”: “Inventory and Order Tracking” or “Finance and Accounting”. Then "
            "authorize it anew.",
            "open_seller_central",
        ),
        _todo("Is the region right?", "Every region needs an application of its own.", "change_region"),
    ),
    "request_refused": _words(
        "Amazon refused the request",
        "Its answer to {operation} was {status} {amazon_code}.",
        _todo("Report it with the request id", "This is not for you to mend.", "copy_report"),
    ),
    "network_dns": _words(
        "Amazon's address was not found",
        "The network did not know where {host} is.",
        _todo("Is the internet on?", "Open any page in a browser, then try again.", "retry"),
    ),
    "network_unreachable": _words(
        "Amazon cannot be reached",
        "No connection to {host} came about.",
        _todo("Is the internet on?", "If other pages open, a firewall may stop this program.", "retry"),
        _todo(
            "Does your company have a proxy?", "Other → Network tests the way and takes its address.", "open_network"
        ),
    ),
    "network_timeout": _words(
        "Amazon did not answer in time",
        "{host} was silent for too long.",
        _todo("Try again in a minute", "What was complete is kept.", "retry"),
    ),
    "network_cut": _words(
        "The connection was cut",
        "The answer of {host} ended in the middle.",
        _todo("Try again", "What was complete is kept.", "retry"),
    ),
    "clock_wrong": _words(
        "The clock of this computer is wrong",
        "{off} Amazon's rules turn on the time.",
        _todo("Set the clock", "Windows: Settings → Time & language → Sync now.", "retry"),
    ),
    "amazon_down": _words(
        "Amazon is in trouble",
        "It answered {status}. The fault is theirs, your key is not to blame.",
        _todo("Try again in some minutes", "What was complete is kept.", "retry"),
    ),
    "amazon_not_json": _words(
        "The answer is not from Amazon's service",
        "A page for people came where data belongs. Some networks put one in between.",
        _todo(
            "Open any page in a browser",
            "If a sign-in page of the network appears, sign in and try again.",
            "retry",
        ),
    ),
    "amazon_empty": _words(
        "Amazon's answer is empty",
        "An empty answer does not mean that there are no orders, so we do not take it for that.",
        _todo("Try again", "What was complete is kept.", "retry"),
    ),
    "amazon_bad_shape": _words(
        "Amazon's answer lacks what matters",
        "There is no “{key}” in it, so it cannot be taken for a list of orders.",
        _todo("Try again", "If it stays so, report it with the request id.", "retry"),
    ),
    "amazon_throttled": _words(
        "Amazon asks to wait",
        "Too much was asked lately. The key is good.",
        _todo("Try again after {ready_at}", "Other programs that use the same application share its quota.", "retry"),
    ),
    "page_token_repeats": _words(
        "Amazon sends the same page mark again",
        "The import would never end, so it was stopped. What was complete is kept.",
        _todo("Import again", "It goes on from the last whole page.", "retry"),
    ),
    "page_repeats": _words(
        "Amazon sends the same page again",
        "Orders could be missing, so the import was stopped. What was complete is kept.",
        _todo("Import again", "It goes on from the last whole page.", "retry"),
    ),
    "page_token_expired": _words(
        "Amazon's page mark has expired",
        "It lives 24 hours. What was complete is kept.",
        _todo("Import again", "The rest of the period is asked for anew.", "retry"),
    ),
    "file_not_readable": _words(
        "The file cannot be read",
        "{path} ({detail})",
        _todo("Check the file", "It may have been moved, or you may lack the right to read it."),
    ),
    "store_busy": _words(
        "{code} is being imported now",
        "{holder} works on it since {since}.",
        _todo("Wait until it is done", "A computer that was switched off lets go by itself within minutes.", "retry"),
    ),
    "store_taken_over": _words(
        "Another computer went on with {code}",
        "This one was silent for so long that its turn had passed: perhaps it slept.",
        _todo("Nothing is lost", "Whole pages stay, and the other computer goes on behind them."),
    ),
    "schedule_changed": _words(
        "The schedule of {code} was changed meanwhile",
        "Somebody else saved it after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "It is shown now; then enter your changes again."),
    ),
    "posting_settings_changed": _words(
        "How {code} becomes operations was changed meanwhile",
        "{by} saved it at {at}, after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "It is shown now; then enter your changes again."),
    ),
    "decision_changed": _words(
        "Somebody else decided about this order meanwhile",
        "{by} decided at {at}, after it was opened here. Nothing was overwritten.",
        _todo("Look at what was decided", "Open the order {order_id} again; then decide anew where it is needed."),
    ),
    "posting_unknown": _words(
        "No operation of this order is known",
        "This program has created none of {order_id}, or it was removed with its Parameter.",
        _todo("Look into Finvalda", "Search for the order id among its operations."),
    ),
    "store_posted": _words(
        "The orders of {code} stay",
        "Operations in Finvalda were made of them: {count}. Without the orders nobody would know, and they could be "
        "created a second time.",
        _todo("Remove only the Parameter", "Its orders and the record of their operations stay then."),
    ),
    "posting_busy": _words(
        "Somebody is at this operation",
        "{holder} is creating or undoing the operation of {order_id} right now.",
        _todo("Wait a minute", "Then look again: what was created is shown everywhere."),
    ),
    "posting_taken_over": _words(
        "Another computer is at this operation",
        "This one was silent for so long that its turn for {order_id} had passed: perhaps it slept.",
        _todo("Create again", "What is in Finvalda is found first; nothing is created twice."),
    ),
    "mapping_changed": _words(
        "The product of {sku} was changed meanwhile",
        "Somebody else saved it after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "It is shown now; then enter your changes again."),
    ),
    "store_changed": _words(
        "{code} was changed meanwhile",
        "{by} saved it at {at}, after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "Then take the other's, or save yours over it."),
    ),
    "store_removed": _words(
        "{code} was removed meanwhile",
        "{by} removed it at {at}, after it was opened here.",
        _todo("Ask who removed it", "If it is still needed, enter it as a new Parameter."),
    ),
    "file_open_elsewhere": _words(
        "The file is open in another program",
        "{path} could not be replaced, probably because Excel shows it.",
        _todo("Close it there", "Or choose another name.", "retry"),
    ),
    "file_not_writable": _words(
        "The file cannot be written",
        "{path} ({detail})",
        _todo("Choose another folder", "For example Documents.", "retry"),
    ),
    "file_disk_full": _words(
        "The disk is full",
        "{path} was not written; the half was removed.",
        _todo("Make room or choose another disk", "Then export again.", "retry"),
    ),
    "file_there": _words(
        "This file is there already",
        "{path} may be an import file that Finvalda has not taken yet, so it is not replaced.",
        _todo("Choose another name", "Or a folder: then the program names the file itself."),
    ),
    "file_to_write_again": _words(
        "Import file {number} is not in its place",
        "{path} could not be written at the last moment. Its orders are marked as exported and go into no other file.",
        _todo("Write file {number} again", "On Actions → Operations, under the files that were written."),
    ),
    "posting_file_unknown": _words(
        "There is no import file {number}",
        "No file has this number, or none of its orders is left in it.",
        _todo("Choose another file", "The list shows those that were written."),
    ),
    "bank_unreachable": _words(
        "{host} cannot be reached",
        "Nothing came back from there, by the network's fault or its own.",
        _todo("Try again", "Currency rates that were read before stay.", "retry"),
        _todo("Look at the internet connection", "Open the address in a browser."),
    ),
    "bank_timeout": _words(
        "{host} does not answer",
        "It was waited for, and nothing whole came.",
        _todo("Try again later", "Currency rates that were read before stay.", "retry"),
    ),
    "bank_tls": _words(
        "{host} cannot be trusted",
        "The certificate it shows is not one this computer trusts.",
        _todo("Ask your computer specialist", "A program that looks into connections may stand in between."),
    ),
    "bank_refused": _words(
        "{host} refuses",
        "It answered with the number {status} in place of what was asked.",
        _todo("Try again later", "Currency rates that were read before stay.", "retry"),
        _todo("Choose another source of rates", "On Operations."),
    ),
    "bank_unreadable": _words(
        "{host} answered something else",
        "What came is no list as this page always gave.",
        _todo("Try again later", "It may be under repair.", "retry"),
        _todo("Choose another source of rates", "On Operations."),
    ),
    "task_scheduler_none": _words(
        "This system starts no programs by itself",
        "It has neither a systemd session of the user nor cron.",
        _todo("Leave the window open", "It imports what is due while it is open, also minimised."),
    ),
    "task_scheduler_failed": _words(
        "The system did not take the task",
        "{program}: {detail}",
        _todo("Try again", "If it stays so, leave the window open: it imports what is due itself.", "retry"),
    ),
    "task_in_practice": _words(
        "Not in the practice shop",
        "It lives only while its window is open.",
        _todo("Go back to your own data", "There the task can be registered."),
    ),
    "autostart_failed": _words(
        "The window cannot be opened at login",
        "The system refused: {detail}.",
        _todo("Look into the system's settings", "Windows: Settings → Apps → Startup."),
    ),
    "cancelled": _words(
        "Cancelled",
        "What was complete stays.",
        _todo("Go on when you like", "Nothing has to be cleared up."),
    ),
    "bug": _words(
        "Something this program did not foresee",
        "{kind} at {place}. What was saved before is safe.",
        _todo(
            "Send the report",
            "It holds versions and the end of the log, no keys and no buyers' data.",
            "copy_report",
        ),
    ),
    **FINVALDA_WORDS,
    **VAT_WORDS,
    **MAPPING_WORDS,
    **CONNECTION_WORDS,
    **DATABASE_WORDS,
    **REPORT_WORDS,
}
