"""English words for what Amazon gives, for the command line. No Qt."""

#: name in `model.roles.TOPICS` -> what it is
TOPICS: dict[str, str] = {
    "orders": "orders with their lines",
    "proceeds": "amounts, tax among them",
    "promotion": "promotions that discounts were given for",
    "cancellation": "cancelled lines",
    "tax": "who collects the VAT, and its scheme",
    "expense": "Amazon's fees for the order",
    "fulfillment": "status, who ships, when",
    "destination": "country, region, tax territory",
    "packages": "parcels and tracking numbers",
    "fulfillment_orders": "work orders of Amazon's warehouses",
    "buyer_name": "name and e-mail",
    "buyer_address": "street, postcode, phone",
    "buyer_vat_number": "VAT number",
    "payment": "what the buyer paid with",
    "reports": "order reports",
    "finances": "payouts and deductions",
}
#: model.roles.TopicGroup -> its name
TOPIC_GROUPS: dict[str, str] = {
    "orders": "Orders",
    "taxes": "Taxes, fees",
    "delivery": "Delivery",
    "buyer": "Buyer",
    "reports": "Reports",
    "payouts": "Payouts",
}
#: model.roles.Given, and "never" for what nobody has asked for yet
GIVEN: dict[str, str] = {
    "given": "yes",
    "refused": "NO",
    "empty": "none was sent",
    "withheld": "NONE was sent, most likely for want of a role",
    "unknown": "could not be asked",
    "never": "not asked yet",
    "not_asked": "we do not ask",
    "not_kept": "not kept",
}
