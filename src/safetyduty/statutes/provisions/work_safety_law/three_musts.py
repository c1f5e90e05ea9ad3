"""三管三必须 · three_musts — whoever runs an industry, a business line or an operation answers for its safety."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["THREE_MUSTS"]

THREE_MUSTS = Key("work-safety-law/three-musts", Principle)
