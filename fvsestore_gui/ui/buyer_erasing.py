"""“Ištrinti dabar…”: the question before buyers' data of chosen orders are erased, and what came of it in a line."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.retention import SweepReport
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.record_table import LANE

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

translate = QCoreApplication.translate


def ask_erasing(
    office: "Office",
    jobs: Jobs,
    parent: QWidget,
    code: str,
    order_ids: Sequence[str],
    told: Callable[[str], object],
    erased: Callable[[], object],
) -> Question:
    """Ask, then erase behind the window; `told` gets a line for the footer, and `erased` is called when it is done."""
    ids = list(order_ids)

    def done(report: SweepReport) -> None:
        told(erased_text(report))
        erased()

    def answered(answer: str) -> None:
        if answer == "erase":
            jobs.run(
                parent,
                translate("BuyerErasing", "Erasing personal data"),
                lambda progress: office.personal.erase_orders(code, ids, progress),
                lane=LANE,
                done=done,
                failed=failed,
            )

    def failed(error: FvsError) -> None:
        told(wording.sentence(error).in_one_line)
        erased()

    one = ids[0] if len(ids) == 1 else ""
    title = (
        translate("BuyerErasing", "Erase the buyer's data of {order}?").format(order=one)
        if one
        else translate("BuyerErasing", "Erase the buyers' data of %n order(s)?", "", len(ids))
    )
    question = Question(
        parent,
        title,
        translate(
            "BuyerErasing",
            "They cannot be had back, and later imports do not keep them again. The order, its lines, its sums and "
            "what was created in Finvalda stay. What a law asks to be kept stays until its time is over.",
        ),
        (
            ("erase", translate("BuyerErasing", "&Erase")),
            ("stay", translate("BuyerErasing", "C&ancel")),
        ),
        answered,
        default="stay",
    )
    question.open()
    return question


def erased_text(report: SweepReport) -> str:
    """ "Erased: 1 order. It stands in the proof." and what could not be done yet."""
    whole = report.orders + report.fields_only
    said = (
        [translate("BuyerErasing", "Buyers' data of %n order(s) are erased; it stands in the proof.", "", whole)]
        if whole
        else [translate("BuyerErasing", "There was nothing to erase.")]
    )
    if report.under_duty:
        said.append(translate("BuyerErasing", "A law keeps something of %n order(s).", "", report.under_duty))
    if report.keys_trouble or report.vacuum_trouble:
        said.append(
            translate("BuyerErasing", "The file is cleared of what is left of it by the next erasing, by itself.")
        )
    return " ".join(said)
