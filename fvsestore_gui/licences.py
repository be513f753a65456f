"""What is shipped with the program, and under which licence. The texts lie in its folder resources/licences.

A test holds this list against requirements.lock; the build refuses to freeze a library that stands in neither.
"""

import json
import platform
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

#: beside the licence texts of a built program: the versions of all parts (CycloneDX)
BILL = "fvsestore.cdx.json"


@dataclass(frozen=True, slots=True)
class Part:
    """`package`: its name in requirements.lock, "" for what comes inside of others. `licence` in SPDX's words."""

    name: str
    licence: str
    package: str = ""


PARTS = (
    Part("Qt, PySide6", "LGPL-3.0-only", "pyside6-essentials"),
    Part("Shiboken", "LGPL-3.0-only", "shiboken6"),
    Part("Python", "Python-2.0"),
    Part("OpenSSL", "Apache-2.0"),
    Part("SQLite", "blessing"),
    Part("libpq", "PostgreSQL"),
    Part("PyInstaller bootloader", "GPL-2.0-or-later WITH Bootloader-exception", "pyinstaller"),
    Part("Phosphor Icons", "MIT"),
    Part("DejaVu fonts", "Bitstream-Vera"),
    Part("backports.tarfile", "MIT", "backports-tarfile"),
    Part("certifi", "MPL-2.0", "certifi"),
    Part("cffi", "MIT-0", "cffi"),
    Part("charset-normalizer", "MIT", "charset-normalizer"),
    Part("click", "BSD-3-Clause", "click"),
    Part("cryptography", "Apache-2.0 OR BSD-3-Clause", "cryptography"),
    Part("defusedxml", "PSF-2.0", "defusedxml"),
    Part("et-xmlfile", "MIT", "et-xmlfile"),
    Part("idna", "BSD-3-Clause", "idna"),
    Part("importlib-metadata", "Apache-2.0", "importlib-metadata"),
    Part("jaraco.classes", "MIT", "jaraco-classes"),
    Part("jaraco.context", "MIT", "jaraco-context"),
    Part("jaraco.functools", "MIT", "jaraco-functools"),
    Part("jeepney", "MIT", "jeepney"),
    Part("keyring", "MIT", "keyring"),
    Part("lazy-importer", "Apache-2.0", "lazy-importer"),
    Part("MarkupSafe", "BSD-3-Clause", "markupsafe"),
    Part("more-itertools", "MIT", "more-itertools"),
    Part("msgspec", "BSD-3-Clause", "msgspec"),
    Part("openpyxl", "MIT", "openpyxl"),
    Part("Pillow", "MIT-CMU", "pillow"),
    Part("platformdirs", "MIT", "platformdirs"),
    Part("psycopg", "LGPL-3.0-only", "psycopg"),
    Part("psycopg-binary", "LGPL-3.0-only", "psycopg-binary"),
    Part("pycparser", "BSD-3-Clause", "pycparser"),
    Part("python-stdnum", "LGPL-2.1-or-later", "python-stdnum"),
    Part("pywin32-ctypes", "BSD-3-Clause", "pywin32-ctypes"),
    Part("RapidFuzz", "MIT", "rapidfuzz"),
    Part("ReportLab", "BSD-3-Clause", "reportlab"),
    Part("requests", "Apache-2.0", "requests"),
    Part("SecretStorage", "BSD-3-Clause", "secretstorage"),
    Part("SQLAlchemy", "MIT", "sqlalchemy"),
    Part("tenacity", "Apache-2.0", "tenacity"),
    Part("truststore", "MIT", "truststore"),
    Part("typing_extensions", "PSF-2.0", "typing-extensions"),
    Part("tzdata", "Apache-2.0", "tzdata"),
    Part("urllib3", "MIT", "urllib3"),
    Part("Werkzeug", "BSD-3-Clause", "werkzeug"),
    Part("XlsxWriter", "BSD-2-Clause", "xlsxwriter"),
    Part("zipp", "MIT", "zipp"),
)


def shipped(resources: Path) -> list[tuple[Part, str]]:
    """What is here of the parts, each with its version, "" where that is not known.

    A built program has exactly what its bill of materials says; in a working tree it is what is installed.
    """
    try:
        bill = json.loads((resources / "licences" / BILL).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return [(part, version) for part in PARTS if (version := _installed(part)) is not None]
    versions = {one["name"]: str(one.get("version", "")) for one in bill["components"]}
    return [(part, versions[part.name]) for part in PARTS if part.name in versions]


def _installed(part: Part) -> str | None:
    """The version here; None for a library that only another system needs."""
    if not part.package:
        return platform.python_version() if part.name == "Python" else ""
    try:
        return metadata.version(part.package)
    except metadata.PackageNotFoundError:
        return None
