"""A proof as a file for the accountant's records: one page of PDF, or JSON with everything in it."""

import json
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from fvsestore_gui.model.chain import Break
from fvsestore_gui.model.personal import Erasure
from fvsestore_gui.model.proofs import MonthProof
from fvsestore_gui.proof_forms import proof_form
from fvsestore_gui.proof_words import Language
from fvsestore_gui.work.exporting import look_at_target, translated


def write_proof(proof: MonthProof, path: Path, language: Language, printed_at: datetime) -> None:
    """Write a proof to `path`, as JSON where its name ends so, else as PDF. Raises FileTrouble.

    The file is made beside and put in place when it is whole.
    """
    if path.suffix.lower() == ".json":
        text = json.dumps(proof_form(proof, language, printed_at), ensure_ascii=False, indent=2) + "\n"
        write_whole(path, text.encode)
        return

    def drawn() -> bytes:
        # a page is drawn by a library that takes its time to load: not before one is wanted
        from fvsestore_gui.work.proof_page import page_of

        return page_of(proof, language, printed_at)

    write_whole(path, drawn)


def write_erasures(
    lines: Sequence[Erasure],
    path: Path,
    language: Language,
    *,
    end: tuple[int, str],
    broken: Break | None,
    now: datetime,
    who: str,
) -> None:
    """Write the proof of erasures as PDF. Raises FileTrouble."""

    def drawn() -> bytes:
        from fvsestore_gui.work.erasure_page import pages_of

        return pages_of(lines, language, end=end, broken=broken, now=now, who=who)

    write_whole(path, drawn)


def write_whole(path: Path, content: Callable[[], bytes]) -> None:
    """Make a file beside and put it in place when it is whole. Raises FileTrouble."""
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "proof"
            beside.write_bytes(content())
            beside.replace(path)
