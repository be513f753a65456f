"""Prekių susiejimas: which product of Finvalda stands for which SKU; the unmatched ones first, with suggestions.

What is pressed here is kept at once: a worklist of hundreds is no draft. Nothing is matched by itself.
"""

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QCoreApplication, QMetaMethod, QSettings, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.products import Component, MappingImport, MatchedBy, ProductMapping, SkuRow, SkuSummary
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.bundle_dialog import BundleDialog
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.columns import PlainColumn
from fvsestore_gui.ui.export_button import ExportButton
from fvsestore_gui.ui.filter_bar import FilterBar
from fvsestore_gui.ui.import_troubles import ImportTroubles
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.message_bar import MessageBar
from fvsestore_gui.ui.posting_tab import PostingTab
from fvsestore_gui.ui.product_columns import how_word, line_columns, product_text, sku_columns, title_text, why_word
from fvsestore_gui.ui.product_dialog import ProductDialog
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.task_card import TaskCard

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

# With a number in it, self.tr of a subclass would not look for the text of this class.
translate = QCoreApplication.translate
_LANE = "products"


class _Shown:
    """The newest listing, for a table that is made once; empty while there is none."""

    def __init__(self) -> None:
        self.listing: Any = None

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None, /) -> "array[int]":
        found: array[int] = array("q") if self.listing is None else self.listing.ids(shown, sort, limit)
        return found

    def rows(self, ids: Sequence[int], /) -> Sequence[SkuRow]:
        return [] if self.listing is None else list(self.listing.rows(ids))

    def totals(self, shown: Filter, /) -> Totals:
        totals: Totals = Totals(0, 0, (), 0) if self.listing is None else self.listing.totals(shown)
        return totals


class _Lines:
    """What is exported: all that is shown, one line a product, so that the file can be filled in and read back."""

    def __init__(self, office: "Office", code: Callable[[], str], table: RecordTable) -> None:
        self._office, self._code, self._table = office, code, table
        self._lines: Any = None

    @property
    def filter(self) -> Filter | None:
        return self._table.filter

    @property
    def sort(self) -> Sort:
        return Sort("sku")

    def plain_columns(self) -> list[PlainColumn]:
        return line_columns()

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None, /) -> Any:
        self._lines = self._office.finvalda.mapping_lines(self._code(), shown)
        return self._lines.ids(shown, sort, limit)

    def rows(self, ids: Sequence[int], /) -> Any:
        return self._lines.rows(ids)

    def totals(self, shown: Filter, /) -> Totals:
        return Totals(0, 0, (), 0)


class ProductPage(PostingTab):
    """`orders_asked` carries the ids of orders that wait for a product."""

    orders_asked = Signal(object)
    place = "products"

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._settings = settings
        self._rows_shown = _Shown()
        self.summary: SkuSummary | None = None
        self.row: SkuRow | None = None
        self._page = shapes.column(self.body, spacing=look.GAP_BUTTON)
        self._page.setContentsMargins(0, look.WINDOW_MARGIN, 0, look.WINDOW_MARGIN)
        self.message = MessageBar(Meaning.WARNING, "", "")
        self.orders_link = shapes.Link()
        self.orders_link.clicked.connect(self._ask_orders)
        layout = self.message.layout()
        assert layout is not None
        layout.addWidget(self.orders_link)
        self._page.addWidget(self.message)
        self.message.hide()
        self.card = TaskCard()
        self._page.addWidget(self.card)
        #: what was wrong with a file
        self.troubles = ImportTroubles()
        self._page.addWidget(self.troubles)
        self.bar = FilterBar()
        self.bar.add_search(self.tr("Find: SKU, code, product"))
        self.ways = CheckCombo(
            self.tr("How matched"), self.tr("All"), lambda count: translate("ProductPage", "%n way(s)", "", count)
        )
        others = [by for by in MatchedBy if by is not MatchedBy.NONE]
        self.ways.set_choices([(by.value, how_word(by)) for by in (MatchedBy.NONE, *others)])
        self.bar.add_combo(self.ways)
        self.open_link = shapes.Link(self.tr("Only unmatched"))
        self.open_link.clicked.connect(self.show_unmatched)
        self.bar.line.insertWidget(self.bar.line.indexOf(self.bar.clear_link), self.open_link)
        self.bar.changed.connect(self._filter_changed)
        self.import_button = shapes.button(self.tr("&Import from a file…"), self._ask_import)
        self.bar.add_button(self.import_button)
        self._page.addWidget(self.bar)
        self.table = RecordTable(
            jobs, self._rows_shown, sku_columns(), name="products", settings=settings, sort=Sort("by")
        )
        self.table.view.setAccessibleName(self.title)
        self.table.set_words(describe=self._describe, empty=self._empty)
        self.table.current_changed.connect(self._show_row)
        self.table.opened.connect(lambda _: self.choose_product())
        self.table.told.connect(self.told)
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self._name_buttons())
        self._page.addWidget(self.table, 1)
        lines = _Lines(office, self._code, self.table)
        self.export_button = ExportButton(
            office, jobs, settings, lines, lines, self.card, lambda: f"{self.title} {self._code()}".strip()
        )
        self.export_button.told.connect(self.told)
        self.bar.add_button(self.export_button)
        self._build_card()
        #: asks for a file; another one in tests
        self.ask_file: Callable[[], str] = self._ask_file
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.bar.focus_search)
        accept = QShortcut(QKeySequence("Ctrl+Return"), self)
        accept.activated.connect(self.accept)
        again = QShortcut(QKeySequence("F5"), self)
        again.activated.connect(self.read)

    def _build_card(self) -> None:
        self._explanation = shapes.Card()
        line = shapes.row()
        outer = shapes.column(self._explanation, margins=12)
        words_place = QWidget()
        words = shapes.column(words_place, spacing=2)
        head = shapes.row()
        self.sku_label, self.arrow = shapes.label(), shapes.Icon("arrow-right", QPalette.ColorRole.PlaceholderText)
        self.product_label, self.name_label = shapes.label(), shapes.Elided()
        shapes.semibold(self.sku_label)
        shapes.semibold(self.product_label)
        self.name_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (self.sku_label, self.arrow, self.product_label):
            head.addWidget(part)
        head.addWidget(self.name_label, 1)
        self.why_label = shapes.secondary(wrap=True)
        words.addLayout(head)
        words.addWidget(self.why_label)
        line.addWidget(words_place, 1)
        self.remove_button = shapes.button(self.tr("&Take out"), self.take_out)
        self.bundle_button = shapes.button(self.tr("B&undle…"), self.choose_bundle)
        self.other_button = shapes.button(self.tr("Another &product…"), self.choose_product)
        self.accept_button = shapes.button(self.tr("&Accept the suggestion"), self.accept, "check-circle")
        self.accept_button.setToolTip("Ctrl+Enter")
        shapes.semibold(self.accept_button)
        for made in (self.remove_button, self.bundle_button, self.other_button, self.accept_button):
            line.addWidget(made)
        outer.addLayout(line)
        self.note = shapes.Note()
        outer.addWidget(self.note)
        self._page.addWidget(self._explanation)

    @property
    def title(self) -> str:
        return self.tr("Products")

    # -- what is shown -----------------------------------------------------------------------------------------------

    def fetch(self, code: str) -> Callable[[], object]:
        listing = self._office.finvalda.sku_rows(code)
        summary = self._office.finvalda.sku_summary(code, listing)
        return lambda: self._show(listing, summary)

    def empty(self) -> None:
        self._rows_shown.listing = None
        self.summary = None
        self.message.hide()
        self.troubles.hide()
        self.table.set_filter(None)
        self._show_row(None)

    def set_store(self, store: Store | None) -> None:
        super().set_store(store)
        self.export_button.setEnabled(store is not None)

    def _show(self, listing: Any, summary: SkuSummary) -> None:
        self._rows_shown.listing = listing
        self.summary = summary
        self._say_open()
        shown = self._shown()
        if shown is not None and shown == self.table.filter:
            self.table.refresh(changed=True)
        else:
            self.table.set_filter(shown)

    def _shown(self) -> Filter | None:
        if self.store is None:
            return None
        return Filter(self.store.store_id, text=self.bar.text(), reasons=self.ways.chosen())

    def _filter_changed(self) -> None:
        self.table.set_filter(self._shown() if self._rows_shown.listing is not None else None)

    def look_for(self, what: str) -> None:
        """Show the SKU that an order waits for."""
        if what:
            self.bar.set_quietly(text=what, combos=[(self.ways, ())])
        self.table.view.setFocus()

    def show_unmatched(self) -> None:
        """Show the worklist alone."""
        self.bar.set_quietly(combos=[(self.ways, (MatchedBy.NONE.value,))])
        self.table.view.setFocus()

    def _ask_orders(self) -> None:
        if self.summary is not None:
            self.orders_asked.emit(self.summary.waiting)

    def _say_open(self) -> None:
        summary = self.summary
        self.open_link.setVisible(summary is not None and summary.unmatched > 0)
        self.message.setVisible(summary is not None and summary.unmatched > 0)
        if summary is None or not summary.unmatched:
            return
        skus = translate("ProductPage", "%n SKU(s) are unmatched", "", summary.unmatched)
        held = translate("ProductPage", "therefore %n order(s) wait", "", len(summary.waiting))
        text = self.tr("Nothing is matched by itself: accept a suggestion or choose another product.")
        if summary.suggested:
            count = translate("ProductPage", "%n of them have a suggestion.", "", summary.suggested)
            text = f"{count} {text}"
        self.message.say(f"{skus}, {held}" if summary.waiting else skus, text)
        self.orders_link.set_text(translate("ProductPage", "Show %n order(s)", "", len(summary.waiting)))
        # to where they are shown, in a window that has such a place
        leads = self.isSignalConnected(QMetaMethod.fromSignal(self.orders_asked))
        self.orders_link.setVisible(leads and bool(summary.waiting))

    def _describe(self, totals: Totals) -> tuple[str, str]:
        left = self.table.describe_totals(totals)[0]
        if self.summary is None:
            return left, ""
        matched, unmatched = self.summary.skus - self.summary.unmatched, self.summary.unmatched
        return left, self.tr("matched <b>{0}</b> · unmatched <b>{1}</b>").format(
            wording.number_text(matched), wording.number_text(unmatched)
        )

    def _empty(self, totals: Totals) -> StateWords:
        if totals.all:
            return StateWords(
                "funnel",
                self.tr("The filter hides everything"),
                translate("ProductPage", "%n SKU(s) are there without it.", "", totals.all),
                self.tr("Clear"),
                self.bar.clear,
            )
        return StateWords(
            "info", self.tr("No SKUs yet"), self.tr("They come with the orders, or from a file of this table.")
        )

    # -- the row under the cursor ------------------------------------------------------------------------------------

    def _show_row(self, row: SkuRow | None) -> None:
        if row is None or self.row is None or row.sku != self.row.sku:
            self.note.clear()
        self.row = row
        self._explanation.setVisible(row is not None)
        if row is None:
            return
        self.sku_label.setText(row.sku)
        product = product_text(row)
        for part in (self.arrow, self.product_label, self.name_label):
            part.setVisible(bool(product))
        self.product_label.setText(product)
        self.name_label.setText(title_text(row))
        self.why_label.setText(self._why(row))
        self._name_buttons()

    def _why(self, row: SkuRow) -> str:
        if row.unknown:
            gone = ", ".join(row.unknown)
            return self.tr("Finvalda does not have {0}: its operations would be refused.").format(gone)
        orders = translate("ProductPage", "It holds for %n order(s).", "", row.order_count)
        if row.by is MatchedBy.NEW_CARD:
            card = self.tr("Finvalda has none yet: a card of this code is created with the first operation.")
            if len(row.product_title) < len(row.title):
                card = f"{card} {self.tr('Its name is cut to what Finvalda takes.')}"
            return card
        if row.by is MatchedBy.NONE:
            why = _capital(why_word(row.suggestion))
            return f"{why}. {orders}" if row.suggestion else f"{why}."
        return f"{_capital(how_word(row.by))}. {orders}"

    def _selected(self) -> list[int]:
        return [self.table.model.ids[line] for lines in self.table.copier.selected_lines() for line in lines]

    def _name_buttons(self) -> None:
        row, count = self.row, len(self._selected())
        several = count > 1
        self.accept_button.setText(
            translate("ProductPage", "&Accept %n suggestion(s)", "", count)
            if several
            else self.tr("&Accept the suggestion")
        )
        self.accept_button.setVisible(several or (row is not None and row.suggestion is not None))
        self.remove_button.setVisible(several or (row is not None and row.revision > 0))
        self.bundle_button.setEnabled(row is not None and not several)

    # -- what can be done --------------------------------------------------------------------------------------------

    def _code(self) -> str:
        return self.store.code if self.store is not None else ""

    def accept(self) -> None:
        """Take the suggestions of the selected rows."""
        listing = self._rows_shown.listing

        def wanted(rows: Sequence[SkuRow]) -> list[ProductMapping]:
            return [
                ProductMapping(sku=row.sku, components=(Component(row.suggestion.product),), revision=row.revision)
                for row in rows
                if row.suggestion is not None
            ]

        self._keep(listing, wanted)

    def choose_product(self) -> None:
        """Choose one product for the selected rows."""
        listing, row, ids = self._rows_shown.listing, self.row, self._selected()
        if row is None or listing is None:
            return
        dialog = ProductDialog(self._jobs, listing, row, len(ids), self)

        def chosen(product: str, rate_class: RateClass) -> None:
            def wanted(rows: Sequence[SkuRow]) -> list[ProductMapping]:
                return [
                    ProductMapping(
                        sku=one.sku, components=(Component(product),), rate_class=rate_class, revision=one.revision
                    )
                    for one in rows
                ]

            self._keep(listing, wanted, ids)

        dialog.chosen.connect(chosen)
        dialog.open()

    def choose_bundle(self) -> None:
        """Make a bundle of the row, or change the one it is."""
        listing, row = self._rows_shown.listing, self.row
        if row is None or listing is None:
            return
        dialog = BundleDialog(self._jobs, listing, row, self)
        dialog.chosen.connect(lambda mapping: self._keep(listing, lambda _: [mapping], [row.row_id]))
        dialog.open()

    def take_out(self) -> None:
        """Take the selected rows out of the table; they are matched by code again, or open."""
        listing, ids, code = self._rows_shown.listing, self._selected(), self._code()

        def work(_: Progress) -> int:
            rows = {row.sku: row for row in listing.rows(ids) if row.revision}
            kept = [one for one in self._office.finvalda.mappings(code) if one.sku in rows]
            seen = [msgspec.structs.replace(one, revision=rows[one.sku].revision) for one in kept]
            self._office.finvalda.remove_mappings(code, seen)
            return len(seen)

        self._run(work, lambda count: translate("ProductPage", "%n SKU(s) taken out of the table", "", count))

    def _keep(
        self,
        listing: Any,
        wanted: Callable[[Sequence[SkuRow]], list[ProductMapping]],
        ids: Sequence[int] | None = None,
    ) -> None:
        chosen, code = self._selected() if ids is None else ids, self._code()
        if listing is None or not chosen:
            return
        onward = self._next_open()

        def work(_: Progress) -> int:
            mappings = wanted(listing.rows(chosen))
            self._office.finvalda.save_mappings(code, mappings)
            return len(mappings)

        self._run(work, lambda count: translate("ProductPage", "%n SKU(s) matched", "", count), onward)

    def _next_open(self) -> int | None:
        """The row to go on with when the selected ones are settled: the worklist is gone through from top to bottom."""
        lines = [line for found in self.table.copier.selected_lines() for line in found]
        if self.row is None or self.row.by is not MatchedBy.NONE or not lines:
            return None
        following = self.table.model.row(lines[-1] + 1)
        return following.row_id if following is not None and following.by is MatchedBy.NONE else None

    def _run(self, work: Callable[[Progress], int], said: Callable[[int], str], onward: int | None = None) -> None:
        self.note.clear()

        def done(count: int) -> None:
            self.told.emit(said(count))
            if onward is not None:
                self.table.select(onward)
            self.read()

        def failed(error: FvsError) -> None:
            self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
            if error.code == "mapping_changed":
                self.read()

        self._jobs.run(self, self.tr("Keeping the table of products"), work, lane=LANE, done=done, failed=failed)

    # -- files -------------------------------------------------------------------------------------------------------

    def _ask_file(self) -> str:
        folder = Path(str(self._settings.value("export/folder", "") or documents()))
        kinds = self.tr("Tables (*.xlsx *.csv *.txt)")
        return QFileDialog.getOpenFileName(self, self.tr("Import from a file"), str(folder), kinds)[0]

    def _ask_import(self) -> None:
        chosen = self.ask_file()
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Read the table from a file; what is wrong with it stands over the table."""
        code = self._code()
        self.troubles.hide()
        self.import_button.setEnabled(False)

        def ended() -> None:
            self.import_button.setEnabled(True)
            self.card.finish()

        def done(report: MappingImport) -> None:
            ended()
            if report.troubles:
                self.troubles.show_report(path.name, report)
                return
            said = self.tr("{file}: {new} new, {changed} changed, {same} the same, {empty} left open")
            counts = {name: wording.number_text(getattr(report, name)) for name in ("new", "changed", "same", "empty")}
            self.told.emit(said.format(file=path.name, **counts))
            self.read()

        def failed(error: FvsError) -> None:
            ended()
            self.card.fail(wording.sentence(error).in_one_line)

        job = self._jobs.run(
            self,
            self.tr("Importing a table of products"),
            lambda progress: self._office.finvalda.import_mappings(code, path, progress),
            lane=_LANE,
            done=done,
            failed=failed,
            cancelled=ended,
        )
        self.card.begin(self.tr("Importing"), path.name, job.cancel)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
