"""当场收缴 · on_the_spot_collection — when officers may collect a fine themselves."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ON_THE_SPOT_COLLECTION"]

ON_THE_SPOT_COLLECTION = Key("administrative-penalty-law/on-the-spot-collection", Listing)
