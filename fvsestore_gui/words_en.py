"""English sentences for every code: what happened, and what to do. Knows no Qt: the command line uses it."""

from collections.abc import Mapping

from fvsestore_gui.connection_words_en import CONNECTION_ERRORS
from fvsestore_gui.errors import Fact, FvsError
from fvsestore_gui.network_words_en import NETWORK_FIELDS_EN
from fvsestore_gui.place_words_en import PLACE_ERRORS
from fvsestore_gui.result_words_en import advice, meaning
from fvsestore_gui.word_pairs import Words

ERRORS: dict[str, Words] = {
    # CorrectInput
    "field_empty": Words("{field} is empty.", "Fill it in."),
    "code_shape": Words(
        "The store's code {code} is not allowed.", "Use 1 to 20 of the letters A to Z, digits, _ and -."
    ),
    "code_taken": Words("A store with the code {code} is there already.", "Choose another code."),
    "store_unknown": Words("There is no store with the code {code}.", "See the codes with: fvsestore stores list"),
    "store_incomplete": Words("The store lacks its {field}.", "Enter it and save the store."),
    "client_used_twice": Words(
        "The store {code} has the same client identifier in the same region.",
        "Change that store, or use another application here.",
    ),
    "credential_shape": Words("{field}: {finding}", "Copy the value again from Amazon's developer page."),
    "region_unknown": Words("There is no region {region}.", "Use NorthAmerica, Europe or FarEast."),
    "marketplaces_none": Words("No marketplace of this store is switched on.", "Switch at least one on."),
    "marketplace_unknown": Words(
        "The marketplace {marketplace} is unknown.", "Use a country of the store's region such as DE, or an id."
    ),
    "period_backwards": Words("The period ends before it begins.", "Swap the two dates."),
    "period_too_far_back": Words("Amazon gives no orders that old.", "Begin at {earliest} or later."),
    "period_in_future": Words("The period lies in the future.", "Choose a day that has begun."),
    "month_running": Words("The month {month} is not over.", "Check it on {earliest} or later."),
    "differences_none": Words(
        "In {month} no order is named by only one of the two.", "See what is known of it with: fvsestore proof --help"
    ),
    "order_id_shape": Words("{order_id} is not an Amazon order id.", "An order id looks like 123-1234567-1234567."),
    "orders_none": Words("No order was named.", "Name at least one."),
    "order_unknown": Words("The order {order_id} is not in the tables.", "Import it first."),
    "run_unknown": Words("There is no import with the number {run}.", "See them with: fvsestore runs list"),
    "held_unknown": Words("There is no held order {held}.", "See them with: fvsestore held list"),
    "address_not_allowed": Words(
        "The address in {variable} is not allowed.",
        "Use one of Amazon's with https, or one of this computer (127.0.0.1).",
    ),
    "settings_unreadable": Words(
        "The settings cannot be read or written: {path}", "Correct the file, or remove it to begin with the defaults."
    ),
    "address_scheme": Words(
        "This is no address of a PostgreSQL database.", "An address looks like postgresql://user@server:5432/name."
    ),
    "address_host": Words(
        "{field}: this is no name of a server and no IP address.", "Several servers are written with commas between."
    ),
    "address_port": Words("{field}: a port is a number from 1 to 65535.", "PostgreSQL's usual one is 5432."),
    "address_option": Words(
        "The address holds an option that is not used here: {option}", "Leave it out, or correct its value."
    ),
    "certificate_unreadable": Words("The certificate's file is not there: {path}", "Name the file of who made it."),
    "move_to_itself": Words("The data stand there already.", "Name another database to move to."),
    "column_unknown": Words("There is no column {column}.", "Use one of the names that --help lists."),
    "report_other_region": Words(
        "This file holds orders of {marketplace} ({region}), which is not the region of the store {code}.",
        "Choose the store this report belongs to, or another file.",
    ),
    "secret_from_argument": Words(
        "A secret was given as an argument, where every program on this computer can read it.",
        "Renew it where it was made, and give it at the prompt or by standard input (see --help).",
    ),
    "schedule_interval": Words(
        "An import can be repeated every {least} to {most} minutes.", "Give a number between them, or times of the day."
    ),
    "schedule_time": Words("{time} is no time of the day.", "Write it as 06:30."),
    "schedule_times": Words("That are more than {most} times a day.", "Say it as every so many minutes."),
    "posting_too_long": Words(
        "{field}: this has {length} characters, and Finvalda takes {most}.", "Shorten it: nothing is cut unseen."
    ),
    "posting_characters": Words(
        "{field}: there is a blank at its end, or a character that cannot be printed.", "Type it again."
    ),
    "posting_braces": Words(
        "{field}: the braces do not match.", "Each opening brace needs its closing one, with one name between them."
    ),
    "posting_template": Words(
        "{field}: no order has anything called {name}.", "See the names with: fvsestore operations settings --help"
    ),
    "posting_country": Words("{field}: {country} is no country.", "A country has two letters, such as DE."),
    "posting_days": Words("{field}: a payment term has 0 to {most} days.", "Or leave it empty: the client's term."),
    "posting_suffix": Words(
        "{field}: Amazon's order id leaves {most} of Finvalda's 20 characters for the suffix.", "Shorten it."
    ),
    "posting_choice": Words("{field}: {value} cannot be chosen.", "Known: {known}."),
    "posting_day": Words("{field}: {value} is no day.", "A day is written as 2026-01-31."),
    "posting_pairs": Words("{field}: {value} is no pair.", "Write pairs as DE=AMZDE, with commas between them."),
    "posting_setting_unknown": Words(
        "There is no choice {name}.", "See them all with: fvsestore operations settings --help"
    ),
    "schedule_empty": Words("The schedule has no time.", "Say every how many minutes, or at which times of the day."),
    "posting_unknown": Words(
        "No operation of the order {order_id} is known here.",
        "List those there are: fvsestore operations list",
    ),
    "store_posted": Words(
        "Operations in Finvalda were made of orders of {code}: {count}. Without the orders they could be made twice.",
        "Remove the store without its orders: fvsestore stores remove --help",
    ),
    # MappingWrong
    "mapping_sku_missing": Words("A line has no SKU.", "Enter it, or empty the whole line."),
    "mapping_sku_mangled": Words(
        "{sku} is not the SKU any more: a spreadsheet took it for a number.",
        "Format the column as text and enter the SKU again.",
    ),
    "mapping_product_missing": Words("{sku} has no product.", "Enter the code as Finvalda has it."),
    "mapping_product_long": Words(
        "The code {product} of {sku} is longer than {most} letters: Finvalda has no such code.",
        "Enter the product's code, not its name.",
    ),
    "mapping_product_unknown": Words(
        "Finvalda has no product {product}, which stands beside {sku}.",
        "Check the code; where the product is new, read the lists again (fvsestore finvalda refresh).",
    ),
    "mapping_product_twice": Words(
        "{sku} has the product {product} twice.", "Leave one line, with the whole quantity."
    ),
    "mapping_quantity": Words(
        "{value} is no quantity for {sku}.", "Enter a number greater than zero, such as 1 or 0.5."
    ),
    "mapping_share": Words("{value} is no part of the price of {sku}.", "Enter a number from 0 to 1, or per cent."),
    "mapping_shares_sum": Words(
        "The parts of the price of {sku} make {value}, not 1.", "Enter a part for every product, or for none."
    ),
    "mapping_bundle_quantity": Words(
        "{sku} stands on several lines, and not all say how many.",
        "Enter the quantities of the bundle, or leave one line.",
    ),
    "mapping_rate_class": Words("{value} is no VAT rate of {sku}.", "Enter standard or reduced."),
    "mapping_rate_classes": Words("The lines of {sku} say different VAT rates.", "Enter the same on each line."),
    "mapping_absent": Words("{sku} does not stand in the table.", "See it with: fvsestore products list"),
    "mapping_file_kind": Words("{path} is neither CSV nor an XLSX workbook.", "Save it as one of these."),
    "mapping_file_empty": Words("{path} is empty.", "Choose another file."),
    "mapping_file_long": Words("{path} has more than {most} lines.", "Divide it."),
    "mapping_file_columns": Words(
        "The first line of {path} lacks the column {missing}.", "Name the columns SKU and Finvalda code."
    ),
    "posting_elsewhere": Words(
        "The order {order_id} was posted under {code}.", "Nothing is to be done: it is posted into a company once."
    ),
    "posting_number_taken": Words(
        "Finvalda says that the number {document} is taken, and shows no operation with it.",
        "Search Finvalda for it, perhaps in another journal.",
    ),
    "posting_other_there": Words(
        "Finvalda has another operation {document} ({journal} {number}): its {field} is {theirs}, not {ours}.",
        "Correct or delete the one there, or leave this order out.",
    ),
    "return_nothing_left": Words("Nothing of {order_id} is left to be returned.", "Look at it: operations show --help"),
    "return_quantity": Words(
        "Of line {line} at most {most} can still be returned.", "Correct the quantity: operations return --help"
    ),
    "return_impossible": Words(
        "No sale of {order_id} stands in Finvalda.",
        "Look at its state (operations show --help); a reservation is removed with: operations undo --help",
    ),
    # VatWrong
    "vat_rule_place": Words(
        "{value} is no place of the VAT table.",
        "Enter a country (LT; Greece is GR, the United Kingdom GB), a territory (ES-CN), EU, NON_EU, SAME or *.",
    ),
    "vat_rule_period": Words("The row ends ({end}) before it begins ({begin}).", "Correct the days."),
    "vat_rule_day": Words("{value} is no day.", "Write days as 2026-01-31."),
    "vat_rule_rate": Words("{value} is no VAT rate.", "Enter per cent, such as 21 or 25.5."),
    "vat_rule_code": Words(
        "The VAT code {value} is longer than {most} letters: Finvalda has no such code.",
        "Enter the code, not its name.",
    ),
    "vat_rule_overlap": Words(
        "Two rows for {stock} to {ship_to} ({buyer}, tax owed by {collector}) count on the same day.",
        "End one the day before the other begins, or remove one.",
    ),
    "vat_rule_incomplete": Words(
        "The row {stock} to {ship_to} ({buyer}) has no VAT code or no rate: it cannot be confirmed.",
        "Enter both: fvsestore vat set --help",
    ),
    "vat_rule_absent": Words("The VAT table has no row {rule}.", "See the rows with: fvsestore vat list"),
    "vat_rates_kind": Words("{path} is no CSV file in UTF-8.", "Choose another file, or save it as CSV UTF-8."),
    "vat_rates_columns": Words(
        "The first line of {path} does not name {missing}.", "See the form with: fvsestore vat rates --help"
    ),
    "vat_rates_line": Words(
        "Line {line} of {path} has {value} as {column}. Nothing was taken.",
        "Correct it: rates as 25.5, days as 2026-01-31.",
    ),
    "vat_rates_twice": Words(
        "{place} has two rates on one day in {path}. Nothing was taken.", "Correct the days of its rows."
    ),
    "vat_rates_missing": Words("{path} says nothing of {places}. Nothing was taken.", "Add rows for them."),
    "vat_number_shape": Words(
        "{value} does not begin with the letters of a member state.", "Enter it in full, such as LT100001919017."
    ),
    # SecretsTrouble
    "keyring_none": Words(
        "This computer has no keyring to keep secrets in.",
        "Install or start one (Linux: gnome-keyring); on a server, give the secrets in environment variables.",
    ),
    "keyring_locked": Words("The keyring is locked.", "Unlock it and try again."),
    "keyring_plain_text": Words(
        "The keyring {backend} would write secrets as plain text, so it is not used.",
        "Set up the system's own keyring; on a server, give the secrets in environment variables.",
    ),
    "keyring_failed": Words(
        "The keyring {backend} failed ({detail}).", "Try again; if it stays so, restart the computer."
    ),
    "keyring_not_read_back": Words(
        "The keyring did not give back the {secret} just as it was written, so nothing was saved.",
        "Try again; if it stays so, look after the keyring.",
    ),
    "secret_missing": Words("The {secret} of this store was never entered.", "Enter it: fvsestore stores set --help"),
    "secret_lost": Words(
        "The {secret} of {code} is not on this computer; it was entered on {saved_at} on another one or by another "
        "user.",
        "Enter it here too (fvsestore stores set --secrets-from-stdin): nothing changes for others. Orders can be read "
        "without it.",
    ),
    # RenewCredential
    "lwa_invalid_client": Words(
        "Amazon does not know this client identifier with this client secret, or the secret has expired.",
        "Compare both with Amazon's developer page; an expired secret is renewed there.",
    ),
    "lwa_secret_expired": Words(
        "The client secret has expired.", "Make a new one on Amazon's developer page and enter it."
    ),
    "lwa_invalid_grant": Words(
        "Amazon refuses the refresh token: it is wrong, or the authorization was withdrawn.",
        "Authorize the application again in Seller Central and enter the new refresh token.",
    ),
    "lwa_unauthorized_client": Words(
        "The refresh token belongs to another application.",
        "Enter the refresh token that was made for this client identifier.",
    ),
    "lwa_refused": Words(
        "Amazon's login refused: {amazon_code} {amazon_text}", "Compare the three values with Amazon's page."
    ),
    # GrantRole
    "access_denied": Words(
        "The keys are good, but Amazon denies access: a role is missing, or the region is another one.",
        "Check the application's roles and the store's region; after granting a role, authorize the application again.",
    ),
    "request_refused": Words("Amazon refused the request: {amazon_code} {amazon_text}", "Test the key of this store."),
    # ReachAmazon
    "network_dns": Words("The address of {host} is not found.", "Check the internet connection."),
    "network_unreachable": Words("{host} cannot be reached.", "Check the internet connection and the firewall."),
    "network_timeout": Words("{host} did not answer in time.", "Try again later."),
    "network_cut": Words("The connection to {host} broke off.", "Try again."),
    "clock_wrong": Words("This computer's clock is {off} Amazon's.", "Set it right; let it follow the internet time."),
    # TryLater
    "amazon_down": Words("Amazon has a disturbance (status {status}).", "Try again later."),
    "amazon_not_json": Words(
        "Something other than Amazon's answer came back (a page instead of data).",
        "Try again later; a login page of a hotel or an office network does this too.",
    ),
    "amazon_empty": Words("Amazon's answer was empty.", "Try again later."),
    "amazon_bad_shape": Words("Amazon's answer lacks {key}.", "Try again later."),
    "amazon_throttled": Words("Amazon asks to wait: its quota is used up.", "Try again later."),
    "page_token_repeats": Words("Amazon named the same next page twice; the import stopped.", "Try again later."),
    "page_repeats": Words("Amazon sent the same page twice; the import stopped.", "Try again later."),
    "page_token_expired": Words("Amazon no longer knows the page to go on from.", "Import again; what came is kept."),
    "report_not_there": Words(
        "Amazon gave no report where it said there is one: {answer} {status}", "Try again later."
    ),
    "report_damaged": Words("Amazon's report arrives cut off or garbled each time.", "Try again later."),
    "report_gone": Words("Amazon no longer has the report; it keeps them for 30 days.", "Load the history again."),
    "report_fatal": Words("Amazon could not make the report: {amazon_text}", "Load the history again later."),
    "report_cancelled": Words(
        "Amazon says there are no orders in a period that has some, so it does not count as read.",
        "Load the history again later.",
    ),
    "report_other": Words(
        "Amazon gave a report of another period ({data_from} to {data_until}) than was asked for.",
        "Load the history again in an hour.",
    ),
    "report_slow": Words(
        "Amazon has been making the report since {asked_at}.", "Load the history again later: it goes on from there."
    ),
    "history_incomplete": Words(
        "The history has holes: {failed} of {slices} slices failed, the newest of {since} to {until}.",
        "See why with: fvsestore orders history CODE --slices, and load it again: only these are asked for.",
    ),
    # AnotherAtWork
    "store_busy": Words("{holder} imports the store {code} now, since {since}.", "Wait until that is done."),
    "store_taken_over": Words(
        "This computer was silent for so long (asleep?) that another one went on with the import of {code}.",
        "Nothing is lost: whole pages stay, and the other one goes on behind them.",
    ),
    "posting_busy": Words(
        "{holder} is creating or undoing the operation of the order {order_id} right now.",
        "Wait a minute and start again; nothing is created twice.",
    ),
    "posting_taken_over": Words(
        "This computer was silent for so long (asleep?) that another one went on with the order {order_id}.",
        "Start again: what is in Finvalda is found first, nothing is created twice.",
    ),
    "posting_settings_changed": Words(
        "{by} changed at {at} how {code} becomes operations, after it was read here. Nothing was overwritten.",
        "Look at it (fvsestore operations settings show), then make your change again.",
    ),
    "decision_changed": Words(
        "{by} decided at {at} about the order {order_id}, after it was read here. Nothing was overwritten.",
        "Look at the order again (fvsestore operations show), then decide anew.",
    ),
    "finvalda_changed": Words(
        "Somebody else changed the connection to Finvalda meanwhile. Nothing was overwritten.",
        "Look at it (fvsestore finvalda show), then make your change again.",
    ),
    "finvalda_not_set_up": Words(
        "Finvalda's address, user or password is not known.", "Enter them (fvsestore finvalda set)."
    ),
    "finvalda_address": Words(
        "{field} is no address of Finvalda's web service.", "It looks like http://SERVER:87/FvsServicePure.svc."
    ),
    "finvalda_plain_public": Words(
        "{host} is outside the own network, and plain HTTP would show the password.", "Use an https:// address."
    ),
    "finvalda_fingerprint": Words("{field} is no SHA-256 fingerprint.", "It has 64 hexadecimal digits."),
    "finvalda_dns": Words("There is no computer named {host}.", "Check the address (fvsestore finvalda show)."),
    "finvalda_unreachable": Words(
        "Finvalda's web service does not answer on {host}. Nothing was sent.", "See that it runs; its usual port is 87."
    ),
    "finvalda_down": Words(
        "Finvalda's web service on {host} is out of order just now (HTTP {status}).", "Try again in some minutes."
    ),
    "finvalda_timeout": Words("Finvalda's web service on {host} took too long.", "Try again."),
    "finvalda_tls": Words(
        "The certificate of {host} is not trusted: {detail}. Nothing was sent.",
        "Pin it or name its authority (fvsestore finvalda set --pin, --ca-file).",
    ),
    "finvalda_certificate": Words(
        "Finvalda shows another certificate than the pinned one. Nothing was sent.", "Ask whoever keeps the server."
    ),
    "finvalda_proxy": Words("The proxy stands in the way to {host}.", "Ask whoever keeps the network."),
    "finvalda_not_finvalda": Words(
        "Something else than Finvalda's web service answers on {host} (HTTP {status}).",
        "Check the address; it ends with /FvsServicePure.svc.",
    ),
    "finvalda_unreadable": Words("Finvalda's reply to {method} cannot be read. Nothing of it was taken.", "Try again."),
    "finvalda_login": Words(
        "Finvalda does not let this user in: user or password is wrong ({text}).",
        "Enter them again (fvsestore finvalda set).",
    ),
    "finvalda_company": Words(
        "Finvalda does not know the company {company} ({text}).", "Correct it (fvsestore finvalda set --company)."
    ),
    "finvalda_rights": Words(
        "Finvalda refuses this to the user: a licence or a right is missing ({text}).",
        "Ask Finvalda's administrator.",
    ),
    "finvalda_parameter": Words(
        "Finvalda does not know the import parameter {parameter} ({text}).",
        "Correct its name, or have the profile made in Finvalda.",
    ),
    "finvalda_method_absent": Words(
        "This build of Finvalda's web service has no {method}.", "Update it, or go on without."
    ),
    "finvalda_refused": Words("Finvalda refused it ({result_code}). {meaning}. Its own words: {text}", "{advice}"),
    "finvalda_unclear": Words(
        "It is unclear whether Finvalda did it: {method} was sent, and no readable answer came.",
        "Do the same again: Finvalda is asked before anything is sent twice.",
    ),
    "schedule_changed": Words(
        "Somebody else changed the schedule of {code} meanwhile. Nothing was overwritten.",
        "Look at it (fvsestore schedule show), then make your change again.",
    ),
    "vat_rules_changed": Words(
        "The VAT table of {code} was changed meanwhile by somebody else.", "Look at it again, then decide."
    ),
    "mapping_changed": Words(
        "Somebody else changed the product of {sku} meanwhile. Nothing was overwritten.",
        "Look at it (fvsestore products list), then make your change again.",
    ),
    "store_changed": Words(
        "{by} changed the store {code} at {at}, after it was read here. Nothing was overwritten.",
        "Look at what was changed (fvsestore stores show), then make your change again.",
    ),
    "store_removed": Words(
        "{by} removed the store {code} at {at}, after it was read here.", "If it is still needed, add it again."
    ),
    # DatabaseTrouble, FileTrouble, ReportRefused, ReachBank, SystemTrouble
    **PLACE_ERRORS,
    # Cancelled, Bug
    "cancelled": Words("Stopped.", "What was complete is kept."),
    "bug": Words(
        "Something happened that this program did not foresee: {kind} in {place}.", "Please report it with the log."
    ),
    # guide, diagnosis, calendar, network, accounts
    **CONNECTION_ERRORS,
}

#: why an order is held (model.orders.HELD_REASONS)
HELD: dict[str, str] = {
    "not_an_object": "what Amazon sent is not an order",
    "order_id_missing": "the order has no id",
    "order_id_unreadable": "the order's id cannot be read",
    "time_unreadable": "a time cannot be read",
    "amount_unreadable": "an amount cannot be read",
    "amount_too_fine": "an amount has more than four decimals",
    "amount_too_large": "an amount is too large",
    "currency_missing": "an amount has no currency",
    "quantity_unreadable": "a quantity cannot be read",
    "quantity_negative": "a quantity is negative",
    "item_unreadable": "a line cannot be read",
    "item_id_missing": "a line has no id",
    "item_id_repeats": "two lines have the same id",
    "items_missing": "the order has no lines",
    "field_unreadable": "a field cannot be read",
    "order_id_repeats": "the order came twice in one page",
    "order_not_found": "Amazon does not know this order",
    "store_refused": "the database refused the order",
    "row_ragged": "a line of the report has too many or too few fields",
    "rows_disagree": "lines of one order disagree with one another",
    "letters_unreadable": "letters that cannot be read",
}

#: what stands in a credential's field instead (model.credentials codes)
FINDINGS: dict[str, str] = {
    "empty": "nothing is entered.",
    "belongs_client_identifier": "this is a client identifier.",
    "belongs_client_secret": "this is a client secret.",
    "belongs_refresh_token": "this is a refresh token.",
    "old_client_secret": "an older form of client secret.",
    "unknown_secret": "an unknown form of client secret.",
    "not_client_identifier": "this is no client identifier; one begins with amzn1.application-oa2-client.",
    "not_client_secret": "this is no client secret; one begins with amzn1.oa2-cs.",
    "not_refresh_token": "this is no refresh token; one begins with Atzr|",
    "access_token": "this is an access token, good for an hour only; a refresh token begins with Atzr|",
    "application_id": "this is the application's id; the client identifier begins with amzn1.application-oa2-client.",
    "mws_token": "this is a token of MWS, which Amazon has closed.",
    "aws_access_key": "this is an AWS access key, which is no longer needed.",
    "aws_secret_key": "this is an AWS secret key, which is no longer needed.",
    "aws_role": "this is an AWS role, which is no longer needed.",
    "cut_off": "the value is cut off: only its beginning is there.",
    "foreign_letters": "there are blanks or letters inside that no key has.",
}


#: fields that have no English name of their own, as errors name them
FIELDS: dict[str, str] = {
    "Serveris": "Server",
    "Prievadas": "Port",
    "Duomenų bazė": "Name of the database",
    "Naudotojas": "User",
    "Adresas": "Address",
    "Slaptažodis": "Password",
    "Sertifikatas": "Certificate",
    **NETWORK_FIELDS_EN,
    "Pardavėjo ID": "Seller id",
}


class _Gaps(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"


def words(code: str, facts: Mapping[str, Fact]) -> Words:
    """The two sentences for an error's code, their gaps filled; an unknown code (of a newer version) names itself."""
    pair = ERRORS.get(code)
    if pair is None:
        return Words(f"{code}.", "")
    gaps = _Gaps({name: "?" if fact in (None, "") else fact for name, fact in facts.items()})
    gaps["field"] = FIELDS.get(str(gaps["field"]), gaps["field"])
    if "finding" in gaps:
        gaps["finding"] = FINDINGS.get(str(gaps["finding"]), str(gaps["finding"]))
    given = facts.get("result_code")
    result = given if isinstance(given, int) else None
    gaps |= {"meaning": meaning(result), "advice": advice(result), "off": _clock_off(facts.get("minutes"))}
    # a gap that Amazon left empty leaves no mark behind
    happened = pair.happened.format_map(gaps).replace(": ? ?", ".").replace(" ?", "")
    return Words(happened, pair.do.format_map(gaps))


def _clock_off(minutes: Fact | None) -> str:
    if not isinstance(minutes, int | float):
        return "not the same as"
    return f"{abs(round(minutes))} min {'ahead of' if minutes > 0 else 'behind'}"


def sentence(error: FvsError) -> str:
    """One line for an error: what happened and what to do."""
    pair = words(error.code, error.facts)
    return f"{pair.happened} {pair.do}".strip()
