"""主要负责人任职限制 · principal_bans — five years anywhere, for life in the industry."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["PRINCIPAL_BANS"]

PRINCIPAL_BANS = Key("work-safety-law/principal-bans", Bans)
