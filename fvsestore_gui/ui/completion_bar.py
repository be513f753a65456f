"""A bar over the orders: of how many only a report told, how long completing their sums takes, and a button for it."""

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QWidget

from fvsestore_gui.model.runs import Forecast
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar

translate = QCoreApplication.translate


class CompletionBar(MessageBar):
    """`show_for` a store; `complete_asked` when its sums are to be completed. Put off, it is back with new orders."""

    complete_asked = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(
            Meaning.INFO,
            "",
            "",
            [
                (translate("CompletionBar", "Complete sums"), self._complete),
                (translate("CompletionBar", "Later"), self._put_off),
            ],
            parent,
        )
        self._settings = settings
        self._store_id = 0
        self._count = 0
        self.hide()

    def show_for(self, store: Store | None, count: int, forecast: Forecast | None) -> None:
        """`count` orders lack Amazon's sums; `forecast` says what completing them takes (None: it cannot be done)."""
        self._store_id, self._count = store.store_id if store is not None else 0, count
        if not count or forecast is None or forecast.seconds is None or count <= self._put_off_at():
            self.hide()
            return
        self.say(
            translate("CompletionBar", "%n order(s) from reports", "", count).replace(
                str(count), wording.number_text(count), 1
            ),
            wording.closed(
                self.tr(
                    "Their sums are not broken down, and Amazon's own totals are missing. Completing takes {time}."
                ).format(time=completion_time(forecast))
            ),
        )
        self.show()

    def _put_off_at(self) -> int:
        kept = str(self._settings.value(f"completion/put_off/{self._store_id}", "0"))
        return int(kept) if kept.isdigit() else 0

    def _put_off(self) -> None:
        self._settings.setValue(f"completion/put_off/{self._store_id}", str(self._count))
        self.hide()

    def _complete(self) -> None:
        self.complete_asked.emit()


def completion_time(forecast: Forecast) -> str:
    """ "about 41 min"."""
    seconds = forecast.seconds or 0.0
    if seconds < 60:
        return translate("CompletionBar", "less than a minute")
    return translate("CompletionBar", "about {time}").format(time=wording.span_text(seconds))
