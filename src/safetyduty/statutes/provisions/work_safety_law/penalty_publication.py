"""处罚决定公开期限 · penalty_publication — within how many working days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PENALTY_PUBLICATION"]

PENALTY_PUBLICATION = Key("work-safety-law/penalty-publication", Period)
