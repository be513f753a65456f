"""What shows, besides a test, that a store's saved keys work: a good import, and a ladder that is green up to the
region. Where they were never tested, or the last test failed, that is the newer word, kept as a test's result is.
"""

from datetime import datetime

from fvsestore_gui.amazon.login import AccessToken
from fvsestore_gui.database import Database
from fvsestore_gui.errors import GrantRole, OtherAccount, every_error
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Rung
from fvsestore_gui.model.runs import Run, RunState
from fvsestore_gui.model.stores import Store

_KIND_OF = {code: kind for kind, code in every_error()}
_KEYS = frozenset({Rung.CLIENT, Rung.REFRESH_TOKEN, Rung.REGION})


def by_run(database: Database, store: Store, run: Run, token: AccessToken | None) -> None:
    """An import has ended: where Amazon gave it something, the keys are good, whatever a test before it has found.

    `token`: the access token in memory. Raises DatabaseTrouble.
    """
    asked = run.state is RunState.DONE and bool(run.pages or run.request_ids)
    if (
        not asked
        or _entered_later(store, run.started)
        or store.test_result == ""
        or _stays(store.test_result)
        or store.test_result == "clock_wrong"
    ):
        return
    # a login that was refused is disproved by a newer one only: the token before lives on for an hour
    refused_at = store.tested_at if store.valid_until is None else None
    given_at = token.given_at if token is not None else None
    if refused_at is None or (given_at is not None and given_at > refused_at):
        database.stores.record_proof(store, run.started)


def by_ladder(database: Database, store: Store, diagnosis: Diagnosis) -> None:
    """A ladder of the saved keys, with a login of its own, has ended. Raises DatabaseTrouble."""
    result = store.test_result
    if _stays(result) or _entered_later(store, diagnosis.begun_at):
        return
    needed = set(_KEYS)
    if result is None:
        # as much as a test would have seen
        needed |= {Rung.CLOCK, Rung.SELLER}
    elif result == "clock_wrong":
        needed.add(Rung.CLOCK)
    elif _KIND_OF.get(result) is GrantRole:
        needed.add(Rung.SELLER)
    colours = {light.rung: light.colour for light in diagnosis.lights if light.rung in needed}
    if all(colours.get(rung) is Colour.GREEN for rung in needed):
        database.stores.record_proof(store, diagnosis.begun_at)


def _entered_later(store: Store, began: datetime) -> bool:
    """Whether the keys are others than those that were used."""
    return any(at > began for at in store.secret_saved_at.values())


def _stays(result: str | None) -> bool:
    """Whose account it is, only a test says."""
    return result is not None and _KIND_OF.get(result) is OtherAccount
