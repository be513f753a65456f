"""The head of Amazon's all-orders report: which column is which, in whatever order, writing or language.

The names are Amazon's own; the other languages are those that Seller Central and spreadsheets use for the same things.
A file that is something else is refused as a whole, with what it seems to be.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fvsestore_gui.amazon.masking import MASK, masked
from fvsestore_gui.errors import ReportRefused

#: tabs as Amazon writes them, and what spreadsheets make of them
SEPARATORS = "\t;,"

# Amazon's names of the columns that are read.
ORDER_ID = "amazon-order-id"
MERCHANT_ID = "merchant-order-id"
PURCHASED = "purchase-date"
UPDATED = "last-updated-date"
STATUS = "order-status"
FULFILLMENT = "fulfillment-channel"
CHANNEL = "sales-channel"
TITLE = "product-name"
SKU = "sku"
ASIN = "asin"
ITEM_STATUS = "item-status"
QUANTITY = "quantity"
CURRENCY = "currency"
#: the line's amounts, in the order in which they are read
AMOUNTS = (
    "item-price",
    "item-tax",
    "shipping-price",
    "shipping-tax",
    "gift-wrap-price",
    "gift-wrap-tax",
    "item-promotion-discount",
    "ship-promotion-discount",
)
CITY = "ship-city"
STATE = "ship-state"
POSTCODE = "ship-postal-code"
COUNTRY = "ship-country"
PROMOTIONS = "promotion-ids"
BUSINESS = "is-business-order"
DESIGNATION = "price-designation"
ORIGINAL = "original-order-id"
REPLACEMENT = "is-replacement-order"
EXCHANGE = "is-exchange-order"
INVOICED = "is-amazon-invoiced"
INVOICED_TOO = "is-iba"
PRIME = "is-prime"
PREMIUM = "is-premium-order"
#: columns of "true" and "false"
FLAGS = (BUSINESS, REPLACEMENT, EXCHANGE, INVOICED, INVOICED_TOO, PRIME, PREMIUM)

#: without one of these there is no order in the row
REQUIRED = (ORDER_ID, PURCHASED, STATUS, QUANTITY)
PRODUCT = (SKU, ASIN, TITLE)

#: read and not kept of a row: what they say stands elsewhere, or is nobody's business
IGNORED = frozenset(
    {
        "order-channel", "url", "ship-service-level", "number-of-items", "purchase-order-number", "fulfilled-by",
        "buyer-company-name", "buyer-name", "buyer-email", "buyer-phone-number", "buyer-tax-registration-id",
        "buyer-identification-number", "buyer-identification-type", "cpf", "recipient-name", "ship-address-1",
        "ship-address-2", "ship-address-3", "ship-phone-number", "address-type", "gift-message-text", "gift-wrap-type",
        "customized-url", "customized-page", "signature-confirmation-recommended", "payment-method-details",
    }
)  # fmt: skip
#: kept in `extra` where they stand: no column of ours holds them
EXTRA = frozenset({"deemed-reseller-category"})
#: amounts that say again what price and tax say
NET_AMOUNTS = ("vat-exclusive-item-price", "vat-exclusive-shipping-price", "vat-exclusive-giftwrap-price")
#: never shown, not even in a held row
PERSONAL = frozenset(
    {
        CITY, STATE, POSTCODE, "purchase-order-number", "buyer-company-name", "buyer-name", "buyer-email",
        "buyer-phone-number", "buyer-tax-registration-id", "buyer-identification-number", "buyer-identification-type",
        "cpf", "recipient-name", "ship-address-1", "ship-address-2", "ship-address-3", "ship-phone-number",
        "gift-message-text", "customized-url", "customized-page", "payment-method-details",
    }
)  # fmt: skip
KNOWN = frozenset(
    {
        ORDER_ID, MERCHANT_ID, PURCHASED, UPDATED, STATUS, FULFILLMENT, CHANNEL, TITLE, SKU, ASIN, ITEM_STATUS,
        QUANTITY, CURRENCY, *AMOUNTS, CITY, STATE, POSTCODE, COUNTRY, PROMOTIONS, DESIGNATION, ORIGINAL, *FLAGS,
        *IGNORED, *EXTRA, *NET_AMOUNTS,
    }
)  # fmt: skip


def is_personal(name: str) -> bool:
    """Whether what stands in a column may name or locate a buyer; of unknown ones their names are judged."""
    return name in PERSONAL or (name not in KNOWN and masked({plain_name(name): "x"}) == {plain_name(name): MASK})


#: the same columns in German, French, Italian, Spanish, Polish, Swedish, Dutch and Japanese
_OTHER_NAMES: dict[str, str] = {
    ORDER_ID: "order-id|Amazon-Bestellnummer|Bestellnummer|Numéro de commande Amazon|Numéro de commande|"
    "Numero ordine Amazon|Numero dell'ordine|Numero ordine|Número de pedido de Amazon|Número de pedido|"
    "Numer zamówienia Amazon|Numer zamówienia|Amazon-ordernummer|Ordernummer|Beställningsnummer|Amazon-bestelnummer|"
    "Bestelnummer|注文番号|Amazon注文番号|アマゾン注文番号",
    MERCHANT_ID: "Händler-Bestellnummer|Numéro de commande du vendeur|Numero ordine venditore|"
    "Número de pedido del vendedor|Numer zamówienia sprzedawcy|Säljarens ordernummer|Bestelnummer van verkoper|"
    "出品者注文番号|販売者注文番号",
    PURCHASED: "Kaufdatum|Bestelldatum|Date d'achat|Date de commande|Data di acquisto|Data acquisto|Data dell'ordine|"
    "Fecha de compra|Fecha del pedido|Data zakupu|Data zamówienia|Inköpsdatum|Köpdatum|Orderdatum|Aankoopdatum|"
    "Besteldatum|購入日|購入日時|注文日|注文日時",
    UPDATED: "Letztes Aktualisierungsdatum|Letzte Aktualisierung|Zuletzt aktualisiert|Date de dernière mise à jour|"
    "Dernière mise à jour|Data ultimo aggiornamento|Ultimo aggiornamento|Fecha de última actualización|"
    "Última actualización|Data ostatniej aktualizacji|Ostatnia aktualizacja|Senast uppdaterad|Laatst bijgewerkt|"
    "Datum laatste update|最終更新日|最終更新日時",
    STATUS: "Bestellstatus|Statut de la commande|État de la commande|Stato dell'ordine|Stato ordine|Estado del pedido|"
    "Status zamówienia|Orderstatus|Beställningsstatus|Bestelstatus|注文ステータス|注文状況|注文状態",
    FULFILLMENT: "Versandkanal|Fulfillment-Kanal|Canal d'expédition|Canal de traitement|Canale di gestione|"
    "Canale di spedizione|Canal de gestión logística|Canal de envío|Kanał realizacji|Leveranskanal|Verzendkanaal|"
    "フルフィルメントチャネル|出荷元|配送チャネル",
    CHANNEL: "Vertriebskanal|Verkaufskanal|Canal de vente|Canale di vendita|Canal de venta|Canal de ventas|"
    "Kanał sprzedaży|Försäljningskanal|Verkoopkanaal|販売チャネル|販売経路",
    TITLE: "Produktname|Artikelbezeichnung|Artikelname|Nom du produit|Nome prodotto|Nome del prodotto|"
    "Nombre del producto|Nazwa produktu|Produktnamn|Productnaam|商品名",
    SKU: "Händler-SKU|Verkäufer-SKU|seller-sku|merchant-sku|SKU du vendeur|SKU venditore|SKU del vendedor|"
    "SKU sprzedawcy|Säljarens SKU|SKU van verkoper|出品者SKU|販売者SKU",
    ITEM_STATUS: "Artikelstatus|Statut de l'article|Stato articolo|Stato dell'articolo|Estado del artículo|"
    "Status artykułu|Status produktu|Itemstatus|商品ステータス|商品の状態",
    QUANTITY: "quantity-purchased|Menge|Anzahl|Quantité|Quantità|Cantidad|Ilość|Antal|Kvantitet|Hoeveelheid|Aantal|"
    "数量|個数",
    CURRENCY: "Währung|Devise|Valuta|Divisa|Moneda|Waluta|通貨",
    AMOUNTS[0]: "Artikelpreis|Prix de l'article|Prezzo articolo|Prezzo dell'articolo|Precio del artículo|"
    "Precio del producto|Cena artykułu|Cena produktu|Artikelpris|Artikelprijs|商品価格|商品の価格|商品代金",
    AMOUNTS[1]: "Artikelsteuer|Taxe sur l'article|Imposta articolo|Imposta sull'articolo|Impuesto del artículo|"
    "Impuesto del producto|Podatek od artykułu|Podatek od produktu|Artikelskatt|Artikelbelasting|"
    "商品税|商品に対する税金",
    AMOUNTS[2]: "Versandpreis|Versandkosten|Prix d'expédition|Frais d'expédition|Prezzo di spedizione|"
    "Spese di spedizione|Precio de envío|Gastos de envío|Cena wysyłki|Koszt wysyłki|Fraktpris|Fraktkostnad|"
    "Verzendprijs|Verzendkosten|配送料|送料",
    AMOUNTS[3]: "Versandsteuer|Taxe d'expédition|Imposta di spedizione|Impuesto de envío|Podatek od wysyłki|"
    "Fraktskatt|Verzendbelasting|配送料の税金|配送税|送料税",
    AMOUNTS[4]: "Geschenkverpackungspreis|Prix de l'emballage cadeau|Prezzo confezione regalo|"
    "Precio del envoltorio de regalo|Cena opakowania na prezent|Presentinslagningspris|Prijs cadeauverpakking|"
    "ギフト包装料|ギフト料金",
    AMOUNTS[5]: "Geschenkverpackungssteuer|Taxe sur l'emballage cadeau|Imposta confezione regalo|"
    "Impuesto del envoltorio de regalo|Podatek od opakowania na prezent|Presentinslagningsskatt|"
    "Belasting cadeauverpakking|ギフト包装税",
    AMOUNTS[6]: "Artikelrabatt|Rabatt auf Artikel|Remise sur l'article|Sconto promozionale articolo|Sconto articolo|"
    "Descuento del artículo|Rabat na artykuł|Rabat na produkt|Artikelkorting|商品プロモーション割引|商品割引",
    AMOUNTS[7]: "Versandrabatt|Rabatt auf Versand|Remise sur l'expédition|Sconto promozionale spedizione|"
    "Sconto spedizione|Descuento de envío|Rabat na wysyłkę|Fraktrabatt|Verzendkorting|配送プロモーション割引|配送割引",
    CITY: "Lieferort|Versandort|Ville de livraison|Città di spedizione|Ciudad de envío|Miasto dostawy|Leveransort|"
    "Plaats van levering|配送先市区町村",
    STATE: "Lieferbundesland|Région de livraison|Provincia di spedizione|Provincia de envío|Województwo dostawy|"
    "Leveransregion|Provincie van levering|配送先都道府県",
    POSTCODE: "Lieferpostleitzahl|Versandpostleitzahl|Code postal de livraison|CAP di spedizione|"
    "Código postal de envío|Kod pocztowy dostawy|Leveranspostnummer|Postcode van levering|配送先郵便番号",
    COUNTRY: "Lieferland|Versandland|Zielland|Pays de livraison|Paese di spedizione|País de envío|Kraj dostawy|"
    "Leveransland|Land van levering|配送先国|配送先の国",
    PROMOTIONS: "Aktionsnummern|Promotion-IDs|Identifiants de promotion|ID promozioni|ID de promoción|"
    "Identyfikatory promocji|Kampanj-ID|Promotie-ID's|プロモーションID",
    BUSINESS: "Geschäftsbestellung|Commande professionnelle|Ordine Business|Pedido de empresa|Zamówienie biznesowe|"
    "Företagsorder|Zakelijke bestelling|法人注文|ビジネス注文",
}  # fmt: skip


def plain_name(name: str) -> str:
    """A column's name without case, blanks, hyphens and quotes."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


_BY_PLAIN_NAME: dict[str, str] = {
    **{plain_name(other): name for name, others in _OTHER_NAMES.items() for other in others.split("|")},
    **{plain_name(name): name for name in KNOWN},
}


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """Where each column stands. `names` has Amazon's name of each column, or the file's own where it is unknown."""

    separator: str
    names: tuple[str, ...]
    places: dict[str, int]
    unknown: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return len(self.names)

    def is_same(self, other: "Layout") -> bool:
        return self.names == other.names and self.separator == other.separator

    def place(self, name: str) -> int:
        """Where a column stands; a missing one behind the last, where every row has a blank."""
        return self.places.get(name, self.width)


def read_head(*lines: str) -> Layout:
    """The layout that a head line gives, of several ways to decode it the best. Raises ReportRefused."""
    ways = [(separator, _unquoted(line.split(separator))) for line in lines for separator in SEPARATORS]
    separator, names = max(ways, key=lambda way: sum(plain_name(name) in _BY_PLAIN_NAME for name in way[1]))
    known = [_BY_PLAIN_NAME[plain] for name in names if (plain := plain_name(name)) in _BY_PLAIN_NAME]
    if not known:
        raise ReportRefused("report_unknown")
    written = {plain_name(name) for name in names}
    if written & _LISTING and ORDER_ID not in known:
        raise ReportRefused("report_is_listings")
    if "settlementid" in written and written & {"amounttype", "transactiontype"}:
        raise ReportRefused("report_is_settlement")
    missing = [name for name in REQUIRED if name not in known]
    if not set(PRODUCT) & set(known):
        missing.append(SKU)
    if missing:
        if written & _OTHER_ORDERS:
            raise ReportRefused("report_is_other_orders")
        found = ", ".join(dict.fromkeys(known))
        raise ReportRefused("report_columns_missing", found=found, missing=", ".join(missing))
    while not names[-1]:
        names.pop()
    return _layout(separator, names)


_LISTING = {"listingid", "sellersku", "itemname", "asin1", "itemdescription"}
#: of the reports of shipments and of unshipped orders
_OTHER_ORDERS = {"shipmentid", "shipmentitemid", "orderitemid", "amazonorderitemid", "paymentsdate", "reportingdate"}


def _layout(separator: str, names: list[str]) -> Layout:
    places: dict[str, int] = {}
    written: list[str] = []
    unknown: list[str] = []
    for place, name in enumerate(names):
        known = _BY_PLAIN_NAME.get(plain_name(name))
        if known is None:
            # two of one name are told apart, so that none is taken for the other
            shown = _shown(name)
            if shown in written:
                shown = f"{shown} ({place + 1})"
            unknown.append(shown)
            written.append(shown)
            places[shown] = place
            continue
        if known in places:
            raise ReportRefused("report_column_twice", column=known)
        places[known] = place
        written.append(known)
    return Layout(separator, tuple(written), places, tuple(unknown))


def merged(heads: Sequence[Layout]) -> Layout:
    """The columns of all heads of a file that was put together of several: the first's, then what others have beside.

    The separator is the first's, and nothing is ever split by it.
    """
    names = tuple(dict.fromkeys(name for head in heads for name in head.names))
    unknown = tuple(dict.fromkeys(name for head in heads for name in head.unknown))
    return Layout(heads[0].separator, names, {name: place for place, name in enumerate(names)}, unknown)


def _names_of(line: str) -> dict[str, list[str]]:
    """The names in a line by each separator there may be."""
    return {separator: _unquoted(line.split(separator)) for separator in SEPARATORS}


def is_head(line: str) -> bool:
    """Whether a line is a head, as where files were put together: its fields are names of columns."""
    for names in _names_of(line).values():
        known = [_BY_PLAIN_NAME.get(plain_name(name)) for name in names]
        if sum(name in REQUIRED for name in known) >= len(REQUIRED) - 1 and len(known) > len(REQUIRED):
            return True
    return False


def same_names(head: Layout, line: str) -> bool:
    """Whether a line names the very columns of a head."""
    names = _unquoted(line.split(head.separator))
    while names and not names[-1]:
        names.pop()
    return len(names) == head.width and all(
        _BY_PLAIN_NAME.get(plain_name(name), _shown(name)) == known
        for name, known in zip(names, head.names, strict=True)
    )


def _shown(name: str) -> str:
    return "".join(letter for letter in name if letter.isprintable()).strip()[:60]


def _unquoted(names: list[str]) -> list[str]:
    return [name.strip().removeprefix("\ufeff").strip().strip('"').strip() for name in names]


_AMAZON_ERROR = re.compile(r"<Code>\s*([A-Za-z]{1,60})\s*</Code>")


def refuse_others(head: bytes) -> None:
    """Raise ReportRefused where the first bytes of a file are those of something that is no text of columns."""
    plain = head.lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if plain.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        is_book = b"xl/" in head or b"[Content_Types].xml" in head or b"mimetypeapplication/vnd" in head
        raise ReportRefused("report_is_workbook" if is_book else "report_is_archive")
    if plain.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReportRefused("report_is_workbook")
    lowered = plain[:2_000].lower()
    if lowered.startswith((b"<!doctype html", b"<html")) or b"<html" in lowered[:500]:
        raise ReportRefused("report_is_page")
    if lowered.startswith(b"<"):
        text = plain[:4_000].decode("ascii", "replace")
        code = _AMAZON_ERROR.search(text)
        if code is not None and "<Error" in text:
            raise ReportRefused("report_is_error", amazon_code=code.group(1))
        raise ReportRefused("report_is_xml")
    if lowered.startswith((b"{", b"[")):
        raise ReportRefused("report_is_json")
    if plain.startswith((b"Rar!", b"7z\xbc\xaf")):
        raise ReportRefused("report_is_archive")
    if plain.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        raise ReportRefused("report_is_binary")


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are no text at all."""
    some = head[:4_000]
    return sum(some.count(byte) for byte in range(32) if byte not in b"\t\n\r\x0c\x1a") * 50 > len(some)
