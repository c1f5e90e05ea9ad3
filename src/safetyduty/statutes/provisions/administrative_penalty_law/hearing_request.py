"""申请听证期限 · hearing_request — how soon a hearing is asked for."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["HEARING_REQUEST"]

HEARING_REQUEST = Key("administrative-penalty-law/hearing-request", Period)
