"""A proof as a file for the accountant's records: one page of PDF, or JSON with everything in it."""

import json
import tempfile
from datetime import datetime
from pathlib import Path

from fvsestore_gui.model.proofs import MonthProof
from fvsestore_gui.proof_forms import proof_form
from fvsestore_gui.proof_words import Language
from fvsestore_gui.work.exporting import look_at_target, translated


def write_proof(proof: MonthProof, path: Path, language: Language, printed_at: datetime) -> None:
    """Write a proof to `path`, as JSON where its name ends so, else as PDF. Raises FileTrouble.

    The file is made beside and put in place when it is whole.
    """
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "proof"
            if path.suffix.lower() == ".json":
                text = json.dumps(proof_form(proof, language, printed_at), ensure_ascii=False, indent=2)
                beside.write_text(text + "\n", encoding="utf-8", newline="\n")
            else:
                # a page is drawn by a library that takes its time to load: not before one is wanted
                from fvsestore_gui.work.proof_page import page_of

                beside.write_bytes(page_of(proof, language, printed_at))
            beside.replace(path)
