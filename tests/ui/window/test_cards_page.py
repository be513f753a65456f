"""Aprašymų kūrimas → Klientai ir kortelės: which cards may be created, a draft until Saugoti."""

import msgspec
import pytest
from PySide6.QtTest import QTest

from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.ui.cards_page import CardsPage
from fvsestore_gui.ui.posting_answers import CodeAnswer, FlagAnswer, TextAnswer
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User


def office(user: User) -> Office:
    return user.session._office


@pytest.fixture
def page(user: User) -> CardsPage:
    """The page, with a product and a unit in Finvalda's lists."""
    finvalda = office(user)._database.finvalda
    company = finvalda.connection().company
    for kind, code, title in (
        (ReferenceKind.PRODUCTS, "KITA", "Kitos prekės"),
        (ReferenceKind.UNITS, "VNT", "vienetas"),
    ):
        finvalda.replace_reference(company, kind, [ReferenceEntry(kind, code, title)])
    user.wait(lambda: len(user.session.posting.descriptions.made) > 1)
    user.window.open_section(Section.DESCRIPTIONS)
    shown = user.session.posting.descriptions.made[1]
    assert isinstance(shown, CardsPage)
    user.session.posting.descriptions.setCurrentWidget(shown)
    user.wait(lambda: shown.loaded)
    user.idle()
    return shown


def flag(page: CardsPage, name: str) -> FlagAnswer:
    answer = page.answers[f"cards.{name}"]
    assert isinstance(answer, FlagAnswer)
    return answer


def type_into(page: CardsPage, name: str, text: str) -> None:
    answer = page.answers[f"cards.{name}"]
    assert isinstance(answer, CodeAnswer | TextAnswer)
    field = answer.box.field if isinstance(answer, CodeAnswer) else answer.box
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_cards_are_switched_on_and_saved(user: User, page: CardsPage) -> None:
    """Nothing is created at first; what is chosen is a draft until Saugoti, then it is kept."""
    assert not any(flag(page, name).value for name in ("create_clients", "create_products", "create_services"))
    assert not page.answers["cards.product_unit"].isEnabled()
    user.press(flag(page, "create_products").box)
    assert page.answers["cards.product_unit"].isEnabled()
    type_into(page, "product_unit", "VNT")
    type_into(page, "fallback_product", "KITA")
    assert not office(user).finvalda.settings(FIRST_STORE).cards.create_products
    assert user.says("Kurti prekes", "Create products") in user.footer
    user.save()
    cards = office(user).finvalda.settings(FIRST_STORE).cards
    assert (cards.create_products, cards.product_unit, cards.fallback_product) == (True, "VNT", "KITA")
    assert page.changes == []


def test_a_clients_code_is_shown_before_it_is_made(user: User, page: CardsPage) -> None:
    """What the prefix does is seen at once; one that would not fit is said beside the field and stops Saugoti."""
    assert "AMZ8CFQ23F20C1" in page.example.text()
    user.press(flag(page, "create_clients").box)
    type_into(page, "client_prefix", "wb")
    assert "WB8CFQ23F20C1" in page.example.text()
    type_into(page, "client_prefix", "PREKYBA")
    user.wait(lambda: page.answers["cards.client_prefix"].note.isVisible())
    assert page.stops == ["cards.client_prefix"]
    page.take_back()
    assert page.changes == []
    assert "AMZ8CFQ23F20C1" in page.example.text()


def test_what_somebody_else_chose_of_operations_stays(user: User, page: CardsPage) -> None:
    """Another PC saved a series meanwhile: the cards are saved on top of it, and the series is kept."""
    user.press(flag(page, "create_services").box)
    theirs = office(user).finvalda.settings(FIRST_STORE)
    office(user).finvalda.save_settings(FIRST_STORE, msgspec.structs.replace(theirs, series="AMZ"))
    user.save()
    kept = office(user).finvalda.settings(FIRST_STORE)
    assert (kept.series, kept.cards.create_services) == ("AMZ", True)
