"""公告送达 · public_service — when a public notice counts as served."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PUBLIC_SERVICE"]

PUBLIC_SERVICE = Key("civil-procedure-law/public-service", Period)
