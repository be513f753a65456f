"""`fvsestore personal`: personal data of buyers. Here is the noun; its verbs stand in the files named below."""

import click


@click.group()
def personal() -> None:
    """Personal data of buyers: what is kept of them, its keys, its erasing and the proof of that.

    Nothing is kept until somebody answerable switches it on for a store. Then it is sealed, field by field, and erased
    on time.

    \b
    Examples:
      fvsestore personal on SHOP_DE --field name --field city --for invoices
      fvsestore personal buyer SHOP_DE 305-1234567-7654321
      fvsestore personal keys
      fvsestore personal passphrase
      fvsestore personal rotate
      fvsestore personal sweep
      fvsestore personal proof --verify
    """
