"""The guide inside the program: chapters of steps from an Amazon account to the first order, and what to do there.

Ids stay the same in every language and every version: ticks that a user has set hang on them.
"""

import re
from collections.abc import Collection, Iterator
from enum import Enum
from urllib.parse import urlsplit

import msgspec

from fvsestore_gui.model.marketplaces import MARKETPLACES, Region
from fvsestore_gui.model.words import search_key

#: words of a search that may stand in the middle of others are longer
_SHORT = 3
#: addresses of pages begin with these where the host turns on the store: "central:/sellingpartner/developerconsole"
SELLER_CENTRAL, VENDOR_CENTRAL = "central:", "vendor:"
#: of Amazon's shops and of Seller Central and Vendor Central
_ENDINGS = (
    *(
        "com",
        "ca",
        "com.mx",
        "com.br",
        "ie",
        "es",
        "co.uk",
        "fr",
        "com.be",
        "nl",
        "de",
        "it",
        "se",
        "co.za",
        "pl",
        "eg",
    ),
    *("com.tr", "sa", "ae", "me", "in", "sg", "com.sg", "com.au", "co.jp"),
)
#: no address of the guide leads elsewhere
AMAZON_HOSTS = frozenset({"amazonservices.com", *(f"amazon.{ending}" for ending in _ENDINGS)})
#: the country whose pages stand for a region as long as the store's own is not known
_USUAL_COUNTRY = {Region.NORTH_AMERICA: "US", Region.EUROPE: "DE", Region.FAR_EAST: "JP"}


class Audience(Enum):
    """Whom a chapter or a step is for."""

    ALL = "all"
    SELLER = "seller"
    VENDOR = "vendor"


class Span(msgspec.Struct, frozen=True):
    """Words of one look. `code`: to the letter, as Amazon or a key writes it."""

    text: str
    strong: bool = False
    code: bool = False


Words = tuple[Span, ...]


class Paragraph(msgspec.Struct, frozen=True):
    words: Words


class Bullets(msgspec.Struct, frozen=True):
    items: tuple[Words, ...]


class CopyText(msgspec.Struct, frozen=True):
    """A value to copy, line breaks and all; `name` is the same in every language, and so is `text`."""

    name: str
    text: str


class Picture(msgspec.Struct, frozen=True):
    """A drawing in resources/guide/pictures; `words` say what it shows to who does not see it."""

    file: str
    words: str


class Trouble(msgspec.Struct, frozen=True):
    """What may go wrong at a step, and what then."""

    sign: Words
    remedy: Words


class Link(msgspec.Struct, frozen=True):
    """A page of Amazon's that a button opens: an https address, or a path on Seller Central or Vendor Central."""

    words: str
    target: str

    def address(self, region: Region, country: str = "") -> str:
        """The page for a store of `region`, on the site of `country` where it has one; "" if none is known."""
        for beginning in (SELLER_CENTRAL, VENDOR_CENTRAL):
            if self.target.startswith(beginning):
                site = _site(beginning, region, country)
                return site + self.target.removeprefix(beginning) if site else ""
        return self.target


Block = Paragraph | Bullets | CopyText | Picture | Trouble | Link


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do, or in a chapter to be read one thing to know. `id` is the step's in every language.

    `fields`: fields of the window whose "how do I get this?" leads here; `errors`: codes that this step mends.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    audience: Audience = Audience.ALL
    fields: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Link))

    @property
    def copies(self) -> tuple[CopyText, ...]:
        return tuple(block for block in self.blocks if isinstance(block, CopyText))

    @property
    def plain(self) -> str:
        """All of its words in one line, for searching."""
        return " ".join([self.title, *map(plain, self.blocks)])

    @property
    def code(self) -> str:
        """What it names to the letter, in one line."""
        return " ".join(span.text for block in self.blocks for span in _spans(block) if span.code)


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """Steps that belong together. `to_do` is False where they are to be read and have no tick box."""

    id: str
    title: str
    opening: tuple[Block, ...]
    steps: tuple[Step, ...]
    audience: Audience = Audience.ALL
    to_do: bool = True


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """The whole guide in one language."""

    language: str
    title: str
    opening: tuple[Block, ...]
    chapters: tuple[Chapter, ...]

    def chapters_for(self, audience: Audience) -> tuple[Chapter, ...]:
        """What sellers or vendors are shown, without the steps and chapters that are for others only."""
        shown = []
        for chapter in self.chapters:
            if _fits(chapter.audience, audience):
                steps = tuple(step for step in chapter.steps if _fits(step.audience, audience))
                shown.append(msgspec.structs.replace(chapter, steps=steps))
        return tuple(shown)

    @property
    def steps(self) -> Iterator[Step]:
        for chapter in self.chapters:
            yield from chapter.steps

    def step(self, step_id: str) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def for_field(self, field: str) -> Step | None:
        """Where "how do I get this?" beside a field leads: the first step that names it."""
        return next((step for step in self.steps if field in step.fields), None)

    def for_error(self, code: str) -> tuple[Step, ...]:
        """The steps that mend an error, in the order of the guide."""
        return tuple(step for step in self.steps if code in step.errors)

    def found(self, text: str) -> tuple[Step, ...]:
        """The steps that have all words of `text`, whether its accents are typed or not; none for an empty text.

        A word of up to three letters must begin one, for it stands inside many. Those whose title or code has them as
        words of their own come first, a word of the title may go on; then those that have them anywhere in their title.
        """
        wanted = search_key(text).split()
        if not wanted:
            return ()
        begun = [re.compile(rf"(?<!\w){re.escape(word)}") for word in wanted]
        whole = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in wanted]

        def has_all(said: str) -> bool:
            return all(
                one.search(said) if len(word) <= _SHORT else word in said
                for word, one in zip(wanted, begun, strict=True)
            )

        def rank(step: Step) -> int:
            title, code = search_key(step.title), search_key(step.code)
            if all(one.search(title) or other.search(code) for one, other in zip(begun, whole, strict=True)):
                return 0
            return 1 if has_all(title) else 2

        return tuple(sorted((step for step in self.steps if has_all(search_key(step.plain))), key=rank))

    def chapter_of(self, step_id: str) -> Chapter | None:
        """The chapter that a step stands in."""
        return next((one for one in self.chapters if any(step.id == step_id for step in one.steps)), None)

    @property
    def blocks(self) -> Iterator[Block]:
        """Every block, from the first page to the last."""
        yield from self.opening
        for chapter in self.chapters:
            yield from chapter.opening
            for step in chapter.steps:
                yield from step.blocks


def plain(block: Block) -> str:
    """A block's words without their looks."""
    if isinstance(block, Paragraph):
        return _joined(block.words)
    if isinstance(block, Bullets):
        return " ".join(map(_joined, block.items))
    if isinstance(block, Trouble):
        return f"{_joined(block.sign)} {_joined(block.remedy)}"
    if isinstance(block, CopyText):
        return block.text
    return block.words


def _spans(block: Block) -> Words:
    if isinstance(block, Paragraph):
        return block.words
    if isinstance(block, Bullets):
        return tuple(span for item in block.items for span in item)
    if isinstance(block, Trouble):
        return block.sign + block.remedy
    return ()


def is_amazons(address: str) -> bool:
    """Whether an https address is on one of Amazon's hosts, whatever stands before the @ or after the host."""
    parts = urlsplit(address)
    host = (parts.hostname or "").removesuffix(".")
    return parts.scheme == "https" and any(host == own or host.endswith(f".{own}") for own in AMAZON_HOSTS)


def central_country(region: Region, marketplace_ids: Collection[str]) -> str:
    """The country on whose pages a store that sells there is set up; "" for the usual one of its region.

    Several countries share a site: where the usual site is among those of the store, it is that.
    """
    sold = [one for one in MARKETPLACES.values() if one.region is region and one.marketplace_id in marketplace_ids]
    usual = _site(SELLER_CENTRAL, region, "")
    if not sold or any(one.seller_central == usual for one in sold):
        return ""
    return sold[0].country


def _joined(words: Words) -> str:
    return "".join(span.text for span in words)


def _fits(audience: Audience, wanted: Audience) -> bool:
    return Audience.ALL in (audience, wanted) or audience is wanted


def _site(beginning: str, region: Region, country: str) -> str:
    for place in (country, _USUAL_COUNTRY[region]):
        for marketplace in MARKETPLACES.values():
            if marketplace.region is region and marketplace.country == place:
                site = marketplace.seller_central if beginning == SELLER_CENTRAL else marketplace.vendor_central
                if site:
                    return site
    return ""
