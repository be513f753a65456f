"""`fvsestore operations`: what orders become in Finvalda. The verbs stand in files of their own."""

import click

from fvsestore_gui.cli.session import Given
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.posting_reports import PostingPeriod


@click.group()
def operations() -> None:
    """Operations of a store's orders in Finvalda.

    \b
    Examples:
      fvsestore operations rates SHOP_DE                               currency rates of the last 60 days
      fvsestore operations preview SHOP_DE --from 2026-11-01 --to 2026-11-30
      fvsestore operations show SHOP_DE 304-1234567-1234567            the fields that are sent, and what was
      fvsestore operations create SHOP_DE --from 2026-11-01 --to 2026-11-30
      fvsestore operations verify SHOP_DE --from 2026-11-01 --to 2026-11-30
      fvsestore operations changes SHOP_DE                             what changed after it was created
      fvsestore operations return SHOP_DE 304-1234567-1234567 --line 1=2
      fvsestore operations undo SHOP_DE 304-1234567-1234567
      fvsestore operations export SHOP_DE --from 2026-11-01 --until 2026-11-30 --to november.xml
      fvsestore operations files SHOP_DE                               import files that were written
      fvsestore operations files SHOP_DE --again 7 --to file.xml       a lost one once more
    """


def asked(since: Given | None, until: Given | None, order_ids: tuple[str, ...]) -> PostingPeriod:
    """The orders that a verb is about: those of a period, or single ones. One of both must be given."""
    ids = tuple(dict.fromkeys(part for text in order_ids for part in text.replace(",", " ").replace(";", " ").split()))
    if bool(ids) == (since is not None or until is not None):
        raise click.UsageError("choose one: --from and --to, or --order")
    if since and until and until.ends <= since.begins:
        raise CorrectInput("period_backwards")
    return PostingPeriod(since.begins if since else None, until.ends if until else None, ids)
