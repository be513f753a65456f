"""What the practice shop can be told to do wrong, as Amazon, Finvalda and the network do."""

import threading
from enum import Enum


class Fault(Enum):
    """One kind of trouble; the value is stable text for wording and the command line."""

    EXPIRED_SECRET = "expired_secret"  # login: 401 invalid_client
    NEWER_SECRET_REFUSED = "newer_secret_refused"  # login: 401 invalid_client for the newer of an account's two secrets
    EXPIRED_SECRET_AT_API = "expired_secret_at_api"  # login works, every call: 403 that names the secret
    REVOKED_TOKEN = "revoked_token"  # login: 400 invalid_grant
    OTHER_CLIENT = "other_client"  # login: 400 unauthorized_client
    MISSING_ROLE = "missing_role"  # 403 with a good token
    MISSING_ORDERS_ROLE = "missing_orders_role"  # the same, only for orders
    MISSING_REPORTS_ROLE = "missing_reports_role"  # only for reports
    MISSING_FINANCES_ROLE = "missing_finances_role"  # only for transactions
    MISSING_SELLERS_ROLE = "missing_sellers_role"  # only for the list of marketplaces
    MISSING_PROCEEDS = "missing_proceeds"  # 403 when PROCEEDS is asked for
    NO_PARTICIPATION = "no_participation"  # the account takes part in no marketplace
    REFUSED_DATA = "refused_data"  # 403 when BUYER or RECIPIENT is asked for
    REFUSED_DATA_AS_INVALID = "refused_data_as_invalid"  # the same as 400 InvalidInput
    REFUSED_BUYER = "refused_buyer"  # 403 when BUYER is asked for, and only then
    THROTTLE = "throttle"  # 429, whatever quota is left
    SERVER_ERROR = "server_error"  # 500 with Amazon's JSON
    UNAVAILABLE = "unavailable"  # 503 with a page for people
    HTML_PAGE = "html_page"  # 200 with a page for people, as gateways and hotel networks send
    EMPTY_REPLY = "empty_reply"  # 200 with nothing in it
    GARBLED_JSON = "garbled_json"  # 200 with JSON that ends in the middle
    NO_RECIPIENT = "no_recipient"  # orders come without the recipient, and nothing is refused
    NO_BUYER = "no_buyer"  # orders come without the buyer, and nothing is refused
    NO_ADDRESS = "no_address"  # of the address come city, region and country, and nothing is refused
    MISSING_ORDERS = "missing_orders"  # 200 with good JSON that lacks the key that matters
    REPEATED_PAGE = "repeated_page"  # the page before once more, with a new page token
    REPEATED_TOKEN = "repeated_token"  # the page token that was sent comes back as the next one
    EXPIRED_PAGE_TOKEN = "expired_page_token"  # 400 for a page token
    UNREADABLE_ORDER = "unreadable_order"  # one order has a total of "12.4.0"
    CUT_CONNECTION = "cut_connection"  # the connection ends in the middle of the body
    SLOW_REPLY = "slow_reply"  # the reply waits `Faults.slow_reply_s`
    WRONG_CLOCK = "wrong_clock"  # Amazon's time is 17 minutes ahead of this PC's
    SEARCH_MISSES_ORDER = "search_misses_order"  # searchOrders leaves one order of the page out
    REPORT_MISSES_ORDER = "report_misses_order"  # the report that is asked for leaves one order out
    REPORT_FATAL = "report_fatal"  # the report that is asked for ends FATAL, with a document that says why
    REPORT_CANCELLED = "report_cancelled"  # the report that is asked for ends CANCELLED, as where there is no data
    REPORT_REUSED = "report_reused"  # an earlier report with the same bounds is given instead of a new one
    REPORT_UNFINISHED = "report_unfinished"  # getReport says IN_PROGRESS of a report that is ready
    DOCUMENT_EXPIRED = "document_expired"  # the document's address: 403 at once, although its five minutes are not over
    DOCUMENT_S3_ERROR = "document_s3_error"  # 200 with S3's XML error instead of the document
    DOCUMENT_HTML = "document_html"  # 200 with a page for people instead of the document
    DOCUMENT_CUT = "document_cut"  # the document ends in the middle, though its length is as announced
    DOCUMENT_GARBLED = "document_garbled"  # bytes in the middle of the gzip are others
    DOCUMENT_WRONG_CHARSET = "document_wrong_charset"  # the Content-Type names a charset that it is not
    DOCUMENT_NO_CHARSET = "document_no_charset"  # the Content-Type names no charset
    RAGGED_ROWS = "ragged_rows"  # rows without their end, blank lines, the names of the columns again in the middle
    SHIFTED_ROW = "shifted_row"  # a tab in the title of one row moves all behind it
    OTHER_COLUMNS = "other_columns"  # the columns in another order, some missing, one that nobody knows
    QUOTED_ROWS = "quoted_rows"  # titles in quotes, with line breaks and doubled quotes inside
    FINVALDA_DOWN = "finvalda_down"  # 503 with a page for people; nothing was done
    FINVALDA_HTML = "finvalda_html"  # 200 with a page for people, as gateways send; nothing was done
    FINVALDA_DENIED = "finvalda_denied"  # the user may not use the web service
    FINVALDA_XML = "finvalda_xml"  # XML although JSON was asked for
    FINVALDA_TRUNCATED = "finvalda_truncated"  # the answer ends in the middle; a write was done
    FINVALDA_SLOW = "finvalda_slow"  # a write is done, its answer waits `Faults.slow_reply_s`
    FINVALDA_SLOW_READ = "finvalda_slow_read"  # the answer of a reading waits as long
    FINVALDA_CUT = "finvalda_cut"  # a write is done, the connection ends in the middle of the answer
    FINVALDA_PAGE_AFTER = "finvalda_page_after"  # a write is done, and a page for people is the answer
    FINVALDA_OTHER_COMPANY = "finvalda_other_company"  # a write is done, the answer names another document
    FINVALDA_UNKNOWN_CODE = "finvalda_unknown_code"  # an operation is refused with a code that is in no manual
    FINVALDA_STOCK = "finvalda_stock"  # an operation is refused with 1010: too little in the warehouse
    FINVALDA_PERIOD = "finvalda_period"  # an operation is refused with 4004: outside the allowed period
    FINVALDA_BUSY = "finvalda_busy"  # an operation is refused with 4000: somebody else works with it
    FINVALDA_LOCKED = "finvalda_locked"  # an operation is not deleted: 4002
    RATES_DOWN = "rates_down"  # both banks: 503 with a page for people
    VIES_DOWN = "vies_down"  # the country's own register does not answer


LOGIN_FAULTS = frozenset({Fault.EXPIRED_SECRET, Fault.NEWER_SECRET_REFUSED, Fault.REVOKED_TOKEN, Fault.OTHER_CLIENT})

#: the reply is good and something is missing: nothing but a second count from another source can find that out
SILENT_FAULTS = frozenset({Fault.SEARCH_MISSES_ORDER, Fault.REPORT_MISSES_ORDER, Fault.REPORT_CANCELLED})


class Faults:
    """Which faults are switched on. Every method may be called from any thread."""

    def __init__(self) -> None:
        #: how long SLOW_REPLY waits, in real seconds
        self.slow_reply_s = 20.0
        self._lock = threading.Lock()
        self._left: dict[tuple[Fault, bool], int | None] = {}

    def set(self, fault: Fault, times: int | None = None, *, login: bool = False) -> None:
        """Let `fault` strike the next `times` requests it can strike, None: every one until `clear`.

        Faults of the login strike the login; all others strike the API calls, or with `login` the login instead.
        """
        with self._lock:
            self._left[fault, login or fault in LOGIN_FAULTS] = times

    def clear(self, fault: Fault | None = None) -> None:
        """Switch one fault off, or all of them."""
        with self._lock:
            self._left = {key: left for key, left in self._left.items() if fault is not None and key[0] is not fault}

    @property
    def active(self) -> frozenset[Fault]:
        """The faults that will strike."""
        with self._lock:
            return frozenset(fault for fault, _ in self._left)

    def strikes(self, fault: Fault, *, login: bool = False) -> bool:
        """Whether `fault` strikes now; counts it."""
        with self._lock:
            key = (fault, login)
            if key not in self._left:
                return False
            left = self._left[key]
            if left is not None:
                if left <= 1:
                    del self._left[key]
                else:
                    self._left[key] = left - 1
            return True
