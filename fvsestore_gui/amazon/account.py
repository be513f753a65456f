"""One Amazon account in one region: what imports, histories and a token test ask of it, within Amazon's rules."""

import hashlib
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt, wait_exponential, wait_random

from fvsestore_gui.amazon.collecting import uncollected
from fvsestore_gui.amazon.finances import TRANSACTIONS_PATH, read_seller_ids, transactions_params
from fvsestore_gui.amazon.limits import (
    CREATE_REPORT,
    GET_ORDER,
    GET_REPORT,
    GET_REPORT_DOCUMENT,
    LIST_TRANSACTIONS,
    PARTICIPATIONS,
    SEARCH_ORDERS,
    Limits,
)
from fvsestore_gui.amazon.login import AccessToken, Credentials, Tokens
from fvsestore_gui.amazon.orders import (
    SEARCH_PATH,
    BadShape,
    data_params,
    order_path,
    read_page,
    read_single,
    search_params,
)
from fvsestore_gui.amazon.replies import bad_shape, document, refusal, shown_text, token_refused
from fvsestore_gui.amazon.report_documents import Document, fetched
from fvsestore_gui.amazon.reports import (
    REPORTS_PATH,
    DocumentPlace,
    document_path,
    read_created,
    read_document_place,
    read_state,
    report_asked,
    report_path,
)
from fvsestore_gui.amazon.sellers import PATH as PARTICIPATIONS_PATH
from fvsestore_gui.amazon.sellers import read_participations
from fvsestore_gui.amazon.transport import Reply, Transport, check_key_address
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Fact, FvsError, GrantRole, ReachAmazon, RenewCredential, TryLater
from fvsestore_gui.lanes import computing
from fvsestore_gui.model.history import ReportState
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.personal import PersonalAsked
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.model.windows import OrderPage, Window
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)
#: told(until, "quota" | "retry") before every wait
Told = Callable[[datetime, str], None]
#: one request with the given data sets
Ask = Callable[[Sequence[str]], Reply]

#: tries of one request while Amazon or the network fails in a passing way
#: a network that has worked comes back from these; so does the way through a proxy
_MAY_PASS = frozenset({"network_dns", "network_unreachable", "network_proxy", "network_proxy_gateway"})
_TRIES = 4
_FIRST_RETRY_S, _LONGEST_RETRY_S = 2.0, 30.0
#: answers "too many requests" in a row before an import gives up; each is waited for longer than the one before
_MOST_THROTTLES = 10
_LONGEST_THROTTLE_S = 300.0
#: the Date header is cut to whole seconds; the bound of two minutes must hold all the same
_CLOCK_MARGIN_S = 2.0
#: operations whose 404 is an answer: there is no such order or report
_MAY_BE_MISSING = frozenset({GET_ORDER, GET_REPORT, GET_REPORT_DOCUMENT})
#: tries to fetch a report, each as long as its address is good or with a new one
_FETCHES = 4
#: Amazon's addresses of reports live five minutes
_ADDRESS_LIFE = timedelta(minutes=4, seconds=30)
_FATAL_BYTES = 4_000
#: data sets that need a role of their own; what a bare refusal means most likely, the likeliest first
_RESTRICTED = frozenset({"BUYER", "RECIPIENT"})
_LIKELY = (frozenset({"BUYER"}), frozenset({"RECIPIENT"}), _RESTRICTED)
_PAGE_TOKEN = re.compile(r"pagination\s?token|nexttoken", re.IGNORECASE)
#: Amazon's older names of what a data set holds, as its refusals may still use them
_DATA_WORDS = {"RECIPIENT": r"recipient|address"}


def account_key(client_identifier: str, region: Region) -> str:
    """The name that buckets and tokens of an account are kept under; tells accounts apart and nothing else."""
    return hashlib.sha256(f"{client_identifier}\n{region.value}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class ParticipationsReply:
    """What the token test's call brought. `participations` None: Amazon asked to wait, which proves the token too."""

    participations: tuple[Participation, ...] | None
    request_id: str
    clock_ahead_s: float | None


class AmazonAccount:
    """One account for one import or one test: it remembers what Amazon refused and which pages it has seen.

    `transport`, `tokens` and `limits` are shared with other objects for the same account.
    """

    def __init__(
        self,
        *,
        region: Region,
        base_url: str,
        credentials: Credentials,
        transport: Transport,
        tokens: Tokens,
        limits: Limits,
        clock: Clock,
    ) -> None:
        self.key = account_key(credentials.client_identifier, region)
        self._region = region
        self._base_url = check_key_address(base_url, "FVSESTORE_SPAPI_URL").rstrip("/")
        self._credentials = credentials
        self._transport = transport
        self._tokens = tokens
        self._limits = limits
        self._clock = clock
        self._refused: set[str] = set()
        #: whether Amazon refused the client secret, and took the one before
        self.fell_back = False
        self._page_tokens: set[str] = set()
        self._digests: set[str] = set()

    # -- time and limits -----------------------------------------------------------------------------------------

    def amazon_now(self, progress: Progress | None = None) -> datetime:
        """The time at Amazon, never ahead of it. Logs in where nothing is known of Amazon's clock, or no longer.

        A login that fails is left for the first request to tell. Raises Cancelled only with `progress`.
        """
        ahead_s = self.clock_ahead_s
        if ahead_s is None:
            try:
                ahead_s = self.log_in(progress or Progress()).clock_ahead_s
            except (RenewCredential, ReachAmazon, TryLater) as error:
                _log.info("Amazon's time is not known: %s", error.code)
        if ahead_s is None:
            return self._clock.now()
        return self._clock.now() - timedelta(seconds=ahead_s + _CLOCK_MARGIN_S)

    def forecast(self, operation: str, calls: int) -> tuple[int, float]:
        """(calls of `operation` that are free now, seconds of waiting that `calls` calls take)."""
        return self._limits.forecast(self.key, operation, calls)

    def wait_s(self, operation: str) -> float:
        """Seconds until one call of `operation` is free, 0 when one is."""
        return self._limits.wait_s(self.key, operation)

    @property
    def clock_ahead_s(self) -> float | None:
        """How far this PC is ahead of Amazon's time, None while nothing is known."""
        ahead_s = self._transport.clock_ahead_s
        return self._tokens.login.clock_ahead_s if ahead_s is None else ahead_s

    def reach(self, progress: Progress) -> None:
        """Make sure that Amazon is there and knows the keys; asks only where no token is at hand.

        Raises RenewCredential, ReachAmazon, TryLater, Cancelled.
        """
        self._token(progress)

    # -- whose account it is -------------------------------------------------------------------------------------

    def fingerprint(self, of: str) -> str:
        """Tells whether the keys are those that were proved for a store; `of` is its uid."""
        return self._credentials.refresh_token.fingerprint(of)

    def seller_ids(self, progress: Progress, told: Told | None = None) -> frozenset[str]:
        """The ids of the sellers whose transactions Amazon shows; none without one lately. Raises as `search_orders`.

        Needs a role that an application that only imports orders may lack.
        """
        params = transactions_params(self.amazon_now(progress))
        reply = self._call(TRANSACTIONS_PATH, params, LIST_TRANSACTIONS, progress, told)
        return read_seller_ids(reply, LIST_TRANSACTIONS)

    def takes_part_in(self, progress: Progress) -> frozenset[str] | None:
        """The ids of the marketplaces the account sells in, by one call; None where Amazon asks to wait.

        Raises as `participations`, and as the login.
        """
        token = self._token(progress)
        found = self.participations(token, progress).participations
        return None if found is None else frozenset(one.marketplace_id for one in found if one.participates)

    # -- the token test ------------------------------------------------------------------------------------------

    def log_in(self, progress: Progress) -> AccessToken:
        """A new access token, asked for now; later requests use it. Raises RenewCredential, ReachAmazon, TryLater."""
        token = self._tokens.login.exchange(self._credentials, progress)
        self._tokens.put(self.key, self._credentials, token)
        self.fell_back = token.fell_back
        return token

    def _token(self, progress: Progress) -> AccessToken:
        token = self._tokens.token(self.key, self._credentials, progress)
        self.fell_back = token.fell_back
        return token

    def participations(self, token: AccessToken, progress: Progress) -> ParticipationsReply:
        """One call in this region with just this token: no second try, no wait for the quota.

        Raises GrantRole, RenewCredential, ReachAmazon, TryLater.
        """
        self._limits.spend(self.key, PARTICIPATIONS)
        reply = self._ask(PARTICIPATIONS_PATH, [], PARTICIPATIONS, token, progress)
        if reply.status == 429:
            self._limits.throttled(self.key, PARTICIPATIONS, reply.retry_after_s)
            return ParticipationsReply(None, reply.request_id, reply.clock_ahead_s)
        if reply.status != 200:
            raise self._refusal(reply, PARTICIPATIONS)
        found = read_participations(reply, PARTICIPATIONS)
        return ParticipationsReply(found, reply.request_id, reply.clock_ahead_s)

    # -- orders --------------------------------------------------------------------------------------------------

    def search_orders(
        self,
        window: Window,
        page_token: str | None,
        included: Sequence[str],
        progress: Progress,
        told: Told | None = None,
        asked: PersonalAsked | None = None,
    ) -> OrderPage:
        """One page of a window; `page_token` None is its first. Data sets that Amazon refuses are left out and named.

        `asked` takes what the page says of buyers.

        Raises TryLater (also page_token_repeats, page_repeats, page_token_expired), ReachAmazon, GrantRole,
        RenewCredential, Cancelled.
        """
        if page_token is None:
            self._page_tokens.clear()
            self._digests.clear()
        else:
            self._page_tokens.add(page_token)

        def ask(data: Sequence[str]) -> Reply:
            try:
                return self._call(SEARCH_PATH, search_params(window, page_token, data), SEARCH_ORDERS, progress, told)
            except GrantRole as error:
                if page_token is None:
                    raise
                # The rest of this request was good enough for the page before, and no other may go with this token:
                # the window must begin again, without the data set that may be why.
                self._refused |= _suspects(data, error)
                raise _expired(error) from None

        reply, refused = self._with_data(ask, included)
        try:
            with computing(), uncollected():
                page = read_page(document(reply, SEARCH_ORDERS), asked.fields if asked else frozenset())
        except BadShape as error:
            raise bad_shape(reply, SEARCH_ORDERS, error.key) from None
        facts: dict[str, Fact] = {"status": reply.status, "operation": SEARCH_ORDERS, "request_id": reply.request_id}
        if page.orders and page.digest in self._digests:
            raise TryLater("page_repeats", **facts)
        if page.next_token is not None and page.next_token in self._page_tokens:
            raise TryLater("page_token_repeats", **facts)
        self._digests.add(page.digest)
        if asked is not None:
            asked.found = page.personal
        return OrderPage(page.orders, page.next_token, reply.request_id, page.digest, refused, page.repeated)

    def get_order(
        self,
        order_id: str,
        included: Sequence[str],
        progress: Progress,
        told: Told | None = None,
        asked: PersonalAsked | None = None,
    ) -> Order | HeldOrder | None:
        """One order, None where Amazon knows no such order. `asked` and what is raised are as for `search_orders`."""

        def ask(data: Sequence[str]) -> Reply:
            return self._call(order_path(order_id), data_params(data), GET_ORDER, progress, told)

        reply, _ = self._with_data(ask, included)
        if reply.status == 404:
            return None
        try:
            order, buyer = read_single(document(reply, GET_ORDER), asked.fields if asked else frozenset())
        except BadShape as error:
            raise bad_shape(reply, GET_ORDER, error.key) from None
        if order.order_id not in (order_id, None):
            raise bad_shape(reply, GET_ORDER, "order.orderId")
        if asked is not None:
            asked.found = {order_id: buyer}
        return order

    @property
    def refused(self) -> tuple[str, ...]:
        """The data sets Amazon has refused to this object so far."""
        return tuple(sorted(self._refused))

    # -- reports ---------------------------------------------------------------------------------------------------

    def create_report(
        self,
        report_type: str,
        window_from: datetime,
        window_until: datetime,
        marketplace_ids: Sequence[str],
        progress: Progress,
        told: Told | None = None,
    ) -> str:
        """Ask for a report; returns its id. Raises GrantRole (also a period Amazon refuses), else as `search_orders`.

        Where the reply is lost, Amazon may make two reports: that costs a request of the limit and nothing else.
        """
        asked = report_asked(report_type, window_from, window_until, marketplace_ids)
        return read_created(self._call(REPORTS_PATH, [], CREATE_REPORT, progress, told, asked), CREATE_REPORT)

    def report_state(self, report_id: str, progress: Progress, told: Told | None = None) -> ReportState | None:
        """How far a report is, None where Amazon knows no such report (any more)."""
        reply = self._call(report_path(report_id), [], GET_REPORT, progress, told)
        return None if reply.status == 404 else read_state(reply, GET_REPORT)

    def open_document(self, document_id: str, progress: Progress, told: Told | None = None) -> Document:
        """A report's document, fetched whole. Close it: it holds where buyers live.

        Raises TryLater: report_gone, report_not_there, report_damaged; ReachAmazon; FileTrouble; Cancelled.
        """
        return self._fetched(document_id, progress, told, any_text=False)

    def report_text(self, document_id: str, progress: Progress, told: Told | None = None) -> str:
        """What Amazon says of a report that it could not make, short and without persons; "" where it cannot be had."""
        try:
            with self._fetched(document_id, progress, told, any_text=True) as found, found.open() as stream:
                return shown_text(stream.read(_FATAL_BYTES).decode("utf-8-sig", "replace"))
        except (TryLater, ReachAmazon, EOFError) as error:
            _log.info("why a report failed cannot be read: %s", error)
            return ""

    def _fetched(self, document_id: str, progress: Progress, told: Told | None, *, any_text: bool) -> Document:
        place: DocumentPlace | None = None
        named = self._clock.now()
        for tried in range(1, _FETCHES + 1):
            if place is None:
                place, named = self._document_place(document_id, progress, told), self._clock.now()
            try:
                return fetched(self._transport, place, GET_REPORT_DOCUMENT, progress, any_text=any_text)
            except (TryLater, ReachAmazon) as error:
                if tried == _FETCHES or error.code == "amazon_bad_shape":
                    raise
                _log.info("a report is fetched again: %s", error)
                refused = error.code == "report_not_there" and 400 <= int(error.facts.get("status") or 0) < 500
            wait_s = 0.0 if refused and tried == 1 else min(_FIRST_RETRY_S * 2 ** (tried - 1), _LONGEST_RETRY_S)
            if wait_s and told is not None:
                told(self._clock.now() + timedelta(seconds=wait_s), "retry")
            self._clock.wait(progress, wait_s)
            # An address that is refused has expired, or never was good; so is one that will have by now.
            if refused or self._clock.now() - named > _ADDRESS_LIFE:
                place = None
        raise AssertionError("the last try returns or raises")

    def _document_place(self, document_id: str, progress: Progress, told: Told | None) -> DocumentPlace:
        reply = self._call(document_path(document_id), [], GET_REPORT_DOCUMENT, progress, told)
        if reply.status == 404:
            raise TryLater(
                "report_gone", status=reply.status, operation=GET_REPORT_DOCUMENT, request_id=reply.request_id
            )
        return read_document_place(reply, GET_REPORT_DOCUMENT)

    # -- data sets that Amazon refuses -----------------------------------------------------------------------------

    def _with_data(self, ask: Ask, included: Sequence[str]) -> tuple[Reply, tuple[str, ...]]:
        """The reply with as many of the data sets as Amazon gives, and those it refuses."""
        wanted = [name for name in included if name not in self._refused]
        try:
            reply = ask(wanted)
        except GrantRole as error:
            if not wanted:
                raise
            reply = self._without_refused(ask, wanted, error)
        return reply, tuple(name for name in included if name in self._refused)

    def _without_refused(self, ask: Ask, wanted: list[str], first: GrantRole) -> Reply:
        """Finds out which data sets make Amazon refuse, in as few calls as may be. Raises `first` when none of them."""
        named = _named(wanted, first)
        tried: list[set[str]] = []
        for suspects in (named, *(set(wanted) & likely for likely in _LIKELY)):
            if suspects and suspects not in tried:
                tried.append(suspects)
                good = [name for name in wanted if name not in suspects]
                if good and (reply := self._accepted(ask, good)) is not None:
                    return self._remember(reply, suspects)
        bare = self._accepted(ask, [])
        if bare is None:
            raise first
        kept: list[str] = []
        best = bare
        groups = [wanted]
        while groups:
            group = groups.pop(0)
            asked = [name for name in wanted if name in kept or name in group]
            reply_or_none = None if asked == wanted else self._accepted(ask, asked)
            if reply_or_none is not None:
                kept += group
                best = reply_or_none
            elif len(group) > 1:
                half = len(group) // 2
                groups[:0] = [group[:half], group[half:]]
        return self._remember(best, set(wanted) - set(kept))

    def _accepted(self, ask: Ask, data: Sequence[str]) -> Reply | None:
        try:
            return ask(data)
        except GrantRole:
            return None

    def _remember(self, reply: Reply, refused: set[str]) -> Reply:
        self._refused |= refused
        _log.warning("Amazon refuses the data sets %s of %s", ", ".join(sorted(refused)), self._region.value)
        return reply

    # -- one request -----------------------------------------------------------------------------------------------

    def _call(
        self,
        path: str,
        params: Sequence[tuple[str, str]],
        operation: str,
        progress: Progress,
        told: Told | None,
        body: Mapping[str, object] | None = None,
    ) -> Reply:
        """A good reply, for a single thing also 404, waited and tried for as Amazon's rules have it.

        With a `body` it is a POST.
        """
        renewed = False
        throttles = 0
        while True:
            reply, token = self._tried(path, params, operation, progress, told, body)
            if reply.status in (200, 202) or (reply.status == 404 and operation in _MAY_BE_MISSING):
                return reply
            if reply.status == 429:
                throttles += 1
                self._sit_out(reply, operation, throttles, progress, told)
                continue
            if not renewed and token_refused(reply):
                renewed = True
                self._tokens.drop(self.key, token)
                continue
            raise self._refusal(reply, operation)

    def _sit_out(self, reply: Reply, operation: str, throttles: int, progress: Progress, told: Told | None) -> None:
        """Wait as long as Amazon's 429 means, the longer the more of them came in a row."""
        wait_s = self._limits.throttled(self.key, operation, reply.retry_after_s)
        if throttles > 1:
            wait_s = max(wait_s, min(wait_s * 2 ** (throttles - 1), _LONGEST_THROTTLE_S))
        until = self._clock.now() + timedelta(seconds=wait_s)
        if throttles >= _MOST_THROTTLES:
            raise TryLater(
                "amazon_throttled",
                status=reply.status,
                operation=operation,
                request_id=reply.request_id,
                ready_at=until.isoformat(timespec="seconds"),
            )
        if told is not None:
            told(until, "quota")
        self._clock.wait(progress, wait_s)

    def _tried(
        self,
        path: str,
        params: Sequence[tuple[str, str]],
        operation: str,
        progress: Progress,
        told: Told | None,
        body: Mapping[str, object] | None,
    ) -> tuple[Reply, AccessToken]:
        """One reply below 500, tried again while the trouble may pass."""

        def quota_told(until: datetime) -> None:
            if told is not None:
                told(until, "quota")

        def retry_told(state: RetryCallState) -> None:
            wait_s = state.next_action.sleep if state.next_action else 0.0
            _log.info("%s is tried again in %.0f s", operation, wait_s)
            if told is not None:
                told(self._clock.now() + timedelta(seconds=wait_s), "retry")

        def once() -> tuple[Reply, AccessToken]:
            token = self._token(progress)
            self._limits.take(self.key, operation, progress, quota_told)
            reply = self._ask(path, params, operation, token, progress, body)
            if reply.status >= 500:
                raise self._refusal(reply, operation)
            return reply, token

        return Retrying(
            stop=stop_after_attempt(_TRIES),
            wait=wait_exponential(multiplier=_FIRST_RETRY_S, max=_LONGEST_RETRY_S) + wait_random(0, 1),
            retry=retry_if_exception(self._may_pass),
            before_sleep=retry_told,
            sleep=lambda seconds: self._clock.wait(progress, seconds),
            reraise=True,
        )(once)

    def _may_pass(self, error: BaseException) -> bool:
        if isinstance(error, TryLater):
            return error.code == "amazon_down"
        if isinstance(error, ReachAmazon):
            # A network that has never worked is told at once; one that fails in the middle may come back.
            reached = str(error.facts.get("host")) in self._transport.reached
            return error.code in ("network_timeout", "network_cut") or (reached and error.code in _MAY_PASS)
        return False

    def _ask(
        self,
        path: str,
        params: Sequence[tuple[str, str]],
        operation: str,
        token: AccessToken,
        progress: Progress,
        body: Mapping[str, object] | None = None,
    ) -> Reply:
        name, value = token.header()
        url = f"{self._base_url}{path}"
        try:
            if body is None:
                reply = self._transport.get(url, params, {name: value}, operation, progress)
            else:
                reply = self._transport.post_json(url, body, {name: value}, operation, progress)
        finally:
            self._limits.answered(self.key, operation)
        if reply.rate_limit is not None:
            self._limits.learned(self.key, operation, reply.rate_limit)
        return reply

    def _refusal(self, reply: Reply, operation: str) -> FvsError:
        return refusal(reply, operation, self._region.value)


def _named(wanted: Sequence[str], error: GrantRole) -> set[str]:
    """The data sets that a refusal names."""
    text = f"{error.facts.get('amazon_code')} {error.facts.get('amazon_text')}"
    return {name for name in wanted if re.search(_DATA_WORDS.get(name, rf"\b{name}\b"), text, re.IGNORECASE)}


def _suspects(wanted: Sequence[str], error: GrantRole) -> set[str]:
    """The data sets that may be why a later page was refused: those named, of a bare 403 those that need a role."""
    if _PAGE_TOKEN.search(str(error.facts.get("amazon_text"))):
        return set()
    return _named(wanted, error) or (set(wanted) & _RESTRICTED if error.code == "access_denied" else set())


def _expired(error: GrantRole) -> TryLater:
    return TryLater("page_token_expired", operation=SEARCH_ORDERS, request_id=error.facts.get("request_id"))
