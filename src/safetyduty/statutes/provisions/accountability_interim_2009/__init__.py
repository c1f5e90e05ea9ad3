"""关于实行党政领导干部问责的暂行规定 · accountability_interim_2009 — the interim provisions of 2009 on holding leading cadres accountable."""

from safetyduty.statutes.provisions.accountability_interim_2009.effects import EFFECTS
from safetyduty.statutes.provisions.accountability_interim_2009.lost_honours import LOST_HONOURS

__all__ = [
    "EFFECTS",
    "KEYS",
    "LOST_HONOURS",
]

KEYS = (
    EFFECTS,
    LOST_HONOURS,
)
