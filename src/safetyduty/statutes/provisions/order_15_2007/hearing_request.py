"""听证申请期限 · hearing_request — three days, five working days by the law of 2021."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["HEARING_REQUEST"]

HEARING_REQUEST = Key("order-15-2007/hearing-request", Period)
