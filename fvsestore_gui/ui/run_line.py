"""How a run went, in one line: the footer's."""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.runs import Counts, ImportKind, Run, RunState
from fvsestore_gui.ui import wording

translate = QCoreApplication.translate


def run_line(run: Run | None) -> str:
    """What the last import of a store brought, or why it brought nothing."""
    if run is None:
        return translate("run_line", "Nothing imported yet")
    time = wording.date_text(run.ended or run.started)
    if run.state is RunState.FAILED:
        why = wording.sentence_of(run.error_code or "bug", run.error_facts).title
        return _failed(run.kind).format(time=time, why=why)
    if run.state is RunState.RUNNING:
        return translate("run_line", "An import is running, begun {time}").format(time=wording.date_text(run.started))
    counts = run.counts
    if run.state is not RunState.DONE:
        cancelled = run.state is RunState.CANCELLED
        words = (
            translate("run_line", "Import {time} cancelled")
            if cancelled
            else translate("run_line", "Import {time} cut off")
        )
        got = (
            translate("run_line", "received {count}, and that stays")
            if counts.received
            else translate("run_line", "nothing was received")
        )
        return f"{words}; {got}".format(time=time, count=wording.number_text(counts.received))
    what = _done(run.kind).format(time=time)
    if not counts.received:
        if run.kind is ImportKind.HISTORY:
            return translate("run_line", "{what}: there was nothing left to load").format(what=what)
        return translate("run_line", "{what}: Amazon had nothing new").format(what=what)
    if not (counts.new or counts.changed or counts.held):
        words = translate("run_line", "{what}: done, nothing new ({count} the same)")
        return words.format(what=what, count=wording.number_text(counts.same))
    return f"{what}: {counts_words(counts)}{_rows(run)}"


def counts_words(counts: Counts) -> str:
    """ "new 41, changed 6, held 1"."""
    words = translate("run_line", "new {new}, changed {changed}").format(
        new=wording.number_text(counts.new), changed=wording.number_text(counts.changed)
    )
    if counts.held:
        words += translate("run_line", ", held {held}").format(held=wording.number_text(counts.held))
    return words


def _done(kind: ImportKind) -> str:
    if kind is ImportKind.HISTORY:
        return translate("run_line", "History {time}")
    if kind is ImportKind.REPORT_FILE:
        return translate("run_line", "Report file {time}")
    if kind is ImportKind.COMPLETE:
        return translate("run_line", "Sums completed {time}")
    return translate("run_line", "Last import {time}")


def _failed(kind: ImportKind) -> str:
    if kind is ImportKind.HISTORY:
        return translate("run_line", "History {time} failed: {why}")
    if kind is ImportKind.REPORT_FILE:
        return translate("run_line", "Report file {time} failed: {why}")
    if kind is ImportKind.COMPLETE:
        return translate("run_line", "Completing sums {time} failed: {why}")
    return translate("run_line", "Import {time} failed: {why}")


def _rows(run: Run) -> str:
    if not run.lines:
        return ""
    words = translate("run_line", ", of %n row(s)", "", run.lines)
    return words.replace(str(run.lines), wording.number_text(run.lines), 1)
