"""带重大隐患生产 · producing_with_major_hazard — producing with a major hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRODUCING_WITH_MAJOR_HAZARD"]

PRODUCING_WITH_MAJOR_HAZARD = Key("coal-mine-regulation-2024/producing-with-major-hazard", Penalty)
