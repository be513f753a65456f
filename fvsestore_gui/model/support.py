"""The support bundle: what somebody who helps needs to know, and nothing that is a secret or about a person."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BundlePart:
    """One file of the bundle. `name` is the same in every bundle: "diagnosis.txt"; `text` is all that stands in it."""

    name: str
    text: str
