"""What Finvalda's result codes mean, in words of our own: the English source, translated in resources/i18n.

`tools/translate.py` reads the texts from here, in the context "finvalda_results". Finvalda's own text stands beside
them wherever they are shown. Knows no Qt: the command line uses it too.
"""

from fvsestore_gui.model.result_codes import ResultKind, kind_of


def _(text: str) -> str:
    return text


#: the codes an accountant can meet
RESULT_WORDS: dict[int, str] = {
    2: _("Another client card has this VAT number"),
    3: _("A client with this code is there already"),
    4: _("Another client card has this company code"),
    6: _("The payment term is not in Finvalda"),
    7: _("The VAT code is not in Finvalda"),
    8: _("An account is not in Finvalda's chart of accounts"),
    11: _("The currency is not in Finvalda"),
    12: _("The first object is not in Finvalda"),
    13: _("The second object is not in Finvalda"),
    14: _("The third object is not in Finvalda"),
    15: _("The fourth object is not in Finvalda"),
    26: _("The client is not in Finvalda"),
    28: _("Another product has this bar code"),
    29: _("A product with this code is there already"),
    30: _("The unit of measure is not in Finvalda"),
    32: _("The product's link with accounts is not in Finvalda"),
    34: _("The warehouse is not in Finvalda"),
    36: _("The series is not in Finvalda"),
    37: _("The product's account is not in Finvalda"),
    38: _("The service's account is not in Finvalda"),
    39: _("A product is not in Finvalda"),
    40: _("The series of invoices is not in Finvalda"),
    42: _("The employee is not in Finvalda"),
    43: _("The division is not in Finvalda"),
    44: _("The type of operation is not in Finvalda"),
    45: _("The journal is not in Finvalda"),
    46: _("A service is not in Finvalda"),
    54: _("The client is not in Finvalda"),
    69: _("The contract is not in Finvalda"),
    70: _("The client's address is not in Finvalda"),
    74: _("The client has this address already"),
    1001: _("A sale has this document number already"),
    1002: _("A reservation has this document number already"),
    1008: _("The type of operation is not in Finvalda"),
    1010: _("There is too little of a product in the warehouse"),
    1011: _("Finvalda has no rate of the currency for this day"),
    1013: _("Some of the goods are sold already"),
    1015: _("The operation is paid"),
    1017: _("Some of the goods are sold already"),
    1019: _("Debit and credit differ"),
    1024: _("The operation is paid, so its client stays"),
    1032: _("The operation was deleted"),
    1033: _("The operation is reversed"),
    1036: _("The import parameter is not in Finvalda"),
    1037: _("The operation has no lines"),
    1040: _("A return has this document number already"),
    1044: _("The sale is not in Finvalda"),
    1046: _("The operation has too many lines"),
    1047: _("The client is of account type; sales need document type"),
    1055: _("Finvalda's settings do not say how dates are checked"),
    1058: _("An operation has this document number already"),
    1059: _("The type of operation has no accounts"),
    1060: _("An account is not in the chart of accounts"),
    1061: _("The document has no account"),
    1062: _("The type of operation is not in Finvalda"),
    1063: _("The operation is not in Finvalda"),
    1064: _("The operation is another client's"),
    1067: _("A product's quantity is not above zero"),
    1068: _("A product's price is below zero"),
    1069: _("A service's quantity is not above zero"),
    1071: _("The series is not in Finvalda"),
    1072: _("A sale has this document number already"),
    1076: _("A line has no code"),
    1085: _("The client's type does not fit the lines"),
    1088: _("Less is left of the orders than the line says"),
    1089: _("The sale needs a contract"),
    2000: _("No import parameter was named"),
    2001: _("Finvalda could not open its data"),
    2002: _("Finvalda ran out of memory"),
    2010: _("Something failed inside Finvalda"),
    2011: _("Finvalda cannot read the document's structure"),
    2012: _("The document lacks data"),
    2031: _("Finvalda's database did not take it"),
    3000: _("The client card has no code"),
    3001: _("The client card has no name"),
    3002: _("The product card has no code"),
    3003: _("The product card has no name"),
    3004: _("The service card has no code"),
    3005: _("The service card has no name"),
    3006: _("The document has no client"),
    3007: _("The document has no currency"),
    3008: _("The document has no date"),
    3017: _("The journal was not named"),
    3018: _("The number of the operation was not named"),
    4000: _("Somebody is working with the operation in Finvalda"),
    4001: _("The operation is not in Finvalda"),
    4002: _("The operation is locked"),
    4003: _("The operation's lines are not in Finvalda"),
    4004: _("The date is outside the period that Finvalda allows"),
    4005: _("The date is outside the period that this user may work in"),
    4007: _("The operation is reversed"),
    4015: _("The operation is paid, wholly or in part"),
    4016: _("The operation is revalued"),
    4017: _("There is a payment request for the operation"),
    4027: _("The operation's lines are used in other operations"),
    5000: _("The operation to correct is not in Finvalda"),
    5001: _("The lines to correct are not in Finvalda"),
    5002: _("The product's unit of measure is not in Finvalda"),
    5004: _("No line is left"),
    5005: _("The operation is locked"),
}
#: what every other code of a kind is told as
KIND_WORDS: dict[ResultKind, str] = {
    ResultKind.DUPLICATE: _("The number or code is taken"),
    ResultKind.MISSING: _("Something the document names is not in Finvalda"),
    ResultKind.STOCK: _("The stock does not allow it"),
    ResultKind.LOCK: _("The operation or its period is locked"),
    ResultKind.CONFIGURATION: _("The import parameter or Finvalda's settings do not fit"),
    ResultKind.DATA: _("What was sent does not fit"),
    ResultKind.INTERNAL: _("Finvalda itself has trouble"),
    ResultKind.UNKNOWN: _("Finvalda gave a code that is not in its manual"),
}
#: what to do about a code of a kind
ADVICE: dict[ResultKind, str] = {
    ResultKind.DUPLICATE: _("Look at what has it in Finvalda; take another number or code, or use that card."),
    ResultKind.MISSING: _("Make it in Finvalda and read its codes anew, or choose another one in the settings."),
    ResultKind.STOCK: _("Receive the goods in Finvalda first, or choose the warehouse they are in."),
    ResultKind.LOCK: _("Open the period or unlock the operation in Finvalda, then do it again."),
    ResultKind.CONFIGURATION: _("Let whoever keeps Finvalda look at the import parameter (FvsNETParamKonfig)."),
    ResultKind.DATA: _("Look at the document's fields, then do it again; if nothing is wrong there, report it."),
    ResultKind.INTERNAL: _("Try again; if it stays so, ask Finvalda's support."),
    ResultKind.UNKNOWN: _("Finvalda's own words say more; its support knows the code."),
}


def meaning(code: int | None) -> str:
    """What a result code says, without a full stop."""
    return RESULT_WORDS.get(code or 0) or KIND_WORDS[kind_of(code)]


def answer(code: int | None, text: str) -> str:
    """Finvalda's answer in one line: its code, what that says, and its own words; "" where it gave none."""
    told = f"{code}: {meaning(code)}." if code else ""
    return " ".join(part for part in (told, text) if part)


def advice(code: int | None) -> str:
    """What to do about it: a sentence."""
    return ADVICE[kind_of(code)]
