"""Finances API 2024-06-19 of the practice shop: one transaction for every order that was sent, and whose it is."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from fvsestore_gui.practice.accounts import PracticeAccount
from fvsestore_gui.practice.order_book import OrderBook, Place, Search
from fvsestore_gui.practice.orders import Json
from fvsestore_gui.practice.page_tokens import packed, unpacked
from fvsestore_gui.practice.parameters import time_of
from fvsestore_gui.practice.replies import invalid

PARAMETERS = frozenset(
    {
        "postedAfter",
        "postedBefore",
        "marketplaceId",
        "transactionStatus",
        "relatedIdentifierName",
        "relatedIdentifierValue",
        "nextToken",
    }
)
_PAGE = 100
_BOUND_AGE = timedelta(minutes=2)
#: Amazon answers a longer time with nothing at all
_LONGEST = timedelta(days=180)
#: transactions of orders come so late
_LAG = timedelta(hours=48)
_SHIPPED = frozenset({"SHIPPED", "PARTIALLY_SHIPPED"})


def transactions(account: PracticeAccount, book: OrderBook, query: Mapping[str, str], now: datetime) -> Json:
    """listTransactions, the oldest first. Transactions of one order alone are not told here."""
    start: Place | None = None
    asked = {name: value for name, value in query.items() if name != "nextToken"}
    if "relatedIdentifierName" in query or "postedAfter" not in query:
        raise invalid("postedAfter is required")
    after, before = _bounds(query, now)
    if "nextToken" in query:
        content = unpacked(query["nextToken"])
        if content is None or json.loads(content)[0] != asked:
            raise invalid("nextToken is not valid")
        at, number = json.loads(content)[1]
        start = datetime.fromisoformat(at), number
    if before - after > _LONGEST or query.get("transactionStatus") in ("DEFERRED", "DEFERRED_RELEASED"):
        return {"payload": {"transactions": []}}
    marketplaces = frozenset({query["marketplaceId"]}) if "marketplaceId" in query else None
    search = Search(True, after, min(before, now - _LAG), marketplaces, _SHIPPED, None)
    orders, last = book.search(account.book, search, start, _PAGE, frozenset({"PROCEEDS"}))
    payload: Json = {"transactions": [_transaction(account, order) for order in orders]}
    if last is not None:
        payload["nextToken"] = packed(json.dumps([asked, [last[0].isoformat(), last[1]]]).encode())
    return {"payload": payload}


def _bounds(query: Mapping[str, str], now: datetime) -> tuple[datetime, datetime]:
    after = time_of(query["postedAfter"], "postedAfter")
    before = time_of(query["postedBefore"], "postedBefore") if "postedBefore" in query else now - _BOUND_AGE
    if after > now - _BOUND_AGE or before > now - _BOUND_AGE:
        raise invalid("postedAfter and postedBefore must be more than two minutes before the time of the request")
    if before <= after:
        raise invalid("postedBefore must be later than postedAfter")
    return after, before


def _transaction(account: PracticeAccount, order: Json) -> Json:
    channel = order["salesChannel"]
    total = order.get("proceeds", {}).get("grandTotal")
    told: Json = {
        "sellingPartnerMetadata": {
            "sellingPartnerId": account.seller_id,
            "accountType": "Standard Orders",
            "marketplaceId": channel.get("marketplaceId", ""),
        },
        "relatedIdentifiers": [
            {"relatedIdentifierName": "ORDER_ID", "relatedIdentifierValue": order["orderId"]},
        ],
        "transactionType": "Shipment",
        "transactionId": f"practice-{order['orderId']}",
        "transactionStatus": "RELEASED",
        "description": "Order Payment",
        "postedDate": order["lastUpdatedTime"],
    }
    if total is not None:
        # a number here, where the Orders API writes a text
        amount = float(total["amount"])
        told["totalAmount"] = {"currencyAmount": amount, "currencyCode": total["currencyCode"]}
    return told
