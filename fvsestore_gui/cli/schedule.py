"""`fvsestore schedule` and `fvsestore run-due`: imports that begin by themselves."""

import sys
from dataclasses import replace
from datetime import time

import click

from fvsestore_gui.cli import Start, say_error
from fvsestore_gui.cli.calendar import reminders_of, say_reminders
from fvsestore_gui.cli.connection_forms import deadline_form
from fvsestore_gui.cli.forms import Form, error_form, run_form, schedule_form, task_form
from fvsestore_gui.cli.retention import said, say_trouble
from fvsestore_gui.cli.rotation import warn_of_fall_back
from fvsestore_gui.cli.runs import counts_text
from fvsestore_gui.cli.session import as_json_option, opened, print_json, store_code
from fvsestore_gui.cli.terminal import TerminalProgress, local, pairs, stoppable, table
from fvsestore_gui.errors import Cancelled, FvsError
from fvsestore_gui.lanes import Ending
from fvsestore_gui.model.runs import Run, RunState
from fvsestore_gui.model.schedules import Schedule, StoreSchedule, time_of_day
from fvsestore_gui.office import Office, SystemTask
from fvsestore_gui.words_en import words

_KINDS = {"windows": "Windows Task Scheduler", "systemd": "systemd timer of this user", "cron": "cron"}


@click.group()
def schedule() -> None:
    """Imports that begin by themselves: when, and by whom they are started.

    Times of the day are those of Vilnius. A time that was missed is caught up once. Once a week the last thirty days
    are looked over again. Either the window is open, or the system calls `fvsestore run-due`: see `schedule install`.

    \b
    Examples:
      fvsestore schedule set SHOP_DE --every 60
      fvsestore schedule set SHOP_DE --at 06:30,18:00
      fvsestore schedule list
      fvsestore schedule off SHOP_DE
      fvsestore schedule install
    """


@schedule.command("list")
@as_json_option
@click.pass_obj
def list_schedules(start: Start, as_json: bool) -> int:
    """List all stores with their schedules."""
    with opened(start) as office:
        found = office.scheduling.schedules()
    if as_json:
        print_json([schedule_form(one) for one in found])
    elif not found:
        click.echo("No stores.", err=True)
    else:
        titles = ("Store", "Imported", "Next", "Last", "State", "Error")
        click.echo(table(titles, [_line(one) for one in found]))
    return 0


def _line(one: StoreSchedule) -> tuple[str, ...]:
    last = one.trouble or one.last_run
    return (
        one.store.code,
        when(one.schedule),
        local(one.next_at),
        local(last.started) if last else "",
        last.state.value if last else "",
        (last.error_code or "") if last else "",
    )


def when(schedule: Schedule) -> str:
    """ "every 60 min", "at 06:30, 18:00" or "off"."""
    if not schedule.switched_on:
        return "off"
    if schedule.every_minutes is not None:
        return f"every {schedule.every_minutes} min"
    return "at " + ", ".join(f"{at:%H:%M}" for at in schedule.at_times)


@schedule.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def show(start: Start, code: str, as_json: bool) -> int:
    """Show when a store is imported, and how it went last."""
    with opened(start) as office:
        return _show(_of(office, store_code(code)), as_json)


def _of(office: Office, code: str) -> StoreSchedule:
    store = office.store(code)
    return next(one for one in office.scheduling.schedules() if one.store.store_id == store.store_id)


def _show(one: StoreSchedule, as_json: bool) -> int:
    if as_json:
        print_json(schedule_form(one))
        return 0
    schedule, last = one.schedule, one.last_run
    rows = [
        ("Store", one.store.code),
        ("Imported", when(schedule)),
        ("Next", local(one.next_at)),
        ("Last", f"{local(last.started)}  {last.state.value}, {counts_text(last)}" if last else ""),
        ("Second look", local(schedule.second_look_at) or ("with the next import" if schedule.switched_on else "")),
    ]
    if one.trouble is not None and one.trouble.error_code is not None:
        said = " ".join(words(one.trouble.error_code, one.trouble.error_facts)).strip()
        rows.append(("Failed", f"run {one.trouble.run_id}, {local(one.trouble.started)}: {said}"))
    click.echo(pairs([row for row in rows if row[1]]))
    return 0


@schedule.command("set")
@click.argument("code")
@click.option("--every", "minutes", type=int, metavar="MIN", help="Every so many minutes, 5 to 1440.")
@click.option("--at", "times", multiple=True, metavar="HH:MM,HH:MM", help="At these times of the day in Vilnius.")
@as_json_option
@click.pass_obj
def set_schedule(start: Start, code: str, minutes: int | None, times: tuple[str, ...], as_json: bool) -> int:
    """Import a store by itself from now on."""
    if (minutes is not None) == bool(times):
        raise click.UsageError("say --every or --at")
    at_times: tuple[time, ...] = tuple(
        time_of_day(part) for text in times for part in text.replace(";", ",").split(",") if part.strip()
    )
    with opened(start) as office:
        before = office.scheduling.schedule(store_code(code))
        changed = replace(before, switched_on=True, every_minutes=minutes, at_times=at_times)
        office.scheduling.save_schedule(store_code(code), changed)
        return _show(_of(office, store_code(code)), as_json)


@schedule.command()
@click.argument("code")
@as_json_option
@click.pass_obj
def off(start: Start, code: str, as_json: bool) -> int:
    """Import a store by hand only."""
    with opened(start) as office:
        before = office.scheduling.schedule(store_code(code))
        office.scheduling.save_schedule(store_code(code), replace(before, switched_on=False))
        return _show(_of(office, store_code(code)), as_json)


# -- the system's task scheduler ---------------------------------------------------------------------------------


@schedule.command()
@as_json_option
@click.pass_obj
def install(start: Start, as_json: bool) -> int:
    """Let the system call `run-due` every five minutes: Windows Task Scheduler, a systemd timer of this user, or cron.

    It runs as this user, so that the keys are found in this user's keyring; under cron there is none, and secrets must
    stand in environment variables.
    """
    with opened(start) as office:
        return _task(office.scheduling.register_system_task(), as_json)


@schedule.command()
@as_json_option
@click.pass_obj
def status(start: Start, as_json: bool) -> int:
    """Tell whether the system calls `run-due`."""
    with opened(start) as office:
        return _task(office.scheduling.system_task(), as_json)


@schedule.command()
@as_json_option
@click.pass_obj
def remove(start: Start, as_json: bool) -> int:
    """Let the system call it no longer; the schedules stay."""
    with opened(start) as office:
        return _task(office.scheduling.remove_system_task(), as_json)


def _task(task: SystemTask, as_json: bool) -> int:
    if as_json:
        print_json(task_form(task))
        return 0
    registered = "yes" if task.current else "yes, but for a program or data that were moved: install it again"
    rows = [
        ("System", _KINDS.get(task.kind, "has no task scheduler that is known here")),
        ("Name", task.name),
        ("Command", task.command),
        ("Registered", registered if task.registered else "no"),
    ]
    click.echo(pairs([row for row in rows if row[1]]))
    return 0


# -- run-due -----------------------------------------------------------------------------------------------------


@click.command("run-due")
@click.option("--store", "code", help="Only this store.")
@as_json_option
@click.pass_obj
def run_due(start: Start, code: str | None, as_json: bool) -> int:
    """Import the stores that are due now, side by side; made to be called by a task scheduler.

    Quiet where nothing is due or where it runs already. The exit code is that of the store that went worst. What of an
    imported store ends soon, such as its client secret, is said on standard error.

    \b
    Examples:
      fvsestore run-due
      fvsestore run-due --store SHOP_DE --json
    """
    worst, forms = 0, []
    with opened(start) as office:
        if code is not None:
            code = office.store(store_code(code)).code
        with stoppable(TerminalProgress(office.clock)) as progress:
            for name, ending in office.scheduling.run_due(progress, code):
                progress.clear()
                worst = max(worst, _worth(ending))
                reminders = reminders_of(office, name)
                forms.append({**_form(name, ending), "reminders": [deadline_form(one) for one in reminders]})
                if not as_json:
                    _say(name, ending)
                say_reminders(reminders)
                warn_of_fall_back(office, name)
            erased = office.personal.sweep_if_due(progress)
            progress.clear()
        if erased is not None:
            if erased.erased and not as_json:
                click.echo(said(erased))
            say_trouble(erased)
    if as_json:
        print_json(forms)
    elif not forms and sys.stderr.isatty():
        click.echo("Nothing is due.", err=True)
    return worst


def _error(ending: Ending[list[Run]]) -> FvsError | None:
    """Why it stopped; a cancelled run counts as such."""
    cancelled = any(run.state is RunState.CANCELLED for run in (ending.result or [])[:1])
    return ending.error or (Cancelled() if cancelled else None)


def _worth(ending: Ending[list[Run]]) -> int:
    error = _error(ending)
    if error is not None:
        return error.exit_code
    return 1 if any(run.counts.held for run in ending.result or []) else 0


def _form(name: str, ending: Ending[list[Run]]) -> Form:
    error = _error(ending)
    return {
        "store": name,
        "ok": error is None,
        "runs": [run_form(run) for run in ending.result or []],
        "error": None if error is None else error_form(error.code, error.facts),
    }


def _say(name: str, ending: Ending[list[Run]]) -> None:
    for run in ending.result or []:
        click.echo(f"{name}: run {run.run_id}, {run.kind.value}: {run.counts.received} received = {counts_text(run)}.")
    if ending.error is not None:
        click.echo(f"{name}:", err=True)
        say_error(ending.error, as_json=False)
