"""委托安全服务的责任 · outsourced_services — the duty stays with the unit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["OUTSOURCED_SERVICES"]

OUTSOURCED_SERVICES = Key("work-safety-law/outsourced-services", Principle)
