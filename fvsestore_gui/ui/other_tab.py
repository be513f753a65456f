"""What tabs with a draft have in common: they show what is saved, and what is chosen there waits for Saugoti.

Those of Kita concern the whole program; `PostingTab` is for those of a Parametras.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.ui.jobs import Jobs


class OtherTab(QScrollArea):
    """Base of the pages in `DraftTabs`; `inside` carries the page's own layout. A page overrides what it needs.

    Emit `changed` whenever `changes` or `stops` may have become others: the footer asks for both. `told(text)` says in
    the footer what happened; `again` asks for the whole window anew (another language, another database), once nothing
    unsaved is lost by it.
    """

    changed = Signal()
    told = Signal(str)
    again = Signal()
    #: (then, otherwise): do `then` once nothing unsaved is lost by it, or `otherwise` when the user stays
    leaving = Signal(object, object)
    #: as if Saugoti was pressed
    save_asked = Signal()

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.inside = QWidget()
        self.inside.setAutoFillBackground(False)
        self.setWidget(self.inside)
        self._office = office
        self._jobs = jobs

    @property
    def title(self) -> str:
        """What stands on the tab."""
        raise NotImplementedError  # every tab has its own; Qt classes cannot be abstract

    @property
    def changes(self) -> list[str]:
        """Names of what differs from what is saved, for people; [] when there is nothing to save."""
        return []

    @property
    def stops(self) -> list[str]:
        """The fields that stop Saugoti, as errors name them (`plain_words.WORDS["field"]` has their words)."""
        return []

    @property
    def ends_session(self) -> bool:
        """Whether saving this one opens other data: it is saved after all others then."""
        return False

    def show_saved(self) -> None:
        """Show what is saved. Called when the tab is made, when it comes to the front unchanged, and after saving."""

    def show_keyring(self, words: str) -> None:
        """Where secrets are kept, in words; told again when the keyring has said its name."""

    def set_store(self, store: Store | None) -> None:
        """Another Parametras is open, or none, or the open one was read again: only then something may be unsaved."""

    def take_back(self) -> None:
        """Give up what is not saved."""
        self.show_saved()

    def ask_all(self) -> None:
        """Saugoti was pressed: empty fields count from now on."""

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        """Save `changes` (never called without, nor with `stops`), at once or in a job.

        Then exactly one of `done(again)` and `failed(error)`; `again`: the window must be built anew to show it. An
        error of Cancelled says that the user stays with what is saved.
        """
        done(False)

    def jump(self, field: str) -> bool:
        """Put the cursor into the field of this name; False where it is not on this page."""
        return False
