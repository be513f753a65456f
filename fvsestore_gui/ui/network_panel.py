"""What the test of the network found: each way on its own, and beside the fields what it comes to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.network import HostCheck, NetworkCheck
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.panel import Panel
from fvsestore_gui.ui.wording import Todo, Words


class NetworkPanel(Panel):
    """`action("retry")` where one press tests again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The network"))

    def show_untested(self) -> None:
        """Nothing was tried of what stands in the fields."""
        rows = self.begin(self.tr("Not tested yet"), "sliders-horizontal", None)
        text = self.tr(
            "The test tries the way to each address: proxy, connection, certificate. No key is sent and Amazon is "
            "asked nothing, so it can be repeated at any time."
        )
        rows.addWidget(shapes.label(text, wrap=True))
        rows.addStretch(1)

    def show_running(self) -> None:
        """The test is under way."""
        rows = self.begin(self.tr("Trying the ways…"), "clock", None)
        rows.addWidget(shapes.label(self.tr("No key is sent by it."), wrap=True))
        rows.addStretch(1)

    def show_cancelled(self) -> None:
        rows = self.begin(self.tr("The test was cancelled"), "prohibit", None)
        rows.addWidget(shapes.label(self.tr("Nothing was changed."), wrap=True))
        rows.addStretch(1)

    def show_check(self, check: NetworkCheck, *, practice: bool = False) -> None:
        """What all ways come to; those of the practice shop lead nowhere."""
        bad = check.first_bad
        if bad is not None and bad.error is not None:
            self._show_words(wording.sentence(bad.error), bad)
            return
        if practice:
            rows = self.begin(self.tr("The practice shop is on this computer"), Meaning.INFO, Meaning.INFO)
            text = self.tr(
                "It is reached past any proxy, so nothing was tried through one. With your own data the test tries the "
                "way that is chosen here."
            )
            rows.addWidget(shapes.label(text, wrap=True))
            rows.addStretch(1)
            return
        rows = self.begin(self.tr("All ways are open"), Meaning.GOOD, Meaning.GOOD)
        rows.addWidget(shapes.label(self.tr("Amazon and the banks can be asked."), wrap=True))
        seen = check.inspected
        if seen is not None:
            self.line(rows)
            text = self.tr(
                "{0} looks into the connections to Amazon: an antivirus or your company's proxy. They work as long as "
                "this computer trusts it; what it sees, its keeper can read."
            )
            rows.addWidget(said_with_icon(Meaning.WARNING, text.format(seen.issuer)))
        rows.addStretch(1)

    def show_error(self, error: FvsError) -> None:
        """It could not even be tried."""
        self._show_words(wording.sentence(error), None)

    def _show_words(self, words: Words, bad: HostCheck | None) -> None:
        rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
        rows.addWidget(shapes.label(words.what, wrap=True))
        if bad is not None and bad.issuer:
            rows.addWidget(shapes.label(self.tr("The certificate is signed by: {0}").format(bad.issuer), wrap=True))
        # the fields are beside it: no button leads there
        self.todo(rows, [Todo(one.title, one.text, one.action if one.action == "retry" else "") for one in words.todo])
        rows.addStretch(1)


def said_with_icon(meaning: Meaning, text: str) -> QWidget:
    """A sentence with a meaning, its icon before it."""
    place = QWidget()
    row = shapes.row(spacing=6)
    place.setLayout(row)
    row.addWidget(shapes.Icon(meaning, size=look.STATE_ICON), 0, Qt.AlignmentFlag.AlignTop)
    good = meaning is Meaning.GOOD
    row.addWidget(shapes.label(text, None if good else meaning, wrap=not good), 1)
    return place


class Ways(QWidget):
    """One line for each way that was tried: where to, by which way, who signed the certificate, what came of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = shapes.column(self, spacing=0)
        self._inside = QWidget()
        self._rows.addWidget(self._inside)

    def clear(self) -> None:
        """Nothing is known of the ways."""
        self._show(())

    def show_check(self, check: NetworkCheck) -> None:
        """What is known so far."""
        self._show(check.hosts)

    def _show(self, hosts: tuple[HostCheck, ...]) -> None:
        gone, self._inside = self._inside, QWidget()
        self._rows.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        if hosts:
            heads = (self.tr("Address"), self.tr("Way"), self.tr("Certificate signed by"), self.tr("Result"))
            for column, head in enumerate(heads):
                grid.addWidget(shapes.secondary(head), 0, column)
        for line, one in enumerate(hosts, start=1):
            way = one.proxy or self.tr("straight")
            place = QWidget()
            lines = shapes.column(place)
            lines.addWidget(shapes.label(way))
            lines.addWidget(shapes.secondary(wording.word("way_source", one.source.value)))
            issuer = shapes.label(
                one.issuer or wording.ABSENT, None if one.issuer else QPalette.ColorRole.PlaceholderText, wrap=True
            )
            for column, widget in enumerate((shapes.label(one.host), place, issuer, self._result(one))):
                grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)

    def _result(self, one: HostCheck) -> QWidget:
        if one.error is None:
            seconds = wording.decimal_number_text(one.seconds)
            return said_with_icon(Meaning.GOOD, self.tr("open, {0} s").format(seconds))
        words = wording.sentence(one.error)
        shown = said_with_icon(Meaning.ERROR, words.title)
        shown.setToolTip(shapes.plain_tip(words.what))
        return shown
