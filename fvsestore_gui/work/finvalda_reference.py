"""Reading Finvalda's codes anew: one kind after the other, and what one does not give leaves the others alone."""

import logging

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import FinvaldaRefused, FvsError, ReachFinvalda
from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.model.finvalda import ReferenceKind, ReferenceState
from fvsestore_gui.progress import Progress

_log = logging.getLogger(__name__)


def refresh(
    database: Database, service: FinvaldaService, company: str, clock: Clock, progress: Progress
) -> list[ReferenceState]:
    """Read every kind of `company`; what fails keeps what was read before, with the reason.

    Tells a ReferenceState after each kind. Raises ReachFinvalda, FinvaldaRefused where nothing can be read at all (not
    reached, not let in), Cancelled.
    """
    for kind in ReferenceKind:
        progress.check()
        try:
            entries = service.read(kind, progress)
        except (FinvaldaRefused, ReachFinvalda) as error:
            database.finvalda.note_failure(company, kind, error)
            if not _of_this_kind_alone(error):
                raise
            _log.info("%s could not be read: %s", kind.value, error)
        else:
            database.finvalda.replace_reference(company, kind, entries)
        progress.report(next(one for one in database.finvalda.states(company) if one.kind is kind))
    return database.finvalda.states(company)


def _of_this_kind_alone(error: FvsError) -> bool:
    return error.code in ("finvalda_method_absent", "finvalda_refused", "finvalda_unreadable", "finvalda_rights")
