"""停产复产公告 · public_notice — five working days for the public notice."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PUBLIC_NOTICE"]

PUBLIC_NOTICE = Key("coal-mine-regulation-2024/public-notice", Period)
