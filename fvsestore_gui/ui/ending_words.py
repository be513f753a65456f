"""What ends, in words: for the fields of Autorizacija, the header, the bar over the pages, the tray and Kas artėja."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.calendar import OVER, Deadline, Term, days_until, ends_on
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.look import Meaning

translate = QCoreApplication.translate
#: from this reminder on it is a warning, before it is good to know
_WARNS_FROM = 30


def meaning_of(one: Deadline) -> Meaning | None:
    """How urgent an end is; None while nobody is to be reminded."""
    if one.reminder is None:
        return None
    if one.refused:
        return Meaning.ERROR
    return Meaning.WARNING if one.reminder <= _WARNS_FROM else Meaning.INFO


def left_words(one: Deadline) -> str:
    """ "63 days", "at most 63 days" where it may be fewer, "today", "over"; "–" where it is not known."""
    if one.refused or one.reminder == OVER:
        return translate("endings", "over")
    if one.days_left is None:
        return wording.ABSENT
    if one.days_left == 0:
        return translate("endings", "today")
    if one.exact:
        return translate("endings", "%n day(s)", "", one.days_left)
    return translate("endings", "at most %n day(s)", "", one.days_left)


def secret_words(one: Deadline) -> str:
    """Under the Client secret: how long it lives, "" where nobody can tell."""
    day = ends_on(one)
    if one.refused:
        return translate("endings", "Amazon says that it has expired.")
    if day is None or one.days_left is None:
        return ""
    if one.reminder == OVER:
        return translate("endings", "Its 180 days were over on {0}.").format(day)
    if one.days_left == 0:
        return translate("endings", "It ends today, {0}.").format(day)
    if one.exact:
        return translate("endings", "Secret: %n day(s) left, until {0}.", "", one.days_left).format(day)
    said = translate(
        "endings", "Secret: at most %n day(s) left, until {0}, counted from the day of entry.", "", one.days_left
    )
    return said.format(day)


def age_words(one: Deadline, now: datetime) -> str:
    """Under the Refresh token: how old the authorisation is."""
    if one.since is None:
        return ""
    days = -(days_until(one.since, now) or 0)
    day = wording.date_text(one.since, time=False)
    if days == 0:
        return translate("endings", "Entered today. Amazon names no end for the authorization of your own application.")
    said = translate(
        "endings",
        "Entered on {0}, %n day(s) ago. Amazon names no end for the authorization of your own application.",
        "",
        days,
    )
    return said.format(day)


def since_words(one: Deadline, now: datetime) -> str:
    """ "2026-05-03, 207 days ago": how old an authorisation is."""
    if one.since is None:
        return wording.ABSENT
    days = -(days_until(one.since, now) or 0)
    day = wording.date_text(one.since, time=False)
    return f"{day}, {translate('endings', '%n day(s) ago', '', days)}" if days else day


def header_words(one: Deadline) -> str:
    """Behind the state of the key: "secret: 14 days left"."""
    if one.refused or one.reminder == OVER:
        return translate("endings", "secret: its time is over")
    if one.days_left == 0:
        return translate("endings", "secret: ends today")
    return translate("endings", "secret: %n day(s) left", "", one.days_left or 0)


def reminder_title(found: Sequence[Deadline]) -> str:
    """What ends, of one store or of several: "SHOP_DE: the Client secret ends in 14 days"."""
    first = found[0]
    if len(found) > 1 and all(one.term is Term.CLIENT_SECRET for one in found):
        return translate("endings", "%n Client secret(s) come to an end", "", len(found))
    if len(found) > 1:
        codes = ", ".join(dict.fromkeys(one.code or one.name for one in found))
        return translate("endings", "Coming to an end: {codes}").format(codes=codes)
    if first.term is Term.API:
        return translate("endings", "Amazon ends {name}").format(name=first.name)
    if first.refused:
        return translate("endings", "{code}: the Client secret has expired").format(code=first.code)
    if first.reminder == OVER:
        return translate("endings", "{code}: the time of the Client secret is over").format(code=first.code)
    if first.days_left == 0:
        return translate("endings", "{code}: the Client secret ends today").format(code=first.code)
    said = translate("endings", "{code}: the Client secret ends in %n day(s)", "", first.days_left or 0)
    return said.format(code=first.code)


def reminder_text(found: Sequence[Deadline]) -> str:
    """Why it matters and what to do: of one end in sentences, of several how long each lasts."""
    if len(found) > 1:
        said = translate("endings", "{code} – {left}")
        told = "; ".join(said.format(code=one.code or one.name, left=left_words(one)) for one in found)
        return wording.closed(f"{told}.")
    first, day = found[0], ends_on(found[0])
    if first.term is Term.API:
        return translate("endings", "On {day}. Look whether there is a newer version of this program.").format(day=day)
    if first.refused:
        return translate(
            "endings", "Imports fail until a new one is entered. Client identifier and Refresh token stay as they are."
        )
    if first.reminder == OVER:
        said = translate(
            "endings", "Amazon wants a Client secret changed every 180 days, and this one was due on {day}."
        )
        return said.format(day=day)
    if first.exact:
        said = translate("endings", "Until {day}. Make a new one at Amazon and change it here: nothing stops then.")
    else:
        said = translate(
            "endings", "On {day} at the latest. Make a new one at Amazon and change it here: nothing stops then."
        )
    return said.format(day=day)
