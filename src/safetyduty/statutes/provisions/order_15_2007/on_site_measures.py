"""现场处理措施 · on_site_measures — what is ordered when a hazard is found."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ON_SITE_MEASURES"]

ON_SITE_MEASURES = Key("order-15-2007/on-site-measures", Listing)
