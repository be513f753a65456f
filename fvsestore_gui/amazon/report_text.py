"""The lines of a report file, whatever it was packed and written in: gunzipped, line by line, in readable letters.

A file is gone through twice: first only its bytes, which tells the charset, then in letters. Nothing of it is kept
longer than a block. A line that no charset fits keeps its unreadable bytes as lone surrogates, so that whoever reads it
knows; see `is_unreadable`.
"""

import codecs
import contextlib
import gzip
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import BinaryIO

from fvsestore_gui.errors import ReportRefused

OpenStream = Callable[[], BinaryIO]

_BLOCK = 1 << 20
#: what unpacks to more was made to keep this PC busy for ever: a million orders have half a GB
MOST_UNPACKED_BYTES = 4 << 30
#: a longer line is no row of any report: it is given in pieces, so that memory stays as it is
LONGEST_LINE = 1 << 20
_GZIP = b"\x1f\x8b"
_SURROGATE = re.compile("[\udc80-\udcff]")
_WIDE_LEAD = bytes(range(0xE0, 0xF5))
#: two hiragana or katakana in cp932; in Western charsets these bytes are signs that nobody writes so
_KANA = re.compile(rb"(?:\x82[\x9f-\xf1]|\x83[\x40-\x7e\x80-\x96]){2}")
_HINTS = re.compile(_KANA.pattern + rb"|JPY|co\.jp|[\x81\x8d\x8f\x90\x9d]")
#: Amazon's and Java's names that Python does not know
_NAMES = {
    "cp1252": "cp1252",
    "windows1252": "cp1252",
    "iso88591": "cp1252",
    "latin1": "cp1252",
    "usascii": "cp1252",
    "ascii": "cp1252",
    "utf8": "utf-8",
    "utf8mb4": "utf-8",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "windows31j": "cp932",
    "mswindows31j": "cp932",
    "ms932": "cp932",
    "cp932": "cp932",
    "cp943": "cp932",
}


def normalised_charset(declared: str | None) -> str | None:
    """Python's name of a charset as Amazon's Content-Type writes it ("Cp1252", "windows-31j"); None: unknown."""
    if declared is None:
        return None
    plain = re.sub(r"[^a-z0-9]", "", declared.strip().strip("\"'").lower())
    known = _NAMES.get(plain)
    if known is not None or not plain:
        return known
    try:
        found = codecs.lookup(declared.strip().strip("\"'"))
        # Where digits and tabs are other bytes, the file is known by its first ones.
        return found.name if "0\t".encode(found.name) == b"0\t" else None
    except (LookupError, UnicodeError, ValueError, TypeError):
        return None


def is_unreadable(line: str) -> bool:
    """Whether a line has bytes that are letters in no charset."""
    return _SURROGATE.search(line) is not None


class ReportText:
    """A report's text. `charset` is what Content-Type says: it is believed where the bytes agree."""

    def __init__(self, open_stream: OpenStream, charset: str | None) -> None:
        self._open = open_stream
        self.declared = normalised_charset(charset)
        #: what the file is written in, known after `looked_at`
        self.charset = self.declared or "utf-8"
        #: lines with other letters than ASCII by what they are written in; None: in nothing that fits
        self._counted: Counter[str | None] = Counter()
        self._wide_letters = False
        self._pure = True
        #: whether the last line has its line end, known after the file was gone through
        self.ends_whole = True
        #: lines read with another charset than the file's
        self.fallback_lines = 0

    # -- bytes -------------------------------------------------------------------------------------------------------

    def blocks(self) -> Iterator[bytes]:
        """The file in blocks of whole lines, each ended by a line feed; UTF-16 is turned into UTF-8."""
        tail = b""
        last = b""
        line_end: bytes | None = None
        for block in self._plain_blocks():
            if line_end is None:
                # Carriage returns end the lines only where nothing else does.
                line_end = b"\r" if b"\n" not in block and b"\r" in block.rstrip(b"\r\n") else b"\n"
            if line_end == b"\r":
                block = block.replace(b"\r", b"\n")
            last = block[-1:] or last
            whole = tail + block if tail else block
            end = whole.rfind(b"\n") + 1
            tail = whole[end:]
            if end:
                yield from _within_reason(whole[:end])
            while len(tail) > LONGEST_LINE:
                yield tail[:LONGEST_LINE] + b"\n"
                tail = tail[LONGEST_LINE:]
        self.ends_whole = last == b"\n"
        if tail:
            yield tail + b"\n"

    def _plain_blocks(self) -> Iterator[bytes]:
        with contextlib.closing(self._open()) as stream:
            first = stream.read(2)
        packed = first == _GZIP
        with contextlib.closing(self._open()) as stream:
            source: BinaryIO = gzip.GzipFile(fileobj=stream) if packed else stream  # type: ignore[assignment]  # a reader, as BinaryIO is
            try:
                head = source.read(_BLOCK)
                decoder = _utf16(head)
                if decoder is None:
                    head = head.removeprefix(codecs.BOM_UTF8)
                unpacked = 0
                while head:
                    unpacked += len(head)
                    if packed and unpacked > MOST_UNPACKED_BYTES:
                        raise ReportRefused("report_broken_off")
                    yield head if decoder is None else _as_utf8(decoder.decode(head))
                    head = source.read(_BLOCK)
                if decoder is not None:
                    rest = _as_utf8(decoder.decode(b"", final=True))
                    if rest:
                        yield rest
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                raise ReportRefused("report_broken_off") from error

    # -- which letters -----------------------------------------------------------------------------------------------

    def look_at(self, block: bytes) -> None:
        """Take the bytes of a block into account for the charset."""
        if block.isascii():
            return
        lines = [line for line in block.split(b"\n") if not line.isascii()]
        try:
            block.decode()
        except UnicodeDecodeError:
            pass
        else:
            self._counted["utf-8"] += len(lines)
            self._wide_letters = self._wide_letters or len(block.translate(None, _WIDE_LEAD)) < len(block)
            return
        other = self._other
        if other == "cp1252" and not _HINTS.search(block) and block.decode("utf-8", "ignore").isascii():
            # nothing Japanese and nothing in UTF-8 in the whole block
            self._counted["cp1252"] += len(lines)
            return
        for line in lines:
            try:
                line.decode()
            except UnicodeDecodeError:
                self._counted[self._other_of(line)] += 1
            else:
                self._counted["utf-8"] += 1
                self._wide_letters = self._wide_letters or _has_wide_utf8(line)

    @property
    def _other(self) -> str:
        """What lines are written in that are not UTF-8, unless they look Japanese."""
        return "cp1252" if self.declared in (None, "utf-8") else self.declared or "cp1252"

    def _other_of(self, line: bytes) -> str | None:
        """What a line is written in that is not UTF-8; None: nothing fits it.

        Nearly all bytes are some letters in cp1252, and many Western words some in cp932, so that the bytes alone do
        not tell. Japanese are the rows of Amazon.co.jp and those with kana; there, what is not cp932 is broken.
        """
        other = self._other
        if other not in ("cp1252", "cp932"):
            return other if _is_in(line, other) else "cp1252" if _is_in(line, "cp1252") else None
        looks_japanese = _KANA.search(line) is not None
        if not looks_japanese and self.declared != "cp1252":
            looks_japanese = b"JPY" in line or b"co.jp" in line
        if looks_japanese:
            return "cp932" if _is_in(line, "cp932") else None
        if other == "cp932" and _is_in(line, "cp932"):
            return "cp932"
        return "cp1252" if _is_in(line, "cp1252") else "cp932" if _is_in(line, "cp932") else None

    def looked_at(self) -> None:
        """All blocks were looked at: settle the charset."""
        counted = self._counted
        if self.declared == "cp932" and counted["utf-8"] and not self._wide_letters:
            # Half-width katakana alone may look like UTF-8; whole Japanese words in another charset never do.
            counted["cp932"] += counted.pop("utf-8")
        best = max(counted.values(), default=0)
        kinds = sorted((kind for kind, count in counted.items() if count == best and kind), reverse=True)
        self.charset = kinds[0] if best and kinds else "utf-8"
        self._pure = sum(count > 0 for count in counted.values()) < 2

    def text_blocks(self) -> Iterator[tuple[str, bool]]:
        """(letters, odd) of the same blocks as `blocks`, without carriage returns before line ends.

        `odd`: some lines have unreadable letters, NULs or carriage returns in them.
        """
        for block in self.blocks():
            text, odd = self._decoded(block)
            if "\r" in text:
                text = text.replace("\r\n", "\n")
                odd = odd or "\r" in text
            yield text, odd or "\x00" in text

    def _decoded(self, block: bytes) -> tuple[str, bool]:
        if block.isascii():
            return block.decode("ascii"), False
        if self._pure:
            try:
                return block.decode(self.charset), False
            except UnicodeDecodeError:
                pass
        text = "\n".join([self._decoded_line(line) for line in block.split(b"\n")])
        return text, is_unreadable(text)

    def _decoded_line(self, line: bytes) -> str:
        if line.isascii():
            return line.decode("ascii")
        for charset in self._in_turn(line):
            try:
                text = line.decode(charset)
            except UnicodeDecodeError:
                continue
            if charset != self.charset:
                self.fallback_lines += 1
            return text
        return line.decode("ascii", "surrogateescape")

    def _in_turn(self, line: bytes) -> tuple[str, ...]:
        other = self._other_of(line)
        others = () if other is None else (other,)
        if self.charset == "cp932" and not _has_wide_utf8(line):
            return (*others, "utf-8")
        if self.charset == "utf-8" and _has_utf8(line):
            # Right letters of UTF-8 beside wrong ones: broken, and in no other charset.
            return ("utf-8",)
        return ("utf-8", *others)


def _is_in(line: bytes, charset: str) -> bool:
    try:
        line.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def _has_utf8(line: bytes) -> bool:
    return not line.decode("utf-8", "ignore").isascii()


def _has_wide_utf8(line: bytes) -> bool:
    """Letters of three bytes and more: Japanese in UTF-8, and hardly anything else read by mistake."""
    return any(ord(letter) > 0x7FF for letter in line.decode("utf-8", "ignore"))


def _within_reason(block: bytes) -> Iterator[bytes]:
    """The block, its lines of absurd length cut."""
    if len(block) <= LONGEST_LINE:
        yield block
        return
    start = 0
    while len(block) - start > LONGEST_LINE:
        end = block.rfind(b"\n", start, start + LONGEST_LINE) + 1
        if end:
            yield block[start:end]
        else:
            end = start + LONGEST_LINE
            yield block[start:end] + b"\n"
        start = end
    if start < len(block):
        yield block[start:]


def _utf16(head: bytes) -> codecs.IncrementalDecoder | None:
    """A decoder where the file is UTF-16, as Excel saves "Unicode text"."""
    name = None
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16"
    elif re.match(rb"(?:[\x20-\x7e\t]\x00){8}", head):
        name = "utf-16-le"
    elif re.match(rb"(?:\x00[\x20-\x7e\t]){8}", head):
        name = "utf-16-be"
    return None if name is None else codecs.getincrementaldecoder(name)("replace")


def _as_utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
