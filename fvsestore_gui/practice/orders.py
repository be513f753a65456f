"""Writes an invented order as Orders API 2026-01-01 has it. The same number gives the same order at every start."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from fvsestore_gui.practice.assortment import (
    BUYER_MARK,
    CARRIERS,
    CITY_MARK,
    COMPANY_MARK,
    DESTINATIONS,
    GIFT_MARK,
    OUTSIDE,
    PHONE_MARK,
    PRODUCTS,
    STREET_MARK,
    TAX_NUMBER_MARK,
    TERRITORIES,
    Destination,
    Product,
)
from fvsestore_gui.practice.marketplaces import BY_COUNTRY, UNLISTED_ID, UNLISTED_NAME, PracticeMarketplace
from fvsestore_gui.practice.recipes import Recipe
from fvsestore_gui.practice.taxes import tax_of

Json = dict[str, Any]

DATA_SETS = frozenset(
    {
        "BUYER",
        "RECIPIENT",
        "PROCEEDS",
        "EXPENSE",
        "PROMOTION",
        "CANCELLATION",
        "FULFILLMENT",
        "PACKAGES",
        "TAX",
        "PAYMENT",
        "FULFILLMENT_ORDERS",
    }
)
#: data set -> what is left out of the order, and out of its lines, when it was not asked for
_ORDER_PARTS = {
    "BUYER": "buyer",
    "RECIPIENT": "recipient",
    "PROCEEDS": "proceeds",
    "FULFILLMENT": "fulfillment",
    "PACKAGES": "packages",
    "TAX": "tax",
    "PAYMENT": "payment",
}
_ITEM_PARTS = {
    "PROCEEDS": "proceeds",
    "EXPENSE": "expense",
    "PROMOTION": "promotion",
    "CANCELLATION": "cancellation",
    "FULFILLMENT": "fulfillment",
    "TAX": "tax",
}
#: where buyers of these practice shops live inside the union
_EU = frozenset({"AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "IE", "IT", "LT", "LU", "NL", "PL", "PT", "SE"})
_FIRST_NAMES = ("Jonas", "Ona", "Łucja", "Jürgen", "Chloé", "Søren", "太郎", "Aoife")
_STREETS = ("Ąžuolų g.", "Hauptstraße", "Rue de la Paix", "1-2-3")
_SERVICE_LEVELS = ("STANDARD", "STANDARD", "EXPEDITED", "NEXT_DAY")
#: of every line with a discount
PROMOTION_IDS = ("PAWS-V2-0012345678", "Žiema −10 %")
#: states of an order whose buyer Amazon names to nobody
_NOBODY = frozenset({"PENDING", "PENDING_AVAILABILITY", "CANCELLED"})
#: what of an address it keeps to itself then
_WHOM = frozenset({"name", "companyName", "addressLine1", "addressLine2", "addressLine3", "extendedFields", "phone"})
_LAST_NAMES = ("Petraitis", "Kazlauskaitė", "Wiśniewska", "Groß", "O'Brien", "Núñez", "山田", "Van den Berg")


@dataclass(slots=True)
class Head:
    """What is known of an order before it is written: enough to find it. Times are UTC, in whole seconds."""

    number: int
    order_id: str
    created: datetime
    updated: datetime
    status: str
    recipe: Recipe

    @property
    def marketplace(self) -> PracticeMarketplace:
        return BY_COUNTRY[self.recipe.country]

    @property
    def marketplace_id(self) -> str:
        return UNLISTED_ID if self.recipe.unlisted_marketplace else self.marketplace.marketplace_id


def iso(time: datetime) -> str:
    """UTC time as Amazon writes it."""
    return time.isoformat()[:19] + "Z"


def written(head: Head, included: frozenset[str], draw_seed: int) -> Json:
    """The order with the data sets `included`."""
    order = _Writer(head, random.Random(draw_seed)).order()
    _keep_back(order, head)
    for data_set, part in _ORDER_PARTS.items():
        if data_set not in included:
            order.pop(part, None)
    for data_set, part in _ITEM_PARTS.items():
        if data_set not in included:
            for item in order["orderItems"]:
                item.pop(part, None)
    return order


def _keep_back(order: Json, head: Head) -> None:
    """Leave out what Amazon does: who buys, before it is paid or once cancelled; where it goes, if it ships itself."""
    open_to_seller = head.status not in _NOBODY
    if not open_to_seller:
        order.pop("buyer", None)
    if "recipient" in order and not (open_to_seller and head.recipe.fulfilled_by == "MERCHANT"):
        address = order["recipient"]["deliveryAddress"]
        order["recipient"] = {"deliveryAddress": {name: address[name] for name in address if name not in _WHOM}}


@dataclass(slots=True)
class Line:
    """One line's figures: what it costs part by part, and the tax in it or on top of it. Discounts are negative."""

    product: Product
    order_item_id: str
    unit_price: Decimal
    parts: dict[str, Decimal]
    tax: Decimal
    taxes: dict[str, Decimal]
    quantity: int
    fulfilled: int
    cancelled: bool
    transparency: bool


@dataclass(slots=True)
class Figures:
    """All of an order that both searchOrders and the order reports tell. `paid`: its amounts are told."""

    head: Head
    place: Destination
    lines: list[Line]
    paid: bool
    prime: bool
    street: str
    second_street_line: bool
    door_note: bool
    registration_street: str
    registration_second_line: bool
    service_level: str


def figures(head: Head, draw_seed: int) -> Figures:
    """The order's figures, much sooner than the whole order is written."""
    return _Writer(head, random.Random(draw_seed)).figures


class _Writer:
    """Writes one order. The draws do not depend on the status, so that an order keeps its lines as it moves on."""

    def __init__(self, head: Head, draw: random.Random) -> None:
        self._head = head
        self._recipe = head.recipe
        self._marketplace = head.marketplace
        self._draw = draw
        self._unit = Decimal(1).scaleb(-self._marketplace.decimals)
        self._merchant = head.recipe.fulfilled_by == "MERCHANT"
        place = TERRITORIES.get(self._recipe.territory) or self._destination()
        self._place = place
        self._tax_due = tax_of(
            self._marketplace,
            place,
            outside=self._recipe.territory in OUTSIDE,
            business=self._recipe.business,
            by_merchant=self._merchant,
        )
        self._name = BUYER_MARK + draw.choice(_FIRST_NAMES) + " " + draw.choice(_LAST_NAMES)
        pending = head.status in ("PENDING", "PENDING_AVAILABILITY")
        self._priced = not pending or self._recipe.prices_while_pending
        self._paid = self._priced and head.status != "CANCELLED" and not self._recipe.bare
        self.figures = self._figures()

    def _destination(self) -> Destination:
        places = DESTINATIONS[self._recipe.country]
        if self._recipe.uoss:
            places = tuple(p for p in places if p.country != self._recipe.country) or places
        return self._draw.choice(places)

    def _figures(self) -> Figures:
        # one after the other as they are: a draw more or less would make another order of every order
        recipe, draw = self._recipe, self._draw
        lines = [self._line(position) for position in range(recipe.lines)]
        prime = not self._merchant and draw.random() < 0.5
        street, second_line = draw.choice(_STREETS), draw.random() < 0.3
        door_note = self._merchant and draw.random() < 0.1
        registration_street, registration_second = "", False
        if recipe.business:
            registration_street, registration_second = draw.choice(_STREETS), draw.random() < 0.3
        level = "MOON_EXPRESS" if recipe.strange else draw.choice(_SERVICE_LEVELS)
        return Figures(
            self._head,
            self._place,
            lines,
            self._paid,
            prime,
            street,
            second_line,
            door_note,
            registration_street,
            registration_second,
            level,
        )

    def order(self) -> Json:
        head, recipe, marketplace = self._head, self._recipe, self._marketplace
        lines = self.figures.lines
        items = [self._item(line) for line in lines]
        order: Json = {"orderId": head.order_id}
        if self._merchant:
            order["orderAliases"] = [{"aliasId": f"FVS-{head.number:06d}", "aliasType": "SELLER_ORDER_ID"}]
        order["createdTime"] = iso(head.created)
        order["lastUpdatedTime"] = iso(head.updated)
        programs = ["AMAZON_BUSINESS"] if recipe.business else []
        programs += ["PREORDER"] if head.status == "PENDING_AVAILABILITY" else []
        programs += ["PRIME"] if self.figures.prime else []
        programs += ["MOON_DELIVERY"] if recipe.strange else []
        if programs:
            order["programs"] = programs
        if recipe.replacement:
            original = f"305-{(head.number * 31 + 7) % 10**7:07d}-{9_999_999 - head.number:07d}"
            order["associatedOrders"] = [{"orderId": original, "associationType": "REPLACEMENT_ORIGINAL_ID"}]
        order["salesChannel"] = {
            "channelName": "NON_AMAZON" if recipe.unlisted_marketplace else "AMAZON",
            "marketplaceId": head.marketplace_id,
            "marketplaceName": UNLISTED_NAME if recipe.unlisted_marketplace else marketplace.name,
        }
        order["orderItems"] = items
        if recipe.bare:
            order["salesChannel"] = {"channelName": "AMAZON", "marketplaceId": head.marketplace_id}
            order["orderItems"] = [
                {"orderItemId": i["orderItemId"], "quantityOrdered": i["quantityOrdered"], "product": {}}
                for i in order["orderItems"]
            ]
            order["fulfillment"] = {"fulfillmentStatus": head.status}
            return order
        order["buyer"] = self._buyer()
        order["recipient"] = self._recipient()
        if self._paid:
            order["proceeds"] = self._proceeds(lines)
            if self._payments():
                method = "Invoice" if recipe.business else "CashOnDelivery" if recipe.cod else "Pix"
                amount = order["proceeds"]["grandTotal"]
                order["payment"] = {"paymentExecutions": [{"paymentMethod": method, "paymentAmount": amount}]}
        if recipe.business:
            order["tax"] = {"taxRegistrations": [self._tax_registration()]}
        order["fulfillment"] = self._fulfillment()
        if self._merchant and head.status in ("PARTIALLY_SHIPPED", "SHIPPED"):
            order["packages"] = [self._package(lines)]
        if recipe.strange:
            order["moonPhase"] = {"name": "waxing", "percent": 61.5}
        return order

    def _payments(self) -> bool:
        return self._recipe.business or self._recipe.cod or self._marketplace.country == "BR"

    def _money(self, amount: Decimal) -> Json:
        return {"amount": str(amount), "currencyCode": self._marketplace.currency}

    def _rounded(self, amount: Decimal) -> Decimal:
        return amount.quantize(self._unit, ROUND_HALF_UP)

    def _line(self, position: int) -> Line:
        head, recipe, draw = self._head, self._recipe, self._draw
        product = PRODUCTS[recipe.product if recipe.product >= 0 else draw.randrange(len(PRODUCTS))]
        quantity = recipe.quantity or draw.choice((1, 1, 1, 1, 1, 2, 2, 3, 4, 10))
        unit_price = Decimal(recipe.unit_price or 0) or self._rounded(product.price * self._marketplace.per_euro)
        if recipe.replacement:
            unit_price = self._rounded(Decimal(0))
        parts = {"ITEM": self._rounded(unit_price * quantity)}
        per_euro = self._marketplace.per_euro
        if recipe.shipping:
            parts["SHIPPING"] = self._rounded(
                draw.choice((Decimal("2.99"), Decimal("3.99"), Decimal("5.49"))) * per_euro
            )
        if recipe.gift:
            parts["GIFT_WRAP"] = self._rounded(Decimal("2.50") * per_euro)
        if recipe.cod:
            parts["COD_FEE"] = self._rounded(Decimal("1.90") * per_euro)
        if recipe.promotion:
            parts["DISCOUNT"] = -self._rounded(parts["ITEM"] / 10)
        if recipe.strange:
            parts["MOON_FEE"] = self._rounded(Decimal("1.00") * per_euro)

        cancelled = head.status == "CANCELLED" or (recipe.one_line_cancelled and position == 1)
        fulfilled = quantity if head.status == "SHIPPED" and not cancelled else 0
        if head.status == "PARTIALLY_SHIPPED" and position == 0:
            fulfilled = max(1, quantity // 2)
        order_item_id = f"{head.number % 10**9:09d}{position + 1:02d}{draw.randrange(1000):03d}"
        transparency = position == 0 and draw.random() < 0.1
        tax, taxes = self._tax(parts)
        return Line(product, order_item_id, unit_price, parts, tax, taxes, quantity, fulfilled, cancelled, transparency)

    def _item(self, line: Line) -> Json:
        head, recipe, product = self._head, self._recipe, line.product
        item: Json = {"orderItemId": line.order_item_id}
        item["quantityOrdered"] = line.quantity
        if line.transparency:
            item["programs"] = ["TRANSPARENCY"]
        item["product"] = {
            "asin": product.asin,
            "title": product.title,
            "sellerSku": product.sku,
            "condition": {"conditionType": "NEW", "conditionSubtype": "NEW"},
        }
        if self._priced:
            price: Json = {"unitPrice": self._money(line.unit_price)}
            if recipe.business:
                price["priceDesignation"] = "BUSINESS_PRICE"
            item["product"]["price"] = price
        if recipe.customised:
            url = f"https://practice.invalid/custom/{BUYER_MARK}{head.number}.zip"
            item["product"]["customization"] = {"customizedUrl": url}
        if self._paid and not line.cancelled:
            item["proceeds"] = self._item_proceeds(line)
            if recipe.points:
                granted = {"pointsNumber": 199, "pointsMonetaryValue": self._money(self._rounded(Decimal(199)))}
                item["expense"] = {"pointsCost": {"pointsGranted": granted}}
        if recipe.promotion:
            item["promotion"] = {"breakdowns": [{"promotionId": promotion_id} for promotion_id in PROMOTION_IDS]}
        if line.cancelled:
            execution = {"cancelledBy": recipe.cancelled_by, "cancelReason": "CUSTOMER_CANCELLED"}
            item["cancellation"] = {"cancellationExecution": execution}
        elif recipe.cancel_requested:
            request = {"requester": "BUYER", "cancelReason": "Ordered by mistake"}
            item["cancellation"] = {"cancellationRequest": request}
        item["fulfillment"] = {
            "quantityFulfilled": line.fulfilled,
            "quantityUnfulfilled": 0 if line.cancelled else line.quantity - line.fulfilled,
        }
        if recipe.gift:
            message = f"{GIFT_MARK}Su gimtadieniu, mama!\nTavo vaikai"
            item["fulfillment"]["packing"] = {"giftOption": {"giftMessage": message, "giftWrapLevel": "STANDARD"}}
        if self._tax_due.by_amazon:
            party = "Amazon Services, Inc."
            item["tax"] = {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": party}]}
        elif recipe.ioss:
            item["tax"] = {"taxCalculationBreakdowns": [{"reportingScheme": "IOSS"}]}
        elif recipe.uoss and self._place.country in _EU - {self._marketplace.country}:
            item["tax"] = {"taxCalculationBreakdowns": [{"reportingScheme": "UOSS"}]}
        return item

    def _tax(self, parts: dict[str, Decimal]) -> tuple[Decimal, dict[str, Decimal]]:
        percent = self._tax_due.percent
        base = Decimal(100) if self._marketplace.tax_on_top else 100 + percent
        details = {kind: self._rounded(amount * percent / base) for kind, amount in parts.items()}
        return sum(details.values(), self._rounded(Decimal(0))), details

    def _line_total(self, parts: dict[str, Decimal], tax: Decimal) -> Decimal:
        return sum(parts.values(), tax if self._marketplace.tax_on_top else self._rounded(Decimal(0)))

    def _item_proceeds(self, line: Line) -> Json:
        breakdowns: list[Json] = [{"type": kind, "subtotal": self._money(part)} for kind, part in line.parts.items()]
        details = [{"subtype": kind, "value": self._money(part)} for kind, part in line.taxes.items()]
        breakdowns.append({"type": "TAX", "subtotal": self._money(line.tax), "detailedBreakdowns": details})
        return {"proceedsTotal": self._money(self._line_total(line.parts, line.tax)), "breakdowns": breakdowns}

    def _proceeds(self, lines: Iterable[Line]) -> Json:
        nothing = self._rounded(Decimal(0))
        sums: dict[str, Decimal] = {}
        tax = total = nothing
        for line in lines:
            if line.cancelled:
                continue
            for kind, amount in line.parts.items():
                sums[kind] = sums.get(kind, nothing) + amount
            tax += line.tax
            total += self._line_total(line.parts, line.tax)
        breakdowns: list[Json] = [{"type": kind, "subtotal": self._money(amount)} for kind, amount in sums.items()]
        breakdowns.append({"type": "TAX", "subtotal": self._money(tax)})
        if self._recipe.tip:
            tip = self._rounded(Decimal("2.00") * self._marketplace.per_euro)
            breakdowns.append({"type": "DELIVERY_TIP", "status": self._recipe.tip, "subtotal": self._money(tip)})
            total += tip if self._recipe.tip == "FINALIZED" else nothing
        return {"grandTotal": self._money(total + self._recipe.total_off), "breakdowns": breakdowns}

    def _buyer(self) -> Json:
        buyer: Json = {"buyerName": self._name}
        if self._merchant:
            buyer["buyerEmail"] = f"pirkejas-{self._head.number:x}@marketplace.{self._marketplace.domain[4:]}"
        if self._recipe.business:
            buyer["buyerCompanyName"] = COMPANY_MARK + "Žalioji giria GmbH"
            buyer["buyerPurchaseOrderNumber"] = f"PO-{self._head.number:05d}"
        return buyer

    def _address(self, street: str, second_line: bool) -> Json:
        place = self._place
        address: Json = {"name": self._name}
        if self._recipe.business:
            address["companyName"] = COMPANY_MARK + "Žalioji giria GmbH"
        address |= {
            "addressLine1": f"{STREET_MARK}{street} 12",
            "addressLine2": f"{STREET_MARK}B. 7" if second_line else "",
            "city": CITY_MARK + place.city,
        }
        if place.state:
            address["stateOrRegion"] = place.state
        if place.postcode:
            address["postalCode"] = place.postcode
        address["countryCode"] = place.country
        if place.country == "BR":
            address["extendedFields"] = {"streetName": f"{STREET_MARK}das Flores", "streetNumber": "123"}
        if self._merchant:
            # Amazon keeps back the phone of every order it ships itself
            address["phone"] = f"+370 {PHONE_MARK}"
        address["addressType"] = "COMMERCIAL" if self._recipe.business else "RESIDENTIAL"
        return address

    def _recipient(self) -> Json:
        known = self.figures
        recipient: Json = {"deliveryAddress": self._address(known.street, known.second_street_line)}
        if known.door_note:
            recipient["deliveryPreference"] = {"addressInstruction": f"{BUYER_MARK}paskambinkite, laiptinė su šunimi"}
        return recipient

    def _tax_registration(self) -> Json:
        known = self.figures
        return {
            "entityType": "BUYER",
            "legalName": COMPANY_MARK + "Žalioji giria GmbH",
            "taxRegistrationType": "VAT",
            "taxRegistrationNumber": f"{self._place.country}{TAX_NUMBER_MARK}{self._head.number % 10}",
            "taxRegistrationAddress": self._address(known.registration_street, known.registration_second_line),
        }

    def _fulfillment(self) -> Json:
        head, recipe = self._head, self._recipe
        start = head.created.replace(hour=0, minute=0, second=0)

        def window(first_day: int, last_day: int) -> Json:
            return {
                "earliestDateTime": iso(start + timedelta(days=first_day)),
                "latestDateTime": iso(start + timedelta(days=last_day, seconds=-1)),
            }

        return {
            "fulfillmentStatus": head.status,
            "fulfilledBy": recipe.fulfilled_by,
            "fulfillmentServiceLevel": self.figures.service_level,
            "shipByWindow": window(1, 3),
            "deliverByWindow": window(4, 8),
        }

    def _package(self, lines: Iterable[Line]) -> Json:
        head, draw = self._head, self._draw
        shipped = min(head.updated, head.created + timedelta(hours=draw.randrange(3, 40)))
        arrived = head.status == "SHIPPED" and head.updated - shipped > timedelta(days=2)
        return {
            "packageReferenceId": "1",
            "createdTime": iso(shipped),
            "packageStatus": {
                "status": "DELIVERED" if arrived else "IN_TRANSIT",
                "detailedStatus": "DELIVERED" if arrived else "PICKED_UP",
            },
            "carrier": draw.choice(CARRIERS),
            "shipTime": iso(shipped),
            "shippingService": "Standard",
            "trackingNumber": f"0034{draw.randrange(10**16):016d}",
            "shipFromAddress": {
                "name": "FVS praktika, UAB",
                "addressLine1": "Sandėlių g. 1",
                "city": "Kaunas",
                "postalCode": "LT-00000",
                "countryCode": "LT",
            },
            "packageItems": [
                {"orderItemId": line.order_item_id, "quantity": line.fulfilled} for line in lines if line.fulfilled
            ],
        }
