"""Operations as one file for Finvalda's own import: root `fvsdata`, one `pardavimas` a document.

Two programs are known to write such files; their order of fields is kept, and only fields that both or the newer one
write are written. There is none for objects, the kind of document, the second to fifth name and discounts: a discount
is taken off its line's amount, and the others cannot travel this way. Amounts in EUR are always filled: Finvalda counts
them itself only where they are missing, and only when its import parameter says so.
"""

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

import msgspec

from fvsestore_gui.finvalda.documents import NotSendable, amount_text, check
from fvsestore_gui.finvalda.fields import PRODUCT, SALE, cut, longest
from fvsestore_gui.model.postings import HeldReason, LineKind, Posting, PostingLine

#: cards are made beforehand: the file brings none
_BEGIN = """<?xml version="1.0" encoding="utf-8"?>
<fvsdata>
 <klientai/>
 <prekes/>
 <paslaugos/>
 <operacijos>
"""
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")


class FileProfile(msgspec.Struct, frozen=True):
    """What the import file says besides the documents; "" leaves it to the import parameter."""

    operation_type: str = ""
    journal: str = ""
    division: str = ""


def not_for_file(posting: Posting) -> list[HeldReason]:
    """Why a document cannot stand in an import file; empty when it can. Only sales can: no other tag is known."""
    if posting.item_class != SALE:
        return [HeldReason("file_sales_only", {"kind": posting.item_class})]
    return check(posting)


def file_parts(postings: Iterable[Posting], profile: FileProfile) -> Iterator[str]:
    """The file's text, a document at a time. Raises NotSendable for one that cannot stand in it."""
    yield _BEGIN
    for posting in postings:
        reasons = not_for_file(posting)
        if reasons:
            raise NotSendable(reasons)
        yield "".join(_sale(posting, profile))
    yield " </operacijos>\n</fvsdata>\n"


def _sale(posting: Posting, profile: FileProfile) -> Iterator[str]:
    yield "  <pardavimas>\n"
    for name, value in (
        ("tipas", profile.operation_type),
        ("zurnalas", profile.journal),
        ("padalinys", profile.division),
        ("serija", posting.series),
        ("dokumentas", posting.document),
        ("klientas", posting.client),
        ("darbuotojas", posting.employee),
        ("data", posting.day.isoformat()),
        ("pastaba", posting.note),
        ("pavadinimas1", posting.titles[0]),
        ("imp_param", posting.parameter),
        ("mokejimo_data", posting.payment_day.isoformat() if posting.payment_day else ""),
        ("valiuta", posting.currency),
    ):
        if value:
            yield f"   <{name}>{escape(value)}</{name}>\n"
    yield "   <operacijaDet>\n"
    for line in posting.lines:
        yield from _line(line)
    yield "   </operacijaDet>\n  </pardavimas>\n"


def _line(line: PostingLine) -> Iterator[str]:
    goods = line.kind is LineKind.GOODS
    yield "    <eilute>\n"
    yield f"     <tipas>{1 if goods else 2}</tipas><kodas>{escape(line.code)}</kodas>"
    yield f'<kiekis pirmas_mat="true">{amount_text(line.quantity)}</kiekis>'
    if goods:
        yield f"<sandelis>{escape(line.warehouse)}</sandelis>"
    title = cut(" ".join(_CONTROL.sub(" ", line.title).split()), longest(PRODUCT, "sPavadinimas"))
    if title:
        yield f"<pavadinimas>{escape(title)}</pavadinimas>"
    yield "\n     "
    for name, amount in (
        ("suma_v", line.net - line.discount),
        ("suma_l", line.net_eur - line.discount_eur),
        ("suma_pvmv", line.vat),
        ("suma_pvml", line.vat_eur),
        ("pvm_proc", line.rate),
    ):
        yield f"<{name}>{amount_text(amount)}</{name}>"
    yield f"<pvm_kodas>{escape(line.vat_code)}</pvm_kodas>\n    </eilute>\n"
