"""What the pages about a Parametras' connection have in common."""

from fvsestore_gui.ui.posting_tab import PostingTab


class ConnectionTab(PostingTab):
    """A page of the open Parametras under whose header the key's state stands, as on Autorizacija."""

    about_finvalda = False
