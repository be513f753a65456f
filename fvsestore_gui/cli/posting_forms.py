"""What --json prints of Finvalda and of operations; `forms.KEYS` takes these in."""

from fvsestore_gui.cli.product_forms import PRODUCT_KEYS
from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.posting_files import PostingFile

Form = dict[str, object]

#: form -> key -> what it holds, as in forms.py
POSTING_KEYS: dict[str, dict[str, str]] = {
    "posting_file": {
        "number": "number of the import file; a store's files are numbered without a gap",
        "path": "where it was put, perhaps on another PC",
        "documents": "how many documents it held",
        "digest": "SHA-256 of what was written",
        "written_at": "when",
        "written_by": "who: user@computer",
    },
} | PRODUCT_KEYS


def posting_file_form(file: PostingFile) -> Form:
    return {
        "number": file.number,
        "path": file.path,
        "documents": file.documents,
        "digest": file.digest,
        "written_at": iso(file.written_at),
        "written_by": file.written_by,
    }
