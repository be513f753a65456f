"""The support bundle: what somebody who helps needs to know, and nothing that is a secret or about a person."""

from collections.abc import Sequence, Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BundlePart:
    """One file of the bundle. `name` is the same in every bundle: "diagnosis.txt"; `text` is all that stands in it."""

    name: str
    text: str


def left_in(parts: Sequence[BundlePart]) -> list[BundlePart]:
    """The parts as they are written: the first one lists those that are among them, and no others."""
    names = {part.name for part in parts}
    return [part if part.name != "about.txt" else _about_these(part, names) for part in parts]


def _about_these(about: BundlePart, names: Set[str]) -> BundlePart:
    # each part that it lists stands in a line of its own, two blanks before its name
    lines = about.text.splitlines(keepends=True)
    left = (line for line in lines if not line.startswith("  ") or line.split()[0] in names)
    return BundlePart(about.name, "".join(left))
