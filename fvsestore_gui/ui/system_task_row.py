"""Whether the operating system imports what is due without the window: said, registered, shown, removed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.office import Office, SystemTask
from fvsestore_gui.ui import folders, look, shapes, wording
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning

#: asking the system may take seconds: not in the way of the database
_LANE = "system"


class SystemTaskRow(QWidget):
    """It takes effect at once: what it changes is the system's, not ours. `told(text)` is for the footer."""

    told = Signal(str)

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self.task: SystemTask | None = None
        rows = shapes.column(self, spacing=6)
        said = shapes.row()
        self._icon = shapes.Icon(Meaning.INFO, size=look.STATE_ICON)
        self.text = shapes.label(wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.text, 1)
        rows.addLayout(said)
        self._command = shapes.secondary(wrap=True)
        self._command.setFont(look.fixed_font())
        self._command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._command.setAccessibleName(self.tr("What the system starts"))
        rows.addWidget(self._command)
        line = shapes.row()
        self.register_button = shapes.button(self.tr("Register"), self._register)
        self.show_button = shapes.button(self.tr("Show"), self._show_it, "arrow-square-out")
        self.remove_button = shapes.button(self.tr("Remove"), self._remove)
        for made in (self.register_button, self.show_button, self.remove_button):
            line.addWidget(made)
        line.addStretch(1)
        rows.addLayout(line)
        self.note = shapes.Note()
        rows.addWidget(self.note)
        self._say(Meaning.INFO, self.tr("Asking the system…"))

    def refresh(self) -> None:
        """Ask the system how it stands."""
        self._ask(self._office.scheduling.system_task, self.tr("Asking the system"))

    def _register(self) -> None:
        self._ask(
            self._office.scheduling.register_system_task,
            self.tr("Registering with the system"),
            self.tr("Registered: stores are imported with the window closed too."),
        )

    def _remove(self) -> None:
        self._ask(
            self._office.scheduling.remove_system_task,
            self.tr("Removing from the system"),
            self.tr("Removed: stores are imported while the program is open."),
        )

    def _ask(self, verb: Callable[[], SystemTask], title: str, told: str = "") -> None:
        for button in (self.register_button, self.remove_button):
            button.setEnabled(False)

        def done(task: SystemTask) -> None:
            self.task = task
            self.note.clear()
            self._show()
            if told:
                self.told.emit(told)

        def failed(error: FvsError) -> None:
            self._show()
            words = wording.sentence(error)
            self.note.say(wording.one_line(words.in_one_line, words.todo_in_one_line), Meaning.ERROR)

        self._jobs.run(self, title, lambda _: verb(), lane=_LANE, done=done, failed=failed)

    def _show(self) -> None:
        task = self.task
        for button in (self.register_button, self.remove_button):
            button.setEnabled(True)
        known = task is not None and bool(task.kind)
        registered = task is not None and task.registered
        current = task is not None and task.current
        self.register_button.setVisible(known and not current)
        self.register_button.setText(self.tr("Register again") if registered else self.tr("Register"))
        self.remove_button.setVisible(registered)
        self.show_button.setVisible(registered and task is not None and folders.can_show_tasks(task.kind))
        self._command.setVisible(known)
        if task is None:
            return
        self._command.setText(task.command)
        name = self._name(task.kind)
        if self._office.practice:
            self._say(Meaning.INFO, self.tr("The practice shop lives only while its window is open."))
        elif not task.kind:
            said = self.tr("This system starts no programs by itself: stores are imported while the program is open.")
            self._say(Meaning.WARNING, said)
        elif not registered:
            said = self.tr("Not registered: stores are imported only while the program is open.")
            self._say(Meaning.INFO, f"{said} {self._offer(task.kind).format(name=name)}")
        elif not current:
            said = self.tr("Registered with {name} for a program or data that were moved since.")
            self._say(Meaning.WARNING, said.format(name=name))
        else:
            said = self.tr("Registered with {name}: every 5 minutes it looks what is due.")
            self._say(Meaning.GOOD, said.format(name=name))

    def _offer(self, kind: str) -> str:
        if kind == "cron":
            return self.tr("{name} can do it with the window closed too, if the keys stand in environment variables.")
        return self.tr("{name} can do it with the window closed too, as long as you are logged in.")

    def _name(self, kind: str) -> str:
        names = {"windows": self.tr("Windows Task Scheduler"), "systemd": "systemd", "cron": "cron"}
        return names.get(kind, kind)

    def _say(self, meaning: Meaning, text: str) -> None:
        self._icon.show_icon(meaning)
        self.text.setText(text)

    def _show_it(self) -> None:
        if self.task is not None:
            folders.show_tasks(self.task.kind)
