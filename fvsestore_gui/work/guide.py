"""Reads the guide, one Markdown file a language, into the nouns of model.guide.

The part of Markdown that is understood, anything else is a mistake of whoever wrote it and raises GuideWrong:

    # Title of the guide
    ## Title of a chapter {#id .seller .reading}
    1. {#id .vendor field=refresh_token error=lwa_invalid_grant} **Title of a step**
       What belongs to a step stands three blanks in.

Blocks, apart by an empty line: a paragraph, "- " bullets, "![words](pictures/file.svg)", "> **sign** remedy" (what may
go wrong), "[words](central:/path)" alone as a button, "```copy name" and a value to copy. In words: **strong**, `code`.
"""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fvsestore_gui.model.guide import (
    Audience,
    Block,
    Bullets,
    Chapter,
    CopyText,
    Guide,
    Link,
    Paragraph,
    Picture,
    Span,
    Step,
    Trouble,
    Words,
)
from fvsestore_gui.paths import resources
from fvsestore_gui.work.exporting import look_at_target, translated

LANGUAGES = ("lt", "en")

_TITLE = re.compile(r"# (?P<title>\S.*)")
_CHAPTER = re.compile(r"## (?P<title>\S.*?) \{(?P<marks>[^}]*)\}")
_STEP = re.compile(r"(?P<number>\d+)\. \{(?P<marks>[^}]*)\} \*\*(?P<title>[^*]+)\*\*")
_FENCE = re.compile(r"```copy (?P<name>[a-z][a-z0-9-]*)")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]+)\]\(pictures/(?P<file>[a-z0-9-]+\.svg)\)")
_LINK = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<target>[^()\s]+)\)")
_TROUBLE = re.compile(r"\*\*(?P<sign>[^*]+)\*\* (?P<remedy>\S.*)")
_SPAN = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|`(?P<code>[^`]+)`|(?P<text>[^*`]+)")
#: what a block of its own begins with
_BEGINS = re.compile(r"- |> |```|!\[|#|\d+\. \{")
_ID = re.compile(r"[a-z][a-z0-9-]*")
_INDENT = "   "


class GuideWrong(ValueError):
    """The text of the guide is not written as it is read; the line is counted from 1."""

    def __init__(self, language: str, line: int, what: str) -> None:
        super().__init__(f"{language}.md, line {line}: {what}")
        self.line = line


def read(language: str) -> Guide:
    """The guide of a language, as it came with the program."""
    return parse(language, (resources() / "guide" / f"{language}.md").read_text(encoding="utf-8"))


def write(path: Path, content: bytes) -> None:
    """Write the printed guide to a file: made beside, and put in place when it is whole. Raises FileTrouble."""
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "guide"
            beside.write_bytes(content)
            beside.replace(path)


def parse(language: str, text: str) -> Guide:
    """The guide that a text says. Raises GuideWrong."""
    return _Reader(language, text).guide()


class _Reader:
    """Goes down the lines once; `at` is the index of the next one."""

    def __init__(self, language: str, text: str) -> None:
        self.language = language
        self.lines = [line.rstrip() for line in text.splitlines()]
        self.at = 0
        self.ids: set[str] = set()
        self.names: set[str] = set()

    def guide(self) -> Guide:
        self._skip_empty()
        if not (found := _TITLE.fullmatch(self._line)):
            raise self._wrong("no title")
        self.at += 1
        opening = tuple(self._blocks(""))
        chapters = []
        while self.at < len(self.lines):
            chapters.append(self._chapter())
        if not chapters:
            raise self._wrong("no chapter")
        return Guide(language=self.language, title=found["title"], opening=opening, chapters=tuple(chapters))

    def _chapter(self) -> Chapter:
        if not (found := _CHAPTER.fullmatch(self._line)):
            raise self._wrong("neither a block nor a chapter")
        marks = self._marks(found["marks"])
        self.at += 1
        opening = tuple(self._blocks(""))
        steps: list[Step] = []
        while step := _STEP.fullmatch(self._line):
            if int(step["number"]) != len(steps) + 1:
                raise self._wrong(f"step {len(steps) + 1} should stand here")
            steps.append(self._step(step))
        if not steps:
            raise self._wrong("a chapter without steps")
        return Chapter(
            id=marks.id,
            title=found["title"],
            opening=opening,
            steps=tuple(steps),
            audience=marks.audience,
            to_do=not marks.reading,
        )

    def _step(self, found: re.Match[str]) -> Step:
        marks = self._marks(found["marks"])
        self.at += 1
        blocks = tuple(self._blocks(_INDENT))
        if not blocks:
            raise self._wrong("an empty step")
        return Step(
            id=marks.id,
            title=found["title"],
            blocks=blocks,
            audience=marks.audience,
            fields=marks.fields,
            errors=marks.errors,
        )

    def _marks(self, text: str) -> "_Marks":
        marks = _Marks()
        for word in text.split():
            if word.startswith("#") and _ID.fullmatch(word[1:]) and word[1:] not in self.ids:
                marks.id = word[1:]
                self.ids.add(marks.id)
            elif word in (".seller", ".vendor"):
                marks.audience = Audience(word[1:])
            elif word == ".reading":
                marks.reading = True
            elif word.startswith("field="):
                marks.fields = tuple(word.removeprefix("field=").split(","))
            elif word.startswith("error="):
                marks.errors = tuple(word.removeprefix("error=").split(","))
            else:
                raise self._wrong(f"{word} is unknown or stands there twice")
        if not marks.id:
            raise self._wrong("no id")
        return marks

    def _blocks(self, indent: str) -> Iterator[Block]:
        """Blocks up to the first line that is not as far in as they are, or that begins a chapter or a step."""
        self._skip_empty()
        while self._inside(indent):
            line = self._line.removeprefix(indent)
            if line.startswith("```"):
                yield self._copy_text(line, indent)
            elif line.startswith("> "):
                yield self._trouble(self._gathered(indent, "> "))
            elif line.startswith("- "):
                yield Bullets(tuple(map(self._words, self._items(indent))))
            else:
                yield self._plain_block(self._gathered(indent, ""))
            self._skip_empty()

    def _copy_text(self, fence: str, indent: str) -> CopyText:
        found = _FENCE.fullmatch(fence)
        if not found or found["name"] in self.names:
            raise self._wrong("a fence is ```copy and a name of its own")
        self.names.add(found["name"])
        lines = []
        self.at += 1
        while self._line != f"{indent}```":
            if self.at >= len(self.lines) or (self._line and not self._line.startswith(indent)):
                raise self._wrong("a fence that does not end")
            lines.append(self._line.removeprefix(indent))
            self.at += 1
        self.at += 1
        if not any(lines):
            raise self._wrong("nothing to copy")
        return CopyText(found["name"], "\n".join(lines))

    def _trouble(self, text: str) -> Trouble:
        if not (found := _TROUBLE.fullmatch(text)):
            raise self._wrong("what goes wrong is > **sign** remedy")
        # strong already, as a whole
        sign = tuple(Span(span.text, code=span.code) for span in self._words(found["sign"]))
        return Trouble(sign, self._words(found["remedy"]))

    def _plain_block(self, text: str) -> Block:
        if found := _PICTURE.fullmatch(text):
            return Picture(found["file"], found["words"])
        if found := _LINK.fullmatch(text):
            return Link(found["words"], found["target"])
        if _LINK.search(text):
            raise self._wrong("a link stands alone, as a button")
        return Paragraph(self._words(text))

    def _items(self, indent: str) -> Iterator[str]:
        while self._inside(indent) and self._line.removeprefix(indent).startswith("- "):
            parts = [self._line.removeprefix(indent)[2:]]
            self.at += 1
            while self._line.startswith(f"{indent}  ") and self._line.strip():
                parts.append(self._line.strip())
                self.at += 1
            yield " ".join(parts)

    def _gathered(self, indent: str, mark: str) -> str:
        """The lines of one block in one, without indent and mark."""
        parts: list[str] = []
        while self._inside(indent) and self._line.removeprefix(indent).startswith(mark):
            if not mark and parts and _BEGINS.match(self._line.removeprefix(indent)):
                raise self._wrong("an empty line should stand before this")
            parts.append(self._line.removeprefix(indent).removeprefix(mark).strip())
            self.at += 1
        return " ".join(parts)

    def _words(self, text: str) -> Words:
        spans, end = [], 0
        for found in _SPAN.finditer(text):
            if found.start() != end:
                break
            end = found.end()
            spans.append(Span(found[0].strip("*`"), strong=found["strong"] is not None, code=found["code"] is not None))
        if end != len(text):
            raise self._wrong("a star or a backtick without its fellow")
        return tuple(spans)

    @property
    def _line(self) -> str:
        return self.lines[self.at] if self.at < len(self.lines) else ""

    def _inside(self, indent: str) -> bool:
        line = self._line
        if not line or not line.startswith(indent):
            return False
        return bool(indent) or not (line.startswith("## ") or _STEP.fullmatch(line))

    def _skip_empty(self) -> None:
        while self.at < len(self.lines) and not self.lines[self.at]:
            self.at += 1

    def _wrong(self, what: str) -> GuideWrong:
        return GuideWrong(self.language, self.at + 1, what)


class _Marks:
    """What stands in braces."""

    def __init__(self) -> None:
        self.id = ""
        self.audience = Audience.ALL
        self.reading = False
        self.fields: tuple[str, ...] = ()
        self.errors: tuple[str, ...] = ()
