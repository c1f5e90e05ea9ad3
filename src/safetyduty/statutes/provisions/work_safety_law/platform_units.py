"""平台经济等新兴单位 · platform_units — the all-staff system applies to them too."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PLATFORM_UNITS"]

PLATFORM_UNITS = Key("work-safety-law/platform-units", Principle)
