"""How long the window's event loop stands still while many stores import at once in it.

    python tests/benchmarks/twenty_stores.py [--stores 20] [--orders 5000] [--explain]

Each store has an account of its own at the practice shop, which runs in another process without limits, so that all of
them bring pages as fast as this computer can: worse than Amazon ever lets it be. The real window imports them side by
side with Užsakymai of the first store in front, and writes them into one SQLite file. How the event loop is watched is
told in event_loop.py; `--explain` as there.
"""

import argparse
import gc
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import event_loop
from event_loop import AlwaysFull, Pulse, Watch, shop
from PySide6.QtCore import QTimer

from fvsestore_gui import app
from fvsestore_gui.amazon.limits import Limits
from fvsestore_gui.clock import Clock
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.practice import accounts, login
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui.import_dialog import ChosenImport
from fvsestore_gui.ui.sidebar import Section


def sellers(count: int) -> list[accounts.PracticeAccount]:
    """`count` invented sellers in Europe; they all have the shop's European orders."""
    made = []
    for number in range(count):
        pair = f"{number:02x}"
        made.append(
            accounts.PracticeAccount(
                region="Europe",
                client_identifier="amzn1.application-oa2-client." + pair * 16,
                client_secret="amzn1.oa2-cs.v1." + f"{pair}ab" * 16,
                newer_secret="amzn1.oa2-cs.v1." + f"{pair}cd" * 16,
                refresh_token=f"Atzr|IwEBI-practice-seller-{number}-" + "only-for-practice-" * 18,
            )
        )
    return made


def keep_shop(orders: int, count: int) -> None:
    """A shop with these sellers, until the process is ended; says its address in the words of the practice shop."""
    login.PRACTICE_ACCOUNTS = (*accounts.PRACTICE_ACCOUNTS, *sellers(count))
    practice = PracticeShop(Clock(), orders=orders)
    practice.quotas.enforced = False
    with practice:
        print(f"FVSESTORE_LWA_URL={practice.lwa_url}\nFVSESTORE_SPAPI_URL={practice.spapi_base}", flush=True)
        threading.Event().wait()


class Program(event_loop.Program):
    """The real window with many stores, each with an account of its own."""

    stores: int

    def _open_office(self, progress: Progress) -> Any:
        from fvsestore_gui.ui import configurator  # noqa: F401  # as the program does

        office = open_office(self._paths, keeper=MemoryKeeper(), addresses=self.addresses, redactor=self._redactor)
        office._limits = Limits(AlwaysFull(), office.clock)
        for number, seller in enumerate(sellers(self.stores)):
            office.save_store(
                StoreDraft(
                    code=f"STORE-{number + 1:02}",
                    kind=StoreKind.AMAZON,
                    region=Region.EUROPE,
                    client_identifier=seller.client_identifier,
                    client_secret=office.new_secret(seller.client_secret),
                    refresh_token=office.new_secret(seller.refresh_token),
                    marketplace_ids=frozenset(m.marketplace_id for m in region_marketplaces(Region.EUROPE)),
                )
            )
        return app._Opened(office, None)


def measure(stores: int, orders: int, explain: bool) -> None:
    watch = Watch()
    idle: list[float] = []
    began = 0.0
    command = [sys.executable, __file__, "--shop", "--stores", str(stores), "--orders", str(orders * 300 // 240)]
    with shop(command) as addresses, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Program.addresses, Program.stores = addresses, stores
        application = app.QApplication(sys.argv[:1])
        program = Program(application, data_dir=Path(folder), practice=False, language="lt")
        pulse = Pulse()
        beside = subprocess.Popen(
            [sys.executable, event_loop.__file__, "--control"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

        def when_loaded() -> None:
            session = program.session
            if session is None or session.actions is None or session.desk.store is None or program.window is None:
                QTimer.singleShot(100, when_loaded)
                return
            program.window.open_section(Section.ACTIONS)
            QTimer.singleShot(1500, pulse.start)
            QTimer.singleShot(4500, begin)

        def begin() -> None:
            nonlocal began
            idle.extend(late for late, _, _ in pulse.late)
            gc.freeze()  # as app.run does some seconds after the start
            if explain:
                watch.listen()
            office: Office = program._opened.office
            request = ImportRequest(ImportKind.PERIOD, created_from=office.clock.now() - timedelta(days=720))
            began = time.perf_counter()
            pulse.start()
            for store in program.session.desk.stores:
                program.session.actions.begin_import(store, ChosenImport(request, "benchmark", None))
            QTimer.singleShot(500, look)

        def look() -> None:
            if program.session.actions.has_running_import():
                QTimer.singleShot(500, look)
                return
            pulse.stop()
            application.exit(0)

        when_loaded()
        application.exec()
        took_s = time.perf_counter() - began
        office = program._opened.office
        runs = [office.last_run(store.store_id) for store in program.session.desk.stores]
        program.end()
        beside.stdin.close()
        bare = [float(late) for late in beside.stdout.read().split()]
        beside.wait()
    ended = Counter(run.state.value if run.error_code is None else run.error_code for run in runs if run is not None)
    got = sum(run.counts.received for run in runs if run is not None)
    print(f"{stores} stores, {got:,} orders in {took_s:.0f} s ({got / took_s:,.0f} a second): {dict(ended)}")
    event_loop.tell(bare, idle, pulse)
    if explain:
        event_loop.explain_stalls(watch, pulse, began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stores", type=int, default=20)
    parser.add_argument("--orders", type=int, default=5_000, help="of each store")
    parser.add_argument("--explain", action="store_true")
    parser.add_argument("--shop", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.shop:
        keep_shop(given.orders, given.stores)
    else:
        measure(given.stores, given.orders, given.explain)


if __name__ == "__main__":
    main()
