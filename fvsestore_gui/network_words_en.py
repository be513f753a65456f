"""English sentences for the way out of this PC: proxies, certificates, scripts. No Qt; `connection_words_en` takes
them in."""

from fvsestore_gui.word_pairs import Words

_ADDRESSES = "api.amazon.com, sellingpartnerapi-*.amazon.com and *.amazonaws.com"

#: fields of the choice, as errors name them
NETWORK_FIELDS_EN: dict[str, str] = {
    "network.mode": "Way out",
    "network.host": "Proxy's address",
    "network.port": "Proxy's port",
    "network.user": "Proxy's user",
    "network.password": "Proxy's password",
    "network.script": "Address of the script",
}

#: code of an error -> what happened, what to do
NETWORK_ERRORS: dict[str, Words] = {
    "network_host": Words("That is no address of a proxy.", "Give a name or an IP address, as in --proxy host:port."),
    "network_host_login": Words(
        "User and password stand in the proxy's address.", "Give them by --user and --password-from-stdin."
    ),
    "network_host_kind": Words("A proxy of the kind {kind} cannot be used.", "Give the address of an HTTP proxy."),
    "network_port": Words("That is no port.", "A port is a number from 1 to 65535."),
    "network_user": Words("A colon, or what cannot be printed, stands in the proxy's user.", "Give it without."),
    "network_script_system": Words("Only Windows runs PAC scripts.", "Give the proxy itself, as in --proxy host:port."),
    "network_script": Words("That is no address of a PAC script.", "It begins with http:// or https://."),
    "network_proxy": Words(
        "The proxy {proxy}, which leads to {host}, cannot be reached.",
        "Check the network or the VPN, and the proxy's address with: fvsestore network show.",
    ),
    "network_proxy_login": Words(
        "The proxy {proxy} wants user and password.",
        "Give them with: fvsestore network set --proxy {proxy} --user USER.",
    ),
    "network_proxy_password": Words(
        "The proxy {proxy} does not take this user and password.",
        "Enter them anew with: fvsestore network set --proxy {proxy} --user USER --new-password.",
    ),
    "network_proxy_secret": Words(
        "The password of the proxy {proxy} is not on this computer.",
        "Enter it with: fvsestore network set --new-password.",
    ),
    "network_proxy_address": Words(
        "The address of the proxy for {host} cannot be read: special letters stand in its user or password.",
        "Write them with a percent sign where it is set (# as %23, / as %2F, ? as %3F, [ as %5B), or give it with: "
        "fvsestore network set --proxy HOST:PORT --user USER.",
    ),
    "network_proxy_scheme": Words(
        "The proxy {proxy} offers the logins {offered} only, which this program does not know (it knows Basic).",
        f"Ask who keeps the network to let {_ADDRESSES} through without login.",
    ),
    "network_proxy_refused": Words(
        "The proxy {proxy} does not let through to {host} (status {status}).",
        f"Ask who keeps the network to open {_ADDRESSES}, port 443.",
    ),
    "network_proxy_gateway": Words(
        "The proxy {proxy} answers, but does not reach {host} itself.", "Try again later, or ask who keeps the network."
    ),
    "network_proxy_strange": Words(
        "What answers at {proxy} is no proxy.", "Compare address and port with: fvsestore network show."
    ),
    "network_proxy_kind": Words(
        "The system names a proxy of the kind {kind} ({proxy}), which cannot be used.",
        "Give an HTTP proxy with: fvsestore network set --proxy HOST:PORT.",
    ),
    "network_pac": Words(
        "The script {address}, which should say the proxy for {host}, cannot be had ({detail}).",
        "Only Windows runs such scripts; give the proxy itself with: fvsestore network set --proxy HOST:PORT.",
    ),
    "network_tls": Words(
        "The secure connection to {host} cannot be trusted.",
        "See who signed the certificate with: fvsestore network test; it must be among those this computer trusts.",
    ),
    "network_tls_date": Words(
        "The certificate of {host} is not valid yet, or no more, by this computer's clock.",
        "Set the clock right; if it is, ask who keeps the network.",
    ),
    "network_tls_name": Words(
        "Somebody else answers in place of {host}: the certificate is of another name.",
        "Sign in to this network in a browser first, or ask who keeps it.",
    ),
    "bank_proxy": Words("The proxy does not let through to {host}.", "See what is wrong with: fvsestore network test."),
}
