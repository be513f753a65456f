"""Operacijų kūrimas → PVM: by which rows orders are posted; what holds orders stands first.

A row is kept when its dialog is, and confirmed when that is pressed: an accountant's word is no draft.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.finvalda import ReferenceKind
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import VatNeed, VatRow, VatRule
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.code_box import Entry
from fvsestore_gui.ui.filter_bar import FilterBar
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.posting_tab import PostingTab
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.vat_columns import origin_text, rate_text, rule_text, state_word, vat_columns
from fvsestore_gui.ui.vat_dialog import VatCodeDialog, VatFillDialog, VatRuleDialog
from fvsestore_gui.ui.vat_rates_dialog import VatRatesDialog

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

# With a number in it, self.tr of a subclass would not look for the text of this class.
translate = QCoreApplication.translate
#: counting the orders of a big store takes a while, and nobody waits for it
_LANE = "vat"
_STATES = ("missing", "unclear", "waiting", "open", "confirmed")
_HOLDING = _STATES[:3]


class _Shown:
    """The newest listing, for a table that is made once; empty while there is none."""

    def __init__(self) -> None:
        self.listing: Any = None

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None, /) -> "array[int]":
        found: array[int] = array("q") if self.listing is None else self.listing.ids(shown, sort, limit)
        return found

    def rows(self, ids: Sequence[int], /) -> Sequence[VatRow]:
        return [] if self.listing is None else list(self.listing.rows(ids))

    def totals(self, shown: Filter, /) -> Totals:
        totals: Totals = Totals(0, 0, (), 0) if self.listing is None else self.listing.totals(shown)
        return totals


class VatPage(PostingTab):
    """See the module. `row` is the row under the cursor."""

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._rows_shown = _Shown()
        self._codes: list[Entry] = []
        self._needs: Sequence[VatNeed] = ()
        self._counting: Job | None = None
        #: whether the orders of this Parametras were counted before
        self._counted = False
        self.row: VatRow | None = None
        self._page = shapes.column(self.body, spacing=look.GAP_BUTTON)
        self._page.setContentsMargins(0, look.WINDOW_MARGIN, 0, look.WINDOW_MARGIN)
        self.message = MessageBar(Meaning.WARNING, "", "")
        self.message.hide()
        self._page.addWidget(self.message)
        self.bar = FilterBar()
        self.bar.add_search(self.tr("Find: country, VAT code, note"))
        self.states = CheckCombo(
            self.tr("State"), self.tr("All"), lambda count: translate("VatPage", "%n state(s)", "", count)
        )
        self.states.set_choices([(state, state_word(state)) for state in _STATES])
        self.bar.add_combo(self.states)
        self.bar.changed.connect(self._filter_changed)
        self.fill_button = shapes.button(self.tr("&Fill the table…"), self.ask_fill)
        self.new_button = shapes.button(self.tr("New &row…"), self.new_row, "plus")
        self.rates_button = shapes.button(self.tr("VAT r&ates…"), self.show_rates)
        self.bar.add_button(self.rates_button)
        self.bar.add_button(self.fill_button)
        self.bar.add_button(self.new_button)
        self._page.addWidget(self.bar)
        self.table = RecordTable(
            jobs, self._rows_shown, vat_columns(), name="vat", settings=settings, sort=Sort("state")
        )
        self.table.view.setAccessibleName(self.title)
        self.table.set_words(describe=self.table.describe_totals, empty=self._empty)
        self.table.current_changed.connect(self._show_row)
        self.table.opened.connect(lambda _: self.edit())
        self.table.told.connect(self.told)
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self._name_buttons())
        self._page.addWidget(self.table, 1)
        self._build_card()
        for keys, pressed in (("Ctrl+F", self.bar.focus_search), ("Ctrl+Return", self.confirm)):
            QShortcut(QKeySequence(keys), self).activated.connect(pressed)

    def _build_card(self) -> None:
        self._card = shapes.Card()
        outer = shapes.column(self._card, margins=12)
        line = shapes.row()
        words_place = QWidget()
        words = shapes.column(words_place, spacing=2)
        self.head_label, self.about_label = shapes.Elided(), shapes.secondary(wrap=True)
        shapes.semibold(self.head_label)
        self.head_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words.addWidget(self.head_label)
        words.addWidget(self.about_label)
        line.addWidget(words_place, 1)
        self.remove_button = shapes.button(self.tr("Re&move"), self.remove)
        self.back_button = shapes.button(self.tr("&Take the confirmation back"), lambda: self.confirm(confirmed=False))
        self.edit_button = shapes.button(self.tr("&Edit…"), self.edit)
        self.confirm_button = shapes.button(self.tr("&Confirm"), self.confirm, "check-circle")
        self.confirm_button.setToolTip("Ctrl+Enter")
        shapes.semibold(self.confirm_button)
        for made in (self.remove_button, self.back_button, self.edit_button, self.confirm_button):
            line.addWidget(made)
        outer.addLayout(line)
        self.note = shapes.Note()
        outer.addWidget(self.note)
        self._page.addWidget(self._card)
        self._card.hide()

    @property
    def title(self) -> str:
        return self.tr("VAT")

    # -- what is shown -----------------------------------------------------------------------------------------------

    def fetch(self, code: str) -> Callable[[], object]:
        finvalda = self._office.finvalda
        company = finvalda.settings(code).company
        found = finvalda.references(ReferenceKind.VAT_CODES, company=company, limit=None)
        codes = [(entry.code, f"{entry.title} ({entry.facts.get('percent', '')} %)") for entry in found]
        needs = self._needs
        listing = finvalda.vat_rows(code, needs)
        return lambda: self._show(listing, codes)

    def _show(self, listing: Any, codes: list[Entry]) -> None:
        self._codes = codes
        self._show_listing(listing)
        self._count_orders()

    def _show_listing(self, listing: Any) -> None:
        self._rows_shown.listing = listing
        self._say_open()
        shown = self._shown()
        if shown is not None and shown == self.table.filter:
            self.table.refresh(changed=True)
        else:
            self.table.set_filter(shown)

    def _count_orders(self) -> None:
        """Which rows the open orders fall under; the table is shown meanwhile."""
        store = self.store
        if store is None:
            return
        if self._counting is not None:
            self._counting.cancel()

        def work(progress: Progress) -> tuple[Sequence[VatNeed], Any]:
            needs = self._office.finvalda.vat_needs(store.code, progress)
            return needs, self._office.finvalda.vat_rows(store.code, needs)

        def done(found: tuple[Sequence[VatNeed], Any]) -> None:
            self._counting = None
            if self.store is None or self.store.uid != store.uid:
                return
            first, self._needs = not self._counted, found[0]
            self._counted = True
            if first and found[1].holding:
                # what holds orders comes to the top, and the cursor with it
                self.table.set_filter(None)
                self.table.select(found[1].holding[0].row_id)
            self._show_listing(found[1])

        self._counting = self._jobs.run(
            self, self.tr("Counting the orders of VAT rows"), work, lane=_LANE, done=done, failed=self._failed
        )

    def empty(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._rows_shown.listing = None
        self._needs = ()
        self._counted = False
        self.message.hide()
        self.table.set_filter(None)
        self._show_row(None)

    def set_store(self, store: Store | None) -> None:
        super().set_store(store)
        for button in (self.fill_button, self.new_button):
            button.setEnabled(store is not None)

    def _shown(self) -> Filter | None:
        if self.store is None:
            return None
        return Filter(self.store.store_id, text=self.bar.text(), reasons=self.states.chosen())

    def _filter_changed(self) -> None:
        self.table.set_filter(self._shown() if self._rows_shown.listing is not None else None)

    def _say_open(self) -> None:
        listing = self._rows_shown.listing
        holding = [] if listing is None else listing.holding
        orders = {order for row in holding for order in row.order_ids}
        unknown = () if listing is None else listing.unknown_buyers
        self.message.setVisible(bool(orders or unknown))
        texts = []
        if orders:
            texts.append(self.tr("Nothing is posted by a row that nobody has confirmed."))
        if unknown:
            texts.append(
                translate(
                    "VatPage",
                    "%n order(s) of businesses wait for the buyer's VAT number.",
                    "",
                    len(unknown),
                )
            )
        rows = translate("VatPage", "%n row(s) hold orders", "", len(holding))
        held = translate("VatPage", "%n order(s) wait", "", len(orders))
        title = f"{rows}, {held}" if orders else self.tr("The VAT number decides")
        if orders or unknown:
            self.message.say(title, " ".join(texts))

    def _empty(self, totals: Totals) -> StateWords:
        if totals.all:
            return StateWords(
                "funnel",
                self.tr("The filter hides everything"),
                translate("VatPage", "%n row(s) are there without it.", "", totals.all),
                self.tr("Clear"),
                self.bar.clear,
            )
        return StateWords(
            "info",
            self.tr("The VAT table is empty"),
            self.tr("Without it every order is held. Begin with the rows of a seller of Lithuania."),
            self.tr("Fill the table…"),
            self.ask_fill,
        )

    # -- the row under the cursor ------------------------------------------------------------------------------------

    def _show_row(self, row: VatRow | None) -> None:
        if row is None or self.row is None or row.row_id != self.row.row_id:
            self.note.clear()
        self.row = row
        self._card.setVisible(row is not None)
        if row is None:
            return
        rule = row.rule
        said = f"{rule.vat_code or '–'}, {rate_text(rule.rate) or '–'} %" if rule.row_id else state_word(row.state)
        self.head_label.setText(f"{rule_text(rule)}: {said}")
        self.about_label.setText(" ".join(part for part in (self._about(row), self._orders_of(row)) if part))
        self._name_buttons()

    def _about(self, row: VatRow) -> str:
        rule = row.rule
        if not rule.row_id:
            return self.tr("No row is about these orders.")
        if rule.confirmed_at is not None:
            day = wording.date_text(rule.confirmed_at)
            return self.tr("Confirmed {0} by {1}.").format(day, rule.confirmed_by)
        return origin_text(rule)

    def _orders_of(self, row: VatRow) -> str:
        if not row.order_count:
            return ""
        count = translate("VatPage", "%n open order(s) fall under it", "", row.order_count)
        return self.tr("{0}, for example {1}.").format(count, row.order_ids[0])

    def _selected(self) -> list[VatRow]:
        ids = [self.table.model.ids[line] for lines in self.table.copier.selected_lines() for line in lines]
        return list(self._rows_shown.rows(ids))

    def _name_buttons(self) -> None:
        rows = self._selected() or ([self.row] if self.row is not None else [])
        saved = [row for row in rows if row.rule.row_id]
        several = len(saved) > 1
        to_confirm = [row for row in saved if row.rule.confirmed_at is None]
        self.confirm_button.setText(
            translate("VatPage", "&Confirm %n row(s)", "", len(to_confirm)) if several else self.tr("&Confirm")
        )
        self.confirm_button.setVisible(bool(to_confirm))
        self.back_button.setVisible(any(row.rule.confirmed_at is not None for row in saved))
        self.remove_button.setVisible(bool(saved))
        add = not saved and bool(rows)
        self.edit_button.setText(
            self.tr("VAT &code…") if several else self.tr("&Add the row…") if add else self.tr("&Edit…")
        )
        self.edit_button.setEnabled(len(rows) == 1 or several)

    # -- what can be done --------------------------------------------------------------------------------------------

    def ask_fill(self) -> None:
        """Ask how sales are declared, then add the rows."""
        dialog = VatFillDialog(self)
        dialog.chosen.connect(self.fill)
        dialog.open()

    def fill(self, oss: bool, stocks: Sequence[str]) -> None:
        """Add the rows a seller of Lithuania begins with."""
        listing = self._rows_shown.listing
        before = 0 if listing is None else len(listing.rules)
        self._run(
            lambda code: self._office.finvalda.fill_vat_rules(code, oss=oss, stocks=stocks),
            lambda rules: translate("VatPage", "%n row(s) added", "", len(rules) - before),
        )

    def show_rates(self) -> None:
        """Show the rates of countries; other ones may hold other orders."""
        dialog = VatRatesDialog(self._office, self._jobs, self)
        dialog.changed.connect(self._count_orders)
        dialog.open()

    def new_row(self) -> None:
        """Add a row of one's own."""
        self._open(VatRule(stock_country="LT", ship_to=""))

    def edit(self) -> None:
        """Change the row under the cursor, or add the one that is missing; of several rows the VAT code."""
        rows = self._selected()
        if len(rows) > 1:
            rules = [row.rule for row in rows if row.rule.row_id]
            dialog = VatCodeDialog(len(rules), self._codes, self)
            dialog.chosen.connect(lambda code: self._set_code(rules, code))
            dialog.open()
        elif self.row is not None:
            self._open(self.row.rule)

    def _set_code(self, rules: Sequence[VatRule], vat_code: str) -> None:
        changed = [msgspec.structs.replace(rule, vat_code=vat_code) for rule in rules]
        self._run(
            lambda code: self._office.finvalda.save_vat_rules(code, changed),
            lambda _: translate("VatPage", "%n row(s) changed", "", len(changed)),
        )

    def _open(self, rule: VatRule) -> None:
        if self.store is None:
            return
        VatRuleDialog(rule, self._codes, self._keep, self).open()

    def _keep(self, rule: VatRule, failed: Callable[[FvsError], object], kept: Callable[[], object]) -> None:
        def done(_: Sequence[VatRule]) -> str:
            kept()
            return self.tr("The VAT row is saved")

        self._run(lambda code: self._office.finvalda.save_vat_rules(code, [rule]), done, failed)

    def confirm(self, *, confirmed: bool = True) -> None:
        """Answer for the selected rows, or no longer."""
        rules = [
            row.rule for row in self._selected() if row.rule.row_id and (row.rule.confirmed_at is None) == confirmed
        ]
        if not rules:
            return

        def said(_: Sequence[VatRule]) -> str:
            if confirmed:
                return translate("VatPage", "%n row(s) confirmed", "", len(rules))
            return translate("VatPage", "%n confirmation(s) taken back", "", len(rules))

        self._run(lambda code: self._office.finvalda.confirm_vat_rules(code, rules, confirmed=confirmed), said)

    def remove(self) -> None:
        """Take the selected rows out of the table."""
        rules = [row.rule for row in self._selected() if row.rule.row_id]
        if rules:
            self._run(
                lambda code: self._office.finvalda.save_vat_rules(code, [], rules),
                lambda _: translate("VatPage", "%n row(s) removed", "", len(rules)),
            )

    def _run(
        self,
        work: Callable[[str], list[VatRule]],
        said: Callable[[list[VatRule]], str],
        failed: Callable[[FvsError], object] | None = None,
    ) -> None:
        store = self.store
        if store is None:
            return
        self.note.clear()

        def done(rules: list[VatRule]) -> None:
            self.told.emit(said(rules))
            self.read()

        def not_done(error: FvsError) -> None:
            (failed or self._failed)(error)
            if error.code == "vat_rules_changed":
                self.read()

        self._jobs.run(
            self, self.tr("Keeping the VAT table"), lambda _: work(store.code), lane=LANE, done=done, failed=not_done
        )

    def _failed(self, error: FvsError) -> None:
        self._card.show()
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
