"""What can go wrong on the way out of this PC, in words: proxies, certificates, scripts.

Source texts in English; `tools/translate.py` reads them from here.
"""

from fvsestore_gui.ui.error_sources import ErrorSource, TodoSource

_todo = TodoSource


def _(text: str) -> str:
    """Marks a word for translation; it is translated where it is shown."""
    return text


def _words(title: str, what: str, *todo: TodoSource) -> ErrorSource:
    return ErrorSource(title, what, todo)


NETWORK_WORDS: dict[str, ErrorSource] = {
    # -- what is entered -----------------------------------------------------------------------------------------------
    "network_host": _words(
        "This is no address of a proxy",
        "A proxy has a name such as proxy.company.lt, or an IP address such as 192.168.1.1.",
        _todo("Correct the address", "Who keeps your network knows it; its port may stand behind a colon."),
    ),
    "network_host_login": _words(
        "User and password stand in the address",
        "Everybody who looks at this page would read them.",
        _todo("Enter them in their own fields", "The password then goes into the keyring of this computer."),
    ),
    "network_host_kind": _words(
        "This kind of proxy is not known here",
        "The address begins with {kind}://; only HTTP proxies can be used.",
        _todo("Ask who keeps your network for its HTTP proxy", "Most proxies speak both."),
    ),
    "network_port": _words(
        "This is no port",
        "A port is a number from 1 to 65535.",
        _todo("Correct the port", "Proxies often listen on 8080 or 3128."),
    ),
    "network_user": _words(
        "This user cannot be sent to a proxy",
        "A colon, or a character that cannot be printed, stands in it.",
        _todo("Correct the user", "A domain stands before it with a backslash: COMPANY\\user."),
    ),
    "network_script_system": _words(
        "Only Windows runs such scripts",
        "On this computer nothing can ask a script for the proxy.",
        _todo("Enter the proxy itself", "Who keeps your network knows its address."),
    ),
    "network_script": _words(
        "This is no address of a script",
        "A script's address begins with http:// or https:// and often ends in .pac.",
        _todo("Correct the address", "Windows: Settings → Network & internet → Proxy shows it."),
    ),
    # -- the proxy -----------------------------------------------------------------------------------------------------
    "network_proxy": _words(
        "The proxy cannot be reached",
        "The way to {host} leads through {proxy}, and nothing answers there.",
        _todo(
            "Are you in the company's network?",
            "From elsewhere its proxy is often reached through the VPN only; without it choose no proxy.",
            "open_network",
        ),
        _todo("Has the proxy another address now?", "Ask who keeps your network for address and port.", "open_network"),
    ),
    "network_proxy_login": _words(
        "The proxy wants user and password",
        "{proxy} lets nobody through to {host} without them.",
        _todo(
            "Enter the proxy with user and password",
            "Other → Network → “through a proxy that is entered here”. The password is kept in the "
            "keyring of this computer.",
            "open_network",
        ),
        _todo(
            "Or ask who keeps your network", "It can let api.amazon.com and *.amazon.com through without a password."
        ),
    ),
    "network_proxy_password": _words(
        "The proxy does not take this user and password",
        "{proxy} refused them on the way to {host}.",
        _todo("Enter the password anew", "It is often that of your computer, and changes with it.", "open_network"),
        _todo(
            "Does the user need its domain?", "Some proxies want COMPANY\\user, others user@company.lt.", "open_network"
        ),
    ),
    "network_proxy_secret": _words(
        "The password of the proxy is not on this computer",
        "{proxy} is entered with a user, but the keyring of this computer has no password for it.",
        _todo("Enter the password", "Other → Network.", "open_network"),
    ),
    "network_proxy_address": _words(
        "The proxy's address cannot be read",
        "Special letters in the user or the password make it unclear where the proxy for {host} is. "
        "The address was not used, and nothing was sent.",
        _todo(
            "Write these letters with a percent sign",
            "In HTTPS_PROXY or in the proxy settings of Windows: # is %23, / is %2F, ? is %3F, [ is %5B, @ is %40.",
        ),
        _todo(
            "Or enter the proxy here",
            "Other → Network → an own proxy has a field for the user and one for the password, "
            "in which any letter may stand.",
            "open_network",
        ),
    ),
    "network_proxy_scheme": _words(
        "The proxy wants a login that this program does not know",
        "{proxy} offers {offered} only; this program can send user and password in the plain way (Basic).",
        _todo(
            "Ask who keeps your network",
            "Let the proxy pass api.amazon.com and sellingpartnerapi-*.amazon.com without login, or allow Basic.",
        ),
        _todo(
            "Or use a helper that logs in for you",
            "Choose “through a proxy that is entered here”, and enter the local proxy of your specialist "
            "(such as Px): 127.0.0.1.",
            "open_network",
        ),
    ),
    "network_proxy_refused": _words(
        "The proxy does not let through to {host}",
        "{proxy} refused the way with the number {status}: its rules do not allow this address.",
        _todo(
            "Ask who keeps your network to open these addresses",
            "api.amazon.com, sellingpartnerapi-*.amazon.com and, for reports, *.amazonaws.com; port 443.",
        ),
    ),
    "network_proxy_gateway": _words(
        "The proxy itself does not come through",
        "{proxy} answers, but did not reach {host}.",
        _todo("Try again in a minute", "The company's connection may be down for a moment.", "retry"),
        _todo("Do other pages open?", "If not, tell who keeps your network that its proxy has no internet."),
    ),
    "network_proxy_strange": _words(
        "What answers there is no proxy",
        "{proxy} did not answer as a proxy does.",
        _todo("Compare address and port", "Port 443 or 80 is often the server itself, not its proxy.", "open_network"),
    ),
    "network_proxy_kind": _words(
        "This kind of proxy is not known here",
        "The system names {kind} {proxy} for {host}; only HTTP proxies can be used.",
        _todo(
            "Enter the HTTP proxy of the same network",
            "Other → Network → “through a proxy that is entered here”. Who keeps your network knows its address.",
            "open_network",
        ),
    ),
    "network_pac": _words(
        "The proxy's script cannot be had",
        "{address} should say which proxy leads to {host}. It could not be asked ({detail}), "
        "and without a proxy there is no way.",
        _todo("Are you in the company's network?", "The script is often reached in it, or through the VPN, only."),
        _todo(
            "Enter the proxy's address itself",
            "Other → Network → “through a proxy that is entered here”. Only Windows runs such scripts.",
            "open_network",
        ),
    ),
    # -- certificates --------------------------------------------------------------------------------------------------
    "network_tls": _words(
        "The connection is not safe",
        "{host} showed a certificate that this computer does not trust, so nothing was sent.",
        _todo(
            "Does an antivirus or a proxy look into connections?",
            "Other → Network → Test the network shows who signed the certificate.",
            "open_network",
        ),
        _todo(
            "Ask who keeps your network for its certificate",
            "It belongs among those that Windows trusts (trusted root authorities of the computer).",
        ),
    ),
    "network_tls_date": _words(
        "The certificate of {host} is out of its time",
        "By the clock of this computer it is not valid yet, or no more, so nothing was sent.",
        _todo("Look at date and time of this computer", "Windows: Settings → Time & language → Sync now.", "retry"),
        _todo(
            "Is the clock right?",
            "Then a program that looks into connections shows an old certificate: ask its keeper.",
        ),
    ),
    "network_tls_name": _words(
        "Somebody else answers in place of {host}",
        "The certificate that was shown belongs to another name, so nothing was sent.",
        _todo(
            "Does this network want you to sign in first?",
            "Open any page in a browser: hotels and guests' Wi-Fi do so.",
        ),
        _todo("Ask who keeps your network", "Something leads the address of Amazon elsewhere.", "open_network"),
    ),
    "bank_proxy": _words(
        "The company's proxy does not let through to {host}",
        "Currency rates and VAT numbers are asked for there.",
        _todo("Test the network", "Other → Network says what is wrong with each address.", "open_network"),
        _todo("Choose another source of rates", "On Operations."),
    ),
}

#: fields of Kita → Tinklas, as errors name them
NETWORK_FIELDS: dict[str, str] = {
    "network.mode": _("Way out"),
    "network.host": _("Proxy's address"),
    "network.port": _("Proxy's port"),
    "network.user": _("Proxy's user"),
    "network.password": _("Proxy's password"),
    "network.script": _("Address of the script"),
}

#: model.network.WaySource -> who said which way leads there
WAY_WORDS: dict[str, str] = {
    "this_pc": _("this computer itself"),
    "direct": _("no proxy, as chosen here"),
    "own": _("the proxy entered here"),
    "environment": _("the variables of the environment"),
    "system": _("the settings of the system"),
    "script": _("a script of the network"),
}
