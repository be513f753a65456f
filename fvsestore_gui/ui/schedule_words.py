"""Schedules in words: when, what comes next, how it went. For the page, the tray and the bar over the pages."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.runs import ImportKind, Run, RunState
from fvsestore_gui.model.schedules import Schedule, StoreSchedule
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.look import Meaning

translate = QCoreApplication.translate
#: a failure between these hours is one of the night: somebody learns of it in the morning
_EVENING, _MORNING = 20, 8


def when_words(schedule: Schedule) -> str:
    """ "every 60 min", "06:30, 18:00" or "by hand only"."""
    if not schedule.switched_on:
        return translate("schedule", "by hand only")
    if schedule.every_minutes is not None:
        return translate("schedule", "every {n} min").format(n=schedule.every_minutes)
    return ", ".join(f"{at:%H:%M}" for at in schedule.at_times)


def moment_words(moment: datetime | None, now: datetime) -> str:
    """ "today 18:00", "tomorrow 06:30", else with the date."""
    if moment is None:
        return wording.ABSENT
    days = (wording.local(moment).date() - wording.local(now).date()).days
    clock = wording.clock_text(moment)
    if days == 0:
        return translate("schedule", "today {time}").format(time=clock)
    if days == 1:
        return translate("schedule", "tomorrow {time}").format(time=clock)
    if days == -1:
        return translate("schedule", "yesterday {time}").format(time=clock)
    return wording.date_text(moment)


def next_words(moment: datetime | None, now: datetime) -> str:
    """ "today 18:00 (in 2 h 14 min)"."""
    if moment is None:
        return wording.ABSENT
    left = moment - now
    if left < timedelta(minutes=1):
        return translate("schedule", "in less than a minute")
    if left >= timedelta(days=1):
        return moment_words(moment, now)
    minutes = round(left.total_seconds() / 60)
    room = wording.duration_text(minutes * 60) if minutes >= 60 else translate("schedule", "{m} min").format(m=minutes)
    return translate("schedule", "{when} (in {left})").format(when=moment_words(moment, now), left=room)


def trouble_title(troubles: Sequence[StoreSchedule]) -> str:
    """What failed, of one store or of several: "The import of the night failed: SHOP_DE"."""
    codes = ", ".join(one.store.code for one in troubles)
    runs = [one.trouble for one in troubles if one.trouble is not None]
    if all(_by_night(run) for run in runs):
        said = translate("schedule", "The import of the night failed: {codes}")
    elif all(run.kind is ImportKind.SECOND_LOOK for run in runs):
        said = translate("schedule", "The weekly second look failed: {codes}")
    else:
        said = translate("schedule", "The scheduled import failed: {codes}")
    return said.format(codes=codes)


def trouble_text(troubles: Sequence[StoreSchedule], now: datetime) -> str:
    """Why, when, and what to do: of one store in a sentence, of several the reasons."""
    if len(troubles) == 1 and troubles[0].trouble is not None:
        run = troubles[0].trouble
        words = wording.sentence_of(run.error_code or "bug", run.error_facts)
        said = translate("schedule", "{when}: {why}. {what}")
        text = said.format(when=_capital(moment_words(run.started, now)), why=words.title, what=words.what)
        return wording.closed(text)
    said = translate("schedule", "{code}: {why}")
    reasons = (
        said.format(code=one.store.code, why=trouble_reason(one.trouble)) for one in troubles if one.trouble is not None
    )
    return "; ".join(reasons) + "."


def trouble_reason(run: Run) -> str:
    """The title of a run's error."""
    return wording.sentence_of(run.error_code or "bug", run.error_facts).title


def _by_night(run: Run) -> bool:
    return run.kind is ImportKind.SINCE_LAST and not _MORNING <= wording.local(run.started).hour < _EVENING


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def run_meaning(run: Run) -> Meaning:
    """The sign of how a run ended."""
    if run.state is RunState.FAILED:
        return Meaning.ERROR
    if run.state is RunState.DONE:
        return Meaning.GOOD if not run.counts.held else Meaning.HELD
    return Meaning.INFO if run.state is RunState.RUNNING else Meaning.WARNING


def run_words(run: Run, now: datetime) -> str:
    """ "today 06:30: new 12, changed 3", "yesterday 06:30: failed, the keyring is locked"."""
    when = moment_words(run.started, now)
    if run.state is RunState.FAILED:
        return translate("schedule", "{when}: failed. {why}").format(when=when, why=trouble_reason(run))
    counts = run.counts
    if run.state is RunState.DONE and not (counts.new or counts.changed or counts.held):
        return translate("schedule", "{when}: nothing new").format(when=when)
    said = translate("schedule", "{when}: new {new}, changed {changed}").format(
        when=when, new=wording.number_text(counts.new), changed=wording.number_text(counts.changed)
    )
    if counts.held:
        said += translate("schedule", ", held {held}").format(held=wording.number_text(counts.held))
    if run.state is not RunState.DONE:
        said += f" ({wording.word('run_state', run.state.value)})"
    return said
