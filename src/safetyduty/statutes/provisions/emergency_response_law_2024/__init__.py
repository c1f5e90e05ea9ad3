"""突发事件应对法 · emergency_response_law_2024 — grades, colours, responses and supplies."""

from safetyduty.statutes.provisions.emergency_response_law_2024.event_grades import EVENT_GRADES
from safetyduty.statutes.provisions.emergency_response_law_2024.higher_warning_measures import HIGHER_WARNING_MEASURES
from safetyduty.statutes.provisions.emergency_response_law_2024.lower_warning_measures import LOWER_WARNING_MEASURES
from safetyduty.statutes.provisions.emergency_response_law_2024.response_levels import RESPONSE_LEVELS
from safetyduty.statutes.provisions.emergency_response_law_2024.supplies_misuse import SUPPLIES_MISUSE
from safetyduty.statutes.provisions.emergency_response_law_2024.supplies_principles import SUPPLIES_PRINCIPLES
from safetyduty.statutes.provisions.emergency_response_law_2024.supply_agreements import SUPPLY_AGREEMENTS
from safetyduty.statutes.provisions.emergency_response_law_2024.warning_levels import WARNING_LEVELS
from safetyduty.statutes.provisions.emergency_response_law_2024.who_stores import WHO_STORES

__all__ = [
    "EVENT_GRADES",
    "HIGHER_WARNING_MEASURES",
    "KEYS",
    "LOWER_WARNING_MEASURES",
    "RESPONSE_LEVELS",
    "SUPPLIES_MISUSE",
    "SUPPLIES_PRINCIPLES",
    "SUPPLY_AGREEMENTS",
    "WARNING_LEVELS",
    "WHO_STORES",
]

KEYS = (
    EVENT_GRADES,
    HIGHER_WARNING_MEASURES,
    LOWER_WARNING_MEASURES,
    RESPONSE_LEVELS,
    SUPPLIES_MISUSE,
    SUPPLIES_PRINCIPLES,
    SUPPLY_AGREEMENTS,
    WARNING_LEVELS,
    WHO_STORES,
)
