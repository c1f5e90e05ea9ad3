"""属地管理 · local_duty — governments, townships and parks answer for their area."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LOCAL_DUTY"]

LOCAL_DUTY = Key("work-safety-law/local-duty", Principle)
