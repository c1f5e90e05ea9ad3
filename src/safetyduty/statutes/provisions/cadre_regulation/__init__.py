"""地方党政领导干部安全生产责任制规定 · cadre_regulation — the 2018 regulation on leading cadres."""

from safetyduty.statutes.provisions.cadre_regulation.accountability_forms import ACCOUNTABILITY_FORMS
from safetyduty.statutes.provisions.cadre_regulation.accountability_organs import ACCOUNTABILITY_ORGANS
from safetyduty.statutes.provisions.cadre_regulation.accountability_situations import ACCOUNTABILITY_SITUATIONS
from safetyduty.statutes.provisions.cadre_regulation.annual_report import ANNUAL_REPORT
from safetyduty.statutes.provisions.cadre_regulation.assessment_channels import ASSESSMENT_CHANNELS
from safetyduty.statutes.provisions.cadre_regulation.commendation import COMMENDATION
from safetyduty.statutes.provisions.cadre_regulation.crime_transfer import CRIME_TRANSFER
from safetyduty.statutes.provisions.cadre_regulation.diligence_defence import DILIGENCE_DEFENCE
from safetyduty.statutes.provisions.cadre_regulation.government_head_duties import GOVERNMENT_HEAD_DUTIES
from safetyduty.statutes.provisions.cadre_regulation.grave_dereliction import GRAVE_DERELICTION
from safetyduty.statutes.provisions.cadre_regulation.heads_first_responsible import HEADS_FIRST_RESPONSIBLE
from safetyduty.statutes.provisions.cadre_regulation.heavier import HEAVIER
from safetyduty.statutes.provisions.cadre_regulation.leader_in_charge import LEADER_IN_CHARGE
from safetyduty.statutes.provisions.cadre_regulation.leader_in_charge_duties import LEADER_IN_CHARGE_DUTIES
from safetyduty.statutes.provisions.cadre_regulation.lifetime_accountability import LIFETIME_ACCOUNTABILITY
from safetyduty.statutes.provisions.cadre_regulation.lighter import LIGHTER
from safetyduty.statutes.provisions.cadre_regulation.measures import MEASURES
from safetyduty.statutes.provisions.cadre_regulation.merit import MERIT
from safetyduty.statutes.provisions.cadre_regulation.one_vote_veto import ONE_VOTE_VETO
from safetyduty.statutes.provisions.cadre_regulation.open_results import OPEN_RESULTS
from safetyduty.statutes.provisions.cadre_regulation.other_leaders import OTHER_LEADERS
from safetyduty.statutes.provisions.cadre_regulation.other_leaders_duties import OTHER_LEADERS_DUTIES
from safetyduty.statutes.provisions.cadre_regulation.principles import PRINCIPLES
from safetyduty.statutes.provisions.cadre_regulation.responsibility_factors import RESPONSIBILITY_FACTORS
from safetyduty.statutes.provisions.cadre_regulation.scope import SCOPE
from safetyduty.statutes.provisions.cadre_regulation.secretary_duties import SECRETARY_DUTIES
from safetyduty.statutes.provisions.cadre_regulation.standing_committee_duties import STANDING_COMMITTEE_DUTIES
from safetyduty.statutes.provisions.cadre_regulation.veto_duration import VETO_DURATION

__all__ = [
    "ACCOUNTABILITY_FORMS",
    "ACCOUNTABILITY_ORGANS",
    "ACCOUNTABILITY_SITUATIONS",
    "ANNUAL_REPORT",
    "ASSESSMENT_CHANNELS",
    "COMMENDATION",
    "CRIME_TRANSFER",
    "DILIGENCE_DEFENCE",
    "GOVERNMENT_HEAD_DUTIES",
    "GRAVE_DERELICTION",
    "HEADS_FIRST_RESPONSIBLE",
    "HEAVIER",
    "KEYS",
    "LEADER_IN_CHARGE",
    "LEADER_IN_CHARGE_DUTIES",
    "LIFETIME_ACCOUNTABILITY",
    "LIGHTER",
    "MEASURES",
    "MERIT",
    "ONE_VOTE_VETO",
    "OPEN_RESULTS",
    "OTHER_LEADERS",
    "OTHER_LEADERS_DUTIES",
    "PRINCIPLES",
    "RESPONSIBILITY_FACTORS",
    "SCOPE",
    "SECRETARY_DUTIES",
    "STANDING_COMMITTEE_DUTIES",
    "VETO_DURATION",
]

KEYS = (
    ACCOUNTABILITY_FORMS,
    ACCOUNTABILITY_ORGANS,
    ACCOUNTABILITY_SITUATIONS,
    ANNUAL_REPORT,
    ASSESSMENT_CHANNELS,
    COMMENDATION,
    CRIME_TRANSFER,
    DILIGENCE_DEFENCE,
    GOVERNMENT_HEAD_DUTIES,
    GRAVE_DERELICTION,
    HEADS_FIRST_RESPONSIBLE,
    HEAVIER,
    LEADER_IN_CHARGE,
    LEADER_IN_CHARGE_DUTIES,
    LIFETIME_ACCOUNTABILITY,
    LIGHTER,
    MEASURES,
    MERIT,
    ONE_VOTE_VETO,
    OPEN_RESULTS,
    OTHER_LEADERS,
    OTHER_LEADERS_DUTIES,
    PRINCIPLES,
    RESPONSIBILITY_FACTORS,
    SCOPE,
    SECRETARY_DUTIES,
    STANDING_COMMITTEE_DUTIES,
    VETO_DURATION,
)
