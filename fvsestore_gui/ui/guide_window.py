"""The guide in a window of its own beside the main one: chapters left, steps right, and the way to print them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QSplitter, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.guide import Audience, Chapter, Guide, Link, central_country
from fvsestore_gui.model.marketplaces import MARKETPLACES, Marketplace, Region, region_marketplaces
from fvsestore_gui.office import Office
from fvsestore_gui.paths import documents
from fvsestore_gui.ui import guide_paper, look, shapes, wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.guide_blocks import BlockMaker
from fvsestore_gui.ui.guide_list import Done, GuideList
from fvsestore_gui.ui.guide_page import GuidePage
from fvsestore_gui.ui.in_slices import InSlices, Slices
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.reading_order import stops

_GEOMETRY, _SPLIT, _AUDIENCE, _SITE = "guide/geometry", "guide/split", "guide/audience", "guide/site"
_FOLDER = "export/folder"
#: the usual country of each region, whose site stands for it
_USUAL = {Region.NORTH_AMERICA: "US", Region.EUROPE: "DE", Region.FAR_EAST: "JP"}
_LIST_WIDTH = 300
_Result = TypeVar("_Result")


class GuideWindow(QWidget):
    """`go` opens a place in it. `about_asked` when the user wants to know about the program itself.

    `ask_file(proposed, kinds)` asks where a PDF is to be written, `ask_printer(printer)` whether and how to print;
    others in tests.
    """

    about_asked = Signal()

    def __init__(self, guide: Guide, office: Office, jobs: Jobs, settings: QSettings) -> None:
        super().__init__()
        self._guide = guide
        self._office = office
        self._jobs = jobs
        self._settings = settings
        self._code = ""
        self._region: Region | None = None
        self._marketplace_ids: frozenset[str] = frozenset()
        self._ticks: frozenset[str] = frozenset()
        self._chapter = ""
        self._audience = Audience.VENDOR if settings.value(_AUDIENCE) == Audience.VENDOR.value else Audience.SELLER
        self.ask_file: Callable[[str, str], str] = lambda proposed, kinds: QFileDialog.getSaveFileName(
            self, self.tr("Save the guide"), proposed, kinds
        )[0]
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        self.list = GuideList()
        self.page = GuidePage()
        self._split = QSplitter()
        self._split.addWidget(self.list)
        self._split.addWidget(self.page)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        self._below = self._build_below()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._split, 1)
        rows.addWidget(look.Hairline())
        rows.addWidget(self._below)
        self.list.chapter_chosen.connect(self._show_chapter)
        self.list.step_chosen.connect(self.go)
        self.list.audience_chosen.connect(self._choose_audience)
        self.list.site_chosen.connect(self._choose_site)
        self.page.ticked.connect(self._tick)
        for keys, act in (("Ctrl+F", self._focus_search), ("Ctrl+P", self.print_guide)):
            made = QShortcut(QKeySequence(keys), self)
            made.activated.connect(act)
        self.setMinimumSize(640, 400)
        self._restore()
        self.list.show_guide(guide, self._audience)
        self._show_sites()
        self._name()
        self.go("")

    def _build_below(self) -> QWidget:
        below = QWidget()
        line = shapes.row()
        line.setContentsMargins(look.WINDOW_MARGIN, 8, look.WINDOW_MARGIN, 8)
        self.about_button = shapes.button(self.tr("&About the program"), self.about_asked.emit)
        self._said_icon = shapes.Icon(Meaning.ERROR, size=look.STATE_ICON)
        self._said_icon.hide()
        self._said = shapes.Elided()
        self.print_button = shapes.button(self.tr("&Print…"), self.print_guide)
        self.print_button.setToolTip("Ctrl+P")
        self.pdf_button = shapes.button(self.tr("&Save as PDF…"), self.save_pdf)
        close = shapes.button(self.tr("C&lose"), self.close)
        close.setToolTip("Esc")
        line.addWidget(self.about_button)
        line.addSpacing(look.GAP_LABEL)
        line.addWidget(self._said_icon)
        line.addWidget(self._said, 1)
        for button in (self.print_button, self.pdf_button, close):
            line.addWidget(button)
        below.setLayout(line)
        return below

    # -- what is open ------------------------------------------------------------------------------------------------

    def set_draft(self, draft: Draft | None, code: str) -> None:
        """The Parametras whose ticks and pages are shown; `code` "" for one that is not saved yet."""
        other = code != self._code
        self._code = code
        self.follow(draft, anew=other)
        self._name()
        self.read_ticks()

    def follow(self, draft: Draft | None, *, anew: bool = False) -> None:
        """The pages of another region or other marketplaces are opened now, or (`anew`) those of another Parametras."""
        region = draft.region if draft is not None else None
        ids = draft.marketplace_ids if draft is not None else frozenset()
        if anew or (region, ids) != (self._region, self._marketplace_ids):
            self._region, self._marketplace_ids = region, ids
            self._show_sites()
            self._show_again()

    def go_for(self, step_id: str = "", *, field: str = "", error: str = "") -> None:
        """To a step by its id, by the field whose value it tells of, or by the error that it mends."""
        steps = self._guide.for_error(error)
        step = self._guide.for_field(field) if field else steps[0] if steps else None
        self.go(step_id or (step.id if step is not None else ""))

    def go(self, step_id: str) -> None:
        """To a step; "" is the beginning."""
        step, chapter = self._guide.step(step_id), self._guide.chapter_of(step_id)
        if step is None or chapter is None:
            self._show_chapter("")
            return
        for audience in (step.audience, chapter.audience):
            if audience not in (Audience.ALL, self._audience):
                self._choose_audience(audience)
        self._show_chapter(chapter.id)
        self.page.go_to(step_id)

    @property
    def chapter_id(self) -> str:
        """The chapter that is shown, "" for the beginning."""
        return self._chapter

    def _chapters(self) -> tuple[Chapter, ...]:
        return self._guide.chapters_for(self._audience)

    def _show_chapter(self, chapter_id: str) -> None:
        chapters = self._chapters()
        chapter = next((one for one in chapters if one.id == chapter_id), None)
        self._chapter = chapter.id if chapter is not None else ""
        self.list.choose(self._chapter)
        shapes.announce(self.page, chapter.title if chapter is not None else self._guide.title)
        maker = BlockMaker({one.title: one.id for one in chapters}, self._address, self._show_chapter)
        if chapter is None:
            self.page.show_blocks(self._guide.title, self._guide.opening, maker, [self._next_step(chapters)])
            return
        place = chapters.index(chapter) + 1
        onward = None
        if place < len(chapters):
            after = chapters[place]
            onward = shapes.Link(self.tr("Next chapter: {0}").format(after.title))
            onward.clicked.connect(lambda: self._show_chapter(after.id))
        self.page.show_chapter(chapter, maker, self._is_done, onward)

    def _next_step(self, chapters: tuple[Chapter, ...]) -> QWidget:
        """A button to the first step that is not done."""
        steps = [step for chapter in chapters if chapter.to_do for step in chapter.steps]
        after = next((step for step in steps if step.id not in self._ticks), None)
        if after is None:
            return shapes.label(self.tr("All steps are done."), Meaning.GOOD)
        said = self.tr("Begin: {0}") if after is steps[0] else self.tr("Go on: {0}")
        made = shapes.button(said.format(after.title.replace("&", "&&")), lambda: self.go(after.id), "arrow-right")
        made.setDefault(True)
        return made

    def _show_again(self) -> None:
        """The same place, with other addresses or another audience."""
        place, wanted = self.page.verticalScrollBar().value(), self.page.wanted
        self._show_chapter(self._chapter)
        self.page.mark(wanted)
        self.page.verticalScrollBar().setValue(place)

    def _choose_audience(self, audience: Audience) -> None:
        self._audience = audience
        self._settings.setValue(_AUDIENCE, audience.value)
        self.list.show_guide(self._guide, audience)
        self._show_sites()
        self._show_counts()
        self._show_again()

    # -- the pages that buttons open ---------------------------------------------------------------------------------

    def _show_sites(self) -> None:
        region = self._region
        shown: tuple[Marketplace, ...] = (
            tuple(MARKETPLACES.values()) if region is None else tuple(region_marketplaces(region))
        )
        region = region or Region.EUROPE
        country = str(self._settings.value(self._site_key(region), "") or "")
        country = country or central_country(region, self._marketplace_ids) or _USUAL[region]
        where = next((one.region for one in MARKETPLACES.values() if one.country == country), region)
        self.list.show_sites(shown, (where, country), self._audience)

    def _site_key(self, region: Region) -> str:
        """The country that was chosen is remembered for each Parametras and region."""
        return f"{_SITE}/{region.value}/{self._code}"

    def _choose_site(self) -> None:
        chosen = self.list.chosen_site
        if chosen is not None:
            self._settings.setValue(self._site_key(self._region or Region.EUROPE), chosen[1])
        self._show_again()

    def _address(self, link: Link) -> str:
        chosen = self.list.chosen_site
        return link.address(*(chosen if chosen is not None else (self._region or Region.EUROPE, "")))

    # -- ticks -------------------------------------------------------------------------------------------------------

    def read_ticks(self) -> None:
        """What is ticked for the open Parametras, also on other computers."""
        code = self._code

        def came(ticks: frozenset[str]) -> None:
            if code == self._code:
                self._show_ticks(ticks)

        self._jobs.run(
            self,
            self.tr("Reading the guide's ticks"),
            lambda _: self._office.connection.ticks(code),
            lane="database",
            done=came,
            failed=self._say_error,
        )

    def _is_done(self, step_id: str) -> bool:
        return step_id in self._ticks

    def _show_ticks(self, ticks: frozenset[str]) -> None:
        changed = ticks != self._ticks
        self._ticks = ticks
        self._show_counts()
        self.page.show_ticks(self._is_done)
        if changed and not self._chapter:
            # the beginning names the step to go on with
            self._show_again()

    def _show_counts(self) -> None:
        counts = {
            chapter.id: Done(sum(step.id in self._ticks for step in chapter.steps), len(chapter.steps))
            for chapter in self._chapters()
            if chapter.to_do
        }
        self.list.show_counts(counts, self._code or self.tr("the store to come"))

    def _tick(self, step_id: str, done: bool) -> None:
        code, before = self._code, self._ticks
        self._show_ticks(before | {step_id} if done else before - {step_id})

        def failed(error: FvsError) -> None:
            if code == self._code:
                self._show_ticks(before)
            self._say_error(error)

        self._jobs.run(
            self,
            self.tr("Ticking a step of the guide"),
            lambda _: self._office.connection.tick(code, step_id, done),
            lane="database",
            done=lambda _: self._say(""),
            failed=failed,
        )

    # -- paper -------------------------------------------------------------------------------------------------------

    def save_pdf(self) -> None:
        """The whole guide as a PDF."""
        if not self.pdf_button.isEnabled():
            return
        folder = Path(str(self._settings.value(_FOLDER, "") or documents()))
        folder = folder if folder.is_dir() else documents()
        chosen = self.ask_file(str(folder / f"{self.tr('FvsEStore guide')}.pdf"), self.tr("PDF (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        self._settings.setValue(_FOLDER, str(path.parent))

        def failed(error: FvsError) -> None:
            self._end_paper()
            self._say_error(error)

        def done(_: object) -> None:
            self._end_paper()
            self._say(self.tr("Saved: {0}").format(path))

        def write(content: bytes) -> None:
            self._jobs.run(
                self,
                self.tr("Saving the guide"),
                lambda _: self._office.connection.write_guide(path, content),
                lane="guide",
                done=done,
                failed=failed,
            )

        def pages() -> Slices[bytes]:
            made = yield from self._on_paper()
            return (yield from guide_paper.pdf(made, self._guide.title))

        self._begin_paper(pages(), write)

    def print_guide(self) -> None:
        """The whole guide on paper."""
        if not self.print_button.isEnabled():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._guide.title)
        if not self.ask_printer(printer):
            return
        printer.setFullPage(True)

        def pages() -> Slices[None]:
            made = yield from self._on_paper()
            yield from guide_paper.print_on(made, printer)

        def done(_: None) -> None:
            self._end_paper()
            self._say(self.tr("Sent to the printer."))

        self._begin_paper(pages(), done)

    def _ask_printer(self, printer: QPrinter) -> bool:
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the guide"))
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _on_paper(self) -> Slices[QTextDocument]:
        font = QFont(QApplication.font())
        font.setPointSizeF(10)
        day = wording.date_text(self._office.clock.now(), time=False)
        whose = " · ".join(part for part in (self._code, day) if part)
        return guide_paper.document(self._guide, whose, self._ticks, self._address, font)

    def _begin_paper(self, pages: Slices[_Result], done: Callable[[_Result], None]) -> None:
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(False)
        self._say(self.tr("The pages are being laid out…"))
        InSlices(pages, done, self)

    def _end_paper(self) -> None:
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(True)

    # -- the window --------------------------------------------------------------------------------------------------

    def come_forward(self) -> None:
        """Be seen, whatever it was before."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _name(self) -> None:
        self.setWindowTitle(" – ".join(part for part in (self.tr("Guide"), self._code, "FvsEStore") if part))

    def _focus_search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _say(self, text: str) -> None:
        self._said_icon.hide()
        look.set_tone(self._said, QPalette.ColorRole.PlaceholderText)
        self._said.setText(text)
        if text:
            shapes.announce(self, text)

    def _say_error(self, error: FvsError) -> None:
        self._say(wording.sentence(error).in_one_line)
        look.set_tone(self._said, Meaning.ERROR)
        self._said_icon.show()

    @property
    def said(self) -> str:
        """What happened last."""
        return self._said.text()

    def _restore(self) -> None:
        kept, split = self._settings.value(_GEOMETRY), self._settings.value(_SPLIT)
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1040, room.width()), min(720, room.height() - 40))
        if isinstance(split, QByteArray):
            self._split.restoreState(split)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.list.clear_search():
                self.close()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        order = [stop for part in (self._split, self._below) for stop in stops(part)]
        here = QApplication.focusWidget()
        step = 1 if forward else -1
        place = order.index(here) + step if here in order else min(0, step)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop = order[place % len(order)]
        stop.setFocus(reason)
        if self.page.isAncestorOf(stop):
            self.page.ensureWidgetVisible(stop)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            look.recolour(self)
            self._show_counts()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            # somebody else in the office may have gone on
            self.read_ticks()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self._settings.setValue(_SPLIT, self._split.saveState())
        event.accept()
