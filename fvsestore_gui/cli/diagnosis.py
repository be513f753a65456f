"""`fvsestore diagnose`: the ladder from this computer's clock to Amazon's data sets, and the cause of what is wrong."""

from datetime import datetime
from pathlib import Path

import click

from fvsestore_gui.cli import Start
from fvsestore_gui.cli.bundles import bundle_option, write_bundle
from fvsestore_gui.cli.connection_forms import diagnosis_form
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import VILNIUS, TerminalProgress, stoppable
from fvsestore_gui.connection_words_en import FACTS_OF_LIGHTS, RUNGS
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.words_en import words

_MARKS = {
    Colour.GREEN: "ok       ",
    Colour.RED: "NOT OK   ",
    Colour.YELLOW: "unknown  ",
    Colour.NOT_TRIED: "not tried",
    Colour.NOT_NEEDED: "-        ",
}


@click.command()
@click.argument("code")
@bundle_option
@as_json_option
@click.pass_obj
def diagnose(start: Start, code: str, bundle: Path | None, as_json: bool) -> int:
    """Try everything between this computer and Amazon for one store, from the bottom up, and say what is wrong.

    Clock, names, proxy, secure connection, login, keys, region, marketplaces, the roles for orders, each part of an
    order, reports and finances, Finvalda, database and keyring: each on its own, in at most 15 calls and without
    waiting for Amazon's limits. The exit code is that of the lowest thing that is not in order.

    \b
    Examples:
      fvsestore diagnose SHOP_DE
      fvsestore diagnose SHOP_DE --json
      fvsestore --practice --fault missing_orders_role diagnose FVSAMAZON
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        found = office.connection.diagnose(store_code(code), progress)
        if bundle is not None:
            write_bundle(office, office.connection.bundle(found.code, found, progress), bundle)
    cause = found.cause
    if as_json:
        print_json(diagnosis_form(found))
    else:
        _print(found, cause)
    return cause.error.exit_code if cause is not None and cause.error is not None else 0


def _print(found: Diagnosis, cause: Light | None) -> None:
    names = {light.name: _name(light) for light in found.lights}
    room = max(map(len, names.values()))
    for light in found.lights:
        click.echo(f"{_MARKS[light.colour]}  {names[light.name]:<{room}}  {_detail(light)}".rstrip())
        if light.colour in (Colour.RED, Colour.YELLOW) and light.error is not None:
            click.echo(" " * (room + 13) + " ".join(words(light.error.code, light.error.facts)).strip())
            if "ready_at" in light.error.facts:
                click.echo(" " * (room + 13) + f"It is free from {_clock(str(light.error.facts['ready_at']))} on.")
            told = _amazons_words(light)
            if told:
                click.echo(" " * (room + 13) + f"Amazon: {told}")
    click.echo()
    if cause is not None:
        whose = ", which is Amazon's trouble" if cause.amazons else ""
        click.echo(f"The cause: {names[cause.name]}{whose}.")
    else:
        settled = all(light.colour in (Colour.GREEN, Colour.NOT_NEEDED) for light in found.lights)
        click.echo("Everything is in order." if settled else "Nothing is broken, as far as it could be told.")
    click.echo(f"{found.calls} calls to Amazon. To be repeated from {_clock(found.repeat_at.isoformat())} on.")


def _clock(moment: str) -> str:
    return f"{datetime.fromisoformat(moment).astimezone(VILNIUS):%H:%M:%S}"


def _amazons_words(light: Light) -> str:
    """What Amazon answered, as it gave it."""
    facts = light.error.facts if light.error is not None else {}
    parts = [str(facts.get(name) or "") for name in ("status", "amazon_code")] + [light.amazon_text]
    if light.request_id:
        parts.append(f"(request id {light.request_id})")
    return " ".join(part for part in parts if part)


def _name(light: Light) -> str:
    return light.detail if light.rung is Rung.DATA_SET else RUNGS[light.rung.value]


def _detail(light: Light) -> str:
    if light.rung is Rung.DATA_SET:
        parts = ["this program does not ask for it"] if light.colour is Colour.NOT_NEEDED else []
    else:
        parts = [light.detail] if light.detail else []
    # 0 says nothing: not empty, not apart
    parts += [FACTS_OF_LIGHTS[name].format(value) for name, value in light.facts.items() if value]
    return "; ".join(parts)
