"""The invented company BANDYMAI UAB: its cards as an accountant would have made them, before any Amazon order."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from fvsestore_gui.practice.assortment import PRODUCTS

COMPANY = "BANDYMAI UAB"
#: an employee of Finvalda who may use the web service, and one who may not
USER, PASSWORD = "WEB", "praktika-2026"
USER_WITHOUT_RIGHTS = "ONA"


@dataclass(frozen=True, slots=True)
class Client:
    code: str
    title: str
    country: str = ""
    company_code: str = ""
    vat_number: str = ""
    kind: str = ""
    #: 0 documents, 1 accounts: only the first kind can buy
    type: int = 0
    currency: str = "EUR"
    person: bool = False


@dataclass(frozen=True, slots=True)
class Product:
    code: str
    title: str
    price: Decimal = Decimal(0)
    bar_code: str = ""
    unit: str = "VNT"
    vat_code: str = "PVM1"


@dataclass(frozen=True, slots=True)
class Service:
    code: str
    title: str
    vat_code: str = "PVM1"


@dataclass(frozen=True, slots=True)
class VatCode:
    code: str
    title: str
    percent: str
    classifier: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An import parameter: what an operation does not say itself."""

    code: str
    journal: str = "AMZPARD"
    operation_type: str = "PARD"
    series: str = "AMZ"
    #: what cards take from it; "" does not answer
    client_vat_code: str = "PVM1"
    client_debit_account: str = "2410"
    client_credit_account: str = "4430"
    account_link: str = "PREKES"
    unit: str = "VNT"
    vat_code: str = "PVM1"


@dataclass(slots=True)
class Company:
    """Everything that can be looked up, by code. Cards that are made join it."""

    clients: dict[str, Client] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)

    def bar_code_of(self, bar_code: str) -> Product | None:
        """The product that carries a bar code."""
        return next((one for one in self.products.values() if one.bar_code == bar_code), None)


def company() -> Company:
    """The company as it is before anything is sent to it."""
    return Company(
        {one.code: one for one in _CLIENTS},
        {one.code: one for one in _products()},
        {one.code: one for one in _SERVICES},
    )


#: the practice seller's own SKUs that are product codes, too
_SAME_CODE = frozenset(
    {
        "000123", "GIN-KAR-08", "JP-TOWEL-2", "1E5", "2026-11-01", "00000000042", "LT/KNYGA/2", "PL-KOC-150", "S-077-B",
    }
)  # fmt: skip
#: SKU -> the code under which the product is known; the others of the assortment have no card
_OTHER_CODE = {
    "0012345678905": "ZVAKES6",
    "TW-6-GRÜN": "TW6GRUEN",
    "ĄŽUOL-LENTA-12": "LENTA12",
    "ŽALIA-ARB-250": "ARB250",
    "VILN-MEZG 77": "MEZG77",
}
#: code -> bar code; the first is an SKU as well
_BAR_CODES = {
    "ZVAKES6": "0012345678905",
    "TW6GRUEN": "4770001000061",
    "LENTA12": "4770001000122",
    "ARB250": "4770001002508",
    "MEZG77": "4770001000771",
    "000123": "4770001001235",
    "PL-KOC-150": "4770001001501",
}
_TITLES = {
    "ZVAKES6": "Bičių vaško žvakės, 6 vnt.",
    "TW6GRUEN": "Staltiesių rinkinys, 6 dalių",
    "LENTA12": 'Ąžuolinė padavimo lentelė 12"',
    "ARB250": "Arbata „Čiobreliai“ 250 g",
    "MEZG77": "Megztinis vyriškas M, rudas",
}


def _products() -> list[Product]:
    found = []
    for one in PRODUCTS:
        code = one.sku if one.sku in _SAME_CODE else _OTHER_CODE.get(one.sku)
        if code is not None:
            title = _TITLES.get(code, one.title)[:50].rstrip()
            found.append(Product(code, title, one.price, _BAR_CODES.get(code, "")))
    # what Amazon's orders never name
    found += [
        Product("KITOS", "Kitos prekės"),
        Product("DEZE-M", "Pakavimo dėžė M", Decimal("0.85")),
        Product("AUDINYS", "Lininis audinys, metrais", Decimal("14.20"), unit="M"),
    ]
    return found


_CLIENTS = (
    *(
        Client(f"AMZ{country}", f"Amazon.{site} pirkėjai", country, kind="AMAZON", currency=currency)
        for country, site, currency in (
            ("DE", "de", "EUR"), ("FR", "fr", "EUR"), ("IT", "it", "EUR"), ("ES", "es", "EUR"), ("NL", "nl", "EUR"),
            ("PL", "pl", "PLN"), ("SE", "se", "SEK"), ("GB", "co.uk", "GBP"), ("BE", "com.be", "EUR"),
            ("IE", "ie", "EUR"), ("US", "com", "USD"), ("CA", "ca", "CAD"), ("JP", "co.jp", "JPY"),
        )
    ),
    Client("AMAZON", "Amazon pirkėjai", kind="AMAZON"),
    Client("UABPUSIS", "UAB „Pušis ir ko“", "LT", "300000017", "LT100000000017"),
    Client("BERGGMBH", "Berg Handels GmbH", "DE", "HRB00017", "DE998000551"),
    Client("AVANSAI", "Avansų apyskaitos", "LT", type=1),
)  # fmt: skip

_SERVICES = (
    Service("PRISTATYMAS", "Pristatymas pirkėjui"),
    Service("PAKAVIMAS", "Dovanų pakavimas"),
    Service("COD", "Apmokėjimas pristatant"),
    Service("ARBATPINIGIAI", "Arbatpinigiai"),
    Service("KITAPASLAUGA", "Kitos paslaugos"),
    Service("NUOLAIDA", "Nuolaida"),
)

WAREHOUSES = {
    "CENTR": "Centrinis sandėlis Vilniuje",
    "FBADE": "Amazon sandėliai Vokietijoje",
    "FBAPL": "Amazon sandėliai Lenkijoje",
    "FBACZ": "Amazon sandėliai Čekijoje",
    "FBAFR": "Amazon sandėliai Prancūzijoje",
    "FBAIT": "Amazon sandėliai Italijoje",
    "FBAES": "Amazon sandėliai Ispanijoje",
    "FBASE": "Amazon sandėliai Švedijoje",
    "FBAGB": "Amazon sandėliai Jungtinėje Karalystėje",
    "FBAUS": "Amazon sandėliai JAV",
    "FBAJP": "Amazon sandėliai Japonijoje",
    "BROKAS": "Brokas",
}

_OSS = (
    ("AT", "20"), ("BE", "21"), ("BG", "20"), ("CY", "19"), ("CZ", "21"), ("DE", "19"), ("DK", "25"), ("EE", "24"),
    ("ES", "21"), ("FI", "25.5"), ("FR", "20"), ("GR", "24"), ("HR", "25"), ("HU", "27"), ("IE", "23"), ("IT", "22"),
    ("LU", "17"), ("LV", "21"), ("MT", "18"), ("NL", "21"), ("PL", "23"), ("PT", "23"), ("RO", "21"), ("SE", "25"),
    ("SI", "22"), ("SK", "23"),
    # of earlier years, and of places that count with a member
    ("EE", "22"), ("RO", "19"), ("SK", "20"), ("MC", "20"), ("NIR", "20"),
)  # fmt: skip


def oss_code(country: str, percent: str) -> str:
    """OSSDE19; a rate of 25.5 is 255: codes hold capitals and digits."""
    return f"OSS{country}{percent.replace('.', '')}"


VAT_CODES = {
    one.code: one
    for one in (
        VatCode("PVM1", "PVM 21 %", "21", "PVM1"),
        VatCode("PVM2", "PVM 12 %", "12", "PVM2"),
        VatCode("PVM3", "PVM 5 %", "5", "PVM3"),
        VatCode("PVM12", "Eksportas 0 %", "0", "PVM12"),
        VatCode("PVM13", "Tiekimas į ES 0 %", "0", "PVM13"),
        VatCode("PVM15", "Ne PVM objektas Lietuvoje", "0", "PVM15"),
        VatCode("PVM21", "Paslaugos iš ES, 21 %", "21", "PVM21"),
        VatCode("PVM100", "Kiti atvejai", "0", "PVM100"),
        *(
            VatCode(oss_code(country, percent), f"OSS {country} {percent} %", percent, "PVM15")
            for country, percent in _OSS
        ),
        *(
            VatCode(f"{country}{percent}", f"PVM {country} {percent} %, vietos registracija", percent, "PVM15")
            for country, percent in (
                ("DE", "19"), ("PL", "23"), ("CZ", "21"), ("FR", "20"), ("IT", "22"), ("ES", "21"), ("GB", "20"),
                ("SE", "25"), ("NL", "21"), ("BE", "21"), ("IE", "23"), ("JP", "10"),
            )
        ),
    )
}  # fmt: skip

#: code -> title and the number that the next document gets
SERIES = {
    "AMZ": ("Amazon pardavimai", 1),
    "AMZB": ("Amazon pardavimai įmonėms", 1),
    "AMZG": ("Amazon grąžinimai", 1),
    "AB": ("Bendra serija", 43),
}
TERMS = {"0": ("Iš karto", 0), "A14": ("14 dienų", 14), "A30": ("30 dienų", 30)}
#: code -> title, first unit, second unit, how many of the second one is
UNITS = {"VNT": ("Vienetai", "vnt.", "vnt.", 1), "M": ("Metrai", "m", "cm", 100), "KG": ("Kilogramai", "kg", "g", 1000)}
#: by level
OBJECTS = {
    1: {one.code: one.title for one in _CLIENTS if one.kind == "AMAZON"},
    2: {"FBA": "Siunčia Amazon", "FBM": "Siunčiame patys"},
    3: {"LT": "Lietuva", "DE": "Vokietija", "PL": "Lenkija", "CZ": "Čekija"},
    4: {},
    5: {},
    6: {},
}
ACCOUNTS = frozenset({"2410", "2411", "4430", "4431", "500", "5001"})
ACCOUNT_LINKS = frozenset({"PREKES", "PASLAUGOS"})
CLIENT_KINDS = frozenset({"AMAZON", "LT", "ES"})
EMPLOYEES = frozenset({USER, USER_WITHOUT_RIGHTS, "JONAS"})
_FIRST = Profile("FVSAMAZON")
PROFILES = {
    one.code: one
    for one in (
        _FIRST,
        *(replace(_FIRST, code=code) for code in ("FVSAMAZON2", "FVSAMAZON3", "FVSAMAZONUS", "FVSAMAZONJP", "VIENA")),
        # another journal, and no help with the cards
        Profile("PIRMAS", "PARD", "PARD", "AB", "", "", "", "", "", ""),
    )
}
