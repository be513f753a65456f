"""The choice of the way out: kept in the settings, its password in the keyring, and tried address by address."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec

from fvsestore_gui.errors import CorrectInput, FvsError, SecretsTrouble
from fvsestore_gui.lanes import side_by_side
from fvsestore_gui.model.network import MODE_FIELD, HostCheck, NetworkCheck, NetworkChoice, ProxyMode, checked
from fvsestore_gui.network.looking import look_at
from fvsestore_gui.network.ways import Network
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret, Secrets
from fvsestore_gui.settings import Settings
from fvsestore_gui.work.database_choice import DatabaseChoice

_log = logging.getLogger(__name__)


def choice_of(settings: Settings) -> NetworkChoice:
    """What is chosen. Settings that were written by hand may hold what cannot be."""
    return NetworkChoice(
        ProxyMode(settings.proxy),
        settings.proxy_host,
        settings.proxy_port,
        settings.proxy_user,
        settings.proxy_script,
    )


def _entry(login_key: str) -> str:
    return f"proxy {login_key}"


class ChosenNetwork(Network):
    """The network as this PC's settings and keyring have it. May be used from any thread."""

    def __init__(self, chosen: DatabaseChoice, secrets: Secrets) -> None:
        self._chosen = chosen
        self._secrets = secrets
        self._lock = threading.Lock()
        #: a keyring is slow, and each request wants the password
        self._known: dict[str, Secret] = {}
        super().__init__(self.choice, self.password, secrets.new_password)

    def choice(self) -> NetworkChoice:
        """What is saved."""
        return choice_of(self._chosen.settings)

    def password(self, choice: NetworkChoice) -> Secret | None:
        """What is kept for a choice on this PC, None for nothing. Raises SecretsTrouble."""
        key = choice.login_key
        if not key:
            return None
        with self._lock:
            if key not in self._known:
                kept = self._secrets.read_password(_entry(key))
                if kept is None:
                    return None
                self._known[key] = kept
            return self._known[key]

    def save(self, choice: NetworkChoice, password: Secret | None) -> NetworkChoice:
        """Keep a choice, and its password in the keyring where one is given; it counts from the next request on.

        Raises CorrectInput, SecretsTrouble; then nothing is changed.
        """
        wanted, before = checked(choice), self.choice()
        if wanted.mode is ProxyMode.SCRIPT and self.scripts is None:
            raise CorrectInput("network_script_system", field=MODE_FIELD)
        key = wanted.login_key
        if key and password is None and self.password(wanted) is None:
            raise CorrectInput("field_empty", field="network.password")
        earlier = self.password(wanted) if key and password is not None else None
        if key and password is not None:
            self._secrets.write_password(_entry(key), password)
        try:
            self._chosen.change_settings(
                msgspec.structs.replace(
                    self._chosen.settings,
                    proxy=wanted.mode.value,
                    proxy_host=wanted.host,
                    proxy_port=wanted.port,
                    proxy_user=wanted.user,
                    proxy_script=wanted.script,
                )
            )
        except CorrectInput:
            self._take_back(key, earlier, given=password is not None)
            raise
        with self._lock:
            self._known.clear()
        if before.login_key and before.login_key != key:
            # nobody would find the password of another user or proxy again, to remove it
            self._remove(before.login_key)
        self.forget()
        return wanted

    def _take_back(self, key: str, earlier: Secret | None, *, given: bool) -> None:
        if not key or not given:
            return
        if earlier is None:
            self._remove(key)
            return
        try:
            self._secrets.write_password(_entry(key), earlier)
        except SecretsTrouble as trouble:
            _log.warning("the earlier password of the proxy was not put back: %s", trouble)

    def _remove(self, key: str) -> None:
        try:
            self._secrets.remove_password(_entry(key))
        except SecretsTrouble as trouble:
            _log.warning("an earlier password of a proxy was not removed: %s", trouble)

    def tried_as(self, choice: NetworkChoice, password: Secret | None) -> Network:
        """The network as it would be with another choice; `password` None: the one that is kept for it."""
        wanted = checked(choice)
        return Network(lambda: wanted, lambda one: password or self.password(one), self._secrets.new_password)


def tried(network: Network, urls: Sequence[str], progress: Progress) -> NetworkCheck:
    """The way to each address, all at once; `progress` is told what is known so far. Raises Cancelled only."""
    network.forget()
    found: dict[str, HostCheck] = {}

    def works() -> Mapping[str, Callable[[Progress], HostCheck]]:
        return {url: partial(look_at, network, url) for url in urls if url not in found}

    for url, ending in side_by_side(works, progress, look_every_s=3_600):
        if ending.result is not None:
            found[url] = ending.result
            progress.report(NetworkCheck(tuple(found[one] for one in urls if one in found)))
        elif isinstance(ending.error, FvsError):
            progress.check()
            raise ending.error
    return NetworkCheck(tuple(found[url] for url in urls))
