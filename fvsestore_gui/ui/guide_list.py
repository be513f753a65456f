"""The left side of the guide: search, whose guide it is, and the chapters with how far each is done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from fvsestore_gui.model.guide import Audience, Chapter, Guide, Step
from fvsestore_gui.model.marketplaces import Marketplace, Region
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning

_TYPED_AFTER_MS = 180
_ID = Qt.ItemDataRole.UserRole
_COUNT = 1


@dataclass(frozen=True)
class Done:
    """How many steps of a chapter are done."""

    done: int
    steps: int


class GuideList(QWidget):
    """`chapter_chosen(id)` ("" is the beginning), `step_chosen(id)` of what was found, and the two choices above."""

    chapter_chosen = Signal(str)
    step_chosen = Signal(str)
    audience_chosen = Signal(object)
    site_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None
        self._counts: dict[str, Done] = {}
        rows = shapes.column(self, spacing=look.GAP_BUTTON)
        rows.setContentsMargins(look.WINDOW_MARGIN, look.WINDOW_MARGIN, 0, look.WINDOW_MARGIN)
        self.search = QLineEdit(placeholderText=self.tr("Search the guide"), clearButtonEnabled=True)
        self.search.setMinimumHeight(look.CONTROL_HEIGHT)
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setToolTip(self.tr("Finds old names too: IAM ARN, MWS… (Ctrl+F)"))
        action = self.search.addAction(look.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        action.setEnabled(False)
        self.search.installEventFilter(self)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_AFTER_MS)
        self._typed.timeout.connect(self.look_for)
        self.search.textChanged.connect(lambda _: self._typed.start())
        rows.addWidget(self.search)
        self.audience = QComboBox()
        self.audience.setMinimumHeight(look.CONTROL_HEIGHT)
        self.audience.setAccessibleName(self.tr("How you sell"))
        self.audience.addItem(self.tr("We sell ourselves (“Seller Central”)"), Audience.SELLER)
        self.audience.addItem(self.tr("We supply Amazon (“Vendor Central”)"), Audience.VENDOR)
        self.audience.activated.connect(lambda _: self.audience_chosen.emit(self.audience.currentData()))
        rows.addWidget(self.audience)
        self.site = QComboBox()
        self.site.setMinimumHeight(look.CONTROL_HEIGHT)
        self.site.setAccessibleName(self.tr("Country whose pages the buttons open"))
        self.site.setToolTip(self.tr("The buttons open the pages of this country"))
        self.site.activated.connect(lambda _: self.site_chosen.emit())
        rows.addWidget(self.site)
        for box in (self.audience, self.site):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.setMinimumWidth(200)
        self.chapters = self._tree(self.tr("Chapters"))
        self.results = self._tree(self.tr("What was found"))
        self._nothing = shapes.secondary(wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lists = QStackedWidget()
        for page in (self.chapters, self.results, self._nothing):
            self._lists.addWidget(page)
        rows.addWidget(self._lists, 1)
        self._sum = shapes.secondary(wrap=True)
        rows.addWidget(self._sum)
        self.chapters.currentItemChanged.connect(lambda item, _: self._pressed(item, self.chapter_chosen))
        self.results.currentItemChanged.connect(lambda item, _: self._pressed(item, self.step_chosen))
        # a click on what is chosen already leads there once more
        self.chapters.itemClicked.connect(lambda item, _: self._pressed(item, self.chapter_chosen))
        self.results.itemClicked.connect(lambda item, _: self._pressed(item, self.step_chosen))

    def _tree(self, name: str) -> QTreeWidget:
        made = QTreeWidget()
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(False)
        made.setAccessibleName(name)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setIconSize(QSize(look.STATE_ICON, look.STATE_ICON))
        made.setTabKeyNavigation(False)
        made.setAllColumnsShowFocus(True)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        return made

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_guide(self, guide: Guide, audience: Audience) -> None:
        """The chapters of one audience."""
        self._guide = guide
        with QSignalBlocker(self.audience):
            self.audience.setCurrentIndex(self.audience.findData(audience))
        with QSignalBlocker(self.chapters):
            self.chapters.clear()
            for identifier, title in (("", self.tr("Beginning")), *((c.id, c.title) for c in self._chapters)):
                item = QTreeWidgetItem(self.chapters, [title, ""])
                item.setData(0, _ID, identifier)
                item.setToolTip(0, title)
                item.setTextAlignment(_COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setSizeHint(0, QSize(0, max(look.CONTROL_HEIGHT, self.fontMetrics().height() + 8)))

    @property
    def _chapters(self) -> Sequence[Chapter]:
        return self._guide.chapters_for(self.audience.currentData()) if self._guide is not None else ()

    def show_counts(self, counts: Mapping[str, Done], whose: str) -> None:
        """How many steps of each chapter are done, and for which store that is."""
        self._counts = dict(counts)
        for place in range(self.chapters.topLevelItemCount()):
            item = self.chapters.topLevelItem(place)
            count = counts.get(str(item.data(0, _ID))) if item is not None else None
            if item is None:
                continue
            item.setText(_COUNT, f"{count.done}/{count.steps}" if count is not None else "")
            whole = count is not None and count.done == count.steps
            item.setIcon(0, look.icon(Meaning.GOOD if whole else "circle") if count is not None else look.icon("info"))
            said = self.tr("{0} of {1} done").format(count.done, count.steps) if count is not None else ""
            item.setToolTip(_COUNT, said)
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, said)
        done, steps = sum(one.done for one in counts.values()), sum(one.steps for one in counts.values())
        self._sum.setText(f"{self.tr('{0} of {1} done').format(done, steps)} · {whose}")

    @property
    def sum_text(self) -> str:
        """How far everything is, and whose ticks these are."""
        return self._sum.text()

    def show_sites(self, shown: Sequence[Marketplace], chosen: tuple[Region, str], audience: Audience) -> None:
        """The countries whose pages can be opened."""
        vendor = audience is Audience.VENDOR
        with QSignalBlocker(self.site):
            self.site.clear()
            for one in sorted(shown, key=lambda one: sort_key(wording.word("country", one.country))):
                host = (one.vendor_central if vendor else one.seller_central).removeprefix("https://")
                if host:
                    self.site.addItem(f"{wording.word('country', one.country)} – {host}", (one.region, one.country))
            places = [self.site.itemData(place) for place in range(self.site.count())]
            self.site.setCurrentIndex(places.index(chosen) if chosen in places else 0)

    @property
    def chosen_site(self) -> tuple[Region, str] | None:
        """Region and country whose pages are opened."""
        found: tuple[Region, str] | None = self.site.currentData()
        return found

    def choose(self, chapter_id: str) -> None:
        """Mark the chapter that is shown."""
        with QSignalBlocker(self.chapters):
            for place in range(self.chapters.topLevelItemCount()):
                item = self.chapters.topLevelItem(place)
                if item is not None and item.data(0, _ID) == chapter_id:
                    self.chapters.setCurrentItem(item)

    # -- searching ---------------------------------------------------------------------------------------------------

    def look_for(self) -> None:
        """Show what has the words that stand in the field; the chapters where there are none."""
        self._typed.stop()
        text = self.search.text().strip()
        if not text or self._guide is None:
            self._lists.setCurrentWidget(self.chapters)
            return
        found = self._guide.found(text)
        with QSignalBlocker(self.results):
            self.results.clear()
            for step in found:
                self._add_result(step)
        self._nothing.setText(
            self.tr("Nothing has “{0}” in it. Try fewer words, or Amazon's own English one.").format(text)
        )
        self._lists.setCurrentWidget(self.results if found else self._nothing)
        shapes.announce(self, self.tr("%n step(s) found", "", len(found)))

    def _add_result(self, step: Step) -> None:
        chapter = self._guide.chapter_of(step.id) if self._guide is not None else None
        where = chapter.title if chapter is not None else ""
        item = QTreeWidgetItem(self.results, [f"{step.title}\n{where}"])
        item.setFirstColumnSpanned(True)
        item.setData(0, _ID, step.id)
        item.setToolTip(0, f"{step.title}\n{where}")
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() * 2 + 12))

    @property
    def found_ids(self) -> list[str]:
        """The steps that are listed as found."""
        items = (self.results.topLevelItem(place) for place in range(self.results.topLevelItemCount()))
        return [str(item.data(0, _ID)) for item in items if item is not None]

    def clear_search(self) -> bool:
        """Back to the chapters; False where nothing was searched for."""
        if not self.search.text():
            return False
        self.search.clear()
        self.look_for()
        return True

    def _pressed(self, item: QTreeWidgetItem | None, chosen: object) -> None:
        if item is not None:
            chosen.emit(str(item.data(0, _ID)))  # type: ignore[attr-defined]  # a bound signal; PySide has no name for its type

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the first that was found; the down key goes into the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() == Qt.Key.Key_Down
            if down or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.look_for()
                shown = self._lists.currentWidget()
                first = self.results.topLevelItem(0) if shown is self.results else None
                if down and isinstance(shown, QTreeWidget):
                    shown.setFocus(Qt.FocusReason.OtherFocusReason)
                if first is not None and self.results.currentItem() is None:
                    self.results.setCurrentItem(first)
                return True
        return super().eventFilter(watched, event)
