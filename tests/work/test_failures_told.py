"""Every failure on the way to Amazon's orders leads to its own cause, told in the window's two languages.

Each row of `FAILURES` is one thing that goes wrong, on real sockets: what is done, the light that tells it, the code,
and what the sentence must say in English and in Lithuanian.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from failing_amazon import (
    DENIED,
    LOGIN,
    NOBODY,
    NOWHERE,
    Bench,
    OddShop,
    called_invalid,
    certificate_of_another,
    certificate_that_ended,
    database_full,
    limit_used_up,
    locked_keyring,
    login_without_tls,
    lost_from_the_keyring,
    no_order_yet,
    no_proxy_there,
    nobody_at_the_login,
    nobody_in_the_region,
    other_region,
    other_sellers_token,
    silent_login,
    unknown_authority,
    with_answer,
    with_fault,
    with_finvalda,
    with_odd_password,
    with_proxy,
    with_script_away,
    with_values,
)
from PySide6.QtCore import QCoreApplication, QTranslator

from fvsestore_gui.errors import FvsError, GrantRole
from fvsestore_gui.model.diagnosis import Colour, Rung
from fvsestore_gui.model.marketplaces import is_amazon
from fvsestore_gui.paths import resources
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import wording
from fvsestore_gui.words_en import words


@dataclass(frozen=True)
class Failure:
    """One row. `light`: the name of the cause's light; what `code` says stands in `SAYS`."""

    name: str
    arrange: Callable[[Bench], None]
    light: str
    code: str
    amazons: bool = False
    colour: Colour = Colour.RED


PAGE = "<html><style>b{}</style><body><h1>Hotel Baltija</h1> Sign in to the network.</body></html>"
REVOKED = DENIED % "The access token you provided is revoked, malformed or invalid."
ODD = '{"errors": [{"code": "InvalidMoon", "message": "The moon is full.", "details": ""}]}'
NO_SEARCH = r"/orders/2026-01-01/orders with"

#: code -> what its title says in English and in Lithuanian
SAYS = {
    "clock_wrong": ("clock of this computer is wrong", "laikrodis rodo ne tą laiką"),
    "network_dns": ("address was not found", "adreso rasti nepavyko"),
    "network_proxy": ("proxy", "tarpinis serveris nepasiekiamas"),
    "network_proxy_login": ("wants user and password", "prašo naudotojo ir slaptažodžio"),
    "network_proxy_password": ("does not take this user and password", "nepriima šio naudotojo ir slaptažodžio"),
    "network_proxy_refused": ("proxy does not let through", "serveris nepraleidžia"),
    "network_proxy_gateway": ("proxy itself", "pats tarpinis serveris"),
    "network_proxy_address": ("address cannot be read", "adreso perskaityti nepavyko"),
    "network_pac": ("script cannot be had", "scenarij"),
    "network_proxy_strange": ("is no proxy", "ne tarpinis serveris"),
    "network_tls": ("connection is not safe", "ryšys nesaugus"),
    "network_tls_date": ("certificate", "sertifikatas negalioja"),
    "network_tls_name": ("somebody else answers", "atsako kažkas kitas"),
    "network_unreachable": ("cannot be reached", "nepasiekiama"),
    "network_timeout": ("did not answer in time", "laiku neatsakė"),
    "network_cut": ("connection was cut", "ryšys nutrūko"),
    "amazon_down": ("Amazon is in trouble", "Amazon sistema sutriko"),
    "amazon_not_json": ("not from Amazon's service", "ne Amazon paslauga"),
    "amazon_empty": ("answer is empty", "atsakymas tuščias"),
    "amazon_bad_shape": ("lacks what matters", "trūksta svarbiausio"),
    "amazon_throttled": ("asks to wait", "prašo palaukti"),
    "store_incomplete": ("is missing", "trūksta: "),
    "lwa_invalid_client": ("did not accept the key", "nepriėmė rakto"),
    "lwa_secret_expired": ("Client secret has expired", "Client secret nebegalioja"),
    "lwa_invalid_grant": ("did not accept the Refresh token", "nepriėmė Refresh token"),
    "lwa_unauthorized_client": ("belongs to another application", "kitos programėlės"),
    "lwa_refused": ("login refused", "prisijungimas atmestas"),
    "access_token_refused": ("its own access token", "savo pačios Access token"),
    "secret_lost": ("Client secret is not on this computer", "Client secret šiame kompiuteryje nėra"),
    "keyring_locked": ("keyring is locked", "raktinė užrakinta"),
    "region_other": ("of another region", "kito regiono"),
    "roles_none": ("no role at all", "neturi jokios rolės"),
    "seller_nowhere": ("sells in no marketplace", "neparduoda nė vienoje šio regiono prekyvietėje"),
    "seller_id_differs": ("seller id is another", "pardavėjo ID"),
    "marketplaces_none": ("no marketplace is switched on", "nepažymėta nė viena prekyvietė"),
    "marketplaces_not_yours": ("none of the chosen marketplaces", "nė vienoje pasirinktoje prekyvietėje"),
    "role_sellers": ("marketplaces cannot be seen", "prekyviečių nematyti"),
    "role_orders": ("role for orders is missing", "trūksta rolės užsakymams"),
    "role_reports": ("role for order reports is missing", "trūksta rolės užsakymų ataskaitoms"),
    "role_finances": ("role for finances is missing", "trūksta rolės finansams"),
    "role_data_set": ("Amazon does not give: ", "Amazon neduoda: "),
    "role_data_withheld": ("Amazon sent nothing of: ", "Amazon neatsiuntė: "),
    "request_refused": ("Amazon refused the request", "užklausą atmetė"),
    "no_order_to_ask": ("no order to ask about", "nėra užsakymo, apie kurį"),
    "finvalda_down": ("Finvalda", "webservisas šiuo metu neveikia"),
    "finvalda_rights": ("Finvalda refuses this", "naudotojui to neleidžia"),
    "database_disk_full": ("disk is full", "diskas pilnas"),
}

FAILURES = [
    # this computer and its network
    Failure("the clock is 17 minutes off", with_fault(Fault.WRONG_CLOCK), "clock", "clock_wrong"),
    Failure("no name of the login", with_values(login_url=NOWHERE + LOGIN), "dns", "network_dns"),
    Failure("no name of the region", with_values(region_url=NOWHERE), "dns", "network_dns"),
    Failure("the proxy is not there", no_proxy_there, "proxy", "network_proxy"),
    Failure("the proxy wants a login", with_proxy(login="ona:x"), "proxy", "network_proxy_login"),
    Failure(
        "the proxy wants another password", with_proxy("jonas:y@", login="ona:x"), "proxy", "network_proxy_password"
    ),
    Failure("the proxy forbids it", with_proxy(status=403), "proxy", "network_proxy_refused"),
    Failure("the proxy gets no further", with_proxy(status=502), "proxy", "network_proxy_gateway"),
    Failure("no proxy but something else", with_proxy(greeting="220 mail\r\n"), "proxy", "network_proxy_strange"),
    Failure("no name, for a proxy's password is odd", with_odd_password(NOWHERE), "proxy", "network_proxy_address"),
    Failure("a proxy's password is odd", with_odd_password(NOBODY), "proxy", "network_proxy_address"),
    Failure("no name, for the script is away", with_script_away(NOWHERE), "proxy", "network_pac"),
    Failure("no answer, for the script is away", with_script_away(NOBODY), "proxy", "network_pac"),
    Failure("nobody has signed it", unknown_authority, "tls", "network_tls"),
    Failure("no TLS at all", login_without_tls, "tls", "network_tls"),
    Failure("a certificate that ended", certificate_that_ended, "tls", "network_tls_date"),
    Failure("another one's certificate", certificate_of_another, "tls", "network_tls_name"),
    Failure("a firewall before the login", nobody_at_the_login, "login_server", "network_unreachable"),
    Failure("a firewall before the region", nobody_in_the_region, "region", "network_unreachable"),
    Failure("the login keeps silent", silent_login, "login_server", "network_timeout"),
    Failure("the login is cut", with_fault(Fault.CUT_CONNECTION, login=True), "login_server", "network_cut"),
    Failure("the region is cut", with_fault(Fault.CUT_CONNECTION), "region", "network_cut"),
    # Amazon's own
    Failure(
        "the login is closed", with_fault(Fault.UNAVAILABLE, login=True), "login_server", "amazon_down", amazons=True
    ),
    Failure("the login fails", with_fault(Fault.SERVER_ERROR, login=True), "login_server", "amazon_down", amazons=True),
    # those of a network that answers in its place are not
    Failure("a hotel's page", with_answer(LOGIN, 200, PAGE, "text/html"), "login_server", "amazon_not_json"),
    Failure("a firewall's page", with_answer(LOGIN, 403, PAGE, "text/html"), "login_server", "amazon_not_json"),
    Failure(
        "Amazon's own page", with_answer(LOGIN, 503, PAGE, "text/html"), "login_server", "amazon_down", amazons=True
    ),
    Failure("an empty login", with_fault(Fault.EMPTY_REPLY, login=True), "login_server", "amazon_empty", amazons=True),
    Failure("the region is closed", with_fault(Fault.UNAVAILABLE), "region", "amazon_down", amazons=True),
    Failure("half an answer", with_fault(Fault.GARBLED_JSON), "region", "amazon_not_json"),
    Failure(
        "only searching fails",
        with_answer(NO_SEARCH, 500, ODD),
        "orders",
        "amazon_down",
        amazons=True,
        colour=Colour.YELLOW,
    ),
    Failure(
        "an answer without orders",
        with_answer(NO_SEARCH, 200, "{}"),
        "orders",
        "amazon_bad_shape",
        amazons=True,
        colour=Colour.YELLOW,
    ),
    # the keys
    Failure("no client identifier", with_values(identifier=""), "client", "store_incomplete"),
    Failure("no client secret", with_values(secret=""), "client", "store_incomplete"),
    Failure("no refresh token", with_values(token=""), "refresh_token", "store_incomplete"),
    Failure("a mistyped secret", with_values(secret="amzn1.oa2-cs.v1.x"), "client", "lwa_invalid_client"),
    Failure("an expired secret", with_fault(Fault.EXPIRED_SECRET), "client", "lwa_invalid_client"),
    Failure(
        "an expired secret, named by the login",
        with_answer(LOGIN, 401, '{"error": "invalid_client", "error_description": "The client secret has expired"}'),
        "client",
        "lwa_secret_expired",
    ),
    Failure(
        "an expired secret, named by the API", with_fault(Fault.EXPIRED_SECRET_AT_API), "client", "lwa_secret_expired"
    ),
    Failure("a revoked token", with_fault(Fault.REVOKED_TOKEN), "refresh_token", "lwa_invalid_grant"),
    Failure("another seller's token", other_sellers_token, "refresh_token", "lwa_unauthorized_client"),
    Failure("a login that refuses", with_answer(LOGIN, 400, '{"error": "invalid_scope"}'), "client", "lwa_refused"),
    Failure(
        "a token that is withdrawn",
        with_answer("/sellers/.* with", 403, REVOKED),
        "refresh_token",
        "access_token_refused",
    ),
    Failure("a secret that is lost", lost_from_the_keyring, "keyring", "secret_lost"),
    Failure("a locked keyring", locked_keyring, "keyring", "keyring_locked"),
    # the account
    Failure("keys of another region", other_region, "region", "region_other"),
    Failure("a region that calls it invalid", called_invalid, "region", "region_other"),
    Failure("no role at all", with_fault(Fault.MISSING_ROLE), "orders", "roles_none"),
    Failure("sells nowhere", with_fault(Fault.NO_PARTICIPATION), "seller", "seller_nowhere"),
    Failure("another seller's id", with_values(seller_id="A1B2C3D4E5F6G7"), "seller", "seller_id_differs"),
    Failure("no marketplace", with_values(marketplace_ids=frozenset()), "marketplaces", "marketplaces_none"),
    Failure(
        "only marketplaces of others",
        with_values(marketplace_ids=frozenset({"A33AVAJ2PDY3EV"})),
        "marketplaces",
        "marketplaces_not_yours",
    ),
    Failure(
        "marketplaces are not shown",
        with_fault(Fault.MISSING_SELLERS_ROLE),
        "seller",
        "role_sellers",
        colour=Colour.YELLOW,
    ),
    Failure("no role for orders", with_fault(Fault.MISSING_ORDERS_ROLE), "orders", "role_orders"),
    Failure("an answer nobody knows", with_answer(NO_SEARCH, 418, ODD), "orders", "request_refused"),
    Failure("no recipients (403)", with_fault(Fault.REFUSED_DATA), "data_set RECIPIENT", "role_data_set"),
    Failure("no recipients (400)", with_fault(Fault.REFUSED_DATA_AS_INVALID), "data_set RECIPIENT", "role_data_set"),
    Failure(
        "recipients withheld",
        with_fault(Fault.NO_RECIPIENT),
        "data_set RECIPIENT",
        "role_data_withheld",
        colour=Colour.YELLOW,
    ),
    Failure("no sums", with_fault(Fault.MISSING_PROCEEDS), "data_set PROCEEDS", "role_data_set"),
    Failure("no reports", with_fault(Fault.MISSING_REPORTS_ROLE), "reports", "role_reports"),
    Failure("no finances", with_fault(Fault.MISSING_FINANCES_ROLE), "finances", "role_finances"),
    Failure("no order yet", no_order_yet, "data_set PROCEEDS", "no_order_to_ask", colour=Colour.YELLOW),
    Failure("Amazon asks to wait", with_fault(Fault.THROTTLE), "orders", "amazon_throttled", colour=Colour.YELLOW),
    Failure("the limit is used up", limit_used_up, "orders", "amazon_throttled", colour=Colour.YELLOW),
    # this office
    Failure("Finvalda is closed", with_finvalda(Fault.FINVALDA_DOWN), "finvalda", "finvalda_down"),
    Failure("Finvalda refuses", with_finvalda(Fault.FINVALDA_DENIED), "finvalda", "finvalda_rights"),
    Failure("the disk is full", database_full, "database", "database_disk_full"),
]


@pytest.fixture(scope="module")
def shop() -> Iterator[OddShop]:
    with OddShop() as started:
        yield started


@pytest.fixture
def bench(shop: OddShop, lithuanian_folder: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    shop.faults.clear()
    shop.canned.clear()
    shop.quotas.refill()
    # keys go to Amazon's hosts only; a test may look up none of those, so hosts where nobody is stand for them
    monkeypatch.setattr(
        "fvsestore_gui.amazon.transport.is_amazon",
        lambda host: is_amazon(host) or host in ("amazon.invalid", "0.0.0.0"),
    )
    with ExitStack() as closing_:
        yield Bench(shop, lithuanian_folder("laiptai"), monkeypatch, closing_)


@pytest.fixture
def titles(qapp: QCoreApplication) -> Callable[[FvsError], dict[str, wording.Words]]:
    """What an error says in each of the window's languages."""

    def said(error: FvsError) -> dict[str, wording.Words]:
        found = {}
        for language in ("en", "lt"):
            translator = QTranslator()
            assert translator.load(f"fvsestore_{language}", str(resources() / "i18n"))
            qapp.installTranslator(translator)
            try:
                found[language] = wording.sentence(error)
            finally:
                qapp.removeTranslator(translator)
        return found

    return said


Titles = Callable[[FvsError], dict[str, wording.Words]]


_MISSING_ISSUER = pytest.mark.not_wine("wine's check passes a chain whose issuer is missing, Windows' does not")


@pytest.mark.parametrize(
    "failure",
    [
        pytest.param(failure, marks=[_MISSING_ISSUER] if failure.name == "nobody has signed it" else [])
        for failure in FAILURES
    ],
    ids=lambda failure: failure.name,
)
def test_a_failure_is_told_by_its_own_cause(bench: Bench, titles: Titles, failure: Failure) -> None:
    """The right light shines, with the right code, in words of both languages that say the cause and what to do."""
    failure.arrange(bench)
    found = bench.climbed()
    light = next(light for light in found.lights if light.name == failure.light)
    error = light.error

    assert error is not None, found.lights
    assert (light.colour, error.code, light.amazons) == (failure.colour, failure.code, failure.amazons)
    if failure.colour is Colour.RED:
        assert found.first_red == light
    else:
        assert found.good
    told = titles(error)
    for language, fragment in zip(("en", "lt"), SAYS[failure.code], strict=True):
        said = told[language]
        assert fragment.casefold() in said.title.casefold()
        assert said.what
        assert said.todo
        assert "{" not in f"{said}"
    assert told["en"].title != told["lt"].title
    assert told["en"].what != told["lt"].what
    assert words(error.code, error.facts).happened
    assert not re.search(r"\b[A-Z]{5,}\b", told["lt"].title), "a data set is called by its word"


def test_the_table_is_whole() -> None:
    """At least 25 failures, each with a name of its own, and no sentence that no failure says."""
    assert len({failure.name for failure in FAILURES}) == len(FAILURES) >= 25
    assert {failure.code for failure in FAILURES} == set(SAYS)


def test_the_words_name_the_roles_of_the_guide(titles: Titles) -> None:
    """Whoever does what the words say has all that the guide lets tick, what the test of the key needs among them."""
    needed = {
        "roles_none": ("Inventory and Order Tracking", "Selling Partner Insights", "Finance and Accounting"),
        "role_sellers": ("Selling Partner Insights",),
    }
    for code, roles in needed.items():
        error = GrantRole(code)
        said = [f"{told.todo}" for told in titles(error).values()] + [words(code, {}).do]
        assert len(said) == 3
        assert all(role in text for text in said for role in roles)


def test_a_good_token_is_never_called_a_wrong_password(bench: Bench) -> None:
    """Amazon's 403 after a login that succeeded leaves the keys green, whatever it refuses."""
    bench.answer(r"/(sellers|orders|reports|finances)/.* with", 403, DENIED % "")
    found = bench.climbed()
    colours = {light.name: light.colour for light in found.lights}

    assert (colours["client"], colours["refresh_token"]) == (Colour.GREEN, Colour.GREEN)
    assert found.first_red is not None
    assert not any(light.error and light.error.code.startswith("lwa_") for light in found.lights)


def test_an_unknown_answer_is_shown_as_amazon_gave_it(bench: Bench) -> None:
    """What no code foresees comes with Amazon's status, words and request id, to be read and to be quoted."""
    bench.answer(NO_SEARCH, 418, ODD)
    light = next(light for light in bench.climbed().lights if light.rung is Rung.ORDERS)

    assert light.error is not None
    assert light.error.facts["status"] == 418
    assert light.error.facts["amazon_code"] == "InvalidMoon"
    assert light.amazon_text == "The moon is full."
    assert light.request_id == "told-by-the-test"


def test_what_amazon_says_is_shown_without_persons_and_keys(bench: Bench) -> None:
    """An answer that repeats a token or a buyer's address of mail is shown with these blotted out."""
    body = '{"errors": [{"code": "Odd", "message": "Atza|IwEBsecret of ona@example.com", "details": ""}]}'
    bench.answer(NO_SEARCH, 418, body)
    light = next(light for light in bench.climbed().lights if light.rung is Rung.ORDERS)

    assert "secret" not in repr(light)
    assert "ona@" not in repr(light)
