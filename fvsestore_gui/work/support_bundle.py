"""The support bundle: what was diagnosed, versions, the doctor, settings, imports and the log, for who helps.

Everything in it is named here one by one; what is not named is not in it. Each text is cleaned once more at the end, so
that what slipped into an error or a path does not leave this computer.
"""

import json
import logging
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from fvsestore_gui.database import Database
from fvsestore_gui.errors import Fact, FvsError
from fvsestore_gui.logs import Redactor, tail
from fvsestore_gui.model.diagnosis import Diagnosis, Light
from fvsestore_gui.model.finvalda import FinvaldaConnection
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.runs import Run
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.model.support import BundlePart, left_in
from fvsestore_gui.paths import Paths
from fvsestore_gui.settings import Settings
from fvsestore_gui.words_en import words
from fvsestore_gui.work.doctor import DoctorLine
from fvsestore_gui.work.exporting import look_at_target, translated
from fvsestore_gui.work.support_masking import Masking

#: the parts in their order, each with what it is good for
ABOUT = {
    "diagnosis.txt": "each light of the last ladder, and what Amazon answered",
    "versions.txt": "the program, its libraries, the operating system",
    "doctor.txt": "folders, database, keyring, network, Finvalda",
    "settings.json": "what was chosen, without addresses, users and passwords",
    "stores.json": "the stores: region, marketplaces, dates; no keys",
    "imports.json": "the last imports: figures, errors, Amazon's request ids",
    "log.txt": "the end of the log; every word that could be about somebody is masked",
}
_Read = TypeVar("_Read")
_log = logging.getLogger(__name__)
#: the last ladder, beside the log
_LADDER = "last-diagnosis.txt"
_VERSIONS = ("program", "libraries")
_MARKS = {True: "ok", False: "NOT OK", None: "unknown"}
_RUNS, _LOG_LINES = 20, 400
#: facts of a stored error that say nothing about anybody
_FACTS = frozenset(
    {"status", "operation", "amazon_code", "request_id", "region", "minutes", "ready_at", "since", "until", "reason"}
)
#: choices whose values are told; of any other only whether it was changed
_TOLD = ("language", "csv_separator", "overlap_minutes", "proxy", "proxy_port", "lock_minutes")
#: zip files know no time before this one; the same bundle is the same file
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a bundle is made of. `doctor`: the lines of an examination."""

    stores: Sequence[Store]
    diagnosis: Diagnosis | None
    doctor: Sequence[DoctorLine]
    settings: Settings
    practice: bool
    paths: Paths
    #: who works here: user@computer
    holder: str
    now: datetime


def collect(database: Database, facts: Facts, redactor: Redactor) -> list[BundlePart]:
    """Every part that there is something to say in, in the order of `ABOUT`, behind a first one about them all.

    Never raises for what cannot be read: its code stands in the place of it.
    """
    finvalda = _or_code(database.finvalda.connection)
    masking = _masking(facts, finvalda, redactor)
    texts = {
        "diagnosis.txt": _diagnosis(facts.diagnosis) if facts.diagnosis is not None else _last_ladder(facts),
        "versions.txt": _versions(database, facts.doctor),
        "doctor.txt": _doctor([line for line in facts.doctor if line.name not in _VERSIONS]),
        "settings.json": _json(
            {"practice": facts.practice, **_settings(facts.settings), "finvalda": _finvalda(finvalda)}
        ),
        "stores.json": _json(_stores(facts.stores)),
        "imports.json": _json({store.code: _or_code(partial(_imports, database, store)) for store in facts.stores}),
    }
    parts = [BundlePart(name, masking.clean(text)) for name, text in texts.items() if text]
    log = masking.log(tail(facts.paths.log, redactor, _LOG_LINES))
    parts.append(BundlePart("log.txt", f"{log}\n" if log else "The log is empty.\n"))
    return [BundlePart("about.txt", _about(facts.now, parts)), *parts]


def keep_ladder(database: Database, facts: Facts, redactor: Redactor) -> None:
    """Keep a ladder that was climbed, cleaned as in a bundle, for a bundle of another day."""
    if facts.diagnosis is None:
        return
    text = _masking(facts, _or_code(database.finvalda.connection), redactor).clean(_diagnosis(facts.diagnosis))
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=facts.paths.logs, suffix=".part", delete=False
        ) as beside:
            beside.write(text)
        Path(beside.name).replace(facts.paths.logs / _LADDER)
    except OSError as error:
        _log.warning("the ladder is not kept for a bundle: %s", error.strerror)


def _last_ladder(facts: Facts) -> str:
    """The last ladder that was climbed for one of the stores, "" where none was."""
    try:
        text = (facts.paths.logs / _LADDER).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    return text if text.partition(",")[0] in {store.code for store in facts.stores} else ""


def _masking(facts: Facts, finvalda: FinvaldaConnection | str, redactor: Redactor) -> Masking:
    masking = Masking(redactor, [store.code for store in facts.stores], facts.holder)
    masking.name(str(facts.paths.data), "<data>")
    masking.name(str(facts.paths.logs), "<logs>")
    masking.name(facts.settings.proxy_user, "<the proxy's user>")
    if isinstance(finvalda, FinvaldaConnection):
        masking.name(finvalda.user, "<Finvalda's user>")
        masking.name(finvalda.company, "<company>")
    return masking


def write(parts: Sequence[BundlePart], path: Path) -> None:
    """Write the parts as a zip, whole or not at all. Raises FileTrouble."""
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "bundle"
            with zipfile.ZipFile(beside, "w") as bundle:
                for part in left_in(parts):
                    entry = zipfile.ZipInfo(part.name, _ZIP_TIME)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    bundle.writestr(entry, part.text.encode("utf-8"))
            beside.replace(path)


def _or_code(read: Callable[[], _Read]) -> "_Read | str":
    try:
        return read()
    except FvsError as error:
        return error.code


def _about(now: datetime, parts: Sequence[BundlePart]) -> str:
    lines = [f"  {part.name:<15} {ABOUT[part.name]}" for part in parts]
    told = "No key, password, token, name, address or e-mail is in it. Times are UTC, those of the log this computer's."
    return "\n".join([f"FvsEStore support bundle, {_time(now)}", "", *lines, "", told]) + "\n"


# -- texts -------------------------------------------------------------------------------------------------------------


def _diagnosis(diagnosis: Diagnosis) -> str:
    red = diagnosis.first_red
    head = [
        f"{diagnosis.code}, {_time(diagnosis.begun_at)}, {diagnosis.calls} calls to Amazon, "
        f"free again at {_time(diagnosis.repeat_at)}",
        f"first red: {red.name}" if red is not None else "no light is red",
    ]
    return "\n".join([*head, "", *(line for light in diagnosis.lights for line in _light(light))]) + "\n"


def _light(light: Light) -> list[str]:
    took = f", {light.seconds:.1f} s" if light.seconds is not None else ""
    detail = f" ({light.detail})" if light.detail and light.detail not in light.name else ""
    lines = [f"{light.colour.value:<10}  {light.name}{detail}{took}"]
    more = [f"{name}={value}" for name, value in sorted(light.facts.items())]
    if light.error is not None:
        pair = words(light.error.code, light.error.facts)
        more += [str(light.error), f"{pair.happened} {pair.do}".strip()]
    if light.amazons:
        more.append("the trouble is Amazon's")
    if light.amazon_text:
        more.append(f"Amazon: {light.amazon_text}")
    if light.request_id:
        more.append(f"request id: {light.request_id}")
    return lines + [f"{'':<12}{one}" for one in more]


def _versions(database: Database, doctor: Sequence[DoctorLine]) -> str:
    told = [line.detail for line in doctor if line.name in _VERSIONS]
    schema = _or_code(lambda: f"{database.engine_name}, schema {database.version}")
    return "\n".join([*told, schema]).replace(", ", "\n") + "\n"


def _doctor(lines: Sequence[DoctorLine]) -> str:
    room = max((len(line.name) for line in lines), default=0)
    return "".join(f"{_MARKS[line.ok]:<7}  {line.name:<{room}}  {line.detail}\n" for line in lines)


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


# -- data --------------------------------------------------------------------------------------------------------------


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _settings(settings: Settings) -> dict[str, object]:
    chosen, usual = msgspec.structs.asdict(settings), msgspec.structs.asdict(Settings())
    told: dict[str, object] = {name: chosen[name] for name in _TOLD}
    for name in sorted(set(chosen) - set(_TOLD)):
        told[name] = "as usual" if chosen[name] == usual[name] else "changed"
    return told


def _finvalda(found: FinvaldaConnection | str) -> object:
    if isinstance(found, str):
        return found
    return {
        "set_up": found.usable,
        "https": found.address.lower().startswith("https:"),
        "company_named": bool(found.company),
        "own_authority": bool(found.ca_file),
        "pinned": bool(found.pinned),
        "connect_timeout_s": found.connect_timeout_s,
        "read_timeout_s": found.read_timeout_s,
    }


def _stores(stores: Sequence[Store]) -> list[dict[str, object]]:
    # the same number, the same application: an identifier itself tells nobody anything
    applications = sorted({store.client_identifier for store in stores})
    return [
        {
            "code": store.code,
            "region": store.region.value,
            "application": applications.index(store.client_identifier) + 1,
            "seller_id_entered": bool(store.seller_id),
            "marketplaces": sorted(store.marketplace_ids),
            "participations": sorted(one.marketplace_id for one in store.participations if one.participates),
            "saved_at": _time(store.saved_at),
            "secrets_saved_at": {name.value: _time(store.secret_saved_at.get(name)) for name in SecretName},
            "tested_at": _time(store.tested_at),
            "test_result": store.test_result,
            "valid_until": _time(store.valid_until),
            "revision": store.revision,
        }
        for store in stores
    ]


def _imports(database: Database, store: Store) -> list[dict[str, object]]:
    runs = database.listings.runs
    newest = runs.ids(Filter(store_id=store.store_id), Sort("started", descending=True), _RUNS)
    return [_run(run) for run in runs.rows(newest)]


def _run(run: Run) -> dict[str, object]:
    told: dict[str, Fact] = {name: value for name, value in run.error_facts.items() if name in _FACTS}
    return {
        "run": run.run_id,
        "kind": run.kind.value,
        "origin": run.origin.value,
        "state": run.state.value,
        "started": _time(run.started),
        "ended": _time(run.ended),
        "window_by": run.window_by,
        "window_from": _time(run.window_from),
        "window_until": _time(run.window_until),
        "counts": asdict(run.counts),
        "pages": run.pages,
        "refused_data": list(run.refused_data),
        "withheld_data": list(run.met.withheld),
        "fell_back": run.met.fell_back,
        "error": {"code": run.error_code, **told} if run.error_code else None,
        "request_ids": list(run.request_ids),
    }
