"""The guide in its window: found from every field, ticked store by store, and printed whole."""

import re
import unicodedata
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.guide import Audience, CopyText, Guide, Link, Picture
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui import folders, look, shapes
from fvsestore_gui.ui.diagnosis_page import DiagnosisPage
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.guide_blocks import CopyBox, PageButton
from fvsestore_gui.ui.guide_links import GUIDED_ERRORS, field_of
from fvsestore_gui.ui.guide_pictures import Drawing
from fvsestore_gui.ui.guide_window import GuideWindow
from fvsestore_gui.ui.info_dialog import InfoDialog
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.work.guide import LANGUAGES, read
from tests.ui.window.conftest import User

LINK = "Kaip tai gauti?"


def shown(user: User) -> GuideWindow:
    user.idle()
    found = user.session.connection.guide.shown
    assert found is not None
    assert found.isVisible()
    return found


def opened(user: User, step: str = "") -> GuideWindow:
    user.session.connection.open_guide(step)
    return shown(user)


def wanted(guide: GuideWindow) -> list[str]:
    """The steps that are marked as asked for."""
    return [step for step, card in guide.page.cards.items() if card._wanted]


def tick(user: User, guide: GuideWindow, step: str) -> None:
    guide.go(step)
    box = guide.page.cards[step].box
    assert box is not None
    box.click()
    user.idle()


# -- ways into it ----------------------------------------------------------------------------------------------------


def test_info_opens_the_guide_at_its_beginning(lithuanian: User) -> None:
    """Info opens the guide, wherever it stood before; "Apie programą" in it tells of the program."""
    lithuanian.press(lithuanian.window.footer._info)
    guide = shown(lithuanian)
    assert guide.chapter_id == ""
    guide.go("roles")
    lithuanian.press(lithuanian.window.footer._info)
    assert shown(lithuanian) is guide
    assert guide.chapter_id == ""
    lithuanian.press(guide.about_button)
    dialog = guide.findChild(InfoDialog)
    assert dialog.isVisible()
    dialog.accept()


@pytest.mark.parametrize(
    ("field", "step"),
    [
        (CredentialField.CLIENT_IDENTIFIER, "credentials"),
        (CredentialField.CLIENT_SECRET, "client-secret"),
        (CredentialField.REFRESH_TOKEN, "refresh-token"),
    ],
)
def test_f1_on_a_field_opens_its_step(lithuanian: User, field: CredentialField, step: str) -> None:
    """F1 tells where the value comes from that belongs where the cursor stands."""
    lithuanian.window.activateWindow()
    lithuanian.row(field).focus()
    QTest.keyClick(lithuanian.window, Qt.Key.Key_F1)
    guide = shown(lithuanian)
    assert wanted(guide) == [step]
    assert guide.page.cards[step].box is not None


def test_f1_where_nothing_is_asked_for_opens_the_beginning(lithuanian: User) -> None:
    """Where no field has the focus, F1 opens the guide all the same."""
    lithuanian.window.sidebar.setFocus()
    QTest.keyClick(lithuanian.window, Qt.Key.Key_F1)
    assert shown(lithuanian).chapter_id == ""


def test_every_field_has_a_link_to_its_step(lithuanian: User) -> None:
    """Beside each value that is to be fetched somewhere stands "Kaip tai gauti?", and it leads to a step."""
    section = lithuanian.session.section
    lithuanian.window.open_section(Section.OTHER)
    lithuanian.idle()
    lithuanian.session._jump("finvalda.address")
    places: list[QWidget] = [section.authorization, section.marketplaces, lithuanian.session.other]
    links = [link for place in places for link in place.findChildren(shapes.Link) if link.text() == LINK]
    steps = []
    for link in links:
        assert link.text() == LINK
        link.click()
        steps += wanted(shown(lithuanian))
    assert steps == [
        *("region", "credentials", "client-secret", "refresh-token", "merchant-token", "marketplaces"),
        *("finvalda-address", "finvalda-user"),
    ]


def test_the_first_page_leads_into_the_guide(make_user: Callable[..., User]) -> None:
    """Whoever has nothing yet is shown where the three values are."""
    user = make_user("lt", practice=False)
    user.session.section.first.where_pressed.emit()
    assert wanted(shown(user)) == ["credentials"]


def test_f1_on_the_pages_of_the_connection(lithuanian: User) -> None:
    """F1 on Diagnostika, Ką gausite, Tinklas and Kas artėja tells what these pages are for."""
    user = lithuanian
    user.window.open_section(Section.OTHER)
    user.idle()
    steps = {
        "diagnosis": "find-cause",
        "roles": "what-you-get",
        "network": "company-network",
        "deadlines": "secret-expires",
    }
    pages = {field_of(page): page for page in user.window.findChildren(OtherTab) if field_of(page) in steps}
    assert pages.keys() == steps.keys()
    guide = opened(user)
    for field, step in steps.items():
        user.session.connection.open_guide(field=field_of(pages[field].inside))
        assert wanted(guide) == [step]


def test_a_new_parametras_is_led_too(lithuanian: User) -> None:
    """F1 while its code is typed tells what a Parametras is."""
    lithuanian.window.activateWindow()
    lithuanian.begin_new("NAUJAS")
    QTest.keyClick(lithuanian.window.header.code_field, Qt.Key.Key_F1)
    assert wanted(shown(lithuanian)) == ["new-parameter"]


def test_a_refused_key_leads_to_the_step_that_mends_it(user: User) -> None:
    """The panel that says what Amazon refused has the way to the guide's step, and after a restart still has."""
    user.fault(Fault.REVOKED_TOKEN, login=True)
    user.test_key()
    user.idle()
    said = user.says("Žingsnis po žingsnio – vadove", "Step by step in the guide")
    [link] = [one for one in user.session.authorization.panel.findChildren(shapes.Link) if one.text() == said]
    link.click()
    assert wanted(shown(user)) == ["authorize"]
    user.shop.faults.clear()
    user.test_key()
    links = [one for one in user.session.authorization.panel.findChildren(shapes.Link) if one.isVisible()]
    assert said not in [one.text() for one in links]


def test_a_diagnosis_leads_to_the_step_that_mends_it(lithuanian: User) -> None:
    """The cause that Diagnostika names has the way to the guide, too."""
    lithuanian.fault(Fault.EXPIRED_SECRET, login=True)
    lithuanian.test_key()
    lithuanian.idle()
    tabs = lithuanian.session.section.tabs
    page = next(one for one in map(tabs.widget, range(tabs.count())) if isinstance(one, DiagnosisPage))
    tabs.setCurrentWidget(page)
    lithuanian.idle()
    [link] = [one for one in page.panel.findChildren(shapes.Link) if one.text() == "Žingsnis po žingsnio – vadove"]
    link.click()
    assert wanted(shown(lithuanian))[0] in {"credentials", "client-secret"}


def test_errors_that_lead_to_the_guide_are_those_it_mends() -> None:
    """No error shows a way to the guide that leads nowhere, and none that the guide mends lacks it."""
    for language in LANGUAGES:
        assert {code for step in read(language).steps for code in step.errors} == GUIDED_ERRORS


# -- what is in it ---------------------------------------------------------------------------------------------------


def test_every_step_is_shown(user: User) -> None:
    """In both languages each step of each chapter stands there with all it says, for sellers and for vendors."""
    guide = opened(user)
    text = read(user.language)
    seen = set()
    for audience in (Audience.SELLER, Audience.VENDOR):
        guide._choose_audience(audience)
        for chapter in text.chapters_for(audience):
            guide._show_chapter(chapter.id)
            QCoreApplication.processEvents()
            inside = guide.page.widget()
            assert inside.height() >= inside.layout().totalHeightForWidth(inside.width()), "lines are cut"
            assert list(guide.page.cards) == [step.id for step in chapter.steps]
            for step in chapter.steps:
                card = guide.page.cards[step.id]
                labels = [label.text() for label in card.findChildren(QLabel)]
                assert any(step.title in label for label in labels)
                assert (card.box is not None) is chapter.to_do
                boxes = [box.block for box in card.findChildren(CopyBox)]
                assert boxes == [block for block in step.blocks if isinstance(block, CopyText)]
                assert len(card.findChildren(Drawing)) == sum(isinstance(one, Picture) for one in step.blocks)
                buttons = [one.button.text() for one in card.findChildren(PageButton)]
                assert buttons == [block.words for block in step.blocks if isinstance(block, Link)]
                seen.add(step.id)
    assert seen == {step.id for step in text.steps}


def test_a_step_for_the_others_is_shown_to_whoever_asks_for_it(lithuanian: User) -> None:
    """A vendor's step that was searched for by a seller opens; the choice above says whose guide it is."""
    guide = opened(lithuanian)
    guide.list.search.setText("vendor code")
    QTest.keyClick(guide.list.search, Qt.Key.Key_Return)
    assert "vendor-code" in guide.list.found_ids
    guide.go("vendor-code")
    assert guide.list.audience.currentData() is Audience.VENDOR
    assert wanted(guide) == ["vendor-code"]


def test_what_amazon_gave_up_is_found(user: User) -> None:
    """Whoever comes with an older description finds its words, and that they are not needed any more."""
    guide = opened(user)
    old = {"iam arn": "iam-arn", "MWS Auth Token": "mws", "sigv4": "sigv4", "AKIA": "aws-keys"}
    for typed, step in old.items():
        QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(guide.list.search, typed)
        QTest.keyClick(guide.list.search, Qt.Key.Key_Return)
        assert guide.list.found_ids[0] == step
        assert wanted(guide) == [step]


def test_escape_clears_the_search_and_then_closes(lithuanian: User) -> None:
    """Esc goes back one thing at a time; what was open stays when the guide is opened again by its desk."""
    guide = opened(lithuanian)
    guide.list.search.setText("qqq nothing")
    guide.list.look_for()
    assert guide.list.found_ids == []
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.list.search.text() == ""
    assert guide.isVisible()
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert opened(lithuanian) is guide


def test_a_value_is_copied_to_the_letter(lithuanian: User) -> None:
    """Kopijuoti gives the text as it stands in the guide, and says so; brackets to be filled in are marked."""
    guide = opened(lithuanian, "incident-plan")
    [box] = guide.page.cards["incident-plan"].findChildren(CopyBox)
    assert "skliaust" in box._said.text()
    assert "<b style" in box._text.text()
    lithuanian.press(box.button)
    assert QGuiApplication.clipboard().text() == box.block.text
    assert box._said.text() == "Nukopijuota."


def test_drawings_follow_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    """Lines are dark on a light ground and light on a dark one, also when the theme changes while they are seen."""
    drawing = Drawing(Picture("road.svg", "a road"))
    qtbot.addWidget(drawing)
    drawing.resize(drawing.sizeHint())
    before = qapp.palette()

    def lightest_and_darkest() -> tuple[int, int]:
        seen = drawing.grab().toImage()
        lights = [seen.pixelColor(x, y).lightness() for x in range(seen.width()) for y in range(40, 60)]
        return max(lights), min(lights)

    try:
        for ink, light in (("#000000", False), ("#ffffff", True)):
            palette = QPalette(before)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
            palette.setColor(QPalette.ColorRole.Window, QColor("#808080"))
            qapp.setPalette(palette)
            look.recolour(drawing)
            lightest, darkest = lightest_and_darkest()
            assert (lightest > 240) is light
            assert (darkest < 15) is not light
    finally:
        qapp.setPalette(before)


def test_a_title_in_quotes_leads_to_its_chapter(user: User) -> None:
    """Where the guide names another of its chapters, that can be pressed."""
    guide = opened(user, "own-company")
    [label] = [one for one in guide.page.cards["own-company"].findChildren(QLabel) if "<a " in one.text()]
    label.linkActivated.emit("policy")
    assert guide.chapter_id == "policy"


def test_chapters_follow_one_another(lithuanian: User) -> None:
    """From the first chapter to the last one press leads on, by mouse and by keyboard."""
    guide = opened(lithuanian, "professional-plan")
    met = [guide.chapter_id]
    while True:
        links = [one for one in guide.page.widget().findChildren(shapes.Link) if one.text().startswith("Kitas skyrius")]
        if not links:
            break
        if len(met) % 2:
            lithuanian.press(links[0])
        else:
            QTest.keyClick(links[0], Qt.Key.Key_Return)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        met.append(guide.chapter_id)
    assert met == [chapter.id for chapter in read("lt").chapters_for(Audience.SELLER)]


def test_every_stop_of_the_tab_key_is_reached(lithuanian: User) -> None:
    """Tab goes through the whole window as it is read, and round again."""
    guide = opened(lithuanian, "roles")
    guide.activateWindow()
    guide.list.search.setFocus()
    met = [guide.list.search]
    for _ in range(60):
        guide.focusNextPrevChild(True)
        here = QApplication.focusWidget()
        assert here is not None
        if here is met[0]:
            break
        met.append(here)
    assert QApplication.focusWidget() is met[0]
    boxes = [card.box for card in guide.page.cards.values()]
    assert [one for one in met if one in boxes] == boxes
    assert {guide.about_button, guide.print_button, guide.pdf_button} <= set(met)


# -- Amazon's pages --------------------------------------------------------------------------------------------------


def test_buttons_open_the_pages_of_the_store(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another region leads to another site at once, saved or not; another country can be chosen."""
    pages: list[str] = []
    monkeypatch.setattr(folders, "open_page", lambda address: pages.append(address) or True)
    guide = opened(lithuanian, "open-profile")

    def press() -> str:
        button = guide.page.cards["open-profile"].findChild(PageButton)
        lithuanian.press(button.button)
        return pages[-1]

    console = "/sellingpartner/developerconsole"
    assert press() == f"https://sellercentral-europe.amazon.com{console}"
    lithuanian.session.authorization.region.setCurrentIndex(2)
    assert press() == f"https://sellercentral.amazon.co.jp{console}"
    places = [guide.list.site.itemData(place)[1] for place in range(guide.list.site.count())]
    assert sorted(places) == ["AU", "JP", "SG"]
    guide.list.site.setCurrentIndex(places.index("AU"))
    guide.list.site.activated.emit(places.index("AU"))
    assert press() == f"https://sellercentral.amazon.com.au{console}"
    code, draft = guide._code, lithuanian.session.section.authorization._draft
    guide.set_draft(Draft(region=draft.region), "KITAS")
    assert press() == f"https://sellercentral.amazon.co.jp{console}", "each Parametras has a country of its own"
    guide.set_draft(draft, code)
    assert press() == f"https://sellercentral.amazon.com.au{console}", "which stays chosen when it is opened again"


def test_vendors_are_led_to_vendor_central(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Vendor Central has a site a country, and only those that have one are offered."""
    pages: list[str] = []
    monkeypatch.setattr(folders, "open_page", lambda address: pages.append(address) or True)
    guide = opened(lithuanian, "vendor-account")
    countries = {guide.list.site.itemData(place)[1] for place in range(guide.list.site.count())}
    assert "DE" in countries
    assert "IE" not in countries
    lithuanian.press(guide.page.cards["vendor-account"].findChild(PageButton).button)
    assert pages == ["https://vendorcentral.amazon.de/"]


def test_a_browser_that_does_not_open(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is copied then, and that is said beside the button."""
    monkeypatch.setattr(folders, "open_page", lambda address: False)
    guide = opened(lithuanian, "open-profile")
    button = guide.page.cards["open-profile"].findChild(PageButton)
    lithuanian.press(button.button)
    assert QGuiApplication.clipboard().text() == button.address
    assert "nukopijuotas" in button._said.text()


# -- ticks -----------------------------------------------------------------------------------------------------------


def test_ticks_are_remembered_store_by_store(make_user: Callable[..., User], tmp_path: Path) -> None:
    """What is ticked is there after a restart, for its own store only; a new store takes over what came before it."""
    data_dir = tmp_path / "d"
    user = make_user("lt", data_dir=data_dir)
    guide = opened(user)
    tick(user, guide, "roles")
    assert "Atlikta 1 iš" in guide.list.sum_text
    assert "FVSAMAZON" in guide.list.sum_text
    user.begin_new("ANTRAS")
    assert "Atlikta 0 iš" in guide.list.sum_text
    assert "FVSAMAZON" not in guide.list.sum_text
    tick(user, guide, "use-case")
    tick(user, guide, "contact")
    tick(user, guide, "contact")  # taken back
    user.session.authorization.region.setCurrentIndex(2)
    user.enter_keys(user.account("FarEast"))
    user.save()
    assert "ANTRAS" in guide.list.sum_text
    assert user.session._office.connection.ticks("ANTRAS") == {"use-case"}
    assert user.session._office.connection.ticks(None) == frozenset()
    user.program.end()
    user.window.close()

    again = make_user("en", data_dir=data_dir)
    guide = opened(again, "use-case")
    assert "ANTRAS" in guide.list.sum_text
    cards = guide.page.cards
    assert [step for step, card in cards.items() if card.box is not None and card.box.isChecked()] == ["use-case"]


def test_the_beginning_names_the_step_to_go_on_with(lithuanian: User) -> None:
    """Whoever comes back after weeks of waiting goes on where they stopped, in one press."""
    guide = opened(lithuanian)
    steps = [step.id for chapter in guide._chapters() if chapter.to_do for step in chapter.steps]
    for step in steps[:2]:
        tick(lithuanian, guide, step)
    guide.go("")
    onward = next(one for one in guide.page.findChildren(shapes.Button) if one.text().startswith("Tęsti"))
    lithuanian.press(onward)
    assert wanted(guide) == [steps[2]]


def test_a_tick_that_cannot_be_kept_is_taken_back(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the database refuses, the box is empty again and the reason stands below."""
    guide = opened(lithuanian, "roles")
    database = lithuanian.session._office._database

    def refuse(*_: object) -> None:
        raise DatabaseTrouble("database_locked", path="x")

    monkeypatch.setattr(database.guide_ticks, "tick", refuse)
    tick(lithuanian, guide, "roles")
    box = guide.page.cards["roles"].box
    assert box is not None
    assert not box.isChecked()
    assert guide.said


# -- on paper --------------------------------------------------------------------------------------------------------


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, without blanks: what stands there, as a reader of PDF files finds it."""
    objects = {int(found[1]): found[2] for found in re.finditer(rb"(\d+) 0 obj\s(.*?)endobj", pdf, re.DOTALL)}

    def stream(number: int) -> bytes:
        body = objects[number]
        found = re.search(rb"stream\r?\n(.*)endstream", body, re.DOTALL)
        assert found is not None
        # whose last byte may be a line break, too
        return zlib.decompressobj().decompress(found[1]) if b"FlateDecode" in body else found[1]

    def letters(font: int) -> dict[int, str]:
        said = re.search(rb"/ToUnicode (\d+)", objects[font])
        known: dict[int, str] = {}
        if said is not None:
            for first, many in re.findall(rb"<([0-9A-F]+)> <[0-9A-F]+> \[(.*?)\]", stream(int(said[1])), re.DOTALL):
                for place, code in enumerate(re.findall(rb"<([0-9A-F]+)>", many)):
                    known[int(first, 16) + place] = bytes.fromhex(code.decode()).decode("utf-16-be")
        return known

    pages = []
    for body in (one for one in objects.values() if re.search(rb"/Type /Page\b", one)):
        resources = objects[int(re.search(rb"/Resources (\d+)", body)[1])]  # type: ignore[index]  # every page has some
        fonts = {name: letters(int(number)) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources)}
        content = stream(int(re.search(rb"/Contents (\d+)", body)[1]))  # type: ignore[index]  # as above
        words, font = "", dict[int, str]()
        for chosen, shown_ in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj", content):
            if chosen:
                font = fonts[chosen]
            else:
                codes = (int(shown_[at : at + 4], 16) for at in range(0, len(shown_), 4))
                words += "".join(font.get(code, "?") for code in codes)
        pages.append(squeezed(words))
    return pages


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def assert_whole(pdf: bytes, text: Guide) -> None:
    pages = pages_of(pdf)
    assert len(pages) > 5
    whole = "".join(pages)
    titles = tuple(squeezed(one.title) for one in (*text.steps, *text.chapters))
    for number, page in enumerate(pages, start=1):
        assert page.endswith(str(number))
        assert not page.removesuffix(str(number)).endswith(titles), "a title at the foot of a page"
    for step in text.steps:
        # numbered in its chapter, at the end of a line or not
        assert squeezed(step.title) in whole, step.id
        for block in step.blocks:
            if isinstance(block, CopyText):
                assert squeezed(block.text.partition("\n")[0])[:60] in whole, block.name
            if isinstance(block, Link) and block.target.startswith("https"):
                assert squeezed(block.target) in whole


def test_the_whole_guide_is_saved_as_pdf(user: User, tmp_path: Path) -> None:
    """Every step's title, value to copy and full address stands on the pages, in either language."""
    guide = opened(user)
    tick(user, guide, "roles")
    file = tmp_path / "Vadovas ąž"
    guide.ask_file = lambda proposed, kinds: str(file)
    turns = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(guide.pdf_button.isEnabled()))
    timer.start()
    user.press(guide.pdf_button)
    user.wait(guide.pdf_button.isEnabled)
    timer.stop()
    user.idle()
    written = file.with_name("Vadovas ąž.pdf")
    assert str(written) in guide.said
    assert_whole(written.read_bytes(), read(user.language))
    # the window lives while its pages are laid out one by one
    assert turns.count(False) > len(pages_of(written.read_bytes()))
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [written.name]


def test_a_pdf_that_cannot_be_written(lithuanian: User, tmp_path: Path) -> None:
    """A folder in the place of the file is told in words, and the button can be pressed again."""
    guide = opened(lithuanian)
    (tmp_path / "v.pdf").mkdir()
    guide.ask_file = lambda proposed, kinds: str(tmp_path / "v.pdf")
    lithuanian.press(guide.pdf_button)
    lithuanian.wait(guide.pdf_button.isEnabled)
    lithuanian.idle()
    assert guide._said_icon.isVisible()
    assert guide.pdf_button.isEnabled()


@pytest.mark.not_wine("wine has no printer, and without one no page layout")
def test_the_whole_guide_is_printed(lithuanian: User, tmp_path: Path) -> None:
    """Spausdinti gives the printer every step; whoever gives the printing up prints nothing."""
    guide = opened(lithuanian)
    file = tmp_path / "printed.pdf"

    def choose(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return True

    guide.ask_printer = lambda printer: False
    lithuanian.press(guide.print_button)
    assert not file.exists()
    guide.ask_printer = choose
    lithuanian.press(guide.print_button)
    lithuanian.wait(guide.print_button.isEnabled)
    assert_whole(file.read_bytes(), read("lt"))


# -- the window ------------------------------------------------------------------------------------------------------


def test_the_guide_goes_with_the_main_window(lithuanian: User) -> None:
    """Its size is remembered, and it does not stay behind when the program ends."""
    guide = opened(lithuanian)
    guide.resize(701, 502)
    lithuanian.session.connection.guide.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert lithuanian.session.connection.guide.shown is None
    again = opened(lithuanian)
    assert (again.width(), again.height()) == (701, 502)
