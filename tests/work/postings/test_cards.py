"""Cards in Finvalda: looked for before they are created, created only where that is on, without the buyer."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from fvsestore_gui.errors import FinvaldaRefused, FinvaldaUnclear
from fvsestore_gui.finvalda.documents import NotSendable
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import CardSettings, PostingSettings
from fvsestore_gui.model.postings import Posting, PostingDecision
from fvsestore_gui.model.products import Component
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.cards import Cards
from fvsestore_gui.work.client_book import ClientBook, client_book
from fvsestore_gui.work.creating import create

if TYPE_CHECKING:
    from tests.work.postings.conftest import Bench

ALL_ON = CardSettings(
    create_clients=True,
    create_products=True,
    create_services=True,
    client_vat_code="PVM",
    client_debit_account="2410",
    client_credit_account="4430",
    product_account_link="PREKES",
    product_unit="VNT",
    product_vat_code="PVM21",
    service_account_link="PASL",
    service_vat_code="PVM21",
)
CLIENT, PRODUCT, SERVICE = "Fvs.Klientas", "Fvs.Preke", "Fvs.Paslauga"


class CardCabinet:
    """A Finvalda that has cards; `answer` is raised in place of taking the next one."""

    def __init__(self) -> None:
        self.clients: list[ReferenceEntry] = []
        self.taken: list[tuple[str, dict[str, Any]]] = []
        self.asked = 0
        self.answer: Exception | None = None

    def insert_card(self, item_class: str, fields: Mapping[str, Any]) -> None:
        answer, self.answer = self.answer, None
        if answer is not None:
            raise answer
        self.taken.append((item_class, dict(fields[item_class])))

    def find_client(self, *, code: str = "", vat_number: str = "", company_code: str = "") -> ReferenceEntry | None:
        self.asked += 1
        for one in self.clients:
            if code == one.code or (vat_number and one.facts.get("vat_number") == vat_number):
                return one
        return None


@pytest.fixture
def finvalda() -> CardCabinet:
    return CardCabinet()


def cards(bench: "Bench", finvalda: CardCabinet, settings: CardSettings = ALL_ON) -> Cards:
    return Cards(
        bench.database,
        lambda: finvalda,
        PostingSettings(cards=settings),
        store_id=bench.store.store_id,
        company="BANDYMAI",
        holder="ona@buhalterija",
    )


def document(bench: "Bench", row: int, **changes: Any) -> Posting:
    ((_, made),) = bench.documents([row])
    assert isinstance(made, Posting)
    return msgspec.structs.replace(made, **changes)


def test_a_buyers_client_is_created_without_the_buyer(bench: "Bench", finvalda: CardCabinet) -> None:
    """The card is called by the order and its country: no name, address or e-mail is known, and none is sent."""
    (row,) = bench.new_orders(1)
    posting = document(bench, row, client="AMZ1", missing_cards=((CLIENT, "AMZ1"),))
    run = cards(bench, finvalda)
    run.create(posting)
    run.create(posting)
    made = [fields for item_class, fields in finvalda.taken if item_class == CLIENT]
    assert made == [
        {
            "sFvsImportoParametras": "FVSAMAZON",
            "sKodas": "AMZ1",
            "sPavadinimas": f"Amazon {posting.order_id}",
            "sPvmMokKod": "PVM",
            "sDebtSask": "2410",
            "sKredSask": "4430",
            "nTipas": "0",
            "sValstybeKodas": "DE",
            "nFizinisAsmuo": "1",
        }
    ]


def test_a_client_with_the_vat_number_is_taken_before_one_is_created(bench: "Bench", finvalda: CardCabinet) -> None:
    """Finvalda got the buyer's card since its lists were read: the document gets that client, and no card is made."""
    (row,) = bench.new_orders(1)
    bench.database.decisions.decide(PostingDecision(order_row=row, vat_number="DE 129273398"), "ona@buhalterija")
    posting = document(bench, row, client="DE129273398", missing_cards=((CLIENT, "DE129273398"),))
    finvalda.clients = [ReferenceEntry(ReferenceKind.CLIENTS, "SENAS", "GmbH", {"vat_number": "DE129273398"})]
    found = cards(bench, finvalda).reused(posting)
    assert (found.client, found.missing_cards) == ("SENAS", ())
    off = msgspec.structs.replace(ALL_ON, reuse_clients=False)
    assert cards(bench, finvalda, off).reused(posting) == posting
    finvalda.clients = []
    run = cards(bench, finvalda)
    assert run.reused(posting) == posting
    run.create(posting)
    assert finvalda.taken[0][1]["sPvmMoketojoKod"] == "DE129273398"
    assert "nFizinisAsmuo" not in finvalda.taken[0][1]


def test_nothing_is_created_where_it_is_off(bench: "Bench", finvalda: CardCabinet) -> None:
    """Without the accountant's yes no card comes to be."""
    (row,) = bench.new_orders(1)
    posting = document(bench, row, client="AMZ1", missing_cards=((CLIENT, "AMZ1"), (PRODUCT, "PREKE01")))
    cards(bench, finvalda, CardSettings()).create(posting)
    assert finvalda.taken == []


def test_products_and_services_are_created_with_what_was_cut(bench: "Bench", finvalda: CardCabinet) -> None:
    """A product's name is cut to what Finvalda takes; a service that Finvalda has is left alone."""
    rows = bench.new_orders(2)
    posting = document(bench, rows[0], missing_cards=((PRODUCT, "PREKE01"),))
    long = msgspec.structs.replace(posting.lines[0], title="Lininis " * 12, sku="4771234567893", net=Decimal("33.05"))
    posting = msgspec.structs.replace(posting, lines=(long, posting.lines[1]))
    cards(bench, finvalda).create(posting)
    assert [item_class for item_class, _ in finvalda.taken] == [PRODUCT, SERVICE]
    product = finvalda.taken[0][1]
    assert (len(product["sPavadinimas"]) <= 50, product["sBarKodas"]) == (True, "4771234567893")
    services = [ReferenceEntry(ReferenceKind.SERVICES, "PRISTATYMAS", "Pristatymas")]
    bench.database.finvalda.replace_reference("BANDYMAI", ReferenceKind.SERVICES, services)
    again = CardCabinet()
    cards(bench, again).create(document(bench, rows[1]))
    assert again.taken == []


def test_a_created_product_stays_its_skus(bench: "Bench", finvalda: CardCabinet) -> None:
    """The table knows it from then on; a product of that code which somebody else made is never taken for it."""
    rows = bench.new_orders(1)
    posting = document(bench, rows[0], missing_cards=((PRODUCT, "LN1"),))
    goods = msgspec.structs.replace(posting.lines[0], code="LN1", sku="LN-1")
    posting = msgspec.structs.replace(posting, lines=(goods,))
    finvalda.answer = FinvaldaRefused("finvalda_refused", result_code=29, text="kartojasi prekės kodas")
    with pytest.raises(FinvaldaRefused):
        cards(bench, finvalda).create(posting)
    assert bench.database.products.mapping(bench.store.store_id, "LN-1") is None
    cards(bench, finvalda).create(posting)
    mapping = bench.database.products.mapping(bench.store.store_id, "LN-1")
    assert mapping is not None
    assert mapping.components == (Component("LN1"),)
    cards(bench, finvalda).create(posting)
    assert len(finvalda.taken) == 1


def test_what_is_there_already_is_as_good_as_created(bench: "Bench", finvalda: CardCabinet) -> None:
    """A card of that code exists, or the answer was lost and it is there: the document goes on."""
    (row,) = bench.new_orders(1)
    posting = document(bench, row, client="AMZ1", missing_cards=((CLIENT, "AMZ1"),), lines=())
    finvalda.answer = FinvaldaRefused("finvalda_refused", result_code=3, text="kartojasi kliento kodas")
    cards(bench, finvalda).create(posting)
    finvalda.answer = FinvaldaUnclear("finvalda_unclear", method="InsertNewItem")
    finvalda.clients = [ReferenceEntry(ReferenceKind.CLIENTS, "AMZ1", "")]
    cards(bench, finvalda).create(posting)
    finvalda.clients = []
    for error in (
        FinvaldaUnclear("finvalda_unclear", method="InsertNewItem"),
        FinvaldaRefused("finvalda_refused", result_code=34, text="nerastas PVM mokestis"),
    ):
        finvalda.answer = error
        with pytest.raises(type(error)):
            cards(bench, finvalda).create(posting)


def test_a_card_that_no_finvalda_would_take_stops_its_document_only(bench: "Bench", finvalda: CardCabinet) -> None:
    """A setting that is too long for a card is said as the reason; nothing is sent of that document."""
    rows = bench.new_orders(2)
    bench.changes[rows[0]] = {"client": "AMZ1", "missing_cards": ((CLIENT, "AMZ1"),)}
    broken = msgspec.structs.replace(ALL_ON, client_debit_account="2" * 21, create_services=False)
    run = cards(bench, finvalda, broken)
    report = create(bench.ground(cards=run.create, reused=run.reused), rows, Progress())
    assert [outcome.state for outcome in report.outcomes] == ["held", "created"]
    with pytest.raises(NotSendable):
        run.create(document(bench, rows[0], client="AMZ1", missing_cards=((CLIENT, "AMZ1"),)))


def test_clients_are_known_by_code_and_vat_number(bench: "Bench") -> None:
    """However a VAT number is written, its client is found; one company's clients are not another's."""
    entries = [ReferenceEntry(ReferenceKind.CLIENTS, "GRAIKAI", "", {"vat_number": "EL 123456789"})]
    bench.database.finvalda.replace_reference("BANDYMAI", ReferenceKind.CLIENTS, entries)
    book = client_book(bench.database, "BANDYMAI", PostingSettings())
    assert (book.by_vat_number("GR123456789"), book.by_vat_number("EL123")) == ("GRAIKAI", None)
    assert (book.knows("graikai"), book.knows("KITAS")) == (True, False)
    assert client_book(bench.database, "KITA", PostingSettings()).by_vat_number("EL123456789") is None
    assert ClientBook(entries, reuse=False).by_vat_number("EL123456789") is None
