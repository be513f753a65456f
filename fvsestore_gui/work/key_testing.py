"""The token test: a new login, then one call in the region; each failure told apart from the others."""

import logging
import time
from dataclasses import replace

from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled, FvsError, ReachAmazon, TryLater
from fvsestore_gui.model.key_tests import KeyTest, Step, StepName, StepState
from fvsestore_gui.model.stores import Participation
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)

#: further off than this, the clock of this PC is told to be wrong
CLOCK_TOLERANCE_S = 300.0
#: Amazon's own JSON came, though not as it should be: what failed is reading the marketplaces
_ANSWERED = frozenset({"amazon_bad_shape"})


def test_key(account: AmazonAccount, clock: Clock, progress: Progress) -> KeyTest:
    """Test an account's keys, saved or not: nothing is taken from a cache, nothing waits for Amazon's quota.

    What Amazon or the network says is the result (`KeyTest.error`). Reports the StepName it is at. Raises Cancelled.
    """
    steps = {name: Step(name, StepState.NOT_TRIED) for name in StepName}

    def passed(name: StepName, began: float, state: StepState) -> None:
        steps[name] = Step(name, state, time.monotonic() - began)

    def result(error: FvsError | None, before: KeyTest | None = None, **known: object) -> KeyTest:
        if error is not None:
            failed = next((step.name.value for step in steps.values() if step.state is StepState.FAILED), "clock")
            _log.warning("key test failed at %s: %s", failed, error.code)
        test = before or KeyTest((), None, clock.now())
        request_id = str(error.facts.get("request_id") or "") if error else ""
        test = replace(test, steps=tuple(steps.values()), error=error, request_id=request_id or test.request_id)
        return replace(test, **known)  # type: ignore[arg-type]  # the fields of KeyTest by name

    progress.report(StepName.LOGIN)
    began = time.monotonic()
    try:
        token = account.log_in(progress)
    except Cancelled:
        raise
    except FvsError as error:
        passed(StepName.LOGIN, began, StepState.FAILED)
        return result(error, clock_ahead_s=account.clock_ahead_s)
    passed(StepName.LOGIN, began, StepState.DONE)
    test = result(
        None,
        valid_until=token.valid_until,
        masked_token=token.masked,
        clock_ahead_s=token.clock_ahead_s,
        fell_back=token.fell_back,
    )

    progress.report(StepName.REGION)
    began = time.monotonic()
    participations: tuple[Participation, ...] | None = None
    try:
        answer = account.participations(token, progress)
    except Cancelled:
        raise
    except FvsError as error:
        if isinstance(error, TryLater) and error.code in _ANSWERED and error.facts.get("status") == 200:
            passed(StepName.REGION, began, StepState.DONE)
            steps[StepName.MARKETPLACES] = Step(StepName.MARKETPLACES, StepState.FAILED, 0.0)
        else:
            passed(StepName.REGION, began, StepState.FAILED)
        return result(error, test)
    passed(StepName.REGION, began, StepState.DONE)
    participations = answer.participations
    if participations is not None:
        steps[StepName.MARKETPLACES] = Step(StepName.MARKETPLACES, StepState.DONE, 0.0)
    ahead_s = token.clock_ahead_s if answer.clock_ahead_s is None else answer.clock_ahead_s
    return result(
        _clock_trouble(ahead_s),
        test,
        participations=participations,
        request_id=answer.request_id,
        throttled=participations is None,
        clock_ahead_s=ahead_s,
    )


def _clock_trouble(ahead_s: float | None) -> ReachAmazon | None:
    """Everything else may work with a wrong clock; what is shown and reckoned here would be wrong all the same."""
    if ahead_s is None or abs(ahead_s) <= CLOCK_TOLERANCE_S:
        return None
    return ReachAmazon("clock_wrong", minutes=round(ahead_s / 60))
