"""申请法院强制执行 · court_application — how long an agency may apply to the court."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["COURT_APPLICATION"]

COURT_APPLICATION = Key("litigation-interpretation-2018/court-application", Period)
