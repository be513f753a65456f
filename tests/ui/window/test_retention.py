"""Personal data are erased while the window is open; a line in the footer says so, and nothing else moves."""

from dataclasses import replace
from datetime import timedelta

from fvsestore_gui.model.personal import FieldChoice, PersonalSettings, Purpose
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.progress import Progress
from tests.ui.window.conftest import User


def office(user: User) -> Office:
    return user.session._office


def test_what_is_due_is_erased_and_the_footer_says_it(user: User) -> None:
    """The page in front stays in front; of how many orders is said in the reader's language."""
    chosen = PersonalSettings(choices=frozenset(FieldChoice), purposes=frozenset(Purpose))
    settings = office(user).personal.switch_on(FIRST_STORE, chosen)
    request = ImportRequest(ImportKind.PERIOD, created_from=office(user).clock.now() - timedelta(days=30))
    office(user).import_orders(FIRST_STORE, request, Progress())
    kept = office(user).personal.retention_state(FIRST_STORE).kept
    assert kept
    office(user).personal.change(FIRST_STORE, replace(settings, days=1, allowance_days=0))
    before = user.window.sidebar.current

    user.session.retention.sweep()
    user.wait(lambda: not user.session.retention._sweeping)
    user.idle()

    erased = kept - office(user).personal.retention_state(FIRST_STORE).kept
    assert erased
    assert str(erased) in user.footer
    assert user.says("asmens duomenys", "Personal data") in user.footer
    assert user.window.sidebar.current is before
    assert len(office(user).personal.proof()) >= erased
    # nothing to do: nothing is said anew
    user.session.line.happened("x")
    user.session.retention.sweep()
    user.wait(lambda: not user.session.retention._sweeping)
    assert user.footer == "x"
