"""What is shipped is told: in Info with its licence, in the bill of materials with its version, as the lock says."""

import json
from pathlib import Path
from typing import Any

import bill_of_materials
import jsonschema
import pytest
from bill_of_materials import LOCK, Locked, bill, locked, normalised, shipped, strangers

from fvsestore_gui import licences
from fvsestore_gui.licences import BILL, PARTS, Part

#: the part of CycloneDX 1.6 that is used here
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["bomFormat", "specVersion"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"enum": ["http://cyclonedx.org/schema/bom-1.6.schema.json"]},
        "bomFormat": {"enum": ["CycloneDX"]},
        "specVersion": {"enum": ["1.6"]},
        "serialNumber": {"pattern": "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},
        "version": {"type": "integer", "minimum": 1},
        "metadata": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"component": {"$ref": "#/definitions/component"}},
        },
        "components": {"type": "array", "items": {"$ref": "#/definitions/component"}},
        "dependencies": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["ref"],
                "additionalProperties": False,
                "properties": {
                    "ref": {"type": "string", "minLength": 1},
                    "dependsOn": {"type": "array", "uniqueItems": True, "items": {"type": "string", "minLength": 1}},
                },
            },
        },
    },
    "definitions": {
        "component": {
            "type": "object",
            "required": ["type", "name"],
            "additionalProperties": False,
            "properties": {
                "type": {"enum": ["application", "library"]},
                "bom-ref": {"type": "string", "minLength": 1},
                "name": {"type": "string", "minLength": 1},
                "version": {"type": "string", "minLength": 1},
                "purl": {"pattern": "^pkg:pypi/[a-z0-9.-]+@[^@]+$"},
                "licenses": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["expression"],
                        "additionalProperties": False,
                        "properties": {"expression": {"type": "string", "minLength": 1}},
                    },
                },
            },
        }
    },
}


@pytest.fixture(scope="module")
def libraries() -> dict[str, Locked]:
    return locked(LOCK.read_text(encoding="utf-8"))


def test_every_library_of_the_lock_that_is_shipped_has_its_licence(libraries: dict[str, Locked]) -> None:
    """Info names each library that a built program has on any system, and none that it has not."""
    named = [part.package for part in PARTS if part.package]
    assert sorted(named) == sorted(one.name for one in shipped(libraries, everywhere=True))
    assert len(set(named)) == len(named)
    assert all(part.licence for part in PARTS)


def test_no_tool_of_ours_is_listed(libraries: dict[str, Locked]) -> None:
    """What only builds and tests the program is not in it, but for the start that PyInstaller puts before it."""
    names = {one.name for one in shipped(libraries, everywhere=True)}
    assert names.isdisjoint({"pytest", "mypy", "ruff", "hypothesis", "altgraph", "pluggy", "rich"})
    assert {"cryptography", "cffi", "urllib3", "psycopg-binary", "pyinstaller"} <= names


def test_nothing_that_asks_for_the_programs_own_source(libraries: dict[str, Locked]) -> None:
    """No part is under a licence that would reach over to what is built with it (GPL or AGPL without exception)."""
    strict = [
        part.name for part in PARTS if "GPL" in part.licence.replace("LGPL", "") and "exception" not in part.licence
    ]
    assert strict == []


def test_the_bill_has_the_form_of_cyclonedx(libraries: dict[str, Locked]) -> None:
    """An administrator's tool can read it: form, references and addresses hold."""
    made = bill(libraries)
    jsonschema.validate(made, SCHEMA)
    refs = [one["bom-ref"] for one in made["components"]]
    assert len(set(refs)) == len(refs)
    known = {*refs, made["metadata"]["component"]["bom-ref"]}
    assert {need for one in made["dependencies"] for need in [one["ref"], *one["dependsOn"]]} <= known
    versions = {one["name"]: one.get("version") for one in made["components"]}
    assert versions["requests"] == libraries["requests"].version


def test_the_same_lock_gives_the_same_bill(libraries: dict[str, Locked], tmp_path: Path) -> None:
    """Two builds of one lock can be compared byte by byte; another version gives another number."""
    bill_of_materials.write(tmp_path / "a.json")
    bill_of_materials.write(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    other = dict(libraries)
    other["requests"] = Locked("requests", "2.0", "", libraries["requests"].wanted_by)
    assert bill(other)["serialNumber"] != bill(libraries)["serialNumber"]


def test_a_library_that_nobody_listed_is_noticed(libraries: dict[str, Locked]) -> None:
    """The build refuses to freeze what no list names, whatever way its name is written."""
    assert strangers({"PySide6_Essentials", "SQLAlchemy", "fvsestore-gui", "xlsxwriter"}, libraries) == []
    assert strangers({"hypothesis", "Left_Pad"}, libraries) == ["hypothesis", "left-pad"]
    assert normalised("jaraco.classes") == "jaraco-classes"


def test_info_of_a_built_program_says_what_its_bill_says(tmp_path: Path, libraries: dict[str, Locked]) -> None:
    """Built, the versions are those of the bill that came along, and what is not in it is not listed."""
    folder = tmp_path / "licences"
    folder.mkdir()
    made = bill(libraries)
    made["components"] = [one for one in made["components"] if one["name"] in ("requests", "libpq")]
    (folder / BILL).write_text(json.dumps(made), encoding="utf-8")
    assert licences.shipped(tmp_path) == [
        (Part("libpq", "PostgreSQL"), ""),
        (Part("requests", "Apache-2.0", "requests"), libraries["requests"].version),
    ]


def test_info_of_a_working_tree_says_what_is_installed(tmp_path: Path) -> None:
    """Without a bill the versions are those that are installed; a bill that cannot be read is none."""
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / BILL).write_text("{", encoding="utf-8")
    for resources in (tmp_path, tmp_path / "absent"):
        found = {part.name: version for part, version in licences.shipped(resources)}
        assert found["requests"]
        assert found["Python"]
