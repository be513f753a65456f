"""The ways into the guide: a quiet link beside a field, F1 on it, and the errors whose remedy the guide tells.

A page needs to know nobody for it: `open_guide` finds the window that the page stands in.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from fvsestore_gui.ui import look, shapes

_FIELD = "guide_field"
#: the errors that steps of the guide mend; a test compares them with the guide
GUIDED_ERRORS = frozenset(
    {
        "access_denied", "account_crossed", "amazon_bad_shape", "amazon_down", "amazon_empty",
        "amazon_throttled", "clock_wrong", "credential_shape", "finvalda_company", "finvalda_dns", "finvalda_down",
        "finvalda_login", "finvalda_not_finvalda", "finvalda_not_set_up", "finvalda_rights", "finvalda_timeout",
        "finvalda_unreachable", "lwa_invalid_client", "lwa_invalid_grant", "lwa_refused", "lwa_secret_expired",
        "lwa_unauthorized_client", "marketplaces_none", "network_cut", "network_dns", "network_pac", "network_proxy",
        "network_proxy_gateway", "network_proxy_kind", "network_proxy_login", "network_proxy_password",
        "network_proxy_refused", "network_proxy_scheme", "network_proxy_secret", "network_proxy_strange",
        "network_timeout", "network_tls", "network_tls_date", "network_tls_name", "network_unreachable",
        "region_other", "report_other_region", "role_data_set", "role_data_withheld", "role_finances", "role_orders",
        "role_reports", "role_sellers", "roles_none", "secret_fell_back", "secret_lost", "secret_missing",
        "seller_id_differs", "seller_id_shape", "seller_nowhere", "store_incomplete",
    }
)  # fmt: skip


def open_guide(widget: QWidget, step_id: str = "", *, field: str = "", error: str = "") -> None:
    """Let the main window in which `widget` stands open the guide at a step, or at that of a field or an error."""
    above: QWidget | None = widget
    while above is not None:
        asked = getattr(above, "guide_asked", None) if isinstance(above, QMainWindow) else None
        if asked is not None:
            asked.emit(step_id, field, error)
            return
        above = above.parentWidget()


def set_field(widget: QWidget, field: str) -> None:
    """F1 with the focus on `widget`, or on what is in it, opens the guide where it tells of this field."""
    widget.setProperty(_FIELD, field)


def field_of(widget: QWidget | None) -> str:
    """The field that `widget` or the nearest widget around it was given, "" for none."""
    while widget is not None:
        field = widget.property(_FIELD)
        if field:
            return str(field)
        widget = None if widget.isWindow() else widget.parentWidget()
    return ""


def field_link(field: str, said: str) -> shapes.Link:
    """ "How do I get this?" beside a field; `said` is what the field is called."""
    made = shapes.Link(QCoreApplication.translate("GuideLinks", "How do I get this?"))
    made.setAccessibleName(QCoreApplication.translate("GuideLinks", "How do I get this: {0}").format(said))
    made.setToolTip("F1")
    made.setMinimumHeight(look.CONTROL_HEIGHT)
    set_field(made, field)
    made.clicked.connect(lambda: open_guide(made, field=field))
    return made
