"""防汛条例 · flood_control_regulation — who is on duty in the flood season."""

from safetyduty.statutes.provisions.flood_control_regulation.emergency_season import EMERGENCY_SEASON
from safetyduty.statutes.provisions.flood_control_regulation.season_duty import SEASON_DUTY

__all__ = [
    "EMERGENCY_SEASON",
    "KEYS",
    "SEASON_DUTY",
]

KEYS = (
    EMERGENCY_SEASON,
    SEASON_DUTY,
)
