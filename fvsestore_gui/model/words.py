"""Order and search of words as a Lithuanian reader expects them."""

import re
import unicodedata

# The Lithuanian alphabet's letters that the Latin order lacks (CLDR "lt": č after c, š after s, ž after z, y beside i);
# ą ę ė į ų ū differ from their base letter only when all else is equal.
_OWN_LETTERS = {"č": "c\uffef", "š": "s\uffef", "ž": "z\uffef"}
_ACCENT = {"\u0328": "1", "\u0307": "2", "\u0304": "3", "\u030c": "4"}
_FORMULA = re.compile(r"'*[\s]*[=+\-@\t\r\n＝＋－＠]")


def sort_key(text: str) -> str:
    """A key whose plain code point order is the Lithuanian alphabetical order of `text`, case-blind.

    Stored beside titles, so that the database sorts them; SQLite (BINARY) and PostgreSQL (COLLATE "C") agree on it.
    """
    if text.isascii():
        # most titles: the same key, a hundred times quicker
        plain = text.casefold()
        if "y" not in plain:
            return plain
        return plain.replace("y", "i") + "\x01" + "".join("9" if letter == "y" else "0" for letter in plain)
    primary: list[str] = []
    secondary: list[str] = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        if letter in _OWN_LETTERS:
            primary.append(_OWN_LETTERS[letter])
            secondary.append("0")
            continue
        if letter == "y":
            primary.append("i")
            secondary.append("9")
            continue
        base, *marks = list(unicodedata.normalize("NFD", letter))
        primary.append(base)
        secondary.append("".join(_ACCENT.get(mark, "5") for mark in marks) or "0")
    accents = "".join(secondary)
    return "".join(primary) + ("\x01" + accents if accents.strip("0") else "")


def search_key(text: str) -> str:
    """`text` without case and accents: "Šepetėlis" and "sepetelis" give the same, so either finds the other."""
    if text.isascii():
        return text.casefold()
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def safe_text(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula: an apostrophe in front where it begins like one."""
    return f"'{text}" if _FORMULA.match(text) else text
