"""延期后申请强制执行 · deferred_application — when the court may be asked after a deferral."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["DEFERRED_APPLICATION"]

DEFERRED_APPLICATION = Key("administrative-penalty-law/deferred-application", Period)
