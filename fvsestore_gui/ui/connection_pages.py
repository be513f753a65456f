"""The tabs of a Parametras about its connection: a new one is a class made from `ConnectionTab` and one line here.

Loaded behind the fields: none of them may slow the start.
"""

from PySide6.QtCore import QSettings

from fvsestore_gui.office import Office
from fvsestore_gui.ui.connection_tab import ConnectionTab
from fvsestore_gui.ui.diagnosis_page import DiagnosisPage
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.roles_page import RolesPage

__all__ = ["ConnectionTab", "connection_pages"]


def connection_pages(office: Office, jobs: Jobs, settings: QSettings) -> list[ConnectionTab]:
    """The tabs right behind Prekyvietės, in their order; `settings` remembers widths and places."""
    return [RolesPage(office, jobs), DiagnosisPage(office, jobs)]
