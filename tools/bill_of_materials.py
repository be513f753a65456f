"""Writes what the program is made of as a CycloneDX bill of materials, from requirements.lock.

    python tools/bill_of_materials.py [file]

build_installer.spec calls it, so that every built program has its bill beside it. The same lock gives the same bytes.
"""

import json
import platform
import re
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.markers import Marker

from fvsestore_gui import __version__
from fvsestore_gui.licences import PARTS

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
_ROOT = "fvsestore-gui (pyproject.toml)"
_PACKAGE = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^ ;\\]+)(?: ; ([^\\]+?))? ?\\?$")
#: in the built program, though no library asks for it
_BOOTLOADER = "pyinstaller"
_NAMESPACE = uuid.UUID("5d0cf1a6-9a7d-4c8c-9b52-6b1f4d2f3a10")


@dataclass(frozen=True, slots=True)
class Locked:
    """One library of the lock. `wanted_by`: names of those that ask for it; `marker`: "" for every system."""

    name: str
    version: str
    marker: str
    wanted_by: tuple[str, ...]


def locked(text: str) -> dict[str, Locked]:
    """The libraries of a lock by name."""
    found: dict[str, Locked] = {}
    head: tuple[str, str, str] | None = None
    parents: list[str] = []

    def finish() -> None:
        if head is not None:
            found[head[0]] = Locked(*head, tuple(parents))

    for line in text.splitlines():
        begun = _PACKAGE.match(line)
        if begun:
            finish()
            head, parents = (begun[1], begun[2], begun[3] or ""), []
        elif line.startswith("    #"):
            parent = line.removeprefix("    #").strip().removeprefix("via").strip()
            parents += [parent] if parent else []
    finish()
    return found


def shipped(libraries: Mapping[str, Locked], *, everywhere: bool = False) -> list[Locked]:
    """What of the lock is in the built program of this system (`everywhere`: of some system): no tools of ours."""
    taken: set[str] = {_ROOT}
    while True:
        more = {
            one.name
            for one in libraries.values()
            if one.name not in taken
            and taken.intersection(one.wanted_by)
            and (everywhere or not one.marker or Marker(one.marker).evaluate())
        }
        if not more:
            return [one for name, one in sorted(libraries.items()) if name in taken or name == _BOOTLOADER]
        taken |= more


def normalised(name: str) -> str:
    """A library's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def strangers(frozen: Collection[str], libraries: Mapping[str, Locked]) -> list[str]:
    """Of the distributions that were frozen, those that the bill does not name."""
    known = {one.name for one in shipped(libraries)} | {"fvsestore-gui"}
    return sorted(set(map(normalised, frozen)) - known)


def bill(libraries: Mapping[str, Locked]) -> dict[str, Any]:
    """The bill of this system's program. Raises KeyError for a library whose licence `licences.PARTS` does not tell."""
    parts = {part.package: part for part in PARTS if part.package}
    here = shipped(libraries)
    inside = {
        "Python": platform.python_version(),
        "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
        "SQLite": sqlite3.sqlite_version,
    }
    components = [
        {
            "type": "library",
            "bom-ref": _purl(one),
            "name": parts[one.name].name,
            "version": one.version,
            "licenses": [{"expression": parts[one.name].licence}],
            "purl": _purl(one),
        }
        for one in here
    ]
    components += [
        {
            "type": "library",
            "bom-ref": normalised(part.name.replace(" ", "-")),
            "name": part.name,
            **({"version": inside[part.name]} if part.name in inside else {}),
            "licenses": [{"expression": part.licence}],
        }
        for part in PARTS
        if not part.package
    ]
    root = f"pkg:pypi/fvsestore-gui@{__version__}"
    wanted: dict[str, list[str]] = {root: sorted(_purl(one) for one in here if _ROOT in one.wanted_by)}
    for parent in here:
        wanted[_purl(parent)] = sorted(_purl(one) for one in here if parent.name in one.wanted_by)
    made: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "FvsEStore",
                "version": __version__,
                "licenses": [{"expression": "MIT"}],
                "purl": root,
            }
        },
        "components": components,
        "dependencies": [{"ref": ref, "dependsOn": needs} for ref, needs in wanted.items()],
    }
    # the same parts, the same number: two builds of one lock can be compared byte by byte
    number = uuid.uuid5(_NAMESPACE, json.dumps(made, sort_keys=True))
    return {**made, "serialNumber": f"urn:uuid:{number}"}


def _purl(one: Locked) -> str:
    return f"pkg:pypi/{one.name}@{one.version}"


def write(path: Path) -> None:
    """The bill of the lock, as a file."""
    made = bill(locked(LOCK.read_text(encoding="utf-8")))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "fvsestore.cdx.json"))
