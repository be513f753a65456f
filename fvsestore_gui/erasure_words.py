"""The words of the proof of erasures in Lithuanian and English: the same on paper and on the command line.

They stand here and not among the window's translations, for the reasons of proof_words.py.
"""

from collections.abc import Mapping

from fvsestore_gui.model.personal import DueBy, Erasure, ErasureRule, PersonalField
from fvsestore_gui.model.retention import BY_FILE, BY_HELD
from fvsestore_gui.proof_words import Language

WORDS: Mapping[Language, Mapping[str, str]] = {
    "lt": {
        "title": "Asmens duomenų ištrynimo pažyma",
        "about": "Kas, kada ir pagal kurią taisyklę ištrinta. Pačių duomenų čia nėra: jų nebėra ir programoje.",
        "printed": "Atspausdinta",
        "by": "Atspausdino",
        "lines": "Eilučių",
        "chain_holds": "Grandinė nepažeista: nė viena eilutė po įrašymo nekeista ir neišimta.",
        "chain_broken": "Grandinė pažeista ties {row} eilute: ji arba eilutė prieš ją po įrašymo pakeista ar išimta.",
        "end": "Paskutinės eilutės ({row}) kontrolinė suma",
        "nothing": "Nieko dar netrinta.",
        "number": "Nr.",
        "at": "Ištrinta",
        "what": "Kas",
        "store": "Parametras",
        "fields": "Laukai",
        "rule": "Pagal ką",
        "due": "Terminas",
        "who": "Kas trynė",
        "reply": "sulaikytas atsakymas",
        "file": "rinkmena {number}",
        "all_fields": "visi",
        "rule_retention": "pasibaigė saugojimo laikas",
        "rule_duty_ended": "pasibaigė teisinė pareiga saugoti",
        "rule_not_needed": "nebereikia pasirinktam tikslui",
        "rule_buyer_asked": "ištrinti nurodyta dėl vieno pirkėjo",
        "rule_amazon_asked": "paprašė Amazon",
        "rule_switched_off": "asmens duomenų skaitymas išjungtas",
        "rule_store_removed": "Parametras pašalintas",
        "due_delivered": "po pristatymo",
        "due_shipped": "po išsiuntimo",
        "due_latest_ship": "po vėliausio išsiuntimo",
        "due_ordered": "po užsakymo",
        "due_cancelled": "atšaukta",
        "due_duty": "teisinė pareiga",
        "field_buyer_name": "pirkėjo vardas",
        "field_buyer_company": "pirkėjo įmonė",
        "field_email": "el. paštas",
        "field_recipient_name": "gavėjo vardas",
        "field_recipient_company": "gavėjo įmonė",
        "field_phone": "telefonas",
        "field_address_lines": "gatvė",
        "field_city": "miestas",
        "field_postcode": "pašto kodas",
        "field_gift_message": "dovanos žinutė",
        "field_tax_numbers": "mokesčių numeriai",
        "page": "{page} psl.",
    },
    "en": {
        "title": "Proof of erased personal data",
        "about": "What was erased, when and under which rule. The data are not here, nor in the program any more.",
        "printed": "Printed",
        "by": "Printed by",
        "lines": "Lines",
        "chain_holds": "The chain holds: no line was changed or taken out after it was written.",
        "chain_broken": "The chain breaks at line {row}: it or a line before it was changed or taken out afterwards.",
        "end": "Digest of the last line ({row})",
        "nothing": "Nothing was erased yet.",
        "number": "No.",
        "at": "Erased",
        "what": "What",
        "store": "Parameter",
        "fields": "Fields",
        "rule": "Why",
        "due": "Due",
        "who": "Erased by",
        "reply": "held reply",
        "file": "file {number}",
        "all_fields": "all",
        "rule_retention": "kept for as long as allowed",
        "rule_duty_ended": "legal duty to keep ended",
        "rule_not_needed": "no longer needed for the purpose",
        "rule_buyer_asked": "asked for one buyer",
        "rule_amazon_asked": "asked by Amazon",
        "rule_switched_off": "reading of personal data switched off",
        "rule_store_removed": "parameter removed",
        "due_delivered": "after delivery",
        "due_shipped": "after shipping",
        "due_latest_ship": "after the latest day of shipping",
        "due_ordered": "after the order",
        "due_cancelled": "cancelled",
        "due_duty": "legal duty",
        "field_buyer_name": "buyer's name",
        "field_buyer_company": "buyer's company",
        "field_email": "e-mail",
        "field_recipient_name": "recipient's name",
        "field_recipient_company": "recipient's company",
        "field_phone": "telephone",
        "field_address_lines": "street",
        "field_city": "city",
        "field_postcode": "postcode",
        "field_gift_message": "gift message",
        "field_tax_numbers": "tax numbers",
        "page": "page {page}",
    },
}


class ErasureWords:
    """The words of one language, called by name."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words = WORDS[language]

    def __call__(self, name: str, **facts: str) -> str:
        return self._words[name].format(**facts)

    def rule(self, rule: ErasureRule) -> str:
        return self(f"rule_{rule.value}")

    def field(self, field: PersonalField) -> str:
        return self(f"field_{field.value}")

    def fields(self, fields: tuple[PersonalField, ...]) -> str:
        if set(fields) == set(PersonalField):
            return self("all_fields")
        return ", ".join(self.field(one) for one in fields)

    def what(self, line: Erasure) -> str:
        """The order, the held reply or the file that the line is of."""
        by, number = _of(line.due)
        if by == BY_FILE:
            return self("file", number=number)
        if by == BY_HELD:
            return f"{line.order_id} ({self('reply')})" if line.order_id else f"{self('reply')} {number}"
        return line.order_id

    def due(self, line: Erasure) -> str:
        """ "2026-12-31, after delivery"; "" where it was asked for."""
        day = line.due.partition(" ")[0] if line.due[:1].isdigit() else ""
        by, _ = _of(line.due)
        known = {one.value for one in DueBy}
        return ", ".join(part for part in (day, self(f"due_{by}") if by in known else "") if part)


def _of(due: str) -> tuple[str, str]:
    """What a line's last day is reckoned from, and the number behind it: see `model.retention.due_text`."""
    words = due.split(" ")
    if words and words[0][:1].isdigit():
        words = words[1:]
    return (words[0] if words else "", words[1] if len(words) > 1 else "")
