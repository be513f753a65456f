"""Finvalda's result codes: what kind of trouble each is. The words for them are in result_words_en.py.

Source: manual of the web service's methods, revision 110, appendix I.
"""

from collections.abc import Mapping
from enum import Enum


class ResultKind(Enum):
    """What an accountant can do about a result code."""

    #: the number or the code is taken: what is there is looked at
    DUPLICATE = "duplicate"
    #: a code that was sent is not in Finvalda
    MISSING = "missing"
    STOCK = "stock"
    #: a closed period, a locked or paid operation, somebody else at work in it
    LOCK = "lock"
    #: the import parameter or Finvalda's own settings
    CONFIGURATION = "configuration"
    #: what was sent does not fit
    DATA = "data"
    #: Finvalda's own trouble
    INTERNAL = "internal"
    #: a code of a newer Finvalda
    UNKNOWN = "unknown"


_CODES: Mapping[ResultKind, tuple[int, ...]] = {
    ResultKind.DUPLICATE: (*range(2, 5), 28, 29, 74, 1001, 1002, 1035, *range(1040, 1044), 1058, 1072, 1086),
    ResultKind.MISSING: (
        5, 7, *range(9, 28), 34, 35, 39, *range(46, 49), *range(50, 67), *range(69, 74), 1007, 1032, 1044, 1045,
        1060, 1063, 1070, 1084, 1090, 4001, 4003, *range(5000, 5003),
    ),
    ResultKind.STOCK: (1010, 1012, 1013, 1017, 1018, 1088),
    ResultKind.LOCK: (
        *range(1014, 1017), *range(1024, 1029), 1030, 1031, 1033, 1038, 1039, *range(1050, 1053), 1066, 1087, 4000,
        4002, 4004, 4005, 4007, *range(4009, 4014), *range(4015, 4018), *range(4023, 4029), 5005,
    ),
    ResultKind.CONFIGURATION: (
        6, 8, 30, 32, 33, *range(36, 39), *range(40, 46), 1008, 1011, 1021, 1036, 1047, 1055, 1056, 1059, 1061,
        1062, 1071, 1085, 1089, 1093, 2000, 5003,
    ),
    ResultKind.DATA: (
        49, 1009, 1019, 1020, 1023, 1029, 1034, 1037, 1046, 1048, 1049, 1053, 1054, 1057, 1064, 1065,
        *range(1067, 1070), 1074, 1076, 1091, 1092, 2011, 2012, *range(3000, 3026), 5004,
    ),
    ResultKind.INTERNAL: (
        *range(1003, 1007), 1022, 1073, 1075, *range(1077, 1084), 2001, 2002, 2010, 2031, 4006, 4008, 4014,
        *range(4018, 4023),
    ),
}  # fmt: skip
_KINDS = {code: kind for kind, codes in _CODES.items() for code in codes}
#: every code that the manual knows
RESULT_CODES = frozenset(_KINDS)


def kind_of(code: int | None) -> ResultKind:
    """The kind of a result code."""
    return ResultKind.UNKNOWN if code is None else _KINDS.get(code, ResultKind.UNKNOWN)
