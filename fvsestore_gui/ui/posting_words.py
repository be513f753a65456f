"""Words about Finvalda: the choices of Operacijų kūrimas, the connection, the kinds of codes. English source, context
"words".

`tools/translate.py` reads the texts of `_` from here.
"""


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


_OBJECT = (
    _("Object 1"),
    _("Object 2"),
    _("Object 3"),
    _("Object 4"),
    _("Object 5"),
    _("Object 6"),
)
_OBJECT_FBA = (
    _("Object 1 of FBA"),
    _("Object 2 of FBA"),
    _("Object 3 of FBA"),
    _("Object 4 of FBA"),
    _("Object 5 of FBA"),
    _("Object 6 of FBA"),
)
_OBJECT_FBM = (
    _("Object 1 of FBM"),
    _("Object 2 of FBM"),
    _("Object 3 of FBM"),
    _("Object 4 of FBM"),
    _("Object 5 of FBM"),
    _("Object 6 of FBM"),
)
_TITLE = (
    _("Title 1"),
    _("Title 2"),
    _("Title 3"),
    _("Title 4"),
    _("Title 5"),
)

#: name in `model.posting_fields.FIELDS` -> its word
FIELD_WORDS: dict[str, str] = {
    "kind": _("Kind of operation"),
    "company": _("Finvalda company"),
    "parameter": _("Finvalda parameter"),
    "series": _("Series"),
    "number_from": _("Document number"),
    "date_of": _("Date of the operation"),
    "time_of": _("Time zone of the day"),
    "client_by": _("Client chosen by"),
    "client": _("Client"),
    "client_by_marketplace": _("Clients of marketplaces"),
    "fba.warehouse": _("Warehouse of FBA"),
    "fba.stock_country": _("Stock country of FBA"),
    "fba.series": _("Series of FBA"),
    **{f"fba.objects.{place}": word for place, word in enumerate(_OBJECT_FBA, start=1)},
    "fbm.warehouse": _("Warehouse of FBM"),
    "fbm.stock_country": _("Stock country of FBM"),
    "fbm.series": _("Series of FBM"),
    **{f"fbm.objects.{place}": word for place, word in enumerate(_OBJECT_FBM, start=1)},
    "fba_stock_by_marketplace": _("Stock country by marketplace"),
    "warehouse_by_country": _("Warehouse by stock country"),
    "document_kind_consumer": _("Document kind for consumers"),
    "document_kind_business": _("Document kind for businesses"),
    "payment_days": _("Payment term"),
    "statuses": _("Orders in the state"),
    "orders_from": _("Orders placed since"),
    "rate_source": _("Currency rate"),
    "shipping_service": _("Service for shipping"),
    "gift_wrap_service": _("Service for gift wrap"),
    "cod_service": _("Service for cash on delivery"),
    "tip_service": _("Service for tips"),
    "other_service": _("Service for anything else"),
    "discount_as": _("Discounts"),
    "discount_service": _("Service for discounts"),
    **{f"objects.{place}": word for place, word in enumerate(_OBJECT, start=1)},
    **{f"titles.{place}": word for place, word in enumerate(_TITLE, start=1)},
    "note": _("Note"),
    "employee": _("Employee"),
    "marked": _("Marked"),
    "short_stock": _("Where stock is short"),
    "replacement": _("Free replacements"),
    "return_series": _("Series of returns"),
    "return_document_kind": _("Document kind of returns"),
    "return_suffix": _("Suffix of a return's number"),
    "file_operation_type": _("Operation type in files"),
    "file_journal": _("Journal in files"),
    "file_division": _("Division in files"),
    "cards.by_same_code": _("Product by the same code"),
    "cards.by_bar_code": _("Product by bar code"),
    "cards.fallback_product": _("Fallback product"),
    "cards.create_clients": _("Create clients"),
    "cards.client_prefix": _("Client codes begin with"),
    "cards.reuse_clients": _("Clients by VAT number"),
    "cards.client_kind": _("Kind of client"),
    "cards.client_vat_code": _("VAT of clients"),
    "cards.client_debit_account": _("Debit account"),
    "cards.client_credit_account": _("Credit account"),
    "cards.create_products": _("Create products"),
    "cards.product_account_link": _("Account link of products"),
    "cards.product_unit": _("Unit"),
    "cards.product_vat_code": _("VAT of products"),
    "cards.create_services": _("Create services"),
    "cards.service_account_link": _("Account link of services"),
    "cards.service_vat_code": _("VAT of services"),
}

#: name of a choice -> value as stored -> word
CHOICE_WORDS: dict[str, dict[str, str]] = {
    "kind": {
        "PardDok": _("Sale (PardDok)"),
        "PardRezDok": _("Sales reservation (PardRezDok)"),
        "": _("Create nothing"),
    },
    "number_from": {
        "amazon": _("Amazon's order number"),
        "finvalda": _("Finvalda numbers it"),
    },
    "date_of": {
        "ordered": _("day of the order"),
        "shipped": _("day of shipping"),
        "delivered": _("day of delivery"),
    },
    "time_of": {
        "vilnius": _("in Vilnius time"),
        "marketplace": _("in the marketplace's time"),
    },
    "client_by": {
        "one": _("one for all orders"),
        "marketplace": _("by marketplace"),
        "buyer": _("each buyer has one"),
        "vat_number": _("by VAT number, one for all others"),
    },
    "document_kind": {
        "S": _("S – invoice"),
        "SF": _("SF – VAT invoice"),
        "D": _("D – debit invoice"),
        "DS": _("DS – debit VAT invoice"),
        "K": _("K – credit invoice"),
        "KS": _("KS – credit VAT invoice"),
        "KT": _("KT – other"),
    },
    "rate_source": {
        "finvalda": _("of Finvalda"),
        "lb": _("of Lietuvos bankas"),
        "ecb": _("of the European Central Bank"),
    },
    "discount_as": {
        "line": _("taken off their line"),
        "service": _("a service line of their own"),
    },
    "short_stock": {
        "hold": _("hold the order"),
        "reserve": _("create a sales reservation"),
    },
    "replacement": {
        "hold": _("hold them"),
        "post": _("create at 0.00, so that the stock is right"),
        "skip": _("leave them out"),
    },
}

#: fields of Kita → Finvalda, as errors name them
CONNECTION_WORDS: dict[str, str] = {
    "finvalda.address": _("Finvalda address"),
    "finvalda.company": _("Finvalda company"),
    "finvalda.user": _("Finvalda user"),
    "finvalda.password": _("Finvalda password"),
    "finvalda.certificate": _("Finvalda certificate"),
    "finvalda.wait": _("Finvalda time-outs"),
    # as errors about a connection name them
    "address": _("Finvalda address"),
    "pinned": _("Finvalda certificate"),
    "ca_file": _("Finvalda certificate"),
}

#: model.finvalda.ReferenceKind -> word
KIND_WORDS: dict[str, str] = {
    "vat_codes": _("VAT codes"),
    "warehouses": _("Warehouses"),
    "series": _("Document series"),
    "terms": _("Payment terms"),
    "units": _("Units"),
    "objects_1": _("Objects 1"),
    "objects_2": _("Objects 2"),
    "objects_3": _("Objects 3"),
    "objects_4": _("Objects 4"),
    "objects_5": _("Objects 5"),
    "objects_6": _("Objects 6"),
    "clients": _("Clients"),
    "products": _("Products"),
    "services": _("Services"),
    "bar_codes": _("Bar codes"),
    "currency_rates": _("Currency rates"),
}
