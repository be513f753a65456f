"""Postings: who may send which document, and what became of it. So nothing is sent twice, and nothing is lost.

Who is to send a document first claims its row, and writes that it is on its way before the request. A claim runs out
when its holder is silent; one whose process on this computer is gone is known to be dead at once. What a dead holder
had claimed is free, what it had sent is UNCLEAR: Finvalda is asked before it is sent again.

Who claims locks the rows of the order first, also those of other stores that know it: of all programs on all PCs one
gets it. Claims run in the time of the server that PCs share, as leases do.
"""

import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from fvsestore_gui.database.leases import lock_stores, this_process
from fvsestore_gui.database.posted import Posted, is_held, state_of
from fvsestore_gui.database.posting_rows import content_values, nothing_yet, read_content, read_posted
from fvsestore_gui.database.tables import orders, posting_events, posting_files, postings, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import AMONG
from fvsestore_gui.errors import AnotherAtWork, CorrectInput
from fvsestore_gui.model.finvalda import CreatedOperation
from fvsestore_gui.model.postings import PostedRow, Posting, PostingState

#: how long a silent holder keeps a document; who sends one says how long that may take
PATIENCE = timedelta(minutes=5)
#: nothing of it is in Finvalda, so it may be sent anew
_FREE = frozenset({PostingState.FAILED, PostingState.REMOVED, PostingState.CLAIMED})
_DONE = frozenset({PostingState.CREATED, PostingState.EXPORTED})


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to send, look up or undo one document.

    `posting` is what is to be sent, or of one that is UNCLEAR or CREATED what was sent. `found` is how its row stood
    before, None for a new one; `sent_ago` how long ago it was sent last.
    """

    posting_id: int
    token: str
    holder: str
    posting: Posting
    found: PostedRow | None = None
    sent_ago: timedelta | None = None

    @property
    def unclear(self) -> bool:
        """Whether it was sent and nobody knows if it arrived: ask Finvalda first."""
        return self.found is not None and self.found.state is PostingState.UNCLEAR


@dataclass(frozen=True, slots=True)
class Taken:
    """Why a document is not to be sent. `why`: already (posted), busy (somebody is at it), elsewhere (posted under
    another Parametras, `code`)."""

    row: PostedRow
    why: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file of documents. `taken` were left out."""

    number: int
    path: str
    exported: tuple[Posting, ...]
    taken: tuple[Taken, ...]


class Postings(Posted):
    def claim(self, store_id: int, posting: Posting, holder: str, patience: timedelta = PATIENCE) -> Claim | Taken:
        """Take the right to send `posting`; what is already sent or being sent is told instead.

        Raises CorrectInput("order_unknown") where its order is gone.
        """
        with self._transactions.write() as connection:
            now = self._now(connection)
            found = self._free(connection, store_id, posting, now)
            if isinstance(found, Taken):
                return found
            token = _new_token()
            claimed: dict[str, object] = {
                "claim": token,
                "claimed_by": holder,
                "claimed_until": to_stored(now + patience),
            }
            if found is None:
                posting_id = connection.execute(
                    insert(postings)
                    .values(
                        store_id=store_id,
                        order_row=posting.order_row,
                        sequence=posting.sequence,
                        state=PostingState.CLAIMED.value,
                        attempts=0,
                        sent_at=None,
                        revision=1,
                        **claimed,
                        **content_values(posting),
                        **nothing_yet(),
                    )
                    .returning(postings.c.id)
                ).scalar_one()
                return Claim(posting_id, token, holder, posting)
            state = state_of(found, now)
            row = read_posted(found, state)
            if state is PostingState.UNCLEAR:
                posting = read_content(found)
                claimed["state"] = state.value
                if found.state == PostingState.SENDING.value:
                    _tell(connection, found.id, found.claimed_by, "unclear", now)
            else:
                claimed |= {"state": PostingState.CLAIMED.value, **content_values(posting), **nothing_yet()}
            self._set(connection, found.id, claimed)
            ago = None if found.sent_at is None else now - from_stored(found.sent_at)
        return Claim(found.id, token, holder, posting, row, ago)

    def take(self, posting_id: int, holder: str, patience: timedelta = PATIENCE) -> Claim:
        """Take the right to look up or undo what was sent; its state stays, and SENDING of a dead holder is UNCLEAR.

        Raises CorrectInput("posting_unknown"), AnotherAtWork("posting_busy").
        """
        with self._transactions.write() as connection:
            now = self._now(connection)
            found = connection.execute(select(postings).where(postings.c.id == posting_id).with_for_update()).first()
            if found is None:
                raise CorrectInput("posting_unknown", order_id="")
            if is_held(found, now):
                raise AnotherAtWork("posting_busy", order_id=found.order_id, holder=found.claimed_by)
            state = state_of(found, now)
            token = _new_token()
            self._set(
                connection,
                posting_id,
                {
                    "state": state.value,
                    "claim": token,
                    "claimed_by": holder,
                    "claimed_until": to_stored(now + patience),
                },
            )
            ago = None if found.sent_at is None else now - from_stored(found.sent_at)
        return Claim(posting_id, token, holder, read_content(found), read_posted(found, state), ago)

    def sending(self, claim: Claim, patience: timedelta = PATIENCE) -> None:
        """It is about to be sent: written before the request, so that whatever happens it is known as on its way.

        `patience` is how long the request may take. Raises AnotherAtWork("posting_taken_over").
        """
        with self._transactions.write() as connection:
            now = self._now(connection)
            self._mine(
                connection,
                claim,
                {
                    "state": PostingState.SENDING.value,
                    "attempts": postings.c.attempts + 1,
                    "sent_at": to_stored(now),
                    "claimed_until": to_stored(now + patience),
                },
            )
            _tell(connection, claim.posting_id, claim.holder, "sending", now)

    def hold(self, claim: Claim, patience: timedelta = PATIENCE) -> None:
        """Keep the claim for some time more. Raises AnotherAtWork("posting_taken_over")."""
        with self._transactions.write() as connection:
            self._mine(connection, claim, {"claimed_until": to_stored(self._now(connection) + patience)})

    def created(self, claim: Claim, operation: CreatedOperation, *, linked: bool = False, text: str = "") -> PostedRow:
        """Finvalda has it under this journal and number; `linked`: it was found there.

        Written even where somebody has taken it over meanwhile, for it is certain. What is written already stays.
        """
        posting_id = claim.posting_id
        with self._transactions.write() as connection:
            now = self._now(connection)
            found = connection.execute(select(postings).where(postings.c.id == posting_id).with_for_update()).first()
            if found is None:
                raise CorrectInput("posting_unknown", order_id=claim.posting.order_id)
            what = "linked" if linked else "created"
            _tell(connection, posting_id, claim.holder, what, now, 0, text or f"{operation.journal} {operation.number}")
            if found.state != PostingState.CREATED.value or found.claim == claim.token:
                self._set(
                    connection,
                    posting_id,
                    {
                        **nothing_yet(),
                        "state": PostingState.CREATED.value,
                        "journal": operation.journal,
                        "number": operation.number,
                        "series": operation.series or found.series,
                        "document": operation.document or found.document,
                        "created_at": to_stored(now),
                        "result_code": 0,
                        # what stands in a file stays known as such
                        "file_number": found.file_number,
                        **_NOBODY,
                    },
                )
            row = connection.execute(select(postings).where(postings.c.id == posting_id)).one()
        return read_posted(row)

    def failed(self, claim: Claim, result_code: int | None, text: str) -> None:
        """Finvalda refused it: nothing was created. Raises AnotherAtWork("posting_taken_over")."""
        self._end(claim, PostingState.FAILED, "failed", result_code, text)

    def unclear(self, claim: Claim, text: str) -> None:
        """Nobody knows whether it arrived. Raises AnotherAtWork("posting_taken_over")."""
        self._end(claim, PostingState.UNCLEAR, "unclear", None, text)

    def absent(self, claim: Claim) -> None:
        """It was looked for and is not in Finvalda: it may be sent anew by who holds the claim."""
        self._note(claim, PostingState.FAILED, "absent")

    def removing(self, claim: Claim) -> None:
        """It is about to be deleted in Finvalda. Raises AnotherAtWork("posting_taken_over")."""
        self._note(claim, None, "removing")

    def removed(self, claim: Claim) -> None:
        """It is not in Finvalda any more. Raises AnotherAtWork("posting_taken_over")."""
        self._end(claim, PostingState.REMOVED, "removed", 0, "", verified="", verified_at=None)

    def kept(self, claim: Claim, result_code: int | None, text: str) -> None:
        """It could not be deleted and stays as it was. Raises AnotherAtWork("posting_taken_over")."""
        with self._transactions.write() as connection:
            self._mine(connection, claim, _NOBODY)
            _tell(connection, claim.posting_id, claim.holder, "kept", self._now(connection), result_code, text)

    def release(self, claim: Claim) -> None:
        """Give a claim back of which nothing was sent; nothing happens when it was taken over."""
        here = (postings.c.id == claim.posting_id) & (postings.c.claim == claim.token)
        with self._transactions.write() as connection:
            found = connection.execute(select(postings).where(here).with_for_update()).first()
            if found is None:
                return
            if found.state == PostingState.CLAIMED.value and not found.attempts:
                connection.execute(delete(posting_events).where(posting_events.c.posting_id == found.id))
                connection.execute(delete(postings).where(here))
                return
            before = found.state if claim.found is None else claim.found.state.value
            state = before if found.state == PostingState.CLAIMED.value else found.state
            self._set(connection, found.id, {"state": state, **_NOBODY})

    def verified(self, posting_id: int, result: str, by: str, text: str = "") -> None:
        """What reading it back found: agrees, differs, absent."""
        with self._transactions.write() as connection:
            now = self._now(connection)
            connection.execute(
                update(postings)
                .where(postings.c.id == posting_id)
                .values(verified=result, verified_at=to_stored(now), revision=postings.c.revision + 1)
            )
            if result != "agrees":
                _tell(connection, posting_id, by, "verified", now, None, text or result)

    def export(
        self,
        store_id: int,
        documents: Sequence[Posting],
        by: str,
        write: Callable[[int, Sequence[Posting]], tuple[str, str]],
    ) -> ExportedFile | tuple[Taken, ...]:
        """Put documents into one import file of the next number; those that are posted or in another file are left out.

        `write(number, documents)` writes the file beside its place and returns its path and digest; who calls moves it
        there once this has returned. Where that fails, `of_file` gives its documents again. What `write` raises ends
        it, and nothing was exported. Returns only what was left out where nothing remains.
        """
        with self._transactions.write() as connection:
            if not lock_stores(connection, [store_id]):
                raise CorrectInput("store_unknown", code="")
            now = self._now(connection)
            free: list[tuple[Posting, Any]] = []
            taken: list[Taken] = []
            listed = sorted(documents, key=lambda one: one.order_row)
            for posting, found in zip(listed, self._all_free(connection, store_id, listed, now), strict=True):
                if isinstance(found, Taken):
                    taken.append(found)
                elif found is not None and state_of(found, now) is PostingState.UNCLEAR:
                    taken.append(Taken(read_posted(found, PostingState.UNCLEAR), "unclear"))
                else:
                    free.append((posting, found))
            if not free:
                return tuple(taken)
            number = 1 + (
                connection.execute(
                    select(func.max(posting_files.c.number)).where(posting_files.c.store_id == store_id)
                ).scalar()
                or 0
            )
            exported = tuple(posting for posting, _ in free)
            path, digest = write(number, exported)
            connection.execute(
                insert(posting_files).values(
                    store_id=store_id,
                    number=number,
                    path=path,
                    documents=len(exported),
                    digest=digest,
                    written_at=to_stored(now),
                    written_by=by,
                )
            )
            fresh = sum(found is None for _, found in free)
            ids = iter(self._transactions.next_ids(connection, postings, fresh))
            rows: list[dict[str, Any]] = []
            told: list[dict[str, Any]] = []
            for posting, found in free:
                values = {
                    **content_values(posting),
                    **nothing_yet(),
                    **_NOBODY,
                    "state": PostingState.EXPORTED.value,
                    "file_number": number,
                    "sent_at": to_stored(now),
                }
                if found is None:
                    posting_id = next(ids)
                    rows.append(
                        {
                            "id": posting_id,
                            "store_id": store_id,
                            "order_row": posting.order_row,
                            "sequence": posting.sequence,
                            "attempts": 0,
                            "revision": 1,
                            **values,
                        }
                    )
                else:
                    posting_id = found.id
                    self._set(connection, posting_id, values)
                told.append(_event(posting_id, by, "exported", now, None, str(number)))
            if rows:
                connection.execute(insert(postings), rows)
            connection.execute(insert(posting_events), told)
        return ExportedFile(number, path, exported, tuple(taken))

    def forget_export(self, store_id: int, order_rows: Collection[int], by: str) -> int:
        """Exported documents that were never imported into Finvalda may be created anew; returns how many."""
        with self._transactions.write() as connection:
            now = self._now(connection)
            found = list(
                connection.execute(
                    update(postings)
                    .where(
                        postings.c.store_id == store_id,
                        postings.c.order_row.in_(list(order_rows)),
                        postings.c.state == PostingState.EXPORTED.value,
                    )
                    .values(state=PostingState.REMOVED.value, revision=postings.c.revision + 1)
                    .returning(postings.c.id)
                ).scalars()
            )
            for posting_id in found:
                _tell(connection, posting_id, by, "removed", now)
        return len(found)

    def _free(self, connection: Connection, store_id: int, posting: Posting, now: datetime) -> Any | Taken | None:
        """The row of a document that may be sent or looked up, None where there is none yet; else who has it.

        Locks the order under every store that knows it.
        """
        return self._all_free(connection, store_id, [posting], now)[0]

    def _all_free(
        self, connection: Connection, store_id: int, documents: Sequence[Posting], now: datetime
    ) -> list[Any | Taken | None]:
        """`_free` of many documents at once, in their order."""
        known: dict[str, list[Any]] = {}
        for row in self._transactions.select_among(
            connection,
            "orders of every store, locked",
            lambda: (
                select(orders.c.id, orders.c.order_id, orders.c.store_id)
                .where(orders.c.store_id.in_(select(stores.c.id)), orders.c.order_id.in_(AMONG))
                .order_by(orders.c.order_id, orders.c.id)
                .with_for_update(key_share=True)
            ),
            {},
            sorted({posting.order_id for posting in documents}),
        ):
            known.setdefault(row.order_id, []).append(row)
        rows: dict[tuple[str, int], list[Any]] = {}
        for row in self._transactions.select_among(
            connection,
            "postings of every store",
            lambda: (
                select(postings, orders.c.order_id.label("of_order"), stores.c.code)
                .join(stores, stores.c.id == postings.c.store_id)
                .join(orders, orders.c.id == postings.c.order_row)
                .where(postings.c.order_row.in_(AMONG))
            ),
            {},
            [row.id for of_order in known.values() for row in of_order],
        ):
            rows.setdefault((row.of_order, row.sequence), []).append(row)
        return [
            _judged(posting, store_id, known.get(posting.order_id, []), rows.get(_key(posting), []), now)
            for posting in documents
        ]

    def _end(
        self, claim: Claim, state: PostingState, what: str, result_code: int | None, text: str, **more: object
    ) -> None:
        with self._transactions.write() as connection:
            values = {"state": state.value, "result_code": result_code, "result_text": text, **_NOBODY, **more}
            self._mine(connection, claim, values)
            _tell(connection, claim.posting_id, claim.holder, what, self._now(connection), result_code, text)

    def _note(self, claim: Claim, state: PostingState | None, what: str) -> None:
        with self._transactions.write() as connection:
            now = self._now(connection)
            values: dict[str, object] = {"claimed_until": to_stored(now + PATIENCE)}
            if state is not None:
                values["state"] = state.value
            self._mine(connection, claim, values)
            _tell(connection, claim.posting_id, claim.holder, what, now)

    def _mine(self, connection: Connection, claim: Claim, values: dict[str, Any]) -> None:
        """Change the row as long as the claim holds."""
        changed = connection.execute(
            update(postings)
            .where(postings.c.id == claim.posting_id, postings.c.claim == claim.token)
            .values(**values, revision=postings.c.revision + 1)
        ).rowcount
        if not changed:
            raise AnotherAtWork("posting_taken_over", order_id=claim.posting.order_id)

    def _set(self, connection: Connection, posting_id: int, values: dict[str, Any]) -> None:
        connection.execute(
            update(postings).where(postings.c.id == posting_id).values(**values, revision=postings.c.revision + 1)
        )


def _key(posting: Posting) -> tuple[str, int]:
    return posting.order_id, posting.sequence


def _judged(
    posting: Posting, store_id: int, known: Sequence[Any], rows: Sequence[Any], now: datetime
) -> Any | Taken | None:
    """Whose a document is: `known` are its order's rows, `rows` those of `postings` of all stores."""
    if (posting.order_row, store_id) not in {(row.id, row.store_id) for row in known}:
        raise CorrectInput("order_unknown", order_id=posting.order_id)
    own = next((row for row in rows if row.order_row == posting.order_row), None)
    if own is not None:
        state = state_of(own, now)
        if state in _DONE:
            return Taken(read_posted(own), "already")
        if is_held(own, now):
            return Taken(read_posted(own), "busy")
    for row in rows:
        if row is own or row.company != posting.company:
            continue
        if is_held(row, now):
            return Taken(read_posted(row), "busy", row.code)
        if state_of(row, now) not in _FREE:
            return Taken(read_posted(row, state_of(row, now)), "elsewhere", row.code)
    return own


_NOBODY: dict[str, Any] = {"claim": "", "claimed_by": "", "claimed_until": None}


def _new_token() -> str:
    """Which process holds a claim, and which claim of it this is."""
    return f"{this_process()} {uuid.uuid4().hex}"


def _tell(
    connection: Connection,
    posting_id: int,
    by: str,
    what: str,
    now: datetime,
    result_code: int | None = None,
    text: str = "",
) -> None:
    connection.execute(insert(posting_events).values(**_event(posting_id, by, what, now, result_code, text)))


def _event(posting_id: int, by: str, what: str, now: datetime, result_code: int | None, text: str) -> dict[str, Any]:
    return {
        "posting_id": posting_id,
        "at": to_stored(now),
        "by": by,
        "what": what,
        "result_code": result_code,
        "text": text,
    }
