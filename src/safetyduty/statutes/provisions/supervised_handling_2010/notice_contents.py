"""督办通知书 · notice_contents — what the notice says."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NOTICE_CONTENTS"]

NOTICE_CONTENTS = Key("supervised-handling-2010/notice-contents", Listing)
