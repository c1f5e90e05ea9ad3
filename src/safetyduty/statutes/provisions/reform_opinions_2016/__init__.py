"""改革发展意见 · reform_opinions_2016 — the central opinions of the year 2016 on work safety."""

from safetyduty.statutes.provisions.reform_opinions_2016.committee_chair import COMMITTEE_CHAIR
from safetyduty.statutes.provisions.reform_opinions_2016.enterprise_five_in_place import ENTERPRISE_FIVE_IN_PLACE
from safetyduty.statutes.provisions.reform_opinions_2016.hazard_supervision import HAZARD_SUPERVISION
from safetyduty.statutes.provisions.reform_opinions_2016.one_vote_veto import ONE_VOTE_VETO
from safetyduty.statutes.provisions.reform_opinions_2016.performance_link import PERFORMANCE_LINK
from safetyduty.statutes.provisions.reform_opinions_2016.risk_veto import RISK_VETO

__all__ = [
    "COMMITTEE_CHAIR",
    "ENTERPRISE_FIVE_IN_PLACE",
    "HAZARD_SUPERVISION",
    "KEYS",
    "ONE_VOTE_VETO",
    "PERFORMANCE_LINK",
    "RISK_VETO",
]

KEYS = (
    COMMITTEE_CHAIR,
    ENTERPRISE_FIVE_IN_PLACE,
    HAZARD_SUPERVISION,
    ONE_VOTE_VETO,
    PERFORMANCE_LINK,
    RISK_VETO,
)
