"""伤亡变化当日续报 · casualty_change — changed casualties are reported the same day."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["CASUALTY_CHANGE"]

CASUALTY_CHANGE = Key("order-21-2009/casualty-change", Periods)
