"""党政领导干部选拔任用工作条例 · cadre_selection_2019 — the regulations on selecting and appointing leading cadres (2019)."""

from safetyduty.statutes.provisions.cadre_selection_2019.admonition_effect import ADMONITION_EFFECT
from safetyduty.statutes.provisions.cadre_selection_2019.barred_candidates import BARRED_CANDIDATES

__all__ = [
    "ADMONITION_EFFECT",
    "BARRED_CANDIDATES",
    "KEYS",
]

KEYS = (
    ADMONITION_EFFECT,
    BARRED_CANDIDATES,
)
