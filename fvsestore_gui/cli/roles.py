"""`fvsestore roles`: what Amazon gives to a store's application, and what a role is missing for."""

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.forms import Form
from fvsestore_gui.cli.session import as_json_option, iso, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, stoppable, table
from fvsestore_gui.errors import FvsError, GrantRole
from fvsestore_gui.model.roles import TOPICS as ALL_TOPICS
from fvsestore_gui.model.roles import Given, RoleCheck, Subject, Topic
from fvsestore_gui.role_words_en import GIVEN, TOPIC_GROUPS, TOPICS
from fvsestore_gui.words_en import words


@click.command()
@click.argument("code")
@click.option("--check", is_flag=True, help="Ask Amazon now: one small call for each.")
@as_json_option
@click.pass_obj
def roles(start: Start, code: str, check: bool, as_json: bool) -> int:
    """Show what Amazon gives of a store: orders, amounts, taxes, destinations, reports, payouts.

    Amazon refuses what the application has no role for. The exit code is 4 where it refuses the orders themselves, and
    that of the trouble where --check could not ask.

    \b
    Examples:
      fvsestore roles SHOP_DE
      fvsestore roles SHOP_DE --check --json
    """
    with opened(start) as office, stoppable(TerminalProgress(office.clock)) as progress:
        if check:
            found = office.connection.check_roles(store_code(code), progress)
        else:
            found = office.connection.roles(store_code(code))
    if as_json:
        print_json(_form(found))
    else:
        titles = ("Of", "What", "Amazon gives", "Asked", "Role that is missing")
        click.echo(table(titles, [_line(found, topic) for topic in ALL_TOPICS]))
        if found.asked_at is None and not check:
            click.echo(f"Ask Amazon: fvsestore roles {found.code} --check", err=True)
        if found.trouble is not None:
            say_error(found.trouble, as_json=False)
    if found.trouble is not None:
        return found.trouble.exit_code
    return GrantRole.exit_code if found.answer(Subject.ORDERS).given is Given.REFUSED else 0


def _line(found: RoleCheck, topic: Topic) -> tuple[str, ...]:
    answer, given = found.of(topic), found.given(topic)
    asked_at = answer.asked_at if answer is not None else None
    word = GIVEN["never" if given is Given.UNKNOWN and asked_at is None else given.value]
    missing = " or ".join(topic.roles) if given in (Given.REFUSED, Given.WITHHELD) else ""
    return TOPIC_GROUPS[topic.group.value], TOPICS[topic.name], word, local(asked_at), missing


def _form(found: RoleCheck) -> Form:
    return {
        "store": found.code,
        "asked_at": iso(found.asked_at),
        "topics": [_topic_form(found, topic) for topic in ALL_TOPICS],
        "repeat_at": iso(found.repeat_at),
        "trouble": _trouble_form(found.trouble),
    }


def _topic_form(found: RoleCheck, topic: Topic) -> Form:
    answer = found.of(topic)
    return {
        "name": topic.name,
        "group": topic.group.value,
        "given": found.given(topic).value,
        "asked_at": iso(answer.asked_at) if answer is not None else None,
        "role": topic.role.value,
        "code": answer.error.code if answer is not None and answer.error is not None else None,
        "request_id": answer.request_id if answer is not None else "",
        "guide_step": topic.step,
    }


def _trouble_form(error: FvsError | None) -> Form | None:
    if error is None:
        return None
    message = " ".join(words(error.code, error.facts)).strip()
    return {"code": error.code, "facts": dict(error.facts), "message": message}
