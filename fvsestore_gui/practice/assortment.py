"""What invented buyers buy and where they live: titles, SKUs and postcodes that real accounts stumble over.

Whatever names a buyer carries one of PERSONAL_MARKS, so that tests can prove that none of it is kept anywhere.
"""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal

BUYER_MARK = "PIRKEJAS-"
STREET_MARK = "GATVE-"
CITY_MARK = "MIESTAS-"
COMPANY_MARK = "IMONE-"
GIFT_MARK = "DOVANA-"
PHONE_MARK = "00055577"
TAX_NUMBER_MARK = "99900055"
PERSONAL_MARKS = (BUYER_MARK, STREET_MARK, CITY_MARK, COMPANY_MARK, GIFT_MARK, PHONE_MARK, TAX_NUMBER_MARK, "pirkejas-")


@dataclass(frozen=True, slots=True)
class Product:
    """One product of the practice seller; the price is the euro price, taxes contained."""

    sku: str
    asin: str
    title: str
    price: Decimal


def _product(sku: str, asin: str, price: str, title: str) -> Product:
    return Product(sku, asin, title, Decimal(price))


PRODUCTS = (
    _product("000123", "B0PRAKT001", "39.90", "Lininė staltiesė „Žemyna“, 140 × 220 cm, natūrali"),
    # Amazon passes on letters with separate marks when the seller typed them so
    _product("GIN-KAR-08", "B0PRAKT002", "24.50", unicodedata.normalize("NFD", "Gintarinė apyrankė „Jūratė“, šviesi")),
    _product("0012345678905", "B0PRAKT003", "12.49", "Świeca z wosku pszczelego „Żółw” – zestaw 6 szt."),
    _product("TW-6-GRÜN", "B0PRAKT004", "54.00", "Handgewebte Tischwäsche »Grüße aus Šiauliai«, 6-teilig (Größe XL)"),
    _product(
        "JP-TOWEL-2", "B0PRAKT005", "116.00", unicodedata.normalize("NFD", "リネン ガーゼタオル 2枚組 「バルト海」")
    ),
    _product("ĄŽUOL-LENTA-12", "B0PRAKT006", "44.95", '12" oak serving board, so-called "Ąžuolas"; hand oiled'),
    _product("1E5", "B0PRAKT007", "7.99", '=1+1 stalo žaidimas "Skaičiai", nuo 6 m.'),
    _product("2026-11-01", "B0PRAKT008", "9.90", "Sieninis kalendorius 2027 – miškai, ežerai ir pelkės"),
    _product("ŽALIA-ARB-250", "B0PRAKT009", "6.45", "Žolelių arbata „Čiobreliai“ 250 g 🐝"),
    _product("VILN-MEZG 77", "B0PRAKT010", "64.90", "Megztinis vyrams, 100 % vilna, ąžuolo rudumo, M dydis"),
    _product("-5C-THERMO", "B0PRAKT011", "29.99", "-5 °C Thermosflasche 0,75 l, Edelstahl, spülmaschinenfest"),
    _product("@HOME-01", "B0PRAKT012", "18.75", "@home Duftkerze, Lavendel & Honig, 3er-Set"),
    _product("00000000042", "B0PRAKT013", "3.20", "Muilas su deguto kvapu, 90 g"),
    _product("LT/KNYGA/2", "B0PRAKT014", "15.00", "Knyga „Kaip skaičiuoti avis“ / Book \\ “How to count sheep”"),
    _product("PL-KOC-150", "B0PRAKT015", "71.30", "Koc wełniany w jodełkę 150×200 cm, łagodny dla skóry"),
    # the quotes at both ends are the seller's own
    _product("S-077-B", "B0PRAKT016", "21.00", '"Alksnis" šaukštai, 4 vnt.,\u00a0 rankų darbo, ilgis 25"'),
    _product(
        "LONG-1", "B0PRAKT017", "33.33", "Lininė patalynė " + "labai minkšta, skalbta akmenimis, " * 12 + "200 × 220"
    ),
    _product("JP-WOOL-L", "B0PRAKT018", "77.00", "ウール セーター メンズ Ｌサイズ (リトアニア製) ㍿"),
)

#: FBM carriers of a Lithuanian seller, as typed into Amazon
CARRIERS = ("DPD", "LP EXPRESS", "Omniva", "DHL", "Venipak")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an order goes."""

    country: str
    postcode: str
    city: str
    state: str = ""


#: the ordinary ones: marketplace's country -> where its buyers live
DESTINATIONS: dict[str, tuple[Destination, ...]] = {
    "DE": (
        Destination("DE", "10115", "Berlin", "Berlin"),
        Destination("DE", "80331", "München", "Bayern"),
        Destination("DE", "01067", "Dresden", "Sachsen"),
        Destination("AT", "1010", "Wien"),
        Destination("LT", "01103", "Vilnius"),
        Destination("LT", "LT-44297", "Kaunas"),
        Destination("DK", "2100", "København"),
        Destination("CZ", "110 00", "Praha"),
    ),
    "FR": (
        Destination("FR", "75004", "Paris"),
        Destination("FR", "06000", "Nice"),
        Destination("LU", "1009", "Lëtzebuerg"),
    ),
    "IT": (Destination("IT", "00184", "Roma", "RM"), Destination("IT", "20121", "Milano", "MI")),
    "ES": (Destination("ES", "28013", "Madrid", "Madrid"), Destination("PT", "1100-148", "Lisboa")),
    "NL": (Destination("NL", "1012 JS", "Amsterdam"), Destination("NL", "3011AD", "Rotterdam")),
    "PL": (Destination("PL", "00-950", "Warszawa", "mazowieckie"), Destination("PL", "80-001", "Gdańsk", "pomorskie")),
    "SE": (Destination("SE", "111 20", "Stockholm"), Destination("FI", "00100", "Helsinki")),
    "GB": (Destination("GB", "SW1A 1AA", "London", "England"), Destination("GB", "EH1 1YZ", "Edinburgh", "Scotland")),
    "BE": (Destination("BE", "1000", "Bruxelles"),),
    "IE": (Destination("IE", "D02 X285", "Dublin", "Co. Dublin"),),
    "US": (Destination("US", "98109-5210", "Seattle", "WA"), Destination("US", "00501", "Holtsville", "NY")),
    "CA": (Destination("CA", "M5V 2T6", "Toronto", "ON"),),
    "MX": (Destination("MX", "06000", "Ciudad de México", "CDMX"),),
    "BR": (Destination("BR", "01234-567", "São Paulo", "SP"),),
    "JP": (Destination("JP", "100-0001", "千代田区", "東京都"), Destination("JP", "060-0001", "札幌市", "北海道")),
    "AU": (Destination("AU", "2000", "Sydney", "NSW"), Destination("AU", "0800", "Darwin", "NT")),
    "SG": (Destination("SG", "018956", "Singapore"),),
}

#: places whose tax territory is not that of their country or of their address's look
TERRITORIES: dict[str, Destination] = {
    "northern_ireland": Destination("GB", "BT1 5GS", "Belfast", "Northern Ireland"),
    "northern_ireland_tight": Destination("GB", "bt486dq", "Londonderry"),
    "canary_islands": Destination("ES", "35001", "Las Palmas", "Las Palmas"),
    "canary_islands_west": Destination("ES", "38003", "Santa Cruz de Tenerife", "S.C. Tenerife"),
    "ceuta": Destination("ES", "51001", "Ceuta", "Ceuta"),
    "melilla": Destination("ES", "52001", "Melilla", "Melilla"),
    "livigno": Destination("IT", "23041", "Livigno", "SO"),
    "campione": Destination("IT", "22061", "Campione d'Italia", "CO"),
    "aland_as_finland": Destination("FI", "22100", "Mariehamn", "Åland"),
    "aland": Destination("AX", "22100", "Mariehamn"),
    "monaco": Destination("MC", "98000", "Monaco"),
    "monaco_as_france": Destination("FR", "98000", "Monaco"),
    "isle_of_man": Destination("GB", "IM1 1AG", "Douglas", "Isle of Man"),
    "isle_of_man_own": Destination("IM", "IM2 4NQ", "Onchan"),
    "jersey": Destination("GB", "JE2 3AB", "St Helier", "Jersey"),
    "guernsey_own": Destination("GG", "GY1 2PB", "St Peter Port"),
    "guadeloupe": Destination("FR", "97110", "Pointe-à-Pitre", "Guadeloupe"),
    "reunion_own": Destination("RE", "97400", "Saint-Denis"),
    "busingen": Destination("DE", "78266", "Büsingen am Hochrhein", "Baden-Württemberg"),
    "heligoland": Destination("DE", "27498", "Helgoland", "Schleswig-Holstein"),
    "mount_athos": Destination("GR", "63086", "Karyes"),
    "switzerland": Destination("CH", "8001", "Zürich", "ZH"),
    "norway": Destination("NO", "0150", "Oslo"),
    "no_postcode": Destination("IE", "", "Galway", "Co. Galway"),
}
#: those of them that are outside the union's, or the United Kingdom's, VAT although their country is inside
OUTSIDE = frozenset(
    {
        "canary_islands", "canary_islands_west", "ceuta", "melilla", "livigno", "campione", "aland_as_finland",
        "jersey", "guadeloupe", "busingen", "heligoland", "mount_athos",
    }
)  # fmt: skip
