"""社会影响恶劣 · grave_social_impact — accidents without casualties that are handled all the same."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["GRAVE_SOCIAL_IMPACT"]

GRAVE_SOCIAL_IMPACT = Key("order-493-2007/grave-social-impact", Discretion)
