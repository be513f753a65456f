"""The window's start: paints the frame at once, opens the office behind it, and hands both to the Configurator.

    fvsestore-gui [--practice] [--data-dir DIR] [--language lt|en] [--minimised] [--quit-when-shown]

What the first paint does not need is imported behind it, so some imports stand in functions here: each step brings its
own, in the order a user sees them.
"""

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fvsestore_gui import __version__
from fvsestore_gui.errors import CorrectInput, DatabaseTrouble, FvsError, SecretsTrouble
from fvsestore_gui.file_lock import FileLock
from fvsestore_gui.paths import Paths, resources
from fvsestore_gui.ui.window import Window, icon_files

if TYPE_CHECKING:
    from logging import Handler

    from fvsestore_gui.logs import Redactor
    from fvsestore_gui.office import DatabaseChoice, Office
    from fvsestore_gui.practice.shop import PracticeShop
    from fvsestore_gui.progress import Progress
    from fvsestore_gui.ui.configurator import Configurator
    from fvsestore_gui.ui.error_dialog import ErrorDialog, LastResort
    from fvsestore_gui.ui.jobs import Jobs
    from fvsestore_gui.ui.one_window import FirstWindow
    from fvsestore_gui.ui.operations_section import OperationsSection
    from fvsestore_gui.ui.practice_keys_dialog import PracticeKeys, PracticeLogin

_LANGUAGE = "window/language"
#: by then everything a session needs is loaded
_SETTLED_MS = 5000


class _Opened(NamedTuple):
    """What the job behind the first paint brings."""

    office: "Office"
    shop: "PracticeShop | None"


class _ShopControls:
    """What the window may do with the practice shop."""

    def __init__(self, office: "Office", shop: "PracticeShop", faults: Iterable[Any]) -> None:
        self._office = office
        self._shop = shop
        self._faults = {fault.value: fault for fault in faults}

    def faults(self) -> Iterable[str]:
        return list(self._faults)

    def active(self) -> str:
        return next((fault.value for fault in self._shop.faults.active), "")

    def strike(self, fault: str, times: int | None) -> None:
        self._shop.faults.clear()
        if fault:
            self._shop.faults.set(self._faults[fault], times)

    def keys(self) -> "list[PracticeKeys]":
        from fvsestore_gui.ui.practice_keys_dialog import PracticeKeys

        return [
            PracticeKeys(
                one.region,
                one.client_identifier,
                one.client_secret,
                one.newer_secret,
                one.refresh_token,
                one.number,
            )
            for one in self._shop.accounts
        ]

    def finvalda(self) -> "PracticeLogin":
        from fvsestore_gui.ui.practice_keys_dialog import PracticeLogin

        finvalda = self._shop.finvalda
        return PracticeLogin(self._shop.finvalda_url, finvalda.company, finvalda.user, finvalda.password)

    @property
    def speed(self) -> float:
        return self._office.clock.speed

    def set_speed(self, speed: float) -> None:
        self._office.clock.set_speed(speed)


class Program:
    """One window and the session in it: the user's own office or the practice shop, exchanged without closing it."""

    def __init__(
        self,
        application: QApplication,
        *,
        data_dir: Path | None,
        practice: bool,
        language: str | None,
        minimised: bool = False,
    ) -> None:
        self._application = application
        self._data_dir = data_dir
        self._language = language
        self._redactor: Redactor | None = None
        self._log_handler: Handler | None = None
        self._translators: list[QTranslator] = []
        self._jobs: Jobs | None = None
        self._opened: _Opened | None = None
        self._session: Configurator | None = None
        self._section: OperationsSection | None = None
        self._last_resort: LastResort | None = None
        self._first: FirstWindow | None = None
        self.window: Window | None = None
        self._on_filled: list[Callable[[], object]] = []
        self._on_ready: list[Callable[[bool], object]] = []
        self._begin(practice, minimised=minimised)

    # -- beginning ---------------------------------------------------------------------------------------------------

    def _begin(self, practice: bool, *, minimised: bool = False) -> None:
        """Show an empty frame now and open the office once it is painted. Minimised, nothing is shown."""
        self._practice = practice
        self._paths = Paths.for_user(self._data_dir, practice=practice)
        remembered = QSettings(str(self._paths.data / "window.ini"), QSettings.Format.IniFormat)
        self._speak(self._language or str(remembered.value(_LANGUAGE, "")))
        before, self.window = self.window, Window(remembered, practice=practice)
        if before is not None:
            self.window.setGeometry(before.geometry())
            before.guard_closing(lambda: True)
            before.close_asked.disconnect()
        self.window.close_asked.connect(self.end)
        if minimised:
            # ui/background.py finds it a place, beside the clock or in the taskbar
            QTimer.singleShot(0, self.window, self._show_remembered)
        else:
            self.window.painted.connect(self._show_remembered)
            self.window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _speak(self, wanted: str) -> None:
        """Translate into `wanted` ("lt", "en"), or into the system's language where it is ""."""
        self._fall_silent()
        spoken = wanted or ("lt" if QLocale.system().language() is QLocale.Language.Lithuanian else "en")
        self.spoken = spoken
        QLocale.setDefault(QLocale(QLocale.Language.Lithuanian, QLocale.Country.Lithuania))
        for name, folder in (
            (f"qtbase_{spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"fvsestore_{spoken}", str(resources() / "i18n")),
        ):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)

    def _fall_silent(self) -> None:
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators.clear()

    def _show_remembered(self) -> None:
        """After the first paint: the store that was open last into the fields, and then the office behind it."""
        from fvsestore_gui.clock import Clock
        from fvsestore_gui.ui import remembered
        from fvsestore_gui.ui.draft import Draft
        from fvsestore_gui.ui.operations_section import OperationsSection

        if self.window is None:
            return
        self._section = OperationsSection(practice=self._practice)
        self.window.add_operations(self._section)
        known = remembered.recall(self.window.settings)
        if known is not None:
            codes, store = known
            self.window.header.show_stores(codes, store.code)
            self.window.name_store(store.code)
            self._section.show_draft(Draft.of(store), Clock().now())
        for filled in self._on_filled:
            filled()
        # once that is painted too: a worker that imports would slow it
        QTimer.singleShot(0, self.window, self._open)

    def _open(self) -> None:
        """What is heavy, in a job: the fields can be read and typed in meanwhile."""
        from fvsestore_gui.logs import Redactor
        from fvsestore_gui.ui.jobs import Jobs

        if self.window is None:
            return
        self._redactor = self._redactor or Redactor()
        self._last_words()
        self._jobs = Jobs(self.window)
        self._jobs.run(
            self.window,
            self.window.tr("Opening the data"),
            self._open_office,
            lane="database",
            done=self._fill,
            failed=self._not_opened,
        )

    def _open_office(self, _: "Progress") -> _Opened:
        """In the worker."""
        import logging

        from fvsestore_gui import logs
        from fvsestore_gui.office import open_office
        from fvsestore_gui.ui import configurator  # noqa: F401  # the pages too are loaded behind the first paint

        assert self._redactor is not None
        self._paths.create()
        self._log_handler = logs.set_up(self._paths.log, self._redactor)
        logging.getLogger(__name__).info("FvsEStore %s, window, practice %s", __version__, self._practice)
        if self._practice:
            from fvsestore_gui.office_practice import open_practice

            return _Opened(*open_practice(self._paths, redactor=self._redactor))
        return _Opened(open_office(self._paths, redactor=self._redactor), None)

    def _fill(self, opened: _Opened) -> None:
        from fvsestore_gui.ui.configurator import Configurator, Doors

        if self.window is None or self._jobs is None or self._section is None:
            return
        self._opened = opened
        chosen = self._language or opened.office.settings.language
        self.window.settings.setValue(_LANGUAGE, opened.office.settings.language)
        if chosen and chosen != self.spoken:
            # the settings were changed elsewhere: say everything again in the right language
            self._exchange(self._practice)
            return
        doors = Doors(
            to_practice=lambda: self._exchange(True),
            to_real=lambda: self._exchange(False),
            again=lambda: self._exchange(self._practice),
        )
        controls = None
        if opened.shop is not None:
            from fvsestore_gui.practice.faults import Fault

            controls = _ShopControls(opened.office, opened.shop, Fault)
        self._session = Configurator(
            self.window, self._section, opened.office, self._jobs, self._last_words(), doors, controls
        )
        for ready in self._on_ready:
            ready(True)

    def when_filled(self, filled: Callable[[], object]) -> None:
        """Call `filled` when the fields of the remembered store stand there, before the data are open."""
        self._on_filled.append(filled)

    def when_ready(self, ready: Callable[[bool], object]) -> None:
        """Call `ready(opened)` when the window is filled, or when the data could not be opened."""
        self._on_ready.append(ready)

    def listen(self, paths: Paths) -> None:
        """From now on a second start on `paths` brings this window forward."""
        from fvsestore_gui.ui.one_window import FirstWindow

        if self._first is None:
            self._first = FirstWindow(paths, lambda: self.window.come_forward() if self.window else None)

    @property
    def session(self) -> "Configurator | None":
        """What fills the window now."""
        return self._session

    @property
    def shop(self) -> "PracticeShop | None":
        """The practice shop under the window, None over the user's own data."""
        return self._opened.shop if self._opened is not None else None

    @property
    def jobs_running(self) -> bool:
        """Whether something works behind the window."""
        return self._jobs is not None and bool(self._jobs.running())

    @property
    def error_shown(self) -> "ErrorDialog | None":
        """The dialog of an error nobody foresaw, while it is open."""
        return self._last_resort.dialog if self._last_resort is not None else None

    def _not_opened(self, error: FvsError) -> None:
        """The office could not be opened: say it in the window, with a way to try again."""
        from fvsestore_gui.ui import wording
        from fvsestore_gui.ui.look import Meaning
        from fvsestore_gui.ui.message_bar import MessageBar

        if self.window is None:
            return
        words = wording.sentence(error)
        remedy = f"{words.what} {words.todo[0].title}: {words.todo[0].text}" if words.todo else words.what
        again = (wording.action_word("retry"), lambda: self._exchange(self._practice))
        buttons = [again]
        if not self._practice and isinstance(error, DatabaseTrouble | SecretsTrouble | CorrectInput):
            buttons.append((wording.action_word("choose_database"), self._choose_database))
        self.window.set_bar(MessageBar(Meaning.ERROR, words.title, remedy, buttons))
        if self.window.isHidden():
            self.window.showMinimized()
        if error.code == "bug":
            self._last_words().show(error)
        for ready in self._on_ready:
            ready(False)

    def _choose_database(self) -> None:
        """Nothing could be opened: let the user name another database, or another password for this one."""
        from fvsestore_gui.office import open_choice
        from fvsestore_gui.ui.database_dialog import DatabaseDialog

        window, jobs = self.window, self._jobs
        if window is None or jobs is None:
            return

        def opened(choice: "DatabaseChoice") -> None:
            dialog = DatabaseDialog(choice, jobs, window)
            dialog.chosen.connect(lambda: self._exchange(self._practice))
            dialog.open()

        jobs.run(
            window,
            window.tr("Reading the settings"),
            lambda _: open_choice(self._paths, redactor=self._redactor),
            lane="keyring",
            done=opened,
            failed=self._not_opened,
        )

    def _last_words(self) -> "LastResort":
        from fvsestore_gui.logs import Redactor
        from fvsestore_gui.ui.error_dialog import LastResort

        if self._last_resort is None:
            self._redactor = self._redactor or Redactor()
            self._last_resort = LastResort(self._paths.log, self._redactor, self._application)
            self._last_resort.install()
        return self._last_resort

    # -- ending ------------------------------------------------------------------------------------------------------

    def _exchange(self, practice: bool) -> None:
        """End the session and begin another in a window at the same place."""
        hidden = self.window is not None and self.window.isHidden()
        self._end_session()
        self._begin(practice, minimised=hidden)

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.finish()
        if self._jobs is not None:
            self._jobs.shutdown()
            self._jobs = None
        opened, self._opened = self._opened, None
        if opened is not None:
            with contextlib.suppress(FvsError):
                opened.office.close()
            if opened.shop is not None:
                opened.shop.stop()

        if self._last_resort is not None:
            self._last_resort.remove()
            self._last_resort = None
        if self._log_handler is not None:
            import logging

            logging.getLogger().removeHandler(self._log_handler)
            self._log_handler.close()
            self._log_handler = None

    def end(self) -> None:
        """The window was closed: let go of everything."""
        self._end_session()
        if self._first is not None:
            self._first.close()
            self._first = None
        self._fall_silent()
        self._application.quit()


def _arguments(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fvsestore-gui", description="FvsEStore: Amazon stores for accountants.")
    parser.add_argument("--practice", action="store_true", help="open the practice shop: an invented Amazon")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep everything below DIR")
    parser.add_argument("--language", choices=("lt", "en"), help="speak this language, whatever the settings say")
    parser.add_argument(
        "--minimised",
        action="store_true",
        help="open beside the clock, or in the taskbar where there is no such place: for a start at login",
    )
    parser.add_argument(
        "--quit-when-shown",
        action="store_true",
        help="end once the window is painted and filled: 0, or 1 where the data could not be opened",
    )
    parser.add_argument("--version", action="version", version=f"FvsEStore {__version__}")
    return parser.parse_args(given)


def no_screen() -> bool:
    """Whether this is a Linux without a screen, where Qt would abort."""
    if not sys.platform.startswith("linux"):
        return False
    return not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(given: list[str] | None = None) -> int:
    """Open the window and return when it was closed. 2: wrong arguments, or no screen."""
    arguments = _arguments(given)
    if no_screen():
        print(
            "fvsestore-gui: there is no screen here; `fvsestore --help` does the same without a window.",
            file=sys.stderr,
        )
        return 2
    if sys.platform == "win32":
        _be_one_program_on_the_taskbar()
    # a second window on the same data would import beside the first, which may stand beside the clock
    paths, lock = Paths.for_user(arguments.data_dir, practice=arguments.practice), None
    if not arguments.quit_when_shown:
        with contextlib.suppress(OSError):
            paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(paths.data / "window.lock")
        if not lock.take() and _first_comes_forward(paths):
            return 0
    # What is made at the start stays: nobody need search it for what could go, neither now nor later, when a search of
    # some 100 ms would fall into a click. ui/garbage.py searches the rest.
    gc.disable()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("FvsEStore")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("fvsestore")
    icon = QIcon()
    for file in icon_files():
        icon.addFile(file)
    application.setWindowIcon(icon)
    # the window may be put away beside the clock: the program ends where it is told to
    application.setQuitOnLastWindowClosed(False)
    program = Program(
        application,
        data_dir=arguments.data_dir,
        practice=arguments.practice,
        language=arguments.language,
        minimised=arguments.minimised,
    )
    if lock is not None:
        program.when_ready(lambda _: program.listen(paths))
    if arguments.quit_when_shown:
        program.when_ready(lambda opened: application.exit(0 if opened else 1))
    QTimer.singleShot(_SETTLED_MS, gc.freeze)
    try:
        code = int(application.exec())
        program.end()
    finally:
        gc.enable()
    return code


def _first_comes_forward(paths: Paths) -> bool:
    """Whether another window is open on these data and has come forward."""
    from fvsestore_gui.ui.one_window import call_first

    return call_first(paths)


def _be_one_program_on_the_taskbar() -> None:
    """Give Windows our own name, so that the taskbar shows our icon and not Python's."""
    import ctypes

    windll: Any = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.shell32.SetCurrentProcessExplicitAppUserModelID("FvsEStore")
