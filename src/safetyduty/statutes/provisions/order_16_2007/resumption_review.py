"""恢复申请现场审查期限 · resumption_review — ten days for the on-site review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["RESUMPTION_REVIEW"]

RESUMPTION_REVIEW = Key("order-16-2007/resumption-review", Period)
