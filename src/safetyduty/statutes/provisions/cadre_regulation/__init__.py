"""地方党政领导干部安全生产责任制规定 · cadre_regulation — the 2018 regulation on leading cadres."""

from safetyduty.statutes.provisions.cadre_regulation.heads_first_responsible import HEADS_FIRST_RESPONSIBLE
from safetyduty.statutes.provisions.cadre_regulation.leader_in_charge import LEADER_IN_CHARGE
from safetyduty.statutes.provisions.cadre_regulation.other_leaders import OTHER_LEADERS

__all__ = [
    "HEADS_FIRST_RESPONSIBLE",
    "KEYS",
    "LEADER_IN_CHARGE",
    "OTHER_LEADERS",
]

KEYS = (
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    OTHER_LEADERS,
)
