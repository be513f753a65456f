"""Every error this program raises on purpose, named by what its reader can do about it.

An error carries a stable code and facts, never a sentence: `ui/wording.py` turns the code into Lithuanian or English,
`cli.py` into English, and a run stores the code, so last night's failure is shown in today's language.
Facts must be free of secrets and of buyers' data: they are shown, stored and logged.
"""

from collections.abc import Iterator
from typing import ClassVar

Fact = str | int | float | bool | None


class FvsError(Exception):
    """Root of the tree. `code` is stable text such as "lwa_invalid_client"; `facts` fill the sentence's gaps."""

    #: every code of this class and what the sentence for it may use
    codes: ClassVar[frozenset[str]] = frozenset()
    #: what the command line returns (documented in the README)
    exit_code: ClassVar[int] = 70

    def __init__(self, code: str, /, **facts: Fact) -> None:
        if code not in type(self).codes:
            raise ValueError(f"{type(self).__name__} has no code {code!r}")
        self.code = code
        self.facts: dict[str, Fact] = facts
        super().__init__(code)

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({shown})" if shown else self.code

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.code, self.facts))


def _rebuild(kind: type[FvsError], code: str, facts: dict[str, Fact]) -> FvsError:
    return kind(code, **facts)


class CorrectInput(FvsError):
    """A value the user gave must be corrected. Facts: `field` names it where there is one."""

    exit_code = 2
    codes = frozenset(
        {
            "field_empty",  # field
            "seller_id_shape",  # field, value
            "code_shape",  # the Parametras code: 1 to 20 of A-Z 0-9 _ -
            "code_taken",  # code
            "store_unknown",  # code
            "store_incomplete",  # field: what is missing before a test or an import
            "client_used_twice",  # code: the other parameter with the same client identifier and region
            "credential_shape",  # field, finding: a model.credentials code
            "secret_same",  # code: the client secret is the one in use
            "secret_not_tried",  # code: a new client secret takes its place only when it was just found good
            "secret_in_environment",  # code, variable: what is entered would not be used
            "secret_none_kept",  # code: there is none before that could be returned to
            "secret_kept_over",  # code, until: Amazon no longer takes the one before
            "region_unknown",  # region
            "marketplaces_none",  # no marketplace is switched on
            "marketplace_unknown",  # marketplace
            "marketplaces_not_yours",  # marketplaces: all that are switched on; yours: in which the account takes part
            "audit_too_young",  # earliest: ISO date before which rows of the log of actions may be cut off
            "audit_broken",  # row: the log of actions is not as it was written, so nothing is cut off it
            "period_backwards",
            "period_too_far_back",  # earliest: ISO date
            "period_in_future",
            "month_running",  # month, earliest: ISO date it can be checked from
            "differences_none",  # month
            "order_id_shape",  # order_id
            "orders_none",
            "order_unknown",  # order_id
            "personal_fields_none",  # field: nothing is chosen that is to be read of buyers
            "personal_purposes_none",  # field
            "personal_days",  # field, least, most
            "run_unknown",  # run
            "held_unknown",  # held
            "guide_step_unknown",  # step
            "address_not_allowed",  # variable: only https or loopback
            "settings_unreadable",  # path
            "address_scheme",  # field: no postgresql:// address
            "address_host",  # field
            "address_port",  # field
            "address_option",  # field, option
            "certificate_unreadable",  # field, path
            "move_to_itself",
            "column_unknown",  # column
            "report_other_region",  # code, marketplace, region: the file's orders are those of another region
            "secret_from_argument",
            "schedule_interval",  # least, most: minutes
            "schedule_time",  # time: what was given
            "schedule_times",  # most
            "schedule_empty",  # switched on, and never due
            "finvalda_not_set_up",  # no address or no user yet
            "finvalda_address",  # field: no http(s) address
            "finvalda_plain_public",  # field, host: plain HTTP to a computer outside the own network
            "finvalda_fingerprint",  # field: not 64 hex digits
            "posting_file_unknown",  # number: no import file of this number, or nothing of it is left
            "posting_unknown",  # order_id: no operation of it is known here
            "posting_elsewhere",  # order_id, code: it was posted under another Parametras
            "posting_number_taken",  # order_id, document: Finvalda says so, and does not show by what
            "posting_other_there",  # order_id, document, journal, number, field, ours, theirs
            "return_nothing_left",  # order_id
            "return_quantity",  # line, most: pieces of it that can be returned
            "return_impossible",  # order_id: no sale of it stands in Finvalda
            "store_posted",  # code, count: its orders have operations in Finvalda and stay
            "posting_too_long",  # field, length, most: Finvalda takes no more characters
            "posting_characters",  # field: blanks around it, or what cannot be printed
            "posting_braces",  # field: a template whose braces do not match
            "posting_template",  # field, name: a template names what no order has
            "posting_country",  # field, country: two letters
            "posting_days",  # field, most
            "posting_suffix",  # field, most: behind Amazon's order id there is room for no more
            "posting_choice",  # field, value, known
            "posting_day",  # field, value
            "posting_pairs",  # field, value: COUNTRY=CODE
            "posting_setting_unknown",  # name
            "secret_made_on",  # code, earliest, latest: ISO dates between which a client secret can have been made
            "calendar_empty",  # nothing has a known end
            "buyer_unknown",  # nobody of whom anything is kept has this e-mail or name
            "duty_fields",  # field: none chosen
            "duty_months",  # field, most
            "duty_long",  # field, most: letters
            "duty_unknown",  # number
            "export_unknown",  # number
            "export_there",  # path: it still exists
            "network_host",  # field: no proxy's address
            "network_host_login",  # field: user or password stand in the address
            "network_host_kind",  # field, kind: no http proxy
            "network_port",  # field: no number from 1 to 65535
            "network_user",  # field: a colon or what cannot be printed
            "network_script_system",  # field: only Windows runs PAC scripts
            "network_script",  # field: no http(s) address of a PAC script
        }
    )


class MappingWrong(FvsError):
    """A row of the table of SKUs and products, or a file of it, that cannot be taken as it is."""

    exit_code = 2
    codes = frozenset(
        {
            "mapping_sku_missing",
            "mapping_sku_mangled",  # sku: a spreadsheet made a number of it
            "mapping_product_missing",  # sku
            "mapping_product_long",  # sku, product, most
            "mapping_product_unknown",  # sku, product: Finvalda does not have it
            "mapping_product_twice",  # sku, product
            "mapping_quantity",  # sku, value
            "mapping_share",  # sku, value
            "mapping_shares_sum",  # sku, value: what they add up to
            "mapping_bundle_quantity",  # sku: several lines, and not all say how many
            "mapping_rate_class",  # sku, value
            "mapping_rate_classes",  # sku: its lines say different ones
            "mapping_absent",  # sku: it does not stand in the table
            "mapping_file_kind",  # path: neither CSV nor XLSX
            "mapping_file_empty",  # path
            "mapping_file_long",  # path, most: lines
            "mapping_file_columns",  # path, missing
        }
    )


class SecretsTrouble(FvsError):
    """The OS keyring did not give or keep a secret. Facts: `secret` names which, `backend` names the keyring."""

    exit_code = 3
    codes = frozenset(
        {
            "keyring_none",
            "keyring_locked",
            "keyring_plain_text",  # backend
            "keyring_failed",  # backend, detail (winerror or class name)
            "keyring_not_read_back",  # secret
            "secret_missing",  # secret: never saved
            "secret_lost",  # secret, code, saved_at: the database says saved, this keyring has none
        }
    )


class PersonalKeyTrouble(FvsError):
    """Personal data of buyers cannot be opened or sealed here. Nothing of them is in the facts."""

    exit_code = 3
    codes = frozenset(
        {
            "personal_keys_none",  # nothing is switched on yet, so there are no keys
            "personal_key_missing",  # made_by, made_at: the keyring of this PC has not the key of the file
            "personal_key_wrong",  # what stands in the keyring, or came with the file, is another key
            "personal_not_authorised",  # name: this PC may not open the keys of the shared database
            "personal_not_asked_here",  # the keys of a file are for one PC: nobody needs to ask
            "personal_holder_unknown",
            "personal_holder_self",  # a PC that is to lose the keys cannot make them anew itself
            "personal_fingerprint_differs",  # name: what was compared is not what stands there
            "personal_passphrase_none",  # none was ever set
            "personal_passphrase_wrong",
            "personal_passphrase_short",  # least: letters
            "personal_data_damaged",  # order_id: what is sealed does not open with its key
        }
    )


class RenewCredential(FvsError):
    """Amazon's login refused what was given. Facts: status, amazon_code, amazon_text, request_id."""

    exit_code = 4
    codes = frozenset(
        {
            "lwa_invalid_client",  # wrong pair of client identifier and secret, or the secret has expired
            "lwa_secret_expired",  # Amazon said so in words
            "lwa_invalid_grant",  # refresh token wrong or revoked
            "lwa_unauthorized_client",  # refresh token of another client
            "lwa_refused",  # any other 4xx of the login
            "access_token_refused",  # the login gives a token, and the API does not take it
            # code, at, until: the new client secret is refused, the one before serves in its place (nothing has failed)
            "secret_fell_back",
            "secret_replaced",  # code, at, until: another computer has changed it, this one goes on with the one before
        }
    )


class GrantRole(FvsError):
    """The token is good, the account may not do this.

    Facts: status, operation, amazon_code, amazon_text, request_id, region.
    """

    exit_code = 4
    codes = frozenset(
        {
            "access_denied",  # 403 with a good token: role missing or wrong region
            "request_refused",  # 400 that is not about an order
            # found out by the ladder, where the region is known to be the right one:
            "role_orders",
            "role_sellers",  # the list of marketplaces
            "role_reports",
            "role_finances",
            "role_data_set",  # data: Amazon's name of what it does not give
            "role_data_withheld",  # data: not refused, and nothing of it came with an order that must have it
            "roles_none",  # everything is refused in every region
            "region_other",  # found: the region that the keys are good for
            "seller_nowhere",  # the account takes part in no marketplace of the region
        }
    )


class OtherAccount(FvsError):
    """The keys are good and open the account of another seller than the store's: nothing was asked or written.

    Facts: code (the store), expected, found (what speaks against it, "" where Amazon shows nothing).
    """

    exit_code = 4
    codes = frozenset(
        {
            # by: order (expected: an order id), seller_id or marketplaces (expected: countries)
            "account_crossed",
            "seller_id_differs",  # what was entered is not what Amazon shows for these keys
        }
    )


class ReachAmazon(FvsError):
    """Nothing came back from Amazon, by this computer's or the network's fault. Facts: host."""

    exit_code = 5
    codes = frozenset(
        {
            "network_dns",
            "network_unreachable",
            "network_proxy",  # proxy: it cannot be reached itself
            "network_proxy_login",  # proxy: it wants user and password, and there are none
            "network_proxy_password",  # proxy: it does not take the user and password there are
            "network_proxy_secret",  # proxy: its password is not kept on this PC
            "network_proxy_address",  # letters of its user or password end it early: not used, and not told
            "network_proxy_scheme",  # proxy, offered: logins it would take, none of which this program knows
            "network_proxy_refused",  # proxy, status: it does not let anybody there
            "network_proxy_gateway",  # proxy, status: it does not come through itself
            "network_proxy_strange",  # proxy: what answers there is no proxy
            "network_proxy_kind",  # proxy, kind: SOCKS and others that this program does not speak
            "network_pac",  # address, detail: no proxy known, for the script cannot be had
            "network_tls",  # detail
            "network_tls_date",  # detail: the certificate is not valid yet, or no more, by this PC's clock
            "network_tls_name",  # detail: the certificate is somebody else's
            "network_timeout",
            "network_cut",
            "clock_wrong",  # minutes: how far this PC is from Amazon's time, positive when ahead
        }
    )


class ReachBank(FvsError):
    """A public page of a bank or of the EU did not give what was asked. Facts: host."""

    exit_code = 5
    codes = frozenset(
        {
            "bank_unreachable",
            "bank_timeout",
            "bank_tls",
            "bank_proxy",  # the company's proxy does not let through, or cannot be used
            "bank_refused",  # status: any but 200
            "bank_unreadable",  # not what such a page looks like
        }
    )


class TryLater(FvsError):
    """Amazon itself is in trouble or asks to wait. Facts: status, operation, request_id, ready_at."""

    exit_code = 5
    codes = frozenset(
        {
            "amazon_down",  # 5xx
            "amazon_not_json",  # HTML or other text where JSON belongs
            "amazon_empty",  # an empty body
            "amazon_bad_shape",  # JSON without the key that must be there: key
            "amazon_throttled",  # 429 that outlasted our patience
            "no_order_to_ask",  # data: there is no order that could be asked for it
            "page_token_repeats",
            "page_repeats",
            "page_token_expired",
            "report_not_there",  # where a report should lie there is a refusal or a page; answer: S3's word for it
            "report_damaged",  # cut or garbled, however often it was fetched
            "report_gone",  # Amazon keeps order reports for 30 days
            "report_fatal",  # Amazon could not make it: amazon_text
            "report_cancelled",  # nothing to tell, says Amazon, of a time whose orders are known
            "report_other",  # it is of another time or of other marketplaces than asked: data_from, data_until
            "report_slow",  # not made for hours: asked_at
            "history_incomplete",  # failed, slices, since, until (of the newest that failed), reason: its code
        }
    )


class ReachFinvalda(FvsError):
    """Nothing reached Finvalda, by this computer's or the network's fault: nothing was done there. Facts: host."""

    exit_code = 5
    codes = frozenset(
        {
            "finvalda_dns",
            "finvalda_unreachable",
            "finvalda_timeout",
            "finvalda_down",  # status: the service itself is in trouble
            "finvalda_tls",  # detail
            "finvalda_certificate",  # fingerprint: not the one that is pinned
            "finvalda_proxy",
            "finvalda_not_finvalda",  # something else answers there; status
            "finvalda_unreadable",  # a reply that cannot be read; method
        }
    )


class FinvaldaRefused(FvsError):
    """Finvalda answered, and said no: nothing was done. Facts: result_code, text (Finvalda's own words).

    Sentences may also have the gaps meaning and advice, which are filled from result_code.
    """

    exit_code = 4
    codes = frozenset(
        {
            "finvalda_login",  # user or password wrong
            "finvalda_company",  # company
            "finvalda_rights",  # no licence or right for it
            "finvalda_parameter",  # parameter: the profile is not known
            "finvalda_method_absent",  # method: this build does not have it
            "finvalda_refused",  # any other result code
        }
    )


class FinvaldaUnclear(FvsError):
    """Something was sent, and nobody knows whether Finvalda did it: ask it before sending again. Facts: method."""

    exit_code = 5
    codes = frozenset({"finvalda_unclear"})  # detail: timeout, cut, unreadable, other_document, result_code, text


class AnotherAtWork(FvsError):
    """Somebody else imports this store now. Facts: code."""

    exit_code = 5
    codes = frozenset(
        {
            "store_busy",  # holder, since (ISO time)
            "store_taken_over",  # holder, "" where it is done already: this PC was silent for too long
            "posting_busy",  # order_id, holder: its operation is being created or undone
            "posting_taken_over",  # order_id: this PC was silent for too long
            "personal_keys_changing",  # keys of personal data were changed again and again meanwhile
        }
    )


class VatWrong(FvsError):
    """A row of the VAT table, a file of VAT rates, or a VAT number that cannot be taken as it is."""

    exit_code = 2
    codes = frozenset(
        {
            "vat_rule_place",  # value: no country, territory, EU, NON_EU, SAME or *
            "vat_rule_period",  # begin, end: it ends before it begins
            "vat_rule_day",  # value
            "vat_rule_rate",  # value: no per cent from 0 to 100
            "vat_rule_code",  # value, most: longer than Finvalda's ten
            "vat_rule_overlap",  # stock, ship_to, buyer, collector: two rows say the same at a time
            "vat_rule_incomplete",  # stock, ship_to, buyer, collector: nothing to confirm yet
            "vat_rule_absent",  # rule
            "vat_rates_kind",  # path: no CSV
            "vat_rates_columns",  # path, missing
            "vat_rates_line",  # path, line, column, value
            "vat_rates_twice",  # path, place: two rates on one day
            "vat_rates_missing",  # path, places: what must be known
            "vat_number_shape",  # value
        }
    )


class ChangedMeanwhile(FvsError):
    """Somebody else saved it since it was read: look at what is there now, then decide. Facts: code."""

    exit_code = 2
    codes = frozenset(
        {
            "schedule_changed",
            "posting_settings_changed",  # code, by, at (ISO time)
            "personal_settings_changed",  # code, by, at (ISO time)
            "decision_changed",  # order_id, by, at (ISO time)
            "mapping_changed",  # code, sku
            "vat_rules_changed",  # code
            "store_changed",  # by, at (ISO time): who saved it
            "store_removed",  # by, at (ISO time): who removed it
            "finvalda_changed",  # by: the connection
        }
    )


class DatabaseTrouble(FvsError):
    """The database cannot be used as it is. Facts: path, detail (driver's code, no values)."""

    exit_code = 6
    codes = frozenset(
        {
            "database_address",  # no PostgreSQL address, or one with an option that cannot be
            "database_address_password",  # a password stands in the address
            "database_host",  # no computer of that name
            "database_password",  # user or password wrong
            "database_password_missing",  # the server wants one, this PC has none
            "database_absent",  # no such database on the server, or not for this user
            "database_not_allowed",  # the server does not let this computer in
            "database_tls",  # one of the two sides does without TLS, and the other does not
            "database_certificate",
            "database_too_old",  # found, needed
            "database_encoding",  # found
            "database_rights",  # the user may not make or change tables
            "database_slow",
            "database_went_back",  # it lost what it had confirmed, as after a failover to a copy that lagged
            "database_locked",
            "database_read_only",
            "database_damaged",
            "database_newer",  # found, known
            "database_disk_full",
            "database_unreachable",
            "database_foreign",  # tables: another program's, with the names of ours
            "database_not_empty",  # a move needs an empty one
            "move_differs",  # table, column: what was copied reads back differently
            "move_source_changed",  # table, column
            "database_folder",
            "database_failed",
        }
    )


class FileTrouble(FvsError):
    """A file could not be written or read. Facts: path, detail."""

    exit_code = 2
    codes = frozenset(
        {
            "file_open_elsewhere",
            "file_not_writable",
            "file_disk_full",
            "file_not_readable",
            "file_there",  # an import file replaces none
            "file_to_write_again",  # number: of an import file whose documents are marked, and that is not in its place
        }
    )


class ReportRefused(FvsError):
    """A file that is no all-orders report; nothing of it was taken. Each code says what it seems to be."""

    exit_code = 2
    codes = frozenset(
        {
            "report_empty",
            "report_broken_off",  # gzip that breaks off or does not add up
            "report_is_listings",
            "report_is_settlement",
            "report_is_other_orders",  # shipments, unshipped orders: other rows, with buyers' data
            "report_is_page",  # HTML
            "report_is_error",  # amazon_code: XML of Amazon's file store, as when an address has expired
            "report_is_xml",
            "report_is_json",
            "report_is_workbook",  # XLSX, XLS, ODS
            "report_is_archive",  # ZIP
            "report_is_binary",
            "report_columns_missing",  # found, missing: names of columns
            "report_column_twice",  # column
            "report_unknown",  # text without a known column
        }
    )


class SystemTrouble(FvsError):
    """The operating system did not start programs by itself as asked. Facts: program, detail."""

    exit_code = 7
    codes = frozenset(
        {
            "task_scheduler_none",
            "task_scheduler_failed",
            "task_in_practice",  # the practice shop lives as long as its window
            "autostart_failed",
            "user_check_failed",  # it could not ask who is at the PC
        }
    )


class Cancelled(FvsError):
    """The user pressed Atšaukti or Ctrl-C. What was complete stays."""

    exit_code = 130
    codes = frozenset({"cancelled"})

    def __init__(self, code: str = "cancelled", /, **facts: Fact) -> None:
        super().__init__(code, **facts)


class Bug(FvsError):
    """Something this program did not foresee. Facts: kind (exception class), place (file:line)."""

    exit_code = 70
    codes = frozenset({"bug"})


def every_error() -> Iterator[tuple[type[FvsError], str]]:
    """Every (class, code) of the tree, for tests that all of them have words."""
    for kind in FvsError.__subclasses__():
        for code in sorted(kind.codes):
            yield kind, code


def exit_code_of(code: str) -> int:
    """What the command line returns for an error that is known by its code only, as a report stores it."""
    return next((kind.exit_code for kind, known in every_error() if known == code), Bug.exit_code)


def error_named(code: str, facts: dict[str, Fact]) -> FvsError | None:
    """The error of a code that was stored or told with its facts; None for "" and for codes that are not known."""
    kind = next((kind for kind, one in every_error() if one == code), None)
    return None if kind is None else kind(code, **facts)


def as_fvs_error(error: BaseException) -> FvsError:
    """The error itself when it is ours, else a `Bug` that names its class and place, never its text."""
    if isinstance(error, FvsError):
        return error
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f"{trace.tb_frame.f_code.co_filename.replace(chr(92), '/').rsplit('/', 1)[-1]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return Bug("bug", kind=type(error).__name__, place=place)
