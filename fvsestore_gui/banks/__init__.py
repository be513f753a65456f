"""What is asked of public pages: currency rates of the banks that publish them, VAT numbers of the EU's register."""
