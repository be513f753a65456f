"""The guide: the same in both languages, whole, and never a way out to anybody but Amazon."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from pathlib import Path

import pytest

from fvsestore_gui.model.credentials import CredentialField, Found, found_in
from fvsestore_gui.model.guide import (
    SELLER_CENTRAL,
    VENDOR_CENTRAL,
    Audience,
    Block,
    Bullets,
    CopyText,
    Guide,
    Link,
    Paragraph,
    Picture,
    Trouble,
    central_country,
    is_amazons,
    plain,
)
from fvsestore_gui.model.marketplaces import MARKETPLACES, Region, region_marketplaces
from fvsestore_gui.paths import resources
from fvsestore_gui.words_en import ERRORS
from fvsestore_gui.work.guide import LANGUAGES, GuideWrong, parse, read

GUIDES = {language: read(language) for language in LANGUAGES}
LT, EN = GUIDES["lt"], GUIDES["en"]
PICTURES = resources() / "guide" / "pictures"
#: paths on Seller Central and Vendor Central that are known to be there
PATHS = {
    SELLER_CENTRAL: {"/", "/sellingpartner/developerconsole", "/sw/AccountInfo/MerchantToken/step/MerchantToken"},
    VENDOR_CENTRAL: {"/"},
}
#: fields of the window that ask where their values come from
FIELDS = {*(field.name.lower() for field in CredentialField), "region", "parameter", "marketplaces"}
FIELDS |= {"finvalda.address", "finvalda.user", "seller_id"}
#: pages on which F1 leads to a step
FIELDS |= {"diagnosis", "roles", "deadlines", "network"}
SMALL = "# T\n\n## C {#c}\n\n1. {#s} **S**\n\n   Words.\n"

every_guide = pytest.mark.parametrize("guide", GUIDES.values(), ids=GUIDES)


def shape(blocks: Iterable[Block]) -> list[tuple[str, str]]:
    """What must be the same in every language: the kinds of blocks, and what is not a matter of words."""
    found = []
    for block in blocks:
        match block:
            case CopyText(name, text):
                own = f"{name}: {text}"
            case Picture(file, _):
                own = file
            case Link(_, target):
                own = target
            case Bullets(items):
                own = str(len(items))
            case _:
                own = ""
        found.append((type(block).__name__, own))
    return found


def test_both_languages_have_the_same_chapters_and_steps() -> None:
    """Who changes the language stays on the same step, and no tick is lost."""
    for one, other in zip(LT.chapters, EN.chapters, strict=True):
        assert (one.id, one.audience, one.to_do) == (other.id, other.audience, other.to_do)
        assert shape(one.opening) == shape(other.opening), one.id
        for step, fellow in zip(one.steps, other.steps, strict=True):
            assert (step.id, step.audience) == (fellow.id, fellow.audience)
            assert (step.fields, step.errors) == (fellow.fields, fellow.errors), step.id
            assert shape(step.blocks) == shape(fellow.blocks), step.id
    assert shape(LT.opening) == shape(EN.opening)


def test_no_tick_is_lost() -> None:
    """A step that a user may have ticked keeps its id; guide_steps.txt, an id a line, is only ever added to."""
    known = Path(__file__).with_name("guide_steps.txt").read_text(encoding="utf-8").split()
    assert sorted(known) == sorted(step.id for step in EN.steps)


@every_guide
def test_no_step_is_empty(guide: Guide) -> None:
    """Every step has a title and says something besides a button or a picture."""
    for step in guide.steps:
        assert step.title.strip()
        assert any(isinstance(block, Paragraph | Bullets) for block in step.blocks), step.id
        assert all(plain(block).strip() for block in step.blocks), step.id


@every_guide
def test_every_address_is_amazons(guide: Guide) -> None:
    """Nobody who follows the guide is led to a page of somebody else, from whatever store."""
    text = (resources() / "guide" / f"{guide.language}.md").read_text(encoding="utf-8")
    links = [block for block in guide.blocks if isinstance(block, Link)]
    assert len(links) >= 10
    for link in links:
        place = next((place for place in PATHS if link.target.startswith(place)), None)
        if place is not None:
            assert link.target.removeprefix(place) in PATHS[place]
        for region in Region:
            for country in ("", *(marketplace.country for marketplace in region_marketplaces(region))):
                assert is_amazons(link.address(region, country)), (link.target, country)
    written = set(re.findall(r"https?://[^\s)`“\"]+", text))
    assert {address for address in written if not is_amazons(address)} == {"http://", "https://"} & written
    assert not re.search(r"\bwww\.", text)


@pytest.mark.parametrize(
    "address",
    [
        "http://sellercentral.amazon.com/",
        "https://sellercentral.amazon.com.example.org/",
        "https://notamazon.com/",
        "https://sellercentral.amazon.com@example.org/",
        "https://example.org/?amazon.com",
        "https://amazon.lt.example/",
        "https://sellercentral.amazon.example/",
        "https://sellercentral-amazon.com/",
        "mailto:someone@amazon.com",
    ],
)
def test_an_address_that_only_looks_like_amazons(address: str) -> None:
    """Look-alikes would be found out by the test above."""
    assert not is_amazons(address)


def test_pages_open_on_the_site_of_the_store() -> None:
    """A store of Poland opens the Polish page, one whose country is unknown that of its region."""
    console = Link("Develop Apps", "central:/sellingpartner/developerconsole")
    assert console.address(Region.EUROPE, "PL") == "https://sellercentral.amazon.pl/sellingpartner/developerconsole"
    european = "https://sellercentral-europe.amazon.com/sellingpartner/developerconsole"
    assert console.address(Region.EUROPE) == european
    assert console.address(Region.EUROPE, "US") == european
    assert console.address(Region.FAR_EAST) == "https://sellercentral.amazon.co.jp/sellingpartner/developerconsole"
    vendor = Link("Vendor Central", "vendor:/")
    assert vendor.address(Region.EUROPE, "FR") == "https://vendorcentral.amazon.fr/"
    assert vendor.address(Region.EUROPE, "SA") == "https://vendorcentral.amazon.de/"
    assert vendor.address(Region.NORTH_AMERICA) == "https://vendorcentral.amazon.com/"


def test_the_country_whose_pages_a_store_opens() -> None:
    """Where several countries share a site it is that; a store of one country alone has its own."""
    by_country = {one.country: one.marketplace_id for one in MARKETPLACES.values()}
    europe = [one.marketplace_id for one in region_marketplaces(Region.EUROPE)]
    assert central_country(Region.EUROPE, europe) == ""
    assert central_country(Region.EUROPE, [by_country["PL"], by_country["FR"]]) == ""
    assert central_country(Region.EUROPE, [by_country["PL"]]) == "PL"
    assert central_country(Region.NORTH_AMERICA, [by_country["PL"]]) == ""
    assert central_country(Region.NORTH_AMERICA, [by_country["CA"]]) == "CA"
    assert central_country(Region.FAR_EAST, []) == ""


def test_the_search_forgives_missing_accents() -> None:
    """Whoever types without Lithuanian letters finds the same."""
    assert LT.found("slaptazod") == LT.found("slaptažod") != ()


def test_every_picture_is_there_and_used() -> None:
    """No place for a drawing stays empty, and none is shipped for nothing."""
    shown = {block.file for block in LT.blocks if isinstance(block, Picture)}
    assert shown == {path.name for path in PICTURES.iterdir()}
    assert len(shown) >= 8


@pytest.mark.parametrize("path", sorted(PICTURES.iterdir()), ids=lambda path: path.stem)
def test_a_picture_suits_light_and_dark(path: Path) -> None:
    """Drawings take the window's own colour and three more that are seen on both; they load nothing and run nothing."""
    root = ElementTree.parse(path).getroot()
    tags = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in root.iter()}
    assert tags <= {"svg", "rect", "circle", "path", "text"}
    colours = {value for element in root.iter() for name, value in element.items() if name in ("fill", "stroke")}
    assert "currentColor" in colours
    for colour in colours - {"none", "currentColor"}:
        assert min(contrast(colour, ground) for ground in ("#FFFFFF", "#F3F3F3", "#2D2D2D", "#202020")) >= 3
    for words in root.iter("{http://www.w3.org/2000/svg}text"):
        assert words.get("fill") == "currentColor"  # 4.5 : 1 as the window's own words
        assert (words.text or "").isascii() or set(words.text or "") - set(map(chr, range(128))) <= set("…▾•")


@every_guide
def test_every_field_says_where_its_value_comes_from(guide: Guide) -> None:
    """ "How do I get this?" leads to a step, beside every field."""
    assert {field for step in guide.steps for field in step.fields} == FIELDS
    found = {field: guide.for_field(field) for field in FIELDS}
    assert {step.id for step in found.values() if step} == {
        "credentials", "client-secret", "refresh-token", "region", "new-parameter", "marketplaces",
        "finvalda-address", "finvalda-user", "merchant-token",
        "find-cause", "what-you-get", "company-network", "secret-expires",
    }  # fmt: skip


@every_guide
def test_errors_lead_to_steps(guide: Guide) -> None:
    """What Amazon refuses at the first test is answered by a step, and no step names an error that cannot happen."""
    named = {code for step in guide.steps for code in step.errors}
    assert named <= set(ERRORS)
    assert {"lwa_invalid_client", "lwa_secret_expired", "lwa_invalid_grant", "lwa_unauthorized_client"} <= named
    assert [step.id for step in guide.for_error("access_denied")] == ["roles", "app-roles", "test-key"]


@every_guide
@pytest.mark.parametrize(
    ("old", "step"),
    [
        ("IAM", "iam-arn"),
        ("IAM ARN", "iam-arn"),
        ("OrderReader", "iam-arn"),
        ("role ARN", "iam-arn"),
        ("AKIA", "aws-keys"),
        ("amazon_sp_aws_user_key_id", "aws-keys"),
        ("amazon_sp_aws_user_secret", "aws-keys"),
        ("amazon_sp_aws_role_arn", "aws-keys"),
        ("amazon_sp_aws_region", "aws-keys"),
        ("Security Token Service", "aws-keys"),
        ("STS", "aws-keys"),
        ("execute-api", "aws-keys"),
        ("SigV4", "sigv4"),
        ("MWS", "mws"),
        ("MWS Auth Token", "mws"),
        ("MWSAuthToken", "mws"),
        ("MWS Authorisation Token", "mws"),
        ("developer ID", "mws"),
        ("User Permissions", "mws"),
        ("Manage Your Apps", "mws"),
        ("amazon_seller_id", "merchant-token"),
        ("Website workflow", "no-addresses"),
        ("Generate Refresh Token", "refresh-token"),
    ],
)
def test_what_is_retired_is_found_by_its_old_name(guide: Guide, old: str, step: str) -> None:
    """Who searches for what an old description asks for is led first to what says it is not needed, or to what is."""
    assert [one.id for one in guide.found(old)][:1] == [step]


@every_guide
def test_a_search_that_finds_nothing(guide: Guide) -> None:
    """An empty field, and words that nobody wrote, list no step."""
    # a short word is none of the many words that have it inside
    assert all(re.search(r"\bIAM", one.plain) for one in guide.found("IAM"))
    assert guide.found("") == ()
    assert guide.found("a word that nobody wrote qqq") == ()


@every_guide
def test_only_the_secret_expires(guide: Guide) -> None:
    """The guide never says again that the identifier ends after 180 days."""
    said = {step.id for step in guide.found("180")}
    assert said == {"secret-expires", "identifier-stays"}
    assert guide.found("2023-10-02")


@every_guide
def test_values_to_copy_are_ready(guide: Guide) -> None:
    """What goes into Amazon's English forms is English, fits its fields, and is none of anybody's keys."""
    copies = {block.name: block.text for block in guide.blocks if isinstance(block, CopyText)}
    assert {"roles", "use-case", "app-name", "vendor-use-case", "question-to-amazon"} <= set(copies)
    assert 2 <= len(copies["app-name"]) <= 40
    for text in copies.values():
        assert text.isascii()
        assert text == text.strip()
        assert all(found_in(word) in (Found.UNKNOWN, Found.EMPTY) for word in text.split())
    assert "Restricted" not in copies["roles"]


@every_guide
def test_troubles_have_a_remedy(guide: Guide) -> None:
    """What may go wrong is never named without what to do then."""
    troubles = [block for block in guide.blocks if isinstance(block, Trouble)]
    assert len(troubles) >= 20
    for trouble in troubles:
        assert len("".join(span.text for span in trouble.remedy)) > 20


def test_sellers_and_vendors_see_their_own_way() -> None:
    """A vendor is not sent to Seller Central's forms, nor a seller to Vendor Central's."""
    seller = {chapter.id for chapter in LT.chapters_for(Audience.SELLER)}
    vendor = {chapter.id for chapter in LT.chapters_for(Audience.VENDOR)}
    own = {"developer-profile", "approval", "application", "keys", "authorization", "first-test"}
    assert seller ^ vendor == own | {"vendor"}
    for one in LT.chapters_for(Audience.VENDOR):
        if one.to_do:
            assert not any(link.target.startswith(SELLER_CENTRAL) for step in one.steps for link in step.links), one.id
    required = next(chapter for chapter in LT.chapters_for(Audience.VENDOR) if chapter.id == "requirements")
    assert "professional-plan" not in {step.id for step in required.steps}
    assert LT.chapters_for(Audience.ALL) == LT.chapters


@every_guide
def test_countries_of_a_region_are_all_named(guide: Guide) -> None:
    """Each region's list has as many countries as the program knows in it."""
    step = guide.step("region")
    assert step is not None
    (countries,) = (block for block in step.blocks if isinstance(block, Bullets))
    counted = [plain(Bullets((item,))).count(",") + 1 for item in countries.items]
    assert counted == [
        len(region_marketplaces(region)) for region in (Region.EUROPE, Region.NORTH_AMERICA, Region.FAR_EAST)
    ]
    assert sum(counted) == len(MARKETPLACES)


def test_lithuanian_is_lithuanian() -> None:
    """Words are translated, with Lithuanian quotes; the English guide has none of them."""
    for step in LT.steps:
        fellow = EN.step(step.id)
        assert fellow is not None
        assert step.title != fellow.title or step.id == "iam-arn"
    assert not any('"' in plain(block) for block in LT.blocks if not isinstance(block, CopyText))
    assert not set("„“ąčęėįšųūž") & set(EN.title + "".join(step.plain for step in EN.steps))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("# T", "T", "no title"),
        ("## C {#c}", "", "neither a block nor a chapter|no chapter"),
        ("{#s}", "{}", "no id"),
        ("{#s}", "{#c}", "twice"),
        ("{#s}", "{#s .buyer}", "unknown"),
        ("1. ", "2. ", "step 1"),
        ("   Words.", "", "an empty step"),
        ("   Words.", "Words.", "an empty step"),
        ("Words.", "Words **strong.", "star"),
        ("Words.", "See [page](https://amazon.com).", "alone"),
        ("Words.", "Words:\n   - one", "an empty line"),
        ("Words.", "> no sign", "sign"),
        ("Words.", "```copy x\n   y", "does not end"),
        ("Words.", "```copy x\n   ```", "nothing to copy"),
        ("Words.", "```\n   y\n   ```", "a name"),
        ("Words.", "```copy x\n   y\n   ```\n\n   ```copy x\n   y\n   ```", "a name"),
        ("1. {#s} **S**\n\n   Words.", "Words.", "without steps"),
    ],
)
def test_a_mistake_in_the_text_is_named(old: str, new: str, what: str) -> None:
    """Whoever writes a new step is told the line of a mistake, instead of users missing a part."""
    assert parse("lt", SMALL).step("s")
    with pytest.raises(GuideWrong, match=rf"lt\.md, line \d+: .*({what})"):
        parse("lt", SMALL.replace(old, new))


def test_blocks_are_read_as_written() -> None:
    """Looks, line breaks of what is copied, and several lines of one paragraph come out right."""
    copied_lines = "   ```copy x\n   a\n\n     b\n   ```\n\n"
    text = f"{SMALL}   more `code|x` and **strong**.\n\n{copied_lines}   > **Sign `y`.** What\n   > then.\n"
    step = parse("lt", text).step("s")
    assert step is not None
    paragraph, copied, trouble = step.blocks
    assert plain(paragraph) == "Words. more code|x and strong."
    assert isinstance(paragraph, Paragraph)
    assert [span.text for span in paragraph.words if span.code] == ["code|x"]
    assert [span.text for span in paragraph.words if span.strong] == ["strong"]
    assert copied == CopyText("x", "a\n\n  b")
    assert isinstance(trouble, Trouble)
    assert plain(trouble) == "Sign y. What then."


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
