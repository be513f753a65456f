"""The four invented sellers of the practice shop. Their keys have Amazon's shapes and open nothing anywhere else."""

from dataclasses import dataclass, field

#: region's word in the program -> its part of the practice shop's addresses
REGION_PATHS = {"NorthAmerica": "na", "Europe": "eu", "FarEast": "fe"}


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """One invented seller with one app of its own. All values are practice values, the same at every start."""

    region: str
    client_identifier: str
    client_secret: str = field(repr=False)
    #: made later for the same application: works beside the first, as Amazon's do for seven days
    newer_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)
    #: Amazon's id of the seller, as the Finances API shows it
    seller_id: str = ""
    #: which of the region's sellers it is: orders, reports and marketplaces of another are another's
    number: int = 1

    @property
    def book(self) -> str:
        """The name of the seller's own order book."""
        return book_of(self.region, self.number)


def book_of(region: str, number: int = 1) -> str:
    """What the order book of a region's seller is called."""
    return region if number == 1 else f"{region} {number}"


def _practice_account(region: str, hex_pair: str, seller_id: str, number: int = 1) -> PracticeAccount:
    return PracticeAccount(
        region=region,
        client_identifier="amzn1.application-oa2-client." + hex_pair * 16,
        client_secret="amzn1.oa2-cs.v1." + f"00{hex_pair}" * 16,
        newer_secret="amzn1.oa2-cs.v1." + f"7e{hex_pair}" * 16,
        # as long as real ones are, so that fields and keyrings meet the real length
        refresh_token=f"Atzr|IwEBI-practice-{book_of(region, number).replace(' ', '-')}-" + "only-for-practice-" * 18,
        seller_id=seller_id,
        number=number,
    )


PRACTICE_ACCOUNTS = (
    _practice_account("NorthAmerica", "a1", "APRAKTIKA1NA00"),
    _practice_account("Europe", "e1", "APRAKTIKA1EU00"),
    _practice_account("FarEast", "f1", "APRAKTIKA1FE00"),
    # whose keys belong into no store of the first one
    _practice_account("Europe", "e2", "APRAKTIKA2EU00", 2),
)
