"""季度会议 · quarterly_meeting — a meeting every quarter."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["QUARTERLY_MEETING"]

QUARTERLY_MEETING = Key("order-302-2001/quarterly-meeting", Frequencies)
