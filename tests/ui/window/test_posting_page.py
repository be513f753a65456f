"""Operacijų kūrimas → Operacijos, as a user meets it: a draft until Saugoti, judged beside the fields, copied."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import CardSettings, ClientBy, OperationKind, PostingSettings, TimeOf
from fvsestore_gui.office_finvalda import FinvaldaOffice
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.ui.posting_answers import Answer, ChoiceAnswer, CodeAnswer, PairsAnswer
from fvsestore_gui.ui.posting_page import PostingPage
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User


def page(user: User) -> PostingPage:
    """Open Operacijų kūrimas → Operacijos."""
    user.wait(lambda: bool(user.session.section.tabs.made))
    shown = next(made for made in user.session.section.tabs.made if isinstance(made, PostingPage))
    user.window.open_section(Section.OPERATIONS)
    user.session.section.tabs.setCurrentWidget(shown)
    user.wait(lambda: shown.loaded or shown.store is None)
    user.idle()
    return shown


def finvalda(user: User) -> FinvaldaOffice:
    return user.session._office.finvalda


def saved(user: User, code: str = FIRST_STORE) -> PostingSettings:
    return finvalda(user).settings(code)


def answer(here: PostingPage, name: str) -> Answer:
    """The field of a choice, unfolded where it was folded away."""
    assert here.jump(name)
    return here.form.answers[name]


def write(user: User, here: PostingPage, name: str, text: str) -> None:
    """Type into a field until it is judged."""
    box = answer(here, name).focus_widget
    field = box.lineEdit() if isinstance(box, QComboBox) else box
    field.setFocus()
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    user.wait(lambda: not here.judge_later.isActive())
    user.idle()


def choose(here: PostingPage, name: str, value: str) -> None:
    box = answer(here, name)
    assert isinstance(box, ChoiceAnswer)
    box.box.setCurrentIndex(box.box.findData(value))
    box.box.activated.emit(box.box.currentIndex())
    QCoreApplication.processEvents()


def test_choices_are_a_draft_until_saved(user: User) -> None:
    """What is typed and chosen is named as unsaved, and Saugoti keeps it with everything else as it was."""
    here = page(user)
    before = saved(user)
    write(user, here, "client", "KLIENTAS1")
    choose(here, "time_of", TimeOf.MARKETPLACE.value)
    write(user, here, "note", "Amazon {order_id}")
    assert saved(user) == before
    assert user.says("Klientas", "Client") in user.footer
    assert user.says("Pastaba", "Note") in user.footer
    user.save()
    kept = saved(user)
    assert (kept.client, kept.time_of, kept.note) == ("KLIENTAS1", TimeOf.MARKETPLACE, "Amazon {order_id}")
    assert here.changes == []
    assert not user.window.footer.save_button.isEnabled()


def test_under_ten_questions_stand_in_front(lithuanian: User) -> None:
    """A first Parametras is asked no more than nine lines; the others are folded away until they are wanted."""
    here = page(lithuanian)
    fronts = {answer.parentWidget() for answer in here.form.answers.values() if answer.isVisibleTo(here)}
    assert len(fronts) <= 11  # of which up to three are about the client
    assert all(fold.inside.isHidden() for fold in here.form.folds.values())


def test_what_finvalda_would_cut_stops_saving(user: User) -> None:
    """A code too long is said beside its field, Saugoti goes to it and keeps nothing."""
    here = page(user)
    before = saved(user)
    write(user, here, "objects.1", "AMAZONVOKIETIJA")
    assert "10" in answer(here, "objects.1").note.text
    here.form.folds["texts"].head.click()
    user.press(user.window.footer.save_button)
    user.idle()
    assert saved(user) == before
    assert user.says("Objektas 1", "Object 1") in user.footer
    assert not here.form.folds["texts"].inside.isHidden()
    write(user, here, "objects.1", "AMAZON")
    user.save()
    assert saved(user).objects[0] == "AMAZON"


def test_an_unknown_name_in_a_template_is_refused(user: User) -> None:
    """A text that names what no order has is not saved."""
    here = page(user)
    write(user, here, "titles.3", "{buyer}")
    assert "buyer" in answer(here, "titles.3").note.text
    assert here.stops == ["titles.3"]
    write(user, here, "titles.3", "")
    assert here.stops == []


def test_what_is_still_to_be_answered_is_named(user: User) -> None:
    """The line above names what orders would be held for, and goes when it is answered or nothing is created."""
    here = page(user)
    here.draft = PostingSettings()
    here.form.show_settings(here.draft)
    here.judge()
    assert user.says("Klientas", "Client") in here.missing.text()
    write(user, here, "client", "AMZDE")
    assert f">{user.says('Klientas', 'Client')}<" not in here.missing.text()
    choose(here, "kind", OperationKind.NONE.value)
    here.judge()
    assert here.missing.text() == ""


def test_clients_by_marketplace_are_a_small_table(user: User) -> None:
    """A line a marketplace: added, typed, removed; a line without its code stops Saugoti."""
    here = page(user)
    choose(here, "client_by", ClientBy.MARKETPLACE.value)
    table = answer(here, "client_by_marketplace")
    assert isinstance(table, PairsAnswer)
    table.show_value({})
    user.press(table.add_button)
    _, country, code = table._pairs[0]
    QTest.keyClicks(country.field, "de")
    assert table.value == {"DE": ""}
    assert here.stops == ["client_by_marketplace"]
    QTest.keyClicks(code.field, "AMZDE")
    assert here.draft.client_by_marketplace == {"DE": "AMZDE"}
    user.save()
    assert saved(user).client_by_marketplace == {"DE": "AMZDE"}


def test_choices_are_copied_from_another_parameter(make_user: Callable[..., User]) -> None:
    """Copied choices stand in the fields unsaved, and Saugoti keeps them for this one only."""
    user = make_user("lt")
    office = user.session._office
    user.begin_new("ANTRAS")
    user.enter_keys(user.account("NorthAmerica"))
    user.save()
    before = finvalda(user).settings("ANTRAS")
    finvalda(user).save_settings("ANTRAS", msgspec.structs.replace(before, client="KITAS", note="iš kito"))
    user.session.verbs.choose(FIRST_STORE)
    user.idle()
    here = page(user)
    mine = saved(user)
    assert [action.text() for action in here._menu.actions()] == ["ANTRAS"]
    here._menu.actions()[0].trigger()
    user.idle()
    assert (here.draft.client, here.draft.note) == ("KITAS", "iš kito")
    assert saved(user) == mine
    user.save()
    assert (saved(user).client, saved(user).note) == ("KITAS", "iš kito")
    assert office.finvalda.settings("ANTRAS").client == "KITAS"


def test_another_parameter_is_not_opened_over_what_is_unsaved(make_user: Callable[..., User]) -> None:
    """Leaving asks; giving up shows what is saved again."""
    user = make_user("lt")
    here = page(user)
    before = here.draft
    write(user, here, "series", "XYZ")
    user.window.header.new_pressed.emit()
    user.answer("discard")
    user.idle()
    assert here.store is None
    assert here.changes == []
    assert not here.absence.isHidden()
    user.session.verbs.choose(FIRST_STORE)
    user.idle()
    page(user)
    assert here.draft == before


def test_what_another_saved_is_not_overwritten(user: User) -> None:
    """The same choice saved elsewhere meanwhile stays; another part of the choices is kept beside mine."""
    here = page(user)
    write(user, here, "client", "MANO")
    theirs = saved(user)
    finvalda(user).save_settings(FIRST_STORE, msgspec.structs.replace(theirs, cards=CardSettings(create_clients=True)))
    user.save()
    assert (saved(user).client, saved(user).cards.create_clients) == ("MANO", True)
    write(user, here, "client", "MANO2")
    write(user, here, "employee", "ONA")
    finvalda(user).save_settings(FIRST_STORE, msgspec.structs.replace(saved(user), client="JU"))
    user.save()
    assert (saved(user).client, saved(user).employee) == ("JU", "")
    # theirs is shown, and what they left alone is still to be saved
    assert (here.draft.client, here.draft.employee) == ("JU", "ONA")
    user.save()
    assert (saved(user).client, saved(user).employee) == ("JU", "ONA")


def test_unsaved_choices_outlive_a_save_of_the_keys(user: User) -> None:
    """Saugoti with marketplaces and choices unsaved keeps both."""
    here = page(user)
    write(user, here, "employee", "ONA")
    user.session.marketplaces.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    user.save()
    assert saved(user).employee == "ONA"
    assert user.session.line.changes == []


@pytest.mark.parametrize("practice", [False])
def test_without_a_saved_parameter_nothing_is_asked(
    make_user: Callable[..., User], practice: bool, tmp_path: Path
) -> None:
    """A new installation shows no empty questions: the first page stands there."""
    user = make_user("lt", practice=practice, data_dir=tmp_path / "nauja")
    assert user.session.section.tabs.made == []
    assert not user.window.sidebar.button(Section.DESCRIPTIONS).isEnabled()


def test_codes_that_are_read_meanwhile_can_be_chosen(user: User) -> None:
    """Codes read while something is typed fill the lists, and what is typed stays; a code that is in none is marked."""
    here = page(user)
    write(user, here, "fbm.warehouse", "NERA")
    database = user.session._office._database
    entries = [ReferenceEntry(ReferenceKind.WAREHOUSES, code, f"Sandėlis {code}") for code in ("CENTR", "FBADE")]
    database.finvalda.replace_reference(finvalda(user).connection().company, ReferenceKind.WAREHOUSES, entries)
    user.window.open_section(Section.OTHER)
    page(user)
    field = answer(here, "fbm.warehouse")
    assert isinstance(field, CodeAnswer)
    assert field.value == "NERA"
    assert field.note.text
    assert [field.box.itemData(place) for place in range(field.box.count())] == ["CENTR", "FBADE"]
    field.box.setCurrentIndex(0)
    field.box.activated.emit(0)
    user.idle()
    assert here.draft.fbm.warehouse == "CENTR"
    assert field.box.field.text() == "CENTR"
    write(user, here, "fbm.warehouse", "CENTR")
    assert field.note.text == ""
