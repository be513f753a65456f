"""`fvsestore guide`: the guide from an Amazon account to the first order, as plain text."""

import textwrap
from collections.abc import Iterable

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.forms import Form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.guide import (
    Block,
    Bullets,
    Chapter,
    CopyText,
    Guide,
    Link,
    Picture,
    Step,
    Trouble,
    central_country,
    plain,
)
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.office import Office

_WIDTH = 100
_LANGUAGES = ("lt", "en")

_language = click.option(
    "--language",
    type=click.Choice(_LANGUAGES),
    help="In this language.  [default: that of the window where it was chosen, else en]",
)
_store = click.option(
    "--store", "code", default="", metavar="CODE", help="With the ticks of this store, and links to its country."
)


@click.group()
def guide() -> None:
    """The guide from an Amazon account to the first order, as the window shows it.

    \b
    Examples:
      fvsestore guide list --language lt
      fvsestore guide list --store SHOP_DE     (with the ticks of this store)
      fvsestore guide show refresh-token
    """


@guide.command("list")
@_language
@_store
@as_json_option
@click.pass_obj
def list_steps(start: Start, language: str | None, code: str, as_json: bool) -> int:
    """The chapters and steps, with the names that `guide show` takes. [x] is done."""
    with opened(start) as office:
        shown = _Shown(office, language, code)
    if as_json:
        print_json([shown.form(chapter, step) for chapter in shown.guide.chapters for step in chapter.steps])
        return 0
    room = max(len(step.id) for step in shown.guide.steps)
    for chapter in shown.guide.chapters:
        click.echo(f"\n{chapter.title}  ({chapter.id})")
        for step in chapter.steps:
            mark = {True: "[x]", False: "[ ]", None: "   "}[shown.done(chapter, step)]
            click.echo(f"  {mark} {step.id:<{room}}  {step.title}")
    return 0


@guide.command("show")
@click.argument("step", default="")
@_language
@_store
@as_json_option
@click.pass_obj
def show_step(start: Start, step: str, language: str | None, code: str, as_json: bool) -> int:
    """A step, or all steps of a chapter; without a name the whole guide.

    \b
    Examples:
      fvsestore guide show refresh-token
      fvsestore guide show security-questions --language lt
      fvsestore guide show > guide.txt
    """
    with opened(start) as office:
        shown = _Shown(office, language, code)
    wanted = shown.named(step.strip().lower())
    if as_json:
        print_json([shown.form(chapter, one) for chapter, steps in wanted for one in steps])
        return 0
    if not step:
        _print(shown.guide.title, shown.text(shown.guide.opening))
    for chapter, steps in wanted:
        whole = steps == chapter.steps
        if whole:
            _print(f"\n{chapter.title}\n{'=' * len(chapter.title)}", shown.text(chapter.opening))
        for one in steps:
            number = f"{chapter.steps.index(one) + 1}. " if whole else ""
            _print(f"\n{number}{one.title}", shown.text(one.blocks))
    return 0


class _Shown:
    """The guide in a language, with what is known of a store."""

    def __init__(self, office: Office, language: str | None, code: str) -> None:
        store = office.store(store_code(code)) if code else None
        chosen = language or office.settings.language
        self.guide: Guide = office.connection.guide(chosen if chosen in _LANGUAGES else "en")
        self._ticks = office.connection.ticks(store.code if store is not None else None)
        self._region = store.region if store is not None else Region.EUROPE
        self._country = central_country(store.region, store.marketplace_ids) if store is not None else ""

    def named(self, name: str) -> list[tuple[Chapter, tuple[Step, ...]]]:
        """The steps of this name with their chapter. Raises CorrectInput("guide_step_unknown")."""
        found = []
        for chapter in self.guide.chapters:
            steps = chapter.steps if name in ("", chapter.id) else tuple(s for s in chapter.steps if s.id == name)
            if steps:
                found.append((chapter, steps))
        if not found:
            raise CorrectInput("guide_step_unknown", step=name)
        return found

    def done(self, chapter: Chapter, step: Step) -> bool | None:
        return step.id in self._ticks if chapter.to_do else None

    def text(self, blocks: Iterable[Block]) -> str:
        return "\n\n".join(self._block(block) for block in blocks)

    def _block(self, block: Block) -> str:
        match block:
            case Bullets(items):
                return "\n".join(_wrapped("".join(span.text for span in item), "  - ", "    ") for item in items)
            case CopyText(_, text):
                # as it is, so that it can be copied
                return f"{'-' * 8}\n{text}\n{'-' * 8}"
            case Picture(_, words):
                return _wrapped(f"[{words}]")
            case Trouble():
                return _wrapped(plain(block), "  ! ", "    ")
            case Link(words, _):
                return f"{words}: {self._address(block)}"
            case _:
                return _wrapped(plain(block))

    def _address(self, link: Link) -> str:
        return link.address(self._region, self._country)

    def form(self, chapter: Chapter, step: Step) -> Form:
        return {
            "id": step.id,
            "chapter": chapter.id,
            "title": step.title,
            "audience": (step if step.audience.value != "all" else chapter).audience.value,
            "done": self.done(chapter, step),
            "text": self.text(step.blocks),
            "links": [{"words": link.words, "address": self._address(link)} for link in step.links],
            "copies": [{"name": one.name, "text": one.text} for one in step.copies],
        }


def _wrapped(text: str, first: str = "", later: str = "") -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False
    )


def _print(*parts: str) -> None:
    click.echo("\n\n".join(part for part in parts if part))
