"""安全生产公益诉讼 · public_interest_litigation — by the procuratorate."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PUBLIC_INTEREST_LITIGATION"]

PUBLIC_INTEREST_LITIGATION = Key("work-safety-law/public-interest-litigation", Listing)
