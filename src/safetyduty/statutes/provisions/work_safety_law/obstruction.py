"""拒绝阻碍监督检查 · obstruction — a fine on refusal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OBSTRUCTION"]

OBSTRUCTION = Key("work-safety-law/obstruction", Penalty)
