"""What Operacijos asks about one order: the buyer's VAT number, and whether it is left out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from fvsestore_gui.model.vat import VatNumberCheck
from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.questions import Question

translate = QCoreApplication.translate


#: ask VIES about a number: (number, what came of it, why nothing came)
AskVies = Callable[[str, Callable[[VatNumberCheck], None], Callable[[str], None]], object]


def ask_vat_number(
    parent: QWidget,
    order_id: str,
    check: Callable[[str], VatNumberCheck],
    ask_vies: AskVies,
    answered: Callable[[str], object],
) -> Question:
    """The buyer's VAT number as it is written in full, "" where there is none. VIES is asked when the link is pressed.

    What VIES says does not decide: a number may be registered later, and the member state may not answer.
    """
    body = QWidget()
    rows = shapes.column(body, spacing=6)
    edit = QLineEdit()
    edit.setMaxLength(20)
    edit.setMinimumHeight(look.CONTROL_HEIGHT)
    edit.setPlaceholderText("DE123456789")
    edit.setAccessibleName(translate("PostingWork", "VAT number of the buyer"))
    note = shapes.Note()
    rows.addWidget(edit)
    rows.addWidget(note)

    def given(answer: str) -> None:
        if answer != "stay":
            typed = edit.text().strip() if answer == "has" else ""
            answered(check(typed).number if typed else "")

    question = Question(
        parent,
        translate("PostingWork", "VAT number of the buyer of {order}?").format(order=order_id),
        translate(
            "PostingWork",
            "You find it on the order in Seller Central or on the buyer's request for an invoice. It decides which VAT "
            "row the order falls under.",
        ),
        (
            ("has", translate("PostingWork", "&Note the number")),
            ("none", translate("PostingWork", "The buyer has &none")),
            ("stay", translate("PostingWork", "C&ancel")),
        ),
        given,
        default="has",
        body=body,
        meaning=None,
    )

    def vies(number: str) -> None:
        note.say(translate("PostingWork", "Asking VIES…"))

        def came(found: VatNumberCheck) -> None:
            if edit.text().strip() != number:
                return
            if found.registered is None:
                note.say(translate("PostingWork", "The member state did not answer. Ask again later."), Meaning.WARNING)
            elif found.registered:
                note.say(translate("PostingWork", "VIES: the number is registered."), Meaning.GOOD)
            else:
                note.say(translate("PostingWork", "VIES: the number is not registered."), Meaning.WARNING)
            shapes.make_room(question)

        def failed(why: str) -> None:
            if edit.text().strip() == number:
                note.say(why, Meaning.WARNING)
                shapes.make_room(question)

        ask_vies(number, came, failed)

    def judge() -> None:
        typed = edit.text().strip()
        wrong = bool(typed) and not check(typed).form
        if wrong:
            note.say(translate("PostingWork", "This is not the form of a VAT number of a member state."), Meaning.ERROR)
        elif typed:
            note.say(
                translate("PostingWork", "The form is right."),
                link=translate("PostingWork", "Ask VIES whether it is registered"),
                pressed=lambda: vies(typed),
            )
        else:
            note.clear()
        question.buttons["has"].setEnabled(bool(typed) and not wrong)
        shapes.make_room(question)

    edit.textChanged.connect(judge)
    judge()
    question.edit = edit
    question.open()
    edit.setFocus()
    return question


def ask_leave_out(parent: QWidget, order_id: str, answered: Callable[[str], object]) -> Question:
    """Whether an order is left out; `answered(why)` where it is."""
    edit = QLineEdit()
    edit.setMaxLength(100)
    edit.setMinimumHeight(look.CONTROL_HEIGHT)
    edit.setPlaceholderText(translate("PostingWork", "Why, for whoever looks later"))
    edit.setAccessibleName(translate("PostingWork", "Why it is left out"))

    def given(answer: str) -> None:
        if answer == "leave":
            answered(edit.text().strip())

    question = Question(
        parent,
        translate("PostingWork", "Leave {order} out?").format(order=order_id),
        translate(
            "PostingWork", "No operation is created for it until you take it in again. The order itself stays here."
        ),
        (
            ("leave", translate("PostingWork", "&Leave it out")),
            ("stay", translate("PostingWork", "C&ancel")),
        ),
        given,
        default="stay",
        body=edit,
        meaning=None,
    )
    question.edit = edit
    question.open()
    edit.setFocus()
    return question
