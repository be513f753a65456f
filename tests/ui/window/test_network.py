"""Kita → Tinklas, as a user behind a company's proxy meets it: chosen, tried, saved, and led to by errors."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from certificate_authority import Authority
from proxy_server import ProxyServer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fvsestore_gui import settings
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.network import (
    HOST_FIELD,
    PASSWORD_FIELD,
    PORT_FIELD,
    USER_FIELD,
    ProxyMode,
)
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.ui.network_form import NetworkForm
from fvsestore_gui.ui.network_page import NetworkPage
from fvsestore_gui.ui.sidebar import Section
from tests.network.conftest import AmazonStandIn
from tests.ui.window.conftest import User

PASSWORD = "canary Žodis:@/1"
HOSTS = ("api.amazon.com", "sellingpartnerapi-eu.amazon.com", "www.lb.lt", "www.ecb.europa.eu", "ec.europa.eu")


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    kept = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: kept)
    return kept


@pytest.fixture
def office_proxy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProxyServer]:
    """A proxy that demands a password and looks into connections, whose authority this PC trusts."""
    folder = tmp_path / "proxy"
    folder.mkdir()
    authority = Authority(folder, "Office Inspection CA", "Office")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.public))
    server = AmazonStandIn(authority.signed(*HOSTS))
    proxy = ProxyServer(folder, login=f"IMONE\\ona:{PASSWORD}", leads=dict.fromkeys(HOSTS, server.port))
    yield proxy
    proxy.stop()
    server.stop()


class Clerk:
    """A user at Kita → Tinklas."""

    def __init__(self, user: User) -> None:
        self.user = user

    def open(self) -> None:
        self.user.window.open_section(Section.OTHER)
        self.user.session.other.open(NetworkPage)
        self.user.idle()
        assert self.user.session.other.currentWidget() is self.page

    @property
    def page(self) -> NetworkPage:
        return next(page for page in self.user.session.other.pages if isinstance(page, NetworkPage))

    @property
    def form(self) -> NetworkForm:
        return self.page.form

    def type(self, field: str, text: str) -> None:
        edit = self.form.password.edit if field == PASSWORD_FIELD else self.form.field(field)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def enter(self, proxy: ProxyServer, password: str) -> None:
        self.form.radios[ProxyMode.OWN].click()
        self.type(HOST_FIELD, "127.0.0.1")
        self.type(PORT_FIELD, str(proxy.port))
        self.type(USER_FIELD, "IMONE\\ona")
        # typed as it stands, letters of every kind
        QApplication.clipboard().setText(password)
        QTest.keyClick(self.form.password.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def test(self) -> str:
        self.user.press(self.page.test_button)
        self.user.wait(lambda: not self.page.testing)
        self.user.idle()
        return self.page.panel.title

    def shown(self) -> str:
        return "\n".join(
            label.text() for label in self.page.ways.findChildren(QLabel) if label.isVisibleTo(self.page.ways)
        )


def test_behind_a_proxy_with_a_password(
    make_user: Callable[..., User], language: str, keeper: MemoryKeeper, office_proxy: ProxyServer, tmp_path: Path
) -> None:
    """A wrong password is told at its field; the right one opens all ways, and who looks in is named; both unsaved."""
    user = make_user(language, practice=False, data_dir=tmp_path / "data")
    clerk = Clerk(user)
    clerk.open()
    clerk.enter(office_proxy, "wrong")
    assert clerk.test() == user.says(
        "Tarpinis serveris nepriima šio naudotojo ir slaptažodžio", "The proxy does not take this user and password"
    )
    assert clerk.form.note(PASSWORD_FIELD).text == clerk.page.panel.title
    assert not (tmp_path / "data" / "settings.json").exists()

    clerk.form.password.edit.clear()
    clerk.enter(office_proxy, PASSWORD)
    assert clerk.test() == user.says("Visi keliai atviri", "All ways are open")
    shown = clerk.shown()
    assert all(host in shown for host in HOSTS)
    assert shown.count(office_proxy.place) == len(HOSTS)
    assert "Office Inspection CA (Office)" in shown
    assert any("Office Inspection CA" in label.text() for label in clerk.page.panel.findChildren(QLabel))

    user.save()
    found = settings.read(tmp_path / "data" / "settings.json")
    assert (found.proxy, found.proxy_host, found.proxy_port) == ("own", "127.0.0.1", office_proxy.port)
    assert PASSWORD not in (tmp_path / "data" / "settings.json").read_text(encoding="utf-8")
    assert clerk.form.password.is_kept
    assert not clerk.page.changes
    assert user.footer.startswith(user.says("Įrašyta", "Saved"))


def test_fields_that_stop_saving(lithuanian: User) -> None:
    """An empty proxy is red only once it was to be saved; the cursor goes there; a pasted address is parted."""
    clerk = Clerk(lithuanian)
    clerk.open()
    clerk.form.radios[ProxyMode.OWN].click()
    assert clerk.page.stops == []
    lithuanian.save()
    assert clerk.page.stops == [HOST_FIELD]
    assert clerk.form.field(HOST_FIELD).hasFocus()
    assert clerk.form.note(HOST_FIELD).text.startswith("Laukas „Tarpinio serverio adresas“ tuščias")

    QApplication.clipboard().setText(" http://proxy.imone.lt:3128/ \n")
    QTest.keyClick(clerk.form.field(HOST_FIELD), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (clerk.form.field(HOST_FIELD).text(), clerk.form.field(PORT_FIELD).text()) == ("proxy.imone.lt", "3128")
    assert clerk.page.stops == []
    clerk.type(PORT_FIELD, "99999")
    assert clerk.page.stops == [PORT_FIELD]
    clerk.type(PORT_FIELD, "8080")
    clerk.type(USER_FIELD, "ona")
    assert clerk.page.stops == [PASSWORD_FIELD]


def test_back_to_the_system_and_taken_back(lithuanian: User) -> None:
    """What was saved can be left for another way, and what is not saved can be given up."""
    clerk = Clerk(lithuanian)
    clerk.open()
    clerk.form.radios[ProxyMode.OWN].click()
    clerk.type(HOST_FIELD, "proxy.imone.lt")
    lithuanian.save()
    assert clerk.page.changes == []
    clerk.form.radios[ProxyMode.SYSTEM].click()
    assert clerk.page.changes == ["Kelias į internetą"]
    clerk.page.take_back()
    lithuanian.idle()
    assert clerk.form.mode is ProxyMode.OWN
    assert clerk.form.field(HOST_FIELD).text() == "proxy.imone.lt"


def test_the_kept_password_belongs_to_its_user(lithuanian: User) -> None:
    """A kept password is shown as kept; with another user it is asked for anew, and back again it is there."""
    clerk = Clerk(lithuanian)
    clerk.open()
    clerk.form.radios[ProxyMode.OWN].click()
    clerk.type(HOST_FIELD, "proxy.imone.lt")
    clerk.type(USER_FIELD, "ona")
    clerk.type(PASSWORD_FIELD, "x")
    lithuanian.save()
    assert clerk.form.password.is_kept
    clerk.type(USER_FIELD, "jonas")
    assert clerk.form.password.is_empty
    clerk.type(USER_FIELD, "ona")
    assert clerk.form.password.is_kept
    assert clerk.page.changes == []


def test_an_error_leads_here(lithuanian: User) -> None:
    """The button of a proxy's error opens Kita → Tinklas."""
    assert lithuanian.session.connection.act("open_network")
    lithuanian.idle()
    clerk = Clerk(lithuanian)
    assert lithuanian.session.other.currentWidget() is clerk.page
    assert clerk.page.isVisible()


def test_the_practice_shop_is_this_computer(lithuanian: User) -> None:
    """No way leaves this computer there: a proxy that nobody tried is not said to be good."""
    clerk = Clerk(lithuanian)
    clerk.open()
    clerk.form.radios[ProxyMode.OWN].click()
    clerk.type(HOST_FIELD, "proxy.imone.lt")
    assert clerk.test() == "Bandomoji parduotuvė yra šiame kompiuteryje"
    assert "pats šis kompiuteris" in clerk.shown()


def test_from_a_refused_test_to_the_way_out(
    make_user: Callable[..., User],
    language: str,
    keeper: MemoryKeeper,
    office_proxy: ProxyServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Behind the company's proxy the first test names it; one press leads to its fields; then Amazon is reached."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://{office_proxy.place}")
    user = make_user(language, practice=False, data_dir=tmp_path / "data")
    user.begin_new("SHOP")
    user.type(CredentialField.CLIENT_IDENTIFIER, "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef")
    user.type(CredentialField.CLIENT_SECRET, f"amzn1.oa2-cs.v1.{'0123456789abcdef' * 4}")
    user.type(CredentialField.REFRESH_TOKEN, "Atzr|IwEBIA0123456789abcdefghijklmnopqrstuvwxyz")
    user.test_key()
    assert user.panel == user.says(
        "Tarpinis serveris prašo naudotojo ir slaptažodžio", "The proxy wants user and password"
    )
    word = user.says("Tinklas…", "Network…")
    button = next(one for one in user.session.authorization.panel.findChildren(QPushButton) if one.text() == word)
    user.press(button)
    user.idle()

    clerk = Clerk(user)
    assert user.session.other.currentWidget() is clerk.page
    clerk.enter(office_proxy, PASSWORD)
    assert clerk.test() == user.says("Visi keliai atviri", "All ways are open")
    user.save()
    assert clerk.page.changes == []
    user.window.open_section(Section.OPERATIONS)
    user.test_key()
    # the stand-in answers {}: whatever comes of that, it came from there
    assert not user.panel.startswith(user.says("Tarpinis serveris", "The proxy"))
    assert any(one["status"] == 200 for one in office_proxy.stop())
