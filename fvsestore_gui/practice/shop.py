"""The practice shop's server on 127.0.0.1: Amazon's login and Selling Partner API, Finvalda, banks and VIES."""

import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from wsgiref.types import StartResponse, WSGIEnvironment

from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date
from werkzeug.routing import Map, Rule
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.accounts import PRACTICE_ACCOUNTS, REGION_PATHS, PracticeAccount
from fvsestore_gui.practice.bank_pages import ecb, lietuvos_bankas
from fvsestore_gui.practice.documents import Storage, address_of, storage_error
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.finvalda.service import PracticeFinvalda
from fvsestore_gui.practice.finvalda.wire import Call as FinvaldaCall
from fvsestore_gui.practice.login import Login
from fvsestore_gui.practice.order_book import OrderBook
from fvsestore_gui.practice.quotas import Quotas
from fvsestore_gui.practice.recipes import Recipe
from fvsestore_gui.practice.replies import Refusal, Reply, denied, json_reply, page_for_people
from fvsestore_gui.practice.reports import Reports, report_seconds
from fvsestore_gui.practice.selling_partner_api import Call, SellingPartnerApi, damaged
from fvsestore_gui.practice.vat_register import VatRegister

_LOGIN = "login"
_DOCUMENT = "document"
_LIETUVOS_BANKAS = "lietuvos_bankas"
_ECB = "ecb"
_VIES = "vies"
_FINVALDA = "finvalda"
_FINVALDA_PATH = "/finvalda/FvsServicePure.svc"
_OPERATIONS = {
    "getMarketplaceParticipations": ("GET", "/sellers/v1/marketplaceParticipations"),
    "searchOrders": ("GET", "/orders/2026-01-01/orders"),
    "getOrder": ("GET", "/orders/2026-01-01/orders/<named>"),
    "createReport": ("POST", "/reports/2021-06-30/reports"),
    "getReports": ("GET", "/reports/2021-06-30/reports"),
    "getReport": ("GET", "/reports/2021-06-30/reports/<named>"),
    "cancelReport": ("DELETE", "/reports/2021-06-30/reports/<named>"),
    "getReportDocument": ("GET", "/reports/2021-06-30/documents/<named>"),
    "listTransactions": ("GET", "/finances/2024-06-19/transactions"),
}
_REGIONS = ",".join(REGION_PATHS.values())
_HOME_COUNTRY = {"NorthAmerica": "US", "Europe": "DE", "FarEast": "JP"}


class _Handler(WSGIRequestHandler):
    """Says nothing about requests: the practice shop's output is the program's."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass

    def send_response(self, code: int, message: str | None = None) -> None:
        # the base class would add the PC's own Date beside Amazon's
        self.send_response_only(code, message)


class PracticeShop:
    """A simulated Amazon. `start` it, point a client at `lwa_url` and `spapi_url`, `stop` it; or use it in a `with`.

    All times and limits follow `clock`. `orders` invented orders are the same at every start on the same day; with
    `years` they are spread evenly over so many years (100,000 over two start in a second), with `region` all are there.
    What is made in its Finvalda is kept in `folder`, where other practice shops find it; without one, in memory.
    """

    def __init__(
        self,
        clock: Clock,
        orders: int = 300,
        port: int = 0,
        *,
        years: float | None = None,
        region: str | None = None,
        folder: Path | None = None,
    ) -> None:
        self.accounts: tuple[PracticeAccount, ...] = PRACTICE_ACCOUNTS
        self.faults = Faults()
        self.quotas = Quotas(clock)
        #: what Amazon was asked, without secrets: method, path, query
        self.requests: deque[tuple[str, str, dict[str, str]]] = deque(maxlen=2000)
        #: what Finvalda, the banks and VIES were asked: method and path
        self.requests_beside: deque[tuple[str, str]] = deque(maxlen=2000)
        #: what nobody should ask: method and path of everything that is not answered here, Orders API v0 included
        self.unknown_requests: deque[tuple[str, str]] = deque(maxlen=2000)
        #: how many seconds of the clock a report of so many orders takes; may be replaced
        self.report_seconds: Callable[[int], float] = report_seconds
        self._clock = clock
        self._book = OrderBook(clock, orders, years=years, region=region)
        self._login = Login(clock, self.faults)
        self._reports = Reports(clock, self._book, self.faults, self._report_seconds, self._document_address)
        self._storage = Storage(self.faults)
        self._api = SellingPartnerApi(clock, self._login, self.quotas, self._book, self._reports, self.faults)
        self._port = port
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        #: the company whose Finvalda answers beside Amazon
        self.finvalda = PracticeFinvalda(clock, self.faults, self._stopping.wait, folder)
        self._vat_register = VatRegister(clock, self.faults)
        rules = [Rule("/auth/o2/token", endpoint=_LOGIN, methods=["POST"])]
        rules.append(Rule("/documents/<named>", endpoint=_DOCUMENT, methods=["GET"]))
        rules.append(Rule("/lb/getFxRatesForCurrency", endpoint=_LIETUVOS_BANKAS, methods=["GET"]))
        rules.append(Rule("/ecb/<named>", endpoint=_ECB, methods=["GET"]))
        rules.append(Rule("/vies/ms/<country>/vat/<number>", endpoint=_VIES, methods=["GET"]))
        rules.append(Rule("/vies/check-vat-number", endpoint=_VIES, methods=["POST"]))
        rules.append(Rule(f"{_FINVALDA_PATH}/<named>", endpoint=_FINVALDA, methods=["GET", "POST"]))
        for operation, (method, path) in _OPERATIONS.items():
            rules.append(Rule(f"/<any({_REGIONS}):region_path>{path}", endpoint=operation, methods=[method]))
            # without a region, for programs that can only be given one address for all of them
            rules.append(Rule(path, endpoint=operation, methods=[method]))
        self._routes = Map(rules, merge_slashes=False, redirect_defaults=False)

    def start(self) -> None:
        """Listen on 127.0.0.1, on a free port unless one was given; returns when requests are answered."""
        if self._server is not None:
            return
        self._stopping.clear()
        server = make_server("127.0.0.1", self._port, self._application, threaded=True, request_handler=_Handler)
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="practice-shop", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Answer nobody any more; a slow reply ends at once."""
        if self._server is None or self._thread is None:
            return
        self._stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._server = self._thread = None

    def __enter__(self) -> "PracticeShop":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def spapi_base(self) -> str:
        """What all addresses of this shop begin with."""
        if self._server is None:
            raise RuntimeError("the practice shop is not started")
        return f"http://127.0.0.1:{self._server.port}"

    @property
    def lwa_url(self) -> str:
        return f"{self.spapi_base}/auth/o2/token"

    @property
    def lietuvos_bankas_url(self) -> str:
        return f"{self.spapi_base}/lb"

    @property
    def vies_url(self) -> str:
        return f"{self.spapi_base}/vies"

    @property
    def finvalda_url(self) -> str:
        """The address of Finvalda's web service, as a user would type it."""
        return self.spapi_base + _FINVALDA_PATH

    @property
    def ecb_url(self) -> str:
        return f"{self.spapi_base}/ecb"

    def spapi_url(self, region: str) -> str:
        """The endpoint of a region: NorthAmerica, Europe or FarEast."""
        return f"{self.spapi_base}/{REGION_PATHS[region]}"

    def account(self, region: str, number: int = 1) -> PracticeAccount:
        """The invented seller of a region; in Europe there is a second one, with marketplaces and orders of its own."""
        return next(account for account in self.accounts if (account.region, account.number) == (region, number))

    def order_ids(self, region: str) -> tuple[str, ...]:
        """Every order id of a region's first seller, or of the book that is named, oldest first."""
        return self._book.order_ids(region)

    def touch(self, order_id: str) -> None:
        """Let an order change now: its status moves on where it can. Raises KeyError for an unknown id."""
        self._book.touch(order_id)

    def add_order(self, region: str, recipe: Recipe | None = None) -> str:
        """Let a buyer order now; gives the order id. Without a recipe: a parcel for the seller to send."""
        return self._book.add(
            region, recipe or Recipe(country=_HOME_COUNTRY[region], fulfilled_by="MERCHANT", shipping=True)
        )

    def hide_from_search(self, order_id: str) -> None:
        """Let searchOrders pass over an order from now on; getOrder and the reports still have it."""
        self._book.hide_from_search(order_id)

    def hide_from_reports(self, order_id: str) -> None:
        """Let reports asked for from now on miss an order that the Orders API has."""
        self._book.hide_from_reports(order_id)

    def _report_seconds(self, orders: int) -> float:
        return self.report_seconds(orders)

    def _document_address(self, document_id: str, now: datetime, unpacking: bool) -> str:
        return address_of(self.spapi_base, document_id, now, unpacking)

    def _application(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        reply = self._reply(Request(environ))
        response = Response(reply.body, reply.status, content_type=reply.content_type)
        response.headers.extend(reply.headers)
        if "x-amz-request-id" not in reply.headers:
            response.headers["x-amzn-RequestId"] = str(uuid.uuid4())
        response.headers["Date"] = http_date(self._api.amazon_now())
        if reply.cut:
            # the length of the whole, the half of the body, and then the connection ends
            response.set_data(reply.body[: len(reply.body) // 2])
            response.headers["Content-Length"] = str(len(reply.body))
        return response(environ, start_response)

    def _reply(self, request: Request) -> Reply:
        try:
            endpoint, values = self._routes.bind_to_environ(request.environ).match()
        except HTTPException:
            self.requests.append((request.method, request.path, {}))
            self.unknown_requests.append((request.method, request.path))
            if "/orders/v0" in request.path:
                return denied("").reply()
            return Refusal(404, "NotFound", "The requested resource was not found.", "").reply()
        if endpoint in (_LIETUVOS_BANKAS, _ECB, _VIES, _FINVALDA):
            self.requests_beside.append((request.method, request.path))
            return self._beside_amazon(endpoint, request, values)
        login, document = endpoint == _LOGIN, endpoint == _DOCUMENT
        # an address with its signature opens the document, so the query is a secret
        self.requests.append((request.method, request.path, {} if login or document else request.args.to_dict()))
        reply = self._in_trouble(login, document)
        if reply is not None:
            return reply
        return damaged(self._answer(request, endpoint, values), self.faults, login=login, json=not document)

    def _beside_amazon(self, endpoint: str, request: Request, values: Mapping[str, str]) -> Reply:
        """What has no part in Amazon's troubles."""
        query = request.args.to_dict()
        if endpoint == _FINVALDA:
            headers = {name.lower(): value for name, value in request.headers.items()}
            call = FinvaldaCall(request.method, values["named"], query, headers, request.get_data())
            return self.finvalda.answer(call)
        if endpoint == _VIES:
            asked = request.get_json(silent=True) or {}
            country, number = values.get("country") or asked.get("countryCode"), values.get("number")
            return self._vat_register.answer(str(country), str(number or asked.get("vatNumber")))
        if self.faults.strikes(Fault.RATES_DOWN):
            return page_for_people(503)
        if endpoint == _LIETUVOS_BANKAS:
            return lietuvos_bankas(query, self._clock.now())
        return ecb(values["named"], self._clock.now()) or page_for_people(404)

    def _in_trouble(self, login: bool, document: bool) -> Reply | None:
        faults = self.faults
        if faults.strikes(Fault.SLOW_REPLY, login=login):
            self._stopping.wait(faults.slow_reply_s)
        if faults.strikes(Fault.UNAVAILABLE, login=login):
            return page_for_people(503)
        if faults.strikes(Fault.HTML_PAGE, login=login):
            return page_for_people(200)
        if faults.strikes(Fault.EMPTY_REPLY, login=login):
            return Reply(200, b"")
        if faults.strikes(Fault.SERVER_ERROR, login=login):
            if login:
                return json_reply({"error_description": "Internal server error", "error": "server_error"}, 500)
            message = "We encountered an internal error. Please try again."
            if document:
                return storage_error(500, "InternalError", message)
            return Refusal(500, "InternalFailure", message, "").reply()
        if login and faults.strikes(Fault.THROTTLE, login=True):
            return Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.").reply()
        return None

    def _answer(self, request: Request, endpoint: str, values: Mapping[str, str]) -> Reply:
        if endpoint == _LOGIN:
            return self._login.exchange(request.mimetype, request.form.to_dict())
        if endpoint == _DOCUMENT:
            query = request.args.to_dict()
            refused = self._storage.refusal(values["named"], query, dict(request.headers), self._api.amazon_now())
            return refused or self._storage.reply(self._reports.written(values["named"]), query)
        length = request.environ.get("CONTENT_LENGTH", "")
        return self._api.answer(
            Call(
                operation=endpoint,
                region_path=values.get("region_path"),
                named=values.get("named", ""),
                query=request.args.to_dict(),
                repeated=any(len(given) > 1 for given in request.args.listvalues()),
                body=request.get_data() if length else None,
                content_type=request.mimetype,
                access_token=request.headers.get("x-amz-access-token"),
            )
        )
