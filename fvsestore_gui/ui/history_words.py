"""What a history takes, in sentences. English source, context "history"."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.history import HistoryForecast
from fvsestore_gui.ui import wording

translate = QCoreApplication.translate


def forecast_words(forecast: HistoryForecast, now: datetime) -> str:
    """How many parts there are to read, when that would be done, and how long pages would take."""
    if not forecast.slices:
        return translate("history", "Nothing is left to load of this period.")
    parts = translate("history", "%n part(s) to load, up to thirty days each.", "", forecast.slices)
    if forecast.seconds < 60:
        took = translate("history", "It takes less than a minute.")
    else:
        ends = wording.moment_text(now + timedelta(seconds=forecast.seconds), now)
        took = translate("history", "It takes about {time}: done at about {clock}.")
        took = took.format(time=wording.span_text(forecast.seconds), clock=ends)
    said = f"{parts} {took}"
    if forecast.search_seconds is not None and forecast.search_seconds > forecast.seconds + 60:
        beside = translate("history", "Page by page it would take about {time}.")
        said += " " + wording.closed(beside.format(time=wording.span_text(forecast.search_seconds)))
    return wording.closed(said)


def stored_words(forecast: HistoryForecast) -> str:
    """ "12 of 25 parts are loaded already and are not asked for again."."""
    words = translate("history", "{stored} of {all} parts are loaded already; they are not asked for again.")
    return words.format(stored=forecast.stored, all=forecast.stored + forecast.slices)


def quicker_words(search_seconds: float | None, forecast: HistoryForecast) -> str:
    """For an import by pages: how long that takes, and how long reports do. "" where reports are no quicker."""
    if search_seconds is None:
        words = translate("history", "By reports: about {reports}.")
        return wording.closed(words.format(reports=_span(forecast.seconds)))
    if search_seconds < forecast.seconds + 600:
        return ""
    words = translate("history", "By pages: about {pages}. By reports: about {reports}.")
    said = words.format(pages=_span(search_seconds), reports=_span(forecast.seconds))
    return wording.closed(said)


def _span(seconds: float) -> str:
    return wording.span_text(seconds)
