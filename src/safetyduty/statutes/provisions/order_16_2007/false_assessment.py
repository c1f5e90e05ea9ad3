"""虚假评价检测处罚 · false_assessment — the old fines of agencies, overtaken by the law."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FALSE_ASSESSMENT"]

FALSE_ASSESSMENT = Key("order-16-2007/false-assessment", Penalty)
