"""Cards in the practice Finvalda: what a document lacks is created with it, and a known buyer's client is taken."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
import pytest

from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceKind
from fvsestore_gui.model.posting_settings import CardSettings, PostingSettings
from fvsestore_gui.model.postings import Posting, PostingDecision
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.work.cards import Cards
from fvsestore_gui.work.creating import create

if TYPE_CHECKING:
    from tests.work.postings.conftest import Bench

pytestmark = pytest.mark.engine("sqlite")
#: the other codes of cards come from the profile, as on a server that is set up
ON = CardSettings(create_clients=True, create_products=True, create_services=True)
CLIENT, PRODUCT = "Fvs.Klientas", "Fvs.Preke"


@pytest.fixture
def service(bench: "Bench") -> Iterator[FinvaldaService]:
    with PracticeShop(bench.clock) as shop:
        finvalda = shop.finvalda
        connection = FinvaldaConnection(address=shop.finvalda_url, company=finvalda.company, user=finvalda.user)
        made = FinvaldaService(connection, Secret(finvalda.password), bench.clock)
        yield made
        made.close()


def test_what_a_document_lacks_is_created_with_it(bench: "Bench", service: FinvaldaService) -> None:
    """Client, product and service come to be, each once; the buyer with a known VAT number gets the client there is."""
    rows = bench.new_orders(3)
    cards = Cards(
        bench.database,
        lambda: service,
        PostingSettings(cards=ON),
        store_id=bench.store.store_id,
        company=service.company,
        holder="ona@buhalterija",
    )
    bench.database.decisions.decide(PostingDecision(order_row=rows[2], vat_number="DE998000551"), "ona@buhalterija")
    _, sample = next(iter(bench.documents(rows)))
    assert isinstance(sample, Posting)
    goods = msgspec.structs.replace(sample.lines[0], code="NAUJA1", sku="nauja-1", quantity=Decimal(1))
    lines = (goods, msgspec.structs.replace(sample.lines[1], code="ATVEZIMAS"))
    for row, client in zip(rows, ("AMZ1", "AMZ1", "DE998000551"), strict=True):
        missing = ((PRODUCT, "NAUJA1"), (CLIENT, client))
        changes = {"company": service.company, "lines": lines, "client": client, "missing_cards": missing}
        bench.changes[row] = changes
    ground = bench.ground(connect=lambda: service, cards=cards.create, reused=cards.reused)
    report = create(ground, rows, Progress())
    assert [(one.state, one.text) for one in report.outcomes if one.state != "created"] == []
    found = {kind: {one.code for one in service.read(kind, Progress())} for kind in (
        ReferenceKind.PRODUCTS, ReferenceKind.SERVICES, ReferenceKind.CLIENTS,
    )}  # fmt: skip
    assert "NAUJA1" in found[ReferenceKind.PRODUCTS]
    assert "ATVEZIMAS" in found[ReferenceKind.SERVICES]
    assert ("AMZ1" in found[ReferenceKind.CLIENTS], "DE998000551" in found[ReferenceKind.CLIENTS]) == (True, False)
    kept = bench.database.postings.of_orders(rows)
    assert [kept[row].client for row in rows] == ["AMZ1", "AMZ1", "BERGGMBH"]
    assert bench.database.products.mapping(bench.store.store_id, "nauja-1") is not None
