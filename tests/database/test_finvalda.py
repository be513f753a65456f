"""The connection to Finvalda and its codes: read back as they were, never overwritten or lost unseen."""

import msgspec
import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import ChangedMeanwhile, FinvaldaRefused
from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceEntry, ReferenceKind

WHO = "ona@buhalterija"


def entry(code: str, title: str = "", **facts: str) -> ReferenceEntry:
    return ReferenceEntry(ReferenceKind.VAT_CODES, code, title, facts)


def test_a_connection_is_read_back_and_not_overwritten(database: Database) -> None:
    """One for the whole office; who saves second is told who was first."""
    assert database.finvalda.connection() == FinvaldaConnection()
    given = FinvaldaConnection(address="http://server:87/FvsServicePure.svc", company="UAB", user="WEB", pinned="ab")
    first = database.finvalda.save_connection(given, WHO)
    assert first == msgspec.structs.replace(given, revision=1)
    with pytest.raises(ChangedMeanwhile) as caught:
        database.finvalda.save_connection(given, "jonas@pc")
    assert (caught.value.code, caught.value.facts["by"]) == ("finvalda_changed", WHO)
    database.finvalda.save_connection(msgspec.structs.replace(first, user="ONA"), WHO)
    assert database.finvalda.connection().user == "ONA"


def test_codes_are_found_by_code_and_name_as_a_lithuanian_types(database: Database) -> None:
    """Blind to case and accents; a sign that databases take for a pattern is just a sign."""
    given = [entry("PVM1", "Pardavimai Lietuvoje 21 %", percent="21.00"), entry("OSS_DE", "OSS Vokietija, žemė")]
    database.finvalda.replace_reference("UAB", ReferenceKind.VAT_CODES, given)

    def found(text: str) -> list[str]:
        return [one.code for one in database.finvalda.references("UAB", ReferenceKind.VAT_CODES, text)]

    assert found("") == ["OSS_DE", "PVM1"]
    assert found("zeme") == found("ŽEMĖ") == found("s_d") == ["OSS_DE"]
    assert found("21 %") == ["PVM1"]
    assert found("%") == ["PVM1"]
    assert found("nėra") == []
    assert database.finvalda.reference("UAB", ReferenceKind.VAT_CODES, "PVM1") == given[0]
    assert database.finvalda.reference("KITA", ReferenceKind.VAT_CODES, "PVM1") is None


def test_a_reading_replaces_the_one_before_and_a_failure_does_not(database: Database, clock: StandingClock) -> None:
    """What Finvalda no longer has goes; what could not be read stays, with the reason beside it."""
    kind = ReferenceKind.VAT_CODES
    database.finvalda.replace_reference("UAB", kind, [entry("A"), entry("B"), entry("B", "twice")])
    database.finvalda.replace_reference("KITA", kind, [entry("A")])
    database.finvalda.replace_reference("UAB", kind, [entry("C")])
    error = FinvaldaRefused("finvalda_method_absent", method="GetMokesciai", result_code=404, text="")
    database.finvalda.note_failure("UAB", kind, error)
    database.finvalda.note_failure("UAB", ReferenceKind.SERIES, error)
    states = {state.kind: state for state in database.finvalda.states("UAB")}
    assert list(states) == list(ReferenceKind)
    vat, series = states[kind], states[ReferenceKind.SERIES]
    assert (vat.count, vat.read_at, vat.error_code) == (1, clock.now(), "finvalda_method_absent")
    assert vat.error_facts["method"] == "GetMokesciai"
    assert (series.count, series.read_at) == (0, None)
    assert states[ReferenceKind.TERMS].error_code == ""
    assert [one.code for one in database.finvalda.references("UAB", kind)] == ["C"]
    assert [one.code for one in database.finvalda.references("KITA", kind)] == ["A"]
    database.finvalda.replace_reference("UAB", kind, [])
    assert database.finvalda.states("UAB")[0].error_code == ""
