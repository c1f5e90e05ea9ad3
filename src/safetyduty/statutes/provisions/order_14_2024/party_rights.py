"""当事人权利 · party_rights — what a party must be told before and after a fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PARTY_RIGHTS"]

PARTY_RIGHTS = Key("order-14-2024/party-rights", Listing)
