"""What one answer means for the ladder: whose trouble it is, which rung it speaks of, and how its light shines."""

from collections.abc import Iterable

from fvsestore_gui.errors import CorrectInput, FvsError, GrantRole, RenewCredential, SecretsTrouble
from fvsestore_gui.model.diagnosis import Colour, Rung
from fvsestore_gui.model.marketplaces import MARKETPLACES

_AMAZONS = frozenset({"amazon_down", "amazon_empty", "amazon_bad_shape"})


def is_amazons(error: FvsError | None) -> bool:
    """Whether it is Amazon's own trouble. A page for people that is no failure is that of a network in between."""
    if error is None:
        return False
    status = error.facts.get("status")
    failed = isinstance(status, int) and status >= 500
    return error.code in _AMAZONS or (error.code == "amazon_not_json" and failed)


def rung_below(error: FvsError | None) -> Rung | None:
    """The rung of the network that an error speaks of, None where the network is not to blame or it is the host's."""
    if error is None:
        return None
    if error.code.startswith(("network_proxy", "network_pac")) or isinstance(error, SecretsTrouble):
        # of the secrets, only the proxy's password is read on the way
        return Rung.PROXY
    if error.code.startswith("network_tls"):
        return Rung.TLS
    return Rung.DNS if error.code == "network_dns" else None


def colour_of(error: FvsError, rung: Rung) -> Colour:
    """Red where the rung itself does not bear; yellow where nobody let it be told."""
    if isinstance(error, GrantRole | RenewCredential | CorrectInput):
        return Colour.RED
    bears_others = rung in (Rung.DNS, Rung.PROXY, Rung.TLS, Rung.LOGIN_SERVER, Rung.REGION)
    return Colour.RED if bears_others and error.code != "amazon_throttled" else Colour.YELLOW


def proves_region(error: FvsError | None) -> bool:
    """Whether Amazon answered as it does to good keys of the region only: gave, asked to wait, gave something odd."""
    if error is None:
        return True
    status = {"amazon_throttled": 429, "amazon_bad_shape": 200}.get(error.code)
    return status is not None and error.facts.get("status") == status


def denied(error: FvsError | None) -> bool:
    """Amazon's 401 or 403 to a token that it has just given."""
    return error is not None and error.code == "access_denied"


def names_data(error: FvsError) -> bool:
    """A 400 that is about a role all the same, as Amazon's older sentence has it."""
    return "data element" in str(error.facts.get("amazon_text") or "")


def countries(marketplace_ids: Iterable[str]) -> str:
    """Marketplaces as people name them: "DE, FR"; an id where that is all there is."""
    known = ((one, MARKETPLACES.get(one)) for one in marketplace_ids)
    return ", ".join(sorted(market.country if market else one for one, market in known))
