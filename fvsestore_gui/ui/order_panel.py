"""Under the orders: the lines of the chosen order, whether they make the total Amazon sent, and what changed in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, OrderRow, Sort
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Agreement, Order
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.versions import Version
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.buyer_view import BuyerView
from fvsestore_gui.ui.change_words import ChangeRow, change_columns, change_rows
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.record_columns import agreement_text, item_columns
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.shapes import Elided, Icon, Link, escaped, icon_button, label, row
from fvsestore_gui.ui.table_state import StateWords

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

#: while the cursor runs through the orders, only the one it stops at is read
_SETTLED_MS = 60
_WHY_WIDTH = 420


@dataclass(frozen=True)
class Term:
    """One part of the sum as shown: a word, and the amount with its sign."""

    word: str
    ten_thousandths: int


def terms(agreement: Agreement, total: Money | None) -> list[Term]:
    """The parts that make the sum compared with `total`, in the order they are added; zeros are left out.

    Where lines come as whole totals (shipping, discounts contained) or a tip is not in the total yet, only the parts
    that really make the compared sum are shown, so that what stands left of "=" always adds up.
    """

    def term(kind: str, amount: Money | None) -> list[Term]:
        if amount is None or not (amount.ten_thousandths or kind == "ITEM"):
            return []
        # Amazon writes a discount with or without a minus; it always lessens the sum.
        signed = -abs(amount.ten_thousandths) if kind == "DISCOUNT" else amount.ten_thousandths
        return [Term(wording.word("breakdown", kind), signed)]

    lines, tip = term("ITEM", agreement.lines), term("DELIVERY_TIP", agreement.tip)
    tax = term("TAX", agreement.tax) if agreement.tax_on_top else []
    beside = [
        *term("SHIPPING", agreement.shipping),
        *term("GIFT_WRAP", agreement.gift_wrap),
        *term("COD_FEE", agreement.cod_fee),
        *term("OTHER", agreement.other),
    ]
    discount = term("DISCOUNT", agreement.discount)
    everything = [*lines, *beside, *tip, *tax, *discount]
    if total is None or agreement.difference is None:
        return everything
    wanted = total.ten_thousandths - agreement.difference.ten_thousandths
    without_tip = [*lines, *beside, *tax, *discount]
    for found in (everything, without_tip, [*lines, *tip, *tax], [*lines, *tax], [*lines, *tip], lines):
        if sum(part.ten_thousandths for part in found) == wanted:
            return found
    rest = wanted - sum(part.ten_thousandths for part in tip)
    return [Term(translate("columns", "totals of the lines"), rest), *tip]


def arithmetic(found: Sequence[Term], currency: str) -> str:
    """ "lines 54,97 + shipping 4,99 − discount 5,00" """
    said = []
    for place, term in enumerate(found):
        sign = ("− " if term.ten_thousandths < 0 else "+ ") if place else ("− " if term.ten_thousandths < 0 else "")
        said.append(f"{sign}{term.word} {wording.money_text(abs(term.ten_thousandths), currency)}")
    return " ".join(said)


class WhyPopup(QFrame):
    """A few sentences beside a link; a click elsewhere or Esc closes it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = label(text, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setFixedWidth(_WHY_WIDTH)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, 12, look.CARD_MARGIN, 12)
        rows.addWidget(self.text)

    def show_above(self, link: QWidget) -> None:
        """Stand above the link, its right end over the link's."""
        self.adjustSize()
        corner = link.mapToGlobal(QPoint(link.width(), 0))
        self.move(corner.x() - self.width(), corner.y() - self.height() - 4)
        self.show()


class OrderPanel(QWidget):
    """`show_order` reads and shows one order; `told` is for the footer line, `run_asked` carries an import's number."""

    told = Signal(str)
    run_asked = Signal(int)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._row: OrderRow | None = None
        self._store_id = 0
        self._reading: Job | None = None
        self._order: Order | None = None
        self.title = label()
        self.title.setFont(look.font(semibold=True))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about = Elided()
        look.set_tone(self.about, QPalette.ColorRole.PlaceholderText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.copy_button = icon_button("copy", self.tr("Copy the order number"), self._copy)
        self.views = QTabBar()
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.views.setAccessibleName(self.tr("What is shown of the order"))
        self.views.addTab(self.tr("Lines"))
        self.views.addTab(self.tr("Changes"))
        self.views.addTab(self.tr("Buyer"))
        head = row()
        head.addWidget(self.title)
        head.addWidget(self.copy_button)
        head.addWidget(self.about, 1)
        head.addWidget(self.views)
        self.table = RecordTable(
            jobs,
            office.items,
            item_columns(of_one_order=True),
            name="order_items",
            settings=settings,
            sort=Sort("position"),
            footer=False,
            goes_to_first=False,
        )
        self.table.told.connect(self.told)
        columns = change_columns()
        self._listed: ListedRows[ChangeRow] = ListedRows(columns, lambda change: change.row_id)
        self.changes = RecordTable(
            jobs,
            self._listed,
            columns,
            name="order_changes",
            settings=settings,
            sort=Sort("at", descending=True),
            footer=False,
            goes_to_first=False,
        )
        self.changes.view.setAccessibleName(self.tr("Changes of the order"))
        self.changes.set_words(empty=lambda _: self._nothing_changed())
        self.changes.told.connect(self.told)
        self.changes.opened.connect(lambda change: self.run_asked.emit(change.run_id))
        self.changes.view.clicked.connect(self._change_clicked)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.changes)
        self.buyer = BuyerView(office, jobs)
        self.buyer.told.connect(self.told)
        self._stack.addWidget(self.buyer)
        self.views.currentChanged.connect(self._show_view)
        self.sum_label = QLabel()
        self.sum_label.setTextFormat(Qt.TextFormat.RichText)
        self.sum_label.setWordWrap(True)
        self.sum_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sum_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.state_icon = Icon(look.Meaning.WARNING, size=look.STATE_ICON)
        self.state_label = label()
        self.why_link = Link(self.tr("Why?"))
        self.why_link.pressed.connect(self._explain)
        self._foot = QWidget()
        foot = row()
        self._foot.setLayout(foot)
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self.sum_label, 1)
        foot.addWidget(self.state_icon)
        foot.addWidget(self.state_label)
        foot.addSpacing(look.GAP_COLUMN)
        foot.addWidget(self.why_link)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, look.GAP_BUTTON, 0, 0)
        rows.setSpacing(look.GAP_BUTTON)
        head.setContentsMargins(4, 0, 4, 0)
        rows.addLayout(head)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self._foot)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._read)
        self._clear()

    def show_order(self, store_id: int, order: OrderRow | None) -> None:
        """Show this row of Užsakymai; None empties the panel."""
        self._row, self._store_id = order, store_id
        self._settled.stop()
        if order is None:
            self._clear()
            return
        self.buyer.leave(store_id, order.order_id)
        self._name(order)
        self._settled.start()

    @property
    def order(self) -> Order | None:
        """What is shown, once it was read."""
        return self._order

    def _clear(self) -> None:
        self._order = None
        if self._reading is not None:
            self._reading.cancel()
        self.title.setText(self.tr("No order chosen"))
        self.about.clear()
        self.copy_button.hide()
        self.views.hide()
        self.table.set_filter(None)
        self.changes.set_filter(None)
        self.buyer.show_order(0, "")
        self._say_sum(None)

    def _name(self, order: OrderRow) -> None:
        said = [
            wording.marketplace_name(order.marketplace_id),
            wording.word("fulfilled_by", order.fulfilled_by) if order.fulfilled_by else "",
            self.tr("%n line(s)", "", order.item_count),
            wording.word("order_status", order.status),
        ]
        if order.ship_country:
            place = " ".join(part for part in (order.ship_country, order.tax_territory) if part)
            said.append(self.tr("to {country}").format(country=place))
        self.title.setText(order.order_id)
        self.about.setText(" · ".join(part for part in said if part))
        self.copy_button.show()
        self.views.show()

    def _read(self) -> None:
        chosen = self._row
        if chosen is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        self.table.set_filter(Filter(self._store_id, order_row=chosen.row_id))

        def work(progress: Progress) -> tuple[Order, list[Version], Run | None]:
            runs: list[Run] = self._office.runs.rows([chosen.last_run]) if chosen.last_run is not None else []
            order, versions = self._office.order(chosen.row_id), self._office.proof.order_versions(chosen.row_id)
            return order, versions, runs[0] if runs else None

        self._reading = self._jobs.run(
            self,
            self.tr("Reading the order"),
            work,
            lane=LANE,
            done=lambda found: self._came(chosen, *found),
            failed=lambda error: self._failed(chosen, error),
        )

    def _came(self, chosen: OrderRow, order: Order, versions: list[Version], run: Run | None) -> None:
        if chosen is not self._row:
            return
        self._order = order
        self.buyer.show_order(self._store_id, chosen.order_id)
        self._show_changes(chosen, order, versions)
        shipped = [package.ship_time for package in order.packages if package.ship_time is not None]
        said = [self.about.text()]
        if shipped:
            said.append(self.tr("shipped {day}").format(day=wording.date_text(max(shipped), time=False)))
        said.append(self._whence(chosen, run))
        self.about.setText(" · ".join(said))
        self._say_sum(order)

    def _whence(self, chosen: OrderRow, run: Run | None) -> str:
        """Where what stands here comes from, and when it came."""
        words = {
            "REPORT": self.tr("from a report, {time}"),
            "FILE": self.tr("from a report file, {time}"),
            "MIXED": self.tr("from the API and a report, {time}"),
        }.get(chosen.source, self.tr("from the API, {time}"))
        return words.format(time=wording.date_text(run.ended or run.started if run is not None else None))

    def _show_changes(self, chosen: OrderRow, order: Order, versions: list[Version]) -> None:
        words = self.tr("Changes")
        self.views.setTabText(1, f"{words} ({len(versions)})" if versions else words)
        self._listed.show(change_rows(versions, order))
        shown = Filter(self._store_id, order_row=chosen.row_id)
        if shown == self.changes.filter:
            self.changes.refresh(changed=True)
        else:
            self.changes.set_filter(shown)

    def _nothing_changed(self) -> StateWords:
        return StateWords(
            "clock",
            self.tr("Nothing has changed"),
            self.tr("The order stands as it first came. Every later change is kept, with the import that brought it."),
        )

    def _change_clicked(self, index: QModelIndex) -> None:
        """A click on the number of the import shows it."""
        change = self.changes.model.row(index.row())
        if change is not None and self.changes.columns[index.column()].name == "run_id":
            self.run_asked.emit(change.run_id)

    def _show_view(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self._stack.currentWidget() is self.buyer:
            self.buyer.look()
        self._foot.setVisible(place == 0)

    def _failed(self, chosen: OrderRow, error: FvsError) -> None:
        if chosen is self._row:
            self._order = None
            self._say_sum(None)
            self.sum_label.setText(escaped(wording.sentence(error).in_one_line))

    def _say_sum(self, order: Order | None) -> None:
        shown = order is not None
        self.state_icon.setVisible(False)
        self.state_label.setVisible(shown)
        self.why_link.setVisible(shown)
        self.sum_label.clear()
        if order is None:
            return
        agreement = order.agreement
        marked = agreement.state in ("differs", "no_parts", "mixed_currencies")
        good = agreement.state == "agrees"
        currency = order.total.currency if order.total is not None else None
        difference = agreement.difference.ten_thousandths if agreement.difference is not None else None
        self.state_label.setText(agreement_text(agreement.state, difference, currency))
        tone = look.Meaning.WARNING if marked else look.Meaning.GOOD if good else None
        look.set_tone(self.state_label, tone or QPalette.ColorRole.PlaceholderText)
        if tone is not None:
            self.state_icon.show_icon(tone)
            self.state_icon.show()
        found = terms(agreement, order.total)
        if order.total is None or currency is None:
            if found and agreement.lines is not None:
                self.sum_label.setText(escaped(arithmetic(found, agreement.lines.currency)))
            return
        # A line may break before a sign only.
        said = escaped(arithmetic(found, currency)).replace(" ", "&nbsp;")
        said = said.replace("&nbsp;+", " +").replace("&nbsp;−", " −")
        if difference is not None:
            parts = wording.money_text(order.total.ten_thousandths - difference, currency)
            said += f"&nbsp;= <b>{escaped(parts)}</b>"
        total = f"<b>{wording.money_text(order.total.ten_thousandths, currency)}&nbsp;{escaped(currency)}</b>"
        amazon = self.tr("Amazon total")
        self.sum_label.setText(f"{said}{'&nbsp; &nbsp; &nbsp; ' if said else ''}{escaped(amazon)} {total}")

    def why(self) -> str:
        """In words, why the state is what it is."""
        if self._order is None:
            return ""
        agreement, total = self._order.agreement, self._order.total
        if agreement.state == "differs" and agreement.difference is not None and total is not None:
            said = self.tr(
                "The parts Amazon sent make {parts}, while Amazon's own total is {total}: {difference} apart."
            ).format(
                parts=wording.money_text(total.ten_thousandths - agreement.difference.ten_thousandths, total.currency),
                total=wording.money_text(total.ten_thousandths, total.currency),
                difference=wording.money_text(abs(agreement.difference.ten_thousandths), total.currency),
            )
            few = 500 * max(1, len(self._order.items))
            if abs(agreement.difference.ten_thousandths) <= few:
                said += " " + self.tr("A cent or two a line comes from rounding: Amazon rounds each line by itself.")
            else:
                said += " " + self.tr("So much does not come from rounding: look at the order in Seller Central.")
            return f"{said} {self.tr('Nothing was changed: every amount stands as Amazon sent it.')}"
        said = {
            "agrees": self.tr("The parts of the order make exactly the total Amazon sent."),
            "pending": self.tr(
                "Amazon tells no amounts while the order awaits payment. They come with a later import by themselves."
            ),
            "cancelled": self.tr("The order is cancelled: Amazon sends no total for it."),
            "no_total": self.tr("Amazon sent no total of this order, so there is nothing to compare its parts with."),
            "no_parts": self.tr("Amazon sent the total alone, without the parts it is made of."),
            "summed": self.tr("Amazon's report has no total: this is the sum of the parts, and nothing was compared."),
            "mixed_currencies": self.tr("The parts are in several currencies, which are never added together here."),
        }.get(agreement.state, "")
        if agreement.state == "agrees" and agreement.tax is not None and agreement.tax.ten_thousandths:
            tax = wording.money_text(agreement.tax.ten_thousandths, agreement.tax.currency)
            if agreement.tax_on_top:
                said += " " + self.tr("Tax of {tax} stands on top of the prices.").format(tax=tax)
            else:
                said += " " + self.tr("Tax of {tax} is contained in the prices.").format(tax=tax)
        return said

    def _explain(self) -> None:
        WhyPopup(self.why(), self).show_above(self.why_link)

    def _copy(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.order_id)
            self.told.emit(self.tr("Copied: {text}").format(text=self._row.order_id))
