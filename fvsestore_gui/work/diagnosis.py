"""The ladder: every rung from this PC's clock to Amazon's data sets tried on its own, and a light told for each.

Nothing that is found raises. At most MOST_CALLS requests are sent, none of them twice and none of them waited for: a
call that is not free makes its light yellow and says from when on it will be.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from fvsestore_gui.amazon.limits import GET_ORDER, GET_REPORTS, LIST_TRANSACTIONS, PARTICIPATIONS, SEARCH_ORDERS
from fvsestore_gui.amazon.probes import Probe, Probes, host_of
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import (
    Cancelled,
    CorrectInput,
    FvsError,
    GrantRole,
    OtherAccount,
    ReachAmazon,
    RenewCredential,
    TryLater,
    error_named,
)
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.finvalda import ConnectionCheck
from fvsestore_gui.model.marketplaces import MARKETPLACES, Region
from fvsestore_gui.model.personal import BUYER_FIELDS, PersonalField
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.network.ways import is_loopback
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.key_testing import CLOCK_TOLERANCE_S
from fvsestore_gui.work.lights import Lights
from fvsestore_gui.work.patients import Patient
from fvsestore_gui.work.seen_data import MUST_HOLD
from fvsestore_gui.work.verdicts import countries, denied, names_data, proves_region, rung_below

_log = logging.getLogger(__name__)

_BUYER = "BUYER"
_TOGETHER = ("PROMOTION", "CANCELLATION")
_ADDRESS = frozenset({PersonalField.ADDRESS_LINES, PersonalField.POSTCODE, PersonalField.PHONE})
_NETWORK = frozenset({Rung.CLOCK, Rung.DNS, Rung.PROXY, Rung.TLS, Rung.LOGIN_SERVER})
_KEYS = frozenset({Rung.CLIENT, Rung.REFRESH_TOKEN})
_ACCOUNT = frozenset({Rung.REGION, Rung.SELLER, Rung.MARKETPLACES})
_ORDERS = frozenset({Rung.ORDERS, Rung.DATA_SET})
_AMAZON = _KEYS | _ACCOUNT | _ORDERS | {Rung.REPORTS, Rung.FINANCES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What stands on this computer. Each raises an FvsError where it is not in order.

    `secret_warning` says that a new client secret is refused while the one before still serves, None where not so.
    """

    secret_warning: Callable[[], FvsError | None]
    finvalda: Callable[[Progress], ConnectionCheck | None]
    database: Callable[[], tuple[bool | None, str]]
    keyring: Callable[[], str]


def diagnose(
    patient: Patient, probes: Probes, own: Own, clock: Clock, progress: Progress, rungs: frozenset[Rung] | None = None
) -> Diagnosis:
    """Try every rung, or `rungs`; `progress` is told each Light as it is known. Raises Cancelled only.

    A rung that was not asked for appears where it stands in the way of one that was.
    """
    return _Ladder(patient, probes, own, clock, progress, rungs or frozenset(Rung)).climbed()


class _Ladder:
    def __init__(
        self, patient: Patient, probes: Probes, own: Own, clock: Clock, progress: Progress, wanted: frozenset[Rung]
    ) -> None:
        self._patient = patient
        self._probes = probes
        self._own = own
        self._clock = clock
        self._progress = progress
        self._wanted = wanted
        #: data sets to ask for, those in one call that are asked for together
        self._calls = _calls(patient)
        self._lights = Lights(wanted, progress, [name for names in self._calls for name in names])
        self._clock_told = False
        keys = patient.credentials
        self._two_secrets = keys is not None and keys.earlier_secret is not None
        #: the region's API answered as it does where a token is missing
        self._region_there = True
        #: Amazon gave something of this region: the region is the account's
        self._region_proved = False
        #: Amazon refuses everything, and that in every region
        self._no_roles = False
        self._seller_ids: frozenset[str] = frozenset()

    def climbed(self) -> Diagnosis:
        begun_at = self._clock.now()
        if self._wants(_NETWORK):
            self._network()
        if self._wants(_AMAZON) and self._logged_in():
            self._account()
            if not self._lights.red(Rung.CLIENT):
                # the login took them, and nothing that came then speaks against them
                self._keys_good()
        self._this_computer()
        found = Diagnosis(
            self._patient.code,
            self._lights.in_order(),
            begun_at,
            self._probes.calls,
            self._free_at(),
            self._seller_ids,
        )
        cause = found.cause
        if cause is not None and cause.error is not None:
            _log.warning("store %s: diagnosis failed at %s: %s", found.code, cause.name, cause.error.code)
        return found

    def _wants(self, rungs: Iterable[Rung]) -> bool:
        return not self._wanted.isdisjoint(rungs)

    # -- the way to Amazon -----------------------------------------------------------------------------------------

    def _network(self) -> None:
        urls = (self._patient.login_url, self._patient.region_url)
        proxies = [self._probes.proxy(url) for url in urls]
        proxy = next(filter(None, proxies), None)
        lost = self._names(urls, proxies)
        knocks: list[Probe[None]] = []
        if host_of(urls[0]) not in lost:
            login = self._probes.knock_login(self._progress)
            knocks.append(login)
            if rung_below(login.error) is None:
                self._lights.answer(Rung.LOGIN_SERVER, login, detail=host_of(urls[0]))
        shut = proxies[0] is not None and proxies[0] == proxies[1] and _stopped_by_proxy(knocks)
        region = None
        # a login with two secrets to try may cost one call more: then the region is only asked with its token
        if host_of(urls[1]) not in lost and not shut and not self._two_secrets:
            region = self._probes.knock_region(self._progress)
            knocks.append(region)
        self._proxy(proxy, knocks)
        self._tls(urls, knocks)
        if region is not None and region.error is not None:
            self._region_there = False
            if rung_below(region.error) is None:
                self._lights.answer(Rung.REGION, region, detail=self._patient.region.value)
        if shut or host_of(urls[1]) in lost:
            self._region_there = False
        for knock in knocks:
            self._tell_clock(knock.clock_ahead_s)

    def _names(self, urls: tuple[str, str], proxies: list[str | None]) -> frozenset[str]:
        """Look up what this computer must find itself; the hosts that it does not find."""
        direct = [url for url, proxy in zip(urls, proxies, strict=True) if proxy is None]
        found = {host_of(url): self._probes.look_up(url) for url in direct}
        unknown = {host: error for host, error in found.items() if error is not None}
        if unknown:
            host, error = next(iter(unknown.items()))
            # where a script should have named the proxy, the proxy would have looked the names up
            by_proxy = rung_below(error) is Rung.PROXY
            self._lights.tell(Light(Rung.PROXY if by_proxy else Rung.DNS, Colour.RED, "" if by_proxy else host, error))
        elif direct:
            self._lights.tell(Light(Rung.DNS, Colour.GREEN, ", ".join(dict.fromkeys(map(host_of, direct)))))
        else:
            # the proxy looks them up
            self._lights.tell(Light(Rung.DNS, Colour.NOT_NEEDED, next(filter(None, proxies), "")))
        return frozenset(unknown)

    def _proxy(self, proxy: str | None, knocks: list[Probe[None]]) -> None:
        if self._lights.red(Rung.PROXY):
            return
        failed = next((knock for knock in knocks if _stopped_by_proxy([knock])), None)
        if failed is not None:
            self._lights.answer(Rung.PROXY, failed, detail=proxy or "")
        elif proxy is None:
            self._lights.tell(Light(Rung.PROXY, Colour.NOT_NEEDED))
        elif any(not isinstance(knock.error, ReachAmazon) or rung_below(knock.error) is Rung.TLS for knock in knocks):
            self._lights.tell(Light(Rung.PROXY, Colour.GREEN, proxy))

    def _tls(self, urls: tuple[str, str], knocks: list[Probe[None]]) -> None:
        if all(urlsplit(url).scheme == "http" and is_loopback(host_of(url)) for url in urls):
            self._lights.tell(Light(Rung.TLS, Colour.NOT_NEEDED))
            return
        failed = next((knock for knock in knocks if rung_below(knock.error) is Rung.TLS), None)
        if failed is not None and failed.error is not None:
            self._lights.answer(Rung.TLS, failed, detail=str(failed.error.facts.get("host") or ""))
        elif any(not isinstance(knock.error, ReachAmazon) for knock in knocks):
            self._lights.tell(Light(Rung.TLS, Colour.GREEN))

    def _tell_clock(self, ahead_s: float | None) -> None:
        if ahead_s is None or self._clock_told:
            return
        self._clock_told = True
        wrong = abs(ahead_s) > CLOCK_TOLERANCE_S
        error = ReachAmazon("clock_wrong", minutes=round(ahead_s / 60)) if wrong else None
        colour = Colour.RED if wrong else Colour.GREEN
        self._lights.tell(Light(Rung.CLOCK, colour, "", error, facts={"seconds": round(ahead_s)}))

    # -- the keys ------------------------------------------------------------------------------------------------

    def _logged_in(self) -> bool:
        """Whether calls can be made; lights of the keys are told where they are not."""
        if self._patient.troubles:
            self._keys_missing()
            return False
        if any(self._lights.red(rung) for rung in (Rung.PROXY, Rung.TLS, Rung.LOGIN_SERVER)) or self._login_lost():
            return False
        login = (self._probes.log_in if self._wants(_KEYS) else self._probes.use_token)(self._progress)
        if Rung.CLOCK in self._wanted:
            self._tell_clock(login.clock_ahead_s)
        error = login.error
        if error is None:
            if login.found is not None and login.found.fell_back:
                self._lights.answer(Rung.CLIENT, login, self._own.secret_warning(), colour=Colour.YELLOW)
            return True
        below = rung_below(error)
        if below is not None:
            self._lights.answer(below, login, detail=str(error.facts.get("host") or ""))
        else:
            self._login_refused(error, login)
        return False

    def _login_refused(self, error: FvsError, probe: Probe[object]) -> None:
        """Tell which of the keys the login means."""
        if error.code in ("lwa_invalid_grant", "lwa_unauthorized_client"):
            # Amazon looks at client identifier and client secret first
            self._lights.tell(Light(Rung.CLIENT, Colour.GREEN))
            self._lights.answer(Rung.REFRESH_TOKEN, probe)
        else:
            self._lights.answer(Rung.CLIENT, probe)

    def _login_lost(self) -> bool:
        light = self._lights.of(Rung.DNS)
        return light is not None and light.colour is Colour.RED and light.detail == host_of(self._patient.login_url)

    def _keys_missing(self) -> None:
        for trouble in self._patient.troubles:
            if isinstance(trouble, CorrectInput):
                rung = Rung.REFRESH_TOKEN if trouble.facts.get("field") == "Refresh token" else Rung.CLIENT
                self._lights.tell(Light(rung, Colour.RED, "", trouble))
            elif not self._lights.told(Rung.KEYRING):
                self._lights.tell(Light(Rung.KEYRING, Colour.RED, str(trouble.facts.get("secret") or ""), trouble))

    def _keys_good(self) -> None:
        """An API of Amazon's took the token."""
        for rung in (Rung.CLIENT, Rung.REFRESH_TOKEN):
            if not self._lights.told(rung):
                self._lights.tell(Light(rung, Colour.GREEN))

    # -- the account -----------------------------------------------------------------------------------------------

    def _account(self) -> None:
        if not self._region_there:
            # the login has shown that the keys are good; the region's API is not there to say more
            self._keys_good()
            return
        seller = self._probes.participations(self._progress) if self._wants(_ACCOUNT) else None
        if seller is not None:
            if not self._may_go_on(seller):
                return
            if proves_region(seller.error):
                self._region_is_good(seller)
        orders = self._probes.newest_orders(self._progress) if self._wants(_ORDERS) else None
        reports = self._probes.reports(self._progress) if Rung.REPORTS in self._wanted else None
        finances = self._probes.seller_ids(self._progress) if Rung.FINANCES in self._wanted else None
        places = ((Rung.ORDERS, orders), (Rung.REPORTS, reports), (Rung.FINANCES, finances))
        tried: list[tuple[Rung, Probe[object]]] = [(rung, probe) for rung, probe in places if probe is not None]
        for _, probe in tried:
            if not self._may_go_on(probe):
                return
            if proves_region(probe.error):
                self._region_is_good(probe)
        if seller is not None:
            self._region(seller, [probe for _, probe in tried])
            self._marketplaces(seller)
            if self._lights.red(Rung.REGION):
                return
        for rung, probe in tried:
            self._lights.answer(rung, probe, self._meant(probe.error, f"role_{rung.value}"))
        if finances is not None and finances.found:
            self._seller_ids = finances.found
            self._whose(finances)
        if Rung.DATA_SET in self._wanted and orders is not None and orders.error is None:
            self._data_sets(orders.found or self._patient.known_order, shipped=bool(orders.found))

    def _may_go_on(self, probe: Probe[object]) -> bool:
        """False where the answer says that the keys themselves are the trouble; told then."""
        error = probe.error
        if not isinstance(error, RenewCredential):
            return True
        if error.code != "access_token_refused":
            self._login_refused(error, probe)
            return False
        home = self._home() if Rung.REGION in self._wanted else None
        if home is not None:
            # a region may call the token of another one invalid
            self._keys_good()
            self._is_of(home, probe)
        else:
            self._lights.tell(Light(Rung.CLIENT, Colour.GREEN))
            self._lights.answer(Rung.REFRESH_TOKEN, probe)
        return False

    def _region_is_good(self, probe: Probe[object]) -> None:
        self._keys_good()
        if not self._region_proved:
            self._region_proved = True
            self._lights.tell(
                Light(
                    Rung.REGION,
                    Colour.GREEN,
                    self._patient.region.value,
                    request_id=probe.request_id,
                    seconds=probe.seconds or None,
                )
            )

    def _region(self, seller: Probe[object], others: list[Probe[object]]) -> None:
        """Where nothing of this region was given: whether the keys are those of another."""
        if self._region_proved:
            return
        self._keys_good()
        region = self._patient.region
        if not all(denied(probe.error) for probe in (seller, *others)):
            colour = Colour.YELLOW if denied(seller.error) else None
            self._lights.answer(Rung.REGION, seller, colour=colour, detail=region.value)
            return
        home = self._home()
        if home is not None:
            self._is_of(home, seller)
        else:
            self._lights.answer(Rung.REGION, seller, colour=Colour.YELLOW, detail=region.value)

    def _home(self) -> Region | None:
        """The other region that takes the token, None where none does."""
        self._no_roles = True
        for other in Region:
            if other is not self._patient.region:
                answer = self._probes.participations(self._progress, other)
                if answer.error is None:
                    return other
                # refused everywhere: the application has no role, or was authorised before it had one
                self._no_roles = self._no_roles and denied(answer.error)
        return None

    def _is_of(self, home: Region, probe: Probe[object]) -> None:
        region = self._patient.region.value
        error = GrantRole("region_other", region=region, found=home.value)
        self._lights.answer(Rung.REGION, probe, error, detail=region)

    def _whose(self, finances: Probe[frozenset[str]]) -> None:
        """Compare the seller id that was entered with what Amazon shows of whose account it is."""
        entered, shown = self._patient.seller_id, self._seller_ids
        if entered and entered not in shown:
            error = OtherAccount(
                "seller_id_differs", code=self._patient.code, expected=entered, found=", ".join(sorted(shown))
            )
            self._lights.answer(Rung.SELLER, finances, error, colour=Colour.RED, detail=self._patient.region.value)

    def _marketplaces(self, seller: Probe[tuple[Participation, ...]]) -> None:
        region = self._patient.region.value
        if seller.found is None:
            if self._region_proved:
                # orders or reports are given: which marketplaces they are of is all that is not known
                error = self._meant(seller.error, "role_sellers")
                self._lights.answer(Rung.SELLER, seller, error, colour=Colour.YELLOW, detail=region)
            return
        mine = {one.marketplace_id for one in seller.found if one.participates}
        if not mine:
            self._lights.answer(Rung.SELLER, seller, GrantRole("seller_nowhere", region=region), detail=region)
            return
        self._lights.answer(Rung.SELLER, seller, detail=region, facts={"count": len(mine)})
        if not self._patient.marketplace_ids:
            self._lights.answer(Rung.MARKETPLACES, seller, CorrectInput("marketplaces_none"))
            return
        # some more may be switched on than the account has: nothing comes of them, and no harm
        switched_on = self._patient.marketplace_ids
        strangers = None
        if switched_on.isdisjoint(mine):
            strangers = CorrectInput(
                "marketplaces_not_yours", marketplaces=countries(switched_on), yours=countries(mine)
            )
        known = mine & MARKETPLACES.keys()
        facts = {
            "marketplaces": switched_on & mine,
            "not_yours": switched_on - mine,
            "switched_off": known - switched_on,
        }
        self._lights.answer(
            Rung.MARKETPLACES, seller, strangers, facts={name: countries(ids) for name, ids in facts.items() if ids}
        )

    def _meant(self, error: FvsError | None, code: str, **facts: str) -> FvsError | None:
        """A refusal in a region that is the right one is a role that is missing."""
        if isinstance(error, GrantRole) and (denied(error) or names_data(error)):
            if self._no_roles:
                return GrantRole("roles_none", **error.facts)
            if self._region_proved:
                return GrantRole(code, **{**error.facts, **facts})
        return error

    def _data_sets(self, order_id: str, *, shipped: bool) -> None:
        for names in self._calls:
            probe: Probe[frozenset[str]] = Probe()
            if order_id:
                probe = self._probes.data_sets(order_id, names, self._progress)
            if probe.error is None and probe.found is None:
                # none was placed of late, or the one that is kept here is not known to Amazon
                order_id = ""
            for name in names:
                self._data_set(name, probe, shipped=shipped)

    def _data_set(self, name: str, probe: Probe[frozenset[str]], *, shipped: bool) -> None:
        held = probe.found
        if probe.error is None and held is None:
            self._lights.answer(Rung.DATA_SET, probe, TryLater("no_order_to_ask", data=name), detail=name)
            return
        apart = self._apart(name, held or frozenset())
        if held is not None and name not in held and shipped and name in (*MUST_HOLD, _BUYER):
            withheld = GrantRole("role_data_withheld", data=name)
            self._lights.answer(Rung.DATA_SET, probe, withheld, colour=Colour.YELLOW, detail=name, facts=apart)
            return
        error = self._meant(probe.error, "role_data_set", data=name)
        empty = {} if error or held is None else {"empty": int(name not in held)}
        self._lights.answer(Rung.DATA_SET, probe, error, detail=name, facts={**empty, **apart})

    def _apart(self, name: str, held: frozenset[str]) -> dict[str, str | int]:
        """Of a store that keeps it: whether the street came with the recipient, a number with the taxes."""
        if name == "RECIPIENT" and _ADDRESS & self._patient.fields:
            return {"address": int("ADDRESS" in held)}
        if name == "TAX" and PersonalField.TAX_NUMBERS in self._patient.fields:
            return {"tax_number": int("TAX_NUMBER" in held)}
        return {}

    def _free_at(self) -> datetime:
        calls = {
            PARTICIPATIONS: self._wants(_ACCOUNT),
            SEARCH_ORDERS: self._wants(_ORDERS),
            GET_ORDER: len(self._calls) if Rung.DATA_SET in self._wanted else 0,
            GET_REPORTS: Rung.REPORTS in self._wanted,
            LIST_TRANSACTIONS: Rung.FINANCES in self._wanted,
        }
        return self._probes.free_at({operation: int(count) for operation, count in calls.items() if count})

    # -- this computer ---------------------------------------------------------------------------------------------

    def _this_computer(self) -> None:
        if Rung.FINVALDA in self._wanted:
            self._lights.tell(self._finvalda())
        if Rung.DATABASE in self._wanted:
            self._lights.tell(self._looked(Rung.DATABASE, lambda: self._own.database()[0]))
        if Rung.KEYRING in self._wanted and not self._lights.told(Rung.KEYRING):
            light = self._looked(Rung.KEYRING, lambda: bool(self._own.keyring()))
            if light.colour is Colour.RED and not self._patient.troubles:
                # every key was read: on a server they stand in the environment
                light = Light(Rung.KEYRING, Colour.NOT_NEEDED)
            self._lights.tell(light)

    def _looked(self, rung: Rung, look: Callable[[], bool | None]) -> Light:
        self._progress.check()
        try:
            good = look()
        except Cancelled:
            raise
        except FvsError as error:
            return Light(rung, Colour.RED, "", error)
        return Light(rung, Colour.GREEN if good else Colour.YELLOW)

    def _finvalda(self) -> Light:
        try:
            check = self._own.finvalda(self._progress)
        except Cancelled:
            raise
        except FvsError as error:
            return Light(Rung.FINVALDA, Colour.RED, "", error)
        if check is None:
            return Light(Rung.FINVALDA, Colour.NOT_NEEDED)
        trouble = error_named(check.code, check.facts)
        if trouble is None:
            return Light(Rung.FINVALDA, Colour.GREEN, check.company)
        # another computer of the office may have the password
        elsewhere = trouble.code == "finvalda_not_set_up"
        return Light(Rung.FINVALDA, Colour.YELLOW if elsewhere else Colour.RED, check.company, trouble)


def _calls(patient: Patient) -> tuple[tuple[str, ...], ...]:
    """Each data set on its own; where the buyer is asked for, too, two that need the same role share a call."""
    if patient.fields.isdisjoint(BUYER_FIELDS):
        return tuple((name,) for name in DATA_SETS)
    alone = [(name,) for name in DATA_SETS if name not in _TOGETHER]
    return (*alone, _TOGETHER, (_BUYER,))


def _stopped_by_proxy(knocks: list[Probe[None]]) -> bool:
    return any(rung_below(knock.error) is Rung.PROXY for knock in knocks)
