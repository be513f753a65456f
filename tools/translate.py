"""Brings the translations up to date: collects the source texts, keeps what is translated, makes the .qm files.

    python tools/translate.py                 collect, write resources/i18n/*.ts, make *.qm; names what is untranslated
    python tools/translate.py --check         change nothing; exit 1 where something is untranslated or out of date
    python tools/translate.py --merge FILE    take Lithuanian from JSON: {"context": {"source": "text" or [forms]}}

Texts are found in the syntax tree of fvsestore_gui/ui, app.py and result_words_en.py: self.tr("…") has the class around
it as its context, QCoreApplication.translate and QT_TRANSLATE_NOOP name theirs, and the files of words have marks of
their own.
A text with %n needs its plural forms: three in Lithuanian (1, 2, 10), two in English (1, 2), where the second is the
source when nothing else is given. Qt's own menus and dialogs are translated here too, for Qt ships no Lithuanian.
"""

import argparse
import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "i18n"
SOURCES = tuple(PROJECT / "fvsestore_gui" / name for name in ("ui", "app.py", "result_words_en.py"))
#: file -> mark -> (context, how many of its first arguments are texts)
MARKS = {
    "error_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "mapping_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "finvalda_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "database_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "report_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "connection_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2), "_": ("words", 1)},
    "key_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "retention_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2)},
    "network_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2), "_": ("words", 1)},
    "audit_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2), "_": ("audit", 1)},
    "buyer_words.py": {"_": ("words", 1)},
    "diagnosis_words.py": {"_": ("words", 1)},
    "vat_words.py": {"_words": ("errors", 2), "_todo": ("errors", 2), "_": ("words", 1)},
    "personal_words.py": {"_": ("words", 1)},
    "plain_words.py": {"_": ("words", 1), "_line": ("line_words", 1)},
    "posting_words.py": {"_": ("words", 1)},
    "result_words_en.py": {"_": ("finvalda_results", 1)},
}
#: texts of Qt itself that this program can show
QT_TEXTS = {
    "QLineEdit": ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"],
    "QWidgetTextControl": [
        "&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All",
    ],
    "QAbstractSpinBox": ["&Select All", "&Step up", "Step &down"],
    "QPlatformTheme": [
        "OK", "Save", "Open", "Cancel", "Close", "Apply", "Reset", "Help", "Discard", "&Yes", "&No", "Abort", "Retry",
        "Ignore",
    ],
    "QScrollBar": [
        "Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up", "Page right", "Page down",
        "Scroll left", "Scroll up", "Scroll right", "Scroll down",
    ],
    "QFileDialog": [
        "Look in:", "File &name:", "Files of type:", "&Open", "&Save", "&Choose", "Directory:", "All Files (*)",
        "Back", "Forward", "Parent Directory", "Create New Folder", "List View", "Detail View", "&Rename", "&Delete",
        "Show &hidden files", "&New Folder", "Save As", "Find Directory",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.", "Computer", "My Computer", "Remove",
        "Go back", "Go forward", "Go to the parent directory",
        "Create a New Folder", "Change to list view mode", "Change to detail view mode", "New Folder",
    ],
    "QFileSystemModel": ["Name", "Size", "Kind", "Type", "Date Modified", "%1 bytes", "%1 KB", "%1 MB", "%1 GB"],
    "QShortcut": ["Ctrl", "Shift", "Alt"],
}  # fmt: skip

Found = dict[str, dict[str, None]]


def texts() -> Found:
    """Every source text by context, in the order of the files."""
    found: Found = {}
    files = [file for place in SOURCES for file in (sorted(place.glob("**/*.py")) if place.is_dir() else [place])]
    for file in files:
        if file.exists():
            tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
            for context, text in _in_tree(tree, "", MARKS.get(file.name, {}), file):
                found.setdefault(context, {})[text] = None
    for context, qt in QT_TEXTS.items():
        found.setdefault(context, {}).update(dict.fromkeys(qt))
    return found


def _in_tree(node: ast.AST, around: str, marks: dict[str, tuple[str, int]], file: Path) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else around
        if isinstance(child, ast.Call):
            yield from _in_call(child, inside, marks, file)
        yield from _in_tree(child, inside, marks, file)


def _in_call(call: ast.Call, around: str, marks: dict[str, tuple[str, int]], file: Path) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    values = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    if name == "tr" and isinstance(call.func, ast.Attribute):
        if not values or not isinstance(values[0], str):
            raise SystemExit(f"{file}:{call.lineno}: tr() needs a plain text")
        yield around, values[0]
    elif name in ("translate", "QT_TRANSLATE_NOOP") and len(values) >= 2:
        if isinstance(values[0], str) and isinstance(values[1], str):
            yield values[0], values[1]
    elif name in marks:
        context, count = marks[name]
        for value in values[:count]:
            if not isinstance(value, str):
                raise SystemExit(f"{file}:{call.lineno}: {name}() needs a plain text")
            yield context, value


Translations = dict[tuple[str, str], list[str]]


def read(language: str) -> Translations:
    """What is translated so far: (context, source) -> its one text or its plural forms."""
    file = FOLDER / f"fvsestore_{language}.ts"
    if not file.exists():
        return {}
    done: Translations = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done[context.findtext("name", ""), message.findtext("source", "")] = forms
    return done


def written(language: str, found: Found, done: Translations) -> tuple[str, list[str]]:
    """The .ts file of a language as text, and what is not translated in it."""
    forms_wanted = {"lt": 3, "en": 2}[language]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = []
    for context, sources in sorted(found.items()):
        messages = [source for source in sources if language == "lt" or "%n" in source]
        if not messages:
            continue
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for source in messages:
            plural = "%n" in source
            message = ET.SubElement(element, "message", {"numerus": "yes"} if plural else {})
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            forms = done.get((context, source), [])
            if len(forms) != (forms_wanted if plural else 1) or not all(forms):
                missing.append(f"{context}: {source}")
                translation.set("type", "unfinished")
            elif plural:
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n', missing


def _lrelease() -> Path:
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return next(
        place
        for place in (Path(PySide6.__file__).parent / name, Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")
        if place.exists()
    )


def compiled(ts: Path) -> bytes:
    """The .qm of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        qm = Path(folder) / "made.qm"
        subprocess.run([_lrelease(), "-silent", "-removeidentical", ts, "-qm", qm], check=True)
        return qm.read_bytes()


def merge(done: dict[str, Translations], file: Path) -> None:
    """Take translations from a JSON file; a context "en" holds English plurals as {"context|source": [...]}."""
    for context, pairs in json.loads(file.read_text(encoding="utf-8")).items():
        for source, text in pairs.items():
            forms = text if isinstance(text, list) else [text]
            if context == "en":
                name, _, plain = source.partition("|")
                done["en"][name, plain] = forms
            else:
                done["lt"][context, source] = forms


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--merge", type=Path, action="append", default=[], metavar="FILE")
    given = parser.parse_args()
    found = texts()
    done = {language: read(language) for language in ("lt", "en")}
    for file in given.merge:
        merge(done, file)
    bad = []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in ("lt", "en"):
        text, missing = written(language, found, done[language])
        bad += [f"{language}: not translated: {one}" for one in missing]
        ts = FOLDER / f"fvsestore_{language}.ts"
        if given.check:
            if not ts.exists() or ts.read_text(encoding="utf-8") != text:
                bad.append(f"{ts.name} is out of date: run tools/translate.py")
            elif sys.platform != "win32" and ts.with_suffix(".qm").read_bytes() != compiled(ts):
                bad.append(f"{ts.stem}.qm is out of date: run tools/translate.py")
            continue
        ts.write_text(text, encoding="utf-8", newline="\n")
        ts.with_suffix(".qm").write_bytes(compiled(ts))
    print("\n".join(bad) or "Every text is translated.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
