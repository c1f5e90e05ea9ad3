"""对不立案的异议 · objections — reconsideration or the procuratorate."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["OBJECTIONS"]

OBJECTIONS = Key("case-transfer-2019/objections", Listing)
