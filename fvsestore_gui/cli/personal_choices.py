"""`fvsestore personal show`, `on`, `off`, `buyer`: what stores keep of their buyers, and what is kept of one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import Enum

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.personal_forms import buyer_form, choices_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import local, pairs, table
from fvsestore_gui.erasure_words import ErasureWords
from fvsestore_gui.model.personal import (
    DELIVERY_ALLOWANCE_DAYS,
    MOST_DAYS,
    FieldChoice,
    PersonalField,
    PersonalSettings,
    Purpose,
)
from fvsestore_gui.personal_words_en import MISSING, TAKEN_ON

_fields = click.option(
    "--field",
    "fields",
    multiple=True,
    type=click.Choice([choice.value for choice in FieldChoice]),
    help="Read this (repeatable).",
)
_purposes = click.option(
    "--for",
    "purposes",
    multiple=True,
    type=click.Choice([purpose.value for purpose in Purpose]),
    help="What for (repeatable): shipping reads orders that you send yourselves, invoices all but cancelled ones.",
)


@click.command()
@click.argument("code", required=False)
@as_json_option
@click.pass_obj
def show(start: Start, code: str | None, as_json: bool) -> int:
    """Show what is kept of buyers, of every store or of the one named."""
    with opened(start) as office:
        codes = [store_code(code)] if code else [store.code for store in office.stores()]
        found = {one: office.personal.personal_settings(one) for one in codes}
    if as_json:
        print_json([choices_form(one, settings) for one, settings in found.items()])
    elif not found:
        click.echo("There are no stores.", err=True)
    else:
        titles = ("Store", "Kept", "Fields", "For", "Days", "Accepted", "By")
        click.echo(table(titles, [_line(one, settings) for one, settings in found.items()], right=(4,)))
    return 0


@click.command()
@click.argument("code")
@_fields
@_purposes
@click.option("--days", type=int, help=f"Erase so many days after delivery, at most {MOST_DAYS}.  [default: the most]")
@click.option(
    "--allowance-days",
    type=int,
    help=f"Days from shipping to delivery where Amazon tells no delivery.  [default: {DELIVERY_ALLOWANCE_DAYS}]",
)
@click.option("--accept", is_flag=True, help="Take on Amazon's duties without being asked.")
@as_json_option
@click.pass_obj
def on(
    start: Start,
    code: str,
    fields: tuple[str, ...],
    purposes: tuple[str, ...],
    days: int | None,
    allowance_days: int | None,
    accept: bool,
    as_json: bool,
) -> int:
    """Keep data of the buyers of a store from its next import on, or keep others than before.

    What you take on is said and asked first. Of a store that is switched on, what is not named stays as it is.

    \b
    Examples:
      fvsestore personal on SHOP_DE --field name --field city --for invoices
      fvsestore personal on SHOP_DE --days 14
    """
    code = store_code(code)
    with opened(start) as office:
        before = office.personal.personal_settings(code)
        wanted = _wanted(before, fields, purposes, days, allowance_days)
        if before.switched_on:
            kept = office.personal.change(code, wanted)
        else:
            if not accept:
                click.echo(TAKEN_ON.format(code=code, days=wanted.days), err=True)
                click.confirm("\nSwitch it on?", abort=True, err=True)
            kept = office.personal.switch_on(code, wanted)
    _tell(code, kept, as_json=as_json)
    return 0


def _wanted(
    before: PersonalSettings,
    fields: Iterable[str],
    purposes: Iterable[str],
    days: int | None,
    allowance_days: int | None,
) -> PersonalSettings:
    return replace(
        before,
        choices=frozenset(map(FieldChoice, fields)) or before.choices,
        purposes=frozenset(map(Purpose, purposes)) or before.purposes,
        days=before.days if days is None else days,
        allowance_days=before.allowance_days if allowance_days is None else allowance_days,
    )


@click.command()
@click.argument("code")
@click.option("--yes", is_flag=True, help="Do not ask.")
@as_json_option
@click.pass_obj
def off(start: Start, code: str, yes: bool, as_json: bool) -> int:
    """Read nothing of a store's buyers any more. What is kept is erased by the next sweep, but what a law demands."""
    code = store_code(code)
    with opened(start) as office:
        kept = office.personal.personal_settings(code)
        if kept.switched_on:
            if not yes:
                click.confirm(f"Erase what {code} keeps of its buyers with the next sweep?", abort=True, err=True)
            kept = office.personal.switch_off(code)
    _tell(code, kept, as_json=as_json)
    return 0


@click.command()
@click.argument("code")
@click.argument("order_id")
@as_json_option
@click.pass_obj
def buyer(start: Start, code: str, order_id: str, as_json: bool) -> int:
    """Show what is kept of an order's buyer; the log of actions notes it. What is empty says why."""
    code, order_id = store_code(code), order_id.strip()
    with opened(start) as office:
        kept = office.personal.kept_of(code, order_id)
        data = office.personal.buyer(code, order_id)
    if as_json:
        print_json(buyer_form(code, order_id, data, kept))
        return 0
    word = ErasureWords("en")
    rows = []
    for field in PersonalField:
        if field in data.values:
            rows.append((word.field(field), ", ".join(data.values[field].splitlines())))
        else:
            rows.append((word.field(field), f"({MISSING[data.missing[field].value]})"))
    if kept is not None:
        rows.append(_ending(kept.due_at, kept.erased_at, word(f"due_{kept.due_by.value}")))
    click.echo(pairs(rows))
    return 0


choice_verbs = (show, on, off, buyer)


def _ending(due_at: datetime | None, erased_at: datetime | None, reckoned: str) -> tuple[str, str]:
    if erased_at is not None:
        return "erased", local(erased_at)
    return "to be erased", f"{local(due_at)} ({reckoned})" if due_at is not None else "not known yet"


def _tell(code: str, settings: PersonalSettings, *, as_json: bool) -> None:
    if as_json:
        print_json(choices_form(code, settings))
    else:
        _, kept, fields, purposes, days, accepted, by = _line(code, settings)
        rows = [("Store", code), ("Kept", kept), ("Fields", fields), ("For", purposes), ("Days", days)]
        click.echo(pairs([*rows, ("Accepted", f"{accepted} {by}".strip())] if settings.switched_on else rows[:2]))


def _line(code: str, settings: PersonalSettings) -> tuple[str, ...]:
    if not settings.switched_on:
        return code, "nothing", "", "", "", "", ""
    return (
        code,
        "yes",
        _joined(FieldChoice, settings.choices),
        _joined(Purpose, settings.purposes),
        str(settings.days),
        local(settings.accepted_at),
        settings.accepted_by,
    )


def _joined(kind: type[Enum], chosen: frozenset[Enum]) -> str:
    return ", ".join(one.value for one in kind if one in chosen)
