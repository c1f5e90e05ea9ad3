"""移动现场物件 · moving_objects — what must be done before anything on the scene is moved."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MOVING_OBJECTS"]

MOVING_OBJECTS = Key("order-493-2007/moving-objects", Listing)
