"""The import files that were written, for reading. Written together with their documents, by postings.py."""

from sqlalchemy import select

from fvsestore_gui.database.tables import posting_files
from fvsestore_gui.database.times import from_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.posting_files import PostingFile


class PostingFiles:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def all(self, store_id: int) -> list[PostingFile]:
        """Every file of a store, the newest first."""
        with self._transactions.read() as connection:
            found = connection.execute(
                select(posting_files)
                .where(posting_files.c.store_id == store_id)
                .order_by(posting_files.c.number.desc())
            ).all()
        return [
            PostingFile(
                number=row.number,
                path=row.path,
                documents=row.documents,
                digest=row.digest,
                written_at=from_stored(row.written_at),
                written_by=row.written_by,
            )
            for row in found
        ]
