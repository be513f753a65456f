"""Erasing personal data: what is due, what somebody asks for, and that no copy and no key of it is left.

Each batch of orders goes in one transaction with its proof. Everything may be interrupted anywhere: what is left over
is done by the next sweep, on any computer. Keys are asked for last: a computer without them erases all the same.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol

from fvsestore_gui.database import Database
from fvsestore_gui.database.retention import HeldReply
from fvsestore_gui.database.vacuuming import empty_copies
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, FvsError
from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import (
    ERASE_WITHIN_H,
    MOST_DAYS,
    DueBy,
    ErasureRule,
    KeyPurpose,
    PersonalField,
    PersonalSettings,
)
from fvsestore_gui.model.retention import (
    OrderTimes,
    Standing,
    SweepProgress,
    SweepReport,
    decide,
    due_of,
)
from fvsestore_gui.model.sealed import KeptOrder, SealedOrder
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.sweep_memory import SweepMemory

_log = logging.getLogger(__name__)
_BATCH = 500
#: a sweep a day, with room for a program that is opened a little earlier each morning
_EVERY = timedelta(hours=20)
IMPORT_RUNNING = "import_running"


def due(order: Order, settings: PersonalSettings) -> tuple[datetime, DueBy]:
    """When the personal data of an order are to be erased at the latest (UTC), and what that is reckoned from.

    Always a day: an order of which little is known is due the earlier. A cancelled one is due at once.
    """
    return due_of(OrderTimes.of(order), settings)


class Keys(Protocol):
    """The desk of keys, as far as erasing needs it."""

    def rewrap(self, progress: Progress, purposes: tuple[KeyPurpose, ...]) -> None: ...

    def go_on(self, progress: Progress) -> None: ...


class Resealing(Protocol):
    """What seals anew what stays of an order."""

    def under_duty(self, kept: KeptOrder, fields: Iterable[PersonalField]) -> SealedOrder: ...

    def without(self, kept: KeptOrder, fields: Iterable[PersonalField]) -> SealedOrder: ...


class Erasing:
    """See the module. `settings_of(store_id)`; `file`: of this PC's own database, beside which older copies may lie."""

    def __init__(
        self,
        *,
        database: Database,
        settings_of: Callable[[int], PersonalSettings],
        keys: Keys,
        resealing: Resealing,
        memory: SweepMemory,
        file: Path,
        holder: Callable[[], str],
    ) -> None:
        self._database = database
        self._rows = database.retention
        self._settings_of = settings_of
        self._keys = keys
        self._resealing = resealing
        self._memory = memory
        self._file = file
        self._holder = holder

    @property
    def swept_at(self) -> datetime | None:
        """When this computer erased what was due last."""
        return self._memory.swept().at

    def sweep_due(self, now: datetime) -> bool:
        """Whether it is time to look again; asks nothing of the database."""
        at = self._memory.swept().at
        return at is None or not timedelta(0) <= now - at < _EVERY

    def verified(self) -> Break | None:
        """Where the proof is not as it was written, or a line is missing that this computer has seen; else None."""
        broken = self._database.erasures.verify()
        seen = self._memory.swept()
        if broken is None and seen.line and self._database.erasures.digest_of(seen.line) != seen.digest:
            return Break(seen.line, "gap")
        return broken

    def sweep(self, progress: Progress) -> SweepReport:
        """Erase what is due in all stores, and finish what was owed. Raises DatabaseTrouble, Cancelled.

        What could not be done now (no key here, an import runs) stands in the report and is done by the next one.
        """
        now = self._rows.now()
        report = SweepReport(at=now)
        if not self._rows.anything():
            self._memory.keep(replace(self._memory.swept(), at=now))
            return report
        for store_id, (code, removed) in self._rows.stores().items():
            standing = self._standing(store_id, removed=removed)
            report = self._erase_orders(report, store_id, code, standing, None, progress)
            report = self._empty_replies(report, store_id, code, standing, None)
        report = self._finish(self._look_for_files(report), progress)
        self._memory.keep(replace(self._memory.swept(), at=now))
        return report

    def erase_orders(
        self, store_id: int, code: str, order_ids: Sequence[str], rule: ErasureRule, progress: Progress
    ) -> SweepReport:
        """Erase everything of these orders now, but what a law keeps; nothing of them is kept again.

        Raises DatabaseTrouble, Cancelled.
        """
        report = SweepReport(at=self._rows.now())
        standing = self._standing(store_id, asked=rule)
        for chunk in _chunks(sorted(set(order_ids))):
            # first: an import that goes on meanwhile keeps nothing of them any more
            self._rows.never_keep(store_id, chunk, rule)
            report = self._erase_orders(report, store_id, code, standing, chunk, progress)
            report = self._empty_replies(report, store_id, code, standing, frozenset(chunk))
        return self._finish(report, progress)

    def erase_everything(self, progress: Progress, store_id: int | None = None) -> SweepReport:
        """What Amazon asks to be erased: everything of all stores, or of one, but what a law keeps.

        Files that were written are due within the hours that Amazon gives. Raises DatabaseTrouble, Cancelled.
        """
        now = self._rows.now()
        report = SweepReport(at=now)
        for found_id, (code, removed) in self._rows.stores().items():
            if store_id in (None, found_id):
                standing = self._standing(found_id, removed=removed, asked=ErasureRule.AMAZON_ASKED)
                report = self._erase_orders(report, found_id, code, standing, None, progress)
                report = self._empty_replies(report, found_id, code, standing, None)
        self._database.personal_exports.hurry(now + timedelta(hours=ERASE_WITHIN_H))
        report = self._look_for_files(report)
        files = tuple(self._database.personal_exports.all(here=True))
        return self._finish(replace(report, files_due=files), progress)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _standing(self, store_id: int, *, removed: bool = False, asked: ErasureRule | None = None) -> Standing:
        return Standing(
            settings=self._settings_of(store_id),
            duties=tuple(self._database.retention_duties.of(store_id)),
            removed=removed,
            asked=asked,
        )

    def _erase_orders(
        self,
        report: SweepReport,
        store_id: int,
        code: str,
        standing: Standing,
        order_ids: Sequence[str] | None,
        progress: Progress,
    ) -> SweepReport:
        total, _, _ = self._rows.count(store_id)
        after = seen = 0
        while True:
            progress.report(SweepProgress(seen, max(total, seen), report.orders))
            batch = self._rows.kept(store_id, after, _BATCH, order_ids)
            if not batch:
                return report
            after, seen = batch[-1].order_row, seen + len(batch)
            decided = [(one, decide(one, standing, report.at)) for one in batch]
            changed = [(one, decision) for one, decision in decided if decision.changes(one)]
            if changed:
                whole, parts = self._rows.carry_out(code, changed, self._holder())
                report = replace(report, orders=report.orders + whole, fields_only=report.fields_only + parts)
            kept = sum(decision.duty_id is not None for _, decision in decided)
            report = replace(report, under_duty=report.under_duty + kept)

    def _empty_replies(
        self, report: SweepReport, store_id: int, code: str, standing: Standing, order_ids: frozenset[str] | None
    ) -> SweepReport:
        after = emptied = 0
        while True:
            batch = self._rows.held(store_id, after, _BATCH)
            if not batch:
                return replace(report, held=report.held + emptied)
            after = batch[-1].held_row
            found = [(one, *_of_held(one, standing)) for one in batch if order_ids is None or one.order_id in order_ids]
            gone = [(one, rule, due_at) for one, rule, due_at in found if due_at is None or due_at <= report.at]
            if gone:
                emptied += self._rows.empty_held(code, gone, self._holder())

    def _look_for_files(self, report: SweepReport) -> SweepReport:
        """Files that somebody has deleted are found gone; those that are due are told."""
        gone, still = 0, []
        for one in self._database.personal_exports.all(here=True):
            if one.who == self._holder() and _is_gone(Path(one.path)):
                self._database.personal_exports.gone(one.export_id, self._holder())
                gone += 1
            elif one.erase_by is not None and one.erase_by <= report.at:
                still.append(one)
        return replace(report, files_gone=gone, files_due=tuple(still))

    def _finish(self, report: SweepReport, progress: Progress) -> SweepReport:
        """What is owed after an erasing, by this one or an earlier one: keys, files, copies."""
        last, digest = self._database.erasures.end()
        memory = self._memory.swept()
        if last >= memory.line:
            memory = replace(memory, line=last, digest=digest)
        rules = self._database.erasures.rules_after(memory.renewed)
        trouble = self._seal_anew(progress)
        if rules and not trouble:
            # under the key of duties nothing goes by ordinary retention
            duties = (KeyPurpose.DUTY,) if rules != {ErasureRule.RETENTION} else ()
            trouble = _trouble_of(lambda: self._keys.rewrap(progress, (KeyPurpose.ORDINARY, *duties)))
            if not trouble:
                memory = replace(memory, renewed=last)
                report = replace(report, keys_renewed=True, copies=empty_copies(self._file, self._rows.key_ids()))
        elif not trouble:
            # keys whose making anew was interrupted
            trouble = _trouble_of(lambda: self._keys.go_on(progress))
            memory = replace(memory, renewed=last)
        report = replace(report, keys_trouble=trouble)
        if owed := self._database.erasures.rules_after(memory.vacuumed):
            trouble = self._vacuum(progress, whole=owed != {ErasureRule.RETENTION})
            report = replace(report, vacuumed=not trouble, vacuum_trouble=trouble)
            if not trouble:
                memory = replace(memory, vacuumed=last)
        self._memory.keep(memory)
        return report

    def _seal_anew(self, progress: Progress) -> str:
        """New keys for what stays of orders that lost some fields; "" or why not."""
        after = 0
        while rows := self._rows.to_seal_anew(after, _BATCH):
            progress.check()
            after = rows[-1]
            trouble = _trouble_of(partial(self._seal_rows_anew, rows))
            if trouble:
                return trouble
        return ""

    def _seal_rows_anew(self, rows: Sequence[int]) -> None:
        kept = [one for one in self._database.personal.many(rows) if one.erased_at is None]
        self._database.personal.seal_anew([(one, self._anew(one)) for one in kept])

    def _anew(self, one: KeptOrder) -> SealedOrder:
        if one.duty_id is not None:
            return self._resealing.under_duty(one, one.values)
        return self._resealing.without(one, ())

    def _vacuum(self, progress: Progress, *, whole: bool) -> str:
        progress.check()
        if self._database.leases.anybody():
            return IMPORT_RUNNING
        try:
            self._database.vacuuming.vacuum(whole=whole)
        except DatabaseTrouble as trouble:
            _log.info("not vacuumed after erasing: %s", trouble)
            return trouble.code
        return ""


def _of_held(one: HeldReply, standing: Standing) -> tuple[ErasureRule, datetime | None]:
    """Under which rule a held reply goes, and when; None: now."""
    if standing.asked is not None:
        return standing.asked, None
    if standing.removed:
        return ErasureRule.STORE_REMOVED, None
    settings = standing.settings
    if not settings.switched_on:
        return ErasureRule.SWITCHED_OFF, None
    days = timedelta(days=min(settings.days, MOST_DAYS))
    known = [one.last_tried + days]
    if one.order_due is not None:
        known.append(one.order_due)
    if one.created is not None:
        known.append(one.created + timedelta(days=settings.allowance_days) + days)
    return ErasureRule.RETENTION, min(known)


def _trouble_of(work: Callable[[], object]) -> str:
    """Why it cannot be done now, by the code of an error; "" where it was done."""
    try:
        work()
    except (Cancelled, DatabaseTrouble):
        raise
    except FvsError as trouble:
        _log.info("not done after erasing: %s", trouble.code)
        return trouble.code
    return ""


def _is_gone(path: Path) -> bool:
    """Whether a file was deleted; a drive that is not there proves nothing."""
    try:
        return path.parent.is_dir() and not path.exists()
    except OSError:
        return False


def _chunks(order_ids: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(order_ids), _BATCH):
        yield list(order_ids[start : start + _BATCH])
