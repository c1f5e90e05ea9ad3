"""演练频次 · drill_frequency — how often emergency plans are exercised."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["DRILL_FREQUENCY"]

DRILL_FREQUENCY = Key("order-708-2019/drill-frequency", Frequencies)
