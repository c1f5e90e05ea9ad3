"""伤亡变化期限 · casualty_window — how long a change of casualties counts."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["CASUALTY_WINDOW"]

CASUALTY_WINDOW = Key("order-493-2007/casualty-window", Periods)
