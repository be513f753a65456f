"""A PostgreSQL server: found by its address, met safely, and what is wrong with it told apart."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest
from postgresql_server import NoPostgreSQL, PostgresServer, own_folder
from sqlalchemy import text

from fvsestore_gui.clock import Clock, StandingClock
from fvsestore_gui.database import Database, postgresql
from fvsestore_gui.database.opening import opened
from fvsestore_gui.database.postgresql import Server, _why
from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.secrets import Secret

PASSWORD = "Slaptas-žodis"
GOOD = Secret(PASSWORD)


def trouble(place: str, password: Secret | None = None) -> DatabaseTrouble:
    with pytest.raises(DatabaseTrouble) as caught:
        Database(place, Clock(), password=password).close()
    return caught.value


# -- addresses


@pytest.mark.parametrize(
    ("address", "shown", "tls"),
    [
        ("postgresql://ona@serveris/fvs", "postgresql://ona@serveris/fvs", "require"),
        ("postgres://ona@10.0.0.5:5433/fvs", "postgresql://ona@10.0.0.5:5433/fvs", "require"),
        ("postgresql://ona@a:1,b:2/fvs?sslmode=disable", "postgresql://ona@a:1,b:2/fvs", "disable"),
        ("postgresql://ona@a,b:5433/fvs?sslmode=verify-full", "postgresql://ona@a,b:5433/fvs", "verify-full"),
        ("postgresql://a/fvs?sslrootcert=/etc/ca.crt", "postgresql://a/fvs", "verify-full"),
        ("postgresql://ona@127.0.0.1,serveris/fvs", "postgresql://ona@127.0.0.1,serveris/fvs", "require"),
        ("postgresql://127.0.0.1:5432/fvs", "postgresql://127.0.0.1:5432/fvs", None),
        ("postgresql://ona@localhost/fvs", "postgresql://ona@localhost/fvs", None),
        ("postgresql://[::1]:5432/fvs", "postgresql://[::1]:5432/fvs", None),
        ("postgresql:///fvs?host=/run/pg", "postgresql://%2Frun%2Fpg/fvs", None),
        ("postgresql:///fvs", "postgresql:///fvs", None),
        ("postgresql://ona%40b@a/%C5%BEem%C4%97", "postgresql://ona%40b@a/%C5%BEem%C4%97", "require"),
    ],
)
def test_over_a_network_the_connection_is_encrypted(address: str, shown: str, tls: str | None) -> None:
    """Plain is only what stays on this PC, or what the address says; a certificate that is named is looked at."""
    server = Server(address, None)
    assert server.shown == shown
    assert server.parameters.get("sslmode") == tls


def test_the_environment_cannot_lead_out_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address without a host, which libpq then looks for elsewhere, is no way around TLS."""
    monkeypatch.setenv("PGHOST", "serveris.invalid")
    assert Server("postgresql:///fvs", None).parameters["sslmode"] == "require"
    monkeypatch.delenv("PGHOST")
    assert Server("postgresql:///fvs?service=office", None).parameters["sslmode"] == "require"


def test_a_file_needs_no_psycopg(path: Path) -> None:
    """Who keeps an SQLite file does not wait for PostgreSQL's library."""
    program = (
        "import sys; from fvsestore_gui.clock import Clock; from fvsestore_gui.database import Database;"
        "Database(sys.argv[1], Clock()).close(); sys.exit('psycopg' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 0


# -- what keeps a connection from coming about


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("FATAL:  Passwort-Authentifizierung für Benutzer »ona« fehlgeschlagen", "database_password"),
        ("FATAL:  Datenbank »fvs« existiert nicht", "database_absent"),
        ('FATAL:  autoryzacja hasła użytkownika "ona" nie powiodła się', "database_password"),
        ('FATAL:  baza danych "fvs" nie istnieje', "database_absent"),
        ('FATAL:  база данных "fvs" не существует', "database_absent"),
        ("FATAL:  l'authentification par mot de passe a échoué pour l'utilisateur « ona »", "database_password"),
        ("ВАЖНО:  система баз данных запускается", "database_unreachable"),
    ],
)
def test_a_server_that_speaks_another_language_is_understood(said: str, code: str) -> None:
    """Wrong password and missing database are told apart by what the server quotes, whatever its language."""
    text = f'connection failed: connection to server at "10.0.0.5", port 5432 failed: {said}'
    assert _why(text, user="ona", name="fvs", needs_password=False, plain=False)[0] == code


def test_a_server_that_is_not_there_is_said() -> None:
    """No such computer, and a computer without a server, are told apart."""
    assert trouble("postgresql://ona@nera.invalid/fvs").code == "database_host"
    found = trouble("postgresql://ona@127.0.0.1:1/fvs")
    assert (found.code, found.facts["detail"]) == ("database_unreachable", "refused")
    assert found.facts["path"] == "postgresql://ona@127.0.0.1:1/fvs"
    assert trouble("postgresql://ona@nera.invalid,127.0.0.1:1/fvs").code == "database_unreachable"
    assert trouble("postgresql://ona@127.0.0.1:1/fvs?connect_timeout=soon").code == "database_address"
    assert trouble("postgresql://ona@127.0.0.1:1/fvs?sslmode=somewhat").code == "database_address"


class Guarded(NamedTuple):
    """A server with passwords and TLS, and the certificates around it."""

    server: PostgresServer
    right: Path
    wrong: Path


def certificate(folder: Path, name: str, *more: str) -> None:
    """A key and a certificate, made by itself or by the one that `more` names."""
    subject = ["-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.crt", "-days", "3650", "-nodes"]
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", *subject, *more]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def guarded() -> Iterator[Guarded]:
    access = [
        "hostssl sealed all 127.0.0.1/32 scram-sha-256",
        "host sealed all 127.0.0.1/32 reject",
        "host shut all 127.0.0.1/32 reject",
        "host all buhalterija 127.0.0.1/32 scram-sha-256",
    ]
    try:
        with own_folder() as folder:
            server = PostgresServer(folder, access=access, settings={"ssl": "on"}).create()
            for name, more in {"right": (), "wrong": (), "server": ("-CA", "right.crt", "-CAkey", "right.key")}.items():
                certificate(folder, name, *more, *(("-addext", "subjectAltName=DNS:localhost") if more else ()))
            for kind in ("crt", "key"):
                (folder / f"server.{kind}").rename(server.data / f"server.{kind}")
                (server.data / f"server.{kind}").chmod(0o600)
                if os.geteuid() == 0:
                    owner = folder.stat()
                    os.chown(server.data / f"server.{kind}", owner.st_uid, owner.st_gid)
            try:
                server.start()
                server.create_user()
                for name in ("fvs", "sealed", "shut"):
                    server.create_database(name)
                yield Guarded(server, folder / "right.crt", folder / "wrong.crt")
            finally:
                server.stop()
    except (NoPostgreSQL, FileNotFoundError) as reason:
        pytest.skip(str(reason))


def test_password_and_database_are_told_apart(guarded: Guarded, caplog: pytest.LogCaptureFixture) -> None:
    """Wrong password, none, no such database, no way in: each has its own code, and the password shows nowhere."""
    server = guarded.server
    with opened(server.address("fvs"), Clock(), password=GOOD) as database:
        assert database.stores.all() == []
    assert trouble(server.address("fvs")).code == "database_password_missing"
    wrong = trouble(server.address("fvs"), Secret("neteisingas-žodis"))
    assert wrong.code == "database_password"
    assert trouble(server.address("nera"), GOOD).code == "database_absent"
    assert trouble(server.address("shut"), GOOD).code == "database_not_allowed"
    assert trouble(server.address("fvs").replace("buhalterija", "ona"), GOOD).code in (
        "database_not_allowed",
        "database_password",
    )
    chain: BaseException | None = wrong
    while chain is not None:
        assert "neteisingas" not in f"{chain!r} {chain} {vars(chain)}"
        chain = chain.__cause__
    assert "neteisingas" not in caplog.text
    assert PASSWORD not in caplog.text


def test_tls_is_told_apart(guarded: Guarded, postgresql_server: PostgresServer, postgresql_address: str) -> None:
    """No TLS on one side, a certificate of somebody unknown, of another server: each is said; a good one connects."""
    server = guarded.server
    sealed = server.address("sealed")
    named = sealed.replace("127.0.0.1", "localhost")
    with opened(f"{named}?sslmode=verify-full&sslrootcert={guarded.right}", Clock(), password=GOOD) as database:
        state = database.server_state()
        assert state is not None
        assert state.tls.startswith("TLSv1")
        assert state.host == f"localhost:{server.port}"
        assert state.version.startswith("PostgreSQL 1")
        assert 0 < state.round_trip_s < 5
    refused = trouble(f"{sealed}?sslmode=disable", GOOD)
    assert (refused.code, refused.facts["detail"]) == ("database_tls", "required")
    absent = trouble(f"{postgresql_address}?sslmode=require", GOOD)
    assert (absent.code, absent.facts["detail"]) == ("database_tls", "server")
    for address in (
        f"{named}?sslmode=verify-full&sslrootcert={guarded.wrong}",
        f"{sealed}?sslmode=verify-full&sslrootcert={guarded.right}",  # made for localhost, not for 127.0.0.1
        f"{named}?sslmode=verify-ca&sslrootcert={guarded.wrong.with_name('nera.crt')}",
    ):
        assert trouble(address, GOOD).code == "database_certificate", address
    with opened(postgresql_address, Clock()) as database:
        state = database.server_state()
        assert state is not None
        assert (state.tls, state.durable) == ("", False)


def test_a_database_that_cannot_serve_is_said(
    postgresql_server: PostgresServer, postgresql_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too old a server, letters that cannot be held, no right to make tables, read-only: each before any work."""
    server = postgresql_server
    try:
        ascii_only = server.create_database("ascii", options="ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
        found = trouble(ascii_only)
        assert (found.code, found.facts["found"]) == ("database_encoding", "SQL_ASCII")
        server.execute("CREATE DATABASE foreign_one")
        server.execute("REVOKE CREATE ON SCHEMA public FROM public", name="foreign_one")
        assert trouble(server.address("foreign_one")).code == "database_rights"
        server.execute("CREATE ROLE skaitytojas LOGIN; ALTER ROLE skaitytojas SET default_transaction_read_only = on")
        name = postgresql_address.rpartition("/")[2]
        server.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO skaitytojas", name=name)
        reader = postgresql_address.replace("buhalterija", "skaitytojas")
        assert trouble(reader).code == "database_read_only"
    finally:
        for name in ("ascii", "foreign_one"):
            server.drop_database(name)
    monkeypatch.setattr(postgresql, "OLDEST", 99)
    found = trouble(postgresql_address)
    assert (found.code, found.facts["needed"]) == ("database_too_old", 99)


# -- a connection that stands


def test_of_several_servers_the_first_that_answers_is_taken(
    postgresql_server: PostgresServer, postgresql_address: str
) -> None:
    """A server that is off, or unknown, is passed over; the doctor can tell which one is used."""
    port = postgresql_server.port
    several = postgresql_address.replace(f"127.0.0.1:{port}", f"127.0.0.1:1,nera.invalid:5432,127.0.0.1:{port}")
    with opened(f"{several}?target_session_attrs=read-write&sslmode=prefer", Clock()) as database:
        state = database.server_state()
        assert state is not None
        assert state.host == f"127.0.0.1:{port}"
        assert database.place == several
        assert database.engine_name == state.version


def test_nothing_waits_for_ever(postgresql_address: str) -> None:
    """Locks, statements and silent connections have an end on the server; a confirmed commit is on its disk."""
    with opened(postgresql_address, Clock()) as database, database.leases._transactions.read() as connection:
        found = dict(connection.execute(text("SELECT name, setting FROM pg_settings")).all())
    assert (found["lock_timeout"], found["statement_timeout"]) == ("15000", "300000")
    assert found["idle_in_transaction_session_timeout"] == "300000"
    assert found["tcp_keepalives_idle"] == "60"
    assert found["synchronous_commit"] == "on"
    assert found["application_name"].startswith("FvsEStore ")


def options(address: str, **settings: str) -> str:
    return f"{address}?options=" + "%20".join(f"-c%20{name}%3D{value}" for name, value in settings.items())


def test_a_locked_row_and_a_slow_statement_are_said(postgresql_address: str, clock: StandingClock) -> None:
    """A lock that another program keeps, and work that takes too long, are told apart; nothing is half-written."""
    address = options(postgresql_address, lock_timeout="50ms", statement_timeout="100ms")
    with opened(address, clock) as database, psycopg.connect(postgresql_address) as other:
        database.buckets.save("a", "searchOrders", 1.0, clock.now())
        other.execute("SELECT * FROM buckets FOR UPDATE")
        with pytest.raises(DatabaseTrouble) as locked:
            database.buckets.save("a", "searchOrders", 2.0, clock.now())
        assert locked.value.code == "database_locked"
        other.rollback()

        def work() -> None:
            with database.leases._transactions.write() as connection:
                connection.execute(text("UPDATE buckets SET tokens = 3"))
                connection.execute(text("SELECT pg_sleep(5)"))

        with pytest.raises(DatabaseTrouble) as slow:
            work()
        assert slow.value.code == "database_slow"
        assert database.buckets.load("a", "searchOrders") == (1.0, clock.now())


def test_reading_sees_one_state(postgresql_address: str, clock: StandingClock) -> None:
    """What several questions of one page are answered with belongs together, whatever others write meanwhile."""
    with opened(postgresql_address, clock) as database, database.leases._transactions.read() as connection:
        before = connection.execute(text("SELECT count(*) FROM buckets")).scalar()
        with opened(postgresql_address, clock) as other:
            other.buckets.save("a", "searchOrders", 1.0, clock.now())
        assert connection.execute(text("SELECT count(*) FROM buckets")).scalar() == before
