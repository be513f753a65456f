"""The simulated Selling Partner API: sellers, orders, reports, finances, with Amazon's checks, limits and refusals."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice import finances
from fvsestore_gui.practice.accounts import REGION_PATHS, PracticeAccount
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.login import Login
from fvsestore_gui.practice.marketplaces import participations
from fvsestore_gui.practice.order_book import OrderBook, Place, Search
from fvsestore_gui.practice.orders import DATA_SETS, Json, iso
from fvsestore_gui.practice.page_tokens import PageToken, not_valid, sealed, unsealed
from fvsestore_gui.practice.parameters import list_of, page_size_of, time_of
from fvsestore_gui.practice.quotas import PUBLISHED, Quotas
from fvsestore_gui.practice.replies import Refusal, Reply, denied, invalid, json_reply
from fvsestore_gui.practice.reports import Reports

WRONG_CLOCK_MINUTES = 17
_BOUND_AGE = timedelta(minutes=2)
_STATUSES = frozenset(
    {"PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"}
)
_FULFILLED_BY = frozenset({"AMAZON", "MERCHANT"})
_PARAMETERS = {
    "getMarketplaceParticipations": frozenset[str](),
    "getOrder": frozenset({"includedData"}),
    "searchOrders": frozenset(
        {
            "createdAfter",
            "createdBefore",
            "lastUpdatedAfter",
            "lastUpdatedBefore",
            "fulfillmentStatuses",
            "marketplaceIds",
            "fulfilledBy",
            "maxResultsPerPage",
            "paginationToken",
            "includedData",
        }
    ),
    "createReport": frozenset[str](),
    "getReport": frozenset[str](),
    "getReports": frozenset(
        {
            "reportTypes",
            "processingStatuses",
            "marketplaceIds",
            "pageSize",
            "createdSince",
            "createdUntil",
            "nextToken",
        }
    ),
    "cancelReport": frozenset[str](),
    "getReportDocument": frozenset({"enableContentEncodingUrlHeader"}),
    "listTransactions": finances.PARAMETERS,
}
#: what of an address Amazon does not count as personal
_NO_PERSON = ("city", "stateOrRegion", "countryCode", "addressType")
_PERSONAL_DATA_SETS = frozenset({"BUYER", "RECIPIENT"})
#: where success is not 200
_STATUS_OF = {"createReport": 202}
_MAIN_KEY = {
    "getMarketplaceParticipations": "payload",
    "searchOrders": "orders",
    "getOrder": "order",
    "createReport": "reportId",
    "getReport": "processingStatus",
    "getReports": "reports",
    "getReportDocument": "url",
    "listTransactions": "payload",
}
#: faults that take the role for these operations
_ROLES = {
    Fault.MISSING_SELLERS_ROLE: frozenset({"getMarketplaceParticipations"}),
    Fault.MISSING_ORDERS_ROLE: frozenset({"searchOrders", "getOrder"}),
    Fault.MISSING_REPORTS_ROLE: frozenset(
        {"createReport", "getReport", "getReports", "cancelReport", "getReportDocument"}
    ),
    Fault.MISSING_FINANCES_ROLE: frozenset({"listTransactions"}),
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request as far as it matters here. `region_path` is None where the address names no region."""

    operation: str
    region_path: str | None
    named: str  # the id at the end of the address, "" where there is none
    query: Mapping[str, str]
    repeated: bool  # some parameter stands there more than once
    body: bytes | None
    content_type: str
    access_token: str | None


class SellingPartnerApi:
    """Answers the operations."""

    def __init__(
        self, clock: Clock, login: Login, quotas: Quotas, book: OrderBook, reports: Reports, faults: Faults
    ) -> None:
        self._clock = clock
        self._login = login
        self._quotas = quotas
        self._book = book
        self._reports = reports
        self._faults = faults

    def amazon_now(self) -> datetime:
        """Amazon's time: the clock's, unless WRONG_CLOCK is on."""
        ahead_minutes = WRONG_CLOCK_MINUTES if Fault.WRONG_CLOCK in self._faults.active else 0
        return self._clock.now() + timedelta(minutes=ahead_minutes)

    def answer(self, call: Call) -> Reply:
        """The reply to an API call that reached Amazon."""
        try:
            body = self._body(call)
            # Amazon cancels a report without a word
            reply = json_reply(body, _STATUS_OF.get(call.operation, 200)) if body is not None else Reply(200, b"")
        except Refusal as refusal:
            reply = refusal.reply()
        if reply.status not in (403, 500, 503):
            reply.headers["x-amzn-RateLimit-Limit"] = PUBLISHED[call.operation][0]
        return reply

    def _body(self, call: Call) -> Json | None:
        account = self._login.whose(call.access_token)
        if call.region_path is not None and REGION_PATHS[account.region] != call.region_path:
            raise denied("")
        if self._faults.strikes(Fault.EXPIRED_SECRET_AT_API):
            raise denied("The LWA secret token you provided has expired.")
        if self._faults.strikes(Fault.MISSING_ROLE):
            raise denied("")
        for role, operations in _ROLES.items():
            if call.operation in operations and self._faults.strikes(role):
                raise denied("")
        throttled = self._faults.strikes(Fault.THROTTLE)
        if throttled or not self._quotas.take(account.client_identifier, call.operation):
            raise Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")
        if call.body is not None and call.operation not in ("createReport", "cancelReport"):
            raise invalid("A GET request must have neither a body nor a Content-Length")
        if call.repeated:
            raise invalid("A parameter was given more than once")
        for name in call.query:
            if name not in _PARAMETERS[call.operation]:
                raise invalid(f"Unknown parameter: {name}")
        body = self._operation(call, account)
        if body is not None and self._faults.strikes(Fault.MISSING_ORDERS):
            body.pop(_MAIN_KEY[call.operation])
        return body

    def _operation(self, call: Call, account: PracticeAccount) -> Json | None:
        if call.operation == "getMarketplaceParticipations":
            return participations(account, anywhere=not self._faults.strikes(Fault.NO_PARTICIPATION))
        if call.operation == "listTransactions":
            return finances.transactions(account, self._book, call.query, self.amazon_now())
        if call.operation not in ("searchOrders", "getOrder"):
            return self._report_operation(call, account)
        included = list_of(call.query, "includedData", DATA_SETS) or frozenset()
        if "PROCEEDS" in included and self._faults.strikes(Fault.MISSING_PROCEEDS):
            raise denied("")
        if "RECIPIENT" in included and self._faults.strikes(Fault.NO_RECIPIENT):
            included -= {"RECIPIENT"}
        if "BUYER" in included:
            if self._faults.strikes(Fault.REFUSED_BUYER):
                raise denied("")
            if self._faults.strikes(Fault.NO_BUYER):
                included -= {"BUYER"}
        if included & _PERSONAL_DATA_SETS:
            if self._faults.strikes(Fault.REFUSED_DATA):
                raise denied("")
            if self._faults.strikes(Fault.REFUSED_DATA_AS_INVALID):
                names = ", ".join(sorted(included & _PERSONAL_DATA_SETS))
                sentence = f"Application does not have access to one or more requested data elements: [{names}]"
                raise Refusal(400, "InvalidInput", sentence, "")
        if call.operation == "getOrder":
            order = self._book.order(account.book, call.named, included)
            if order is None:
                raise Refusal(404, "NotFound", "The requested order was not found.", "")
            self._spoil([order])
            return {"order": order}
        return self._search(call.query, account, included)

    def _report_operation(self, call: Call, account: PracticeAccount) -> Json | None:
        reports = self._reports
        if call.operation == "createReport":
            return reports.create(account, call.content_type, call.body or b"", self.amazon_now())
        if call.operation == "getReport":
            return reports.report(account, call.named)
        if call.operation == "getReports":
            return reports.list(account, call.query)
        if call.operation == "cancelReport":
            reports.cancel(account, call.named)
            return None
        return reports.document(account, call.named, call.query, self.amazon_now())

    def _search(self, query: Mapping[str, str], account: PracticeAccount, included: frozenset[str]) -> Json:
        now = self.amazon_now()
        search = _search_of(query, now)
        limit = page_size_of(query, "maxResultsPerPage", 100)
        start: Place | None = None
        start_before: Place | None = None
        repeated_token = False
        if "paginationToken" in query:
            if self._faults.strikes(Fault.EXPIRED_PAGE_TOKEN):
                raise not_valid()
            token = unsealed(query["paginationToken"], query, self._clock.now())
            start, start_before = token.start, token.start_before
            search = _with_bound(search, token.before)
            if self._faults.strikes(Fault.REPEATED_PAGE):
                start = start_before
            repeated_token = self._faults.strikes(Fault.REPEATED_TOKEN)
        orders, last = self._book.search(account.book, search, start, limit, included)
        self._spoil(orders)
        if orders and self._faults.strikes(Fault.SEARCH_MISSES_ORDER):
            del orders[len(orders) // 2]
        body: Json = {"orders": orders}
        if repeated_token:
            body["pagination"] = {"nextToken": query["paginationToken"]}
        elif last is not None:
            next_token = PageToken(last, start, search.before, self._clock.now())
            body["pagination"] = {"nextToken": sealed(next_token, query)}
        body["lastUpdatedBefore" if search.by_update else "createdBefore"] = iso(search.before)
        return body

    def _spoil(self, orders: list[Json]) -> None:
        for order in orders:
            if "recipient" in order and self._faults.strikes(Fault.NO_ADDRESS):
                address = order["recipient"]["deliveryAddress"]
                order["recipient"] = {
                    "deliveryAddress": {name: address[name] for name in _NO_PERSON if name in address}
                }
        for order in orders:
            if "grandTotal" in order.get("proceeds", {}):
                if self._faults.strikes(Fault.UNREADABLE_ORDER):
                    order["proceeds"]["grandTotal"]["amount"] = "12.4.0"
                return


def damaged(reply: Reply, faults: Faults, *, login: bool, json: bool = True) -> Reply:
    """The reply after what can happen to it on the way: ends in the middle of its JSON or of the connection."""
    if json and faults.strikes(Fault.GARBLED_JSON, login=login):
        return Reply(200, reply.body[: len(reply.body) // 2], headers=reply.headers)
    if faults.strikes(Fault.CUT_CONNECTION, login=login):
        reply.cut = True
    return reply


def _search_of(query: Mapping[str, str], now: datetime) -> Search:
    by_update = "lastUpdatedAfter" in query
    if by_update == ("createdAfter" in query):
        raise invalid("Exactly one of createdAfter and lastUpdatedAfter must be provided")
    name, other = ("lastUpdated", "created") if by_update else ("created", "lastUpdated")
    if f"{other}Before" in query:
        raise invalid(f"{other}Before must not be provided with {name}After")
    after = time_of(query[f"{name}After"], f"{name}After")
    if f"{name}Before" in query:
        before = time_of(query[f"{name}Before"], f"{name}Before")
        if before > now - _BOUND_AGE:
            raise invalid(f"{name}Before must be at least two minutes before the time of the request")
    else:
        before = now - _BOUND_AGE
    if before < after:
        raise invalid(f"{name}Before must be equal to or after {name}After")
    marketplace_ids = list_of(query, "marketplaceIds", None)
    if marketplace_ids is not None and len(query["marketplaceIds"].split(",")) > 50:
        raise invalid("marketplaceIds must not hold more than 50 values")
    if any(not re.fullmatch("[A-Z0-9]{10,20}", m) for m in marketplace_ids or ()):
        raise invalid("marketplaceIds is not valid")
    statuses = list_of(query, "fulfillmentStatuses", _STATUSES)
    return Search(by_update, after, before, marketplace_ids, statuses, list_of(query, "fulfilledBy", _FULFILLED_BY))


def _with_bound(search: Search, before: datetime) -> Search:
    return Search(search.by_update, search.after, before, search.marketplace_ids, search.statuses, search.fulfilled_by)
