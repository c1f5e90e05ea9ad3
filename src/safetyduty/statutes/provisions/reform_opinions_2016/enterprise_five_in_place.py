"""企业五到位 · enterprise_five_in_place — five things in place in a firm."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ENTERPRISE_FIVE_IN_PLACE"]

ENTERPRISE_FIVE_IN_PLACE = Key("reform-opinions-2016/enterprise-five-in-place", Listing)
