"""Which data sets Amazon refuses is found out in few calls, whichever they are."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.amazon.limits import Limits, MemoryBuckets
from fvsestore_gui.amazon.login import Credentials, Login, Tokens
from fvsestore_gui.amazon.transport import Reply, Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import GrantRole, TryLater
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.windows import DATA_SETS, window
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Refusing(Transport):
    """An Amazon that refuses some data sets with a fixed reply."""

    def __init__(self, clock: StandingClock, refused: set[str], status: int, body: bytes) -> None:
        super().__init__(clock, "x")
        self.close()
        self.asked: list[list[str]] = []
        self._refused, self._status, self._body = refused, status, body

    def post_form(self, *args: object, **named: object) -> Reply:
        return Reply(200, {}, b'{"access_token":"Atza|abc"}', "", None)

    def get(self, url: str, params: Sequence[tuple[str, str]], *args: object) -> Reply:
        data = dict(params).get("includedData", "").split(",")
        self.asked.append(data)
        if self._refused & set(data):
            return Reply(self._status, {}, self._body, "", None)
        return Reply(200, {}, b'{"orders":[]}', "", None)


def account_of(refused: set[str], status: int = 403, details: str = "") -> tuple[AmazonAccount, Refusing]:
    clock = StandingClock(NOON)
    body = f'{{"errors":[{{"code":"InvalidInput","message":"Invalid Input","details":"{details}"}}]}}'
    amazon = Refusing(clock, refused, status, body.encode())
    ours = AmazonAccount(
        region=Region.FAR_EAST,
        base_url="https://sellingpartnerapi-fe.amazon.com",
        credentials=Credentials("c", Secret("s"), Secret("r")),
        transport=amazon,
        tokens=Tokens(Login(amazon, "https://api.amazon.com/auth/o2/token", clock)),
        limits=Limits(MemoryBuckets(), clock),
        clock=clock,
    )
    return ours, amazon


ASKED = window("created", datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC), ["A1VC38T7YXB528"])


@given(st.sets(st.sampled_from(DATA_SETS)), st.sampled_from([400, 403]))
def test_all_that_is_given_is_taken(refused: set[str], status: int) -> None:
    """Exactly the refused data sets are left out, whatever they are, and the next page asks for no others."""
    ours, amazon = account_of(refused, status)
    page = ours.search_orders(ASKED, None, DATA_SETS, Progress())
    assert set(page.refused) == refused
    calls = len(amazon.asked)
    assert calls <= 19
    ours.search_orders(ASKED, None, DATA_SETS, Progress())
    assert set(amazon.asked[-1]) - {""} == set(DATA_SETS) - refused
    assert len(amazon.asked) == calls + 1


@pytest.mark.parametrize(
    ("refused", "details"),
    [
        ("FULFILLMENT", "includedData FULFILLMENT is not available"),
        ("RECIPIENT", "Application does not have access to one or more requested data elements: [shippingAddress]"),
        ("RECIPIENT", ""),
    ],
)
def test_what_amazon_names_is_found_at_once(refused: str, details: str) -> None:
    """A refusal that names its data set, or the usual one, costs one call more."""
    ours, amazon = account_of({refused}, 400, details)
    assert ours.search_orders(ASKED, None, DATA_SETS, Progress()).refused == (refused,)
    assert len(amazon.asked) == 2


def test_a_page_token_that_amazon_refuses_without_a_reason_is_expired() -> None:
    """Amazon's bare "Invalid Input" for a page token makes the window begin again rather than end the import."""
    ours, _ = account_of({*DATA_SETS, ""}, 400)
    with pytest.raises(TryLater) as caught:
        ours.search_orders(ASKED, "token", DATA_SETS, Progress())
    assert caught.value.code == "page_token_expired"


def test_a_page_token_that_amazon_names_costs_one_call() -> None:
    """Amazon's own sentence about the token is understood."""
    ours, amazon = account_of({*DATA_SETS, ""}, 400, "The paginationToken you have submitted is not valid.")
    with pytest.raises(TryLater) as caught:
        ours.search_orders(ASKED, "token", DATA_SETS, Progress())
    assert caught.value.code == "page_token_expired"
    assert len(amazon.asked) == 1


@pytest.mark.parametrize(
    ("status", "details", "left_out"), [(403, "", "RECIPIENT"), (403, "no role for TAX", "TAX"), (400, "TAX", "TAX")]
)
def test_parameters_never_change_between_pages(status: int, details: str, left_out: str) -> None:
    """A data set refused on a later page: nothing else is sent with that token, the window begins again without it."""
    ours, amazon = account_of({left_out}, status, details)
    with pytest.raises(TryLater) as caught:
        ours.search_orders(ASKED, "token", DATA_SETS, Progress())
    assert caught.value.code == "page_token_expired"
    assert amazon.asked == [list(DATA_SETS)]
    assert ours.search_orders(ASKED, None, DATA_SETS, Progress()).refused == (left_out,)
    assert left_out not in amazon.asked[1]


def test_a_search_that_amazon_does_not_find_is_refused() -> None:
    """404 means something for a single order only; for a search it is a refusal, never a page."""
    ours, _ = account_of({*DATA_SETS, ""}, 404)
    with pytest.raises(GrantRole) as caught:
        ours.search_orders(ASKED, None, DATA_SETS, Progress())
    assert caught.value.code == "request_refused"


def test_the_callables_fit(account: Callable[..., AmazonAccount]) -> None:
    """The account names what was refused so far."""
    assert account().refused == ()
