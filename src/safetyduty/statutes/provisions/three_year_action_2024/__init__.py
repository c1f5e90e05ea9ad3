"""治本攻坚三年行动 · three_year_action_2024 — goals by the end of each of three years."""

from safetyduty.statutes.provisions.three_year_action_2024.eight_actions import EIGHT_ACTIONS
from safetyduty.statutes.provisions.three_year_action_2024.goals import GOALS
from safetyduty.statutes.provisions.three_year_action_2024.mechanisms import MECHANISMS
from safetyduty.statutes.provisions.three_year_action_2024.predecessor import PREDECESSOR

__all__ = [
    "EIGHT_ACTIONS",
    "GOALS",
    "KEYS",
    "MECHANISMS",
    "PREDECESSOR",
]

KEYS = (
    EIGHT_ACTIONS,
    GOALS,
    MECHANISMS,
    PREDECESSOR,
)
