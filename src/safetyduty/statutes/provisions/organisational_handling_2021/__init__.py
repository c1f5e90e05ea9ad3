"""中国共产党组织处理规定（试行） · organisational_handling_2021 — the Party's provisions on organisational handling (2021, for trial)."""

from safetyduty.statutes.provisions.organisational_handling_2021.combined_effects import COMBINED_EFFECTS
from safetyduty.statutes.provisions.organisational_handling_2021.effects import EFFECTS
from safetyduty.statutes.provisions.organisational_handling_2021.forms import FORMS

__all__ = [
    "COMBINED_EFFECTS",
    "EFFECTS",
    "FORMS",
    "KEYS",
]

KEYS = (
    COMBINED_EFFECTS,
    EFFECTS,
    FORMS,
)
