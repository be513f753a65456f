"""Which files are order reports, in which letters and under which heads; all others are refused, and named."""

import gzip
import io
import zipfile
from collections.abc import Mapping

import pytest

from fvsestore_gui.amazon.report_columns import AMOUNTS, REQUIRED, read_head
from fvsestore_gui.amazon.report_text import normalised_charset
from fvsestore_gui.amazon.report_values import replaced_letters
from fvsestore_gui.errors import ReportRefused
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.words_en import ERRORS
from tests.amazon.reports import COLUMNS, held_one, line, read, read_one, reading, report, row


def _zip(name: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, "x")
    return packed.getvalue()


REFUSED: Mapping[str, list[bytes]] = {
    "report_empty": [b"", b"\n\r\n \t\n", b"\xef\xbb\xbf", b"\x00" * 40, b"\x1a"],
    "report_broken_off": [gzip.compress(report(row()).encode())[:-9], b"\x1f\x8b\x08\x00"],
    "report_is_listings": [b"item-name\tlisting-id\tseller-sku\tprice\tquantity\n", b"seller-sku\tasin1\tquantity\n"],
    "report_is_settlement": [b"settlement-id\torder-id\tamount-type\tquantity-purchased\n"],
    "report_is_other_orders": [
        b"amazon-order-id\tshipment-id\tpurchase-date\tsku\tquantity-shipped\tbuyer-name\n",
        b"order-id\torder-item-id\tpurchase-date\tpayments-date\tsku\tquantity-purchased\n",
    ],
    "report_is_page": [b"\n<!DOCTYPE html><html>", b"<html><body>Sign in", b"<?xml version='1.0'?><html>"],
    "report_is_error": [b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>expired</Message></Error>"],
    "report_is_xml": [b"<?xml version='1.0'?><AmazonEnvelope/>"],
    "report_is_json": [b'{"orders": []}', b" [1]"],
    "report_is_workbook": [_zip("xl/workbook.xml"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    "report_is_archive": [_zip("orders.txt"), b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c"],
    "report_is_binary": [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(range(256))],
    "report_columns_missing": [
        b"amazon-order-id\tpurchase-date\tsku\n",
        b"amazon-order-id\tpurchase-date\torder-status\tquantity\n",
    ],
    "report_column_twice": ["\t".join([*COLUMNS, "sku"]).encode()],
    "report_unknown": [b"hello world\n", b"a\tb\tc\n1\t2\t3\n", "Datum;Betrag\n".encode("utf-16")],
}


@pytest.mark.parametrize(("code", "data"), [(code, data) for code, some in REFUSED.items() for data in some])
def test_what_is_no_order_report_is_refused_by_what_it_is(code: str, data: bytes) -> None:
    """Nothing of another file is taken, and its error says what it seems to be."""
    with pytest.raises(ReportRefused) as refused:
        reading(data)
    assert refused.value.code == code


def test_every_refusal_is_tried() -> None:
    """No refusal is left that no file brings about, and each has words."""
    assert set(REFUSED) == ReportRefused.codes
    assert ReportRefused.codes <= set(ERRORS)


def test_a_refusal_names_what_was_found_and_what_lacks() -> None:
    """Who chose a shortened file reads which columns it has and which it needs."""
    with pytest.raises(ReportRefused) as refused:
        reading(b"amazon-order-id\tpurchase-date\tsku\n")
    assert refused.value.facts == {"found": "amazon-order-id, purchase-date, sku", "missing": "order-status, quantity"}


def test_a_head_without_rows_is_a_report_without_orders() -> None:
    """A month without a sale is no error."""
    assert read("\t".join(COLUMNS) + "\r\n") == []
    assert read("\t".join(COLUMNS)) == []


# -- packed, line ends, blank lines, heads -----------------------------------------------------------------------------


def test_a_packed_file_is_unpacked() -> None:
    """A report may be packed with gzip, also in several pieces; nobody needs to say so."""
    text = report(row(1), row(2)).encode()
    assert read(gzip.compress(text)) == read(gzip.compress(text[:500]) + gzip.compress(text[500:])) == read(text)


def test_a_file_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A packed file that holds more than any report has is refused as damaged, and none of it is taken."""
    monkeypatch.setattr("fvsestore_gui.amazon.report_text.MOST_UNPACKED_BYTES", 2 << 20)
    with pytest.raises(ReportRefused) as caught:
        read(gzip.compress(report(row(1)).encode() + b"\n" * (16 << 20), mtime=0))
    assert caught.value.code == "report_broken_off"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    """Files from Windows, Unix and old Macs are the same."""
    assert read(report(row(1), row(2), end=end)) == read(report(row(1), row(2)))


def test_the_last_line_needs_no_end_and_a_cut_one_is_held() -> None:
    """A file may end without a line end; where its last row is short it may have been cut, and the row is held."""
    text = report(row(1), row(2), end="\n").removesuffix("\n")
    assert len(read(text)) == 2
    whole, cut = read(text.removesuffix("\t\tfalse\t"))
    assert isinstance(whole, Order)
    assert isinstance(cut, HeldOrder)
    assert cut.reason == "row_ragged"


def test_blank_lines_and_heads_in_the_middle_are_skipped() -> None:
    """Files put together of several have heads and blank lines inside; the rows keep their numbers."""
    head = "\t".join(COLUMNS)
    text = report("", row(1), "\t" * 33, "\ufeff" + head, "", row(2), head, row(3, quantity="?"), "\x1a")
    found = reading(text)
    orders = [one.order for one in found]
    assert [order.order_id[-1] for order in orders if order.order_id] == ["1", "2", "3"]
    assert isinstance(orders[2], HeldOrder)
    assert orders[2].lines == (9,)
    assert (found.lines, found.counted.heads, found.counted.blanks) == (3, 3, 4)


def test_another_head_in_the_middle_counts_from_there_on() -> None:
    """Files of two years put together: each row is read by the head above it, whatever columns it has."""
    other = [name for name in reversed(COLUMNS) if name not in ("last-updated-date", "gift-wrap-tax")] + ["New"]
    text = report(row(1), "\t".join(other), line(row(2) | {"New": "x"}, other), "\t".join(COLUMNS), row(3))
    first, second, third = read(text)
    assert isinstance(first, Order)
    assert isinstance(second, Order)
    assert (second.total, second.ship_country, second.items[0].title) == (first.total, "DE", first.items[0].title)
    assert second.updated == second.created != first.updated
    assert (second.items[0].extra, first.items[0].extra) == ('{"New":"x"}', None)
    assert third == read_one(report(row(3)))


def test_a_very_long_line_is_held_without_being_kept_in_memory() -> None:
    """A line of megabytes, as in a damaged file, is held in pieces; the rows around it are read."""
    found = reading(report(row(1), "x" * 3_000_000, row(2)))
    orders = [one.order for one in found]
    assert sorted(type(order).__name__ for order in orders) == ["HeldOrder"] * 3 + ["Order"] * 2
    assert all(len(order.raw) < 100_000 for order in orders if isinstance(order, HeldOrder))


# -- columns ---------------------------------------------------------------------------------------------------------


def test_a_report_with_the_least_columns_is_read() -> None:
    """Without its optional columns a report gives orders without what these would say, and without totals."""
    order = read_one(report(row(), columns=[*REQUIRED, "sku"]))
    assert (order.total, order.agreement.state) == (None, "no_total")
    assert (order.updated, order.ship_country, order.recipient_given) == (order.created, None, False)


GERMAN = {
    "amazon-order-id": "Amazon-Bestellnummer", "purchase-date": "Kaufdatum", "order-status": "Bestellstatus",
    "product-name": "Produktname", "sku": "Händler-SKU", "quantity": "Menge", "currency": "Währung",
    "item-price": "Artikelpreis", "item-tax": "Artikelsteuer", "sales-channel": "Vertriebskanal",
    "ship-country": "Lieferland",
}  # fmt: skip
HEADS = {
    "cp1252": GERMAN,
    "utf-8": {
        "amazon-order-id": "Numéro de commande Amazon", "purchase-date": "Date d'achat",
        "order-status": "Statut de la commande", "product-name": "Nom du produit", "sku": "SKU", "quantity": "Quantité",
        "currency": "Devise", "item-price": "Prix de l'article",
    },
    "cp932": {
        "amazon-order-id": "注文番号", "purchase-date": "購入日", "order-status": "注文ステータス",
        "product-name": "商品名", "sku": "出品者SKU", "quantity": "数量", "currency": "通貨", "item-price": "商品価格",
    },
}  # fmt: skip


@pytest.mark.parametrize("charset", list(HEADS))
def test_heads_in_other_languages_are_known(charset: str) -> None:
    """A head in German, French or Japanese, in the letters of its country, is as good as Amazon's English."""
    names = HEADS[charset]
    amount = {"currency": "JPY", "item-price": "1980", "sales-channel": "Amazon.co.jp"} if charset == "cp932" else {}
    text = report(row() | amount | {"product-name": "Mutze"}, columns=names)
    _, rest = text.split("\r\n", 1)
    translated = "\t".join(names.values()) + "\r\n" + rest
    order = read_one(translated.encode(charset))
    assert (order.order_id, order.items[0].sku) == ("302-1111111-0000001", "MUETZE-1")
    assert order.total is not None


def test_every_translation_belongs_to_one_column() -> None:
    """No name in another language stands for two columns."""
    for language in ("Artikelpreis", "Prix de l'article", "Prezzo articolo", "Precio del producto", "Cena produktu",
                     "Artikelpris", "Artikelprijs", "商品価格"):  # fmt: skip
        assert AMOUNTS[0] in read_head("\t".join([*REQUIRED, "sku", language])).names


def test_words_of_a_german_report_are_understood() -> None:
    """A cancelled order is one in German too, and a flag that a spreadsheet translated."""
    order = read_one(report(row(order_status="Storniert", is_business_order="WAHR")))
    assert (order.status, order.business, order.agreement.state) == ("CANCELLED", True, "cancelled")


@pytest.mark.parametrize("separator", [";", ","])
def test_a_file_saved_by_a_spreadsheet_is_read(separator: str) -> None:
    """Saved as CSV, with every field quoted, line breaks and all: the same order."""
    quoted = {name: '"' + text.replace('"', '""') + '"' for name, text in row(product_name='25" a, b; c').items()}
    text = report(quoted, quoted | {"sku": '"B"'}, columns=COLUMNS, separator=separator)
    order = read_one("sep=" + separator + "\r\n" + text)
    assert [item.title for item in order.items] == ['25" a, b; c'] * 2
    assert order.total == read_one(report(row(), row(sku="B"))).total


def test_decimal_commas_are_read_where_they_can_be_nothing_else() -> None:
    """12,50 is twelve and a half, 1.234,50 more than a thousand; 1,234 may be either and is held."""
    for text, amount in [("12,50", "12.50"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"), ("1234,5", "1234.50")]:
        order = read_one(report(row(item_price=text, item_tax="")))
        assert order.total is not None
        assert str(order.total.amount) == amount
    for text in ("1,234", "12,345", "1.234.567", "12.50 €", "1,2,3", "--1", "1e3", "19."):
        held = held_one(report(row(item_price=text)))
        assert (held.reason, held.field) == ("amount_unreadable", "rows[0].item-price")
    assert held_one(report(row(item_price="1.234", item_tax="0,19"))).reason == "amount_unreadable"
    yen = read_one(report(row(item_price="1,980", item_tax="", currency="JPY", sales_channel="Amazon.co.jp")))
    assert yen.total is not None
    assert yen.total.amount == 1980


# -- letters ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declared", "known"),
    [
        ("Cp1252", "cp1252"), ("utf8", "utf-8"), ("UTF-8", "utf-8"), ("windows-31j", "cp932"), ("Shift_JIS", "cp932"),
        ("ISO-8859-1", "cp1252"), ('"utf-8"', "utf-8"), ("gb18030", "gb18030"), ("utf-16", None), ("rot13", None),
        ("x-unknown", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_charsets_are_known_by_all_their_names(declared: str | None, known: str | None) -> None:
    """Amazon and Java write charsets in ways of their own."""
    assert normalised_charset(declared) == known


WESTERN = [
    "Pokémon",
    "Häagen",
    "crème brûlée",
    "it’s",
    "Größe 20 €",
    "Señor",
    "élégante",
    "Šalta Žiema",
    "Türmatte – weiß",
]
JAPANESE = ["羊毛の帽子 ブルー", "東京都", "ﾀｵﾙ ｾｯﾄ", "髙橋①", "白", "iPhone用ケース"]


@pytest.mark.parametrize("declared", [None, "utf-8", "Cp1252"])
@pytest.mark.parametrize("word", WESTERN)
def test_western_words_are_not_taken_for_japanese(word: str, declared: str | None) -> None:
    """Many accented words are letters of Japanese charsets too; they are read as what they are."""
    assert read_one(report(row(product_name=word)).encode("cp1252"), declared).items[0].title == word


@pytest.mark.parametrize("declared", [None, "utf-8", "Shift_JIS", "windows-31j"])
@pytest.mark.parametrize("word", JAPANESE)
def test_japanese_words_are_not_taken_for_western(word: str, declared: str | None) -> None:
    """Rows of Amazon.co.jp are Japanese, however few their letters are."""
    japanese = row(product_name=word, sales_channel="Amazon.co.jp", currency="JPY", item_price="19", item_tax="1")
    assert read_one(report(japanese).encode("cp932"), declared).items[0].title == word


def test_broken_japanese_is_held_and_not_read_as_western() -> None:
    """Half a Japanese letter makes its row unreadable; as Western letters it would be nonsense."""
    japanese = row(
        product_name="帽子ブルー", sales_channel="Amazon.co.jp", currency="JPY", item_price="19", item_tax="1"
    )
    data = report(japanese).encode("cp932").replace("ー".encode("cp932"), b"\x81\xff")
    assert held_one(data, "Shift_JIS").reason == "letters_unreadable"


def test_a_charset_that_was_declared_wrongly_is_found_out() -> None:
    """Content-Type says Cp1252 and the file is UTF-8, or the other way round: the letters are right, and it is told."""
    utf8 = reading(report(row()).encode(), "Cp1252")
    (one,) = utf8
    assert isinstance(one.order, Order)
    assert (one.order.items[0].title, utf8.charset, utf8.charset_declared) == ("Mütze aus Wolle", "utf-8", "cp1252")
    western = reading(report(row()).encode("cp1252"), "UTF-8")
    assert [one.order.items[0].title for one in western if isinstance(one.order, Order)] == ["Mütze aus Wolle"]
    assert western.charset == "cp1252"


def test_lines_of_another_charset_are_told() -> None:
    """One Western line among lines of UTF-8 is read in its own letters, and counted."""
    head, first, second, third, end = report(row(1), row(2), row(3), end="\n").split("\n")
    found = reading(b"\n".join([head.encode(), first.encode(), second.encode("cp1252"), third.encode(), end.encode()]))
    titles = [one.order.items[0].title for one in found if isinstance(one.order, Order)]
    assert titles == ["Mütze aus Wolle"] * 3
    assert (found.charset, found.fallback_lines) == ("utf-8", 1)


def test_letters_that_fit_no_charset_hold_their_row() -> None:
    """A broken letter beside right ones may be anything: that order is held, the others are read."""
    data = report(row(1), row(2, product_name="Größe"), row(3)).encode().replace("öß".encode(), b"\xc3\xb6\xc3")
    first, held, third = read(data)
    assert isinstance(held, HeldOrder)
    assert (held.reason, held.field) == ("letters_unreadable", "rows[0].product-name")
    assert isinstance(first, Order)
    assert isinstance(third, Order)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("M?tze", 1), ("Gr??e", 2), ("????? 500 ml", 5), ("Was ist das?", 0), ("What? Yes!", 0), ("K\ufffdche", 1),
        ("https://x.de/?a=b", 0), ("a?b=c", 0), ("", 0), ("Really???", 0), ("3?4", 0),
    ],
)  # fmt: skip
def test_replaced_letters_are_counted_honestly(text: str, count: int) -> None:
    """A question mark inside a word stands for a letter that was lost before; behind a word it asks."""
    assert replaced_letters(text) == count


def test_replaced_letters_are_told() -> None:
    """What Amazon had replaced before is counted over all rows that were read."""
    found = reading(report(row(1, product_name="M?tze"), row(2), row(3, product_name="Gr??e"), row(3, sku="B")))
    list(found)
    assert found.replaced == 3


def test_a_nul_is_a_letter_that_was_lost() -> None:
    """NULs reach no database: in a name they count as replaced letters, elsewhere they hold the row."""
    found = reading(report(row(1, product_name="M\x00tze"), row(2, sku="A\x00")))
    order, held = (one.order for one in found)
    assert isinstance(order, Order)
    assert (order.items[0].title, found.replaced) == ("M\ufffdtze", 1)
    assert isinstance(held, HeldOrder)
