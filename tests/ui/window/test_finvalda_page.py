"""Kita → Finvalda, as a user meets it: a connection is a draft until Saugoti, tested unsaved, and no secret shows."""

import pytest
from PySide6.QtTest import QTest

from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceKind
from fvsestore_gui.office_finvalda import FinvaldaOffice
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui.finvalda_form import ADDRESS, CERTIFICATE, COMPANY, PASSWORD, USER
from fvsestore_gui.ui.finvalda_page import FinvaldaPage
from fvsestore_gui.ui.posting_answers import CodeAnswer
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User
from tests.ui.window.test_posting_page import answer
from tests.ui.window.test_posting_page import page as operations

SECRET = "ne-tas-Zodis7"


def page(user: User) -> FinvaldaPage:
    """Open Kita → Finvalda."""
    user.window.open_section(Section.OTHER)
    user.session.other.open(FinvaldaPage)
    user.idle()
    shown = user.session.other.currentWidget()
    assert isinstance(shown, FinvaldaPage)
    return shown


def finvalda(user: User) -> FinvaldaOffice:
    return user.session._office.finvalda


def saved(user: User) -> FinvaldaConnection:
    return finvalda(user).connection()


def write(user: User, here: FinvaldaPage, name: str, text: str) -> None:
    field = here.form.password.edit if name == PASSWORD else here.form.field(name)
    if name == PASSWORD and not field.isVisible():
        user.press(here.form.password.change_button)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    user.idle()


def try_it(user: User, here: FinvaldaPage) -> str:
    """Test the connection, and tell what the panel says then."""
    user.press(here.test_button)
    user.wait(lambda: not here.testing)
    user.idle()
    return here.panel.title


def test_the_practice_finvalda_answers(user: User) -> None:
    """In the practice shop a Finvalda is there at once; the header names its company."""
    here = page(user)
    assert not here.changes
    assert try_it(user, here) == user.says("Finvalda atsako", "Finvalda answers")
    user.wait(lambda: "BANDYMAI" in user.key_state)
    assert user.says("Finvalda atsako", "Finvalda answers") in user.key_state


@pytest.mark.parametrize(("field", "value"), [(PASSWORD, SECRET), (USER, "NIEKAS"), (COMPANY, "KITA UAB")])
def test_what_is_wrong_is_told_before_it_is_saved(user: User, field: str, value: str) -> None:
    """A wrong password, user or company is found by the test; what is saved stays, and no secret is shown."""
    here = page(user)
    before = saved(user)
    write(user, here, field, value)
    if field == USER:
        write(user, here, PASSWORD, SECRET)
    good = user.says("Finvalda atsako", "Finvalda answers")
    title = try_it(user, here)
    assert title not in ("", good)
    assert here.form.note(COMPANY if field == COMPANY else PASSWORD).text == title
    assert saved(user) == before
    assert SECRET not in user.footer + here.panel.title + here.panel.accessibleDescription()
    user.session.drafts.take_back()
    user.idle()
    assert here.changes == []
    assert try_it(user, here) == good


def test_the_header_follows_the_test(user: User) -> None:
    """Finvalda that answered a moment ago and fails its test now is not told as answering."""
    here = page(user)
    try_it(user, here)
    user.wait(lambda: "BANDYMAI" in user.key_state)
    user.fault(Fault.FINVALDA_HTML)
    title = try_it(user, here)
    assert user.key_state == title
    assert "BANDYMAI" not in user.key_state


def test_the_header_tells_of_finvalda_where_it_matters(user: User) -> None:
    """Veiksmai → Operacijos names Finvalda and its company; the orders beside it are about Amazon's key."""
    user.wait(lambda: user.session.actions is not None)
    user.window.open_section(Section.ACTIONS)
    actions = user.session.actions
    assert actions is not None
    actions.tabs.setCurrentWidget(actions.postings)
    user.wait(lambda: "BANDYMAI" in user.key_state)
    actions.tabs.setCurrentWidget(actions.orders)
    assert "BANDYMAI" not in user.key_state


def test_codes_are_read_and_fill_the_choices(user: User) -> None:
    """After the button the lists say how much was read and when, and Operacijos offers warehouses by name."""
    here = page(user)
    user.press(here.refresh_button)
    user.wait(lambda: here._refreshing is None)
    user.idle()
    states = {state.kind: state for state in finvalda(user).reference_states()}
    assert states[ReferenceKind.WAREHOUSES].count > 0
    assert states[ReferenceKind.WAREHOUSES].read_at is not None
    entries = finvalda(user).references(ReferenceKind.WAREHOUSES)
    choices = operations(user)
    field = answer(choices, "fbm.warehouse")
    assert isinstance(field, CodeAnswer)
    assert [field.box.itemData(place) for place in range(field.box.count())] == [entry.code for entry in entries]
    assert field.box.name_of(entries[0].code) == entries[0].title


def test_the_parameter_is_checked(user: User) -> None:
    """Tikrinti beside the Finvalda parameter says whether Finvalda knows it, and creates nothing."""
    choices = operations(user)
    said = []
    for parameter in ("FVSAMAZON", "NERA"):
        field = choices.form.answers["parameter"].focus_widget
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, parameter)
        user.press(choices.form.check_button)
        user.wait(choices.form.check_button.isEnabled)
        said.append(choices.form.check_note.text)
    assert user.says("Finvalda žino", "Finvalda knows") in said[0]
    assert user.says("Finvalda žino", "Finvalda knows") not in said[1]
    assert "NERA" in said[1]


def test_what_does_not_answer_is_no_finvalda(user: User) -> None:
    """An address where something else answers is told before anything is saved, and the password shows nowhere."""
    here = page(user)
    before = saved(user)
    write(user, here, ADDRESS, f"{user.shop.lwa_url}/x/FvsServicePure.svc")
    write(user, here, USER, "WEB")
    write(user, here, PASSWORD, SECRET)
    title = try_it(user, here)
    assert title not in ("", user.says("Finvalda atsako", "Finvalda answers"))
    assert saved(user) == before
    assert SECRET not in user.footer + title + here.panel.accessibleDescription()
    user.session.drafts.take_back()
    user.idle()
    assert here.changes == []


def test_a_connection_is_a_draft_until_saved(user: User) -> None:
    """What is typed is named as unsaved; Saugoti keeps it, and the password stays in the keyring."""
    here = page(user)
    before = saved(user)
    write(user, here, ADDRESS, "http://127.0.0.1:9/FvsServicePure.svc")
    write(user, here, USER, "ONA")
    write(user, here, PASSWORD, SECRET)
    assert user.says("nešifruojamas", "encrypted") in here.form.note(ADDRESS).text
    assert saved(user) == before
    assert user.says("Finvaldos naudotojas", "Finvalda user") in user.footer
    assert not here.refresh_button.isEnabled()
    user.save()
    assert (saved(user).address, saved(user).user) == ("http://127.0.0.1:9/FvsServicePure.svc", "ONA")
    assert user.session.line.changes == []
    assert here.form.typed_password == ""
    assert finvalda(user).password_here()
    assert SECRET not in repr(saved(user))


def test_another_user_needs_another_password(user: User) -> None:
    """The kept password is asked for anew where the user is another one, and is there again when it is taken back."""
    here = page(user)
    write(user, here, ADDRESS, "http://127.0.0.1:9/FvsServicePure.svc")
    write(user, here, USER, "ONA")
    write(user, here, PASSWORD, SECRET)
    user.save()
    write(user, here, USER, "PETRAS")
    user.press(user.window.footer.save_button)
    user.idle()
    assert saved(user).user == "ONA"
    assert here.form.note(PASSWORD).text
    write(user, here, USER, "ONA")
    assert here.changes == []
    assert here.stops == []


def test_an_empty_user_stops_saving(user: User) -> None:
    """Without a user nobody can sign in: Saugoti goes to the field and keeps nothing."""
    here = page(user)
    before = saved(user)
    write(user, here, ADDRESS, "http://127.0.0.1:9/kita/FvsServicePure.svc")
    here.form.field(USER).clear()
    here._edited()
    user.press(user.window.footer.save_button)
    user.idle()
    assert saved(user) == before
    assert here.form.note(USER).text
    assert user.says("Finvaldos naudotojas", "Finvalda user") in user.footer


def test_plain_http_beyond_the_office_is_refused(user: User) -> None:
    """A password never goes unencrypted through the internet: Saugoti says so at the address."""
    here = page(user)
    before = saved(user)
    write(user, here, ADDRESS, "http://8.8.8.8:87/FvsServicePure.svc")
    write(user, here, USER, "WEB")
    write(user, here, PASSWORD, SECRET)
    user.save()
    assert saved(user) == before
    assert here.form.field(ADDRESS).meaning is not None
    assert "8.8.8.8" in here.form.note(ADDRESS).text


def test_a_pinned_certificate_must_be_seen_first(user: User) -> None:
    """Choosing to trust the server's certificate without having looked at it stops Saugoti."""
    here = page(user)
    before = saved(user)
    write(user, here, ADDRESS, "https://127.0.0.1:9/FvsServicePure.svc")
    write(user, here, USER, "WEB")
    write(user, here, PASSWORD, SECRET)
    here.form.trust.setCurrentIndex(2)
    here.form.trust.activated.emit(2)
    user.press(user.window.footer.save_button)
    user.idle()
    assert saved(user) == before
    assert here.stops == [CERTIFICATE]
