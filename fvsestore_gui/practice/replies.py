"""What the practice shop answers: bodies as Amazon writes them."""

import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

PAGE_FOR_PEOPLE = b"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Website Temporarily Unavailable</title></head>
<body><center>We are working on it. Please try again later.</center></body></html>
"""


@dataclass(slots=True)
class Reply:
    """One answer before it is put on the wire. `cut`: the connection ends after half of the body."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False


class Refusal(Exception):
    """Ends the handling of an API call with Amazon's error body."""

    def __init__(self, status: int, code: str, message: str, details: str | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.details = details

    def reply(self) -> Reply:
        error = {"code": self.code, "message": self.message}
        if self.details is not None:
            error["details"] = self.details
        return json_reply({"errors": [error]}, self.status)


def json_reply(body: Json, status: int = 200) -> Reply:
    return Reply(status, json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())


def page_for_people(status: int) -> Reply:
    return Reply(status, PAGE_FOR_PEOPLE, "text/html; charset=iso-8859-1")


def denied(details: str) -> Refusal:
    """Amazon's 403: the details name what is wrong with a token; "" is a missing role or a wrong region."""
    return Refusal(403, "Unauthorized", "Access to requested resource is denied.", details)


def invalid(details: str) -> Refusal:
    return Refusal(400, "InvalidInput", "Invalid Input", details)
