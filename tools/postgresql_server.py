"""A PostgreSQL server of one's own, from the system's binaries: for tests and benchmarks, and to try things by hand.

    python tools/postgresql_server.py        prints an address and runs until Enter is pressed

It listens on this PC only, its files are gone with it, and it ends with the process that started it, however that ends.
Only on Linux and macOS.
"""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import psycopg

#: the role that owns the databases, as an office would have one
USER = "buhalterija"
_START_S = 60.0
# Ends the server when the pipe closes, that is, when whoever started it is gone.
_GUARD = 'trap "" INT TERM; "$@" & server=$!; read -r line; kill -QUIT $server 2>/dev/null; wait $server'
# Quick: nothing waits for the disk. Only this PC's own power cut could lose something by it; a killed server does not.
_FAST = {"fsync": "off", "full_page_writes": "off"}
_CARELESS = {"synchronous_commit": "off"}


class NoPostgreSQL(Exception):
    """None can be started here; the text says why."""


def binaries() -> Path:
    """The folder of initdb and postgres, the newest of them. Raises NoPostgreSQL."""
    if sys.platform == "win32":
        raise NoPostgreSQL("on Windows no PostgreSQL server is started")
    found = [Path(one) for one in Path("/usr/lib/postgresql").glob("*/bin") if (one / "initdb").exists()]
    found += [Path(one) for one in Path("/opt/homebrew/opt").glob("postgresql*/bin")]
    found.sort(key=lambda folder: [int(number) for number in re.findall(r"\d+", folder.parent.name)])
    if found:
        return found[-1]
    on_path = shutil.which("initdb")
    if on_path is not None and shutil.which("postgres") is not None:
        return Path(on_path).resolve().parent
    try:
        import pgserver  # type: ignore[import-not-found]
    except ImportError:
        raise NoPostgreSQL("needs PostgreSQL's server (Debian: apt-get install postgresql)") from None
    return Path(pgserver.__file__).parent / "pginstall" / "bin"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


class PostgresServer:
    """One server with a data folder of its own below `folder`. `durable`: it may be killed and must lose nothing.

    `settings` go into postgresql.conf, `access` are lines of pg_hba.conf (else whoever is on this PC is trusted).
    """

    def __init__(
        self,
        folder: Path,
        *,
        durable: bool = False,
        settings: Mapping[str, str] | None = None,
        access: Sequence[str] = ("host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"),
        user: str = USER,
    ) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.port = free_port()
        self.user = user
        self._settings = {**_FAST, **({} if durable else _CARELESS), **(settings or {})}
        self._access = access
        self._bin = binaries()
        self._process: subprocess.Popen[bytes] | None = None
        self.as_owner: dict[str, object] = {}
        if os.geteuid() == 0:
            # PostgreSQL refuses to be run by root
            import pwd

            names = {one.pw_name for one in pwd.getpwall()}
            owner = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
            self.as_owner = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
            os.chown(folder, owner.pw_uid, owner.pw_gid)

    # -- life

    def create(self) -> "PostgresServer":
        """Make the data folder."""
        self.run("initdb", "-D", self.data, "-N", "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C")
        self.configure()
        return self

    def copy_of(self, primary: "PostgresServer") -> "PostgresServer":
        """Make the data folder as a streaming standby of `primary`, which must be running."""
        where = f"host=127.0.0.1 port={primary.port} user=postgres application_name=standby"
        self.run("pg_basebackup", "-D", self.data, "-d", where, "-R", "-X", "stream", "-c", "fast", "--no-sync")
        self.configure()
        return self

    def configure(self) -> None:
        """Write its settings anew; it takes them at its next start."""
        own = {
            "listen_addresses": "'127.0.0.1'",
            "port": str(self.port),
            "unix_socket_directories": "''",
            "max_connections": "100",
            "shared_buffers": "64MB",
            "max_wal_size": "1GB",
            "logging_collector": "off",
            "timezone": "'UTC'",
            **self._settings,
        }
        (self.data / "postgresql.auto.conf").touch()
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write("\n" + "".join(f"{name} = {value}\n" for name, value in own.items()))
        access = ["local all all trust", *self._access, "host all postgres 127.0.0.1/32 trust"]
        (self.data / "pg_hba.conf").write_text("\n".join(access) + "\n", encoding="utf-8")

    def start(self) -> "PostgresServer":
        """Start it and wait until it answers."""
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _GUARD, "sh", str(self._bin / "postgres"), "-D", str(self.data)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd=self.folder,
                **self.as_owner,  # type: ignore[call-overload]
            )
        pause = threading.Event()
        for _ in range(int(_START_S / 0.05)):
            if self._process.poll() is not None:
                break
            with contextlib.suppress(psycopg.OperationalError):
                psycopg.connect(self.admin_address(), connect_timeout=5).close()
                return self
            pause.wait(0.05)
        self.stop()
        raise NoPostgreSQL(f"PostgreSQL did not start: {self.log_tail()}")

    def stop(self) -> None:
        """End it as a power cut would: connections break, what was not on the disk is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        process.wait(60)

    def freeze(self) -> None:
        """Let it neither answer nor end, as behind a network that is gone."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        master = int((self.data / "postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
        for process_id in [master, *map(int, children)]:
            os.kill(process_id, number)

    def promote(self) -> None:
        """Make a standby the server in charge."""
        with psycopg.connect(self.admin_address(), autocommit=True) as connection:
            connection.execute("SELECT pg_promote(true, 60)")

    def log_tail(self) -> str:
        log = self.folder / "server.log"
        return log.read_text(encoding="utf-8", errors="replace")[-1500:] if log.exists() else ""

    # -- what is on it

    def admin_address(self, name: str = "postgres") -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def address(self, name: str) -> str:
        return f"postgresql://{self.user}@127.0.0.1:{self.port}/{name}"

    def execute(self, *statements: str, name: str = "postgres") -> None:
        """Run statements as the server's keeper."""
        with psycopg.connect(self.admin_address(name), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def create_user(self) -> None:
        self.execute(f"CREATE ROLE {self.user} LOGIN PASSWORD 'Slaptas-žodis'")

    def create_database(self, name: str, template: str = "template0", options: str = "") -> str:
        """Make a database that the user owns; returns its address."""
        self.execute(f'CREATE DATABASE "{name}" OWNER {self.user} TEMPLATE "{template}" {options}')
        return self.address(name)

    def drop_database(self, name: str) -> None:
        self.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def run(self, program: str, *arguments: object) -> bytes:
        """Run one of PostgreSQL's programs as the server's owner; returns its output. Raises NoPostgreSQL."""
        done = subprocess.run(
            [str(self._bin / program), *map(str, arguments)],
            capture_output=True,
            cwd=self.folder,
            env={**os.environ, "LC_ALL": "C", "LC_MESSAGES": "C"},
            check=False,
            **self.as_owner,  # type: ignore[call-overload]
        )
        if done.returncode != 0:
            raise NoPostgreSQL(f"{program} failed: {done.stderr.decode('utf-8', 'replace')[-1500:]}")
        output: bytes = done.stdout
        return output


@contextlib.contextmanager
def own_folder() -> Iterator[Path]:
    """A folder that the server's owner can reach, also where this is root's."""
    with tempfile.TemporaryDirectory(prefix="fvsestore-postgresql-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextlib.contextmanager
def running(**options: object) -> Iterator[PostgresServer]:
    """A fresh server with the user, stopped at the end. Raises NoPostgreSQL."""
    with own_folder() as folder:
        server = PostgresServer(folder, **options).create()  # type: ignore[arg-type]
        try:
            server.start()
            server.create_user()
            yield server
        finally:
            server.stop()


def main() -> int:
    try:
        with running() as server:
            print(server.create_database("fvsestore"), flush=True)
            sys.stdin.readline()
    except NoPostgreSQL as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
