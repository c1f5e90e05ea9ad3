"""会议要求 · meeting_requirements — who chairs, who attends, what it leaves."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MEETING_REQUIREMENTS"]

MEETING_REQUIREMENTS = Key("order-302-2001/meeting-requirements", Listing)
