"""FvsEStore GUI: Amazon stores, their keys and their orders, for accountants."""

__version__ = "0.5.0"
