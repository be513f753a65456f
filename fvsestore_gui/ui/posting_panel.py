"""Beside the orders of Operacijos: the document under the cursor with its arithmetic, or why there is none."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QVBoxLayout, QWidget

from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.money import to_stored
from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.postings import HeldReason, Posting, PreviewRow
from fvsestore_gui.ui import look, posting_reasons, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.posting_columns import LAST, DocumentLine, amount_text, document_lines, line_columns, rate_text
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.shapes import (
    Card,
    Elided,
    Icon,
    Link,
    button,
    column,
    escaped,
    label,
    row,
    secondary,
    semibold,
)

#: facts of the head, two columns side by side
_FACTS = 12
_MOST_REASONS = 4
#: head, three lines and the sum
_LINES_HEIGHT = 132


class ReasonCard(Card):
    """Why a document is not sent, and what can be pressed for it. `asked(action, reason)`."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Meaning.HELD)
        self._rows = column(self, margins=12, spacing=look.GAP_BUTTON)
        self._inside = QWidget()
        self._rows.addWidget(self._inside)
        #: what can be pressed, by action, for the keyboard and for tests
        self.buttons: dict[str, QWidget] = {}

    def show_reasons(self, reasons: Sequence[HeldReason], state: str) -> None:
        """Every reason with its remedy; none hides the card."""
        gone, self._inside = self._inside, QWidget()
        self._rows.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        self.buttons = {}
        self.setVisible(bool(reasons))
        if not reasons:
            return
        rows = column(self._inside, spacing=look.GAP_BUTTON)
        meaning = {"failed": Meaning.ERROR, "unclear": Meaning.WARNING}.get(state, Meaning.HELD)
        for reason in reasons[:_MOST_REASONS]:
            line = row()
            line.addWidget(Icon(meaning), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            head = label(posting_reasons.reason_what(reason), wrap=True)
            semibold(head)
            head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(head)
            words.addWidget(label(posting_reasons.reason_do(reason), wrap=True))
            line.addLayout(words, 1)
            rows.addLayout(line)
        if len(reasons) > _MOST_REASONS:
            rows.addWidget(secondary(self.tr("%n more reason(s)", "", len(reasons) - _MOST_REASONS)))
        actions = row()
        for reason in reasons:
            for action in self._actions(reason):
                if action in self.buttons:
                    continue
                made = button(self._action_word(action), _teller(self, action, reason))
                if not self.buttons:
                    semibold(made)
                self.buttons[action] = made
                actions.addWidget(made)
        if state == "held" and "take_in" not in self.buttons:
            made = button(self.tr("Leave this order out…"), _teller(self, "leave_out", reasons[0]))
            self.buttons["leave_out"] = made
            actions.addWidget(made)
        actions.addStretch(1)
        rows.addLayout(actions)
        said = " ".join(posting_reasons.reason_what(reason) for reason in reasons)
        self.setAccessibleName(self.tr("Why it is not sent"))
        self.setAccessibleDescription(said)

    def _actions(self, reason: HeldReason) -> tuple[str, ...]:
        action = posting_reasons.reason_action(reason)
        return ("vat", "by_rule") if action == "by_rule" else (action,) if action else ()

    def _action_word(self, action: str) -> str:
        return {
            "products": self.tr("Choose the product"),
            "settings": self.tr("To the settings"),
            "vat": self.tr("To the VAT table"),
            "finvalda": self.tr("To the connection"),
            "rates": self.tr("Read the rates"),
            "amazon": self.tr("Take it from Amazon again"),
            "vat_number": self.tr("Enter the VAT number…"),
            "by_rule": self.tr("Let the row's VAT stand"),
            "held_orders": self.tr("Show Held"),
            "import": self.tr("Import orders…"),
            "take_in": self.tr("Take it in again"),
            "create": self.tr("Ask Finvalda"),
        }[action]


def _teller(card: ReasonCard, action: str, reason: HeldReason) -> Callable[[], object]:
    return lambda: card.asked.emit(action, reason)


class PostingPanel(QWidget):
    """`show_row` at once, `show_document` when it was read. The signals ask for what the buttons and links say."""

    order_asked = Signal(str)
    fields_asked = Signal()
    history_asked = Signal()
    #: (action, reason or None): of a reason's button, or "remove" and "return"
    asked = Signal(str, object)

    def __init__(self, jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: PreviewRow | None = None
        self.document: Posting | HeldDraft | None = None
        rows = column(self, spacing=look.GAP_BUTTON)
        head = row()
        self.title = label(size=TextSize.PANEL_TITLE)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.order_link = Link(self.tr("Show the order"))
        self.order_link.pressed.connect(self._ask_order)
        self.fields_link = Link()
        self.fields_link.pressed.connect(self.fields_asked)
        head.addWidget(self.title, 1)
        head.addWidget(self.order_link)
        head.addSpacing(look.GAP_BUTTON)
        head.addWidget(self.fields_link)
        rows.addLayout(head)
        self.reasons = ReasonCard()
        self.reasons.asked.connect(self.asked)
        rows.addWidget(self.reasons)
        self._facts_place = QWidget()
        grid = QGridLayout(self._facts_place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        self._facts: list[tuple[QLabel, Elided]] = []
        for number in range(_FACTS):
            name, value = secondary(), Elided()
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, number // 2, number % 2 * 2)
            grid.addWidget(value, number // 2, number % 2 * 2 + 1)
            self._facts.append((name, value))
        rows.addWidget(self._facts_place)
        columns = line_columns()
        self._listed: ListedRows[DocumentLine] = ListedRows(columns, _place)
        self.lines = RecordTable(
            jobs,
            self._listed,
            columns,
            name="posting_lines",
            settings=settings,
            sort=Sort(""),
            row_id=_place,
            footer=False,
            goes_to_first=False,
        )
        self.lines.view.setAccessibleName(self.tr("Lines of the document"))
        self.lines.setMinimumHeight(_LINES_HEIGHT)
        rows.addWidget(self.lines, 1)
        self._foot = QWidget()
        foot = row()
        self._foot.setLayout(foot)
        self.sum_icon = Icon(Meaning.GOOD, size=look.STATE_ICON)
        self.sum_word = label()
        self.sums = QLabel()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.sums.setWordWrap(True)
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot.addWidget(self.sum_icon)
        foot.addWidget(self.sum_word)
        foot.addWidget(self.sums, 1)
        rows.addWidget(self._foot)
        self.notes = secondary(wrap=True)
        rows.addWidget(self.notes)
        self._buttons = QWidget()
        buttons = row()
        self._buttons.setLayout(buttons)
        self.undo_button = button(self.tr("Take it back"), lambda: None)
        menu = QMenu(self)
        self.remove_action = menu.addAction(self.tr("Remove in Finvalda…"), lambda: self.asked.emit("remove", None))
        self.return_action = menu.addAction(self.tr("Create a return…"), lambda: self.asked.emit("return", None))
        self.undo_button.setMenu(menu)
        self.history_link = Link(self.tr("What was sent and answered"))
        self.history_link.pressed.connect(self.history_asked)
        buttons.addWidget(self.undo_button)
        buttons.addStretch(1)
        buttons.addWidget(self.history_link)
        rows.addWidget(self._buttons)
        # without lines the facts stay at the top
        self._rest = QWidget()
        rows.addWidget(self._rest, 1)
        self.show_row(None)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def row(self) -> PreviewRow | None:
        return self._row

    def show_row(self, shown: PreviewRow | None) -> None:
        """The row under the cursor; its document follows. None empties the panel."""
        self._row, self.document = shown, None
        for part in (self.order_link, self._facts_place, self.lines, self._foot, self.notes, self._buttons):
            part.setVisible(False)
        self.fields_link.setVisible(False)
        self._rest.setVisible(True)
        self.title.setText(shown.order_id if shown is not None else "")
        if shown is None:
            self.reasons.show_reasons((), "")
            return
        self.order_link.setVisible(True)
        self.reasons.show_reasons((shown.reason,) if shown.reason is not None else (), shown.state)

    def show_document(self, document: Posting | HeldDraft, fields: int, *, taking_back: bool = True) -> None:
        """All that is known of the row's document; `fields` is how many are sent."""
        shown = self._row
        if shown is None:
            return
        self.document = document
        if isinstance(document, HeldDraft):
            self.reasons.show_reasons(document.reasons, shown.state)
            self._show_facts(self._held_facts(document))
            return
        self._show_facts(self._posting_facts(document))
        self._listed.show(document_lines(document))
        self.lines.set_filter(Filter(0, text=document.order_id + str(id(document))))
        self.lines.setVisible(True)
        self._rest.setVisible(False)
        self._show_sum(document)
        self.fields_link.set_text(self.tr("All fields sent ({count})").format(count=fields))
        self.fields_link.setVisible(True)
        posted = shown.state in ("created", "changed")
        self._buttons.setVisible(posted or shown.state in ("unclear", "failed", "exported", "removed"))
        self.undo_button.setVisible(posted and taking_back)
        notes = [
            self.tr("{field} was shortened to what Finvalda takes: “{sent}” of “{whole}”.").format(
                field=one.field, sent=one.sent, whole=one.whole
            )
            for one in document.shortened
        ]
        if document.missing_cards:
            cards = ", ".join(code for _, code in document.missing_cards)
            notes.append(self.tr("Created in Finvalda first: {cards}.").format(cards=cards))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _ask_order(self) -> None:
        if self._row is not None:
            self.order_asked.emit(self._row.order_id)

    def _posting_facts(self, posting: Posting) -> list[tuple[str, str]]:
        series = f"{posting.series} {posting.document or self.tr('(Finvalda numbers it)')}".strip()
        kinds = {"sale": self.tr("Sale"), "reservation": self.tr("Reservation"), "return": self.tr("Return")}
        warehouses = ", ".join(dict.fromkeys(line.warehouse for line in posting.lines if line.warehouse))
        objects = ", ".join(f"{number}: {code}" for number, code in enumerate(posting.objects, start=1) if code)
        titles = " · ".join(title for title in posting.titles if title)
        day = f"{posting.day.isoformat()} ({posting_reasons.day_of_word(posting.day_of)})"
        return [
            (self.tr("Operation"), f"{kinds[posting.kind.value]} ({posting.item_class})"),
            (self.tr("Profile"), posting.parameter),
            (self.tr("Series, no."), series),
            (self.tr("Client"), posting.client),
            (self.tr("Date"), day),
            (self.tr("Warehouse"), warehouses),
            (self.tr("Pay by"), posting.payment_day.isoformat() if posting.payment_day else ""),
            (self.tr("Currency, rate"), rate_text(posting)),
            (self.tr("Titles"), titles),
            (self.tr("Objects"), objects),
            (self.tr("Note"), posting.note),
            (self.tr("Kind of document"), posting.document_kind),
        ]

    def _held_facts(self, held: HeldDraft) -> list[tuple[str, str]]:
        total = "" if held.total is None else f"{amount_text(held.total, held.currency or 'EUR')} {held.currency or ''}"
        return [
            (self.tr("Date"), held.day.isoformat() if held.day else ""),
            (self.tr("Amazon's total"), total),
            (self.tr("Client"), held.client),
            (self.tr("Document"), held.document),
            (self.tr("Marketplace"), wording.marketplace_name(held.marketplace_id)),
            (self.tr("Ships to"), held.ship_country or ""),
        ]

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        shown = [(name, value) for name, value in facts if value]
        for (name_label, value_label), (name, value) in zip(
            self._facts, [*shown, *[("", "")] * (_FACTS - len(shown))], strict=True
        ):
            name_label.setText(name)
            value_label.setText(value)
            name_label.setVisible(bool(name))
            value_label.setVisible(bool(name))
        self._facts_place.setVisible(bool(shown))

    def _show_sum(self, posting: Posting) -> None:
        """The arithmetic: parts = document = Amazon's total less what Amazon keeps for a state."""
        parts: dict[str, Decimal] = {}
        for line in posting.lines:
            parts[line.part] = parts.get(line.part, Decimal("0.00")) + line.gross
        currency = posting.currency
        terms = " + ".join(
            f"{posting_reasons.part_word(part)} {amount_text(sum_, currency)}" for part, sum_ in parts.items()
        )
        terms = terms.replace("+ \u2212", "\u2212 ")
        total = f"<b>{amount_text(posting.total, currency)}</b>"
        amazon = f"<b>{amount_text(posting.amazon_total, currency)} {currency}</b>"
        said = f"{escaped(terms)} = {total} = {escaped(self.tr('Amazon total'))} {amazon}"
        if posting.collected_tax:
            kept = self.tr("less tax that Amazon collects")
            said += f" {escaped(kept)} <b>{amount_text(posting.collected_tax, currency)}</b>"
        if posting.rate is not None:
            said += f"<br>{escaped(self.tr('In EUR'))}: <b>{amount_text(posting.total_eur)}</b>"
        residue = [line for line in posting.lines if line.residue]
        if residue:
            words = self.tr("rounding of {amount} stands in {code}")
            told = ", ".join(
                words.format(amount=amount_text(line.residue, currency), code=line.code) for line in residue
            )
            said += f"<br>{escaped(told)}"
        agrees = (
            to_stored(posting.total)
            == to_stored(posting.amazon_total - posting.collected_tax)
            == to_stored(sum((line.gross for line in posting.lines), Decimal("0.00")))
        )
        meaning = Meaning.GOOD if agrees else Meaning.ERROR
        self.sum_icon.show_icon(meaning)
        self.sum_word.setText(self.tr("Agrees to the cent") if agrees else self.tr("Does not agree"))
        look.set_tone(self.sum_word, meaning)
        self.sums.setText(said)
        self._foot.setVisible(True)


def _place(line: DocumentLine) -> int:
    """The sum stands last."""
    return LAST if line.place is None else line.place
