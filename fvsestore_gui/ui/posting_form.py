"""The questions of Operacijos: those everybody answers in front, the rest folded away until it is opened.

A folded part is built when it is first opened: sixty fields at once would be felt. The values are the page's.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.finvalda import ReferenceKind
from fvsestore_gui.model.posting_fields import FIELDS, OBJECT_KINDS, TEMPLATE_NAMES, Holds, value_of
from fvsestore_gui.model.posting_settings import ClientBy, DiscountAs, PostingSettings
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import Entry, Search
from fvsestore_gui.ui.fold import Fold
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.posting_answers import (
    Answer,
    ChoiceAnswer,
    CodeAnswer,
    CountryAnswer,
    DayAnswer,
    DaysAnswer,
    FlagAnswer,
    PairsAnswer,
    StatusesAnswer,
    TextAnswer,
)

_LABELS = 184
#: which choices have their words in common
_WORDS = {
    "document_kind_consumer": "document_kind",
    "document_kind_business": "document_kind",
    "return_document_kind": "document_kind",
}
_PLACES = range(1, len(OBJECT_KINDS) + 1)


@dataclass(frozen=True)
class Lists:
    """What can be chosen: the entries of each kind, which of them are not all there are, and the countries."""

    entries: Mapping[ReferenceKind, Sequence[Entry]] = field(default_factory=dict)
    cut: frozenset[ReferenceKind] = frozenset()
    countries: Sequence[Entry] = ()
    marketplaces: Sequence[Entry] = ()


class PostingForm(QWidget):
    """`edited(name)` comes with every change by the user; `check_button` is for whoever asks Finvalda."""

    edited = Signal(str)

    def __init__(
        self,
        search: Callable[[ReferenceKind, str, Callable[[Sequence[Entry]], None]], None],
        proposed: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposed = proposed
        self._search = search
        self._settings = PostingSettings()
        self._lists = Lists()
        self._told: dict[str, str] = {}
        self.answers: dict[str, Answer] = {}
        self._row_widgets: dict[str, list[QWidget]] = {}
        self.check_button: QPushButton = shapes.button(self.tr("&Check"), lambda: None)
        #: what Finvalda said of the parameter
        self.check_note = shapes.Note()
        self._day_note = shapes.secondary(wrap=True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.GAP_ROW)
        front = QWidget()
        self._rows.addWidget(front)
        self._build_front(front)
        self._rows.addWidget(look.Hairline())
        self._folded = QVBoxLayout()
        self._folded.setSpacing(4)
        self._rows.addLayout(self._folded)
        self.folds: dict[str, Fold] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self._add_folds()
        self._rows.addStretch(1)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build_front(self, place: QWidget) -> None:
        grid = _grid(place)
        self._row(grid, "kind")
        self._row(grid, "parameter")
        parameter = self.answers["parameter"]
        parameter.line.insertWidget(1, self.check_button)
        parameter.layout().addWidget(self.check_note)  # type: ignore[union-attr]  # it has one: it was just made
        self._row(grid, "series")
        self._row(grid, "number_from")
        self._row(grid, "date_of", "time_of")
        grid.addWidget(self._day_note, grid.rowCount(), 1)
        self._row(grid, "client_by")
        self._row(grid, "client")
        self._row(grid, "client_by_marketplace")
        self._row(grid, "fba.warehouse", "fba.stock_country")
        self._row(grid, "fbm.warehouse", "fbm.stock_country")
        for name in ("fba", "fbm"):
            self._text(f"{name}.stock_country").set_placeholder(self.tr("country of the goods"))
        self._row(grid, "shipping_service")

    def _add_folds(self) -> None:
        fulfilments = [name for place in _PLACES for name in (f"fba.objects.{place}", f"fbm.objects.{place}")]
        objects = [f"objects.{place}" for place in _PLACES]
        titles = [f"titles.{place}" for place in range(1, 6)]
        for key, title, names, build in (
            (
                "document",
                self.tr("Document and payment"),
                ("document_kind_consumer", "document_kind_business", "payment_days", "employee", "marked"),
                self._one_a_row,
            ),
            (
                "orders",
                self.tr("Which orders, and when they are held"),
                ("statuses", "orders_from", "replacement", "short_stock"),
                self._one_a_row,
            ),
            (
                "places",
                self.tr("FBA and FBM apart, and by country"),
                ("fba_stock_by_marketplace", "warehouse_by_country", "fba.series", "fbm.series", *fulfilments),
                self._build_places,
            ),
            ("rates", self.tr("Currency rate"), ("rate_source",), self._one_a_row),
            (
                "services",
                self.tr("Other services and discounts"),
                (
                    "gift_wrap_service",
                    "cod_service",
                    "tip_service",
                    "other_service",
                    "discount_as",
                    "discount_service",
                ),
                self._one_a_row,
            ),
            ("texts", self.tr("Objects, titles and note"), (*objects, *titles, "note"), self._build_texts),
            (
                "returns",
                self.tr("Returns"),
                ("return_series", "return_document_kind", "return_suffix"),
                self._one_a_row,
            ),
            (
                "file",
                self.tr("Another company, and the import file"),
                ("company", "file_operation_type", "file_journal", "file_division"),
                self._one_a_row,
            ),
        ):
            fold = self.folds[key] = Fold(title)
            self._names[key] = names
            fold.toggled.connect(self._opener(key, build))
            self._folded.addWidget(fold)

    def _opener(self, key: str, build: Callable[[QGridLayout, Sequence[str]], None]) -> Callable[[bool], None]:
        def toggled(opened: bool) -> None:
            inside, names = self.folds[key].inside, self._names[key]
            if not opened or inside.layout() is not None:
                return
            build(_grid(inside), names)
            for name in names:
                self.answers[name].show_value(value_of(self._settings, name))
                self._give_list(name)
                self._mark(name)
            self._arrange()

        return toggled

    def _one_a_row(self, grid: QGridLayout, names: Sequence[str]) -> None:
        for name in names:
            self._row(grid, name)

    def _build_places(self, grid: QGridLayout, names: Sequence[str]) -> None:
        self._row(grid, "fba_stock_by_marketplace")
        self._row(grid, "warehouse_by_country")
        pairs = [("fba.series", "fbm.series"), *((f"fba.objects.{n}", f"fbm.objects.{n}") for n in _PLACES)]
        for fba, fbm in pairs:
            self._row(grid, fba, fbm, label=wording.word("field", fba.removeprefix("fba.")))
            self._text(fba).set_placeholder(self.tr("FBA: as usual"))
            self._text(fbm).set_placeholder(self.tr("FBM: as usual"))

    def _build_texts(self, grid: QGridLayout, names: Sequence[str]) -> None:
        for left, right in zip(_PLACES[::2], _PLACES[1::2], strict=True):
            first, second = f"objects.{left}", f"objects.{right}"
            label = f"{wording.word('field', first)}, {right}"
            self._row(grid, first, second, label=label)
        self._one_a_row(grid, [name for name in names if FIELDS[name].holds is Holds.TEMPLATE])
        known = " ".join(f"{{{name}}}" for name in TEMPLATE_NAMES)
        hint = shapes.secondary(self.tr("These become what the order says: {0}").format(known), wrap=True)
        grid.addWidget(hint, grid.rowCount(), 1)

    def _row(self, grid: QGridLayout, *names: str, label: str = "") -> None:
        line = grid.rowCount()
        head = shapes.label(label or wording.word("field", names[0]), wrap=True)
        head.setMinimumHeight(look.CONTROL_HEIGHT)
        head.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        head.setFixedWidth(_LABELS)
        grid.addWidget(head, line, 0, Qt.AlignmentFlag.AlignTop)
        place = QWidget()
        side = shapes.row(spacing=look.GAP_LABEL)
        place.setLayout(side)
        for name in names:
            made = self.answers[name] = self._answer(name)
            made.edited.connect(self._teller(name))
            wide = isinstance(made, CodeAnswer | TextAnswer)
            side.addWidget(made, 1 if wide or len(names) == 1 else 0, Qt.AlignmentFlag.AlignTop)
            self._row_widgets[name] = [head, place]
        side.addStretch(0)
        grid.addWidget(place, line, 1)

    def _answer(self, name: str) -> Answer:
        one = FIELDS[name]
        if one.holds is Holds.CHOICE:
            return ChoiceAnswer(one, _WORDS.get(name, ""))
        if one.holds is Holds.COUNTRY:
            return CountryAnswer(one)
        if one.holds in (Holds.BY_COUNTRY, Holds.COUNTRIES):
            return PairsAnswer(one)
        if one.holds is Holds.STATUSES:
            return StatusesAnswer(one)
        if one.holds is Holds.DAYS:
            return DaysAnswer(one)
        if one.holds is Holds.DAY:
            return DayAnswer(one, self.tr("only those placed on this day and later:"), self._proposed)
        if one.holds is Holds.FLAG:
            return FlagAnswer(one, self.tr("mark the operation in Finvalda (Pažymėta)"))
        if one.kind is not None:
            return CodeAnswer(one)
        return TextAnswer(one)

    def _teller(self, name: str) -> Callable[[], None]:
        return lambda: self.edited.emit(name)

    def _text(self, name: str) -> CodeAnswer | TextAnswer:
        answer = self.answers[name]
        assert isinstance(answer, CodeAnswer | TextAnswer)
        return answer

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_settings(self, settings: PostingSettings) -> None:
        """All values, in the fields that are built."""
        self._settings = settings
        for name, answer in self.answers.items():
            answer.show_value(value_of(settings, name))
        self._arrange()

    def follow(self, settings: PostingSettings) -> None:
        """The same after an edit: what hangs on the answers, not the fields themselves."""
        self._settings = settings
        self._arrange()

    def set_parameter(self, code: str) -> None:
        """What is meant where no Finvalda parameter is typed."""
        self._text("parameter").set_placeholder(code)

    def set_lists(self, lists: Lists) -> None:
        """What can be chosen."""
        self._lists = lists
        for name in self.answers:
            self._give_list(name)

    def say_day(self, text: str) -> None:
        """Where a day ends."""
        self._day_note.setText(text)

    def show_troubles(self, errors: Sequence[CorrectInput]) -> None:
        """What is wrong, beside the fields."""
        self._told = {str(one.facts["field"]): wording.sentence(one).in_one_line for one in reversed(errors)}
        for name in self.answers:
            self._mark(name)

    def jump(self, name: str) -> bool:
        """Put the cursor into the field of this name; False where there is none."""
        if name not in self.answers:
            key = next((key for key, names in self._names.items() if name in names), None)
            if key is None:
                return False
            self.folds[key].open()
        elif (fold := next((key for key, names in self._names.items() if name in names), None)) is not None:
            self.folds[fold].open()
        self.answers[name].focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _mark(self, name: str) -> None:
        text = self._told.get(name, "")
        self.answers[name].say(text, Meaning.ERROR if text else None)

    def _give_list(self, name: str) -> None:
        answer, kind = self.answers[name], FIELDS[name].kind
        if isinstance(answer, PairsAnswer):
            by_marketplace = name in ("client_by_marketplace", "fba_stock_by_marketplace")
            left = self._lists.marketplaces if by_marketplace else self._lists.countries
            entries = self._lists.countries if kind is None else self._lists.entries.get(kind, ())
            answer.set_entries(left, entries, self._searcher(kind))
        elif isinstance(answer, CountryAnswer):
            answer.set_entries(self._lists.countries)
        elif isinstance(answer, CodeAnswer) and kind is not None:
            answer.set_entries(self._lists.entries.get(kind, ()), self._searcher(kind))

    def _searcher(self, kind: ReferenceKind | None) -> Search | None:
        if kind is None or kind not in self._lists.cut:
            return None
        return lambda text, found: self._search(kind, text, found)

    def _arrange(self) -> None:
        chosen = self._settings
        self._show_row("client", chosen.client_by is not ClientBy.BUYER)
        self._show_row("client_by_marketplace", chosen.client_by in (ClientBy.MARKETPLACE, ClientBy.VAT_NUMBER))
        self._show_row("discount_service", chosen.discount_as is DiscountAs.SERVICE)
        usual = PostingSettings()
        for key, fold in self.folds.items():
            changed = [name for name in self._names[key] if value_of(chosen, name) != value_of(usual, name)]
            words = ", ".join(_summary(name, value_of(chosen, name)) for name in changed)
            fold.say(words or self.tr("as usual"))

    def _show_row(self, name: str, shown: bool) -> None:
        for widget in self._row_widgets.get(name, ()):
            widget.setVisible(shown)


def _summary(name: str, value: Any) -> str:
    """A changed choice in a few words."""
    word = wording.word("field", name)
    return f"{word}: {value}" if isinstance(value, str) and value and FIELDS[name].holds is Holds.CODE else word


def _grid(place: QWidget) -> QGridLayout:
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look.GAP_LABEL)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    return grid
