"""The choices of Operacijų kūrimas: nothing that Finvalda would cut or refuse is saved, and no change is lost."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.posting_fields import FIELDS, as_text, differing, template_parts, value_of, with_value
from fvsestore_gui.model.posting_settings import (
    CardSettings,
    ClientBy,
    DateOf,
    DiscountAs,
    FulfilmentSettings,
    NumberFrom,
    OperationKind,
    PostingSettings,
)
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.work.posting_settings import changed, check, merged, save, unanswered

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
ANSWERED = PostingSettings(
    client="AMZDE",
    shipping_service="PRISTATYMAS",
    fba=FulfilmentSettings(warehouse="FBADE", stock_country="DE"),
    fbm=FulfilmentSettings(warehouse="CENTR", stock_country="LT"),
)


def replaced(**values: Any) -> PostingSettings:
    return msgspec.structs.replace(ANSWERED, **values)


def codes(settings: PostingSettings) -> list[tuple[str, str]]:
    return [(one.code, str(one.facts["field"])) for one in check(settings)]


@pytest.fixture
def database(place: Path | str) -> Iterator[Database]:
    opened = Database(place, StandingClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> Store:
    return database.stores.save(
        Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", frozenset({"A1PA6795UKMFR9"}))
    )


# -- what can be chosen ------------------------------------------------------------------------------------------------


def test_every_choice_has_a_name() -> None:
    """The window and the command line reach every choice that is stored, those of the cards as well."""
    named = {name.split(".")[0] for name in FIELDS}
    assert named == set(PostingSettings.__struct_fields__) - {"revision"}
    cards = {name.removeprefix("cards.") for name in FIELDS if name.startswith("cards.")}
    assert cards == set(CardSettings.__struct_fields__)


@pytest.mark.parametrize("name", list(FIELDS))
def test_a_choice_is_shown_and_taken_alike(name: str) -> None:
    """What the command line shows of a choice can be given back to it, and changes nothing."""
    filled = replaced(
        orders_from=date(2026, 1, 31),
        payment_days=14,
        client_by_marketplace={"DE": "AMZDE", "FR": "AMZFR"},
        fba_stock_by_marketplace={"DE": "PL"},
        statuses=("UNSHIPPED", "SHIPPED"),
        kind=OperationKind.NONE,
        marked=True,
    )
    shown = as_text(value_of(filled, name))
    assert changed(filled, name, shown or ("none" if name == "kind" else "")) == filled


def test_a_choice_is_changed_alone() -> None:
    """A value deep inside is changed and nothing else."""
    other = with_value(ANSWERED, "fba.objects.3", "AMAZON")
    assert differing(ANSWERED, other) == ["fba.objects.3"]
    assert other.fba.objects == ("", "", "AMAZON", "", "", "")
    assert other.fba.warehouse == "FBADE"


# -- what is wrong -----------------------------------------------------------------------------------------------------


def test_the_defaults_can_be_saved() -> None:
    """Nothing stops the first Saugoti; what is open is named apart from what is wrong."""
    assert check(PostingSettings()) == []
    assert unanswered(PostingSettings()) == [
        "client",
        "fba.warehouse",
        "fba.stock_country",
        "fbm.warehouse",
        "shipping_service",
    ]
    assert unanswered(ANSWERED) == []


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("client", 15),
        ("series", 10),
        ("shipping_service", 13),
        ("fba.warehouse", 10),
        ("objects.6", 10),
        ("employee", 10),
        ("titles.1", 50),
        ("note", 255),
    ],
)
def test_what_is_too_long_for_finvalda_is_not_saved(name: str, most: int) -> None:
    """A value of Finvalda's length is taken, and one character more is refused by its name."""
    assert check(with_value(ANSWERED, name, "A" * most)) == []
    assert codes(with_value(ANSWERED, name, "A" * (most + 1))) == [("posting_too_long", name)]


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ("Amazon {order_id} {marketplace} {ship_country}", None),
        ("{stock_country}{fulfilment}{currency}{store}", None),
        ("100 % {{ne vardas}}", None),
        ("{order}", "posting_template"),
        ("{buyer_name}", "posting_template"),
        ("{0}", "posting_template"),
        ("{}", "posting_template"),
        ("{order_id", "posting_braces"),
        ("order_id}", "posting_braces"),
        ("{order_id!r}", "posting_braces"),
        ("{order_id:>30}", "posting_braces"),
        ("{order_id.__class__}", "posting_template"),
        ("eilutė\nkita", "posting_characters"),
    ],
)
def test_a_template_names_only_what_orders_have(template: str, code: str | None) -> None:
    """A name that no order has is refused when it is saved, not found missing in Finvalda."""
    assert [one for one, _ in codes(with_value(ANSWERED, "titles.2", template))] == ([code] if code else [])


def test_a_template_counts_what_stands_around_its_names() -> None:
    """Names do not count for the length: what they become is shortened visibly."""
    assert template_parts("Nr. {order_id}.") == (["order_id"], 5)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"client": " AMZ"}, ("posting_characters", "client")),
        ({"client": "AMZ\t1"}, ("posting_characters", "client")),
        ({"client_by_marketplace": {"DE": "A" * 16}}, ("posting_too_long", "client_by_marketplace")),
        ({"client_by_marketplace": {"DE": ""}}, ("field_empty", "client_by_marketplace")),
        ({"client_by_marketplace": {"": "AMZ"}}, ("posting_country", "client_by_marketplace")),
        ({"fba_stock_by_marketplace": {"DE": "Lenkija"}}, ("posting_country", "fba_stock_by_marketplace")),
        ({"fbm": FulfilmentSettings(stock_country="lt")}, ("posting_country", "fbm.stock_country")),
        ({"payment_days": 366}, ("posting_days", "payment_days")),
        ({"payment_days": -1}, ("posting_days", "payment_days")),
        ({"statuses": ()}, ("field_empty", "statuses")),
        ({"return_suffix": "GR"}, ("posting_suffix", "return_suffix")),
    ],
)
def test_what_finvalda_would_refuse_is_named(changes: dict[str, Any], expected: tuple[str, str]) -> None:
    """Each wrong value is named by its field, so that the window can stand beside it."""
    assert codes(replaced(**changes)) == [expected]


def test_a_longer_suffix_fits_where_finvalda_numbers() -> None:
    """Only behind Amazon's order id is room for no more than one character."""
    assert check(replaced(return_suffix="-GR", number_from=NumberFrom.FINVALDA)) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"kind": OperationKind.NONE, "client": "", "shipping_service": ""}, []),
        ({"client": "", "client_by": ClientBy.BUYER}, []),
        ({"client": "", "client_by": ClientBy.VAT_NUMBER}, ["client"]),
        ({"client": "", "client_by": ClientBy.MARKETPLACE}, ["client"]),
        ({"client": "", "client_by": ClientBy.MARKETPLACE, "client_by_marketplace": {"DE": "AMZDE"}}, []),
        ({"fba": FulfilmentSettings(), "warehouse_by_country": {"PL": "FBAPL"}}, ["fba.stock_country"]),
        (
            {
                "fba": FulfilmentSettings(),
                "warehouse_by_country": {"PL": "FBAPL"},
                "fba_stock_by_marketplace": {"DE": "PL"},
            },
            [],
        ),
        ({"discount_as": DiscountAs.SERVICE}, ["discount_service"]),
    ],
)
def test_what_is_still_open_is_said(changes: dict[str, Any], expected: list[str]) -> None:
    """Only what the other choices make necessary is asked for."""
    assert unanswered(replaced(**changes)) == expected


# -- from the command line ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("date_of", "shipped", DateOf.SHIPPED),
        ("kind", "none", OperationKind.NONE),
        ("document_kind_business", "SF", "SF"),
        ("statuses", "shipped, UNSHIPPED", ("UNSHIPPED", "SHIPPED")),
        ("payment_days", "", None),
        ("payment_days", "30", 30),
        ("orders_from", "2026-01-01", date(2026, 1, 1)),
        ("marked", "yes", True),
        ("client_by_marketplace", "de=AMZDE, FR = AMZFR", {"DE": "AMZDE", "FR": "AMZFR"}),
        ("fba_stock_by_marketplace", "de=pl", {"DE": "PL"}),
        ("fba.stock_country", "de", "DE"),
        ("objects.2", " AMZ ", "AMZ"),
    ],
)
def test_a_choice_is_set_by_its_name(name: str, text: str, value: object) -> None:
    """The command line sets every kind of choice."""
    assert value_of(changed(ANSWERED, name, text), name) == value


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("klientas", "AMZ", "posting_setting_unknown"),
        ("objects.7", "AMZ", "posting_setting_unknown"),
        ("date_of", "tomorrow", "posting_choice"),
        ("statuses", "CANCELLED", "posting_choice"),
        ("payment_days", "14 d.", "posting_days"),
        ("payment_days", "١٤", "posting_days"),
        ("orders_from", "2026-13-01", "posting_day"),
        ("marked", "maybe", "posting_choice"),
        ("client_by_marketplace", "DE", "posting_pairs"),
        ("client_by_marketplace", "DE=", "posting_pairs"),
        ("client_by_marketplace", "=AMZ", "posting_pairs"),
    ],
)
def test_what_cannot_be_set_is_refused(name: str, text: str, code: str) -> None:
    """A wrong name or value is named and nothing is changed."""
    with pytest.raises(CorrectInput) as caught:
        changed(ANSWERED, name, text)
    assert caught.value.code == code


# -- saving ------------------------------------------------------------------------------------------------------------


def test_what_is_saved_is_read_again(database: Database, store: Store) -> None:
    """Every choice comes back as it was saved, with a revision of its own."""
    kept = save(database, store, replaced(orders_from=date(2026, 1, 1), marked=True), None, "ona@pc")
    assert database.posting_settings.get(store.store_id) == kept
    assert kept.revision == 1
    assert differing(kept, replaced(orders_from=date(2026, 1, 1), marked=True)) == []


def test_nothing_wrong_is_saved(database: Database, store: Store) -> None:
    """A value that Finvalda would cut stops all of it."""
    with pytest.raises(CorrectInput):
        save(database, store, replaced(client="A" * 16), None, "ona@pc")
    assert database.posting_settings.get(store.store_id) == PostingSettings()


def test_two_pages_save_each_their_part(database: Database, store: Store) -> None:
    """Clients and cards were saved meanwhile: both changes stand."""
    before = database.posting_settings.get(store.store_id)
    cards = msgspec.structs.replace(before, cards=CardSettings(create_clients=True))
    save(database, store, cards, before, "petras@pc")
    mine = msgspec.structs.replace(before, client="AMZDE")
    kept = save(database, store, mine, before, "ona@pc")
    assert (kept.client, kept.cards.create_clients, kept.revision) == ("AMZDE", True, 2)


def test_the_same_choice_of_two_is_not_overwritten(database: Database, store: Store) -> None:
    """Who comes second with another value is told, and the first one's stays."""
    before = database.posting_settings.get(store.store_id)
    save(database, store, msgspec.structs.replace(before, client="AMZDE"), before, "petras@pc")
    with pytest.raises(ChangedMeanwhile) as caught:
        save(database, store, msgspec.structs.replace(before, client="AMZFR"), before, "ona@pc")
    assert caught.value.code == "posting_settings_changed"
    assert database.posting_settings.get(store.store_id).client == "AMZDE"


def test_the_same_change_of_two_is_no_conflict() -> None:
    """Both answered alike: nobody is asked."""
    mine = replaced(revision=1, series="AMZ")
    theirs = replaced(revision=2, series="AMZ", note="x")
    assert merged(replaced(revision=1), mine, theirs) == theirs
