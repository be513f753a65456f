"""The desk: the saved stores, the draft that is open, and what the office does with them, each in a job.

Pages write into the draft; `opened`, `changed` and `told` tell the window what to show again.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.stores import SecretName, Store, is_code
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Presence
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.marketplaces_page import Kept

#: found by comparing with the other stores; all else is judged in the field
_AMONG_STORES = ("code_taken", "client_used_twice")


class Desk(QObject):
    """One open draft. `typed_secret` gives the text of a secret's field when it must be handed over."""

    #: another draft is open, or none
    opened = Signal()
    #: what is known of the open draft changed
    changed = Signal()
    #: something newer is known of the open store's saved keys than what was shown
    retested = Signal()
    #: orders by marketplace were counted
    counted = Signal(object)
    #: (name of a secret, whether it is on this computer, why the keyring did not tell or None)
    secret_seen = Signal(object, object, object)
    #: whether the open store's secrets are here is known now
    keys_known = Signal()
    #: other stores than before are there, or under other codes
    listed = Signal()
    #: somebody else saved the open store while something of it is unsaved here: see `theirs`
    outrun = Signal()
    #: the same, and Saugoti was pressed: the user has to decide
    conflict = Signal()
    #: nothing was unsaved, so the open store is shown as somebody else saved it: the Store
    caught_up = Signal(object)
    #: the open store was removed by somebody else, and nothing of it was unsaved: its code
    gone = Signal(str)
    #: the draft stands on what somebody else saved: show its fields again
    rebased = Signal()
    #: (troubles, other store with this identifier in another region or None)
    compared = Signal(object, object)
    #: saving, renaming or removing failed: the error
    failed = Signal(object)
    #: something that runs behind the fields failed: the error
    unseen = Signal(object)
    #: a draft was saved: the Store
    saved = Signal(object)
    #: Saugoti was refused: the fields' troubles
    refused = Signal(object)

    def __init__(
        self, office: Office, jobs: Jobs, typed_secret: Callable[[SecretName], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._typed_secret = typed_secret
        self.stores: list[Store] = []
        self.draft: Draft | None = None
        self.troubles: list[CorrectInput] = []
        #: Saugoti or the test was pressed: empty fields count
        self.tried = False
        self.saving = False
        #: whether each secret of the open store is on this computer, as far as it is known
        self.presences: dict[SecretName, Presence] = {}
        #: the open store as somebody else saved it, while something of it is unsaved here
        self.theirs: Store | None = None

    # -- what is there -----------------------------------------------------------------------------------------------

    @property
    def store(self) -> Store | None:
        """The saved store that is open."""
        return self.draft.saved if self.draft is not None else None

    @property
    def codes(self) -> list[str]:
        return [store.code for store in self.stores]

    def now(self) -> datetime:
        return self._office.clock.now()

    def fresh(self, store: Store) -> Store:
        """A store as last read."""
        return next((one for one in self.stores if one.uid == store.uid), store)

    def read(self, wanted: str, shown: Draft | None, failed: Callable[[FvsError], None]) -> None:
        """Read the stores and open `wanted` or the first; `shown` is what stands in the fields already."""
        self._jobs.run(
            self,
            self.tr("Reading the Parameters"),
            lambda _: self._office.stores(),
            lane="database",
            done=lambda stores: self._read(stores, wanted, shown),
            failed=failed,
        )

    def _read(self, stores: list[Store], wanted: str, shown: Draft | None) -> None:
        self.stores = stores
        chosen = next((store for store in stores if store.code == wanted), stores[0] if stores else None)
        before = shown.saved if shown is not None else None
        if before is not None and chosen is not None and before.uid == chosen.uid and shown is not None:
            if before.revision == chosen.revision and (shown.dirty or before == chosen):
                # typed already, or just as it was remembered: the fields stay as they are
                shown.saved = chosen
                self._take(shown)
                return
            if shown.dirty:
                self._take(shown)
                self._outrun_by(chosen)
                return
        self.open(Draft.of(chosen) if chosen is not None else None)

    def open(self, draft: Draft | None) -> None:
        """Show a draft; None when there is no store."""
        self.tried = False
        self.troubles = []
        self._take(draft)

    def _take(self, draft: Draft | None) -> None:
        self.draft = draft
        self.theirs = None
        self.presences = {}
        self.opened.emit()
        saved = draft.saved if draft is not None else None
        if draft is not None and saved is not None:
            self._look_after(draft, saved)

    def _look_after(self, draft: Draft, saved: Store) -> None:
        """Behind the fields: what is kept of each marketplace, and whether the secrets can be read here."""

        def seen(found: Sequence[tuple[SecretName, Presence, FvsError | None]]) -> None:
            if draft is not self.draft:
                return
            self.presences = {name: presence for name, presence, error in found if error is None}
            for name, presence, error in found:
                if name not in draft.changed_secrets:
                    self.secret_seen.emit(name, presence, error)
            self.keys_known.emit()

        def counted(kept: Kept) -> None:
            if draft is self.draft:
                self.counted.emit(kept)

        names = [name for name in SecretName if name in saved.secret_stamps]
        self._jobs.run(
            self,
            self.tr("Counting orders"),
            lambda _: self._office.marketplace_counts(saved.store_id),
            lane="database",
            done=counted,
            failed=self.unseen.emit,
        )
        self._jobs.run(
            self,
            self.tr("Looking for the keys"),
            lambda _: [(name, *self._presence(saved, name)) for name in names],
            lane="keyring",
            done=seen,
            failed=self.unseen.emit,
        )

    def _presence(self, saved: Store, name: SecretName) -> tuple[Presence, FvsError | None]:
        """Of a file's store a secret that is not here is lost; of a shared one it is on another computer."""
        try:
            found = self._office.secret_presence(saved, name)
            lost = found is Presence.ABSENT and self._office.choice.address is None
            return found, self._office.secret_readable(saved, name) if lost else None
        except FvsError as error:
            return Presence.ABSENT, error

    @property
    def keys_absent(self) -> list[SecretName]:
        """The secrets of the open store that were entered on another computer, and neither typed nor kept here."""
        typed = self.draft.changed_secrets if self.draft is not None else set()
        return [name for name, found in self.presences.items() if found is Presence.ABSENT and name not in typed]

    # -- what others do ----------------------------------------------------------------------------------------------

    def look_again(self) -> None:
        """Read the stores again: another computer may have saved, added or removed some."""
        self._jobs.run(
            self,
            self.tr("Reading the Parameters"),
            lambda _: self._office.stores(),
            lane="database",
            done=self._seen_again,
            failed=lambda _: None,  # whoever wants to write is told
        )

    def _seen_again(self, stores: list[Store]) -> None:
        if self.saving:
            return
        before, self.stores = self.codes, stores
        draft, saved = self.draft, self.store
        fresh = next((store for store in stores if saved is not None and store.uid == saved.uid), None)
        if draft is None:
            if stores:
                self.open(Draft.of(stores[0]))
            return
        if saved is not None and fresh is None:
            if not draft.dirty:
                self.open(Draft.of(stores[0]) if stores else None)
                self.gone.emit(saved.code)
            return
        if saved is not None and fresh is not None and fresh.revision != saved.revision:
            if draft.dirty:
                self._outrun_by(fresh)
            else:
                self.open(Draft.of(fresh))
                self.caught_up.emit(fresh)
                return
        elif fresh is not None and fresh != saved:
            # tested on another computer, or shown to work by an import or a ladder
            draft.saved = fresh
            if draft.test is not None and fresh.tested_at is not None and fresh.tested_at > draft.test.tested_at:
                draft.test = None if not draft.keys_changed else draft.test
            self.changed.emit()
            self.retested.emit()
        if self.codes != before:
            self.listed.emit()

    def _outrun_by(self, theirs: Store) -> None:
        if self.theirs != theirs:
            self.theirs = theirs
            self.outrun.emit()
            self.changed.emit()

    def read_own_change(self) -> None:
        """The saved store was changed at this user's word, and not by Saugoti: what is unsaved stands on that now."""
        self._jobs.run(
            self,
            self.tr("Reading the Parameters"),
            lambda _: self._office.stores(),
            lane="database",
            done=self._changed_by_myself,
            failed=self.failed.emit,
        )

    def _changed_by_myself(self, stores: list[Store]) -> None:
        draft, saved = self.draft, self.store
        self.stores = stores
        if draft is None or saved is None:
            return
        fresh = self.fresh(saved)
        if not draft.dirty:
            self.open(Draft.of(fresh))
            return
        draft.rebase(fresh)
        self.theirs = None
        self.rebased.emit()
        self.changed.emit()

    def take_theirs(self) -> None:
        """Give up what is unsaved, and show what somebody else saved."""
        if self.theirs is not None:
            self.open(Draft.of(self.theirs))

    def save_mine(self) -> None:
        """Save what was changed here over what somebody else saved; what was not changed here stays theirs."""
        draft, theirs = self.draft, self.theirs
        if draft is None or theirs is None:
            return
        draft.rebase(theirs)
        self.theirs = None
        self.rebased.emit()
        self.save(None)

    # -- comparing ---------------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """A value was judged: look beyond its shape, among the other stores."""
        draft = self.draft
        if draft is None:
            return
        # without the secrets: their shape is judged in the field, and half-typed ones stay there
        shown = self.to_store_draft(draft, secrets=False)
        revision = (draft.revision, draft.code)

        def compared(found: tuple[list[CorrectInput], str | None]) -> None:
            if draft is self.draft and revision == (draft.revision, draft.code):
                self.troubles = [one for one in found[0] if one.code in _AMONG_STORES]
                self.compared.emit(self.troubles, found[1])
                self.changed.emit()

        self._jobs.run(
            self,
            self.tr("Comparing with the other Parameters"),
            lambda _: (self._office.check_draft(shown), self._office.region_warning(shown)),
            lane="database",
            done=compared,
            failed=self.unseen.emit,
        )

    def to_store_draft(self, draft: Draft, *, secrets: bool = True) -> StoreDraft:
        """A draft for the office; typed secrets become Secret here."""
        made = {name: self._office.new_secret(self._typed_secret(name)) for name in draft.changed_secrets if secrets}
        return StoreDraft(
            code=draft.code,
            kind=draft.kind,
            region=draft.region,
            client_identifier=draft.client_identifier,
            marketplace_ids=draft.marketplace_ids,
            client_secret=made.get(SecretName.CLIENT_SECRET),
            refresh_token=made.get(SecretName.REFRESH_TOKEN),
            seller_id=draft.seller_id,
            uid=draft.saved.uid if draft.saved else None,
            revision=draft.saved.revision if draft.saved else None,
            test=draft.test,
        )

    # -- saving ------------------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], object] | None) -> None:
        """Save the draft, all or nothing. `saved`, `refused` or `failed` follows; `then` after it succeeded."""
        draft = self.draft
        if draft is None or self.saving:
            return
        if self.theirs is not None:
            self.conflict.emit()
            return
        shown = self.to_store_draft(draft)
        self.saving = True
        self.changed.emit()

        def work(_: Progress) -> tuple[list[CorrectInput], Store | None, list[Store]]:
            troubles = self._office.check_draft(shown)
            saved = None if troubles else self._office.save_store(shown)
            return troubles, saved, self._office.stores()

        def done(found: tuple[list[CorrectInput], Store | None, list[Store]]) -> None:
            troubles, saved, self.stores = found
            self.saving = False
            if saved is None:
                self.troubles = troubles
                self.refused.emit(troubles)
                self.changed.emit()
                return
            after = Draft.of(saved)
            after.test = draft.test
            self.open(after)
            self.saved.emit(saved)
            if then is not None:
                then()

        self._jobs.run(
            self,
            self.tr("Saving {0}").format(draft.code),
            work,
            lane="keyring",
            done=done,
            failed=self._not_saved,
        )

    def _not_saved(self, error: FvsError) -> None:
        if error.code == "store_changed":
            self._jobs.run(
                self,
                self.tr("Reading the Parameters"),
                lambda _: self._office.stores(),
                lane="database",
                done=lambda stores: self._outrun(stores, error),
                failed=self._refused_by,
            )
            return
        self._refused_by(error)

    def _outrun(self, stores: list[Store], error: FvsError) -> None:
        """Saugoti came second: what the other saved is shown beside what is unsaved here."""
        self.stores = stores
        saved = self.store
        theirs = next((store for store in stores if saved is not None and store.uid == saved.uid), None)
        if theirs is None:
            self._refused_by(error)
            return
        self.saving = False
        self.theirs = theirs
        self.conflict.emit()
        self.changed.emit()

    def _refused_by(self, error: FvsError) -> None:
        self.saving = False
        self.failed.emit(error)
        self.changed.emit()

    # -- renaming and removing ---------------------------------------------------------------------------------------

    def rename(self, store: Store, code: str) -> None:
        """Its secrets and orders follow."""
        title = self.tr("Renaming {0}").format(store.code)
        self._change(title, lambda: self._office.rename_store(store.code, code), code)

    def remove(self, store: Store, *, orders: bool) -> None:
        """Its secrets go; orders only where asked."""
        title = self.tr("Deleting {0}").format(store.code)
        self._change(title, lambda: self._office.remove_store(store.code, remove_orders=orders), "")

    def _change(self, title: str, change: Callable[[], object], open_after: str) -> None:
        def work(_: Progress) -> list[Store]:
            change()
            return self._office.stores()

        self._jobs.run(
            self,
            title,
            work,
            lane="keyring",
            done=lambda stores: self._read(stores, open_after, None),
            failed=self.failed.emit,
        )

    def code_trouble(self, code: str) -> CorrectInput | None:
        """What is wrong with a new code, as far as the stores here tell."""
        if not is_code(code):
            return CorrectInput("code_shape", code=code)
        return CorrectInput("code_taken", code=code) if code in self.codes else None

    def free_code(self, like: str) -> str:
        """A code after the pattern of another: FVSAMAZON-2."""
        numbered = (f"{like[: 20 - len(f'-{number}')]}-{number}" for number in range(2, 10_000))
        return next((code for code in numbered if code not in self.codes), "")
