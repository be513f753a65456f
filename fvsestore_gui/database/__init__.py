"""The tables, and everything that is asked of them."""

from fvsestore_gui.database.opening import Database

__all__ = ["Database"]
