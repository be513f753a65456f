"""The tabs about Finvalda of a Parametras: a new one is a class made from `PostingTab` and one line here.

Loaded behind the fields: none of them may slow the start.
"""

from PySide6.QtCore import QSettings

from fvsestore_gui.office import Office
from fvsestore_gui.ui.cards_page import CardsPage
from fvsestore_gui.ui.connection_pages import connection_pages
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.posting_page import PostingPage
from fvsestore_gui.ui.posting_tab import PostingTab
from fvsestore_gui.ui.product_page import ProductPage
from fvsestore_gui.ui.vat_page import VatPage

__all__ = ["connection_pages", "descriptions_pages", "operations_pages"]


def operations_pages(office: Office, jobs: Jobs, settings: QSettings) -> list[PostingTab]:
    """The tabs of Operacijų kūrimas behind Prekyvietės, in their order; `settings` remembers widths and places."""
    return [PostingPage(office, jobs), VatPage(office, jobs, settings)]


def descriptions_pages(office: Office, jobs: Jobs, settings: QSettings) -> list[PostingTab]:
    """The tabs of Aprašymų kūrimas, in their order."""
    return [ProductPage(office, jobs, settings), CardsPage(office, jobs)]
