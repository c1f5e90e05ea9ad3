"""约谈企业 · enterprise_interview — regulators may interview a principal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ENTERPRISE_INTERVIEW"]

ENTERPRISE_INTERVIEW = Key("local-rules/enterprise-interview", Principle)
