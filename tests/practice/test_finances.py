"""The practice shop's Finances API: Amazon's contract, its bounds and its refusals; and roles missing one by one."""

from datetime import UTC, datetime
from typing import Any

import pytest

from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop

TRANSACTIONS = "/finances/2024-06-19/transactions"
MODEL = "finances_2024-06-19.json"
AFTER = "2026-09-01T00:00:00Z"


def test_transactions_keep_amazon_s_contract_and_say_whose_they_are(caller: Any, contract: Any) -> None:
    """A page is as Amazon's model has it; every transaction names the seller, and none a buyer."""
    for region in ("Europe", "NorthAmerica", "FarEast"):
        reply = caller.get(TRANSACTIONS, caller.token(region), region, postedAfter=AFTER)
        body = reply.json()
        contract(MODEL, "ListTransactionsResponse", body)
        assert reply.headers["x-amzn-RateLimit-Limit"] == "0.5"
        told = body["payload"]["transactions"]
        assert told
        sellers = {one["sellingPartnerMetadata"]["sellingPartnerId"] for one in told}
        assert sellers == {caller.shop.account(region).seller_id}
        assert not any(word in reply.text for word in ("buyer", "Praktikos", "addressLine"))


def test_every_order_that_was_sent_has_one_transaction(caller: Any, shop: PracticeShop) -> None:
    """Page by page all of them come, once each, and none younger than two days."""
    token = caller.token()
    query = {"postedAfter": AFTER}
    seen: list[str] = []
    while True:
        payload = caller.get(TRANSACTIONS, token, **query).json()["payload"]
        for one in payload["transactions"]:
            assert datetime.fromisoformat(one["postedDate"]) <= datetime(2026, 11, 20, 16, tzinfo=UTC)
            seen += [related["relatedIdentifierValue"] for related in one["relatedIdentifiers"]]
        if "nextToken" not in payload:
            break
        query["nextToken"] = payload["nextToken"]
    assert len(seen) == len(set(seen)) > 100
    assert set(seen) <= set(shop.order_ids("Europe"))


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"postedAfter": "yesterday"},
        {"postedAfter": "2026-11-22T15:59:00Z"},
        {"postedAfter": AFTER, "postedBefore": "2026-11-22T15:59:00Z"},
        {"postedAfter": AFTER, "postedBefore": "2026-08-01T00:00:00Z"},
        {"postedAfter": AFTER, "nextToken": "made-up"},
        {"postedAfter": AFTER, "pageSize": "1"},
    ],
)
def test_what_breaks_the_rules_is_refused(caller: Any, contract: Any, query: dict[str, str]) -> None:
    """A time that is missing, unreadable, too young or backwards, a foreign page token, an unknown parameter: 400."""
    reply = caller.get(TRANSACTIONS, caller.token(), **query)
    assert reply.status_code == 400
    contract(MODEL, "ErrorList", reply.json())


def test_more_than_180_days_are_empty(caller: Any) -> None:
    """A longer time is no error: Amazon answers it with nothing at all."""
    reply = caller.get(TRANSACTIONS, caller.token(), postedAfter="2026-01-01T00:00:00Z")
    assert reply.json() == {"payload": {"transactions": []}}


def test_a_marketplace_narrows_it_down(caller: Any) -> None:
    """Only that marketplace's transactions come."""
    reply = caller.get(TRANSACTIONS, caller.token(), postedAfter=AFTER, marketplaceId="A1PA6795UKMFR9")
    told = reply.json()["payload"]["transactions"]
    assert {one["sellingPartnerMetadata"]["marketplaceId"] for one in told} == {"A1PA6795UKMFR9"}


@pytest.mark.parametrize(
    ("fault", "refused"),
    [
        (Fault.MISSING_ORDERS_ROLE, {"search", "order"}),
        (Fault.MISSING_REPORTS_ROLE, {"reports"}),
        (Fault.MISSING_FINANCES_ROLE, {"finances"}),
        (Fault.MISSING_SELLERS_ROLE, {"sellers"}),
    ],
)
def test_a_role_is_missing_for_its_own_operations_only(
    caller: Any, shop: PracticeShop, fault: Fault, refused: set[str]
) -> None:
    """403 where the role is missing, and everything else as ever."""
    token = caller.token()
    shop.faults.set(fault)
    statuses = {
        "search": caller.search(token, createdAfter=AFTER).status_code,
        "order": caller.order(token, shop.order_ids("Europe")[-1]).status_code,
        "reports": caller.reports(token, reportTypes="GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL").status_code,
        "finances": caller.get(TRANSACTIONS, token, postedAfter=AFTER).status_code,
        "sellers": caller.participations(token).status_code,
    }
    assert {name for name, status in statuses.items() if status == 403} == refused
    assert {status for name, status in statuses.items() if name not in refused} == {200}


def test_one_data_set_is_refused_or_left_out(caller: Any, shop: PracticeShop) -> None:
    """MISSING_PROCEEDS refuses that one alone; NO_RECIPIENT refuses nothing and gives no recipient."""
    token, order_id = caller.token(), shop.order_ids("Europe")[-1]
    shop.faults.set(Fault.MISSING_PROCEEDS)
    assert caller.order(token, order_id, includedData="PROCEEDS").status_code == 403
    assert caller.order(token, order_id, includedData="TAX,FULFILLMENT").status_code == 200
    shop.faults.clear()
    assert "recipient" in caller.order(token, order_id, includedData="RECIPIENT").json()["order"]
    shop.faults.set(Fault.NO_RECIPIENT)
    assert "recipient" not in caller.order(token, order_id, includedData="RECIPIENT").json()["order"]


def test_an_account_that_sells_nowhere(caller: Any, shop: PracticeShop, contract: Any) -> None:
    """NO_PARTICIPATION lists the marketplaces, and the account takes part in none."""
    shop.faults.set(Fault.NO_PARTICIPATION)
    body = caller.participations(caller.token()).json()
    contract("sellers.json", "GetMarketplaceParticipationsResponse", body)
    assert body["payload"]
    assert not any(one["participation"]["isParticipating"] for one in body["payload"])
