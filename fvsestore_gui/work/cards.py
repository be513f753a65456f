"""Cards that a document needs and Finvalda may lack: clients, products, services. Created only where that is on.

A client is looked for before it is created: by VAT number where such clients are reused, by its code where Finvalda
says that it is there already. What Finvalda has by then is as good as created.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, FinvaldaRefused, FinvaldaUnclear
from fvsestore_gui.finvalda.documents import client_fields, product_fields, service_fields
from fvsestore_gui.finvalda.fields import CLIENT, PRODUCT, SERVICE
from fvsestore_gui.model.card_codes import bar_code_key, code_key
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.postings import LineKind, Posting
from fvsestore_gui.model.products import Component, ProductMapping
from fvsestore_gui.work.client_book import vat_key

#: result codes that say: a card of this code is there already, and it is the one that is meant. A product of this code
#: is somebody's own: which SKU it stands for only the table says.
_THERE = {CLIENT: 3, SERVICE: 29}
#: Finvalda keeps bar codes of at most so many digits
_BAR_CODE = 13


class CardService(Protocol):
    """Finvalda, as far as cards go: finvalda.service.FinvaldaService."""

    def insert_card(self, item_class: str, fields: Mapping[str, Any]) -> None: ...
    def find_client(self, *, code: str = "", vat_number: str = "", company_code: str = "") -> ReferenceEntry | None: ...


class Cards:
    """The cards of one run: what was found or created once is not asked for again.

    `connect` gives the session with Finvalda, asked for only when a card is. A product that was created for an SKU is
    written into the store's table: so it stays that SKU's, whatever its code looks like.
    """

    def __init__(
        self,
        database: Database,
        connect: Callable[[], CardService],
        settings: PostingSettings,
        *,
        store_id: int,
        company: str,
        holder: str,
    ) -> None:
        self._database = database
        self._store_id = store_id
        self._holder = holder
        self._connect = connect
        self._settings = settings
        self._company = company
        self._there: set[tuple[str, str]] = set()
        self._services: frozenset[str] | None = None

    def reused(self, posting: Posting) -> Posting:
        """The document with the client that Finvalda has under the buyer's VAT number, where it has one by now.

        Raises ReachFinvalda, FinvaldaRefused.
        """
        missing = (CLIENT, posting.client)
        if missing not in posting.missing_cards or missing in self._there or not self._settings.cards.reuse_clients:
            return posting
        number = self._vat_number(posting)
        found = self._connect().find_client(vat_number=number) if number else None
        if found is None:
            return posting
        self._there.add((CLIENT, found.code))
        cards = tuple(card for card in posting.missing_cards if card != missing)
        return msgspec.structs.replace(posting, client=found.code, missing_cards=cards)

    def create(self, posting: Posting) -> None:
        """Create what is missing and may be created.

        Raises ReachFinvalda, FinvaldaRefused, FinvaldaUnclear, NotSendable.
        """
        cards = self._settings.cards
        for item_class, code in posting.missing_cards:
            if (item_class, code) in self._there:
                continue
            if item_class == CLIENT and cards.create_clients:
                self._insert(CLIENT, code, self._client(posting, code))
            elif item_class == PRODUCT and cards.create_products:
                self._create_product(posting, code)
        if cards.create_services:
            for line in posting.lines:
                if line.kind is LineKind.SERVICE and not self._has_service(line.code):
                    fields = service_fields(line.code, line.title or line.code, cards, posting.parameter)
                    self._insert(SERVICE, line.code, fields)

    def _create_product(self, posting: Posting, code: str) -> None:
        line = next(line for line in posting.lines if line.kind is LineKind.GOODS and line.code == code)
        bar_code = line.sku if bar_code_key(line.sku) and len(line.sku) <= _BAR_CODE else ""
        fields = product_fields(
            code, line.title or line.sku, self._settings.cards, posting.parameter, bar_code=bar_code
        )
        mapping = ProductMapping(sku=line.sku, components=(Component(code),))
        table = self._database.products
        known = table.mapping(self._store_id, line.sku)
        if known is not None and known.components == mapping.components:
            # another PC was quicker
            return
        self._insert(PRODUCT, code, fields)
        try:
            table.save(self._store_id, [mapping], by=self._holder)
        except ChangedMeanwhile:
            # somebody matched it by hand meanwhile: that stands from the next document on
            return

    def _insert(self, item_class: str, code: str, fields: Mapping[str, Any]) -> None:
        try:
            self._connect().insert_card(item_class, fields)
        except FinvaldaRefused as refused:
            if refused.facts.get("result_code") != _THERE.get(item_class):
                raise
        except FinvaldaUnclear:
            # A card is no operation: one that came to be twice cannot be, for its code is there once.
            if item_class != CLIENT or self._connect().find_client(code=code) is None:
                raise
        self._there.add((item_class, code))

    def _client(self, posting: Posting, code: str) -> dict[str, Any]:
        """Of a buyer nothing is kept that could name it: the card is called by VAT number or order id."""
        number = self._vat_number(posting)
        rows = self._database.listings.orders.rows([posting.order_row])
        country = (rows[0].ship_country if rows else None) or ""
        return client_fields(
            code,
            number or f"Amazon {posting.order_id}",
            self._settings.cards,
            posting.parameter,
            country=_country_of(number) or country,
            vat_number=number,
            person=not number and not (rows and rows[0].business),
        )

    def _has_service(self, code: str) -> bool:
        if self._services is None:
            known = self._database.finvalda.references(self._company, ReferenceKind.SERVICES)
            self._services = frozenset(code_key(entry.code) for entry in known)
        return code_key(code) in self._services or (SERVICE, code) in self._there

    def _vat_number(self, posting: Posting) -> str:
        decision = self._database.decisions.of_orders([posting.order_row]).get(posting.order_row)
        return vat_key(decision.vat_number or "") if decision is not None else ""


def _country_of(vat_number: str) -> str:
    country = vat_number[:2] if vat_number[:2].isalpha() else ""
    return {"EL": "GR", "XI": "GB"}.get(country, country)
