"""A diagnosis in words: the rungs of its ladder, and what stands beside each light.

`tools/translate.py` reads the texts of `_` from here.
"""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.diagnosis import Colour, Light, Rung
from fvsestore_gui.ui import wording


def _(text: str) -> str:
    """Marks a text for translation; it is translated where it is shown."""
    return text


#: the parts of the ladder from the ground up, each with its rungs
PARTS: dict[str, tuple[Rung, ...]] = {
    _("The way to Amazon"): (Rung.CLOCK, Rung.DNS, Rung.PROXY, Rung.TLS, Rung.LOGIN_SERVER),
    _("Keys and account"): (Rung.CLIENT, Rung.REFRESH_TOKEN, Rung.REGION, Rung.SELLER, Rung.MARKETPLACES),
    _("What Amazon gives"): (Rung.ORDERS, Rung.DATA_SET, Rung.REPORTS, Rung.FINANCES),
    _("This program"): (Rung.FINVALDA, Rung.DATABASE, Rung.KEYRING),
}
_RUNGS = {
    Rung.CLOCK: _("Clock of this computer"),
    Rung.DNS: _("Names of Amazon's servers (DNS)"),
    Rung.PROXY: _("Proxy"),
    Rung.TLS: _("Secure connection (TLS)"),
    Rung.LOGIN_SERVER: _("Amazon's login"),
    Rung.CLIENT: _("Client identifier and Client secret"),
    Rung.REFRESH_TOKEN: _("Refresh token"),
    Rung.REGION: _("Region"),
    Rung.SELLER: _("The seller's account"),
    Rung.MARKETPLACES: _("Marketplaces"),
    Rung.ORDERS: _("Orders"),
    Rung.DATA_SET: _("Data of orders"),
    Rung.REPORTS: _("Order reports"),
    Rung.FINANCES: _("Finances"),
    Rung.FINVALDA: _("Finvalda"),
    Rung.DATABASE: _("Database"),
    Rung.KEYRING: _("Keyring of the operating system"),
}
_DATA = {
    "PROCEEDS": _("Amounts"),
    "TAX": _("Collection of VAT"),
    "FULFILLMENT": _("Status and shipping"),
    "PROMOTION": _("Promotions"),
    "CANCELLATION": _("Cancellations"),
    "EXPENSE": _("Amazon's fees"),
    "PACKAGES": _("Parcels"),
    "RECIPIENT": _("Recipient and address"),
    "BUYER": _("Buyer"),
    "PAYMENT": _("Payment"),
    "FULFILLMENT_ORDERS": _("Orders to the warehouse"),
}
_NOT_NEEDED = {
    Rung.DNS: _("the proxy looks them up"),
    Rung.PROXY: _("none"),
    Rung.TLS: _("not needed: it is on this computer"),
    Rung.DATA_SET: _("we do not ask for it"),
    Rung.FINVALDA: _("not set up"),
    Rung.KEYRING: _("not needed"),
}
_COLOURS = {
    Colour.GREEN: _("in order"),
    Colour.RED: _("not in order"),
    Colour.YELLOW: _("could not be told"),
    Colour.NOT_TRIED: _("not tried"),
    Colour.NOT_NEEDED: _("not needed"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("words", text)


def part(title: str) -> str:
    """The title of a part of the ladder."""
    return _said(title)


def colour(light: Light) -> str:
    """How a light shines, for who does not see colours."""
    return _said(_COLOURS[light.colour])


def name(light: Light) -> str:
    """What a light is about: a rung, or a data set of orders."""
    if light.rung is Rung.DATA_SET:
        known = _DATA.get(light.detail)
        return light.detail if known is None else _said(known)
    return _said(_RUNGS[light.rung])


def beside(light: Light) -> str:
    """What stands beside a light in a few words, "" where there is nothing to say."""
    if light.error is not None:
        return wording.sentence(light.error).title
    if light.colour is Colour.NOT_TRIED:
        return _said(_COLOURS[Colour.NOT_TRIED])
    if light.colour is Colour.NOT_NEEDED:
        return _said(_NOT_NEEDED.get(light.rung, _COLOURS[Colour.NOT_NEEDED]))
    if light.colour is Colour.YELLOW:
        return _said(_COLOURS[Colour.YELLOW])
    return _in_order(light)


def _in_order(light: Light) -> str:
    facts = light.facts
    if light.rung is Rung.CLOCK and "seconds" in facts:
        seconds = int(facts["seconds"])
        if not seconds:
            return _said(_("agrees with Amazon's"))
        said = _said(_("{0} s fast")) if seconds > 0 else _said(_("{0} s slow"))
        return said.format(abs(seconds))
    if light.rung is Rung.SELLER and "marketplaces" in facts:
        return _said(_("marketplaces: {0}")).format(facts["marketplaces"])
    if light.rung is Rung.MARKETPLACES:
        told = [str(facts["marketplaces"])] if facts.get("marketplaces") else []
        if facts.get("not_yours"):
            told.append(_said(_("not yours: {0}")).format(facts["not_yours"]))
        if facts.get("switched_off"):
            told.append(_said(_("switched off: {0}")).format(facts["switched_off"]))
        return "; ".join(told)
    if light.rung is Rung.DATA_SET:
        return _said(_("given, empty at this order")) if facts.get("empty") else _said(_("given"))
    return light.detail
