"""Addresses of a shared database: as libpq writes them, as people fill them in, and never with a password in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.database_address import (
    DatabaseAddress,
    Server,
    Tls,
    address_of,
    parse_address,
    without_password,
)

CANARY = "canary-Žodis/@:?&% +1"


def code_of(text: str) -> tuple[str, object]:
    with pytest.raises(CorrectInput) as caught:
        parse_address(text)
    assert "canary" not in str(caught.value) + repr(caught.value.facts)
    return caught.value.code, caught.value.facts.get("field")


@pytest.mark.parametrize(
    ("text", "servers", "database", "user", "tls"),
    [
        ("postgresql://fvs@db.lan/office", (Server("db.lan"),), "office", "fvs", Tls.REQUIRE),
        ("postgresql://db.lan/office?sslrootcert=x.crt", (Server("db.lan"),), "office", "", Tls.VERIFY_FULL),
        ("postgres://fvs@localhost:5433/office", (Server("localhost", 5433),), "office", "fvs", Tls.PREFER),
        ("postgresql+psycopg://fvs@127.0.0.1/office", (Server("127.0.0.1"),), "office", "fvs", Tls.PREFER),
        (
            "postgresql://fvs@a:1,b/office?target_session_attrs=read-write&sslmode=verify-full",
            (Server("a", 1), Server("b")),
            "office",
            "fvs",
            Tls.VERIFY_FULL,
        ),
        ("postgresql://%C5%BD@[::1]:5/%C4%85?sslmode=disable", (Server("::1", 5),), "ą", "Ž", Tls.DISABLE),
        ("postgresql:///office?host=%2Fvar%2Frun&user=fvs", (Server("/var/run"),), "office", "fvs", Tls.PREFER),
        ("postgresql://fvs@%2Fvar%2Frun:5433/office", (Server("/var/run", 5433),), "office", "fvs", Tls.PREFER),
        (
            " postgresql://?host=a,b&port=1,2&dbname=o&user=u \n",
            (Server("a", 1), Server("b", 2)),
            "o",
            "u",
            Tls.REQUIRE,
        ),
    ],
)
def test_an_address_is_read_as_libpq_reads_it(
    text: str, servers: tuple[Server, ...], database: str, user: str, tls: Tls
) -> None:
    """Names, several servers, ports, IPv6, sockets and options; encryption is asked for where somebody could listen."""
    address, password = parse_address(text)

    assert (address.servers, address.database, address.user, address.tls) == (servers, database, user, tls)
    assert password is None
    assert parse_address(address.text) == (
        DatabaseAddress(servers, database, user, tls, address.certificate, parse_address(address.text)[0].options),
        None,
    )


def test_a_password_is_taken_out() -> None:
    """Wherever it stands in an address, the password comes apart from it and is in nothing that is kept or shown."""
    quoted = "canary-%C5%BDodis%2F%40%3A%3F%26%25%20%2B1"
    for text in (f"postgresql://fvs:{quoted}@db/office", f"postgresql://fvs@db/office?password={quoted}"):
        address, password = parse_address(text)
        assert password == CANARY
        assert "canary" not in address.text + address.place + repr(address) + without_password(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ("address_scheme", "Adresas")),
        ("http://canary:canary@db/office", ("address_scheme", "Adresas")),
        ("C:\\canary\\fvsestore.db", ("address_scheme", "Adresas")),
        ("postgresql://u:canary@ho st/office", ("address_host", "Serveris")),
        ("postgresql://u:canary@[nonsense]/office", ("address_host", "Serveris")),
        ("postgresql://u:canary@db:54321x/office", ("address_port", "Serveris")),
        ("postgresql://u:canary@db:0/office", ("address_port", "Serveris")),
        ("postgresql://u:canary@/office", ("field_empty", "Serveris")),
        ("postgresql://u:canary@db", ("field_empty", "Duomenų bazė")),
        ("postgresql://u:canary@db/office?passfile=x", ("address_option", "Adresas")),
        ("postgresql://u:canary@db/office?sslmode=maybe", ("address_option", "Adresas")),
        ("postgresql://u:canary@db/office%0a", ("address_scheme", "Adresas")),
    ],
)
def test_what_is_no_address_is_named_without_being_repeated(text: str, found: tuple[str, str]) -> None:
    """The part that is wrong is named; nothing of what was typed stands in the error, for it may be a password."""
    assert code_of(text) == found
    assert "canary" not in without_password(text).replace("C:\\canary\\fvsestore.db", "")


def test_fields_make_an_address() -> None:
    """As a person fills them in: several servers with a common port, or with ports of their own."""
    address, troubles = address_of(
        servers="db1.lan, db2.lan:6000;10.0.0.3", port="5433", database=" office ", user="fvs", tls=Tls.VERIFY_FULL
    )
    assert troubles == []
    assert address is not None
    assert address.servers == (Server("db1.lan", 5433), Server("db2.lan", 6000), Server("10.0.0.3", 5433))
    assert address.text == (
        "postgresql://fvs@db1.lan:5433,db2.lan:6000,10.0.0.3:5433/office"
        "?sslmode=verify-full&target_session_attrs=read-write"
    )
    assert address.place == "fvs@db1.lan:5433, db2.lan:6000, 10.0.0.3:5433/office"


def test_every_wrong_field_is_named_at_once() -> None:
    """All that is wrong with the fields is told together, in the order of the fields."""
    address, troubles = address_of(servers="", port="abc", database="", user=" ", tls=Tls.REQUIRE)

    assert address is None
    assert [(one.code, one.facts["field"]) for one in troubles] == [
        ("field_empty", "Serveris"),
        ("address_port", "Prievadas"),
        ("field_empty", "Duomenų bazė"),
        ("field_empty", "Naudotojas"),
    ]


def test_a_password_is_kept_for_user_and_database_not_for_options() -> None:
    """Another TLS choice or another order of the servers is the same database; another user or name is not."""
    one = parse_address("postgresql://fvs@a,B/office")[0]
    same = parse_address("postgresql://fvs@b,a/office?sslmode=verify-full&target_session_attrs=any")[0]
    assert one.key == same.key
    for other in ("postgresql://fvs@a/office", "postgresql://x@a,b/office", "postgresql://fvs@a,b/other"):
        assert parse_address(other)[0].key != one.key


_NAMES = st.text(st.characters(min_codepoint=32, exclude_characters="\x7f", exclude_categories=["Cs"]), min_size=1)


@given(_NAMES, _NAMES, _NAMES, st.lists(st.integers(1, 65_535), min_size=1, max_size=3), st.sampled_from(Tls))
def test_any_address_comes_back_as_it_was(user: str, database: str, password: str, ports: list[int], tls: Tls) -> None:
    """Whatever letters the names have, an address that is written is read back the same, and the password apart."""
    servers = tuple(Server(f"db{number}.lan", port) for number, port in enumerate(ports))
    options = (("target_session_attrs", "read-write"),) if len(servers) > 1 else ()
    address = DatabaseAddress(servers, database, user, tls, password, options)

    assert parse_address(address.text) == (address, None)
