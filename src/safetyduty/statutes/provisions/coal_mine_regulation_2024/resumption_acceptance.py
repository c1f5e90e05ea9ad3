"""复产验收期限 · resumption_acceptance — twenty days to accept a mine that wants to resume."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["RESUMPTION_ACCEPTANCE"]

RESUMPTION_ACCEPTANCE = Key("coal-mine-regulation-2024/resumption-acceptance", Period)
