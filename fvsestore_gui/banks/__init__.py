"""Currency rates of the banks that publish them."""
