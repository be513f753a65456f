"""One of several programs that create the same operations at once: python racing.py PLACE STORE_ID POSTINGS SENT START.

Takes the documents from the file POSTINGS, begins at the time START, and writes what it sent into the file SENT.
"""

import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.finvalda import CreatedOperation, FoundOperation
from fvsestore_gui.model.posting_settings import ShortStock
from fvsestore_gui.model.postings import Posting
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.creating import Ground, create


class Finvalda:
    """Takes everything, also twice."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def insert_operation(self, item_class: str, parameter: str, fields: Mapping[str, Any]) -> CreatedOperation:
        # takes its time, so that the others come upon what is under way
        Progress().sleep(0.01)
        self.sent.append(fields[item_class]["sDokumentas"])
        return CreatedOperation("PARD", str(len(self.sent)))

    def delete_operation(self, item_class: str, journal: str, number: str) -> None:
        raise AssertionError("nothing is deleted here")

    def find_operations(self, *asked: Any, **wanted: Any) -> list[FoundOperation]:
        raise AssertionError("nothing is unclear here")


def main(place: str, store_id: str, postings: str, sent: str, start: str) -> None:
    documents = msgspec.json.decode(Path(postings).read_bytes(), type=list[Posting])
    by_row = {one.order_row: one for one in documents}

    def made(order_rows: Sequence[int]) -> Iterable[tuple[int, Posting]]:
        return [(row, by_row[row]) for row in order_rows]

    finvalda = Finvalda()
    database = Database(place if "://" in place else Path(place), Clock())
    ground = Ground(
        database=database,
        connect=lambda: finvalda,
        store_id=int(store_id),
        short_stock=ShortStock.HOLD,
        documents=made,
        cards=lambda posting: None,
        holder=f"programa-{sent[-6]}@pc",
        clock=Clock(),
        longest=timedelta(seconds=70),
    )
    while time.time() < float(start):
        pass  # all begin in the same moment
    report = create(ground, list(by_row), Progress())
    database.close()
    told = {"sent": finvalda.sent, "states": [one.state for one in report.outcomes], "error": report.error_code}
    Path(sent).write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
