"""Codes into words, money and times into text, in the language the window speaks.

Every sentence is translated when it is asked for, so a run that failed last night is told in today's language.
Numbers and dates are written alike in both languages, as Lithuanian accounts are kept.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.errors import Fact, FvsError
from fvsestore_gui.model.credentials import CredentialField, Judgement
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import currency_digits, decimal_text
from fvsestore_gui.proof_words import Language
from fvsestore_gui.result_words_en import advice, meaning
from fvsestore_gui.ui.error_words import ERROR_WORDS
from fvsestore_gui.ui.plain_words import ACTIONS, CONTEXTS, CREDENTIALS, WORDS

VILNIUS = ZoneInfo("Europe/Vilnius")
#: what stands where nothing is known
ABSENT = "–"
_THOUSANDS = "\u00a0"
_MINUS = "\u2212"
#: facts that are times in ISO's writing
_TIMES = frozenset(
    {"at", "ready_at", "since", "until", "saved_at", "day", "earliest", "latest", "data_from", "data_until", "asked_at"}
)


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing the reader can do. `action` is the stable name of its button, "" where there is nothing to press."""

    title: str
    text: str
    action: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """An error for people: a title of a few words, a sentence what happened, and what to do, likeliest first."""

    title: str
    what: str
    todo: tuple[Todo, ...]

    @property
    def in_one_line(self) -> str:
        """Title and sentence, for a footer or a tooltip."""
        return one_line(self.title, self.what)

    @property
    def todo_in_one_line(self) -> str:
        """The likeliest thing to do, "" where there is none."""
        return one_line(self.todo[0].title, self.todo[0].text) if self.todo else ""


def one_line(*parts: str) -> str:
    """Titles and sentences one after the other, each with one mark at its end; what is empty is left out."""
    said = [part.strip() for part in parts]
    return " ".join(part if part.endswith((".", "?", "!", "…", ":")) else f"{part}." for part in said if part)


class _Gaps(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return ABSENT


def sentence(error: FvsError) -> Words:
    """What to show for an error. Gaps in the sentences are filled from its facts; an unknown fact shows "–"."""
    return sentence_of(error.code, error.facts)


def sentence_of(code: str, facts: dict[str, Fact]) -> Words:
    """As `sentence`, from the code and facts that a run has stored. An unknown code is told as a bug."""
    source = ERROR_WORDS.get(code)
    if source is None:
        source, facts = ERROR_WORDS["bug"], {"kind": code}
    gaps = _Gaps({name: _fact_text(name, value) for name, value in facts.items() if value not in (None, "")})
    given = facts.get("result_code")
    result = given if isinstance(given, int) else None
    gaps |= {"meaning": finvalda_meaning(result), "advice": finvalda_advice(result)}
    if code == "clock_wrong":
        gaps["off"] = clock_off(facts.get("minutes"))

    def said(text: str) -> str:
        return QCoreApplication.translate("errors", text).format_map(gaps)

    return Words(
        said(source.title),
        said(source.what),
        tuple(Todo(said(todo.title), said(todo.text), todo.action) for todo in source.todo),
    )


def finvalda_meaning(result_code: int | None) -> str:
    """What a result code of Finvalda says, in words of our own; without a full stop."""
    return QCoreApplication.translate("finvalda_results", meaning(result_code))


def finvalda_answer(result_code: int | None, text: str) -> str:
    """Finvalda's answer in one line: its code, what that says, and its own words; "" where it gave none."""
    told = f"{result_code}: {finvalda_meaning(result_code)}." if result_code else ""
    return " ".join(part for part in (told, text) if part)


def finvalda_advice(result_code: int | None) -> str:
    """What to do about a result code of Finvalda: a sentence."""
    return QCoreApplication.translate("finvalda_results", advice(result_code))


def _fact_text(name: str, value: Fact) -> str:
    if name in _TIMES and isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        if name in ("earliest", "saved_at") or len(value) <= 10:
            return date_text(moment, time=False)
        return date_text(moment)
    if name == "finding":
        return credential_finding(str(value))
    if name == "field":
        return word("field", str(value))
    if name == "data":
        return word("data_set", str(value))
    if name == "minutes" and isinstance(value, int | float):
        return str(abs(round(value)))
    if name == "code":
        return str(value)
    return str(value)


def clock_off(minutes: Fact | None) -> str:
    """How far this computer's clock is from Amazon's, positive when it is ahead: a sentence."""
    if not isinstance(minutes, int | float):
        return QCoreApplication.translate("errors", "It shows another time than Amazon's.")
    if minutes > 0:
        said = QCoreApplication.translate("errors", "It is {0} min fast by Amazon's time.")
    else:
        said = QCoreApplication.translate("errors", "It is {0} min slow by Amazon's time.")
    return said.format(abs(round(minutes)))


def word(kind: str, value: str | None) -> str:
    """The word for a value of a list: `kind` is a key of `plain_words.WORDS`, such as "order_status".

    A value we have no word for (Amazon's lists grow) is shown as it came; None is "–".
    """
    if value is None or value == "":
        return ABSENT
    source = WORDS[kind].get(value)
    return value if source is None else QCoreApplication.translate(CONTEXTS.get(kind, "words"), source)


def action_word(action: str) -> str:
    """What stands on the button of a `Todo.action`."""
    return QCoreApplication.translate("words", ACTIONS[action])


def marketplace_name(marketplace_id: str | None) -> str:
    """The country of a marketplace id in words; the id itself for one we do not know."""
    known = MARKETPLACES.get(marketplace_id or "")
    return word("country", known.country) if known else (marketplace_id or ABSENT)


def marketplace_text(marketplace_id: str | None) -> str:
    """As tables show it: "DE  Germany"."""
    known = MARKETPLACES.get(marketplace_id or "")
    return f"{known.country}\u2002{word('country', known.country)}" if known else (marketplace_id or ABSENT)


def credential_sentence(field: CredentialField, judgement: Judgement) -> str:
    """The sentence under a field of Autorizacija for what stands in it, "" when all is well."""
    return credential_finding(judgement.code, field)


def credential_finding(code: str, field: CredentialField | None = None) -> str:
    """As `credential_sentence`, for the code of a judgement."""
    source = CREDENTIALS.get(code)
    if source is None:
        return ""
    said = QCoreApplication.translate("words", source)
    complete = code.startswith(("not_", "belongs_")) or code in ("empty", "old_client_secret", "unknown_secret")
    if field is None or complete:
        return said
    wanted = CREDENTIALS.get(f"begins_{field.name.lower()}", "")
    return f"{said} {QCoreApplication.translate('words', wanted)}" if wanted else said


def language() -> Language:
    """The language the window speaks."""
    return "lt" if QCoreApplication.translate("language", "en") == "lt" else "en"


# -- money and numbers -----------------------------------------------------------------------------------------------


def number_text(number: int) -> str:
    """A whole number with thousands apart: "2 700"."""
    return f"{abs(number):,}".replace(",", _THOUSANDS).join((_MINUS if number < 0 else "", ""))


def megabytes_text(size: int) -> str:
    """Bytes as megabytes: "12,3 MB"."""
    return f"{decimal_number_text(size / 1_000_000)} MB"


def money_text(ten_thousandths: int | None, currency: str | None = None) -> str:
    """An amount in whole ten-thousandths as people read it: "1 234,56", "22,495", JPY "19 940", unknown "–"."""
    if ten_thousandths is None:
        return ABSENT
    plain = decimal_text(abs(ten_thousandths), currency) or "0"
    whole, _, fraction = plain.partition(".")
    if currency is not None:
        fraction = fraction.ljust(currency_digits(currency), "0")
    shown = f"{int(whole):,}".replace(",", _THOUSANDS) + (f",{fraction}" if fraction else "")
    return f"{_MINUS}{shown}" if ten_thousandths < 0 else shown


def decimal_number_text(number: float, digits: int = 1) -> str:
    """A measured number such as seconds: "0,4"."""
    return f"{number:.{digits}f}".replace(".", ",").replace("-", _MINUS)


# -- time ------------------------------------------------------------------------------------------------------------


def local(moment: datetime, zone: ZoneInfo = VILNIUS) -> datetime:
    """A UTC time on the clock of `zone`; one without a zone is taken for UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(zone)


def date_text(
    moment: datetime | None, *, time: bool = True, seconds: bool = False, year: bool = True, zone: ZoneInfo = VILNIUS
) -> str:
    """ "2026-11-22 15:33" in Vilnius, with seconds or without the time or the year where asked; None is "–"."""
    if moment is None:
        return ABSENT
    shape = ("%Y-%m-%d" if year else "%m-%d") + ((" %H:%M:%S" if seconds else " %H:%M") if time else "")
    return local(moment, zone).strftime(shape)


def period_text(since: datetime, until: datetime) -> str:
    """ "10-03 14:00 – 10-05 08:00" in Vilnius, with years where they differ."""
    year = local(since).year != local(until).year
    return f"{date_text(since, year=year)} – {date_text(until, year=year)}"


def clock_text(moment: datetime | None, *, seconds: bool = False, zone: ZoneInfo = VILNIUS) -> str:
    """ "16:51", for something that happens today."""
    if moment is None:
        return ABSENT
    return local(moment, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def duration_text(seconds: float) -> str:
    """ "58 min 12 s", "3 h 4 min", "9 s": for counting down."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    if hours and not minutes:
        pattern = QCoreApplication.translate("words", "{h} h")
    elif hours:
        pattern = QCoreApplication.translate("words", "{h} h {m} min")
    elif minutes:
        pattern = QCoreApplication.translate("words", "{m} min {s} s")
    else:
        pattern = QCoreApplication.translate("words", "{s} s")
    return pattern.format(h=hours, m=minutes, s=left)


def span_text(seconds: float) -> str:
    """How long something is expected to take, no finer than anybody can know: "41 min", "3 h 20 min", "2 d 5 h"."""
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return QCoreApplication.translate("words", "{m} min").format(m=minutes)
    if minutes < 48 * 60:
        # beyond two hours five minutes more or less say nothing
        return duration_text((minutes if minutes < 120 else round(minutes / 5) * 5) * 60)
    days, hours = divmod(round(minutes / 60), 24)
    if hours:
        return QCoreApplication.translate("words", "{d} d {h} h").format(d=days, h=hours)
    return QCoreApplication.translate("words", "{d} d").format(d=days)


def moment_text(moment: datetime, now: datetime) -> str:
    """ "16:51" where it is today, else with its date."""
    today = local(moment).date() == local(now).date()
    return clock_text(moment) if today else date_text(moment)


def days_text(first: datetime, until: datetime) -> str:
    """ "2026-10-01 – 2026-10-30": the days that a stretch of time reaches into; `until` is exclusive."""
    last = local(until - timedelta(seconds=1)).date()
    begin = local(first).date()
    return begin.isoformat() if begin == last else f"{begin.isoformat()} – {last.isoformat()}"


def closed(sentence: str) -> str:
    """The sentence with one full stop where a short word brought its own: "kas 3 min.", not "kas 3 min.."."""
    return sentence.replace("..", ".")
