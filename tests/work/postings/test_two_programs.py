"""Several programs create the same orders at once: each order is sent by one of them."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from fvsestore_gui.model.postings import PostingState

if TYPE_CHECKING:
    from conftest import Bench

RACING = Path(__file__).with_name("racing.py")
PROJECT = RACING.parents[3]


def test_of_three_programs_each_order_is_sent_by_one(bench: "Bench", place: Path | str, tmp_path: Path) -> None:
    """Whichever is quicker: no order is sent twice, and none is missing."""
    rows = bench.new_orders(60)
    documents = tmp_path / "documents.json"
    documents.write_bytes(msgspec.json.encode([document for _, document in bench.documents(rows)]))
    start = str(time.time() + 3)
    programs = [
        subprocess.Popen(
            [
                *(sys.executable, str(RACING), str(place), str(bench.store.store_id), str(documents)),
                *(str(tmp_path / f"sent-{number}.json"), start),
            ],
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            stderr=subprocess.PIPE,
        )
        for number in range(3)
    ]
    for program in programs:
        _, said = program.communicate(timeout=60)
        assert (program.returncode, said) == (0, b"")
    told = [json.loads((tmp_path / f"sent-{number}.json").read_text(encoding="utf-8")) for number in range(3)]
    assert [one["error"] for one in told] == ["", "", ""]
    assert Counter(document for one in told for document in one["sent"]) == Counter(bench.order_id(row) for row in rows)
    assert {state for one in told for state in one["states"]} <= {"created", "already", "busy"}
    kept = bench.database.postings.of_orders(rows)
    assert {row.state for row in kept.values()} == {PostingState.CREATED}
    assert len(kept) == 60
