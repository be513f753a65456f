"""Whatever a reply is turned into: each of its orders is read or held, and nobody's data stays."""

import copy
import json
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from fvsestore_gui.amazon.orders import BadShape, read_page
from fvsestore_gui.amazon.replies import decode
from fvsestore_gui.model.orders import HELD_REASONS, HeldOrder, Order

CANARY = "KANARĖLĖ"


def _order(number: int) -> Any:
    person = {name: f"{CANARY} {name}" for name in ("name", "companyName", "addressLine1", "city", "phone", "district")}
    money = {"amount": "10.00", "currencyCode": "EUR"}
    return {
        "orderId": f"302-0000000-000000{number}",
        "orderAliases": [{"aliasId": "A-1", "aliasType": "SELLER_ORDER_ID"}],
        "createdTime": "2026-11-01T08:00:00Z",
        "lastUpdatedTime": "2026-11-02T08:00:00Z",
        "programs": ["PRIME"],
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": "A1PA6795UKMFR9"},
        "buyer": {"buyerName": CANARY, "buyerEmail": f"{CANARY}@x.lt", "buyerPurchaseOrderNumber": CANARY},
        "recipient": {
            "deliveryAddress": person | {"postalCode": CANARY, "countryCode": "DE", "extendedFields": {"x": CANARY}},
            "deliveryPreference": {"dropOffLocation": CANARY, "deliveryTime": {"x": [CANARY]}},
        },
        "proceeds": {
            "grandTotal": dict(money),
            "breakdowns": [{"type": "DELIVERY_TIP", "status": "PENDING", "subtotal": dict(money)}],
        },
        "payment": {"paymentExecutions": [{"cardBrand": CANARY, "paymentAmount": dict(money)}]},
        "tax": {"taxRegistrations": [{"legalName": CANARY, "taxRegistrationAddress": person}]},
        "fulfillment": {"fulfillmentStatus": "SHIPPED", "shipByWindow": {"earliestDateTime": "2026-11-01T08:00:00Z"}},
        "orderItems": [
            {
                "orderItemId": "1",
                "quantityOrdered": 1,
                "product": {
                    "asin": "B0",
                    "title": "t",
                    "price": {"unitPrice": dict(money)},
                    "customization": {"customizedUrl": CANARY},
                },
                "proceeds": {
                    "proceedsTotal": dict(money),
                    "breakdowns": [
                        {"type": "ITEM", "subtotal": dict(money)},
                        {
                            "type": "TAX",
                            "subtotal": dict(money),
                            "detailedBreakdowns": [{"subtype": "ITEM", "value": dict(money)}],
                        },
                    ],
                },
                "fulfillment": {"quantityFulfilled": 1, "packing": {"giftOption": {"giftMessage": CANARY}}},
                "tax": {"taxCollections": [{"model": "X"}]},
                "promotion": {"breakdowns": [{"promotionId": "P"}]},
            }
        ],
        "packages": [{"packageReferenceId": "1", "trackingNumber": "1", "shipFromAddress": person}],
    }


def _page() -> Any:
    return {"orders": [_order(1), _order(2), _order(3)]}


def _paths(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if len(path) > 1 else []
    if isinstance(node, dict):
        for key, inner in node.items():
            found += _paths(inner, (*path, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            found += _paths(inner, (*path, index))
    return found


def _nested(depth: int) -> Any:
    node: Any = 1
    for _ in range(depth):
        node = [node] if depth % 2 else {"a": node}
    return node


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just(10**400),
    st.decimals(allow_nan=True, allow_infinity=True),
    st.sampled_from(
        [
            Decimal("1E+999999"),
            Decimal("1E-999999"),
            "NaN",
            "1e5",
            "",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-14:00",
            "2026-11-02T08:00:00Z",
            "302-0000000-0000001",
            "\ud800",
            "\x00",
        ]
    ),
    st.text(max_size=20),
)
JUNK = st.one_of(
    SCALARS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=6,
    ),
    st.integers(50, 300).map(_nested),
)
CHANGES = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from(["replace", "delete", "repeat", "add"]), JUNK),
    min_size=1,
    max_size=6,
)


def _changed(page: Any, changes: Any) -> Any:
    for number, kind, junk in changes:
        paths = _paths(page)
        if not paths:
            break
        path = paths[number % len(paths)]
        node = page
        for step in path[:-1]:
            node = node[step]
        last = path[-1]
        if kind == "replace":
            node[last] = junk
        elif kind == "delete":
            del node[last]
        elif kind == "repeat" and isinstance(node, list):
            node.insert(last, copy.deepcopy(node[last]))
        elif isinstance(node, dict):
            node["newField"] = junk
    return page


@settings(max_examples=500)
@given(CHANGES)
@example([(0, "replace", 10**400)])
@example([(0, "repeat", None)])
def test_no_reply_loses_an_order_or_stops_the_reader(changes: Any) -> None:
    """Each received order is accounted for, each held one says why, all text can be stored, and no buyer is in it."""
    page = _changed(_page(), changes)
    received = len(page["orders"])
    read = read_page(page)
    assert len(read.orders) + read.repeated == received
    for order in read.orders:
        text = repr(order)
        assert CANARY not in text
        if isinstance(order, HeldOrder):
            assert order.reason in HELD_REASONS
            json.loads(order.raw)
            order.raw.encode()
        else:
            assert isinstance(order, Order)
            _storable(order)


def _storable(order: Order) -> None:
    for item in order.items:
        for text in (item.title, item.sku, item.asin, item.extra, item.tax_collection, *item.promotion_ids):
            assert text is None or "\x00" not in text
            (text or "").encode()
        assert 0 <= item.quantity < 2**31
    for text in (order.extra, order.status, order.channel, order.marketplace_id, *order.programs):
        (text or "").encode()
    for money in (order.total, order.agreement.difference, order.agreement.lines, order.agreement.other):
        assert money is None or abs(money.ten_thousandths) < 2**62


@given(st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner)))
def test_anything_at_all_in_the_list_is_held(junk: Any) -> None:
    """A list of orders that holds anything but orders is held one by one."""
    read = read_page({"orders": [junk, junk]})
    assert len(read.orders) == 2
    assert all(isinstance(order, HeldOrder) for order in read.orders)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_json_or_refused(body: bytes) -> None:
    """A body is decoded or refused as no JSON; nothing else is raised."""
    try:
        document = decode(body)
    except ValueError:
        return
    try:
        read_page(document)
    except BadShape:
        return


@given(st.integers(0, 4000), st.binary(min_size=1, max_size=3))
def test_damaged_bytes_lose_nothing(place: int, bad: bytes) -> None:
    """A page whose bytes were damaged on the way is refused as a whole or each of its orders is accounted for."""
    body = bytearray(json.dumps(_page(), ensure_ascii=False).encode())
    place %= len(body)
    body[place : place + len(bad)] = bad
    try:
        document = decode(bytes(body))
        read = read_page(document)
    except (ValueError, BadShape):
        return
    assert len(read.orders) + read.repeated == len(document["orders"])


def test_nan_costs_one_order_and_not_the_page() -> None:
    """JSON that is only nearly JSON (NaN, a lone surrogate, a huge number) holds the order it stands in."""
    page = _page()
    text = json.dumps(page).replace('"10.00"', "NaN", 1).replace('"title": "t"', '"title": "\\ud800"')
    read = read_page(decode(text.encode()))
    assert [type(order) for order in read.orders] == [HeldOrder, Order, Order]


def test_nesting_without_end_is_refused_as_no_json() -> None:
    """A reply nested a hundred thousand deep is an error, not a crash."""
    try:
        decode(b'{"orders":' + b"[" * 100_000)
    except ValueError:
        return
    raise AssertionError("was decoded")
