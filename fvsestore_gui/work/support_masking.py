"""What a support bundle may say: secrets, persons and this computer's names are taken out of every text.

The log is read the other way round: a word of it stays only where it is known to be harmless. Whoever wrote into it by
mistake, a library or a broken program, did not know what may stand in there.
"""

import builtins
import contextlib
import os
import re
import urllib.request
from collections.abc import Iterable, Mapping
from pathlib import Path

from fvsestore_gui import __version__
from fvsestore_gui.amazon import limits
from fvsestore_gui.errors import every_error
from fvsestore_gui.logs import MASK, Redactor
from fvsestore_gui.model.diagnosis import Rung
from fvsestore_gui.model.key_tests import StepName
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.roles import Subject
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.network.ways import hidden_parts

#: user part of an address that has no password
_USER_OF_ADDRESS = re.compile(r"(?<=://)[^/\s@]+(?=@)")
#: a person's folder, also another one's than that of whoever is at work
_FOLDERS = re.compile(r"(?i)([\\/](?:users|home|documents and settings)[\\/])[^\\/\r\n\"'<>|:,;]+")
#: letters below which a name would take ordinary words with it
_SHORTEST_NAME = 3

# -- the log -----------------------------------------------------------------------------------------------------------

#: what this program itself writes into its log, apart from what it was asked about
_WORD_LIST = """
    a account after again all already amazon an and another answered answers any are as asked asking asks at back be
    been before begin begins being between both by calls cannot certificate changed changes client compared connection
    could counts creating data database diagnosis did does done due each earlier else end ended entry error every
    expired failed failure false fell fetched file finvalda first folder for force foreseen found from fvsestore given
    gives gone guide has have held here history how id if import imported in into is it its itself keeps kept keyring
    keys known last lease led left locked login looked looking made make may met more most moved must name need network
    never new next no nobody none not nothing now number of old on once one only order orders other out over own page
    pages part password place practice proxy put qt read received recorded refused refuses registered remains reminders
    removed removing replaced report role roles rows run s same saved saves second secret serves set sets shown shows
    since slice so some somebody state status store such system t taken test than that the then there these they this
    those through ticks tidied time to token told too tried tries true twice under unknown up use used uses value wait
    waited was well were what when where which whose why will window with without work worked
"""
#: names of facts
_FACT_LIST = """
    amazon_code backend code column count detail field found host key kind least line lines method minutes month most
    number operation path place places reason region request_id result_code run secret slices status until wanted
"""
_WORDS = frozenset(_WORD_LIST.split())
_LIBRARIES = ("fvsestore_gui", "urllib3", "requests", "sqlalchemy", "psycopg", "keyring", "asyncio", "concurrent", "py")
_LINE = re.compile(
    r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[,.]\d{3})?) (?P<level>[A-Z]{4,8}) (?P<logger>[\w.]+): (?P<message>.*)",
    re.ASCII,
)
_FRAME = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d{1,6}), in (?P<name>[\w<>]+)', re.ASCII)
_CLASS = re.compile(r"[A-Za-z_][\w.]*\.[A-Z]\w*", re.ASCII)
_TOKEN = re.compile(r"[^\s,;:()=\[\]{}\"'<>/\\|?&]+")
_NUMBERED = re.compile(
    r"(?:run|slice|store|moved|status|received|new|changed|same|held|rows|pages|lines|count)[ =]$", re.ASCII
)
_SAFE = re.compile(
    r"[+-]?\d{1,4}|\d{4}-\d\d-\d\d(?:T\d\d)?|\d{1,4}\.\d{1,6}(?:[+-]\d\d)?"  # numbers, times
    r"|\d{3}-\d{7}-\d{7}"  # an order id
    r"|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"  # a request id
    r"|(?:[\w-]+\.)*(?:amazon|amazonaws)\.(?:com|co\.uk|co\.jp|[a-z]{2,3})"  # hosts
    r"|[a-z_]{1,40}\.py|[-–.*…]+|" + re.escape(MASK),
    re.ASCII,
)
_MASKS = re.compile(rf"{MASK}(?:[\s/\\.,'-]*{MASK})+")


def _codes() -> frozenset[str]:
    """Stable words of this program: codes of errors, names of operations, data sets, kinds of imports."""
    lists = (Region, ImportKind, RunState, Subject, Rung, StepName)
    named = {str(one.value) for kind in lists for one in kind}
    errors = {name for name in dir(builtins) if name.endswith(("Error", "Exception", "Interrupt"))}
    return frozenset(
        {code for _, code in every_error()} | named | set(limits.PUBLISHED) | errors | set(_FACT_LIST.split())
    )


class Masking:
    """Cleans texts for one bundle. `codes` are those of the stores, which may be told; `holder` is "user@computer"."""

    def __init__(self, redactor: Redactor, codes: Iterable[str] = (), holder: str = "") -> None:
        self._redactor = redactor
        self._known = _codes() | set(codes) | {__version__}
        self._names: dict[str, str] = {}
        user, _, computer = holder.rpartition("@")
        with contextlib.suppress(RuntimeError):
            self.name(str(Path.home()), "~")
        self.name(user, "<user>")
        self.name(computer, "<computer>")

    def name(self, name: str, shown: str) -> None:
        """Say `shown` wherever this name stands."""
        if len(name) >= _SHORTEST_NAME:
            self._names[name] = shown

    def clean(self, text: str) -> str:
        """A text that this program made."""
        text = _USER_OF_ADDRESS.sub(MASK, self._redactor.clean(text))
        for name in sorted(self._names, key=len, reverse=True):
            shown = self._names[name].replace("\\", r"\\")
            text = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", shown, text)
        return _FOLDERS.sub(r"\1<user>", text)

    def log(self, text: str) -> str:
        """Lines of the log: times, places, codes and known words stay, all else becomes a mask."""
        lines: list[str] = []
        for line in text.splitlines():
            shown = self._log_line(line)
            if shown and not (shown == MASK and lines[-1:] == [MASK]):
                lines.append(shown)
        return self.clean("\n".join(lines))

    def _log_line(self, line: str) -> str:
        found = _LINE.fullmatch(line)
        if found is not None:
            logger = found["logger"] if found["logger"].split(".")[0] in _LIBRARIES else MASK
            return f"{found['time']} {found['level']} {logger}: {self._message(found['message'])}"
        frame = _FRAME.fullmatch(line)
        if frame is not None:
            return f"  {_place(frame['path'])}, line {frame['line']}, in {frame['name']}"
        if line == "led to:":
            return line
        name = line.rsplit(".", 1)[-1]
        if _CLASS.fullmatch(line) and (line.split(".")[0] in (*_LIBRARIES, "builtins") or name in self._known):
            return line
        return MASK

    def _message(self, message: str) -> str:
        shown = _TOKEN.sub(lambda token: self._token(token[0], message[: token.start()]), message)
        return _MASKS.sub(MASK, shown)

    def _token(self, token: str, before: str) -> str:
        plain = token.rstrip(".%!")
        if plain.lower() in _WORDS or plain in self._known or _SAFE.fullmatch(plain) or not plain:
            return token
        if plain.isdecimal() and plain.isascii() and len(plain) < 10 and _NUMBERED.search(before):
            return token
        return MASK


def _place(path: str) -> str:
    """Where code stands, from the package on: what is before it names a person."""
    parts = path.replace("\\", "/").split("/")
    for begin in ("fvsestore_gui", "site-packages"):
        if begin in parts:
            return "/".join(parts[parts.index(begin) :])
    return parts[-1] if parts[-1].endswith(".py") else MASK


def hide_environment(redactor: Redactor, environment: Mapping[str, str] | None) -> None:
    """Let the redactor know what secrets the environment and the system's proxies hold."""
    for name, value in (os.environ if environment is None else environment).items():
        if name.upper().startswith("FVSESTORE_") and ("SECRET" in name.upper() or "PASSWORD" in name.upper()):
            redactor.hide(value)
    for address in urllib.request.getproxies().values():
        for hidden in hidden_parts(address):
            redactor.hide(hidden)
