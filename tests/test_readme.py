"""The README says what the program does."""

import importlib.util
from pathlib import Path
from types import ModuleType

PROJECT = Path(__file__).resolve().parent.parent


def _tool(name: str) -> ModuleType:
    place = importlib.util.spec_from_file_location(name, PROJECT / "tools" / f"{name}.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    place.loader.exec_module(module)
    return module


def test_readme_names_every_key_of_json() -> None:
    """Other programs rely on the keys that the README lists: they are those the command line prints."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    tool = _tool("readme_tables")
    assert tool.with_table(readme) == readme
    assert set(tool.KEYS) == set(tool._VERBS)
