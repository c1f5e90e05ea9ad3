"""安全生产约谈 · interviews_2018 — who is called in by whom, and what follows."""

from safetyduty.statutes.provisions.interviews_2018.central_enterprises import CENTRAL_ENTERPRISES
from safetyduty.statutes.provisions.interviews_2018.follow_up import FOLLOW_UP
from safetyduty.statutes.provisions.interviews_2018.interview import INTERVIEW
from safetyduty.statutes.provisions.interviews_2018.materials import MATERIALS
from safetyduty.statutes.provisions.interviews_2018.openness import OPENNESS
from safetyduty.statutes.provisions.interviews_2018.prefecture_principal import PREFECTURE_PRINCIPAL
from safetyduty.statutes.provisions.interviews_2018.provincial_leader_in_charge import PROVINCIAL_LEADER_IN_CHARGE
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import PROVINCIAL_PRINCIPAL
from safetyduty.statutes.provisions.interviews_2018.steps import STEPS
from safetyduty.statutes.provisions.interviews_2018.who_holds import WHO_HOLDS

__all__ = [
    "CENTRAL_ENTERPRISES",
    "FOLLOW_UP",
    "INTERVIEW",
    "KEYS",
    "MATERIALS",
    "OPENNESS",
    "PREFECTURE_PRINCIPAL",
    "PROVINCIAL_LEADER_IN_CHARGE",
    "PROVINCIAL_PRINCIPAL",
    "STEPS",
    "WHO_HOLDS",
]

KEYS = (
    CENTRAL_ENTERPRISES,
    FOLLOW_UP,
    INTERVIEW,
    MATERIALS,
    OPENNESS,
    PREFECTURE_PRINCIPAL,
    PROVINCIAL_LEADER_IN_CHARGE,
    PROVINCIAL_PRINCIPAL,
    STEPS,
    WHO_HOLDS,
)
