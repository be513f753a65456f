"""How orders of each Parametras become operations, as saved. Nobody overwrites another's choices unseen."""

from typing import Any

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.tables import posting_settings, stores
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.posting_settings import PostingSettings

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(PostingSettings)


class SettingsOfPostings:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self, store_id: int) -> PostingSettings:
        """What a store has chosen; the defaults with revision 0 where nothing was ever saved."""
        with self._transactions.read() as connection:
            found = connection.execute(select(posting_settings).where(posting_settings.c.store_id == store_id)).first()
        return PostingSettings() if found is None else _read(found)

    def save(self, store_id: int, settings: PostingSettings, by: str) -> PostingSettings:
        """Keep all choices of a store; `settings.revision` is the one that was read.

        Raises ChangedMeanwhile("posting_settings_changed") when somebody else saved since then,
        CorrectInput("store_unknown").
        """
        here = posting_settings.c.store_id == store_id
        kept = msgspec.structs.replace(settings, revision=settings.revision + 1)
        values: dict[str, object] = {
            "content": _encoder.encode(kept).decode(),
            "revision": kept.revision,
            "saved_at": to_stored(self._clock.now()),
            "saved_by": by,
        }
        with self._transactions.write() as connection:
            code = connection.execute(
                select(stores.c.code).where(stores.c.id == store_id, stores.c.removed_at.is_(None))
            ).scalar()
            if code is None:
                raise CorrectInput("store_unknown", code="")
            found = connection.execute(select(posting_settings).where(here)).first()
            if (0 if found is None else found.revision) != settings.revision:
                raise _changed(code, found)
            if found is None:
                try:
                    connection.execute(insert(posting_settings).values(store_id=store_id, **values))
                except IntegrityError as error:
                    # PostgreSQL lets two come this far; its key decides.
                    raise _changed(code, None) from error
            elif not connection.execute(
                update(posting_settings).where(here, posting_settings.c.revision == settings.revision).values(**values)
            ).rowcount:
                raise _changed(code, None)
        return kept


def _changed(code: str, found: Any) -> ChangedMeanwhile:
    by = "" if found is None else found.saved_by
    at = "" if found is None else from_stored(found.saved_at).isoformat()
    return ChangedMeanwhile("posting_settings_changed", code=code, by=by, at=at)


def _read(row: Any) -> PostingSettings:
    return msgspec.structs.replace(_decoder.decode(row.content), revision=row.revision)
