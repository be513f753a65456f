"""Diagnostika as a user meets it: by hand, by itself when something failed, and what is sent for help."""

import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import AnotherAtWork, FvsError, SecretsTrouble, TryLater
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.runs import ImportKind, RunOrigin, RunState
from fvsestore_gui.office_connection import ConnectionOffice
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import shapes
from fvsestore_gui.ui.diagnosis_desk import DiagnosisDesk
from fvsestore_gui.ui.diagnosis_page import DiagnosisPage
from fvsestore_gui.ui.info_dialog import InfoDialog
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.support_dialog import SupportDialog
from tests.ui.window.conftest import User


def desk(user: User) -> DiagnosisDesk:
    return user.session.connection.diagnosis


def page(user: User) -> DiagnosisPage:
    """Bring Diagnostika to the front."""
    tabs = user.session.section.tabs
    found = next(one for one in tabs.made if isinstance(one, DiagnosisPage))
    tabs.setCurrentWidget(found)
    user.idle()
    return found


def texts(widget: Any) -> str:
    labels = [label.text() for label in widget.findChildren(type(shapes.label()))]
    return "\n".join([*labels, *(link.text() for link in widget.findChildren(shapes.Link))])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What whole ladders were climbed for, in their order."""
    seen: list[Any] = []
    real = ConnectionOffice.diagnose

    def diagnose(self: ConnectionOffice, about: Any, progress: Progress, rungs: Any = None) -> Diagnosis:
        if rungs is None:
            seen.append(about)
        return real(self, about, progress, rungs)

    monkeypatch.setattr(ConnectionOffice, "diagnose", diagnose)
    return seen


def test_a_sound_store_is_all_green(user: User) -> None:
    """Every rung has its light with a word for who sees no colours; it is said how often Amazon was asked."""
    shown = page(user)
    assert shown.panel.title == user.says("Dar netikrinta", "Not looked at yet")

    user.press(shown.begin_button)
    user.idle()

    assert shown.panel.title == user.says("Viskas tvarkinga", "All is in order")
    assert {light.rung for light in shown.ladder.shown.values()} == set(Rung)
    assert user.says("Amazon klausta 15 kartų", "Amazon was asked 15 times") in shown.state.text()
    names = [child.accessibleName() for child in shown.ladder.findChildren(type(shapes.label()))]
    assert any(name == user.says("Refresh token, tvarkinga", "Refresh token, in order") for name in names)
    assert shown.begin_button.text() == user.says("Tikrinti dar kartą", "Diagnose again")


def test_the_cause_stands_beside_the_ladder(user: User) -> None:
    """An expired secret: the first red light is the pair, with what to do, Amazon's words and the request id."""
    user.fault(Fault.EXPIRED_SECRET)
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()

    assert shown.panel.title == user.says("Amazon nepriėmė rakto", "Amazon did not accept the key")
    told = texts(shown.panel)
    assert user.says("Ką daryti", "What to do") in told
    assert "401 invalid_client" in told
    found = desk(user).diagnosing.of(FIRST_STORE)
    assert found is not None
    assert found.diagnosis is not None
    red = found.diagnosis.first_red
    assert red is not None
    assert red.request_id in told
    QApplication.clipboard().clear()
    copy = user.says("Kopijuoti užklausos ID", "Copy the request id")
    user.press(next(one for one in shown.panel.findChildren(_tool()) if one.accessibleName() == copy))
    assert QApplication.clipboard().text().startswith(red.request_id)
    # what hangs on it was not tried, and says so
    assert user.says("netikrinta", "not tried") in texts(shown.ladder)
    # the remedy leads to the field
    change = user.says("Keisti Client secret", "Change Client secret")
    user.press(next(one for one in shown.panel.findChildren(QPushButton) if one.text() == change))
    assert user.session.section.tabs.currentWidget() is user.session.authorization


def _tool() -> type:
    return type(shapes.icon_button("copy", "", lambda: None))


def test_amazons_own_trouble_is_told_from_ours(user: User) -> None:
    """A 503 of Amazon's is said to be Amazon's: nothing has to be changed."""
    user.fault(Fault.UNAVAILABLE)
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()
    assert user.says("pačios Amazon sutrikimas", "Amazon's own trouble") in texts(shown.panel)


def test_no_row_is_squeezed(lithuanian: User) -> None:
    """The ladder has the room it needs from its first moment, also where it was climbed before anybody looked."""
    user = lithuanian
    user.session.connection.import_failed(FIRST_STORE, TryLater("amazon_down"))
    user.idle()
    tabs = user.session.section.tabs
    found = next(one for one in tabs.made if isinstance(one, DiagnosisPage))

    tabs.setCurrentWidget(found)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    assert len(found.ladder.shown) > 20
    assert found.ladder.height() >= found.ladder.minimumSizeHint().height() > 400


def test_another_light_can_be_read(lithuanian: User) -> None:
    """The names of lights that are red or yellow are links: pressed by key, the panel tells of that one."""
    user = lithuanian
    user.fault(Fault.MISSING_REPORTS_ROLE)
    user.fault(Fault.MISSING_FINANCES_ROLE)
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()
    first = shown.panel.title
    links = shown.ladder.findChildren(shapes.Link)
    assert [link.text() for link in links] == ["Užsakymų ataskaitos", "Finansai"]

    links[1].setFocus()
    QTest.keyClick(links[1], Qt.Key.Key_Return)

    assert shown.panel.title != first
    assert "Finansai" in texts(shown.panel)


def test_a_failed_test_looks_for_the_cause_by_itself(user: User, asked: list[Any]) -> None:
    """Tikrinti raktą fails: the page in front stays, a line under the result names the step and leads to the ladder."""
    user.fault(Fault.REVOKED_TOKEN)
    user.test_key()

    assert asked == [FIRST_STORE]
    tabs = user.session.section.tabs
    assert tabs.currentWidget() is user.session.authorization
    lead = user.session.authorization.panel.lead
    assert lead.isVisible()
    assert "Refresh token" in lead.text
    user.press(next(one for one in lead.findChildren(shapes.Link) if one.isVisible()))
    shown = tabs.currentWidget()
    assert isinstance(shown, DiagnosisPage)
    assert shown.panel.title == user.says("Amazon nepriėmė Refresh token", "Amazon did not accept the Refresh token")


def test_the_same_failure_is_not_explained_again(lithuanian: User, asked: list[Any]) -> None:
    """Pressed again and again, the test costs no ladder each time; another failure is worth another."""
    user = lithuanian
    user.fault(Fault.REVOKED_TOKEN)
    user.test_key()
    user.test_key()
    assert len(asked) == 1
    assert "Diagnostika" in texts(user.session.authorization.panel.lead)

    user.shop.faults.clear()
    user.fault(Fault.EXPIRED_SECRET)
    user.test_key()
    assert len(asked) == 2


def test_what_is_typed_is_looked_at(lithuanian: User, asked: list[Any]) -> None:
    """A new Parametras that is not saved yet: its keys as they are typed are looked at, and no code of a store."""
    user = lithuanian
    user.begin_new("NAUJAS")
    user.enter_keys(user.account("Europe"))
    user.fault(Fault.REVOKED_TOKEN)
    user.test_key()

    assert [one.code for one in asked] == ["NAUJAS"]
    shown = page(user)
    assert shown.body.isEnabled()
    assert "Refresh token" in texts(shown.panel)
    # the other Parametras knows nothing of it
    user.session.verbs.choose(FIRST_STORE)
    user.answer("discard")
    assert page(user).panel.title == "Dar netikrinta"


def test_the_very_first_test_leads_there(make_user: Callable[..., User], monkeypatch: pytest.MonkeyPatch) -> None:
    """No store is saved yet and the first test fails, since nothing answers: Diagnostika is there and says why."""
    monkeypatch.setenv("FVSESTORE_LWA_URL", "http://127.0.0.1:9/auth/o2/token")
    monkeypatch.setenv("FVSESTORE_SPAPI_URL", "http://127.0.0.1:9")
    user = make_user("lt", practice=False)
    user.begin_new("PIRMAS")
    user.type(CredentialField.CLIENT_IDENTIFIER, "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef")
    user.type(CredentialField.CLIENT_SECRET, "amzn1.oa2-cs.v1.0123456789abcdef0123456789abcdef")
    user.type(CredentialField.REFRESH_TOKEN, "Atzr|IwEBIPracticePracticePracticePractice")
    user.test_key()

    lead = user.session.authorization.panel.lead
    assert "Amazon prisijungimas" in lead.text
    user.press(next(one for one in lead.findChildren(shapes.Link) if one.isVisible()))

    shown = user.session.section.tabs.currentWidget()
    assert isinstance(shown, DiagnosisPage)
    assert "Amazon prisijungimas" in texts(shown.panel)


def test_changed_keys_outdate_what_was_seen(lithuanian: User) -> None:
    """Another region chosen after the diagnosis: it is said that what is shown is not about that."""
    user = lithuanian
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()
    assert "kai kas pakeista" not in shown.state.text()
    region = user.session.authorization.region
    region.setCurrentIndex(region.findText("FarEast"))
    user.idle()
    assert "kai kas pakeista" in page_again(user).state.text()


def page_again(user: User) -> DiagnosisPage:
    """Go elsewhere and come back, as people do."""
    user.session.section.tabs.setCurrentIndex(0)
    return page(user)


def test_a_good_test_asks_nothing_more(lithuanian: User, asked: list[Any]) -> None:
    """Nothing failed: no call is spent, and no line stands under the result."""
    lithuanian.test_key()
    assert asked == []
    assert not lithuanian.session.authorization.panel.lead.isVisible()


@pytest.mark.parametrize("by", ["an import", "a ladder"])
def test_what_works_again_is_told_at_once(lithuanian: User, by: str) -> None:
    """Amazon called the secret expired; it works again: header, bar and field say so without another test or a wait."""
    user = lithuanian
    user.fault(Fault.EXPIRED_SECRET_AT_API)
    user.test_key()
    reminders, secret = user.session.connection.ends.reminders, user.row(CredentialField.CLIENT_SECRET)
    assert user.key_state == "Raktas nepriimtas"
    assert reminders.bar is not None
    assert secret.stored_view.meaning is Meaning.ERROR

    user.shop.faults.clear()
    store, actions = user.session.desk.store, user.session.actions
    assert store is not None
    assert actions is not None
    if by == "an import":
        actions.begin_since_last(store)
    else:
        desk(user)._begin()
    user.idle()

    assert user.key_state.startswith("Raktas g")
    assert reminders.bar is None
    assert secret.stored_view.meaning is not Meaning.ERROR
    assert user.panel != "Client secret nebegalioja"


def test_a_failed_import_leads_to_its_cause(user: User, asked: list[Any]) -> None:
    """An import fails: the cause is looked for behind it, Veiksmai stays in front, and its card leads there."""
    user.fault(Fault.MISSING_ORDERS_ROLE)
    user.window.open_section(Section.ACTIONS)
    user.idle()
    actions = user.session.actions
    store = user.session.desk.store
    assert actions is not None
    assert store is not None
    actions.begin_since_last(store)
    user.idle()

    assert asked == [FIRST_STORE]
    assert user.window.sections.currentWidget() is actions
    card = actions.work.under_way[store.store_id].card
    assert card is not None
    assert card.diagnosis_link.isVisible()
    user.press(card.diagnosis_link)
    shown = user.session.section.tabs.currentWidget()
    assert isinstance(shown, DiagnosisPage)
    assert user.says("Užsakymai", "Orders") in texts(shown.panel)


def test_the_bar_about_a_failure_leads_to_its_cause(lithuanian: User) -> None:
    """An import of another program failed: the bar over the pages leads to Diagnostika, which then looks for it."""
    user = lithuanian
    database = user.session._office._database
    plan = RunPlan(1, ImportKind.SINCE_LAST, "petras@namai", origin=RunOrigin.SCHEDULE)
    database.runs.end(database.runs.open(plan), RunState.FAILED, SecretsTrouble("keyring_locked"))
    user.session.background.scheduler.look()
    user.idle()
    bar: Any = user.window._notice

    user.press(next(button for button in bar.buttons if button.text() == "Diagnostika"))

    shown = user.session.section.tabs.currentWidget()
    assert isinstance(shown, DiagnosisPage)
    user.idle()
    assert shown.panel.title == "Viskas tvarkinga"


def test_no_calls_are_spent_that_are_not_free(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last ladder has used up Amazon's calls for an hour: another failure begins none, the button still does."""
    user = lithuanian
    climbed: list[str] = []
    clock = user.session._office.clock

    def diagnose(self: ConnectionOffice, about: Any, progress: Progress, rungs: Any = None) -> Diagnosis:
        climbed.append(about)
        return Diagnosis(about, (), clock.now(), 15, clock.now() + timedelta(hours=1))

    monkeypatch.setattr(ConnectionOffice, "diagnose", diagnose)
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()
    assert "Visko vėl galima klausti nuo" in shown.state.text()

    user.session.connection.import_failed(FIRST_STORE, TryLater("amazon_down"))
    user.idle()
    assert len(climbed) == 1
    user.press(shown.begin_button)
    user.idle()
    assert len(climbed) == 2


@pytest.mark.parametrize("error", [AnotherAtWork("store_busy", code="X"), TryLater("amazon_throttled")])
def test_what_a_ladder_cannot_explain_begins_none(lithuanian: User, asked: list[Any], error: FvsError) -> None:
    """Somebody else at work, a quota that is used up: no calls are spent on what is said already."""
    lithuanian.session.connection.import_failed(FIRST_STORE, error)
    lithuanian.idle()
    assert asked == []


def test_a_diagnosis_can_be_stopped(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Atšaukti ends it at once; the lights that were seen by then stay."""
    user = lithuanian

    def slow(self: ConnectionOffice, about: Any, progress: Progress, *more: Any) -> Diagnosis:
        progress.report(Light(Rung.CLOCK, Colour.GREEN))
        progress.sleep(600)
        raise AssertionError

    monkeypatch.setattr(ConnectionOffice, "diagnose", slow)
    shown = page(user)
    user.press(shown.begin_button)
    user.wait(lambda: bool(shown.ladder.shown))
    assert shown.begin_button.text() == "Atšaukti"

    user.press(shown.begin_button)
    user.idle()

    assert shown.panel.title == "Diagnostika atšaukta"
    assert list(shown.ladder.shown) == ["clock"]


# -- the support bundle ------------------------------------------------------------------------------------------------


@pytest.fixture
def bundle() -> Callable[[User], SupportDialog]:
    def opened(user: User) -> SupportDialog:
        user.press(page(user).bundle_button)
        user.idle()
        return next(one for one in user.window.findChildren(SupportDialog) if one.isVisible())

    return opened


def test_the_bundle_is_read_before_it_is_saved(
    user: User, bundle: Callable[[User], SupportDialog], tmp_path: Path
) -> None:
    """Each file can be read; what was left out is not in the zip, and what is in it is what was shown."""
    shown = page(user)
    user.press(shown.begin_button)
    user.idle()
    dialog = bundle(user)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names[:2] == ["about.txt", "diagnosis.txt"]
    read = {}
    for row, name in enumerate(names):
        dialog.list.setCurrentRow(row)
        read[name] = dialog.text.toPlainText()
        assert dialog.about.text()
    assert "data_set PROCEEDS" in read["diagnosis.txt"]
    dialog.list.setCurrentRow(0)
    dialog.list.item(names.index("log.txt")).setCheckState(Qt.CheckState.Unchecked)
    read["about.txt"] = dialog.text.toPlainText()
    assert "log.txt" not in read["about.txt"]
    proposed: list[str] = []

    def ask_file(name: str) -> str:
        proposed.append(name)
        return str(tmp_path / "pagalba")

    dialog.ask_file = ask_file
    user.press(dialog.save_button)
    user.idle()

    assert Path(proposed[0]).name.startswith(f"FvsEStore {FIRST_STORE} 20")
    with zipfile.ZipFile(tmp_path / "pagalba.zip") as written:
        assert {name: written.read(name).decode() for name in written.namelist()} == {
            name: text for name, text in read.items() if name != "log.txt"
        }
    assert user.says("Išsaugota", "Saved") in dialog.note.text
    dialog.close()


def test_the_whole_program_has_a_bundle(make_user: Callable[..., User], monkeypatch: pytest.MonkeyPatch) -> None:
    """Before any store is saved, „Apie programą“ offers the bundle: versions, doctor and log are in it."""
    monkeypatch.setenv("FVSESTORE_LWA_URL", "http://127.0.0.1:9/auth/o2/token")
    monkeypatch.setenv("FVSESTORE_SPAPI_URL", "http://127.0.0.1:9")
    user = make_user("lt", practice=False)
    user.session._show_about()
    about = user.window.findChild(InfoDialog)
    assert about is not None
    user.press(about.bundle_button)
    user.idle()
    (dialog,) = (one for one in user.window.findChildren(SupportDialog) if one.isVisible())
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert {"versions.txt", "doctor.txt", "log.txt"} <= set(names)
    assert "diagnosis.txt" not in names
    dialog.close()


def test_a_bundle_of_nothing_cannot_be_saved(lithuanian: User, bundle: Callable[[User], SupportDialog]) -> None:
    """With every file left out there is nothing to save; a folder that is not there is said in the window."""
    dialog = bundle(lithuanian)
    dialog.ask_file = lambda _: "/nera/tokio/aplanko/x.zip"
    lithuanian.press(dialog.save_button)
    lithuanian.idle()
    assert dialog.note.isVisible()
    assert dialog.save_button.isEnabled()

    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save_button.isEnabled()
    dialog.close()
