"""Another client secret: tried beside the one in use, put in its place for all stores of an application, returned from.

The order in which `rotate` writes is what makes it safe to be killed at any step: the new value goes into the keyring
beside the one in force, store by store, under the stamp that its row will name; then all rows change in one
transaction. Until then every row finds its old value, from then on its new one. The old value stays behind the new one
until that has logged in once (`logged_in`), and the login falls back to it as long as it is there.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fvsestore_gui.amazon.account import AmazonAccount, account_key
from fvsestore_gui.amazon.login import Credentials, Tokens
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, DatabaseTrouble, FvsError, RenewCredential, SecretsTrouble
from fvsestore_gui.model.calendar import SECRET_DAYS
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.model.rotation import (
    Kept,
    Place,
    RotationResult,
    RotationState,
    RotationStore,
    RotationTrial,
    StoreTrial,
    last_day,
)
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Presence, Secret, Secrets, environment_value, environment_variable
from fvsestore_gui.work.key_testing import test_key
from fvsestore_gui.work.saving import shape_troubles

_log = logging.getLogger(__name__)

_CLIENT_SECRET, _REFRESH_TOKEN = SecretName.CLIENT_SECRET, SecretName.REFRESH_TOKEN
#: a trial is "just now" for so long; Amazon may have been told something else since
_TRIAL_LIFE = timedelta(minutes=15)
#: what a trial was of: each store and the editions of its keys
_Tried = frozenset[tuple[str, Region, tuple[tuple[str, str], ...]]]
#: stores of one application, and where the keys of each are
_Places = Sequence[tuple[Store, Place]]


@dataclass(frozen=True, slots=True)
class _Good:
    """A trial that was good: of this secret, for these stores, at that time."""

    secret: Secret
    of: _Tried
    trial: RotationTrial


class Rotations:
    """See the module. `open_account` opens Amazon with any keys; `secret` reads a saved one, or the environment's."""

    def __init__(
        self,
        *,
        database: Database,
        secrets: Secrets,
        tokens: Tokens,
        clock: Clock,
        open_account: Callable[[Region, Credentials], AmazonAccount],
        secret: Callable[[Store, SecretName], Secret],
        holder: Callable[[], str],
        environment: Mapping[str, str] | None,
    ) -> None:
        self._database = database
        self._secrets = secrets
        self._tokens = tokens
        self._clock = clock
        self._open_account = open_account
        self._secret = secret
        self._holder = holder
        self._environment = environment
        self._guard = threading.Lock()
        self._good: dict[str, _Good] = {}

    # -- what is there -----------------------------------------------------------------------------------------------

    def state(self, store: Store) -> RotationState:
        """What is known of the client secret of a store's application; asks nobody. Raises SecretsTrouble."""
        state = RotationState(
            code=store.code,
            client_identifier=store.client_identifier,
            stores=tuple(
                RotationStore(one.code, one.region, self._place(one), one.secret_saved_at.get(_CLIENT_SECRET))
                for one in self._all_of(store.client_identifier)
            ),
        )
        found = self._secrets.kept(store.uid, _CLIENT_SECRET, store.secret_stamps.get(_CLIENT_SECRET))
        if found is None:
            return state
        kept = found[1]
        return replace(
            state,
            kept=True,
            replaced_at=kept.replaced_at,
            kept_until=self._kept_until(store, kept.replaced_at),
            fell_back_at=kept.fell_back_at,
        )

    def warning(self, store: Store) -> RenewCredential | None:
        """Why this computer works with the client secret before, None where it does not.

        secret_fell_back: Amazon refused the new one; secret_replaced: another computer has the new one, this one not.
        """
        stamp = store.secret_stamps.get(_CLIENT_SECRET)
        if stamp is None or self._from_environment(store, _CLIENT_SECRET):
            return None
        try:
            found = self._secrets.kept(store.uid, _CLIENT_SECRET, stamp)
            if found is not None:
                kept = found[1]
                if kept.fell_back_at is None:
                    return None
                code, at, since = "secret_fell_back", kept.fell_back_at, kept.replaced_at
            elif self._secrets.presence(store.uid, _CLIENT_SECRET, stamp) is Presence.EARLIER:
                at = since = store.secret_saved_at.get(_CLIENT_SECRET, self._clock.now())
                code = "secret_replaced"
            else:
                return None
        except SecretsTrouble:
            # whoever needs the keyring is told by it
            return None
        until = self._kept_until(store, since)
        return RenewCredential(code, code=store.code, at=at.isoformat(), until=until.isoformat())

    # -- the trial ---------------------------------------------------------------------------------------------------

    def try_secret(self, store: Store, secret: Secret, progress: Progress) -> RotationTrial:
        """Ask Amazon with the new secret and with the one in use, for every store whose keys are here.

        Nothing is written. Reports each StoreTrial. Raises CorrectInput, SecretsTrouble, Cancelled; what Amazon says is
        the result.
        """
        places = self._to_change(store, secret)
        with self._guard:
            self._good.pop(store.client_identifier, None)
        trials = []
        for one in _here(places):
            trials.append(self._tried(one, secret, progress))
            progress.report(trials[-1])
        trial = RotationTrial(store.code, tuple(trials), self._clock.now())
        if trial.good:
            with self._guard:
                self._good[store.client_identifier] = _Good(secret, _editions(places), trial)
        _log.info("store %s: another client secret tried: %s", store.code, "good" if trial.good else "not good")
        return trial

    def _tried(self, store: Store, secret: Secret, progress: Progress) -> StoreTrial:
        refresh_token = self._secret(store, _REFRESH_TOKEN)
        account = self._open_account(store.region, Credentials(store.client_identifier, secret, refresh_token))
        new = test_key(account, self._clock, progress)
        # what was only tried serves nobody else
        self._tokens.drop(account.key)
        in_use = self._in_use(store)
        if in_use is None:
            return StoreTrial(store.code, store.region, new, None)
        account = self._open_account(store.region, Credentials(store.client_identifier, in_use, refresh_token))
        return StoreTrial(store.code, store.region, new, test_key(account, self._clock, progress))

    def _in_use(self, store: Store) -> Secret | None:
        try:
            return self._secret(store, _CLIENT_SECRET)
        except SecretsTrouble as trouble:
            if trouble.code in ("secret_missing", "secret_lost"):
                return None
            raise

    # -- the change --------------------------------------------------------------------------------------------------

    def rotate(self, store: Store, secret: Secret, made_on: date | None, progress: Progress) -> RotationResult:
        """Let `secret`, made at Amazon on `made_on`, take the place of the one in use: for all stores, or for none.

        Raises CorrectInput("secret_not_tried") unless `try_secret` has just found it good, ChangedMeanwhile where
        somebody saves one of the stores at that moment, SecretsTrouble, DatabaseTrouble, Cancelled; then the old one
        stays in force.
        """
        self._check_made_on(store, made_on)
        with self._guard:
            places = self._to_change(store, secret)
            good = self._good.get(store.client_identifier)
            now = self._clock.now()
            if (
                good is None
                or good.secret != secret
                or good.of != _editions(places)
                or now - good.trial.tried_at > _TRIAL_LIFE
            ):
                raise CorrectInput("secret_not_tried", code=store.code)
            progress.check()
            return self._replace(places, secret, good.trial, made_on, now)

    def _replace(
        self, places: _Places, secret: Secret, trial: RotationTrial, made_on: date | None, now: datetime
    ) -> RotationResult:
        stores = [one for one, _ in places]
        editions = {one.uid: edition_of(one, secret) for one in stores}
        # those whose rows name it already lack it on this computer only
        shared = [one for one in stores if one.secret_stamps.get(_CLIENT_SECRET) != editions[one.uid]]
        # a store may have it already, where the identifier was entered for another one since; or another one was typed
        # here under the edition that its row names
        lacking = [
            one
            for one, place in places
            if place is Place.EARLIER or (place is Place.HERE and (one in shared or self._in_use(one) != secret))
        ]
        until = self._last_day(made_on, stores[0], editions[stores[0].uid], now)
        written: list[Store] = []
        noted_later: list[tuple[Store, Kept]] = []
        had_one = False
        try:
            for one in lacking:
                in_force = one.secret_stamps.get(_CLIENT_SECRET)
                if in_force == editions[one.uid] and (in_use := self._in_use(one)) is not None:
                    self._secrets.refile(one.uid, _CLIENT_SECRET, in_force, edition_of(one, in_use))
                kept = self._to_keep(one, now)
                if kept is not None:
                    had_one = True
                    if self._secrets.kept(one.uid, _CLIENT_SECRET, kept.stamp) is None:
                        self._secrets.keep(one.uid, _CLIENT_SECRET, kept)
                    else:
                        # what is noted already may be all that works: it stands until the rows are saved
                        noted_later.append((one, kept))
                written.append(one)
                self._secrets.write(one.uid, _CLIENT_SECRET, secret, in_force, editions[one.uid])
            if shared:
                rows = [self._row(one, editions[one.uid], trial, now) for one in shared]
                self._database.stores.save_together(rows)
        except DatabaseTrouble:
            # The rows may have changed or not: each finds its own value, so both stay.
            raise
        except BaseException:
            for one in written:
                self._secrets.take_back(one.uid, _CLIENT_SECRET, editions[one.uid])
            raise
        # It is done: nothing from here on may say that it is not.
        try:
            for one, kept in noted_later:
                self._secrets.keep(one.uid, _CLIENT_SECRET, kept)
        except SecretsTrouble as trouble:
            _log.warning("which client secret was the one before was not noted: %s", trouble)
        for one in shared:
            self._date(one, editions[one.uid], made_on)
        self._good.pop(stores[0].client_identifier, None)
        for one in stores:
            self._tokens.drop(account_key(one.client_identifier, one.region))
        codes = tuple(one.code for one in _here(places))
        _log.info("another client secret for %s", ", ".join(one.code for one in stores))
        return RotationResult(
            changed=codes,
            elsewhere=tuple(one.code for one in shared if one.code not in codes),
            only_here=not shared,
            kept_until=until if had_one else None,
        )

    def _to_keep(self, store: Store, now: datetime) -> Kept | None:
        """Which value is to stay behind the new one; None where this computer has none."""
        stamp = store.secret_stamps.get(_CLIENT_SECRET)
        if stamp is None:
            return None
        found = self._secrets.edition_here(store.uid, _CLIENT_SECRET, stamp)
        if found is None:
            return None
        kept = Kept(found, now)
        if found == stamp:
            made = self._database.secret_dates.of(store.store_id).get(_CLIENT_SECRET)
            kept = replace(
                kept,
                saved_at=store.secret_saved_at.get(_CLIENT_SECRET),
                made_on=made[1] if made is not None and made[0] == stamp else None,
            )
        return kept

    def _date(self, store: Store, stamp: str, made_on: date | None) -> None:
        """The row is saved: say when its client secret was made. Raises nothing; it can be said in the calendar too."""
        if made_on is None:
            return
        try:
            self._database.secret_dates.put(store.store_id, _CLIENT_SECRET, stamp, made_on, self._holder())
        except DatabaseTrouble as trouble:
            _log.warning("store %s: the day its client secret was made was not kept: %s", store.code, trouble)

    def _row(self, store: Store, edition: str, trial: RotationTrial, now: datetime) -> Store:
        tried = next((one.new for one in trial.stores if one.code == store.code), None)
        row = replace(
            store,
            secret_stamps=store.secret_stamps | {_CLIENT_SECRET: edition},
            secret_saved_at=store.secret_saved_at | {_CLIENT_SECRET: now},
            saved_at=now,
            saved_by=self._holder(),
            tested_at=None,
            test_result=None,
            valid_until=None,
        )
        if tried is None:
            return row
        return replace(
            row,
            tested_at=tried.tested_at,
            test_result=tried.error.code if tried.error else "",
            valid_until=tried.valid_until,
            participations=store.participations if tried.participations is None else tried.participations,
        )

    # -- and back ----------------------------------------------------------------------------------------------------

    def return_secret(self, store: Store) -> RotationState:
        """Put the client secret before in force again, for every store of the application that has one kept here.

        Raises CorrectInput: secret_none_kept, secret_kept_over; ChangedMeanwhile, SecretsTrouble, DatabaseTrouble; then
        the new one stays in force.
        """
        with self._guard:
            now = self._clock.now()
            kept = {}
            for one in self._all_of(store.client_identifier):
                found = self._secrets.kept(one.uid, _CLIENT_SECRET, one.secret_stamps.get(_CLIENT_SECRET))
                if found is not None:
                    kept[one.uid] = (one, found[1])
            if store.uid not in kept:
                raise CorrectInput("secret_none_kept", code=store.code)
            until = self._kept_until(store, kept[store.uid][1].replaced_at)
            if now.astimezone(VILNIUS).date() > until:
                raise CorrectInput("secret_kept_over", code=store.code, until=until.isoformat())
            rows = []
            for one, note in kept.values():
                # where another computer had changed it, the row stays as that one left it
                if note.saved_at is not None:
                    rows.append(self._row(one, note.stamp, RotationTrial(store.code, (), now), note.saved_at))
            self._database.stores.save_together([replace(row, saved_at=now) for row in rows])
            for one, note in kept.values():
                self._date(one, note.stamp, note.made_on)
                self._secrets.settle_on(one.uid, _CLIENT_SECRET, note.stamp)
            self._good.pop(store.client_identifier, None)
        _log.info("the client secret before is in force again for %s", ", ".join(one.code for one, _ in kept.values()))
        return self.state(self._again(store))

    # -- what a login shows ------------------------------------------------------------------------------------------

    def logged_in(self, credentials: Credentials, fell_back: bool) -> None:
        """A login of keys with an earlier secret: where the new one has worked, the earlier one goes, everywhere here.

        Raises nothing: the login has succeeded.
        """
        try:
            with self._guard:
                for store in self._all_of(credentials.client_identifier):
                    stamp = store.secret_stamps.get(_CLIENT_SECRET)
                    found = self._secrets.kept(store.uid, _CLIENT_SECRET, stamp)
                    if stamp is None or found is None:
                        continue
                    if self._secrets.read(store.uid, _CLIENT_SECRET, stamp) != credentials.client_secret:
                        # returned from meanwhile, or another one again
                        continue
                    if fell_back:
                        self._secrets.keep(store.uid, _CLIENT_SECRET, replace(found[1], fell_back_at=self._clock.now()))
                        _log.warning("store %s: the new client secret is refused; the one before serves", store.code)
                    else:
                        self._secrets.settle_on(store.uid, _CLIENT_SECRET, stamp)
                        _log.info("store %s: the new client secret has worked; the one before is removed", store.code)
        except FvsError as error:
            _log.warning("what a login has shown of a new client secret was not kept: %s", error)

    def earlier(self, store: Store) -> Secret | None:
        """The client secret that a login may fall back to, None where there is none. Raises SecretsTrouble."""
        if self._from_environment(store, _CLIENT_SECRET):
            return None
        found = self._secrets.kept(store.uid, _CLIENT_SECRET, store.secret_stamps.get(_CLIENT_SECRET))
        return None if found is None else found[0]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _to_change(self, store: Store, secret: Secret) -> _Places:
        """The stores that `secret` is to be changed for. Raises CorrectInput, SecretsTrouble."""
        troubles = shape_troubles(CredentialField.CLIENT_SECRET, secret)
        if troubles:
            raise troubles[0]
        known = [(one, self._place(one)) for one in self._all_of(store.client_identifier)]
        # one whose secret was never entered anywhere has none to be replaced
        places = [(one, place) for one, place in known if place is not Place.ELSEWHERE or _has_secret(one)]
        for one, _ in places:
            if self._from_environment(one, _CLIENT_SECRET):
                variable = environment_variable(one.code, _CLIENT_SECRET)
                raise CorrectInput("secret_in_environment", code=one.code, variable=variable)
        here = _here(places)
        if not here:
            # says since when the keys are elsewhere
            self._secret(store, _REFRESH_TOKEN)
            raise SecretsTrouble("secret_missing", secret=_CLIENT_SECRET.value)
        if all(place is not Place.EARLIER and self._in_use(one) == secret for one, place in places if one in here):
            raise CorrectInput("secret_same", code=store.code)
        return places

    def _check_made_on(self, store: Store, made_on: date | None) -> None:
        if made_on is None:
            return
        today = self._clock.now().astimezone(VILNIUS).date()
        earliest = today - timedelta(days=SECRET_DAYS)
        if not earliest <= made_on <= today:
            first, last = earliest.isoformat(), today.isoformat()
            raise CorrectInput("secret_made_on", code=store.code, earliest=first, latest=last)

    def _all_of(self, client_identifier: str) -> list[Store]:
        return [one for one in self._database.stores.all() if one.client_identifier == client_identifier]

    def _again(self, store: Store) -> Store:
        return next((one for one in self._database.stores.all() if one.uid == store.uid), store)

    def _place(self, store: Store) -> Place:
        if not self._from_environment(store, _REFRESH_TOKEN):
            token = store.secret_stamps.get(_REFRESH_TOKEN)
            if token is None or self._secrets.edition_here(store.uid, _REFRESH_TOKEN, token) is None:
                return Place.ELSEWHERE
        stamp = store.secret_stamps.get(_CLIENT_SECRET)
        if stamp is None or self._secrets.edition_here(store.uid, _CLIENT_SECRET, stamp) == stamp:
            return Place.HERE
        return Place.EARLIER

    def _from_environment(self, store: Store, name: SecretName) -> bool:
        return self._environment is not None and environment_value(store.code, name, self._environment) is not None

    def _kept_until(self, store: Store, replaced_at: datetime) -> date:
        made = self._database.secret_dates.of(store.store_id).get(_CLIENT_SECRET)
        known = made is not None and made[0] == store.secret_stamps.get(_CLIENT_SECRET)
        return last_day(made[1] if made is not None and known else replaced_at.astimezone(VILNIUS).date())

    def _last_day(self, made_on: date | None, store: Store, edition: str, now: datetime) -> date:
        if made_on is not None:
            return last_day(made_on)
        return self._kept_until(replace(store, secret_stamps=store.secret_stamps | {_CLIENT_SECRET: edition}), now)


def edition_of(store: Store, secret: Secret) -> str:
    """The stamp that a rotated client secret gets: the same on every computer that enters the same one.

    Amazon has just taken the secret where this is used, so it is one that Amazon made and nobody can guess.
    """
    return secret.fingerprint(store.uid)[:12]


def _here(places: _Places) -> list[Store]:
    return [one for one, place in places if place is not Place.ELSEWHERE]


def _has_secret(store: Store) -> bool:
    return _CLIENT_SECRET in store.secret_stamps


def _editions(places: _Places) -> _Tried:
    return frozenset(
        (one.uid, one.region, tuple(sorted((name.name, stamp) for name, stamp in one.secret_stamps.items())))
        for one, _ in places
    )
