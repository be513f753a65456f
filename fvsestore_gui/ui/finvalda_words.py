"""The words of errors about Finvalda; see error_words.py, which takes them in."""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


FINVALDA_WORDS: dict[str, ErrorSource] = {
    "finvalda_not_set_up": _words(
        "Finvalda is not set up yet",
        "The program does not know where Finvalda's web service is, or with which user.",
        _todo("Enter the connection", "Other → Finvalda: address, user and password."),
    ),
    "finvalda_address": _words(
        "This is not an address of Finvalda's web service",
        "It looks like http://SERVER:87/FvsServicePure.svc",
        _todo("Correct the address", "Whoever installed Finvalda's web service knows it."),
    ),
    "finvalda_plain_public": _words(
        "{host} is outside your own network",
        "Over plain HTTP the password would travel readable to everybody on the way.",
        _todo("Use https://", "Finvalda's web service can be set up with a certificate."),
        _todo("Or an address inside", "Plain HTTP is allowed inside an office's own network."),
    ),
    "finvalda_fingerprint": _words(
        "This is not a fingerprint",
        "A SHA-256 fingerprint has 64 hexadecimal digits.",
        _todo("Take it from the server", "“Read the certificate” shows the one that the server has."),
    ),
    "finvalda_changed": _words(
        "The connection to Finvalda was changed meanwhile",
        "Somebody else saved it after it was opened here. Nothing was overwritten.",
        _todo("Look at what was changed", "It is shown now; then enter your changes again."),
    ),
    "finvalda_dns": _words(
        "There is no computer named {host}",
        "Nothing was sent: the name in the address of Finvalda's web service is not known in this network.",
        _todo("Check the address", "Other → Finvalda. A typing error is likeliest."),
        _todo("Check the network", "At home the office's VPN may have to be on."),
    ),
    "finvalda_unreachable": _words(
        "Finvalda's web service does not answer on {host}",
        "The computer is there or the way to it is blocked, but nothing listens at that port. Nothing was sent.",
        _todo("See that the service runs", "On the server: Windows services, FVS web service."),
        _todo("Check port and firewall", "The usual port is 87."),
    ),
    "finvalda_down": _words(
        "Finvalda's web service is out of order just now",
        "{host} answers that it cannot serve (HTTP {status}).",
        _todo("Try again in some minutes", "It may be starting, or its database may be busy."),
        _todo("Ask who keeps the server", "If it stays so, the service or Finvalda's database has to be looked at."),
    ),
    "finvalda_timeout": _words(
        "Finvalda's web service took too long",
        "{host} did not answer in time.",
        _todo("Try again", "The server may be busy; Other → Finvalda has the time to wait."),
    ),
    "finvalda_tls": _words(
        "The certificate of {host} is not trusted",
        "{detail}. Nothing was sent, for anybody could pretend to be Finvalda.",
        _todo("Trust this certificate", "Other → Finvalda: read the certificate, compare its fingerprint, keep it."),
        _todo("Or name its authority", "As a PEM file from whoever made the certificate."),
    ),
    "finvalda_certificate": _words(
        "Finvalda shows another certificate than the one you trust",
        "It was renewed, or somebody stands in between. Nothing was sent.",
        _todo("Ask who keeps the server", "If it was renewed, read the new one: Other → Finvalda."),
    ),
    "finvalda_proxy": _words(
        "The proxy stands in the way to {host}",
        "Finvalda's web service is asked directly, and something on the way refused that.",
        _todo("Ask who keeps the network", "The address of Finvalda must be reachable from this computer."),
    ),
    "finvalda_not_finvalda": _words(
        "Something else answers at this address",
        "{host} sent a reply that Finvalda's web service does not send (HTTP {status}).",
        _todo("Check the address", "It ends with /FvsServicePure.svc"),
    ),
    "finvalda_unreadable": _words(
        "Finvalda's reply cannot be read",
        "What came for {method} is broken off or garbled. Nothing of it was taken.",
        _todo("Try again", "If it stays so, tell Finvalda's support the name {method}."),
    ),
    "finvalda_login": _words(
        "Finvalda does not let this user in",
        "User or password is wrong. Finvalda's own words: {text}",
        _todo("Enter them again", "Other → Finvalda. It is the login of an employee in Finvalda."),
    ),
    "finvalda_company": _words(
        "Finvalda does not know the company {company}",
        "Finvalda's own words: {text}",
        _todo("Correct the company", "Other → Finvalda. Empty means the web service's own company."),
    ),
    "finvalda_rights": _words(
        "Finvalda refuses this to the user",
        "A licence for the web service or a right of the user is missing. Finvalda's own words: {text}",
        _todo("Ask Finvalda's administrator", "The web service is licensed apart; rights are given to employees."),
    ),
    "finvalda_parameter": _words(
        "Finvalda does not know the import parameter {parameter}",
        "Such profiles are made in Finvalda itself (FvsNETParamKonfig). Finvalda's own words: {text}",
        _todo("Correct the name", "In the settings of operations: Profile."),
        _todo("Or make the profile", "Whoever keeps Finvalda does it once."),
    ),
    "finvalda_method_absent": _words(
        "This Finvalda does not have {method}",
        "Its web service is of an older build. What hangs on it can be typed by hand.",
        _todo("Update Finvalda's web service", "Or go on without."),
    ),
    "finvalda_refused": _words(
        "Finvalda refused it ({result_code})",
        "{meaning}. Nothing was done. Finvalda's own words: {text}",
        _todo("What to do", "{advice}"),
    ),
    "finvalda_unclear": _words(
        "It is unclear whether Finvalda did it",
        "{method} was sent, and no readable answer came. It may be done, and it may not be.",
        _todo("Let it be checked", "The program asks Finvalda before it sends the same again."),
    ),
    "posting_elsewhere": _words(
        "It was posted under {code}",
        "The order {order_id} is known to two Parameters, and its operation was created under {code}.",
        _todo("Nothing is to be done", "An order is posted into one company once."),
    ),
    "posting_number_taken": _words(
        "Finvalda says that the number {document} is taken",
        "And yet it shows no operation with it. Nothing was created for {order_id}.",
        _todo("Search Finvalda for {document}", "Perhaps it stands in another journal or in another document class."),
    ),
    "posting_other_there": _words(
        "Finvalda has another operation {document}",
        "{journal} {number} has the same number, but its {field} is {theirs}; ours would be {ours}.",
        _todo("Compare the two in Finvalda", "Correct or delete the one there; then create again."),
        _todo("Or leave this order out", "If it was booked by hand, choose so with a note."),
    ),
    "return_nothing_left": _words(
        "Nothing is left to be returned",
        "Everything of {order_id} has been returned already, or no piece was chosen.",
        _todo("Look at its returns", "They stand beside the operation."),
    ),
    "return_quantity": _words(
        "Not so many pieces can be returned",
        "Of line {line} at most {most} can still be returned.",
        _todo("Correct the quantity", "Returns so far are taken off."),
    ),
    "return_impossible": _words(
        "This cannot be returned",
        "No sale of {order_id} stands in Finvalda: it is a reservation, was removed, or its outcome is unclear.",
        _todo("Look at its state", "A reservation is removed; what is unclear is checked first."),
    ),
}
