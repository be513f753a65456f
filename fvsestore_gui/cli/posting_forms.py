"""What --json prints of Finvalda, of operations and of what keeps stores connected; `forms.KEYS` takes these in."""

from fvsestore_gui.cli.connection_forms import CONNECTION_KEYS
from fvsestore_gui.cli.finvalda_forms import FINVALDA_KEYS
from fvsestore_gui.cli.operation_forms import OPERATION_KEYS
from fvsestore_gui.cli.product_forms import PRODUCT_KEYS
from fvsestore_gui.cli.session import iso
from fvsestore_gui.cli.vat_forms import VAT_KEYS
from fvsestore_gui.model.posting_fields import FIELDS, as_text, value_of
from fvsestore_gui.model.posting_files import PostingFile
from fvsestore_gui.model.posting_settings import PostingSettings

Form = dict[str, object]

#: form -> key -> what it holds, as in forms.py
POSTING_KEYS: dict[str, dict[str, str]] = (
    {
        "file_export": {
            "number": "number of the import file that was written, null where none was",
            "path": 'where it is, "" where none was written',
            "documents": "how many documents it holds",
            "ok": "true, as nothing failed; held orders make the exit code 1",
            "counts": "state -> how many: exported, already, held, skipped, busy, unclear, elsewhere",
            "outcomes": "array of outcome",
            "cancelled": "false",
            "error": "null",
        },
        "rates": {
            "ok": "true",
            "store": "the store's code",
            "source": "finvalda, lb or ecb",
            "new": "how many rates are new or were another before",
        },
        "posting_file": {
            "number": "number of the import file; a store's files are numbered without a gap",
            "path": "where it was put, perhaps on another PC",
            "documents": "how many documents it held",
            "digest": "SHA-256 of what was written",
            "written_at": "when",
            "written_by": "who: user@computer",
        },
        "operation_settings": {
            "store": "the store's code",
            "revision": "grows with every change, 0: nothing was ever saved",
            "unanswered": "names of the choices without which orders are held",
            "choices": "name -> value as text, as `operations settings set` takes it",
        },
    }
    | FINVALDA_KEYS
    | OPERATION_KEYS
    | PRODUCT_KEYS
    | VAT_KEYS
    | CONNECTION_KEYS
)


def operation_settings_form(code: str, settings: PostingSettings, unanswered: list[str]) -> Form:
    return {
        "store": code,
        "revision": settings.revision,
        "unanswered": unanswered,
        "choices": {name: as_text(value_of(settings, name)) for name in FIELDS},
    }


def posting_file_form(file: PostingFile) -> Form:
    return {
        "number": file.number,
        "path": file.path,
        "documents": file.documents,
        "digest": file.digest,
        "written_at": iso(file.written_at),
        "written_by": file.written_by,
    }
