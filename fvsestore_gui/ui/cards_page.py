"""Klientai ir kortelės: how SKUs find products without the table, and which cards may be created in Finvalda.

A draft until Saugoti. It shares its row in the database with Operacijos: each keeps only what it shows.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.finvalda import ReferenceKind
from fvsestore_gui.model.posting_fields import FIELDS, Holds, value_of, with_value
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.model.posting_texts import buyer_code
from fvsestore_gui.office import Office
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import Entry
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.posting_answers import Answer, CodeAnswer, FlagAnswer, TextAnswer
from fvsestore_gui.ui.settings_tab import SettingsTab

_LABELS = 184
_NAMES = tuple(name for name in FIELDS if name.startswith("cards."))
_KINDS = tuple(dict.fromkeys(kind for name in _NAMES if (kind := FIELDS[name].kind) is not None))
#: what belongs to a switch: it is of use only while that is on
_UNDER = {
    "cards.create_clients": (
        "cards.client_prefix", "cards.reuse_clients", "cards.client_kind", "cards.client_vat_code",
        "cards.client_debit_account", "cards.client_credit_account",
    ),
    "cards.create_products": ("cards.product_account_link", "cards.product_unit", "cards.product_vat_code"),
    "cards.create_services": ("cards.service_account_link", "cards.service_vat_code"),
}  # fmt: skip
_EXAMPLE = "305-1234567-7654321"


class CardsPage(SettingsTab):
    """See the module."""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self.answers: dict[str, Answer] = {}
        rows = shapes.column(self.body, spacing=look.GAP_ROW)
        rows.setContentsMargins(4, 12, 12, 12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_BUTTON)
        self._grid.setColumnStretch(1, 1)
        rows.addLayout(self._grid)
        rows.addStretch(1)
        self._build()

    @property
    def title(self) -> str:
        return self.tr("Clients and cards")

    # -- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._head(
            self.tr("How an SKU finds its product"),
            self.tr("What the table says counts first. An SKU for which nothing stands holds its orders."),
        )
        self._row("cards.by_same_code", self.tr("the SKU is Finvalda's code of the product"))
        self._row("cards.by_bar_code", self.tr("the SKU is a bar code of the product"))
        self._row("cards.fallback_product")
        self._head(
            self.tr("Clients"),
            self.tr(
                "No buyer's name or address is kept: a client's card is called by the VAT number or the order's number."
            ),
        )
        self._row("cards.create_clients", self.tr("create a client that Finvalda does not have"))
        self._row("cards.client_prefix")
        self.example = shapes.secondary(wrap=True)
        self._grid.addWidget(self.example, self._grid.rowCount(), 1)
        self._row("cards.reuse_clients", self.tr("take the client that has the buyer's VAT number, whatever its code"))
        for name in _UNDER["cards.create_clients"][2:]:
            self._row(name)
        self._head(
            self.tr("Products"),
            self.tr(
                "The code is the SKU's capitals and digits, the name Amazon's, cut to 50 characters. An SKU whose code "
                "would be longer than 20, or another's, stays unmatched."
            ),
        )
        self._row("cards.create_products", self.tr("create a product for an unmatched SKU"))
        for name in _UNDER["cards.create_products"]:
            self._row(name)
        self._head(self.tr("Services"), self.tr("Shipping, gift wrap and others, by the codes chosen in Operations."))
        self._row("cards.create_services", self.tr("create a service that Finvalda does not have"))
        for name in _UNDER["cards.create_services"]:
            self._row(name)

    def _head(self, title: str, text: str) -> None:
        place = self._grid.rowCount()
        if self.answers:
            self._grid.addWidget(look.Hairline(), place, 0, 1, 2)
        head = shapes.label(title)
        shapes.semibold(head)
        self._grid.addWidget(head, place + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shapes.secondary(text, wrap=True), place + 1, 1)

    def _row(self, name: str, text: str = "") -> None:
        field, place = FIELDS[name], self._grid.rowCount()
        if field.holds is Holds.FLAG:
            made: Answer = FlagAnswer(field, text)
        else:
            made = CodeAnswer(field) if field.kind is not None else TextAnswer(field)
        self.answers[name] = made
        head = shapes.label(made.title, wrap=True)
        head.setMinimumHeight(look.CONTROL_HEIGHT)
        head.setFixedWidth(_LABELS)
        self._grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, place, 1)
        made.edited.connect(lambda: self._edited(name))

    # -- what is saved -----------------------------------------------------------------------------------------------

    def fetch(self, code: str) -> Callable[[], object]:
        finvalda = self._office.finvalda
        settings = finvalda.settings(code)
        lists = {
            kind: finvalda.references(kind, company=settings.company, limit=self.most_entries + 1) for kind in _KINDS
        }
        entries = {kind: [(one.code, one.title) for one in found] for kind, found in lists.items()}
        return lambda: self._show(settings, entries)

    def _show(self, settings: PostingSettings, entries: dict[ReferenceKind, list[Entry]]) -> None:
        self.saved = settings
        for name, answer in self.answers.items():
            kind = FIELDS[name].kind
            if isinstance(answer, CodeAnswer) and kind is not None:
                long = len(entries[kind]) > self.most_entries
                answer.set_entries(entries[kind][: self.most_entries], partial(self.search, kind) if long else None)
        self.show_draft(settings)

    def show_draft(self, settings: PostingSettings) -> None:
        self.draft = settings
        for name, answer in self.answers.items():
            answer.show_value(value_of(settings, name))
        self._arrange()
        self.judge()

    # -- the draft ---------------------------------------------------------------------------------------------------

    def jump(self, field: str) -> bool:
        if field not in self.answers:
            return False
        self.answers[field].focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.answers[field])
        return True

    def troubles(self) -> list[CorrectInput]:
        return [one for one in super().troubles() if one.facts["field"] in self.answers]

    def _edited(self, name: str) -> None:
        self.draft = with_value(self.draft, name, self.answers[name].value)
        self._arrange()
        self.judge_later.start()
        self.changed.emit()

    def _arrange(self) -> None:
        """What hangs on the switches."""
        for switch, names in _UNDER.items():
            for name in names:
                self.answers[name].setEnabled(bool(value_of(self.draft, switch)))
        # a client of Finvalda's is taken also where none may be created
        self.answers["cards.reuse_clients"].setEnabled(True)
        code = buyer_code(self.draft.cards.client_prefix, _EXAMPLE)
        self.example.setText(self.tr("The buyer of order {0} would be {1}.").format(_EXAMPLE, code))

    def judge(self) -> None:
        self.judge_later.stop()
        told = {str(one.facts["field"]): wording.sentence(one).in_one_line for one in reversed(self.troubles())}
        for name, answer in self.answers.items():
            text = told.get(name, "")
            answer.say(text, Meaning.ERROR if text else None)
