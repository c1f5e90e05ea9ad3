"""治理过程中的安全防范 · precautions — what is done while a hazard is being rectified."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRECAUTIONS"]

PRECAUTIONS = Key("order-16-2007/precautions", Listing)
