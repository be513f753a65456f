"""What the footer says: what is unsaved, what stops Saugoti, or what happened last."""

from PySide6.QtCore import QObject

from fvsestore_gui.model.stores import is_code
from fvsestore_gui.ui import shapes, wording
from fvsestore_gui.ui.authorization_page import AuthorizationPage
from fvsestore_gui.ui.desk import Desk
from fvsestore_gui.ui.draft_tabs import Drafts
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.window import Window

#: the link that shows what somebody else saved meanwhile
THEIRS = "theirs"


class FooterLine(QObject):
    """Knows all that can be unsaved; `show` after anything of it changed."""

    def __init__(self, window: Window, desk: Desk, page: AuthorizationPage, drafts: Drafts) -> None:
        super().__init__(desk)
        self._window = window
        self._desk = desk
        self._page = page
        self._drafts = drafts
        self._last: tuple[str, Meaning | None] = ("", None)
        self._here = ""

    @property
    def changes(self) -> list[str]:
        """Names of what is unsaved, for people; [] when there is nothing to save."""
        draft = self._desk.draft
        return [wording.word("field", name) for name in (draft.changes() if draft else [])] + self._drafts.changes

    @property
    def stops(self) -> list[str]:
        """The fields that stop Saugoti, as far as it is known now, as errors name them."""
        return [*self._draft_stops(), *self._drafts.stops]

    def _draft_stops(self) -> list[str]:
        draft, tried = self._desk.draft, self._desk.tried
        if draft is None or not draft.changes():
            return []
        found = []
        if draft.saved is None and ((not draft.code and tried) or (draft.code and not is_code(draft.code))):
            found.append("Parametras")
        found += [name for name, _, _ in self._page.problems(empty_too=tried)]
        found += [str(one.facts["field"]) for one in self._desk.troubles]
        order = ["Parametras", *[field.value for field in self._page.rows]]
        return sorted(dict.fromkeys(found), key=lambda name: order.index(name) if name in order else len(order))

    def happened(self, text: str, meaning: Meaning | None = None) -> None:
        """What happened last, plain text."""
        self._last = (shapes.escaped(text), meaning)
        self.show()

    def set_here(self, text: str) -> None:
        """What the open section has to say while nothing is unsaved, "" for nothing."""
        self._here = text
        self.show()

    def show(self) -> None:
        """Say the line again, and enable Saugoti where there is something to save."""
        footer, saving = self._window.footer, self._desk.saving or self._drafts.saving
        changes, stops = self.changes, self.stops
        self._window.header.set_busy(saving)
        footer.set_saving(possible=bool(changes) and not saving)
        if saving:
            footer.say(shapes.escaped(self.tr("Saving…")))
        elif self._desk.theirs is not None:
            by = self._desk.theirs.saved_by or self.tr("another computer")
            link = shapes.link(THEIRS, self.tr("Look"), Meaning.WARNING)
            said = self.tr("{0} has changed it meanwhile. {1}")
            footer.say(shapes.escaped(said).format(shapes.escaped(by), link), Meaning.WARNING)
        elif changes and stops:
            links = ", ".join(shapes.link(name, wording.word("field", name), Meaning.WARNING) for name in stops)
            footer.say(shapes.escaped(self.tr("Saving is stopped by: {0}")).format(links), Meaning.WARNING)
        elif self._last[1] is Meaning.ERROR:
            footer.say(*self._last)
        elif changes:
            said = self.tr("%n change(s) not saved: {0}. {1} saves.", "", len(changes))
            footer.say(shapes.escaped(said).format(shapes.escaped(", ".join(changes)), "<b>Ctrl+S</b>"))
        elif self._here:
            footer.say(shapes.escaped(self._here))
        else:
            footer.say(*self._last)
