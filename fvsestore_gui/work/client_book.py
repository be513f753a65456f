"""Finvalda's clients as they were read last: whom a VAT number belongs to, and which codes there are."""

from collections.abc import Iterable

from fvsestore_gui.database import Database
from fvsestore_gui.model.card_codes import code_key, plain_code
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.posting_settings import PostingSettings


class ClientBook:
    """Answers from memory. `reuse`: a client with the buyer's VAT number is taken, whatever its code is."""

    def __init__(self, clients: Iterable[ReferenceEntry] = (), *, reuse: bool = True) -> None:
        self._codes: set[str] = set()
        self._by_vat_number: dict[str, str] = {}
        for client in clients:
            self._codes.add(code_key(client.code))
            number = vat_key(client.facts.get("vat_number", ""))
            if number and reuse:
                self._by_vat_number.setdefault(number, client.code)

    def knows(self, code: str) -> bool:
        """Whether a client of this code was there."""
        return code_key(code) in self._codes

    def by_vat_number(self, vat_number: str) -> str | None:
        """The code of the client with this VAT number, None where there was none."""
        return self._by_vat_number.get(vat_key(vat_number))


def vat_key(vat_number: str) -> str:
    """A VAT number as it is compared: capitals and digits, Greece as its VAT numbers name it."""
    plain = plain_code(vat_number)
    return f"EL{plain[2:]}" if plain.startswith("GR") else plain


def client_book(database: Database, company: str, settings: PostingSettings) -> ClientBook:
    """The clients of a company of Finvalda."""
    clients = database.finvalda.references(company, ReferenceKind.CLIENTS)
    return ClientBook(clients, reuse=settings.cards.reuse_clients)
