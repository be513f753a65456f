"""Ką gausite: what a diagnosis and imports tell of what Amazon gives, kept with its date and asked again once."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import (
    FvsError,
    GrantRole,
    ReachAmazon,
    RenewCredential,
    SecretsTrouble,
    TryLater,
)
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.roles import TOPICS, Given, RoleCheck, Subject
from fvsestore_gui.model.runs import ImportKind, Met, RunState
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work import role_check

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
DENIED = GrantRole("role_data_set", status=403, operation="getOrder", request_id="rq-denied")
DATA_SETS = [subject.value for subject in Subject if subject not in role_check._SUBJECTS.values()]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(path: Path, clock: StandingClock) -> Iterator[Database]:
    opened = Database(path, clock)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> Store:
    return database.stores.save(
        Store(
            uid="uid",
            code="FVSAMAZON",
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier="amzn1.application-oa2-client.1",
            marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
            secret_saved_at=dict.fromkeys(SecretName, NOW - timedelta(days=1)),
        )
    )


class Ladder:
    """Amazon as single calls meet it: `refused` by name of the rung or data set; counts its runs."""

    def __init__(self, clock: StandingClock) -> None:
        self.clock = clock
        self.runs = 0
        self.refused: set[str] = set()
        self.others: Mapping[str, Light] = {}
        self.before: tuple[Light, ...] = ()
        self.trouble: FvsError | None = None

    def __call__(self, progress: Progress) -> Diagnosis:
        progress.check()
        if self.trouble is not None:
            raise self.trouble
        self.runs += 1
        lights = [self._light(Rung.ORDERS, "ORDERS")]
        lights += [self._light(Rung.DATA_SET, name) for name in DATA_SETS]
        lights += [self._light(Rung.REPORTS, "REPORTS"), self._light(Rung.FINANCES, "FINANCES")]
        now = self.clock.now()
        return Diagnosis("FVSAMAZON", (*self.before, *lights), now, 15, now + timedelta(minutes=5))

    def _light(self, rung: Rung, name: str) -> Light:
        detail = name if rung is Rung.DATA_SET else ""
        if name in self.others:
            return self.others[name]
        if name in self.refused:
            return Light(rung, Colour.RED, detail, DENIED, request_id="rq-denied")
        return Light(rung, Colour.GREEN, detail, request_id="rq-good")


@pytest.fixture
def ladder(clock: StandingClock) -> Ladder:
    return Ladder(clock)


class Importing:
    """Imports that end as they are told to, watched as the office watches them."""

    def __init__(self, database: Database, store: Store, clock: StandingClock, ladder: Ladder) -> None:
        self.database, self.store, self.clock, self.ladder = database, store, clock, ladder
        self.progress = Progress()

    def __call__(
        self,
        *refused: str,
        error: FvsError | None = None,
        pages: int = 1,
        kind: ImportKind = ImportKind.PERIOD,
        seen: Mapping[str, int] | None = None,
    ) -> None:
        self.clock.move(15 * 60)
        with (
            suppress(GrantRole, TryLater),
            role_check.Watch(self.database, self.store, self.clock, self.ask, self.progress),
        ):
            lease = self.database.leases.take(self.store.store_id, self.store.code, "ona@buhalterija")
            run_id = self.database.runs.open(RunPlan(self.store.store_id, kind, "ona@buhalterija"))
            for number in range(pages):
                self.database.pages.write(lease, run_id, ReadPage((), digest=f"d{number}", refused=refused))
            met = Met(seen or {})
            self.database.runs.end(run_id, RunState.FAILED if error else RunState.DONE, error, met)
            self.database.leases.release(lease)
            if error is not None:
                raise error

    def given(self, subject: Subject) -> Given:
        return self.known.answer(subject).given

    def ask(self, progress: Progress) -> RoleCheck:
        """As the office asks: a diagnosis of the saved store is recorded."""
        diagnosis = self.ladder(progress)
        role_check.record(self.database, self.store, diagnosis)
        return role_check.result_of(self.database, self.store, diagnosis)

    @property
    def known(self) -> RoleCheck:
        return role_check.kept(self.database, self.store)


@pytest.fixture
def importing(database: Database, store: Store, clock: StandingClock, ladder: Ladder) -> Importing:
    return Importing(database, store, clock, ladder)


def checked(importing: Importing) -> RoleCheck:
    return importing.ask(Progress())


def said(found: RoleCheck) -> list[tuple[object, ...]]:
    """What a check says, without its errors: two of them are never equal."""
    return [(one.subject, one.given, one.asked_at, one.request_id) for one in found.answers]


def test_before_the_first_check_nothing_is_claimed(importing: Importing) -> None:
    """A new store: what the program asks for is unknown, what it never asks for is said to be so, without a date."""
    known = importing.known
    assert known.asked_at is None
    assert not known.told
    assert {topic.name for topic in TOPICS if known.given(topic) is Given.NOT_ASKED} == {
        "fulfillment_orders", "buyer_name", "payment",
    }  # fmt: skip
    assert {topic.name for topic in TOPICS if known.given(topic) is Given.NOT_KEPT} == {
        "buyer_address", "buyer_vat_number",
    }  # fmt: skip
    assert {known.given(topic) for topic in TOPICS if topic.asked} == {Given.UNKNOWN}
    assert role_check.due(importing.database, importing.store)


def test_a_check_is_kept_with_its_date(importing: Importing, ladder: Ladder) -> None:
    """Given, refused and empty are told apart, and the refusal keeps Amazon's request id for support."""
    ladder.refused = {"TAX", "FINANCES"}
    ladder.others = {"PACKAGES": Light(Rung.DATA_SET, Colour.GREEN, "PACKAGES", facts={"empty": 1})}
    found = checked(importing)
    assert found.trouble is None
    assert found.repeat_at == NOW + timedelta(minutes=5)
    assert found.asked_at == NOW
    assert [topic.name for topic in found.refused] == ["tax", "finances"]
    assert found.answer(Subject.PACKAGES).given is Given.EMPTY
    assert found.answer(Subject.TAX).request_id == "rq-denied"
    assert found.answer(Subject.ORDERS).given is Given.GIVEN
    assert said(importing.known) == said(found)
    assert not role_check.due(importing.database, importing.store)


def test_what_is_thrown_away_is_never_promised(importing: Importing, ladder: Ladder) -> None:
    """VAT number and street come with what is asked for: not kept; a refusal shows, and nothing lacks for the books."""
    brought = {topic.name: topic for topic in TOPICS if not topic.kept}
    found = checked(importing)
    assert {found.given(topic) for topic in brought.values()} == {Given.NOT_KEPT}
    assert not any(found.of(topic) for topic in brought.values())
    ladder.refused = {"TAX", "RECIPIENT"}
    found = checked(importing)
    assert found.given(brought["buyer_vat_number"]) is Given.REFUSED
    assert found.given(brought["buyer_address"]) is Given.NOT_KEPT
    assert [topic.name for topic in found.refused] == ["tax", "destination"]


@pytest.mark.parametrize(
    "light",
    [
        Light(Rung.ORDERS, Colour.YELLOW, error=TryLater("amazon_throttled", operation="searchOrders")),
        Light(Rung.ORDERS, Colour.RED, error=ReachAmazon("network_dns", host="amazon.invalid")),
        Light(Rung.ORDERS, Colour.RED, error=RenewCredential("lwa_secret_expired")),
        Light(Rung.ORDERS, Colour.RED, error=TryLater("amazon_down", status=503), amazons=True),
    ],
)
def test_trouble_is_not_taken_for_a_missing_role(importing: Importing, ladder: Ladder, light: Light) -> None:
    """Network, quota, Amazon's fault or an expired secret: nobody is sent for a role, what was known stays."""
    ladder.others = {"ORDERS": light}
    found = checked(importing)
    assert found.answer(Subject.ORDERS).given is Given.UNKNOWN
    assert found.trouble is light.error
    ladder.others = {}
    checked(importing)
    ladder.others = {"ORDERS": light}
    assert checked(importing).answer(Subject.ORDERS).given is Given.GIVEN


def test_what_could_not_be_tried_is_explained(importing: Importing, ladder: Ladder) -> None:
    """Where the login fails nothing of Amazon is asked; the reason is told, and nothing is kept as an answer."""
    expired = RenewCredential("lwa_invalid_client")
    ladder.before = (Light(Rung.CLIENT, Colour.RED, error=expired),)
    ladder.others = {name: Light(Rung.DATA_SET, Colour.NOT_TRIED, name) for name in DATA_SETS} | {
        rung.name: Light(rung, Colour.NOT_TRIED) for rung in (Rung.ORDERS, Rung.REPORTS, Rung.FINANCES)
    }
    found = checked(importing)
    assert found.trouble is expired
    assert not found.told
    assert found.asked_at is None


def test_keys_of_another_region_are_not_a_missing_role(importing: Importing, ladder: Ladder) -> None:
    """Amazon refuses everything with the same bare words: nobody is sent for a role while it may be the region."""
    region = GrantRole("region_other", region="Europe", found="FarEast")
    ladder.before = (Light(Rung.REGION, Colour.RED, "Europe", region),)
    ladder.others = all_refused(GrantRole("access_denied", status=403))
    found = checked(importing)
    assert found.trouble is region
    assert {found.answer(subject).given for subject in role_check._SUBJECTS.values()} == {Given.UNKNOWN}


def test_an_application_without_any_role_is_told_so(importing: Importing, ladder: Ladder) -> None:
    """Every region refuses everything: that is the trouble, and each of them is refused."""
    none = GrantRole("roles_none", status=403)
    ladder.before = (Light(Rung.REGION, Colour.YELLOW, "Europe", GrantRole("access_denied", status=403)),)
    ladder.others = all_refused(none)
    found = checked(importing)
    assert found.trouble is none
    assert {found.answer(subject).given for subject in role_check._SUBJECTS.values()} == {Given.REFUSED}


def all_refused(error: FvsError) -> dict[str, Light]:
    """Everything of Amazon's red, and no data set tried."""
    return {rung.name: Light(rung, Colour.RED, error=error) for rung in role_check._SUBJECTS} | {
        name: Light(Rung.DATA_SET, Colour.NOT_TRIED, name) for name in DATA_SETS
    }


def test_a_data_set_of_tomorrow_does_no_harm(importing: Importing, ladder: Ladder) -> None:
    """Amazon adds data sets: a light that this version knows nothing of is passed over."""
    ladder.before = (Light(Rung.DATA_SET, Colour.GREEN, "WARRANTY"),)
    assert checked(importing).told


def test_new_keys_are_to_be_asked_about(
    importing: Importing, database: Database, store: Store, clock: StandingClock
) -> None:
    """After another Refresh token the answers are of the one before, whatever imports have told since."""
    checked(importing)
    assert not role_check.due(database, store)
    clock.move(3600)
    renewed = Store(
        **{name: getattr(store, name) for name in Store.__slots__}
        | {"secret_saved_at": {SecretName.REFRESH_TOKEN: clock.now()}}
    )
    importing()
    assert role_check.due(database, renewed)


# -- what imports tell -------------------------------------------------------------------------------------------------


def test_a_refusal_of_an_import_is_asked_again_once(importing: Importing, ladder: Ladder) -> None:
    """A role that was taken away: the import's refusal is kept, asked about once, and not with every import."""
    checked(importing)
    ladder.refused = {"RECIPIENT"}
    importing("RECIPIENT")
    assert ladder.runs == 2
    assert importing.given(Subject.RECIPIENT) is Given.REFUSED
    assert importing.known.answer(Subject.RECIPIENT).request_id == "rq-denied"
    first = importing.known.answer(Subject.RECIPIENT).asked_at
    importing("RECIPIENT")
    importing("RECIPIENT", kind=ImportKind.SINCE_LAST)
    assert ladder.runs == 2
    again = importing.known.answer(Subject.RECIPIENT)
    assert again.request_id == "rq-denied"
    assert again.asked_at is not None
    assert first is not None
    assert again.asked_at > first


def test_a_role_granted_meanwhile_is_noticed(importing: Importing, ladder: Ladder) -> None:
    """Once an import gets what was refused, the page says so without anybody pressing anything."""
    ladder.refused = {"TAX"}
    checked(importing)
    ladder.refused = set()
    importing()
    assert (importing.given(Subject.TAX), ladder.runs) == (Given.GIVEN, 2)
    importing()
    assert ladder.runs == 2


def test_a_lasting_quarrel_costs_one_check(importing: Importing, ladder: Ladder) -> None:
    """A data set that Amazon gives alone and refuses to imports: the import counts, and it is asked about once."""
    checked(importing)
    for _ in range(3):
        importing("FULFILLMENT")
        assert importing.given(Subject.FULFILLMENT) is Given.REFUSED
    assert ladder.runs == 2


@pytest.mark.parametrize(
    ("operation", "subject"),
    [
        ("searchOrders", Subject.ORDERS),
        ("getOrder", Subject.ORDERS),
        ("createReport", Subject.REPORTS),
        ("getReportDocument", Subject.REPORTS),
    ],
)
def test_a_whole_import_that_is_denied(importing: Importing, ladder: Ladder, operation: str, subject: Subject) -> None:
    """The failed import names what is refused, with its request id, and is not held up by questions to Amazon."""
    checked(importing)
    importing(error=GrantRole("access_denied", operation=operation, request_id="rq-import"), pages=0)
    answer = importing.known.answer(subject)
    assert (answer.given, answer.request_id, ladder.runs) == (Given.REFUSED, "rq-import", 1)
    assert answer.error is not None
    assert answer.error.code == "access_denied"


def test_an_import_that_never_came_so_far_tells_nothing(importing: Importing, ladder: Ladder) -> None:
    """Trouble with the network is no refusal; nothing is asked on top of it."""
    ladder.refused = {"TAX"}
    checked(importing)
    before = said(importing.known)
    importing(error=TryLater("amazon_down", status=503), pages=0)
    importing(kind=ImportKind.REPORT_FILE)
    assert (said(importing.known), ladder.runs) == (before, 1)


def test_a_check_that_cannot_be_had_harms_no_import(importing: Importing, ladder: Ladder) -> None:
    """A refused data set that cannot be asked about just then: the import ends well, and the refusal is kept."""
    checked(importing)
    ladder.trouble = SecretsTrouble("secret_lost", secret="Client secret", code="FVSAMAZON", saved_at="")
    importing("PACKAGES")
    assert importing.given(Subject.PACKAGES) is Given.REFUSED


def test_an_import_that_fails_later_keeps_what_was_refused(importing: Importing, ladder: Ladder) -> None:
    """Pages without a data set, then trouble: it is kept, and nothing is asked; the next import finds it known."""
    checked(importing)
    importing("TAX", error=TryLater("amazon_down", status=503))
    assert (importing.given(Subject.TAX), ladder.runs) == (Given.REFUSED, 1)
    importing("TAX")
    assert ladder.runs == 1


def test_a_cancelled_import_stays_cancelled(importing: Importing, ladder: Ladder) -> None:
    """Atšaukti is not answered with fifteen calls to Amazon; the refusal is kept all the same."""
    checked(importing)
    importing.progress.cancel()
    importing("PACKAGES")
    assert (importing.given(Subject.PACKAGES), ladder.runs) == (Given.REFUSED, 1)


def test_a_history_tells_of_reports(importing: Importing, ladder: Ladder) -> None:
    """A report that came proves the role for reports and says nothing of orders."""
    ladder.refused = {"REPORTS"}
    checked(importing)
    ladder.refused = set()
    importing(kind=ImportKind.HISTORY)
    assert importing.given(Subject.REPORTS) is Given.GIVEN


def test_an_import_notices_what_is_left_out_in_silence(importing: Importing, ladder: Ladder) -> None:
    """No shipped order came with its recipient: that is kept as the ladder keeps it, and Amazon is asked again once."""
    checked(importing)
    ladder.others = {"RECIPIENT": withheld("RECIPIENT")}
    importing(seen={"RECIPIENT": 0, "PROCEEDS": 7})
    assert importing.given(Subject.RECIPIENT) is Given.WITHHELD
    assert importing.given(Subject.PROCEEDS) is Given.GIVEN
    assert ladder.runs == 2
    importing(seen={"RECIPIENT": 0, "PROCEEDS": 3})
    assert ladder.runs == 2, "it is no news any more"
    importing()
    assert importing.given(Subject.RECIPIENT) is Given.WITHHELD, "an import without shipped orders tells nothing of it"
    ladder.others = {}
    importing(seen={"RECIPIENT": 2, "PROCEEDS": 2})
    assert importing.given(Subject.RECIPIENT) is Given.GIVEN
    assert ladder.runs == 3


def test_what_imports_lack_counts_more_than_one_order_of_the_ladder(importing: Importing, ladder: Ladder) -> None:
    """Where the order that the ladder asked for has it and no order of the import had: it is left out of orders."""
    checked(importing)
    importing(seen={"RECIPIENT": 0})
    answer = importing.known.answer(Subject.RECIPIENT)
    assert answer.given is Given.WITHHELD
    assert answer.error is not None
    assert answer.error.code == "role_data_withheld"
    assert [topic.name for topic in importing.known.withheld] == ["destination"]


def withheld(name: str) -> Light:
    return Light(Rung.DATA_SET, Colour.YELLOW, name, GrantRole("role_data_withheld", data=name))
