"""Two have changed one Parametras: what it was, what the other saved, what is unsaved here, field by field.

Nothing is overwritten before the user has decided.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from fvsestore_gui.model.accounts import SELLER_FIELD
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.questions import Question

translate = QCoreApplication.translate

#: field, as errors name it; as it was; as the other saved it ("": unchanged); as it is here ("": unchanged)
Line = tuple[str, str, str, str]


def differences(draft: Draft, theirs: Store) -> list[Line]:
    """What was changed by either, in the order of the fields. `draft.saved` is what both began from."""
    before = draft.saved
    if before is None:
        return []
    own = draft.changes()
    lines = [
        ("Parametras", before.code, theirs.code, before.code),
        ("Regionas", before.region.value, theirs.region.value, draft.region.value),
        (
            CredentialField.CLIENT_IDENTIFIER.value,
            before.client_identifier,
            theirs.client_identifier,
            draft.client_identifier,
        ),
        *(_secret_line(name, before, theirs, changed=name.value in own) for name in SecretName),
        (SELLER_FIELD, before.seller_id, theirs.seller_id, draft.seller_id),
    ]
    found = [
        (field, was, their if their != was else "", mine if mine != was else "") for field, was, their, mine in lines
    ]
    ids = before.marketplace_ids
    found.append(
        ("Prekyvietės", _names(ids), _switched(ids, theirs.marketplace_ids), _switched(ids, draft.marketplace_ids))
    )
    return [line for line in found if line[2] or line[3]]


def _secret_line(name: SecretName, before: Store, theirs: Store, *, changed: bool) -> Line:
    """Secrets are told by when they were entered, never by what they are."""
    was = _entered(before, name)
    replaced = before.secret_stamps.get(name) != theirs.secret_stamps.get(name)
    their = was
    if replaced:
        their = translate("ConflictDialog", "replaced on {0}").format(
            wording.date_text(theirs.secret_saved_at.get(name), time=False)
        )
    return name.value, was, their, translate("ConflictDialog", "a new one is typed") if changed else was


def _entered(store: Store, name: SecretName) -> str:
    at = store.secret_saved_at.get(name)
    if at is None:
        return translate("ConflictDialog", "none")
    return translate("ConflictDialog", "entered on {0}").format(wording.date_text(at, time=False))


def _names(ids: frozenset[str]) -> str:
    return ", ".join(sorted((wording.marketplace_name(one) for one in ids), key=sort_key)) or wording.ABSENT


def _switched(before: frozenset[str], after: frozenset[str]) -> str:
    parts = []
    if after - before:
        parts.append(translate("ConflictDialog", "switched on: {0}").format(_names(after - before)))
    if before - after:
        parts.append(translate("ConflictDialog", "switched off: {0}").format(_names(before - after)))
    return "; ".join(parts)


def ask_conflict(parent: QWidget, draft: Draft, theirs: Store, answered: Callable[[str], object]) -> Question:
    """ "theirs", "mine" or "stay"."""
    code = draft.saved.code if draft.saved is not None else draft.code
    question = Question(
        parent,
        translate("ConflictDialog", "{0} was changed by two").format(code),
        translate(
            "ConflictDialog",
            "{0} saved it on {1}, after it was opened here. Nothing was overwritten. If you save yours, the fields "
            "that you did not change stay as the other saved them.",
        ).format(theirs.saved_by or translate("ConflictDialog", "Somebody"), wording.date_text(theirs.saved_at)),
        (
            ("mine", translate("ConflictDialog", "Save &mine")),
            ("theirs", translate("ConflictDialog", "Take &theirs")),
            ("stay", translate("ConflictDialog", "&Decide later")),
        ),
        answered,
        default="stay",
        body=_table(differences(draft, theirs)),
    )
    question.open()
    return question


def _table(lines: list[Line]) -> QWidget:
    body = shapes.Card()
    grid = QGridLayout(body)
    grid.setContentsMargins(12, 8, 12, 8)
    grid.setHorizontalSpacing(look.GAP_ROW)
    grid.setVerticalSpacing(6)
    titles = (
        translate("ConflictDialog", "Field"),
        translate("ConflictDialog", "Was"),
        translate("ConflictDialog", "Theirs"),
        translate("ConflictDialog", "Yours"),
    )
    for place, title in enumerate(titles):
        grid.addWidget(shapes.secondary(title), 0, place)
        grid.setColumnStretch(place, 0 if place == 0 else 1)
    unchanged = translate("ConflictDialog", "not changed")
    for number, (field, was, their, mine) in enumerate(lines, start=1):
        name = wording.word("field", field)
        head = shapes.row(spacing=6)
        head.addWidget(shapes.label(name))
        if their and mine:
            # changed by both: only one of the two can stay
            head.addWidget(shapes.Icon(Meaning.WARNING, size=look.STATE_ICON))
        head.addStretch(1)
        grid.addLayout(head, number, 0, Qt.AlignmentFlag.AlignTop)
        for place, text in enumerate((was, their, mine), start=1):
            quiet = place == 1 or not text
            cell = shapes.label(text or unchanged, QPalette.ColorRole.PlaceholderText if quiet else None, wrap=True)
            cell.setMinimumWidth(130)
            cell.setAccessibleName(f"{name}, {titles[place]}: {text or unchanged}")
            grid.addWidget(cell, number, place, Qt.AlignmentFlag.AlignTop)
    return body
