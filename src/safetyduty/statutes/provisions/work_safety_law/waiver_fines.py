"""免责协议罚款 · waiver_fines — the agreement is void."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["WAIVER_FINES"]

WAIVER_FINES = Key("work-safety-law/waiver-fines", Penalty)
