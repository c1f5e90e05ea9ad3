"""暂时停产与恢复 · suspension_and_resumption — out, suspended, examined, resumed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUSPENSION_AND_RESUMPTION"]

SUSPENSION_AND_RESUMPTION = Key("work-safety-law/suspension-and-resumption", Listing)
