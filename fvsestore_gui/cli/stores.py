"""`fvsestore stores`: the stores and their keys."""

import re
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.calendar import secret_end
from fvsestore_gui.cli.connection_forms import account_form, deadline_form
from fvsestore_gui.cli.forms import Form, store_form, test_form
from fvsestore_gui.cli.rotation import warn_of_fall_back
from fvsestore_gui.cli.session import (
    as_json_option,
    marketplace_ids,
    marketplace_name,
    opened,
    print_json,
    store_code,
)
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.connection_words_en import PROOFS
from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.accounts import ProvedAccount, cleaned_seller_id
from fvsestore_gui.model.credentials import Found, cleaned, found_in
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Office
from fvsestore_gui.secrets import Presence, Secret
from fvsestore_gui.store_draft import StoreDraft

_REGIONS = [region.value for region in Region]
_LABELLED = re.compile(r"\s*(client[ _-]?secret|refresh[ _-]?token)\s*[=:]\s*(.*)", re.IGNORECASE)
Secrets = dict[SecretName, Secret]


@click.group()
def stores() -> None:
    """Amazon stores and their keys.

    \b
    Examples:
      fvsestore stores list
      fvsestore stores add SHOP_DE
      fvsestore stores set SHOP_DE --region Europe --client-id amzn1.application-oa2-client.…
      fvsestore stores set SHOP_DE --secrets-from-stdin < two-lines.txt
      fvsestore stores test SHOP_DE --json
    """


def _store_options(verb: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option(
            "--secrets-from-stdin",
            is_flag=True,
            help="Read the secrets from standard input: two lines, client secret and refresh token, or lines such as "
            "client_secret=… and refresh_token=… in any order. One line alone changes only that one.",
        ),
        click.option("--marketplaces", help='Those switched on: "DE,FR,PL", ids, or "all" of the region.'),
        click.option(
            "--seller-id",
            help='The seller\'s id at Amazon ("Merchant Token"); not needed, and compared with what Amazon shows. '
            '"": none.',
        ),
        click.option("--client-id", help="The application's client identifier: amzn1.application-oa2-client.…"),
        click.option("--region", type=click.Choice(_REGIONS, case_sensitive=False)),
    ):
        verb = option(verb)
    return as_json_option(verb)


@stores.command("list")
@click.option("--removed", is_flag=True, help="Those that were removed and whose orders were kept.")
@as_json_option
@click.pass_obj
def list_stores(start: Start, removed: bool, as_json: bool) -> int:
    """List the stores."""
    with opened(start) as office:
        found = office.stores(removed=removed)
    if as_json:
        print_json([store_form(store) for store in found])
    elif not found:
        click.echo("No stores. Add one: fvsestore stores add CODE", err=True)
    else:
        titles = ("Code", "Region", "Marketplaces", "Tested", "Result", "Client identifier")
        click.echo(table(titles, [_line(store) for store in found]))
    return 0


def _line(store: Store) -> tuple[str, ...]:
    result = {None: "never tested", "": "good"}.get(store.test_result, store.test_result or "")
    countries = " ".join(sorted(marketplace_name(one) for one in store.marketplace_ids))
    return store.code, store.region.value, countries, local(store.tested_at), result, store.client_identifier


@stores.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def show(start: Start, code: str, as_json: bool) -> int:
    """Show one store: its keys' state on this computer, its marketplaces, its orders."""
    with opened(start) as office:
        store = office.store(store_code(code))
        readable = {name: office.secret_readable(store, name) for name in SecretName}
        earlier = {
            name
            for name in SecretName
            if readable[name] is None and office.secret_presence(store, name) is Presence.EARLIER
        }
        counts = office.marketplace_counts(store.store_id)
        held, last = office.held_count(store.store_id), office.last_run(store.store_id)
        ends = office.connection.deadlines(store.code)
        account = office.connection.account(store.code)
    if as_json:
        form: Form = store_form(store)
        for name, error in readable.items():
            form[f"{name.name.lower()}_readable"] = error is None
            form[f"{name.name.lower()}_replaced_elsewhere"] = name in earlier
        form["deadlines"] = [deadline_form(one) for one in ends]
        form["orders"] = {identifier: count for identifier, (count, _) in sorted(counts.items())}
        form["held"] = held
        form |= account_form(account)
        form["last_run"] = last.run_id if last else None
        print_json(form)
        return 0
    rows = [
        ("Code", store.code),
        ("Kind", store.kind.value),
        ("Region", store.region.value),
        ("Client identifier", store.client_identifier),
    ]
    for name, error in readable.items():
        rows.append((name.value, _secret_state(local(store.secret_saved_at.get(name)), error, name in earlier)))
    rows.append(("Seller id", store.seller_id or "not entered"))
    rows.append(("Account", _account_state(account)))
    sold = sorted(f"{marketplace_name(one)} {count}" for one, (count, _) in counts.items() if count)
    rows += [
        ("Secret ends", secret_end(ends)),
        ("Tested", f"{local(store.tested_at)} {store.test_result or 'good'}" if store.tested_at else "never"),
        ("Valid until", local(store.valid_until)),
        ("Marketplaces", " ".join(sorted(marketplace_name(one) for one in store.marketplace_ids))),
        ("Orders", ", ".join(sold) or "none"),
        ("Held", str(held)),
        ("Last import", f"{last.run_id}: {last.state.value}, {local(last.started)}" if last else "never"),
    ]
    click.echo(pairs([row for row in rows if row[1] or row[0] != "Secret ends"]))
    return 0


def _account_state(account: ProvedAccount | None) -> str:
    if account is None:
        return "not looked at yet: the first import does"
    shown = f", seller {account.seller_id}" if account.seller_id else ""
    return f"{PROOFS[account.proof]}{shown}, {local(account.proved_at)}"


def _secret_state(entered: str, error: FvsError | None, earlier: bool) -> str:
    if not entered:
        return "given" if error is None else "not entered"
    if error is None:
        replaced = "replaced on another computer; this one still has the one before"
        return f"{replaced} ({entered})" if earlier else f"entered {entered}"
    if error.code == "secret_lost":
        return f"on another computer since {entered}, not on this one: imports from here need it entered here"
    return f"entered {entered}, cannot be read: {error.code}"


@stores.command()
@click.argument("code")
@_store_options
@click.pass_obj
def add(
    start: Start,
    code: str,
    as_json: bool,
    region: str | None,
    client_id: str | None,
    seller_id: str | None,
    marketplaces: str | None,
    secrets_from_stdin: bool,
) -> int:
    """Add a store; asks for what is not given. Secrets are typed at a prompt that does not show them."""
    with opened(start) as office:
        code = store_code(code)
        if any(store.code == code for store in office.stores()):
            raise CorrectInput("code_taken", field="Parametras", code=code)
        asks = sys.stdin.isatty() and not secrets_from_stdin
        if not asks and not (secrets_from_stdin and region and client_id):
            raise click.UsageError(
                "without a terminal, give --region, --client-id and --secrets-from-stdin, or use: fvsestore stores set"
            )
        if region is None:
            region = click.prompt("Region", type=click.Choice(_REGIONS, case_sensitive=False), err=True)
        if client_id is None:
            client_id = click.prompt("Client identifier", err=True)
        secrets = _typed(office) if asks else _from_stdin(office)
        return _save(office, _draft(None, code, region, client_id, seller_id, marketplaces, secrets), as_json)


@stores.command("set")
@click.argument("code")
@click.option(
    "--revision", type=int, help="Refuse where the store has another: somebody has changed it since (see stores show)."
)
@_store_options
@click.pass_obj
def set_store(
    start: Start,
    code: str,
    revision: int | None,
    as_json: bool,
    region: str | None,
    client_id: str | None,
    seller_id: str | None,
    marketplaces: str | None,
    secrets_from_stdin: bool,
) -> int:
    """Add or change a store without questions; what is not given stays as it is.

    A new store needs --region and --client-id. Its secrets may follow later, or stand in environment variables
    (FVSESTORE_SECRET_<CODE>_CLIENT_SECRET and _REFRESH_TOKEN). Of a store that an office shares, secrets that this
    computer lacks are kept on this computer only, and the store itself stays as it is.
    """
    with opened(start) as office:
        code = store_code(code)
        saved = next((store for store in office.stores() if store.code == code), None)
        if revision is not None and saved is None:
            raise CorrectInput("store_unknown", code=code)
        secrets = _from_stdin(office) if secrets_from_stdin else {}
        draft = _draft(saved, code, region, client_id, seller_id, marketplaces, secrets)
        return _save(office, draft if revision is None else replace(draft, revision=revision), as_json)


def _typed(office: Office) -> Secrets:
    return {name: office.new_secret(click.prompt(name.value, hide_input=True, err=True)) for name in SecretName}


def _from_stdin(office: Office) -> Secrets:
    """The secrets of standard input; see --secrets-from-stdin. No message ever repeats what was read."""
    found: dict[SecretName, str] = {}
    bare: list[str] = []
    for line in sys.stdin.read().splitlines():
        labelled = _LABELLED.fullmatch(line.lstrip("\ufeff"))
        if labelled:
            name = SecretName.CLIENT_SECRET if labelled[1].lower().startswith("client") else SecretName.REFRESH_TOKEN
            found[name] = labelled[2]
        elif cleaned(line):
            bare.append(line)
    for line in bare:
        free = [name for name in SecretName if name not in found]
        if not free:
            raise click.UsageError("standard input holds more than two secrets")
        form = found_in(cleaned(line))
        wanted = SecretName.REFRESH_TOKEN if form is Found.REFRESH_TOKEN else SecretName.CLIENT_SECRET
        found[wanted if wanted in free else free[0]] = line
    if not found:
        raise click.UsageError("standard input holds no secret")
    return {name: office.new_secret(value) for name, value in found.items()}


def _draft(
    saved: Store | None,
    code: str,
    region_name: str | None,
    client_id: str | None,
    seller_id: str | None,
    marketplaces: str | None,
    secrets: Secrets,
) -> StoreDraft:
    if region_name is None and saved is None:
        raise CorrectInput("field_empty", field="Region (--region)")
    if client_id is None and saved is None:
        raise CorrectInput("field_empty", field="Client identifier (--client-id)")
    region = Region(region_name) if region_name else saved.region if saved else Region.EUROPE
    every = frozenset(market.marketplace_id for market in region_marketplaces(region))
    if marketplaces is not None and marketplaces.strip().lower() != "all":
        chosen = frozenset(marketplace_ids([marketplaces], saved))
        others = chosen - every - {one.marketplace_id for one in (saved.participations if saved else ())}
        if others:
            raise CorrectInput("marketplace_unknown", marketplace=marketplace_name(min(others)))
    elif saved is not None and saved.region is region and marketplaces is None:
        chosen = saved.marketplace_ids
    else:
        chosen = every
    return StoreDraft(
        code=code,
        kind=StoreKind.AMAZON,
        region=region,
        client_identifier=cleaned(client_id) if client_id is not None else saved.client_identifier if saved else "",
        marketplace_ids=chosen,
        client_secret=secrets.get(SecretName.CLIENT_SECRET),
        refresh_token=secrets.get(SecretName.REFRESH_TOKEN),
        seller_id=cleaned_seller_id(seller_id) if seller_id is not None else saved.seller_id if saved else "",
        uid=saved.uid if saved else None,
        revision=saved.revision if saved else None,
    )


def _save(office: Office, draft: StoreDraft, as_json: bool) -> int:
    store = office.save_store(draft, secrets_may_follow=True)
    other = office.region_warning(draft)
    if other is not None:
        click.echo(
            f"Note: the store {other} has the same client identifier in another region. Amazon wants an application of "
            "its own for every region.",
            err=True,
        )
    if as_json:
        print_json(store_form(store))
    else:
        click.echo(f"Saved {store.code}.")
    return 0


@stores.command()
@click.argument("code")
@click.argument("new_code")
@as_json_option
@click.pass_obj
def rename(start: Start, code: str, new_code: str, as_json: bool) -> int:
    """Give a store another code; its secrets and orders follow."""
    with opened(start) as office:
        store = office.rename_store(store_code(code), store_code(new_code))
    if as_json:
        print_json(store_form(store))
    else:
        click.echo(f"Renamed to {store.code}.")
    return 0


@stores.command()
@click.argument("code")
@click.option("--with-orders", is_flag=True, help="Remove its orders too; else they are kept.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@as_json_option
@click.pass_obj
def remove(start: Start, code: str, with_orders: bool, yes: bool, as_json: bool) -> int:
    """Remove a store and its secrets. Its orders are kept unless told otherwise."""
    with opened(start) as office:
        store = office.store(store_code(code))
        if not yes:
            if not sys.stdin.isatty():
                raise click.UsageError("without a terminal, say --yes to remove a store")
            what = "its secrets AND ITS ORDERS" if with_orders else "its secrets (orders are kept)"
            if not click.confirm(f"Remove {store.code} with {what}?", err=True):
                raise click.Abort
        office.remove_store(store.code, remove_orders=with_orders)
    if as_json:
        print_json({"ok": True, "code": store.code, "orders_removed": with_orders})
    else:
        click.echo(f"Removed {store.code}.")
    return 0


@stores.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def test(start: Start, code: str, as_json: bool) -> int:
    """Ask Amazon whether the keys of a store work. Never answered from a cache."""
    with opened(start) as office:
        store = office.store(store_code(code))
        draft = StoreDraft(
            code=store.code,
            kind=store.kind,
            region=store.region,
            client_identifier=store.client_identifier,
            marketplace_ids=store.marketplace_ids,
            seller_id=store.seller_id,
            uid=store.uid,
        )
        with stoppable(TerminalProgress(office.clock)) as progress:
            result = office.test_key(draft, progress)
        warn_of_fall_back(office, store.code)
    if as_json:
        print_json(test_form(store.code, result))
        return result.error.exit_code if result.error else 0
    if result.error is not None:
        if result.valid_until is not None:
            click.echo("The login succeeded; the next step failed.", err=True)
        return say_error(result.error, as_json)
    click.echo(f"The key of {store.code} is good.")
    rows = [("Access token", result.masked_token), ("Valid until", local(result.valid_until))]
    if result.participations is not None:
        sells = sorted(marketplace_name(one.marketplace_id) for one in result.participations if one.participates)
        rows.append(("Sells in", " ".join(sells)))
    if result.throttled:
        rows.append(("Marketplaces", "not listed: Amazon asks to wait (that alone proves the key)"))
    rows.append(("Request id", result.request_id))
    click.echo(pairs(rows))
    return 0
