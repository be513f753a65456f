"""Opening folders and pages with the system's own programs."""

import sys
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from fvsestore_gui.model.guide import SELLER_CENTRAL, Link, central_country
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.paths import user_config

#: where applications are made and authorized
_DEVELOP_APPS = Link("", f"{SELLER_CENTRAL}/sellingpartner/developerconsole")


def open_folder(folder: Path) -> bool:
    """Show a folder, or the nearest one above it that exists. False where the system could not."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_seller_central(region: Region, marketplace_ids: Collection[str] = ()) -> bool:
    """Show the page "Develop Apps" in the browser, on the site of a store that sells in these marketplaces."""
    return open_page(_DEVELOP_APPS.address(region, central_country(region, marketplace_ids)))


def open_page(address: str) -> bool:
    """Show a page in the browser. False where the system could not."""
    return QDesktopServices.openUrl(QUrl(address))


def keyring_program() -> list[str]:
    """The command that shows the operating system's keyring, [] where it has none to show."""
    if sys.platform == "win32":
        return ["control.exe", "/name", "Microsoft.CredentialManager"]
    if sys.platform == "darwin":
        return ["open", "-a", "Keychain Access"]
    names = ("seahorse", "kwalletmanager5", "kwalletmanager")
    return next(([path] for path in map(QStandardPaths.findExecutable, names) if path), [])


def open_keyring() -> bool:
    """Show the operating system's keyring. False where that cannot be done."""
    command = keyring_program()
    return bool(command) and QProcess.startDetached(command[0], command[1:])[0]


def can_show_tasks(kind: str) -> bool:
    """Whether a task scheduler of this kind (`SystemTask.kind`) has something to show."""
    return kind in ("windows", "systemd")


def show_tasks(kind: str) -> bool:
    """Show Windows Task Scheduler, or the folder of the user's own units. False where that cannot be done."""
    if kind == "windows":
        return QProcess.startDetached("control.exe", ["schedtasks"])[0]
    return kind == "systemd" and open_folder(user_config() / "systemd" / "user")
