"""重大隐患信息系统和督办 · local_supervision — what local departments do with major hazards."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LOCAL_SUPERVISION"]

LOCAL_SUPERVISION = Key("hazard-criteria/local-supervision", Listing)
