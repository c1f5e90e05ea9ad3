"""公告送达期限 · public_notice_service — served sixty days after the notice."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PUBLIC_NOTICE_SERVICE"]

PUBLIC_NOTICE_SERVICE = Key("order-15-2007/public-notice-service", Period)
