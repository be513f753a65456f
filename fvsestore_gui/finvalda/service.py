"""Finvalda's web service FvsServicePure, called: reads, and writes of which it is certain whether they arrived.

Source: manual of the web service's methods, revision 110, and the official sample collection. `Language: 0` always, so
that tags are Lithuanian; JSON is asked for, XML is understood.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Literal
from urllib.parse import urlsplit

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled, CorrectInput, FinvaldaRefused, FinvaldaUnclear, FvsError, ReachFinvalda
from fvsestore_gui.finvalda.documents import refuse_unlisted
from fvsestore_gui.finvalda.reference_lists import READERS, client_of
from fvsestore_gui.finvalda.replies import Answer, Node, Unreadable, answer_of, content_of, number, parts, rows_of, text
from fvsestore_gui.finvalda.transport import Reply, Sent, Transport, checked_address
from fvsestore_gui.logs import MASK
from fvsestore_gui.model.finvalda import (
    ConnectionCheck,
    CreatedOperation,
    CurrencyRate,
    FinvaldaConnection,
    FoundOperation,
    OperationClass,
    ReferenceEntry,
    ReferenceKind,
)
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret

#: rows asked for at a time, where a list has pages
_PAGE = 1000
#: pages of one list at most: more would be a service that gives the same page for ever
_MOST_PAGES = 1000
_OPERATION_COLUMNS = (
    "op_number", "journal", "op_date", "series", "order_number", "client", "currency", "amount",
    "description1", "description2", "description3", "description4", "description5",
)  # fmt: skip
#: kind of GetDescriptions -> the node that holds its filter, where that has another name
_FILTERS = {"DocumentSeries": "Series", "BarCodes": "Products"}
#: what is read of the long lists; without it every column comes, some of which take the service minutes to work out
_DESCRIBED_COLUMNS = {
    "Clients": ("code", "title", "vat_payer_code", "company_code", "type", "country"),
    "Products": ("product", "title", "measure_unit", "vat_percent", "sell_price1"),
    "Services": ("code", "title", "sell_price"),
}
_DELETES = {
    "PardDok": "DelPardDok",
    "TrumpasPardDok": "DelPardDok",
    "PardRezDok": "DelPardRezDok",
    "TrumpasPardRezDok": "DelPardRezDok",
    "PardGrazDok": "DelPardGrazDok",
    "TrumpasPardGrazDok": "DelPardGrazDok",
}
#: a shorter password stands in ordinary words
_LEAST_MASKED = 4
#: unknown profile; no profile named
_PROFILE_CODES = frozenset({1036, 2000})
#: an operation without lines, or with data missing: then the profile itself was found
_BEHIND_PROFILE = frozenset({0, 1037, 2012, 2011, 3006, 3007, 3008})
#: HTTP's own refusals, before anything of the web service was called
_TURNED_AWAY = frozenset({401, 403, 404, 405, 501})
_COMPANY = re.compile(r"company|kompanij|įmon[eėę]|imone|duomenų baz|database", re.IGNORECASE)
_RIGHTS = re.compile(r"licen|\bteis[ėių]|permission|\bright|not allowed|uždraust", re.IGNORECASE)
_NUMBER = re.compile(r"^FVS\d+\s*")


class FinvaldaService:
    """One session with one company. Raises ReachFinvalda, FinvaldaRefused, FinvaldaUnclear, CorrectInput; no other."""

    def __init__(self, connection: FinvaldaConnection, password: Secret, clock: Clock, *, company: str = "") -> None:
        self._clock = clock
        self._base = checked_address(connection.address)
        self.company = company or connection.company
        self.host = urlsplit(self._base).hostname or ""
        self.user, self._password = connection.user, password
        self._transport = Transport(connection)

    def today(self) -> date:
        """The day that it is now."""
        return self._clock.now().date()

    def close(self) -> None:
        """Let go of the connection."""
        self._transport.close()

    # -- writes ------------------------------------------------------------------------------------------------------

    def insert_operation(self, item_class: str, parameter: str, fields: Mapping[str, Any]) -> CreatedOperation:
        """Create one operation; `fields` is {item_class: {...}} as finvalda/documents.py makes it.

        Raises FinvaldaRefused where Finvalda says no, FinvaldaUnclear where it may have been created, NotSendable for a
        field off the allow-list.
        """
        refuse_unlisted(fields)
        document = str(fields[item_class].get("sDokumentas", ""))
        body = {"ItemClassName": item_class, "sParametras": parameter, "xmlstring": _compact(fields)}
        answer = self._write("InsertNewOperation", body, parameter=parameter)
        found = next((one for one in parts(answer.content) if "ZURNALAS" in one or "NUMERIS" in one), None)
        if found is None:
            found = _from_error_xml(answer.text)
        journal, made = text(found, "ZURNALAS"), text(found, "NUMERIS")
        told = text(found, "DOKUMENTAS")
        if not journal or not made or (document and told and told != document):
            # without its key it could not be found again; another document's reply is not ours
            raise FinvaldaUnclear("finvalda_unclear", method="InsertNewOperation", detail="other_document")
        return CreatedOperation(journal, made, text(found, "SERIJA"), told)

    def insert_card(self, item_class: str, fields: Mapping[str, Any]) -> None:
        """Create one card (Fvs.Klientas, Fvs.Preke, Fvs.Paslauga). Raises as `insert_operation`."""
        refuse_unlisted(fields)
        self._write("InsertNewItem", {"ItemClassName": item_class, "xmlstring": _compact(fields)})

    def delete_operation(self, item_class: str, journal: str, number: str) -> None:
        """Delete the operation that journal and number name. Raises as `insert_operation`."""
        name = _DELETES[item_class]
        inside = {name: {"sZurnalas": journal, "nNumeris": int(number) if number.isdigit() else number}}
        self._write("DeleteOperation", {"ItemClassName": name, "xmlstring": _compact(inside)})

    def check_parameter(self, parameter: str, item_class: str = "PardDok") -> None:
        """Whether Finvalda has this import profile: an operation without lines is sent, which creates nothing.

        Raises FinvaldaRefused("finvalda_parameter") where it does not, else as `insert_operation`.
        """
        body = {"ItemClassName": item_class, "sParametras": parameter, "xmlstring": _compact({item_class: {}})}
        try:
            self._write("InsertNewOperation", body, parameter=parameter)
        except FinvaldaRefused as error:
            if error.code != "finvalda_refused" or error.facts.get("result_code") not in _BEHIND_PROFILE:
                raise

    def _write(self, method: str, body: Mapping[str, Any], *, parameter: str = "") -> Answer:
        try:
            reply = self._send("POST", method, body=_compact(body).encode())
        except Sent as error:
            how = error.how
        else:
            try:
                if reply.status in _TURNED_AWAY:
                    raise _turned_away(reply, method)
                answer = self._answer(content_of(reply))
            except Unreadable:
                how = "unreadable"
            else:
                if answer.good:
                    return answer
                if answer.access == "Success" or (not answer.access and answer.result_code in (None, 0)):
                    # neither yes nor no: a code that means nothing beside Success, or no envelope at all
                    raise FinvaldaUnclear(
                        "finvalda_unclear",
                        method=method,
                        detail="unreadable",
                        result_code=answer.result_code,
                        text=answer.text,
                    )
                raise self._refusal(answer, parameter=parameter)
        raise FinvaldaUnclear("finvalda_unclear", method=method, detail=how)

    # -- reads -------------------------------------------------------------------------------------------------------

    def find_operations(
        self,
        operation_class: OperationClass,
        *,
        document: str = "",
        series: str = "",
        title1: str = "",
        day_from: date | None = None,
        day_until: date | None = None,
        client: str = "",
    ) -> list[FoundOperation]:
        """The operations that pass all of these. Raises ReachFinvalda, FinvaldaRefused.

        An empty list is Finvalda's word that there is none: what merely cannot be read is finvalda_unreadable.
        """
        wanted = {
            "OrderNumber": document,
            "Series": series,
            "Description": title1,
            "OpDateFrom": day_from.isoformat() if day_from else "",
            "OpDateTill": day_until.isoformat() if day_until else "",
            "Client": client,
        }
        asked = {
            "opReadParams": {
                "OpClass": operation_class.value,
                "fullOp": False,
                "filter": {name: value for name, value in wanted.items() if value},
                "columns": {"column": list(_OPERATION_COLUMNS)},
            }
        }
        content = self._read("POST", "GetOperations", body=asked)
        rows = rows_of(content)
        said = answer_of(content).access == "Success" or "items" in content
        told = bool(rows) or (said and not content.get("items"))
        if not told or not all(text(row, "journal") and text(row, "op_number") for row in rows):
            raise ReachFinvalda("finvalda_unreadable", host=self.host, method="GetOperations", status=200)
        found = [_operation(operation_class, row) for row in rows]
        # a filter that this build does not know is ignored: what does not fit is not what was asked for
        return [
            one
            for one in found
            if (not document or one.document == document)
            and (not series or not one.series or one.series == series)
            and (not client or one.client == client)
            and (not title1 or any(title.startswith(title1.rstrip("*")) for title in one.titles))
        ]

    def find_client(self, *, code: str = "", vat_number: str = "", company_code: str = "") -> ReferenceEntry | None:
        """The client with this code, VAT number or company code; None where there is none."""
        asked = {"Codes": [code]} if code else {"VatCode": vat_number} if vat_number else {"CompanyCode": company_code}
        for row in self.described("Clients", asked, Progress()):
            entry = client_of(row)
            fits = (entry.code == code, entry.facts.get("vat_number") == vat_number)
            if (code and fits[0]) or (vat_number and fits[1]):
                return entry
            if company_code and entry.facts.get("company_code") == company_code:
                return entry
        return None

    def currency_rates(self, currencies: Sequence[str], since: date, until: date) -> list[CurrencyRate]:
        """Finvalda's own rates of these days, both included: EUR for one unit."""
        asked = {"DateFrom": since.isoformat(), "DateTo": until.isoformat(), "Codes": list(currencies)}
        found = []
        for row in self.described("CurrencyRates", asked, Progress()):
            rate, day = number(row, "rate"), text(row, "date")[:10].replace(".", "-")
            if rate is not None and rate > 0:
                try:
                    found.append(CurrencyRate(text(row, "code"), date.fromisoformat(day), rate))
                except ValueError:
                    raise ReachFinvalda("finvalda_unreadable", host=self.host, method="CurrencyRates") from None
        return [one for one in found if one.currency in currencies and since <= one.day <= until]

    def read(self, kind: ReferenceKind, progress: Progress) -> list[ReferenceEntry]:
        """All codes of a kind. Raises FinvaldaRefused("finvalda_method_absent") where this build lists none."""
        found = [entry for entry in READERS[kind](self, progress) if entry.code]
        return list({entry.code: entry for entry in found}.values())

    def listed(self, method: str, progress: Progress) -> list[Node]:
        return rows_of(self._read("GET", method, progress=progress))

    def described(self, kind: str, asked: Mapping[str, Any], progress: Progress) -> list[Node]:
        """The rows of GetDescriptions, page by page; a kind that has no pages gives all at once, again and again."""
        inside: dict[str, Any] = {"type": kind}
        if asked:
            inside[_FILTERS.get(kind, kind)] = dict(asked)
        if kind in _DESCRIBED_COLUMNS:
            inside["columns"] = list(_DESCRIBED_COLUMNS[kind])
        rows: list[Node] = []
        for page in range(1, _MOST_PAGES + 1):
            progress.check()
            body = {"readParams": {**inside, "page": page, "limit": _PAGE}}
            found = rows_of(self._read("POST", "GetDescriptions", body, progress))
            fresh = found if found != rows[-len(found) :] else []
            rows += fresh
            if len(found) < _PAGE or not fresh:
                break
        return rows

    def _read(
        self,
        verb: Literal["GET", "POST"],
        method: str,
        body: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Node:
        sent = None if body is None else _compact(body).encode()
        try:
            reply = self._send(verb, method, body=sent, reading=progress or Progress())
        except Sent:
            raise ReachFinvalda("finvalda_timeout", host=self.host, method=method) from None
        if reply.status in _TURNED_AWAY:
            raise _turned_away(reply, method)
        if reply.status >= 500:
            raise ReachFinvalda("finvalda_down", host=self.host, method=method, status=reply.status)
        try:
            content = content_of(reply)
        except Unreadable as error:
            code = "finvalda_not_finvalda" if error.foreign or reply.status != 200 else "finvalda_unreadable"
            raise ReachFinvalda(code, host=self.host, method=method, status=reply.status) from None
        answer = self._answer(content)
        if answer.access not in ("", "Success") or answer.result_code not in (None, 0):
            raise self._refusal(answer)
        return content

    # -- the connection ----------------------------------------------------------------------------------------------

    def check(self, progress: Progress | None = None) -> ConnectionCheck:
        """What is wrong with the connection, or that all is well; raises Cancelled only.

        Warehouses are asked for first: a login that changes nothing, and every company has one.
        """
        progress = progress or Progress()
        plain = self._base.startswith("http://")
        absent: list[str] = []
        try:
            self._knock(progress)
            for method, ask in (
                ("GetMokesciai", lambda: self.listed("GetMokesciai", progress)),
                ("GetDescriptions", lambda: self.described("DocumentSeries", {"Type": 0}, progress)),
                ("GetOperations", lambda: self.find_operations(OperationClass.SALES, document="FVSESTORE-PROBE")),
            ):
                progress.check()
                try:
                    ask()
                except FinvaldaRefused as error:
                    if error.code != "finvalda_method_absent":
                        raise
                    absent.append(method)
        except Cancelled:
            raise
        except FvsError as error:
            return ConnectionCheck(error.code, dict(error.facts), self._clock.now(), self.company, (), plain)
        return ConnectionCheck("", {}, self._clock.now(), self.company, tuple(absent), plain)

    def _knock(self, progress: Progress) -> None:
        """Raises what `_read` raises, and finvalda_not_finvalda for the answer of any other program."""
        try:
            content = self._read("GET", "GetSandelius", progress=progress)
        except FinvaldaRefused as error:
            if error.code != "finvalda_method_absent":
                raise
            # every build has it: the address leads elsewhere
            status = error.facts["result_code"]
            raise ReachFinvalda("finvalda_not_finvalda", host=self.host, status=status) from None
        answered = answer_of(content).access == "Success" or any("sandel" in name.lower() for name in content)
        if not rows_of(content) and not answered:
            raise ReachFinvalda("finvalda_not_finvalda", host=self.host, status=200)

    def _send(
        self,
        verb: Literal["GET", "POST"],
        method: str,
        *,
        body: bytes | None = None,
        reading: Progress | None = None,
    ) -> Reply:
        headers = {
            "UserName": _header(self.user),
            "Password": _header(self._password.reveal()),
            "Language": "0",
            "Accept": "application/json",
        }
        if self.company:
            headers["CompanyID"] = _header(self.company)
        if body is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        return self._transport.send(verb, f"{self._base}/{method}", headers, body, reading=reading)

    def _answer(self, content: Node) -> Answer:
        """The envelope; a refusal without the password, should its words repeat it: they are shown, logged and kept."""
        found = answer_of(content)
        secret = self._password.reveal()
        if found.good or len(secret) < _LEAST_MASKED or secret not in found.text:
            return found
        return replace(found, text=found.text.replace(secret, MASK))

    def _refusal(self, answer: Answer, *, parameter: str = "") -> FinvaldaRefused:
        code, said = answer.result_code, _NUMBER.sub("", answer.text)
        facts: dict[str, Any] = {"result_code": code, "text": said}
        if answer.access == "AccessDenied":
            if _RIGHTS.search(said):
                return FinvaldaRefused("finvalda_rights", **facts)
            if _COMPANY.search(said):
                return FinvaldaRefused("finvalda_company", company=self.company, **facts)
            return FinvaldaRefused("finvalda_login", **facts)
        if code in _PROFILE_CODES:
            return FinvaldaRefused("finvalda_parameter", parameter=parameter, **facts)
        return FinvaldaRefused("finvalda_refused", **facts)


def _turned_away(reply: Reply, method: str) -> FinvaldaRefused:
    """Refused by what stands before the service: no method was called."""
    if reply.status in (401, 403):
        return FinvaldaRefused("finvalda_login", result_code=None, text=f"HTTP {reply.status}")
    return FinvaldaRefused("finvalda_method_absent", method=method, result_code=reply.status, text="")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _header(value: str) -> str:
    """A header's text; letters beyond Latin-1 travel as UTF-8, as the service reads them."""
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode().decode("latin-1")
    if any(ord(letter) < 32 for letter in value):
        raise CorrectInput("finvalda_not_set_up")
    return value


def _from_error_xml(told: str) -> Node:
    """The key of an operation from the text that carries it as XML: `<ZURNALAS>…</ZURNALAS>`."""
    return {
        name: match.group(1)
        for name in ("ZURNALAS", "NUMERIS", "SERIJA", "DOKUMENTAS")
        if (match := re.search(rf"<{name}>([^<]*)</{name}>", told))
    }


def _operation(operation_class: OperationClass, row: Node) -> FoundOperation:
    day = text(row, "op_date")[:10].replace(".", "-")
    try:
        when = date.fromisoformat(day)
    except ValueError:
        when = date.min
    titles = tuple(text(row, f"description{place}") for place in range(1, 6))
    return FoundOperation(
        operation_class,
        text(row, "journal"),
        text(row, "op_number"),
        when,
        text(row, "series"),
        text(row, "order_number"),
        text(row, "client"),
        text(row, "currency"),
        number(row, "amount"),
        titles,  # type: ignore[arg-type]  # five of them
    )
