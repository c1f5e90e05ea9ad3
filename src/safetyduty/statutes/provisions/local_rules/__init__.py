"""地方规定 · local_rules — what single places add, never national law."""

from safetyduty.statutes.provisions.local_rules.accountability_situations import ACCOUNTABILITY_SITUATIONS
from safetyduty.statutes.provisions.local_rules.admonition import ADMONITION
from safetyduty.statutes.provisions.local_rules.assessment_failing import ASSESSMENT_FAILING
from safetyduty.statutes.provisions.local_rules.assessment_grades import ASSESSMENT_GRADES
from safetyduty.statutes.provisions.local_rules.assessment_heads import ASSESSMENT_HEADS
from safetyduty.statutes.provisions.local_rules.assessment_points import ASSESSMENT_POINTS
from safetyduty.statutes.provisions.local_rules.assessment_recipients import ASSESSMENT_RECIPIENTS
from safetyduty.statutes.provisions.local_rules.assessment_rewards import ASSESSMENT_REWARDS
from safetyduty.statutes.provisions.local_rules.campaign_reporting import CAMPAIGN_REPORTING
from safetyduty.statutes.provisions.local_rules.classified_supervision import CLASSIFIED_SUPERVISION
from safetyduty.statutes.provisions.local_rules.control_indicators import CONTROL_INDICATORS
from safetyduty.statutes.provisions.local_rules.duty_log import DUTY_LOG
from safetyduty.statutes.provisions.local_rules.duty_report_clock import DUTY_REPORT_CLOCK
from safetyduty.statutes.provisions.local_rules.enterprise_interview import ENTERPRISE_INTERVIEW
from safetyduty.statutes.provisions.local_rules.factory_in_factory import FACTORY_IN_FACTORY
from safetyduty.statutes.provisions.local_rules.first_lesson import FIRST_LESSON
from safetyduty.statutes.provisions.local_rules.government_interview import GOVERNMENT_INTERVIEW
from safetyduty.statutes.provisions.local_rules.hazard_listing_quota import HAZARD_LISTING_QUOTA
from safetyduty.statutes.provisions.local_rules.hazard_supervision_limits import HAZARD_SUPERVISION_LIMITS
from safetyduty.statutes.provisions.local_rules.hazard_supervision_rules import HAZARD_SUPERVISION_RULES
from safetyduty.statutes.provisions.local_rules.inspection_plan_cadence import INSPECTION_PLAN_CADENCE
from safetyduty.statutes.provisions.local_rules.inspection_plan_contents import INSPECTION_PLAN_CONTENTS
from safetyduty.statutes.provisions.local_rules.interview_attendance import INTERVIEW_ATTENDANCE
from safetyduty.statutes.provisions.local_rules.interview_deadlines import INTERVIEW_DEADLINES
from safetyduty.statutes.provisions.local_rules.interview_triggers import INTERVIEW_TRIGGERS
from safetyduty.statutes.provisions.local_rules.leader_checks import LEADER_CHECKS
from safetyduty.statutes.provisions.local_rules.leader_duty_lists import LEADER_DUTY_LISTS
from safetyduty.statutes.provisions.local_rules.leader_on_shift import LEADER_ON_SHIFT
from safetyduty.statutes.provisions.local_rules.leased_plant_code import LEASED_PLANT_CODE
from safetyduty.statutes.provisions.local_rules.leased_plants import LEASED_PLANTS
from safetyduty.statutes.provisions.local_rules.medical_stock import MEDICAL_STOCK
from safetyduty.statutes.provisions.local_rules.meeting_frequency import MEETING_FREQUENCY
from safetyduty.statutes.provisions.local_rules.plan_system import PLAN_SYSTEM
from safetyduty.statutes.provisions.local_rules.re_classing import RE_CLASSING
from safetyduty.statutes.provisions.local_rules.responsibility_kinds import RESPONSIBILITY_KINDS
from safetyduty.statutes.provisions.local_rules.supervised_accidents import SUPERVISED_ACCIDENTS
from safetyduty.statutes.provisions.local_rules.supervision_levels import SUPERVISION_LEVELS
from safetyduty.statutes.provisions.local_rules.supervision_triggers import SUPERVISION_TRIGGERS
from safetyduty.statutes.provisions.local_rules.supplies_classes import SUPPLIES_CLASSES
from safetyduty.statutes.provisions.local_rules.supplies_modes import SUPPLIES_MODES
from safetyduty.statutes.provisions.local_rules.supplies_roles import SUPPLIES_ROLES
from safetyduty.statutes.provisions.local_rules.target_letter_checks import TARGET_LETTER_CHECKS
from safetyduty.statutes.provisions.local_rules.target_letter_contents import TARGET_LETTER_CONTENTS
from safetyduty.statutes.provisions.local_rules.target_letter_grades import TARGET_LETTER_GRADES
from safetyduty.statutes.provisions.local_rules.target_letter_parties import TARGET_LETTER_PARTIES
from safetyduty.statutes.provisions.local_rules.veto_triggers import VETO_TRIGGERS

__all__ = [
    "ACCOUNTABILITY_SITUATIONS",
    "ADMONITION",
    "ASSESSMENT_FAILING",
    "ASSESSMENT_GRADES",
    "ASSESSMENT_HEADS",
    "ASSESSMENT_POINTS",
    "ASSESSMENT_RECIPIENTS",
    "ASSESSMENT_REWARDS",
    "CAMPAIGN_REPORTING",
    "CLASSIFIED_SUPERVISION",
    "CONTROL_INDICATORS",
    "DUTY_LOG",
    "DUTY_REPORT_CLOCK",
    "ENTERPRISE_INTERVIEW",
    "FACTORY_IN_FACTORY",
    "FIRST_LESSON",
    "GOVERNMENT_INTERVIEW",
    "HAZARD_LISTING_QUOTA",
    "HAZARD_SUPERVISION_LIMITS",
    "HAZARD_SUPERVISION_RULES",
    "INSPECTION_PLAN_CADENCE",
    "INSPECTION_PLAN_CONTENTS",
    "INTERVIEW_ATTENDANCE",
    "INTERVIEW_DEADLINES",
    "INTERVIEW_TRIGGERS",
    "KEYS",
    "LEADER_CHECKS",
    "LEADER_DUTY_LISTS",
    "LEADER_ON_SHIFT",
    "LEASED_PLANTS",
    "LEASED_PLANT_CODE",
    "MEDICAL_STOCK",
    "MEETING_FREQUENCY",
    "PLAN_SYSTEM",
    "RESPONSIBILITY_KINDS",
    "RE_CLASSING",
    "SUPERVISED_ACCIDENTS",
    "SUPERVISION_LEVELS",
    "SUPERVISION_TRIGGERS",
    "SUPPLIES_CLASSES",
    "SUPPLIES_MODES",
    "SUPPLIES_ROLES",
    "TARGET_LETTER_CHECKS",
    "TARGET_LETTER_CONTENTS",
    "TARGET_LETTER_GRADES",
    "TARGET_LETTER_PARTIES",
    "VETO_TRIGGERS",
]

KEYS = (
    ACCOUNTABILITY_SITUATIONS,
    ADMONITION,
    ASSESSMENT_FAILING,
    ASSESSMENT_GRADES,
    ASSESSMENT_HEADS,
    ASSESSMENT_POINTS,
    ASSESSMENT_RECIPIENTS,
    ASSESSMENT_REWARDS,
    CAMPAIGN_REPORTING,
    CLASSIFIED_SUPERVISION,
    CONTROL_INDICATORS,
    DUTY_LOG,
    DUTY_REPORT_CLOCK,
    ENTERPRISE_INTERVIEW,
    FACTORY_IN_FACTORY,
    FIRST_LESSON,
    GOVERNMENT_INTERVIEW,
    HAZARD_LISTING_QUOTA,
    HAZARD_SUPERVISION_LIMITS,
    HAZARD_SUPERVISION_RULES,
    INSPECTION_PLAN_CADENCE,
    INSPECTION_PLAN_CONTENTS,
    INTERVIEW_ATTENDANCE,
    INTERVIEW_DEADLINES,
    INTERVIEW_TRIGGERS,
    LEADER_CHECKS,
    LEADER_DUTY_LISTS,
    LEADER_ON_SHIFT,
    LEASED_PLANTS,
    LEASED_PLANT_CODE,
    MEDICAL_STOCK,
    MEETING_FREQUENCY,
    PLAN_SYSTEM,
    RESPONSIBILITY_KINDS,
    RE_CLASSING,
    SUPERVISED_ACCIDENTS,
    SUPERVISION_LEVELS,
    SUPERVISION_TRIGGERS,
    SUPPLIES_CLASSES,
    SUPPLIES_MODES,
    SUPPLIES_ROLES,
    TARGET_LETTER_CHECKS,
    TARGET_LETTER_CONTENTS,
    TARGET_LETTER_GRADES,
    TARGET_LETTER_PARTIES,
    VETO_TRIGGERS,
)
