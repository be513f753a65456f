"""An order becomes a document only when everything about it is certain; else it is held with every reason."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from fvsestore_gui.model.orders import Order
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
from fvsestore_gui.model.postings import HELD_POSTING_REASONS, Posting, PostingDecision, PostingKind
from fvsestore_gui.model.products import Component, MatchedBy, MatchedProduct
from fvsestore_gui.model.vat import Collector
from fvsestore_gui.work.drafting import Ground, draft
from tests.work.orders_to_draft import SETTINGS, FewRules, OneRate, SameCode, ground, line, order, own_part, rule


def posted(made: Order, on: Ground | None = None) -> Posting:
    """The document of an order that nothing speaks against."""
    found = draft(1, made, on or ground())
    assert isinstance(found, Posting), found
    return found


def held(made: Order, on: Ground | None = None) -> HeldDraft:
    found = draft(1, made, on or ground())
    assert isinstance(found, HeldDraft), found
    assert {reason.code for reason in found.reasons} <= HELD_POSTING_REASONS
    return found


def codes(made: Order, on: Ground | None = None) -> list[str]:
    return [reason.code for reason in held(made, on).reasons]


def simple(**changes: Any) -> Order:
    return order("11.90", line(item="11.90", tax={"item": "1.90"}), **changes)


# -- what is held ----------------------------------------------------------------------------------------------------


def test_every_reason_is_told_at_once() -> None:
    """An unknown SKU, no rate, no shipping service and no client are all named, so that they are settled in one go."""
    made = order(
        "16.89",
        line(item="11.90", shipping="4.99", currency="GBP"),
        marketplace="GB",
        to="GB",
        postcode="SW1A 1AA",
        currency="GBP",
    )
    bare = replace(SETTINGS, client="", shipping_service="")
    on = ground(bare, rates=OneRate({}), products=SameCode(unknown=frozenset({"SKU-1"})))
    found = held(made, on)
    assert {reason.code for reason in found.reasons} == {
        "client_missing",
        "rate_missing",
        "sku_unmapped",
        "service_missing",
    }
    assert (found.total, found.currency, found.day) == (Decimal("16.89"), "GBP", date(2026, 11, 3))


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (order(None, line(), status="PENDING"), "order_pending"),
        (simple(status="UNSHIPPED"), "order_pending"),
        (order("11.91", line(item="11.90")), "order_differs"),
        (order(None, line(item="11.90")), "order_no_total"),
        (order("11.90", line()), "order_parts_missing"),
        (order("11.90", line(1, item="11.90"), line(2)), "order_parts_missing"),
        (order("11.90", line(item="11.90", currency="USD")), "order_mixed_currencies"),
        (order("11.90", line(sku=None, item="11.90")), "sku_missing"),
        (simple(to=None), "destination_unknown"),
        (simple(to="CY", postcode="99150"), "territory_unclear"),
        (simple(to="PL", business=True), "vat_rule_none"),
        (simple(business=True), "vat_buyer_unknown"),
        (order("11.90", line(item="11.90", tax={"item": "0.78"})), "vat_differs"),
        (order("11.90", line(item="11.90", tax={"item": "1.90"}, currency="EUR"), to="US"), "vat_differs"),
        (order("0.00", line(item="0.00")), "free_order"),
    ],
)
def test_what_is_not_certain_is_held(made: Order, code: str) -> None:
    """Pending, differing, unpriced, without SKU, to nowhere, under no rule, at another tax than ours: never posted."""
    assert code in codes(made)


def test_the_wrong_sum_is_said() -> None:
    """An order whose sums differ says by how much."""
    (reason,) = held(order("11.91", line(item="11.90"))).reasons
    assert reason.facts == {"difference": "0.01", "currency": "EUR"}


def test_amazons_other_tax_is_said_and_may_be_let_pass() -> None:
    """7 % where the rule has 19: held with both sums; decided, the rule's VAT stands and the total stays Amazon's."""
    made = order("11.90", line(item="11.90", tax={"item": "0.78"}))
    (reason,) = held(made).reasons
    assert reason.facts == {"amazon": "0.78", "ours": "1.90", "currency": "EUR"}
    posting = posted(made, ground(decision=PostingDecision(order_row=1, vat_by_rule=True)))
    assert (posting.lines[0].net, posting.lines[0].vat, posting.total) == (
        Decimal("10.00"),
        Decimal("1.90"),
        Decimal("11.90"),
    )


def test_amazons_tax_stands_where_it_is_a_cent_a_piece_off() -> None:
    """Ten pieces of 1.19, each with its tax rounded: 2.00 where 19 % of the sum is 1.90. A dime more is held."""
    made = order("11.90", line(quantity=10, item="11.90", tax={"item": "2.00"}))
    assert posted(made).lines[0].vat == Decimal("2.00")
    assert codes(order("11.90", line(quantity=10, item="11.90", tax={"item": "2.01"}))) == ["vat_differs"]


def test_no_tax_of_amazons_is_no_tax_of_zero() -> None:
    """Where Amazon counts no tax at all, 0.00 or nothing, the rule's is counted; at one line of several it is not."""
    assert posted(order("11.90", line(item="11.90", tax={"item": "0.00"}))).lines[0].vat == Decimal("1.90")
    taxed = line(1, item="11.90", tax={"item": "1.90"})
    assert codes(order("23.80", taxed, line(2, item="11.90", tax={"item": "0.00"}))) == ["vat_differs"]


def test_an_import_that_was_broken_off_holds_its_orders() -> None:
    """Neither an order whose newest state was unreadable nor one of a broken import is posted."""
    assert codes(simple(), ground(held=frozenset({"305-1234567-7654321"}))) == ["order_held"]
    assert codes(simple(), ground(incomplete=frozenset({1}))) == ["import_incomplete"]


def test_an_unlikely_rate_is_held() -> None:
    """A rule of 18 % for Germany: neither its rate nor Lithuania's, so somebody mistyped it."""
    rules = FewRules([rule(9, "LT", "DE", "OSSDE18", "18")])
    (reason,) = held(order("11.80", line(item="11.80")), ground(rules=rules)).reasons
    assert reason.code == "vat_rate_unlike"
    assert reason.facts == {"rate": "18", "place": "DE", "known": "19 7 21 5 12"}


def test_what_amazon_owes_the_tax_of_has_no_rate_of_ours() -> None:
    """A rule with 20 % for sales whose tax Amazon collects would book VAT twice: held."""
    collected = {"tax": {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon"}]}}
    made = order("23.80", line(item="23.80", tax={"item": "3.80"}, fields=collected))
    rules = FewRules([rule(9, "LT", "DE", "PVM15", "19", collector=Collector.AMAZON)])
    (reason,) = held(made, ground(rules=rules)).reasons
    assert (reason.code, reason.facts["known"]) == ("vat_rate_unlike", "0")


def test_collected_tax_that_is_not_told_is_not_guessed() -> None:
    """Amazon keeps the tax in the price and does not say how much: held."""
    collected = {"tax": {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon"}]}}
    made = order("24.00", line(item="24.00", fields=collected))
    assert codes(made) == ["order_parts_missing"]


def test_a_way_of_collecting_we_do_not_know_is_held() -> None:
    """Somebody collects the tax, and it is not clear who owes it."""
    strange = {"tax": {"taxCollections": [{"model": "MOON_TAX", "responsibleParty": "Luna"}]}}
    (reason,) = held(order("24.00", line(item="24.00", fields=strange))).reasons
    assert (reason.code, reason.facts["collector"]) == ("vat_rule_none", "MOON_TAX:Luna")


def test_what_finvalda_would_not_take_is_held() -> None:
    """A product's code of 21 letters and a business client's code that is too long never leave."""
    on = ground(products=SameCode({"SKU-1": MatchedProduct("SKU-1", MatchedBy.TABLE, (Component("P" * 21),))}))
    assert codes(simple(), on) == ["field_too_long"]


# -- what is left out ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "settings", "decision", "code"),
    [
        (simple(), replace(SETTINGS, kind=OperationKind.NONE), None, ""),
        (simple(status="CANCELLED"), SETTINGS, None, ""),
        (simple(), SETTINGS, PostingDecision(order_row=1, left_out=True, note="ranka"), "not_chosen"),
        (simple(), replace(SETTINGS, orders_from=date(2026, 11, 4)), None, "date_before_start"),
        (order("0.00", line(item="0.00")), replace(SETTINGS, replacement=Replacement.SKIP), None, "free_order"),
    ],
)
def test_what_needs_no_operation_is_skipped(
    made: Order, settings: PostingSettings, decision: PostingDecision | None, code: str
) -> None:
    """By the settings, by hand, cancelled, from before the start, or free: nothing is waited for."""
    found = held(made, ground(settings, decision=decision))
    assert found.skipped
    assert [reason.code for reason in found.reasons] == [code] * bool(code)


# -- when ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("created", "time_of", "day"),
    [
        ("2026-10-31T21:59:59Z", TimeOf.VILNIUS, date(2026, 10, 31)),
        ("2026-10-31T22:00:00Z", TimeOf.VILNIUS, date(2026, 11, 1)),
        ("2026-10-31T22:30:00Z", TimeOf.MARKETPLACE, date(2026, 10, 31)),
        ("2026-06-30T21:00:00Z", TimeOf.VILNIUS, date(2026, 7, 1)),
    ],
)
def test_the_last_half_hour_of_a_month_falls_on_the_right_day(created: str, time_of: TimeOf, day: date) -> None:
    """By Vilnius' clock or the marketplace's, in winter and in summer."""
    assert posted(simple(created=created), ground(replace(SETTINGS, time_of=time_of))).day == day


def test_the_day_of_shipping_is_that_of_the_last_parcel() -> None:
    """The order has left with its last parcel; without times of parcels nobody knows, and it is held."""
    parcels = [{"packageReferenceId": n, "shipTime": f"2026-11-0{n}T12:00:00Z"} for n in (4, 6)]
    shipped = ground(replace(SETTINGS, date_of=DateOf.SHIPPED))
    assert posted(simple(packages=parcels), shipped).day == date(2026, 11, 6)
    assert codes(simple(), shipped) == ["date_unknown"]
    assert codes(simple(packages=[*parcels, {"packageReferenceId": 7}]), shipped) == ["date_unknown"]


def test_the_payment_is_due_after_the_days_that_were_chosen() -> None:
    """14 days, 0 days, or what Finvalda has for the client."""
    days = [posted(simple(), ground(replace(SETTINGS, payment_days=days))).payment_day for days in (14, 0, None)]
    assert days == [date(2026, 11, 17), date(2026, 11, 3), None]


# -- from where, and to whom -----------------------------------------------------------------------------------------


def test_fba_and_fbm_have_their_own_warehouse_series_and_objects() -> None:
    """FBA by the country of stock, its own series and object; FBM its own warehouse before that of its country."""
    settings = replace(
        SETTINGS,
        fba=FulfilmentSettings(warehouse="FBA", series="AMF", stock_country="DE", objects=("FBA", "", "", "", "", "")),
        warehouse_by_country={"DE": "FBADE", "LT": "FBALT"},
        objects=("AMZ", "{marketplace}", "", "", "", ""),
    )
    fba, fbm = posted(simple(by="AMAZON"), ground(settings)), posted(simple(), ground(settings))
    assert (fba.lines[0].warehouse, fba.series, fba.objects[:2]) == ("FBADE", "AMF", ("FBA", "Amazon.de"))
    assert (fbm.lines[0].warehouse, fbm.series, fbm.objects[:2]) == ("CENTR.", "AMZ", ("AMZ", "Amazon.de"))


def test_where_fba_goods_lie_is_said_by_marketplace_or_by_hand() -> None:
    """Amazon does not tell it: the marketplace's country of stock, else FBA's; a decision outweighs both."""
    settings = replace(SETTINGS, fba=FulfilmentSettings(warehouse="FBA"), fba_stock_by_marketplace={"DE": "DE"})
    assert posted(simple(by="AMAZON"), ground(settings)).lines[0].vat_code == "DE19"
    unknown = replace(settings, fba_stock_by_marketplace={})
    assert "stock_country_unknown" in codes(simple(by="AMAZON"), ground(unknown))
    decided = ground(unknown, decision=PostingDecision(order_row=1, stock_country="DE"))
    assert posted(simple(by="AMAZON"), decided).lines[0].vat_code == "DE19"


def test_a_business_without_a_vat_number_buys_like_a_consumer_once_that_is_said() -> None:
    """Unknown, it is held; with "none" entered it is under the rule of businesses, with its own document kind."""
    made = simple(business=True)
    assert codes(made) == ["vat_buyer_unknown"]
    without = posted(made, ground(decision=PostingDecision(order_row=1, vat_number="")))
    assert (without.lines[0].rule_id, without.document_kind) == (31, "SF")


def test_a_client_for_each_marketplace_and_for_each_buyer() -> None:
    """By marketplace, else the general one; by buyer a code of 15 capitals and digits that no other order gets."""
    by_place = replace(SETTINGS, client_by=ClientBy.MARKETPLACE, client_by_marketplace={"DE": "AMZVOK"})
    assert posted(simple(), ground(by_place)).client == "AMZVOK"
    assert posted(simple(marketplace="FR"), ground(by_place)).client == "AMZDE"
    by_buyer = posted(simple(), ground(replace(SETTINGS, client_by=ClientBy.BUYER, client="")))
    assert by_buyer.missing_cards == (("Fvs.Klientas", by_buyer.client),)
    assert by_buyer.client.startswith("AMZ")
    assert len(by_buyer.client) <= 15


# -- what it is called -----------------------------------------------------------------------------------------------


def test_what_is_too_long_is_shortened_and_said() -> None:
    """A title of over 50 letters is cut, and what it was is told with the document."""
    long = "Amazon užsakymas {order_id}, gavėjo šalis {ship_country}, " * 2
    posting = posted(simple(), ground(replace(SETTINGS, titles=("{order_id}", long, "", "", ""))))
    (cut,) = posting.shortened
    assert cut.field == "sPavadinimas2"
    assert posting.titles[1] == cut.sent == cut.whole[:50].rstrip()


def test_a_document_that_finvalda_numbers_keeps_the_order_id_in_a_title() -> None:
    """Without a number of its own it must be found again: the order id stands in a Pavadinimas, chosen or not."""
    numbered = replace(SETTINGS, number_from=NumberFrom.FINVALDA, titles=("{marketplace}", "", "", "", ""))
    posting = posted(simple(), ground(numbered))
    assert (posting.document, posting.titles[:2]) == ("", ("Amazon.de", "305-1234567-7654321"))
    full = replace(numbered, titles=("a", "b", "c", "d", "e"))
    assert codes(simple(), ground(full)) == ["field_missing"]


def test_a_reservation_is_its_own_kind_of_document() -> None:
    """PardRezDok with the same lines."""
    posting = posted(simple(), ground(replace(SETTINGS, kind=OperationKind.RESERVATION)))
    assert (posting.kind, posting.item_class) == (PostingKind.RESERVATION, "PardRezDok")


def test_cards_that_are_to_be_created_are_named() -> None:
    """A product without a card, where cards may be created, goes with its class and code."""
    new = MatchedProduct("SKU-1", MatchedBy.NEW_CARD, (Component("SKU1"),))
    assert posted(simple(), ground(products=SameCode({"SKU-1": new}))).missing_cards == (("Fvs.Preke", "SKU1"),)


# -- how parts are read ----------------------------------------------------------------------------------------------


def test_a_discount_of_the_whole_order_is_shared_by_price() -> None:
    """10.00 off lines of 30.00 and 10.00: 7.50 and 2.50."""
    made = order("30.00", line(1, item="30.00"), line(2, item="10.00"), own=[own_part("DISCOUNT", "-10.00")])
    assert [one.gross for one in posted(made).lines] == [Decimal("22.50"), Decimal("7.50")]


def test_lines_that_do_not_make_the_orders_own_sum_are_held() -> None:
    """The order says 12.00 for its goods, its lines 11.90: Amazon contradicts itself."""
    made = order("12.00", line(item="11.90"), own=[own_part("ITEM", "12.00")])
    assert codes(made) == ["order_differs"]
    moved = [own_part("ITEM", "12.00"), own_part("SHIPPING", "4.89")]
    assert codes(order("16.89", line(item="11.90", shipping="4.99"), own=moved)) == ["order_differs"]


def test_a_tip_that_is_pending_counts_only_where_the_total_has_it() -> None:
    """2.00 beside a total of 11.90 is none of it; in a total of 13.90 it is a line of its own."""
    tip = [own_part("DELIVERY_TIP", "2.00", status="PENDING")]
    assert [one.part for one in posted(order("11.90", line(item="11.90"), own=tip)).lines] == ["item"]
    assert [one.part for one in posted(order("13.90", line(item="11.90"), own=tip)).lines] == ["item", "tip"]


def test_services_under_two_rules_are_two_lines() -> None:
    """Shipping of a line that Amazon collects the tax of, and of one that it does not, stay apart."""
    collected = {"tax": {"taxCollections": [{"model": "MARKETPLACE_FACILITATOR", "responsibleParty": "Amazon"}]}}
    rules = FewRules(
        [rule(1, "LT", "DE", "OSSDE19", "19"), rule(2, "LT", "DE", "PVM15", "0", collector=Collector.AMAZON)]
    )
    made = order(
        "33.80",
        line(1, item="11.90", shipping="5.00", tax={"item": "1.90", "shipping": "0.80"}),
        line(2, item="11.90", shipping="5.00", tax={"item": "1.90", "shipping": "0.80"}, fields=collected),
    )
    posting = posted(made, ground(rules=rules))
    assert [(one.part, one.vat_code, one.gross) for one in posting.lines] == [
        ("item", "OSSDE19", Decimal("11.90")),
        ("item", "PVM15", Decimal("10.00")),
        ("shipping", "OSSDE19", Decimal("5.00")),
        ("shipping", "PVM15", Decimal("4.20")),
    ]
    assert posting.collected_tax == Decimal("2.70")


def test_the_digest_sees_what_matters_and_nothing_else() -> None:
    """Another amount or a cancelled line changes it; a parcel, a later update or a tip that is paid does not."""
    first = posted(simple()).order_digest
    parcel = [{"packageReferenceId": "1", "shipTime": "2026-11-04T12:00:00Z"}]
    assert posted(simple(packages=parcel)).order_digest == first
    assert posted(order("11.91", line(item="11.91"))).order_digest != first
    tipped, paid = (
        posted(order("13.90", line(item="11.90"), own=[own_part("DELIVERY_TIP", "2.00", status=status)])).order_digest
        for status in ("PENDING", "FINALIZED")
    )
    assert tipped == paid != first
