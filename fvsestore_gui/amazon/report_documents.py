"""A report's document: fetched whole into a file without a name, looked through on the way, opened as often as needed.

The document holds buyers' towns and postcodes. The file vanishes with the program, however that ends.
"""

import contextlib
import errno
import gzip
import io
import re
import tempfile
import zlib
from email.message import Message
from types import TracebackType
from typing import IO, BinaryIO, cast

from fvsestore_gui.amazon.report_text import MOST_UNPACKED_BYTES
from fvsestore_gui.amazon.reports import DocumentPlace
from fvsestore_gui.amazon.transport import Transport, check_address
from fvsestore_gui.errors import CorrectInput, FileTrouble, TryLater
from fvsestore_gui.progress import Progress

#: smaller documents stay in memory
_SPOOL_BYTES = 4 * 1024 * 1024
_GZIP_MAGIC = b"\x1f\x8b"
_PIECE = 256 * 1024
_HEAD_BYTES = 512
_S3_CODE = re.compile(rb"<Code>\s*([A-Za-z]{1,60})\s*</Code>")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class Document:
    """A fetched report. Use it in a `with`: at its end the file is gone."""

    def __init__(self, file: IO[bytes], charset: str | None, *, gzipped: bool) -> None:
        self._file = file
        self._gzipped = gzipped
        #: as the server named it, None where it did not
        self.charset = charset

    def open(self) -> BinaryIO:
        """The report from its beginning, unpacked. May be called again."""
        plain = io.BufferedReader(_View(self._file))
        return cast(BinaryIO, gzip.GzipFile(fileobj=plain)) if self._gzipped else plain

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> "Document":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def fetched(
    transport: Transport, place: DocumentPlace, operation: str, progress: Progress, *, any_text: bool = False
) -> Document:
    """The document at an address, whole. `any_text`: it need not be a report (what Amazon says of a failed one).

    Raises TryLater: report_not_there (a refusal or a page where the report should be), report_damaged (cut or garbled);
    ReachAmazon; FileTrouble where this PC cannot keep it; Cancelled.
    """
    try:
        check_address(place.url)
    except CorrectInput:
        # An address that is neither https nor this PC's own: nothing is asked there.
        raise TryLater("amazon_bad_shape", operation=operation, key="url") from None
    file = tempfile.SpooledTemporaryFile(_SPOOL_BYTES)  # noqa: SIM115  # the document closes it
    try:
        look = _Look()

        def take(chunk: bytes) -> None:
            look.at(chunk)
            try:
                file.write(chunk)
            except OSError as error:
                raise _no_room(error) from error

        try:
            reply = transport.fetch(place.url, take, operation, progress)
        except _Damaged:
            raise TryLater("report_damaged", status=200, operation=operation) from None
        if reply.status != 200:
            code = _S3_CODE.search(reply.body)
            answer = code[1].decode("ascii") if code else ""
            raise TryLater("report_not_there", status=reply.status, operation=operation, answer=answer)
        if look.is_page and not any_text:
            raise TryLater("report_not_there", status=reply.status, operation=operation, answer="")
        if not look.whole or (place.gzipped and not look.gzipped):
            raise TryLater("report_damaged", status=reply.status, operation=operation)
        charset = _charset(reply.headers.get("content-type", ""))
        return Document(cast(IO[bytes], file), charset, gzipped=look.gzipped)
    except BaseException:
        file.close()
        raise


class _Damaged(Exception):
    """The gzip stream is none, or one without end."""


class _Look:
    """Goes through a document while it comes, and keeps nothing of it but the first bytes."""

    def __init__(self) -> None:
        self.gzipped = False
        self._head = b""
        self._begun = b""
        self._size = 0
        self._unpacked = 0
        self._unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def at(self, chunk: bytes) -> None:
        if self._size < len(_GZIP_MAGIC):
            self._begun += chunk
            self._size += len(chunk)
            if self._size < len(_GZIP_MAGIC):
                return
            chunk, self._begun = self._begun, b""
            self.gzipped = chunk.startswith(_GZIP_MAGIC)
        else:
            self._size += len(chunk)
        if self.gzipped:
            self._unpack(chunk)
        elif len(self._head) < _HEAD_BYTES:
            self._head += chunk[:_HEAD_BYTES]

    def _unpack(self, packed: bytes) -> None:
        while packed:
            if self._unpacking.eof:
                # further members may follow, and zeros that fill up
                packed = packed.lstrip(b"\x00")
                if not packed:
                    return
                self._unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
            try:
                piece = self._unpacking.decompress(packed, _PIECE)
            except zlib.error:
                raise _Damaged from None
            self._unpacked += len(piece)
            if self._unpacked > MOST_UNPACKED_BYTES:
                raise _Damaged
            if len(self._head) < _HEAD_BYTES:
                self._head += piece[:_HEAD_BYTES]
            packed = self._unpacking.unused_data if self._unpacking.eof else self._unpacking.unconsumed_tail

    @property
    def whole(self) -> bool:
        """Whether all that was announced has come."""
        return self._unpacking.eof if self.gzipped else self._size >= len(_GZIP_MAGIC)

    @property
    def is_page(self) -> bool:
        """Whether it is HTML or XML, as S3 and hotel networks answer: no flat file begins so."""
        head = self._head or self._begun
        for bom in _BOMS:
            head = head.removeprefix(bom)
        return head.replace(b"\x00", b"").lstrip().startswith(b"<")


class _View(io.RawIOBase):
    """A file read from its beginning, whatever else reads it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_CUR:
            offset += self._place
        elif whence == io.SEEK_END:
            offset += self._file.seek(0, io.SEEK_END)
        self._place = max(0, offset)
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]  # io's own stub wants a WriteableBuffer
        self._file.seek(self._place)
        piece = self._file.read(len(buffer))
        buffer[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)


def _charset(content_type: str) -> str | None:
    message = Message()
    with contextlib.suppress(ValueError, TypeError, IndexError):
        message["content-type"] = content_type
        found = message.get_content_charset()
        return str(found) if found else None
    return None


def _no_room(error: OSError) -> FileTrouble:
    code = "file_disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "file_not_writable"
    return FileTrouble(code, path=tempfile.gettempdir(), detail=errno.errorcode.get(error.errno or 0, ""))
