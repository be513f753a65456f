"""Finances API 2024-06-19: of its transactions this program takes whose they are, and nothing else."""

from datetime import UTC, datetime, timedelta

from fvsestore_gui.amazon.replies import bad_shape, document
from fvsestore_gui.amazon.transport import Reply
from fvsestore_gui.model.accounts import SELLER_ID

TRANSACTIONS_PATH = "/finances/2024-06-19/transactions"
#: Amazon gives nothing at all for a longer time than 180 days
_LONGEST = timedelta(days=179)


def transactions_params(now: datetime) -> list[tuple[str, str]]:
    """The parameters for as long as Amazon gives; `now` is Amazon's."""
    after = (now - _LONGEST).astimezone(UTC).replace(microsecond=0, tzinfo=None)
    return [("postedAfter", f"{after.isoformat()}Z")]


def read_seller_ids(reply: Reply, operation: str) -> frozenset[str]:
    """The sellers whose transactions a page holds; none where it is empty. Raises TryLater."""
    payload = document(reply, operation).get("payload")
    if not isinstance(payload, dict):
        raise bad_shape(reply, operation, "payload")
    transactions = payload.get("transactions")
    found = set()
    for one in transactions if isinstance(transactions, list) else ():
        metadata = one.get("sellingPartnerMetadata") if isinstance(one, dict) else None
        seller_id = metadata.get("sellingPartnerId") if isinstance(metadata, dict) else None
        if isinstance(seller_id, str) and SELLER_ID.fullmatch(seller_id):
            found.add(seller_id)
    return frozenset(found)
