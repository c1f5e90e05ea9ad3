"""危险化学品安全法 · hazardous_chemicals_law_2025 — the special regime of hazardous chemicals from 2026-05-01."""

from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.grave_circumstances import GRAVE_CIRCUMSTANCES
from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.major_hazard_source_penalty import (
    MAJOR_HAZARD_SOURCE_PENALTY,
)
from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.posts_and_procedures_penalty import (
    POSTS_AND_PROCEDURES_PENALTY,
)
from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.principal_accident_liability import (
    PRINCIPAL_ACCIDENT_LIABILITY,
)
from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.project_penalty import PROJECT_PENALTY
from safetyduty.statutes.provisions.hazardous_chemicals_law_2025.unit_responsibility import UNIT_RESPONSIBILITY

__all__ = [
    "GRAVE_CIRCUMSTANCES",
    "KEYS",
    "MAJOR_HAZARD_SOURCE_PENALTY",
    "POSTS_AND_PROCEDURES_PENALTY",
    "PRINCIPAL_ACCIDENT_LIABILITY",
    "PROJECT_PENALTY",
    "UNIT_RESPONSIBILITY",
]

KEYS = (
    GRAVE_CIRCUMSTANCES,
    MAJOR_HAZARD_SOURCE_PENALTY,
    POSTS_AND_PROCEDURES_PENALTY,
    PRINCIPAL_ACCIDENT_LIABILITY,
    PROJECT_PENALTY,
    UNIT_RESPONSIBILITY,
)
