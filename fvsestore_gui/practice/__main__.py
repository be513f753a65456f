"""python -m fvsestore_gui.practice: the practice shop alone, to point any program at."""

import argparse
import sys
import threading

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.accounts import REGION_PATHS
from fvsestore_gui.practice.shop import PracticeShop


def main(arguments: list[str] | None = None) -> int:
    """Run until Ctrl-C; prints where the shop listens, the keys of its invented sellers and Finvalda's password."""
    parser = argparse.ArgumentParser(prog="python -m fvsestore_gui.practice", description=__doc__)
    parser.add_argument("--speed", type=float, default=1.0, help="how fast time runs (default 1)")
    parser.add_argument("--orders", type=int, default=300, help="how many invented orders (default 300)")
    parser.add_argument("--years", type=float, help="spread the orders evenly over so many years")
    parser.add_argument("--region", choices=tuple(REGION_PATHS), help="put all orders into one region")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--no-limits", action="store_true", help="answer without Amazon's call limits")
    given = parser.parse_args(arguments)
    shop = PracticeShop(Clock(given.speed), given.orders, given.port, years=given.years, region=given.region)
    shop.quotas.enforced = not given.no_limits
    with shop:
        print(f"FVSESTORE_LWA_URL={shop.lwa_url}")
        print(f"FVSESTORE_SPAPI_URL={shop.spapi_base}")
        for account in shop.accounts:
            # invented values that open nothing but this shop
            print(f"\n{account.book}  {shop.spapi_url(account.region)}")
            print(f"  Client identifier  {account.client_identifier}")
            print(f"  Client secret      {account.client_secret}")
            print(f"  Refresh token      {account.refresh_token}")
        finvalda = shop.finvalda
        print(f"\nFinvalda  {shop.finvalda_url}")
        print(f"  Company   {finvalda.company}\n  User      {finvalda.user}\n  Password  {finvalda.password}")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
