"""Opening folders and pages with the system's own programs."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fvsestore_gui.model.marketplaces import Region

#: where each region's applications are made and authorized
_SELLER_CENTRAL = {
    Region.NORTH_AMERICA: "https://sellercentral.amazon.com/sellingpartner/developerconsole",
    Region.EUROPE: "https://sellercentral-europe.amazon.com/sellingpartner/developerconsole",
    Region.FAR_EAST: "https://sellercentral.amazon.co.jp/sellingpartner/developerconsole",
}


def open_folder(folder: Path) -> bool:
    """Show a folder, or the nearest one above it that exists. False where the system could not."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_seller_central(region: Region) -> bool:
    """Show the page "Develop Apps" of a region in the browser."""
    return QDesktopServices.openUrl(QUrl(_SELLER_CENTRAL[region]))
