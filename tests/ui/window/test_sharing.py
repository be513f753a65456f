"""Two computers of one office, one of them this window: keys that are elsewhere, and changes by somebody else."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from postgresql_server import PostgresServer
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from fvsestore_gui import settings
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.settings import Settings
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui import sharing
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User

IDENTIFIER, SECRET, TOKEN = CredentialField
CLIENT = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
OTHER_CLIENT = "amzn1.application-oa2-client.fedcba9876543210fedcba9876543210"
GOOD_SECRET = "amzn1.oa2-cs.v1." + "a" * 40
NEWER_SECRET = "amzn1.oa2-cs.v1." + "b" * 40
GOOD_TOKEN = "Atzr|" + "r" * 400
DE, PL = "A1PA6795UKMFR9", "A1C3SOZRARQ6R3"


class Other:
    """The other computer: an office over the same database, with a keyring of its own."""

    def __init__(self, folder: Path, address: str) -> None:
        paths = Paths(folder, folder / "logs")
        paths.create()
        settings.write(paths.settings, Settings(database_url=address))
        self.office: Office = open_office(paths, keeper=MemoryKeeper())

    @property
    def store(self) -> Store:
        return self.office.store("SHOP")

    def save(self, **changes: object) -> Store:
        saved = next(iter(self.office.stores()), None)
        draft = StoreDraft(
            code="SHOP",
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=saved.client_identifier if saved else CLIENT,
            marketplace_ids=saved.marketplace_ids if saved else frozenset({DE, PL}),
            uid=saved.uid if saved else None,
        )
        return self.office.save_store(replace(draft, **changes))  # type: ignore[arg-type]  # by name


@pytest.fixture
def address(postgresql_server: PostgresServer) -> Iterator[str]:
    yield postgresql_server.create_database("bendra", "made")
    postgresql_server.drop_database("bendra")


@pytest.fixture
def other(address: str, tmp_path: Path) -> Iterator[Other]:
    """The computer that has entered the store and its keys."""
    other = Other(tmp_path / "kitas", address)
    other.save(client_secret=other.office.new_secret(GOOD_SECRET), refresh_token=other.office.new_secret(GOOD_TOKEN))
    yield other
    other.office.close()


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    kept = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: kept)
    return kept


@pytest.fixture
def open_here(
    make_user: Callable[..., User], keeper: MemoryKeeper, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], User]:
    """Opens this computer's window over the shared database."""
    monkeypatch.setattr(sharing, "_AT_MOST_EVERY_MS", 0)
    folder = tmp_path / "šis"
    (folder / "logs").mkdir(parents=True)
    settings.write(folder / "settings.json", Settings(database_url=address))
    return lambda language: make_user(language, practice=False, data_dir=folder)


@pytest.fixture
def here(other: Other, open_here: Callable[[str], User], language: str) -> User:
    """This computer's window over the store that the other has entered."""
    return open_here(language)


@pytest.fixture
def lithuanian_here(other: Other, open_here: Callable[[str], User]) -> User:
    return open_here("lt")


def comes_to_the_front(user: User) -> None:
    user.session.sharing._state_changed(Qt.ApplicationState.ApplicationActive)
    user.idle()


def words_of(user: User) -> str:
    """All that the open question says."""
    return "\n".join(label.text() for label in user.question.findChildren(QLabel))


# -- keys that are on another computer ---------------------------------------------------------------------------


def test_a_store_whose_keys_are_elsewhere_says_so_calmly(here: User) -> None:
    """In the header, at the fields and in the panel, as a fact and not as an error; the store can be seen."""
    assert here.key_state == here.says("Raktai – kitame kompiuteryje", "Keys on another computer")
    assert here.panel == here.says("Raktai – kitame kompiuteryje", "The keys are on another computer")
    for field in (SECRET, TOKEN):
        row = here.row(field)
        assert row.stored_view.isVisible()
        assert row.stored_view.meaning is None
        assert here.says("kitame kompiuteryje", "another computer") in row._caption.text()
    assert not here.window.footer.save_button.isEnabled()
    assert here.row(IDENTIFIER).value == CLIENT


def test_an_import_from_here_is_explained(here: User) -> None:
    """Importuoti says why it cannot be and what to do; from there the fields of both keys are open."""
    here.window.open_section(Section.ACTIONS)
    here.wait(lambda: here.session.actions is not None)
    here.idle()
    actions = here.session.actions
    assert actions is not None
    assert actions.import_button.isEnabled()
    here.press(actions.import_button)
    assert "SHOP" in here.question.title.text()
    here.answer("enter")
    assert here.window.sections.currentWidget() is here.session.section
    here.wait(lambda: here.window.focusWidget() is here.row(SECRET).edit)
    assert here.row(SECRET).edit.isVisible()
    assert here.row(TOKEN).edit.isVisible()


def test_keys_entered_here_change_nothing_for_others(here: User, other: Other, keeper: MemoryKeeper) -> None:
    """Typed and saved on this computer: its keyring has them, the store and the other computer are as before."""
    before = other.store
    here.session.sharing._page.enter_keys()
    here.paste(SECRET, GOOD_SECRET)
    here.paste(TOKEN, GOOD_TOKEN)
    here.save()

    assert here.footer.startswith(here.says("Įrašyta ", "Saved "))
    assert other.store == before
    assert here.key_state == here.says("Raktas netikrintas", "Key not tested")
    assert not here.session.desk.keys_absent
    assert other.office.secret_readable(before, SecretName.CLIENT_SECRET) is None


def test_the_rest_of_the_store_is_changed_without_keys(lithuanian_here: User, other: Other) -> None:
    """Marketplaces can be switched on a computer that has no keys; the keys of the other stay."""
    here = lithuanian_here
    here.session.marketplaces.none_button.click()
    here.save()
    assert other.store.marketplace_ids == frozenset()
    assert other.office.secret_readable(other.store, SecretName.CLIENT_SECRET) is None


def test_a_key_replaced_elsewhere_is_told(lithuanian_here: User, other: Other) -> None:
    """The other computer enters a new Client secret: here it is said at the field, and all goes on as before."""
    here = lithuanian_here
    here.session.sharing._page.enter_keys()
    here.paste(SECRET, GOOD_SECRET)
    here.paste(TOKEN, GOOD_TOKEN)
    here.save()
    other.save(client_secret=other.office.new_secret(NEWER_SECRET))
    comes_to_the_front(here)

    assert "kitame kompiuteryje" in here.row(SECRET).note.text
    assert "kitame kompiuteryje" not in here.row(TOKEN).note.text
    assert here.session._office.secret_readable(here.session.desk.store, SecretName.CLIENT_SECRET) is None  # type: ignore[arg-type]  # it is open


# -- changes by somebody else ------------------------------------------------------------------------------------


def change_identifier(user: User, text: str = OTHER_CLIENT) -> None:
    user.paste(IDENTIFIER, text)
    user.idle()


def test_who_saves_second_is_shown_what_changed(here: User, other: Other) -> None:
    """Both changed the store: nothing is overwritten; what it was, theirs and yours stand beside one another."""
    change_identifier(here)
    other.save(marketplace_ids=frozenset({DE}))
    before = other.store
    here.save()

    assert other.store == before
    said = words_of(here)
    assert here.says("SHOP pakeitė du žmonės", "SHOP was changed by two") in said
    assert here.says("išjungta: Lenkija", "switched off: Poland") in said
    assert OTHER_CLIENT in said
    assert CLIENT in said
    assert here.question.buttons["stay"].isDefault()
    here.answer("stay")
    assert other.store == before
    assert here.row(IDENTIFIER).value == OTHER_CLIENT
    assert here.says("Peržiūrėti", "Look") in here.footer


def test_yours_is_saved_over_theirs_and_keeps_the_rest(here: User, other: Other) -> None:
    """Save mine: what was changed here is saved, what only the other changed stays as they saved it."""
    change_identifier(here)
    other.save(marketplace_ids=frozenset({DE}))
    here.save()
    here.answer("mine")

    assert (other.store.client_identifier, other.store.marketplace_ids) == (OTHER_CLIENT, {DE})
    assert not here.window.footer.save_button.isEnabled()
    assert here.session.desk.theirs is None


def test_theirs_is_taken(here: User, other: Other) -> None:
    """Take theirs: what was unsaved here is given up, and the fields show what they saved."""
    change_identifier(here, OTHER_CLIENT)
    other.save(client_identifier=CLIENT.replace("0123", "9999"))
    here.save()
    assert len({line for line in words_of(here).splitlines() if line.startswith("amzn1")}) == 3
    here.answer("theirs")

    assert here.row(IDENTIFIER).value == CLIENT.replace("0123", "9999")
    assert other.store.client_identifier == CLIENT.replace("0123", "9999")
    assert not here.window.footer.save_button.isEnabled()


def test_typed_keys_survive_the_question(lithuanian_here: User, other: Other) -> None:
    """A key that was typed here when somebody else saved is not lost: it is saved with the rest."""
    here = lithuanian_here
    here.session.sharing._page.enter_keys()
    here.paste(SECRET, GOOD_SECRET)
    here.paste(TOKEN, GOOD_TOKEN)
    other.save(marketplace_ids=frozenset({PL}))
    here.save()
    assert GOOD_SECRET not in words_of(here)
    here.answer("mine")
    assert not here.session.desk.keys_absent
    assert other.store.marketplace_ids == {PL}


def test_a_change_is_noticed_when_the_window_comes_to_the_front(here: User, other: Other) -> None:
    """Nothing unsaved: the fields show what the other saved, and the footer says who and when."""
    other.save(client_identifier=OTHER_CLIENT)
    comes_to_the_front(here)

    assert here.row(IDENTIFIER).value == OTHER_CLIENT
    assert not here.asked()
    assert "@" in here.footer


def test_a_change_is_told_before_anybody_saves(here: User, other: Other) -> None:
    """Something unsaved: the footer says it and leads to the question; the fields stay as they were typed."""
    change_identifier(here)
    other.save(marketplace_ids=frozenset({DE}))
    comes_to_the_front(here)

    assert here.row(IDENTIFIER).value == OTHER_CLIENT
    assert not here.asked()
    assert here.says("Peržiūrėti", "Look") in here.footer
    here.window.footer.link_pressed.emit("theirs")
    assert here.asked()
    here.answer("theirs")
    assert here.row(IDENTIFIER).value == CLIENT


def test_a_store_removed_elsewhere_goes(lithuanian_here: User, other: Other) -> None:
    """Deleted on the other computer: it is not shown any more, and the footer says so."""
    other.office.remove_store("SHOP")
    comes_to_the_front(lithuanian_here)

    assert lithuanian_here.session.draft is None
    assert "SHOP ištrintas kitame kompiuteryje" in lithuanian_here.footer


def test_a_store_removed_elsewhere_is_not_saved_again(lithuanian_here: User, other: Other) -> None:
    """Deleted on the other computer while something is unsaved here: saving says who removed it."""
    here = lithuanian_here
    change_identifier(here)
    other.office.remove_store("SHOP")
    here.save()
    assert "SHOP" in here.footer
    assert other.office.stores() == []


def test_a_new_store_of_another_computer_is_listed(lithuanian_here: User, other: Other) -> None:
    """Added on the other computer: it can be chosen here when the window comes to the front."""
    store = other.store
    other.office.rename_store("SHOP", "KITAS")
    assert store.code == "SHOP"
    comes_to_the_front(lithuanian_here)
    QCoreApplication.processEvents()
    assert "KITAS" in lithuanian_here.window.windowTitle()


def test_a_test_of_the_key_does_not_hide_a_change(lithuanian_here: User, other: Other) -> None:
    """Reading the stores for any reason never makes an unsaved draft overwrite what it has not seen."""
    here = lithuanian_here
    change_identifier(here)
    other.save(marketplace_ids=frozenset({DE}))
    here.session.desk.stores = here.session._office.stores()
    here.save()
    assert here.asked()
    here.answer("stay")
