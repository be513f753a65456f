"""The marketplaces of an account, as Amazon's reply names them."""

import json

from fvsestore_gui.amazon.sellers import read_participations
from fvsestore_gui.amazon.transport import Reply


def test_a_marketplace_nobody_knows_is_kept_however_little_is_said_of_it() -> None:
    """An unknown id is kept; without a word about taking part, it takes no part. What has no id is none."""
    nodes = [{"marketplace": {"id": "ANEW1"}, "participation": None}, {"marketplace": None}, None, 5]
    found = read_participations(Reply(200, {}, json.dumps({"payload": nodes}).encode(), "", None), "x")
    assert [(one.marketplace_id, one.participates, one.country) for one in found] == [("ANEW1", False, "")]
