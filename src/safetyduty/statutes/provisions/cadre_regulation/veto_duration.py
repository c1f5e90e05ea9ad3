"""一票否决时限 · veto_duration — how long a veto lasts is not set nationally."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["VETO_DURATION"]

VETO_DURATION = Key("cadre-regulation/veto-duration", Discretion)
