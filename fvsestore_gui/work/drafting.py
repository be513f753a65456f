"""How an order becomes a document: pure, with everything it needs handed in. Held rather than guessed.

An order that cannot be posted is told with every reason that is known, so that a person settles them in one go.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple, Protocol

from fvsestore_gui.finvalda.documents import check
from fvsestore_gui.finvalda.fields import cut
from fvsestore_gui.model.charges import Charges, Unclear, charges_of, is_cancelled
from fvsestore_gui.model.marketplaces import country_of, site_of, zone_of
from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.model.orders import Order, OrderItem
from fvsestore_gui.model.posting_amounts import EUR, Amounts, amounts_of, vat_differs
from fvsestore_gui.model.posting_digest import posting_digest
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.posting_settings import (
    ClientBy,
    DateOf,
    FulfilmentSettings,
    NumberFrom,
    OperationKind,
    PostingSettings,
    Replacement,
    TimeOf,
)
from fvsestore_gui.model.posting_texts import buyer_code, card_code, filled, plain
from fvsestore_gui.model.postings import (
    HeldReason,
    LineKind,
    Posting,
    PostingDecision,
    PostingKind,
    PostingLine,
    RateUsed,
    Shortened,
)
from fvsestore_gui.model.products import MatchedBy, MatchedProduct
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import Buyer, Collector, Situation, VatRates, VatRule
from fvsestore_gui.work.client_book import ClientBook
from fvsestore_gui.work.draft_lines import TITLE_LENGTH, Line, LineGatherer, Products
from fvsestore_gui.work.draft_vat import Place, RuleFinder, Rules, shown

_CENT = Decimal("0.01")
#: countries that Amazon may write in another way
_COUNTRIES = {"UK": "GB", "EL": "GR"}
#: cards in Finvalda
_CLIENT_CARD, _PRODUCT_CARD = "Fvs.Klientas", "Fvs.Preke"
_NOTE_LENGTH = 255


class Rates(Protocol):
    """Currency rates; `work.rates.RateBook` is one."""

    def rate(self, currency: str, day: date, /) -> RateUsed | None: ...


@dataclass(frozen=True, slots=True)
class Ground:
    """All that decides about a document besides its order. `company` is Finvalda's where the settings name none.

    `held` are order ids whose newest state could not be read, `incomplete` rows of orders whose import was broken off
    and is not made good yet.
    """

    store_code: str
    settings: PostingSettings
    rules: Rules
    products: Products
    rates: Rates
    vat_rates: VatRates
    decisions: Mapping[int, PostingDecision] = field(default_factory=dict)
    held: frozenset[str] = frozenset()
    incomplete: frozenset[int] = frozenset()
    company: str = ""
    clients: ClientBook = field(default_factory=ClientBook)


def draft(order_row: int, order: Order, ground: Ground) -> Posting | HeldDraft:
    """The document that `order` becomes, or why it becomes none."""
    return Drafter(ground).draft(order_row, order)


class Drafter:
    """Drafts many orders on one ground; what it found about VAT once it does not look up again."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.finder = RuleFinder(ground.rules, ground.vat_rates)

    def draft(self, order_row: int, order: Order) -> Posting | HeldDraft:
        """As the module's `draft`."""
        return _Draft(self, order_row, order).made()


class _Draft:
    """One order on its way to a document; reasons are gathered as they are met."""

    def __init__(self, drafter: Drafter, order_row: int, order: Order) -> None:
        self._drafter = drafter
        ground = drafter.ground
        self._ground = ground
        self._settings = ground.settings
        self._row = order_row
        self._order = order
        self._decision = ground.decisions.get(order_row)
        self._country = country_of(order.marketplace_id) if order.marketplace_id else None
        self._reasons: list[HeldReason] = []
        self._shortened: list[Shortened] = []
        self._missing_cards: list[tuple[str, str]] = []

    # -- whether ----------------------------------------------------------------------------------------------------

    def made(self) -> Posting | HeldDraft:
        settings, order = self._settings, self._order
        if settings.kind is OperationKind.NONE or order.status == "CANCELLED":
            return self._held(None, skipped=True)
        if self._decision is not None and self._decision.left_out:
            self._say("not_chosen", note=self._decision.note)
            return self._held(None, skipped=True)
        day = self._day()
        if settings.orders_from is not None and self._placed() < settings.orders_from:
            self._say("date_before_start", orders_from=settings.orders_from.isoformat())
            return self._held(day, skipped=True)
        if order.status not in settings.statuses:
            self._say("order_pending", status=order.status)
            return self._held(day)
        if order.order_id in self._ground.held:
            self._say("order_held")
        if self._row in self._ground.incomplete:
            self._say("import_incomplete")
        charges = self._charges()
        if charges is not None and not charges.total and not charges.collected:
            if settings.replacement is Replacement.SKIP:
                self._say("free_order")
                return self._held(day, skipped=True)
            if settings.replacement is Replacement.HOLD:
                self._say("free_order")
        return self._posting(day, charges)

    def _charges(self) -> Charges | None:
        try:
            return charges_of(self._order)
        except Unclear as unclear:
            self._reasons.append(unclear.reason)
            return None

    def _posting(self, day: date | None, charges: Charges | None) -> Posting | HeldDraft:
        order, settings = self._order, self._settings
        stock = self._stock_country()
        place = None if day is None else self._place(stock, day)
        client = self._client()
        warehouse = self._warehouse(stock)
        currency = order.total.currency if order.total is not None else None
        rate = None
        if currency is not None and currency != EUR and day is not None:
            rate = self._ground.rates.rate(currency, day)
            if rate is None:
                source = settings.rate_source.value
                self._say("rate_missing", currency=currency, day=day.isoformat(), source=source)
        lines = self._lines(charges, place, day)
        texts = self._texts(stock)
        if self._reasons or charges is None or day is None or place is None:
            return self._held(day, client)
        kept = charges.total - charges.collected
        rate_used = None if rate is None else rate.eur_per_unit
        amounts = amounts_of([line.price for line in lines], kept, charges.currency, rate_used)
        if isinstance(amounts, HeldReason):
            self._reasons.append(amounts)
            return self._held(day, client)
        posting = self._document_of(charges, lines, amounts, day, client, warehouse, rate, texts)
        self._reasons += check(posting)
        return self._held(day, client) if self._reasons else posting

    def _document_of(
        self,
        charges: Charges,
        lines: list[Line],
        amounts: Amounts,
        day: date,
        client: str,
        warehouse: str,
        rate: RateUsed | None,
        texts: "_Texts",
    ) -> Posting:
        settings = self._settings
        return Posting(
            store_code=self._ground.store_code,
            order_row=self._row,
            order_id=self._order.order_id,
            sequence=0,
            kind=PostingKind.SALE if settings.kind is OperationKind.SALE else PostingKind.RESERVATION,
            item_class=settings.kind.value,
            company=settings.company or self._ground.company,
            parameter=settings.parameter or self._ground.store_code,
            series=self._fulfilment.series or settings.series,
            document=self._document,
            document_kind=settings.document_kind_business if self._business else settings.document_kind_consumer,
            client=client,
            day=day,
            day_of=settings.date_of.value,
            payment_day=None if settings.payment_days is None else day + timedelta(days=settings.payment_days),
            currency=charges.currency,
            rate=rate,
            lines=tuple(
                PostingLine(
                    kind=line.kind,
                    part=line.part,
                    code=line.code,
                    title=line.title,
                    quantity=line.quantity,
                    warehouse=warehouse if line.kind is LineKind.GOODS else "",
                    net=sums.net,
                    discount=sums.discount,
                    vat=sums.vat,
                    net_eur=sums.net_eur,
                    discount_eur=sums.discount_eur,
                    vat_eur=sums.vat_eur,
                    vat_code=line.rule.vat_code,
                    rate=line.price.rate,
                    rule_id=line.rule.row_id,
                    order_item_id=line.order_item_id,
                    sku=line.sku,
                    residue=sums.residue,
                )
                for line, sums in zip(lines, amounts.lines, strict=True)
            ),
            titles=texts.titles,
            note=texts.note,
            objects=texts.objects,
            employee=settings.employee,
            marked=settings.marked,
            total=amounts.total,
            total_eur=amounts.total_eur,
            amazon_total=_money(charges.total),
            collected_tax=_money(charges.collected),
            shortened=tuple(self._shortened),
            order_digest=posting_digest(self._order),
            missing_cards=tuple(dict.fromkeys(self._missing_cards)),
        )

    def _held(self, day: date | None, client: str = "", *, skipped: bool = False) -> HeldDraft:
        order = self._order
        return HeldDraft(
            order_row=self._row,
            order_id=order.order_id,
            reasons=_unique(self._reasons),
            day=day,
            client=client,
            document=self._document,
            currency=None if order.total is None else order.total.currency,
            total=None if order.total is None else order.total.amount,
            marketplace_id=order.marketplace_id,
            ship_country=order.ship_country,
            fulfilled_by=order.fulfilled_by,
            skipped=skipped,
        )

    def _say(self, code: str, **facts: str) -> None:
        self._reasons.append(HeldReason(code, dict(facts)))

    # -- when -------------------------------------------------------------------------------------------------------

    def _day(self) -> date | None:
        """The day of the operation; says so where Amazon does not tell it."""
        chosen = self._settings.date_of
        moment: datetime | None = self._order.created
        if chosen is DateOf.SHIPPED:
            times = [parcel.ship_time for parcel in self._order.packages]
            # the whole order has left with its last parcel
            moment = max((time for time in times if time is not None), default=None) if all(times) else None
        elif chosen is DateOf.DELIVERED:
            moment = None  # Amazon tells that a parcel has arrived, but not when
        if moment is None:
            if self._order.status in self._settings.statuses:
                self._say("date_unknown", day_of=chosen.value)
            return None
        return self._local(moment)

    def _placed(self) -> date:
        return self._local(self._order.created)

    def _local(self, moment: datetime) -> date:
        zone = None
        if self._settings.time_of is TimeOf.MARKETPLACE:
            zone = zone_of(self._order.marketplace_id)
        return moment.astimezone(zone or VILNIUS).date()

    # -- where ------------------------------------------------------------------------------------------------------

    @property
    def _fba(self) -> bool:
        return self._order.fulfilled_by == "AMAZON"

    @property
    def _fulfilment(self) -> FulfilmentSettings:
        return self._settings.fba if self._fba else self._settings.fbm

    @property
    def _shown_fulfilment(self) -> str:
        return "FBA" if self._fba else "FBM"

    def _stock_country(self) -> str:
        """Where the goods lie; "" where nobody has said so."""
        settings = self._settings
        if self._decision is not None and self._decision.stock_country:
            return self._decision.stock_country
        stock = ""
        if self._order.fulfilled_by == "MERCHANT":
            stock = settings.fbm.stock_country
        elif self._fba:
            stock = settings.fba_stock_by_marketplace.get(self._country or "") or settings.fba.stock_country
        if not stock:
            self._say("stock_country_unknown", marketplace=site_of(self._order.marketplace_id))
        return stock

    def _place(self, stock: str, day: date) -> Place | None:
        order, rates = self._order, self._ground.vat_rates
        if not order.ship_country:
            self._say("destination_unknown")
            return None
        territory = order.tax_territory
        country = _COUNTRIES.get(order.ship_country, order.ship_country)
        if territory in TERRITORIES:
            country = TERRITORIES[territory][0]
        area = rates.area(country, territory, day)
        if area == "HOLD":
            self._say("territory_unclear", territory=territory or country)
            return None
        if not stock:
            return None
        return Place(stock, rates.area(stock, None, day) == "EU", country, territory, area == "EU")

    def _warehouse(self, stock: str) -> str:
        """FBA by the country of stock before its own; FBM the other way round: its goods lie in one place."""
        by_country = self._settings.warehouse_by_country.get(stock, "")
        own = self._fulfilment.warehouse
        warehouse = (by_country or own) if self._fba else (own or by_country)
        if not warehouse:
            self._say("warehouse_missing", fulfilment=self._shown_fulfilment, country=stock)
        return warehouse

    # -- who --------------------------------------------------------------------------------------------------------

    @property
    def _vat_number(self) -> str | None:
        return None if self._decision is None else self._decision.vat_number

    @property
    def _business(self) -> bool:
        return self._order.business or bool(self._vat_number)

    def _buyers(self) -> tuple[Buyer, ...]:
        """All kinds of buyer it may be. Amazon tells a business, but no VAT number that we keep."""
        number = self._vat_number
        if number:
            return (Buyer.VAT_PAYER,)
        if not self._order.business:
            return (Buyer.CONSUMER,)
        return (Buyer.BUSINESS,) if number == "" else (Buyer.BUSINESS, Buyer.VAT_PAYER)

    def _client(self) -> str:
        settings = self._settings
        client = settings.client
        if settings.client_by is ClientBy.BUYER:
            return self._new_client(buyer_code(settings.cards.client_prefix, self._order.order_id))
        if settings.client_by is ClientBy.VAT_NUMBER and self._vat_number:
            known = self._ground.clients.by_vat_number(self._vat_number)
            return known or self._new_client(card_code(self._vat_number))
        if settings.client_by in (ClientBy.MARKETPLACE, ClientBy.VAT_NUMBER):
            client = settings.client_by_marketplace.get(self._country or "") or client
        if not client:
            self._say("client_missing", marketplace=site_of(self._order.marketplace_id))
        return client

    def _new_client(self, code: str) -> str:
        if not self._ground.clients.knows(code):
            self._missing_cards.append((_CLIENT_CARD, code))
        return code

    # -- what -------------------------------------------------------------------------------------------------------

    def _lines(self, charges: Charges | None, place: Place | None, day: date | None) -> list[Line]:
        """All lines whose product and rule are known; what is missing of them is said."""
        if charges is None:
            for item in self._order.items:
                if item.quantity and not is_cancelled(item):
                    self._product(item)
            return []
        by_rule = self._decision is not None and self._decision.vat_by_rule
        gatherer = LineGatherer(self._settings, self._ground.products, vat_by_rule=by_rule)
        for of_item in charges.items:
            product = self._product(of_item.item)
            rule = None
            if place is not None and day is not None:
                rule = self._rule(place, of_item.collector, of_item.item, product, day)
            if rule is not None:
                gatherer.add(of_item, product, rule)
        lines, missing = gatherer.lines()
        for part in missing:
            self._say("service_missing", part=part)
        differing = vat_differs(gatherer.amazons_tax, charges.currency)
        if differing is not None:
            self._reasons.append(differing)
        return lines

    def _product(self, item: OrderItem) -> MatchedProduct:
        product = self._ground.products.match(item.sku)
        if not item.sku and not product.components:
            self._say("sku_missing", order_item_id=item.order_item_id)
        elif product.by is MatchedBy.NONE or not product.components:
            self._say("sku_unmapped", sku=item.sku or "")
        elif product.by is MatchedBy.NEW_CARD:
            self._missing_cards += [(_PRODUCT_CARD, one.product) for one in product.components]
        return product

    def _rule(
        self, place: Place, collector: Collector | None, item: OrderItem, product: MatchedProduct, day: date
    ) -> VatRule | None:
        buyers = self._buyers()
        if collector is None:
            # a way of collecting tax that this program does not know
            facts = {"stock": place.stock, "ship_to": place.shown, "buyer": shown(buyers)}
            self._say("vat_rule_none", **facts, collector=item.tax_collection)
            return None
        situation = Situation(
            place.stock,
            place.stock_eu,
            place.ship_to,
            place.territory,
            place.ship_to_eu,
            buyers,
            collector,
            product.rate_class,
            day,
        )
        found = self._drafter.finder.rule(situation)
        if isinstance(found, HeldReason):
            self._reasons.append(found)
            return None
        return found

    # -- what it is called ------------------------------------------------------------------------------------------

    @property
    def _document(self) -> str:
        return self._order.order_id if self._settings.number_from is NumberFrom.AMAZON else ""

    def _texts(self, stock: str) -> "_Texts":
        """Titles, note and objects by their templates; what does not fit is shortened, and told."""
        order, settings = self._order, self._settings
        values = {
            "order_id": order.order_id,
            "marketplace": site_of(order.marketplace_id),
            "ship_country": order.ship_country or "",
            "stock_country": stock,
            "fulfilment": self._shown_fulfilment,
            "currency": "" if order.total is None else order.total.currency,
            "store": self._ground.store_code,
        }
        titles = [
            self._fitting(f"sPavadinimas{number}", filled(template, values), TITLE_LENGTH)
            for number, template in enumerate(settings.titles, 1)
        ]
        if settings.number_from is NumberFrom.FINVALDA and order.order_id not in titles:
            # Finvalda numbers the document: only by a title can it be found again
            if "" in titles:
                titles[titles.index("")] = order.order_id
            else:
                self._say("field_missing", field="sPavadinimas1")
        objects = [
            filled(own or general, values)
            for own, general in zip(self._fulfilment.objects, settings.objects, strict=True)
        ]
        one, two, three, four, five = titles
        first, second, third, fourth, fifth, sixth = objects
        note = self._fitting("sPastaba", filled(settings.note, values), _NOTE_LENGTH)
        return _Texts((one, two, three, four, five), note, (first, second, third, fourth, fifth, sixth))

    def _fitting(self, name: str, text: str, length: int) -> str:
        if not text:
            return ""
        whole = plain(text)
        sent = cut(whole, length)
        if sent != whole:
            self._shortened.append(Shortened(name, whole, sent))
        return sent


class _Texts(NamedTuple):
    titles: tuple[str, str, str, str, str]
    note: str
    objects: tuple[str, str, str, str, str, str]


def _money(ten_thousandths: int) -> Decimal:
    amount = Decimal(ten_thousandths).scaleb(-4)
    return amount.quantize(_CENT) if not ten_thousandths % 100 else amount


def _unique(reasons: Iterable[HeldReason]) -> tuple[HeldReason, ...]:
    found: list[HeldReason] = []
    for reason in reasons:
        if reason not in found:
            found.append(reason)
    return tuple(found)
