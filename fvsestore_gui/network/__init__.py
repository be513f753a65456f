"""Network: the way out of this PC. Which proxy leads to an address, which certificates are trusted, how sockets wait,
and what went wrong on the way. Amazon and the banks are asked through it; Finvalda only borrows the certificates, for
it stands in the office's own network, where no proxy of the internet leads.
"""
