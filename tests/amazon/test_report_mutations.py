"""Whatever happens to a report: no row is lost, none is shifted, and what was not damaged is read as before."""

import contextlib
from collections.abc import Callable

from hypothesis import example, given
from hypothesis import strategies as st

from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.model.orders import HELD_REASONS, HeldOrder, Order
from tests.amazon.reports import COLUMNS, line, reading, report, row

TITLES = ['25" monitor', "Mütze groß", '"begun', '"quoted ""name"""', "plain", 'ends"', "羊毛", "", '12" x 14"']
SHORT = (
    "amazon-order-id",
    "purchase-date",
    "order-status",
    "product-name",
    "sku",
    "quantity",
    "currency",
    "item-price",
)


@st.composite
def _rows(draw: st.DrawFn) -> list[dict[str, str]]:
    rows = []
    for number in range(draw(st.integers(2, 6))):
        status = draw(st.sampled_from(["Shipped", "Pending", "Cancelled", "Shipped - Delivered to Buyer"]))
        country, state, postcode = draw(
            st.sampled_from([("DE", "Bayern", "80331"), ("ES", "", "35001"), ("FR", "", ""), ("", "", "")])
        )
        for place in range(draw(st.sampled_from([1, 1, 1, 2, 3]))):
            rows.append(
                row(
                    number + 1,
                    product_name=draw(st.sampled_from(TITLES)),
                    sku=f"SKU-{place}-{draw(st.sampled_from('AB'))}",
                    order_status=status,
                    item_status=status,
                    quantity=draw(st.sampled_from(["1", "2"])),
                    item_price=draw(st.sampled_from(["19.90", "5", "", "1234.50"])),
                    shipping_price=draw(st.sampled_from(["", "0.00", "4.99"])),
                    item_promotion_discount=draw(st.sampled_from(["", "1.00"])),
                    ship_country=country,
                    ship_state=state,
                    ship_postal_code=postcode,
                    promotion_ids=draw(st.sampled_from(["", "PAWS-1", "A,B"])),
                    is_business_order=draw(st.sampled_from(["true", "false"])),
                    original_order_id=draw(st.sampled_from(["", "302-1111111-0000001"])),
                )
            )
    return rows


def _read(data: bytes, charset: str | None = None) -> dict[str | None, list[Order | HeldOrder]]:
    """What a file gives, by order id; its counts are proved against the lines themselves."""
    found = reading(data, charset)
    orders: dict[str | None, list[Order | HeldOrder]] = {}
    rows = 0
    for one in found:
        orders.setdefault(one.order.order_id, []).append(one.order)
        rows += one.lines
        if isinstance(one.order, HeldOrder):
            assert one.order.reason in HELD_REASONS
            assert len(one.order.lines) == one.lines
    assert rows == found.lines == found.read_lines + found.held_lines
    told = found.counted
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    if b"\n" in data:
        assert lines == told.lines == told.heads + told.blanks + rows + told.continued - told.parted
    # an order is told once, however its rows lie
    assert all(len(same) == 1 for order_id, same in orders.items() if order_id is not None)
    return orders


def _lines(rows: list[dict[str, str]]) -> list[str]:
    return report(*rows, end="\n").removesuffix("\n").split("\n")


def _file(lines: list[str], end: str = "\n") -> bytes:
    return (end.join(lines) + end).encode()


def _order_of(text: str) -> str:
    return text.split("\t")[0]


@given(_rows(), st.randoms(use_true_random=False), st.sampled_from(["\n", "\r\n"]))
def test_shuffled_rows_give_the_same_orders(rows: list[dict[str, str]], random: object, end: str) -> None:
    """However the rows of a file are sorted, its orders are the same, to the last line."""
    head, *lines = _lines(rows)
    straight = _read(_file([head, *lines], end))
    random.shuffle(lines)  # type: ignore[attr-defined]  # hypothesis gives a Random of its own
    shuffled = _read(_file([head, *lines], end))
    assert straight == shuffled


def _drop(fields: list[str], place: int, _: str) -> list[str]:
    return fields[:place] + fields[place + 1 :]


def _put(fields: list[str], place: int, text: str) -> list[str]:
    return [*fields[:place], text, *fields[place:]]


def _swap(fields: list[str], place: int, _: str) -> list[str]:
    other = (place + 3) % len(fields)
    fields = list(fields)
    fields[place], fields[other] = fields[other], fields[place]
    return fields


def _replace(fields: list[str], place: int, text: str) -> list[str]:
    return [*fields[:place], text, *fields[place + 1 :]]


def _quote(fields: list[str], place: int, _: str) -> list[str]:
    return _replace(fields, place, '"' + fields[place])


def _open_break(fields: list[str], place: int, _: str) -> list[str]:
    return _replace(fields, place, fields[place][:2] + "\n" + fields[place][2:])


def _cut(fields: list[str], place: int, _: str) -> list[str]:
    return fields[:place]


DAMAGES: list[Callable[[list[str], int, str], list[str]]] = [_drop, _put, _swap, _replace, _quote, _open_break, _cut]
JUNK = [
    "",
    "x",
    '"',
    "19,90",
    "302-1111111-9999999",
    "2026-10-01",
    "\x00",
    "ü",
    "DE",
    "1",
    "true",
    "\r",
    "\ufffd",
    '""',
]


@given(
    _rows(),
    st.lists(
        st.tuples(
            st.integers(0, 50), st.sampled_from(DAMAGES), st.integers(0, len(COLUMNS) - 1), st.sampled_from(JUNK)
        ),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(["\n", "\r\n"]),
)
def test_damaged_rows_damage_no_others(
    rows: list[dict[str, str]], damages: list[tuple[int, Callable[..., list[str]], int, str]], end: str
) -> None:
    """Fields lost, put in, swapped, cut or quoted: those orders are read or held, the others are as before."""
    head, *lines = _lines(rows)
    straight = _read(_file([head, *lines], end))
    damaged = set()
    for number, damage, place, text in damages:
        at = number % len(lines)
        damaged.add(_order_of(lines[at]))
        fields = lines[at].split("\t")
        lines[at] = "\t".join(damage(fields, min(place, len(fields) - 1), text))
    after = _read(_file([head, *lines], end))
    for order_id, orders in straight.items():
        if order_id not in damaged:
            assert after[order_id] == orders


@given(_rows(), st.integers(0, 50), st.integers(0, len(COLUMNS) - 2))
def test_a_lost_or_added_field_never_shifts_a_row(rows: list[dict[str, str]], number: int, place: int) -> None:
    """A row that lacks a field, or has one more, gives its own values or none: no amount from another column.

    (All but the last field: a row may end early, and then it is a blank.)
    """
    head, *lines = _lines(rows)
    straight = _read(_file([head, *lines]))
    at = number % len(lines)
    order_id = _order_of(lines[at])
    fields = lines[at].split("\t")
    for damaged in (_drop(fields, place, ""), _put(fields, place, "")):
        changed = list(lines)
        changed[at] = "\t".join(damaged)
        (order,) = _read(_file([head, *changed])).get(order_id) or [None]
        if isinstance(order, Order):
            assert [order] == straight[order_id]


@given(_rows(), st.integers(0, 50), st.booleans())
def test_lines_that_ran_together_are_told_apart_or_held(
    rows: list[dict[str, str]], number: int, carriage: bool
) -> None:
    """A line break that was lost, or is a carriage return only, loses no row of either order."""
    head, *lines = _lines(rows)
    straight = _read(_file([head, *lines]))
    at = number % (len(lines) - 1)
    joined = [*lines[:at], lines[at] + ("\r" if carriage else "") + lines[at + 1], *lines[at + 2 :]]
    after = _read(_file([head, *joined]))
    assert after == straight


@given(_rows(), st.integers(0, 5_000), st.binary(min_size=0, max_size=3), st.integers(0, 3))
@example([row(1), row(2)], 400, b"\xe4", 1)
@example([row(1), row(2)], 400, b"\n", 1)
@example([row(1), row(2)], 353, b"\n\n", 0)
def test_any_bytes_anywhere_lose_no_row(rows: list[dict[str, str]], at: int, put: bytes, taken: int) -> None:
    """Bytes flipped, lost or put in: each line is read or held, and other orders are as before."""
    head, *lines = _lines(rows)
    data = _file([head, *lines])
    begin = len(head.encode()) + 1
    at = begin + at % (len(data) - begin)
    changed = data[:at] + put + data[at + taken :]
    straight = _read(data)
    after = _read(changed)
    touched = _touched(data, at, max(1, taken))
    for order_id, orders in straight.items():
        if order_id not in touched:
            assert after[order_id] == orders


def _touched(data: bytes, at: int, taken: int) -> set[str]:
    """The orders that have a byte from `at` on, and those whose lines border on it."""
    found = set()
    start = 0
    for text in data.split(b"\n"):
        end = start + len(text) + 1
        if start <= at + taken and at <= end:
            found.add(text.split(b"\t")[0].decode())
        start = end
    return found


@given(
    _rows(), st.lists(st.sampled_from(["utf-8", "cp1252"]), min_size=1, max_size=20), st.sampled_from([None, "cp1252"])
)
def test_lines_in_several_charsets_are_each_read_in_their_own(
    rows: list[dict[str, str]], charsets: list[str], declared: str | None
) -> None:
    """Files put together of several: each line's letters are right, whatever the others are written in."""
    rows = [one | {"product-name": one["product-name"].replace("羊毛", "Wolle ä")} for one in rows]
    head, *lines = _lines(rows)
    data = b"\n".join([head.encode(), *(text.encode(charsets[n % len(charsets)]) for n, text in enumerate(lines)), b""])
    assert _read(data, declared) == _read(_file([head, *lines]))


@given(_rows(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp932"]))
def test_a_file_is_the_same_in_every_charset(rows: list[dict[str, str]], charset: str) -> None:
    """The same report in any charset that has its letters gives the same orders."""
    if charset == "cp932":
        rows = [one | {"product-name": one["product-name"].replace("ü", "u").replace("ß", "s")} for one in rows]
        rows = [one | {"sales-channel": "Amazon.co.jp"} for one in rows]
    text = report(*rows)
    assert _by_id(text.encode(charset)) == _by_id(text.encode())


def _by_id(data: bytes) -> dict[str | None, list[Order | HeldOrder]]:
    orders: dict[str | None, list[Order | HeldOrder]] = {}
    for one in reading(data):
        orders.setdefault(one.order.order_id, []).append(one.order)
    return orders


@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\x1f\x8b\x08")
@example(b"\t\t\n\t")
def test_any_file_is_read_or_refused(data: bytes) -> None:
    """Whatever file is chosen: it is an order report, or is refused; nothing else happens."""
    with contextlib.suppress(ReportRefused):
        list(reading(data))


@given(st.lists(st.lists(st.sampled_from([*JUNK, "302-1111111-0000001"]), max_size=12), max_size=12))
def test_any_rows_below_a_head_are_read_or_held(rows: list[list[str]]) -> None:
    """Below a head whatever stands there is a row, a blank line or part of a row: all are counted."""
    data = "\n".join(["\t".join(SHORT), *("\t".join(fields) for fields in rows), ""]).encode()
    _read(data)
    assert line(row(1), SHORT)
