"""What Amazon gives to a store's application: asked before the first import, again where an import is told otherwise.

Two sources tell it: a diagnosis, whose single calls ask for one data set each, and every import. They agree but for the
hour in which a role is granted or taken away, or in which Amazon is in trouble. What an import could have or not have
counts then, so that one and the same quarrel does not cost Amazon's calls with every import.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from fvsestore_gui.amazon.limits import (
    CREATE_REPORT,
    GET_ORDER,
    GET_REPORT,
    GET_REPORT_DOCUMENT,
    GET_REPORTS,
    SEARCH_ORDERS,
)
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import FvsError, GrantRole, error_named
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.personal import BUYER_FIELDS
from fvsestore_gui.model.roles import KNOWN, NEVER_ASKED, Given, RoleAnswer, RoleCheck, Subject
from fvsestore_gui.model.runs import ImportKind, Run, RunState
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)

#: the rungs of the ladder that tell what Amazon gives; what is refused in the wrong region is no missing role
RUNGS = frozenset({Rung.REGION, Rung.ORDERS, Rung.DATA_SET, Rung.REPORTS, Rung.FINANCES})
#: a diagnosis of these rungs, recorded: what is known then
Ask = Callable[[Progress], RoleCheck]

#: what is not had: Amazon says so, or says nothing
_MISSED = frozenset({Given.REFUSED, Given.WITHHELD})
#: fact of a light -> what of its data set is told apart
APART = {"address": Subject.ADDRESS, "tax_number": Subject.TAX_NUMBER}
_SUBJECTS = {Rung.ORDERS: Subject.ORDERS, Rung.REPORTS: Subject.REPORTS, Rung.FINANCES: Subject.FINANCES}
#: whose refusal it is when a whole import is denied
_OPERATIONS = {
    **dict.fromkeys((SEARCH_ORDERS, GET_ORDER), Subject.ORDERS),
    **dict.fromkeys((CREATE_REPORT, GET_REPORT, GET_REPORTS, GET_REPORT_DOCUMENT), Subject.REPORTS),
}


def kept(database: Database, store: Store) -> RoleCheck:
    """What is known of a store, asking nobody: an answer for every subject, with its date where there ever was one."""
    known = {one.subject: one for one in database.role_answers.of(store.store_id)}
    fields = database.personal_settings.get(store.store_id).fields
    return RoleCheck(store.code, tuple(known.get(subject, _unasked(subject)) for subject in Subject), fields=fields)


def due(database: Database, store: Store) -> bool:
    """Whether it is to be asked: never was yet, or the keys were entered later."""
    # imports tell of the other subjects too
    asked_at = kept(database, store).answer(Subject.FINANCES).asked_at
    return asked_at is None or any(entered > asked_at for entered in store.secret_saved_at.values())


def result_of(database: Database, store: Store, diagnosis: Diagnosis) -> RoleCheck:
    """What a diagnosis that was recorded has told. What the network or Amazon let nobody know is its `trouble`."""
    return replace(kept(database, store), trouble=_trouble(diagnosis), repeat_at=diagnosis.repeat_at)


def record(database: Database, store: Store, diagnosis: Diagnosis) -> None:
    """Keep what a diagnosis of the store's saved keys has found."""
    database.role_answers.put(store.store_id, answers_of(diagnosis))


class Watch:
    """Around imports of a store: what Amazon refused in the last of them is kept, and where that is news, asked again.

    An import ends as it would without; what goes wrong here is written to the log. Of one that failed the refusal is
    only kept: its failure shows at once, and whoever looks for the cause asks Amazon anyway. `ended` is told of each.
    """

    def __init__(
        self,
        database: Database,
        store: Store,
        clock: Clock,
        ask: Ask,
        progress: Progress,
        ended: Callable[[Run], object] = lambda _: None,
    ) -> None:
        self._database = database
        self._store = store
        self._clock = clock
        self._ask = ask
        self._progress = progress
        self._ended = ended
        self._before: Run | None = None

    def __enter__(self) -> None:
        self._before = self._last()

    def __exit__(self, *_: object) -> None:
        try:
            run = self._last()
            if run is not None and (self._before is None or run.run_id > self._before.run_id):
                self._ended(run)
                self._learn(run)
        except FvsError as error:
            _log.warning("store %s: what Amazon gives could not be asked again: %s", self._store.code, error)

    def _last(self) -> Run | None:
        return self._database.runs.last(self._store.store_id)

    def _learn(self, run: Run) -> None:
        known = kept(self._database, self._store)
        told = [_with_words(one, known.answer(one.subject)) for one in _told(run, self._clock.now(), known)]
        self._put(one for one in told if _is_kept(one, known.answer(one.subject)))
        news = [one for one in told if _differs(one, known.answer(one.subject))]
        if not news or run.state is not RunState.DONE:
            return
        _log.info("store %s: import %s met other roles: asking Amazon", self._store.code, run.run_id)
        found = self._ask(_Silent(self._progress))
        now = self._clock.now()
        self._put(replace(one, asked_at=now) for one in news if _differs(one, found.answer(one.subject)))

    def _put(self, answers: Iterable[RoleAnswer]) -> None:
        self._database.role_answers.put(self._store.store_id, answers)


def answers_of(diagnosis: Diagnosis) -> tuple[RoleAnswer, ...]:
    """The answers of a diagnosis, one for each subject whose light was tried."""
    found = (one for light in diagnosis.lights for one in _answers(light, diagnosis.begun_at))
    return tuple(found)


def _answers(light: Light, at: datetime) -> Iterable[RoleAnswer]:
    """What a light tells: of a data set, and of what stands in it apart, where that was looked for."""
    whole = _answer(light, at)
    if whole is None:
        return
    yield whole
    for name, subject in APART.items():
        if name in light.facts:
            held = Given.GIVEN if light.facts[name] else Given.EMPTY
            yield replace(whole, subject=subject, given=held if whole.given is Given.GIVEN else whole.given)


def _answer(light: Light, at: datetime) -> RoleAnswer | None:
    try:
        subject = Subject(light.detail) if light.rung is Rung.DATA_SET else _SUBJECTS.get(light.rung)
    except ValueError:
        return None  # a data set that Amazon has made since
    if subject is None:
        return None
    if light.colour is Colour.GREEN:
        given = Given.EMPTY if light.facts.get("empty") else Given.GIVEN
    elif light.colour in (Colour.RED, Colour.YELLOW):
        given = Given.REFUSED if _lacks_role(light) else Given.UNKNOWN
        if light.error is not None and light.error.code == "role_data_withheld":
            given = Given.WITHHELD
    else:
        return None
    return RoleAnswer(subject, given, at, light.error, light.request_id)


def _lacks_role(light: Light) -> bool:
    """Whether a role is missing; a bare refusal, of which the ladder made nothing, may be the region's too."""
    about_role = light.rung in _SUBJECTS or light.rung is Rung.DATA_SET
    return about_role and isinstance(light.error, GrantRole) and light.error.code != "access_denied"


def _trouble(diagnosis: Diagnosis) -> FvsError | None:
    """That the application has no role at all, else the lowest trouble that is not about a role."""
    errors = [(light, light.error) for light in diagnosis.lights if light.error is not None]
    for _, error in errors:
        if error.code == "roles_none":
            return error
    return next((error for light, error in errors if not _lacks_role(light)), None)


def _unasked(subject: Subject) -> RoleAnswer:
    return RoleAnswer(subject, Given.NOT_ASKED if subject in NEVER_ASKED else Given.UNKNOWN)


# -- what imports tell -------------------------------------------------------------------------------------------------


def _told(run: Run, at: datetime, known: RoleCheck) -> Iterable[RoleAnswer]:
    """What an import has met: subjects that were refused or left out in silence, and those that no longer are."""
    if run.error_code == "access_denied":
        subject = _OPERATIONS.get(str(run.error_facts.get("operation")))
        if subject is not None:
            request_id = str(run.error_facts.get("request_id") or "")
            error = error_named(run.error_code, run.error_facts)
            yield RoleAnswer(subject, Given.REFUSED, at, error, request_id)
        return
    if not run.pages or run.kind is ImportKind.REPORT_FILE:
        return
    if run.kind is ImportKind.HISTORY:
        yield RoleAnswer(Subject.REPORTS, Given.GIVEN, at)
        return
    yield RoleAnswer(Subject.ORDERS, Given.GIVEN, at)
    buyer = () if known.fields.isdisjoint(BUYER_FIELDS) else (Subject.BUYER.value,)
    for name in (*DATA_SETS, *buyer):
        subject = Subject(name)
        if name in run.refused_data:
            yield RoleAnswer(subject, Given.REFUSED, at)
        elif name in run.met.withheld:
            yield RoleAnswer(subject, Given.WITHHELD, at, GrantRole("role_data_withheld", data=name))
        elif name in run.met.data_seen or known.answer(subject).given is not Given.WITHHELD:
            # without an order that must have it, an import does not tell that the silence is over
            yield RoleAnswer(subject, Given.GIVEN, at)


def _with_words(told: RoleAnswer, known: RoleAnswer) -> RoleAnswer:
    """The same answer as before is kept in Amazon's own words, with a later date."""
    same = known.given in KNOWN and not _differs(told, known)
    return replace(known, asked_at=told.asked_at) if same else told


def _is_kept(told: RoleAnswer, known: RoleAnswer) -> bool:
    """Whether it is worth a date: that a data set was not refused does not tell what was in it."""
    return not _MISSED.isdisjoint((told.given, known.given)) or told.subject in (Subject.ORDERS, Subject.REPORTS)


def _differs(told: RoleAnswer, known: RoleAnswer) -> bool:
    """Whether one was missed and the other was not, or in another way; before it was ever asked for, nothing was."""
    return told.given is not known.given and not _MISSED.isdisjoint((told.given, known.given))


class _Silent(Progress):
    """Another progress that can be cancelled and is told nothing: the import it belongs to has its own states."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled

    def check(self) -> None:
        self._whole.check()

    def sleep(self, seconds: float) -> None:
        self._whole.sleep(seconds)
