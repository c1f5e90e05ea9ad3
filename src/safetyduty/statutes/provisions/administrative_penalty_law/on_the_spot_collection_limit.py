"""当场收缴限额 · on_the_spot_collection_limit — up to what fine it may be collected on the spot."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["ON_THE_SPOT_COLLECTION_LIMIT"]

ON_THE_SPOT_COLLECTION_LIMIT = Key("administrative-penalty-law/on-the-spot-collection-limit", Limit)
