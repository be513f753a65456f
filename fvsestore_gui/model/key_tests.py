"""The token test: what was tried, what Amazon answered, what it means."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.accounts import ProvedAccount
from fvsestore_gui.model.stores import Participation


class StepName(Enum):
    """The steps of the test in their order."""

    LOGIN = "login"  # LWA: refresh token -> access token
    REGION = "region"  # one call to the region's API
    MARKETPLACES = "marketplaces"  # what it answered


class StepState(Enum):
    DONE = "done"
    FAILED = "failed"
    NOT_TRIED = "not_tried"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `seconds` it took, None when it was not tried."""

    name: StepName
    state: StepState
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class KeyTest:
    """The result of one token test. `error` is None when the key is good. Times UTC.

    `valid_until` is also set where the login succeeded and the region then refused: the token itself is good.
    `masked_token` is safe to show. `throttled`: Amazon answered 429, which proves the token but lists no marketplaces
    (`participations` is None then). `clock_ahead_s`: how far this PC is ahead of Amazon's Date header. `fell_back`:
    Amazon refused the new client secret, and took the one before.
    """

    steps: tuple[Step, ...]
    error: FvsError | None
    tested_at: datetime
    valid_until: datetime | None = None
    masked_token: str = ""
    participations: tuple[Participation, ...] | None = None
    request_id: str = ""
    throttled: bool = False
    clock_ahead_s: float | None = None
    #: what proved that these keys open the account of a saved store; None where nothing could, or nothing had to
    account: ProvedAccount | None = None
    fell_back: bool = False

    @property
    def good(self) -> bool:
        return self.error is None
