"""What a pasted text is: Client identifier, Client secret, Refresh token, or something that belongs elsewhere.

Shapes: Amazon's LWA documents (facts on prefixes and lengths); lengths are not documented, so only prefixes and
characters are judged. Nothing here keeps or prints a value.
"""

import re
from dataclasses import dataclass
from enum import Enum


class CredentialField(Enum):
    """The three fields of Autorizacija a user fills; the value is the word in the window."""

    CLIENT_IDENTIFIER = "Client identifier"
    CLIENT_SECRET = "Client secret"
    REFRESH_TOKEN = "Refresh token"


class Found(Enum):
    """What a text looks like."""

    EMPTY = "empty"
    CLIENT_IDENTIFIER = "client_identifier"
    CLIENT_SECRET = "client_secret"
    OLD_CLIENT_SECRET = "old_client_secret"  # 64 hex digits, before the amzn1.oa2-cs form
    REFRESH_TOKEN = "refresh_token"
    ACCESS_TOKEN = "access_token"
    APPLICATION_ID = "application_id"
    MWS_TOKEN = "mws_token"
    AWS_ACCESS_KEY = "aws_access_key"
    AWS_SECRET_KEY = "aws_secret_key"
    AWS_ROLE = "aws_role"
    CUT_OFF = "cut_off"  # the right beginning, but too short to be whole
    FOREIGN_LETTERS = "foreign_letters"  # blanks inside, or letters that no key has
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a field's text is. `level`: "good", "note" (may be saved), "error" (may not).

    `code` names the sentence under the field ("" when there is none): the Found value, or "belongs_<field>".
    `belongs` is the field where the text should stand, for the button that moves it there.
    """

    found: Found
    level: str
    code: str = ""
    belongs: CredentialField | None = None


_SHAPES: tuple[tuple[Found, re.Pattern[str]], ...] = (
    (Found.CLIENT_IDENTIFIER, re.compile(r"amzn1\.application-oa2-client\.[0-9A-Za-z]{16,80}")),
    (Found.CLIENT_SECRET, re.compile(r"amzn1\.oa2-cs\.v\d+\.[0-9A-Za-z._-]{16,}")),
    (Found.REFRESH_TOKEN, re.compile(r"Atzr\|[0-9A-Za-z+/=_.|-]{20,}")),
    (Found.ACCESS_TOKEN, re.compile(r"Atza\|.*")),
    (Found.APPLICATION_ID, re.compile(r"amzn1\.(sp\.solution|sellerapps\.app)\..*")),
    (Found.MWS_TOKEN, re.compile(r"amzn\.mws\..*")),
    (Found.AWS_ACCESS_KEY, re.compile(r"(AKIA|ASIA)[0-9A-Z]{16}")),
    (Found.AWS_ROLE, re.compile(r"arn:aws[a-z-]*:.*")),
    (Found.OLD_CLIENT_SECRET, re.compile(r"[0-9a-fA-F]{64}")),
    (Found.AWS_SECRET_KEY, re.compile(r"(?=.*[/+A-Z])(?=.*[a-z])(?=.*\d)[0-9A-Za-z/+]{40}")),
    (Found.CUT_OFF, re.compile(r"(amzn1\.application-oa2-client|amzn1\.oa2-cs|Atzr\|).*|amzn1(\..*)?")),
)

_BELONGS = {
    Found.CLIENT_IDENTIFIER: CredentialField.CLIENT_IDENTIFIER,
    Found.CLIENT_SECRET: CredentialField.CLIENT_SECRET,
    Found.OLD_CLIENT_SECRET: CredentialField.CLIENT_SECRET,
    Found.REFRESH_TOKEN: CredentialField.REFRESH_TOKEN,
}
#: zero-width and direction marks that web pages put into copied text
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"))
_QUOTES = "\"'`„“”‘’«»"


def cleaned(text: str) -> str:
    """`text` without blanks, quotes and line breaks around it, and without line breaks and invisible marks inside."""
    plain = text.translate(_INVISIBLE)
    plain = "".join(plain.split("\n")).replace("\r", "").replace("\t", "")
    while plain != (plain := plain.strip().strip(_QUOTES).strip(",;").strip()):
        pass
    return plain


def found_in(text: str) -> Found:
    """What the cleaned text looks like, whatever field it stands in."""
    if not text:
        return Found.EMPTY
    if not text.isascii() or any(c.isspace() or not c.isprintable() for c in text):
        return Found.FOREIGN_LETTERS
    for found, shape in _SHAPES:
        if shape.fullmatch(text):
            return found
    return Found.UNKNOWN


def judge(field: CredentialField, text: str) -> Judgement:
    """What stands in `field`, and whether it may be saved and sent to Amazon. `text` is cleaned first."""
    found = found_in(cleaned(text))
    belongs = _BELONGS.get(found)
    if belongs is field:
        if found is Found.OLD_CLIENT_SECRET:
            return Judgement(found, "note", "old_client_secret")
        return Judgement(found, "good")
    if found is Found.EMPTY:
        return Judgement(found, "error", "empty")
    if belongs is not None:
        return Judgement(found, "error", f"belongs_{belongs.name.lower()}", belongs)
    if found is Found.UNKNOWN:
        # an identifier and a refresh token have one known form each; secrets have had others, and may again
        if field is CredentialField.CLIENT_SECRET and len(cleaned(text)) >= 16:
            return Judgement(found, "note", "unknown_secret")
        return Judgement(found, "error", f"not_{field.name.lower()}")
    if found is Found.AWS_SECRET_KEY and field is not CredentialField.CLIENT_SECRET:
        return Judgement(found, "error", f"not_{field.name.lower()}")
    return Judgement(found, "error", found.value)


_LABELLED = {
    CredentialField.CLIENT_IDENTIFIER: re.compile(r"amzn1\.application-oa2-client\.[0-9A-Za-z]{16,80}(?![0-9A-Za-z])"),
    CredentialField.CLIENT_SECRET: re.compile(
        r"amzn1\.oa2-cs\.v\d+\.[0-9A-Za-z._-]{16,}|(?<![0-9A-Za-z])[0-9a-fA-F]{64}(?![0-9A-Za-z])"
    ),
    CredentialField.REFRESH_TOKEN: re.compile(r"Atzr\|[0-9A-Za-z+/=_.|-]{20,}"),
}


def split_pasted(text: str) -> dict[CredentialField, str]:
    """The values found in a longer pasted text, such as the whole of Amazon's "LWA credentials" box.

    Returns {} unless the text holds at least two different values, each once: a single value is the field's own affair.
    """
    plain = text.translate(_INVISIBLE)
    values = {}
    for field, shape in _LABELLED.items():
        matches = set(shape.findall(plain))
        if len(matches) == 1:
            values[field] = matches.pop()
    return values if len(values) >= 2 else {}
