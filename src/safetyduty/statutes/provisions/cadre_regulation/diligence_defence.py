"""尽职免责 · diligence_defence — when leadership responsibility is not pursued."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DILIGENCE_DEFENCE"]

DILIGENCE_DEFENCE = Key("cadre-regulation/diligence-defence", Listing)
