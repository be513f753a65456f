"""The words of a proof in Lithuanian and English: the same on paper, in the window and on the command line.

They stand here and not among the window's translations, because a proof is written in either language whatever the
window speaks, and also where there is no window. Numbers, amounts and times are written alike in both languages.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from fvsestore_gui.model.coverage import Chain, Hole
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.money import currency_digits, decimal_text
from fvsestore_gui.model.months import VILNIUS, Month
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import Completeness, MonthState

Language = Literal["lt", "en"]
LANGUAGES: tuple[Language, ...] = ("lt", "en")

_NBSP = "\u00a0"
_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "lt": (
        "sausis", "vasaris", "kovas", "balandis", "gegužė", "birželis", "liepa", "rugpjūtis", "rugsėjis", "spalis",
        "lapkritis", "gruodis",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip

WORDS: Mapping[Language, Mapping[str, str]] = {
    "lt": {
        "title": "Mėnesio pilnumo pažyma",
        "state_complete": "Pilnas",
        "state_once": "Skaičiuotas vieną kartą",
        "state_differs": "Skaičiavimai skiriasi",
        "state_held": "Yra sulaikytų",
        "state_holes": "Yra spragų",
        "state_unread": "Neskaitytas",
        "state_running": "Dar nesibaigė",
        "state_out_of_reach": "Amazon nebeteikia",
        "why_complete": "Visas mėnuo perskaitytas du kartus: per Amazon API ir iš Amazon ataskaitų. Abu skaičiavimai "
        "įvardija tuos pačius užsakymus (iš viso {orders}), sulaikytų tarp jų nėra.",
        "why_once": "Visas mėnuo perskaitytas, bet ne abiem šaltiniais: antro, nepriklausomo skaičiavimo dar nėra.",
        "why_differs": "Visas mėnuo perskaitytas abiem šaltiniais, bet jie įvardija ne tuos pačius užsakymus: "
        "tik API – {only_api}, tik ataskaitos – {only_report}.",
        "why_held": "Abu šaltiniai įvardija tuos pačius užsakymus, bet yra sulaikytų, kurie gali priklausyti šiam "
        "mėnesiui: {held}.",
        "why_holes": "Dalies mėnesio niekas neskaitė. Neperskaitytų laikotarpių: {holes}.",
        "why_unread": "Šio mėnesio užsakymai dar neskaityti.",
        "why_running": "Mėnuo dar nesibaigė, užsakymų gali dar būti: patikrinti galima nuo {from_day}.",
        "why_out_of_reach": "Dalis mėnesio nebuvo perskaityta laiku, o Amazon jos nebeteikia: užsakymus ji saugo "
        "dvejus metus.",
        "store": "Parduotuvė (Parametras)",
        "region": "Amazon regionas",
        "marketplaces": "Prekyvietės",
        "period": "Laikotarpis pagal užsakymo datą, Vilniaus laiku",
        "as_of": "Būklė nustatyta",
        "printed": "Išspausdinta",
        "program": "Programa",
        "counts": "Du nepriklausomi skaičiavimai",
        "source": "Šaltinis",
        "orders": "Užsakymų",
        "windows": "Langų",
        "pages": "Puslapių",
        "received": "Gauta įrašų",
        "read": "Perskaityta",
        "chain": "Puslapių grandinė",
        "chain_whole": "ištisinė",
        "chain_broken": "nutrūkusi",
        "chain_unknown": "nesaugota (ankstesnė versija)",
        "source_API": "Amazon API",
        "source_REPORT": "Amazon ataskaita",
        "source_FILE": "Ataskaitos failas",
        "named_by_both": "Įvardijo abu",
        "only_api": "Tik API",
        "only_report": "Tik ataskaitos",
        "not_read_by": "Neperskaityta: {holes}",
        "read_whole": "visas mėnuo",
        "not_read": "neskaityta",
        "read_partly": "dalis, spragų: {holes}",
        "totals": "Sumos",
        "currency": "Valiuta",
        "sum": "Suma",
        "without_total": "Be sumos (Amazon jos neatsiuntė): {count}",
        "statuses": "Būsenos",
        "read_windows": "Perskaityti laikotarpiai (Vilniaus laiku)",
        "by": "Pagal",
        "by_created": "užsakymo datą",
        "by_updated": "pakeitimą",
        "from": "Nuo",
        "until": "Iki",
        "differences": "Skirtumai",
        "differences_api": "Tik API įvardyti užsakymai: {count}",
        "differences_report": "Tik ataskaitose įvardyti užsakymai: {count}",
        "and_more": "ir dar {count}; visi surašyti JSON faile",
        "holes": "Spragos (Vilniaus laiku)",
        "hole_any": "niekas neskaitė",
        "hole_API": "API neskaityta",
        "hole_REPORT": "ataskaitos nėra",
        "held": "Sulaikyti užsakymai, kurie gali priklausyti šiam mėnesiui",
        "without_number": "be numerio",
        "elsewhere": "Užsakymai prekyviečių, kurios išjungtos (neskaičiuojami): {count}",
        "meaning": "Ką ši pažyma įrodo ir ko ne",
        "proves_complete": "Pažyma įrodo, kad visi išvardytų prekyviečių užsakymai, kurių data patenka į šį mėnesį, "
        "buvo perskaityti du kartus, vienas nuo kito nepriklausomai, ir abu kartus įvardyti tie patys numeriai.",
        "proves_nothing": "Pažyma rodo, kas apie šį mėnesį žinoma, bet jo pilnumo neįrodo.",
        "proves_not": "Ji neįrodo, kad sumos teisingos ar kad Amazon užsakymų vėliau nepakeis: sumas tikrina užsakymų "
        "sutikrinimas, o kiekvienas pakeitimas išsaugomas prie užsakymo. Pirkėjų duomenų pažymoje nėra.",
        "page": "1 puslapis iš 1",
        "status_PENDING_AVAILABILITY": "Laukia prekės",
        "status_PENDING": "Laukia apmokėjimo",
        "status_UNSHIPPED": "Neišsiųstas",
        "status_PARTIALLY_SHIPPED": "Iš dalies išsiųstas",
        "status_SHIPPED": "Išsiųstas",
        "status_CANCELLED": "Atšauktas",
        "status_UNFULFILLABLE": "Neįvykdomas",
        "held_not_an_object": "Atsiųsta ne užsakymas",
        "held_order_id_missing": "Nėra užsakymo numerio",
        "held_order_id_unreadable": "Neperskaitomas užsakymo numeris",
        "held_time_unreadable": "Neperskaitomas laikas",
        "held_amount_unreadable": "Suma – ne skaičius",
        "held_amount_too_fine": "Suma per smulki",
        "held_amount_too_large": "Suma per didelė",
        "held_currency_missing": "Nėra valiutos",
        "held_quantity_unreadable": "Neperskaitomas kiekis",
        "held_quantity_negative": "Kiekis neigiamas",
        "held_item_unreadable": "Neperskaitoma eilutė",
        "held_item_id_missing": "Eilutė be numerio",
        "held_item_id_repeats": "Kartojasi eilutės numeris",
        "held_items_missing": "Nėra eilučių",
        "held_field_unreadable": "Neperskaitomas laukas",
        "held_order_id_repeats": "Užsakymas atėjo dukart skirtingas",
        "held_order_not_found": "Amazon tokio užsakymo neturi",
        "held_store_refused": "Duomenų bazė nepriėmė",
        "held_row_ragged": "Eilutėje per daug arba per mažai laukų",
        "held_rows_disagree": "Vieno užsakymo eilutės nesutampa",
        "held_letters_unreadable": "Neperskaitomos raidės",
    },
    "en": {
        "title": "Proof of a month's completeness",
        "state_complete": "Complete",
        "state_once": "Counted once",
        "state_differs": "The counts differ",
        "state_held": "Some are held",
        "state_holes": "Has holes",
        "state_unread": "Not read",
        "state_running": "Not over yet",
        "state_out_of_reach": "Amazon gives it no more",
        "why_complete": "The whole month was read twice: through Amazon's API and from Amazon's reports. Both counts "
        "name the same orders ({orders} in all), and none of them is held.",
        "why_once": "The whole month was read, but not by both sources: there is no second, independent count yet.",
        "why_differs": "The whole month was read by both sources, but they do not name the same orders: "
        "only the API {only_api}, only reports {only_report}.",
        "why_held": "Both sources name the same orders, but some are held that may belong to this month: {held}.",
        "why_holes": "Parts of the month nobody read. Stretches not read: {holes}.",
        "why_unread": "The orders of this month were not read yet.",
        "why_running": "The month is not over, more orders may come: it can be checked from {from_day}.",
        "why_out_of_reach": "A part of the month was not read in time, and Amazon gives it no more: it keeps orders "
        "for two years.",
        "store": "Store (Parametras)",
        "region": "Amazon's region",
        "marketplaces": "Marketplaces",
        "period": "Period by the order's date, Vilnius time",
        "as_of": "State as of",
        "printed": "Printed",
        "program": "Program",
        "counts": "Two independent counts",
        "source": "Source",
        "orders": "Orders",
        "windows": "Windows",
        "pages": "Pages",
        "received": "Records received",
        "read": "Read",
        "chain": "Chain of pages",
        "chain_whole": "unbroken",
        "chain_broken": "broken",
        "chain_unknown": "not kept (earlier version)",
        "source_API": "Amazon's API",
        "source_REPORT": "Amazon's report",
        "source_FILE": "Report file",
        "named_by_both": "Named by both",
        "only_api": "Only the API",
        "only_report": "Only reports",
        "not_read_by": "Not read: {holes}",
        "read_whole": "the whole month",
        "not_read": "not read",
        "read_partly": "a part, holes: {holes}",
        "totals": "Totals",
        "currency": "Currency",
        "sum": "Total",
        "without_total": "Without a total (Amazon sent none): {count}",
        "statuses": "Statuses",
        "read_windows": "Stretches that were read (Vilnius time)",
        "by": "By",
        "by_created": "order date",
        "by_updated": "change",
        "from": "From",
        "until": "Until",
        "differences": "Differences",
        "differences_api": "Orders that only the API named: {count}",
        "differences_report": "Orders that only reports named: {count}",
        "and_more": "and {count} more; all are in the JSON file",
        "holes": "Holes (Vilnius time)",
        "hole_any": "nobody read it",
        "hole_API": "not read by the API",
        "hole_REPORT": "no report",
        "held": "Held orders that may belong to this month",
        "without_number": "without a number",
        "elsewhere": "Orders of marketplaces that are switched off (not counted): {count}",
        "meaning": "What this proves, and what not",
        "proves_complete": "It proves that all orders of the marketplaces named, whose date is in this month, were "
        "read twice, independently of one another, and that the same order ids were named both times.",
        "proves_nothing": "It shows what is known of this month, but does not prove that it is complete.",
        "proves_not": "It does not prove that amounts are right or that Amazon changes no order later: amounts are "
        "compared order by order, and each change is kept with its order. There are no buyers' data in it.",
        "page": "Page 1 of 1",
        "status_PENDING_AVAILABILITY": "Awaiting release",
        "status_PENDING": "Awaiting payment",
        "status_UNSHIPPED": "Unshipped",
        "status_PARTIALLY_SHIPPED": "Partly shipped",
        "status_SHIPPED": "Shipped",
        "status_CANCELLED": "Cancelled",
        "status_UNFULFILLABLE": "Cannot be fulfilled",
        "held_not_an_object": "What came is not an order",
        "held_order_id_missing": "No order number",
        "held_order_id_unreadable": "Order number cannot be read",
        "held_time_unreadable": "Time cannot be read",
        "held_amount_unreadable": "Amount is not a number",
        "held_amount_too_fine": "Amount has too many decimals",
        "held_amount_too_large": "Amount is too large",
        "held_currency_missing": "No currency",
        "held_quantity_unreadable": "Quantity cannot be read",
        "held_quantity_negative": "Quantity is negative",
        "held_item_unreadable": "Line cannot be read",
        "held_item_id_missing": "Line without a number",
        "held_item_id_repeats": "Line number repeats",
        "held_items_missing": "No lines",
        "held_field_unreadable": "A field cannot be read",
        "held_order_id_repeats": "Order came twice, differently",
        "held_order_not_found": "Amazon has no such order",
        "held_store_refused": "The database refused it",
        "held_row_ragged": "A line has too many or too few fields",
        "held_rows_disagree": "Lines of one order disagree",
        "held_letters_unreadable": "Letters cannot be read",
    },
}


class ProofWords:
    """Everything a proof says, in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words = WORDS[language]

    def __call__(self, name: str, **gaps: object) -> str:
        """The text `name`, its gaps filled; a value of a list that has no word is shown as it came."""
        text = self._words.get(name)
        return text.format(**gaps) if text is not None else name.partition("_")[2]

    def month(self, month: Month) -> str:
        """ "2026 m. spalis", "October 2026"."""
        name = _MONTHS[self.language][month.month - 1]
        return f"{month.year}{_NBSP}m.{_NBSP}{name}" if self.language == "lt" else f"{name}{_NBSP}{month.year}"

    def state(self, completeness: Completeness) -> str:
        return self(f"state_{completeness.value}")

    def why(self, state: MonthState) -> str:
        """A sentence that says why the month is in its state."""
        counts = state.counts
        return self(
            f"why_{state.completeness.value}",
            orders=number_text(counts.orders),
            only_api=number_text(counts.only_api),
            only_report=number_text(counts.only_report),
            held=number_text(state.held),
            holes=number_text(len(state.holes)),
            from_day=f"{state.month.after}-01",
        )

    def source(self, source: Source) -> str:
        return self(f"source_{source.value}")

    def chain(self, chain: Chain) -> str:
        return self(f"chain_{chain.value}")

    def hole(self, hole: Hole) -> str:
        """Who lacks it: "nobody read it", "no report"."""
        return self(f"hole_{'any' if hole.source is None else hole.source.value}")


# -- numbers and times, alike in both languages ----------------------------------------------------------------------


def number_text(number: int) -> str:
    """ "2 700"."""
    return f"{number:,}".replace(",", _NBSP)


def amount_text(ten_thousandths: int, currency: str) -> str:
    """ "1 234,56", JPY "19 940"."""
    whole, _, fraction = (decimal_text(abs(ten_thousandths), currency) or "0").partition(".")
    shown = number_text(int(whole))
    digits = fraction.ljust(currency_digits(currency), "0")
    sign = "\u2212" if ten_thousandths < 0 else ""
    return f"{sign}{shown},{digits}" if digits else f"{sign}{shown}"


def time_text(moment: datetime, *, seconds: bool = False) -> str:
    """ "2026-11-22 15:33" on Vilnius' clock."""
    return moment.astimezone(VILNIUS).strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")


def utc_text(moment: datetime) -> str:
    """ISO 8601 in UTC, for programs."""
    return moment.astimezone(UTC).isoformat()


def countries(marketplace_ids: tuple[str, ...]) -> str:
    """ "DE, FR, PL": the countries of marketplaces, an id we do not know as it is."""
    known = (MARKETPLACES[one].country if one in MARKETPLACES else one for one in marketplace_ids)
    return ", ".join(sorted(known))
