"""What every verb of the command line stands on: an open office, --json, codes of marketplaces, days and times."""

import contextlib
import json
import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from typing import Any, TypeVar

import click

from fvsestore_gui import logs
from fvsestore_gui.cli import Start, reader_left
from fvsestore_gui.cli.terminal import VILNIUS
from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.listing import Filter
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import DatabaseChoice, Office, open_choice, open_office
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.words_en import words

Verb = TypeVar("Verb", bound=Callable[..., Any])

_log = logging.getLogger(__name__)

as_json_option = click.option("--json", "as_json", is_flag=True, help="Print data for other programs.")


@contextlib.contextmanager
def opened(start: Start) -> Iterator[Office]:
    """An office on the user's data or on the practice shop, with its log; closed at the end."""
    faults = [_fault(name) for name in start.faults]
    paths = Paths.for_user(start.data_dir, practice=start.practice)
    redactor = logs.Redactor()
    with _logged(paths, redactor), contextlib.ExitStack() as closing:
        if start.practice:
            office, shop = open_practice(paths, speed=start.speed, redactor=redactor)
            closing.callback(shop.stop)
            for fault in faults:
                shop.faults.set(fault)
        else:
            office = open_office(paths, environment=os.environ, redactor=redactor)
        closing.callback(office.close)
        closing.callback(_say_unwritten, office)
        yield office


def _say_unwritten(office: Office) -> None:
    """What was done is done, and the log of actions does not say it."""
    trouble = office.audit.trouble
    if trouble is not None:
        happened = words(trouble.code, trouble.facts).happened
        click.echo(f"{office.audit.waiting} actions are missing from the log of actions. {happened}", err=True)


@contextlib.contextmanager
def database_choice(start: Start) -> Iterator[DatabaseChoice]:
    """Which database is used, with the log; the database itself is not opened."""
    paths = Paths.for_user(start.data_dir, practice=start.practice)
    redactor = logs.Redactor()
    with _logged(paths, redactor):
        yield open_choice(paths, environment=os.environ, redactor=redactor)


@contextlib.contextmanager
def _logged(paths: Paths, redactor: logs.Redactor) -> Iterator[None]:
    paths.create()
    with contextlib.ExitStack() as closing:
        handler = logs.set_up(paths.log, redactor)
        closing.callback(_take_down, handler)
        try:
            yield
        except FvsError as error:
            _log.info("ended with %s", error)
            raise
        except (click.ClickException, click.Abort):
            raise
        except Exception as error:
            if not reader_left(error):
                _log.exception("not foreseen")
            raise


def _take_down(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()


def _fault(name: str) -> Fault:
    try:
        return Fault(name.lower())
    except ValueError:
        known = ", ".join(fault.value for fault in Fault)
        raise click.BadParameter(f"{name!r} is none of {known}", param_hint="--fault") from None


def print_json(data: object) -> None:
    """Data for other programs: UTF-8, indented, keys in their documented order."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 with offset, in UTC."""
    return None if moment is None else moment.astimezone(UTC).isoformat()


def store_code(text: str) -> str:
    """A code as typed: small letters are taken for capitals."""
    return text.strip().upper()


def marketplace_ids(names: Iterable[str], store: Store | None = None) -> tuple[str, ...]:
    """Marketplace ids of countries ("DE", "UK") and ids, separated by commas.

    Ids that are not in Amazon's published list pass where the store's last test named them.
    Raises CorrectInput("marketplace_unknown").
    """
    countries = {market.country: market.marketplace_id for market in MARKETPLACES.values()}
    countries["UK"] = countries["GB"]
    known = set(MARKETPLACES) | {one.marketplace_id for one in (store.participations if store else ())}
    found = []
    for name in (part.strip() for names_ in names for part in names_.split(",")):
        identifier = countries.get(name.upper(), name)
        if identifier and identifier not in known:
            raise CorrectInput("marketplace_unknown", marketplace=name)
        if identifier:
            found.append(identifier)
    return tuple(dict.fromkeys(found))


def marketplace_name(marketplace_id: str | None) -> str:
    """The country of a marketplace, or its id where that is all there is."""
    known = MARKETPLACES.get(marketplace_id or "")
    return known.country if known else marketplace_id or ""


# -- times -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Given:
    """A time as typed: a whole day of Vilnius, or a moment."""

    day: date | None = None
    moment: datetime | None = None

    @property
    def begins(self) -> datetime:
        return self._midnight(0) if self.moment is None else self.moment

    @property
    def ends(self) -> datetime:
        """Exclusive: the midnight after a day."""
        return self._midnight(1) if self.moment is None else self.moment

    def _midnight(self, later: int) -> datetime:
        assert self.day is not None
        return datetime.combine(self.day + timedelta(days=later), time_of_day(), VILNIUS).astimezone(UTC)


def day_or_time(text: str | Given) -> Given:
    """2026-11-22 is that whole day in Vilnius; 2026-11-22T16:51 is a moment, with an offset or in Vilnius' time."""
    if isinstance(text, Given):
        return text
    plain = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            given = Given(day=date.fromisoformat(plain))
            _ = given.begins, given.ends  # the calendar's first and last days have no midnight around them
            return given
        moment = datetime.fromisoformat(plain)
        aware = moment if moment.tzinfo else moment.replace(tzinfo=VILNIUS)
        return Given(moment=aware.astimezone(UTC))
    except (ValueError, OverflowError):
        example = "no day such as 2026-11-22 and no time such as 2026-11-22T16:51+02:00"
        raise click.BadParameter(f"{plain!r} is {example}") from None


def period_options(until_names: tuple[str, ...]) -> Callable[[Verb], Verb]:
    """--from and its partner; days are whole days in Vilnius."""

    def add(verb: Verb) -> Verb:
        last = click.option(
            *until_names,
            "until",
            type=day_or_time,
            metavar="DAY",
            help="Last day, or the moment before which it was created.",
        )(verb)
        return click.option(
            "--from", "since", type=day_or_time, metavar="DAY", help="First day (2026-11-01), or a time with offset."
        )(last)

    return add


def filter_options(until_names: tuple[str, ...] = ("--to", "--until")) -> Callable[[Verb], Verb]:
    """The options that narrow down what is shown; `shown` makes a Filter of them."""

    def add(verb: Verb) -> Verb:
        for option in reversed(
            (
                click.option(
                    "--status", "statuses", multiple=True, help="Only this status, such as SHIPPED (repeatable)."
                ),
                click.option(
                    "--marketplace", "marketplaces", multiple=True, help="Only this marketplace: DE or its id."
                ),
                click.option("--fulfilled-by", type=click.Choice(["FBA", "FBM"], case_sensitive=False)),
                click.option("--text", default="", help="Only where order id, SKU, ASIN or title holds this text."),
                click.option(
                    "--source",
                    "sources",
                    multiple=True,
                    type=click.Choice([source.value for source in Source], case_sensitive=False),
                    help="Only orders that come from there (repeatable).",
                ),
            )
        ):
            verb = option(verb)
        return period_options(until_names)(verb)

    return add


def shown(
    store: Store,
    since: Given | None,
    until: Given | None,
    statuses: tuple[str, ...],
    marketplaces: tuple[str, ...],
    fulfilled_by: str | None,
    text: str,
    sources: tuple[str, ...] = (),
) -> Filter:
    """The filter that the options of `filter_options` ask for. Raises CorrectInput."""
    if since and until and until.ends <= since.begins:
        raise CorrectInput("period_backwards")
    names = {"FBA": ("AMAZON",), "FBM": ("MERCHANT",)}
    return Filter(
        store_id=store.store_id,
        # bytes that are no UTF-8 come as lone surrogates, which no database takes
        text=text.encode("utf-8", "replace").decode(),
        statuses=tuple(status.upper() for status in statuses),
        marketplace_ids=marketplace_ids(marketplaces, store),
        created_from=since.begins if since else None,
        created_until=until.ends if until else None,
        fulfilled_by=names[fulfilled_by.upper()] if fulfilled_by else (),
        sources=tuple(source.upper() for source in sources),
    )
