"""重大安全风险否决 · risk_veto — a major risk vetoes a plan."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["RISK_VETO"]

RISK_VETO = Key("reform-opinions-2016/risk-veto", Principle)
