"""安全生产法 · work_safety_law — the Work Safety Law."""

from safetyduty.statutes.provisions.work_safety_law.absconding_detention import ABSCONDING_DETENTION
from safetyduty.statutes.provisions.work_safety_law.accident_accountability import ACCIDENT_ACCOUNTABILITY
from safetyduty.statutes.provisions.work_safety_law.accident_fine_multiplier import ACCIDENT_FINE_MULTIPLIER
from safetyduty.statutes.provisions.work_safety_law.accident_report import ACCIDENT_REPORT
from safetyduty.statutes.provisions.work_safety_law.accident_statistics import ACCIDENT_STATISTICS
from safetyduty.statutes.provisions.work_safety_law.agency_bans import AGENCY_BANS
from safetyduty.statutes.provisions.work_safety_law.agency_duties import AGENCY_DUTIES
from safetyduty.statutes.provisions.work_safety_law.all_posts import ALL_POSTS
from safetyduty.statutes.provisions.work_safety_law.all_posts_assessment import ALL_POSTS_ASSESSMENT
from safetyduty.statutes.provisions.work_safety_law.approvals import APPROVALS
from safetyduty.statutes.provisions.work_safety_law.certified_equipment import CERTIFIED_EQUIPMENT
from safetyduty.statutes.provisions.work_safety_law.civil_liability import CIVIL_LIABILITY
from safetyduty.statutes.provisions.work_safety_law.closure_bans import CLOSURE_BANS
from safetyduty.statutes.provisions.work_safety_law.closure_counts import CLOSURE_COUNTS
from safetyduty.statutes.provisions.work_safety_law.closure_grounds import CLOSURE_GROUNDS
from safetyduty.statutes.provisions.work_safety_law.competence_assessment import COMPETENCE_ASSESSMENT
from safetyduty.statutes.provisions.work_safety_law.comprehensive_supervision import COMPREHENSIVE_SUPERVISION
from safetyduty.statutes.provisions.work_safety_law.contract_coordination_fines import CONTRACT_COORDINATION_FINES
from safetyduty.statutes.provisions.work_safety_law.contracting import CONTRACTING
from safetyduty.statutes.provisions.work_safety_law.contractor_management_fines import CONTRACTOR_MANAGEMENT_FINES
from safetyduty.statutes.provisions.work_safety_law.contractor_qualification import CONTRACTOR_QUALIFICATION
from safetyduty.statutes.provisions.work_safety_law.criteria_competence import CRITERIA_COMPETENCE
from safetyduty.statutes.provisions.work_safety_law.daily_fine import DAILY_FINE
from safetyduty.statutes.provisions.work_safety_law.dangerous_goods_rules import DANGEROUS_GOODS_RULES
from safetyduty.statutes.provisions.work_safety_law.dangerous_operations_fines import DANGEROUS_OPERATIONS_FINES
from safetyduty.statutes.provisions.work_safety_law.dangerous_work import DANGEROUS_WORK
from safetyduty.statutes.provisions.work_safety_law.deciding_bodies import DECIDING_BODIES
from safetyduty.statutes.provisions.work_safety_law.department_cooperation import DEPARTMENT_COOPERATION
from safetyduty.statutes.provisions.work_safety_law.department_report import DEPARTMENT_REPORT
from safetyduty.statutes.provisions.work_safety_law.designated_purchases import DESIGNATED_PURCHASES
from safetyduty.statutes.provisions.work_safety_law.dormitories_and_exits import DORMITORIES_AND_EXITS
from safetyduty.statutes.provisions.work_safety_law.dormitory_and_exit_fines import DORMITORY_AND_EXIT_FINES
from safetyduty.statutes.provisions.work_safety_law.double_report import DOUBLE_REPORT
from safetyduty.statutes.provisions.work_safety_law.dual_prevention import DUAL_PREVENTION
from safetyduty.statutes.provisions.work_safety_law.duty_liability import DUTY_LIABILITY
from safetyduty.statutes.provisions.work_safety_law.eliminated_processes import ELIMINATED_PROCESSES
from safetyduty.statutes.provisions.work_safety_law.emergency_capacity import EMERGENCY_CAPACITY
from safetyduty.statutes.provisions.work_safety_law.enforcement_powers import ENFORCEMENT_POWERS
from safetyduty.statutes.provisions.work_safety_law.equipment_fines import EQUIPMENT_FINES
from safetyduty.statutes.provisions.work_safety_law.especially_grave import ESPECIALLY_GRAVE
from safetyduty.statutes.provisions.work_safety_law.false_agency_reports import FALSE_AGENCY_REPORTS
from safetyduty.statutes.provisions.work_safety_law.false_report_persons import FALSE_REPORT_PERSONS
from safetyduty.statutes.provisions.work_safety_law.false_reporting import FALSE_REPORTING
from safetyduty.statutes.provisions.work_safety_law.five_party_mechanism import FIVE_PARTY_MECHANISM
from safetyduty.statutes.provisions.work_safety_law.gas_alarms import GAS_ALARMS
from safetyduty.statutes.provisions.work_safety_law.government_leadership import GOVERNMENT_LEADERSHIP
from safetyduty.statutes.provisions.work_safety_law.government_planning import GOVERNMENT_PLANNING
from safetyduty.statutes.provisions.work_safety_law.hazard_investigation import HAZARD_INVESTIGATION
from safetyduty.statutes.provisions.work_safety_law.hazard_source_threshold import HAZARD_SOURCE_THRESHOLD
from safetyduty.statutes.provisions.work_safety_law.high_risk_projects import HIGH_RISK_PROJECTS
from safetyduty.statutes.provisions.work_safety_law.illegal_income_tiers import ILLEGAL_INCOME_TIERS
from safetyduty.statutes.provisions.work_safety_law.inaccurate_agency_reports import INACCURATE_AGENCY_REPORTS
from safetyduty.statutes.provisions.work_safety_law.informing_workers import INFORMING_WORKERS
from safetyduty.statutes.provisions.work_safety_law.inquiry_follow_up import INQUIRY_FOLLOW_UP
from safetyduty.statutes.provisions.work_safety_law.inspection_plan import INSPECTION_PLAN
from safetyduty.statutes.provisions.work_safety_law.inspection_procedure import INSPECTION_PROCEDURE
from safetyduty.statutes.provisions.work_safety_law.insurance import INSURANCE
from safetyduty.statutes.provisions.work_safety_law.key_unit_inspection import KEY_UNIT_INSPECTION
from safetyduty.statutes.provisions.work_safety_law.local_duty import LOCAL_DUTY
from safetyduty.statutes.provisions.work_safety_law.major_hazard_sources import MAJOR_HAZARD_SOURCES
from safetyduty.statutes.provisions.work_safety_law.major_hazard_supervision import MAJOR_HAZARD_SUPERVISION
from safetyduty.statutes.provisions.work_safety_law.mandatory_standards import MANDATORY_STANDARDS
from safetyduty.statutes.provisions.work_safety_law.new_sector_assignment import NEW_SECTOR_ASSIGNMENT
from safetyduty.statutes.provisions.work_safety_law.new_technology_training import NEW_TECHNOLOGY_TRAINING
from safetyduty.statutes.provisions.work_safety_law.no_waiver import NO_WAIVER
from safetyduty.statutes.provisions.work_safety_law.obstruction import OBSTRUCTION
from safetyduty.statutes.provisions.work_safety_law.official_concealment import OFFICIAL_CONCEALMENT
from safetyduty.statutes.provisions.work_safety_law.outsourced_services import OUTSOURCED_SERVICES
from safetyduty.statutes.provisions.work_safety_law.penalty_publication import PENALTY_PUBLICATION
from safetyduty.statutes.provisions.work_safety_law.platform_units import PLATFORM_UNITS
from safetyduty.statutes.provisions.work_safety_law.power_and_duty_lists import POWER_AND_DUTY_LISTS
from safetyduty.statutes.provisions.work_safety_law.power_cut_conditions import POWER_CUT_CONDITIONS
from safetyduty.statutes.provisions.work_safety_law.power_cut_notice import POWER_CUT_NOTICE
from safetyduty.statutes.provisions.work_safety_law.principal_accident_conduct import PRINCIPAL_ACCIDENT_CONDUCT
from safetyduty.statutes.provisions.work_safety_law.principal_accident_fines import PRINCIPAL_ACCIDENT_FINES
from safetyduty.statutes.provisions.work_safety_law.principal_at_accident import PRINCIPAL_AT_ACCIDENT
from safetyduty.statutes.provisions.work_safety_law.principal_bans import PRINCIPAL_BANS
from safetyduty.statutes.provisions.work_safety_law.principal_duty import PRINCIPAL_DUTY
from safetyduty.statutes.provisions.work_safety_law.principal_failure import PRINCIPAL_FAILURE
from safetyduty.statutes.provisions.work_safety_law.principal_failure_accident import PRINCIPAL_FAILURE_ACCIDENT
from safetyduty.statutes.provisions.work_safety_law.project_fines import PROJECT_FINES
from safetyduty.statutes.provisions.work_safety_law.protective_equipment import PROTECTIVE_EQUIPMENT
from safetyduty.statutes.provisions.work_safety_law.psychological_care import PSYCHOLOGICAL_CARE
from safetyduty.statutes.provisions.work_safety_law.public_interest_litigation import PUBLIC_INTEREST_LITIGATION
from safetyduty.statutes.provisions.work_safety_law.public_reports import PUBLIC_REPORTS
from safetyduty.statutes.provisions.work_safety_law.qualification_transfer_fines import QUALIFICATION_TRANSFER_FINES
from safetyduty.statutes.provisions.work_safety_law.real_danger import REAL_DANGER
from safetyduty.statutes.provisions.work_safety_law.rectification_evaluation import RECTIFICATION_EVALUATION
from safetyduty.statutes.provisions.work_safety_law.registered_safety_engineers import REGISTERED_SAFETY_ENGINEERS
from safetyduty.statutes.provisions.work_safety_law.renumbering_2021 import RENUMBERING_2021
from safetyduty.statutes.provisions.work_safety_law.rescue_teams import RESCUE_TEAMS
from safetyduty.statutes.provisions.work_safety_law.risk_grading import RISK_GRADING
from safetyduty.statutes.provisions.work_safety_law.safety_conditions import SAFETY_CONDITIONS
from safetyduty.statutes.provisions.work_safety_law.safety_deputy import SAFETY_DEPUTY
from safetyduty.statutes.provisions.work_safety_law.safety_equipment import SAFETY_EQUIPMENT
from safetyduty.statutes.provisions.work_safety_law.safety_expenses import SAFETY_EXPENSES
from safetyduty.statutes.provisions.work_safety_law.safety_inspection import SAFETY_INSPECTION
from safetyduty.statutes.provisions.work_safety_law.safety_investment import SAFETY_INVESTMENT
from safetyduty.statutes.provisions.work_safety_law.safety_staff import SAFETY_STAFF
from safetyduty.statutes.provisions.work_safety_law.safety_staff_failure import SAFETY_STAFF_FAILURE
from safetyduty.statutes.provisions.work_safety_law.safety_staff_protection import SAFETY_STAFF_PROTECTION
from safetyduty.statutes.provisions.work_safety_law.same_area_fines import SAME_AREA_FINES
from safetyduty.statutes.provisions.work_safety_law.same_area_units import SAME_AREA_UNITS
from safetyduty.statutes.provisions.work_safety_law.sector_supervision import SECTOR_SUPERVISION
from safetyduty.statutes.provisions.work_safety_law.serious_agency_conduct import SERIOUS_AGENCY_CONDUCT
from safetyduty.statutes.provisions.work_safety_law.serious_closure import SERIOUS_CLOSURE
from safetyduty.statutes.provisions.work_safety_law.serious_equipment_breach import SERIOUS_EQUIPMENT_BREACH
from safetyduty.statutes.provisions.work_safety_law.serious_violation import SERIOUS_VIOLATION
from safetyduty.statutes.provisions.work_safety_law.special_operators import SPECIAL_OPERATORS
from safetyduty.statutes.provisions.work_safety_law.staff_appointment_notice import STAFF_APPOINTMENT_NOTICE
from safetyduty.statutes.provisions.work_safety_law.staff_escalation import STAFF_ESCALATION
from safetyduty.statutes.provisions.work_safety_law.staffing_and_training_fines import STAFFING_AND_TRAINING_FINES
from safetyduty.statutes.provisions.work_safety_law.staffing_high_risk_units import STAFFING_HIGH_RISK_UNITS
from safetyduty.statutes.provisions.work_safety_law.staffing_thresholds import STAFFING_THRESHOLDS
from safetyduty.statutes.provisions.work_safety_law.supervisor_misconduct import SUPERVISOR_MISCONDUCT
from safetyduty.statutes.provisions.work_safety_law.supervisors_supervised import SUPERVISORS_SUPERVISED
from safetyduty.statutes.provisions.work_safety_law.suspension_and_resumption import SUSPENSION_AND_RESUMPTION
from safetyduty.statutes.provisions.work_safety_law.three_musts import THREE_MUSTS
from safetyduty.statutes.provisions.work_safety_law.three_simultaneities import THREE_SIMULTANEITIES
from safetyduty.statutes.provisions.work_safety_law.township_and_park_duty import TOWNSHIP_AND_PARK_DUTY
from safetyduty.statutes.provisions.work_safety_law.training_records import TRAINING_RECORDS
from safetyduty.statutes.provisions.work_safety_law.unapproved_dangerous_goods import UNAPPROVED_DANGEROUS_GOODS
from safetyduty.statutes.provisions.work_safety_law.underfunding import UNDERFUNDING
from safetyduty.statutes.provisions.work_safety_law.underfunding_accident import UNDERFUNDING_ACCIDENT
from safetyduty.statutes.provisions.work_safety_law.uninsured import UNINSURED
from safetyduty.statutes.provisions.work_safety_law.union_rights import UNION_RIGHTS
from safetyduty.statutes.provisions.work_safety_law.unit_accident_fines import UNIT_ACCIDENT_FINES
from safetyduty.statutes.provisions.work_safety_law.unit_emergency_plan import UNIT_EMERGENCY_PLAN
from safetyduty.statutes.provisions.work_safety_law.unit_leaders import UNIT_LEADERS
from safetyduty.statutes.provisions.work_safety_law.unit_obligations import UNIT_OBLIGATIONS
from safetyduty.statutes.provisions.work_safety_law.unqualified_contracting import UNQUALIFIED_CONTRACTING
from safetyduty.statutes.provisions.work_safety_law.unremoved_hazards import UNREMOVED_HAZARDS
from safetyduty.statutes.provisions.work_safety_law.violation_records import VIOLATION_RECORDS
from safetyduty.statutes.provisions.work_safety_law.waiver_fines import WAIVER_FINES
from safetyduty.statutes.provisions.work_safety_law.warning_signs import WARNING_SIGNS
from safetyduty.statutes.provisions.work_safety_law.work_safety_policy import WORK_SAFETY_POLICY
from safetyduty.statutes.provisions.work_safety_law.worker_breaches import WORKER_BREACHES
from safetyduty.statutes.provisions.work_safety_law.worker_duties import WORKER_DUTIES
from safetyduty.statutes.provisions.work_safety_law.worker_rights import WORKER_RIGHTS
from safetyduty.statutes.provisions.work_safety_law.worker_training import WORKER_TRAINING

# Packed, for there are many.
# fmt: off
__all__ = [
    "ABSCONDING_DETENTION", "ACCIDENT_ACCOUNTABILITY", "ACCIDENT_FINE_MULTIPLIER", "ACCIDENT_REPORT",
    "ACCIDENT_STATISTICS", "AGENCY_BANS", "AGENCY_DUTIES", "ALL_POSTS", "ALL_POSTS_ASSESSMENT", "APPROVALS",
    "CERTIFIED_EQUIPMENT", "CIVIL_LIABILITY", "CLOSURE_BANS", "CLOSURE_COUNTS", "CLOSURE_GROUNDS",
    "COMPETENCE_ASSESSMENT", "COMPREHENSIVE_SUPERVISION", "CONTRACTING", "CONTRACTOR_MANAGEMENT_FINES",
    "CONTRACTOR_QUALIFICATION", "CONTRACT_COORDINATION_FINES", "CRITERIA_COMPETENCE", "DAILY_FINE",
    "DANGEROUS_GOODS_RULES", "DANGEROUS_OPERATIONS_FINES", "DANGEROUS_WORK", "DECIDING_BODIES",
    "DEPARTMENT_COOPERATION", "DEPARTMENT_REPORT", "DESIGNATED_PURCHASES", "DORMITORIES_AND_EXITS",
    "DORMITORY_AND_EXIT_FINES", "DOUBLE_REPORT", "DUAL_PREVENTION", "DUTY_LIABILITY", "ELIMINATED_PROCESSES",
    "EMERGENCY_CAPACITY", "ENFORCEMENT_POWERS", "EQUIPMENT_FINES", "ESPECIALLY_GRAVE", "FALSE_AGENCY_REPORTS",
    "FALSE_REPORTING", "FALSE_REPORT_PERSONS", "FIVE_PARTY_MECHANISM", "GAS_ALARMS", "GOVERNMENT_LEADERSHIP",
    "GOVERNMENT_PLANNING", "HAZARD_INVESTIGATION", "HAZARD_SOURCE_THRESHOLD", "HIGH_RISK_PROJECTS",
    "ILLEGAL_INCOME_TIERS", "INACCURATE_AGENCY_REPORTS", "INFORMING_WORKERS", "INQUIRY_FOLLOW_UP", "INSPECTION_PLAN",
    "INSPECTION_PROCEDURE", "INSURANCE", "KEYS", "KEY_UNIT_INSPECTION", "LOCAL_DUTY", "MAJOR_HAZARD_SOURCES",
    "MAJOR_HAZARD_SUPERVISION", "MANDATORY_STANDARDS", "NEW_SECTOR_ASSIGNMENT", "NEW_TECHNOLOGY_TRAINING",
    "NO_WAIVER", "OBSTRUCTION", "OFFICIAL_CONCEALMENT", "OUTSOURCED_SERVICES", "PENALTY_PUBLICATION",
    "PLATFORM_UNITS", "POWER_AND_DUTY_LISTS", "POWER_CUT_CONDITIONS", "POWER_CUT_NOTICE",
    "PRINCIPAL_ACCIDENT_CONDUCT", "PRINCIPAL_ACCIDENT_FINES", "PRINCIPAL_AT_ACCIDENT", "PRINCIPAL_BANS",
    "PRINCIPAL_DUTY", "PRINCIPAL_FAILURE", "PRINCIPAL_FAILURE_ACCIDENT", "PROJECT_FINES", "PROTECTIVE_EQUIPMENT",
    "PSYCHOLOGICAL_CARE", "PUBLIC_INTEREST_LITIGATION", "PUBLIC_REPORTS", "QUALIFICATION_TRANSFER_FINES",
    "REAL_DANGER", "RECTIFICATION_EVALUATION", "REGISTERED_SAFETY_ENGINEERS", "RENUMBERING_2021", "RESCUE_TEAMS",
    "RISK_GRADING", "SAFETY_CONDITIONS", "SAFETY_DEPUTY", "SAFETY_EQUIPMENT", "SAFETY_EXPENSES", "SAFETY_INSPECTION",
    "SAFETY_INVESTMENT", "SAFETY_STAFF", "SAFETY_STAFF_FAILURE", "SAFETY_STAFF_PROTECTION", "SAME_AREA_FINES",
    "SAME_AREA_UNITS", "SECTOR_SUPERVISION", "SERIOUS_AGENCY_CONDUCT", "SERIOUS_CLOSURE", "SERIOUS_EQUIPMENT_BREACH",
    "SERIOUS_VIOLATION", "SPECIAL_OPERATORS", "STAFFING_AND_TRAINING_FINES", "STAFFING_HIGH_RISK_UNITS",
    "STAFFING_THRESHOLDS", "STAFF_APPOINTMENT_NOTICE", "STAFF_ESCALATION", "SUPERVISORS_SUPERVISED",
    "SUPERVISOR_MISCONDUCT", "SUSPENSION_AND_RESUMPTION", "THREE_MUSTS", "THREE_SIMULTANEITIES",
    "TOWNSHIP_AND_PARK_DUTY", "TRAINING_RECORDS", "UNAPPROVED_DANGEROUS_GOODS", "UNDERFUNDING",
    "UNDERFUNDING_ACCIDENT", "UNINSURED", "UNION_RIGHTS", "UNIT_ACCIDENT_FINES", "UNIT_EMERGENCY_PLAN",
    "UNIT_LEADERS", "UNIT_OBLIGATIONS", "UNQUALIFIED_CONTRACTING", "UNREMOVED_HAZARDS", "VIOLATION_RECORDS",
    "WAIVER_FINES", "WARNING_SIGNS", "WORKER_BREACHES", "WORKER_DUTIES", "WORKER_RIGHTS", "WORKER_TRAINING",
    "WORK_SAFETY_POLICY",
]

KEYS = (
    ABSCONDING_DETENTION, ACCIDENT_ACCOUNTABILITY, ACCIDENT_FINE_MULTIPLIER, ACCIDENT_REPORT, ACCIDENT_STATISTICS,
    AGENCY_BANS, AGENCY_DUTIES, ALL_POSTS, ALL_POSTS_ASSESSMENT, APPROVALS, CERTIFIED_EQUIPMENT, CIVIL_LIABILITY,
    CLOSURE_BANS, CLOSURE_COUNTS, CLOSURE_GROUNDS, COMPETENCE_ASSESSMENT, COMPREHENSIVE_SUPERVISION, CONTRACTING,
    CONTRACTOR_MANAGEMENT_FINES, CONTRACTOR_QUALIFICATION, CONTRACT_COORDINATION_FINES, CRITERIA_COMPETENCE,
    DAILY_FINE, DANGEROUS_GOODS_RULES, DANGEROUS_OPERATIONS_FINES, DANGEROUS_WORK, DECIDING_BODIES,
    DEPARTMENT_COOPERATION, DEPARTMENT_REPORT, DESIGNATED_PURCHASES, DORMITORIES_AND_EXITS, DORMITORY_AND_EXIT_FINES,
    DOUBLE_REPORT, DUAL_PREVENTION, DUTY_LIABILITY, ELIMINATED_PROCESSES, EMERGENCY_CAPACITY, ENFORCEMENT_POWERS,
    EQUIPMENT_FINES, ESPECIALLY_GRAVE, FALSE_AGENCY_REPORTS, FALSE_REPORTING, FALSE_REPORT_PERSONS,
    FIVE_PARTY_MECHANISM, GAS_ALARMS, GOVERNMENT_LEADERSHIP, GOVERNMENT_PLANNING, HAZARD_INVESTIGATION,
    HAZARD_SOURCE_THRESHOLD, HIGH_RISK_PROJECTS, ILLEGAL_INCOME_TIERS, INACCURATE_AGENCY_REPORTS, INFORMING_WORKERS,
    INQUIRY_FOLLOW_UP, INSPECTION_PLAN, INSPECTION_PROCEDURE, INSURANCE, KEY_UNIT_INSPECTION, LOCAL_DUTY,
    MAJOR_HAZARD_SOURCES, MAJOR_HAZARD_SUPERVISION, MANDATORY_STANDARDS, NEW_SECTOR_ASSIGNMENT,
    NEW_TECHNOLOGY_TRAINING, NO_WAIVER, OBSTRUCTION, OFFICIAL_CONCEALMENT, OUTSOURCED_SERVICES, PENALTY_PUBLICATION,
    PLATFORM_UNITS, POWER_AND_DUTY_LISTS, POWER_CUT_CONDITIONS, POWER_CUT_NOTICE, PRINCIPAL_ACCIDENT_CONDUCT,
    PRINCIPAL_ACCIDENT_FINES, PRINCIPAL_AT_ACCIDENT, PRINCIPAL_BANS, PRINCIPAL_DUTY, PRINCIPAL_FAILURE,
    PRINCIPAL_FAILURE_ACCIDENT, PROJECT_FINES, PROTECTIVE_EQUIPMENT, PSYCHOLOGICAL_CARE, PUBLIC_INTEREST_LITIGATION,
    PUBLIC_REPORTS, QUALIFICATION_TRANSFER_FINES, REAL_DANGER, RECTIFICATION_EVALUATION, REGISTERED_SAFETY_ENGINEERS,
    RENUMBERING_2021, RESCUE_TEAMS, RISK_GRADING, SAFETY_CONDITIONS, SAFETY_DEPUTY, SAFETY_EQUIPMENT, SAFETY_EXPENSES,
    SAFETY_INSPECTION, SAFETY_INVESTMENT, SAFETY_STAFF, SAFETY_STAFF_FAILURE, SAFETY_STAFF_PROTECTION,
    SAME_AREA_FINES, SAME_AREA_UNITS, SECTOR_SUPERVISION, SERIOUS_AGENCY_CONDUCT, SERIOUS_CLOSURE,
    SERIOUS_EQUIPMENT_BREACH, SERIOUS_VIOLATION, SPECIAL_OPERATORS, STAFFING_AND_TRAINING_FINES,
    STAFFING_HIGH_RISK_UNITS, STAFFING_THRESHOLDS, STAFF_APPOINTMENT_NOTICE, STAFF_ESCALATION, SUPERVISORS_SUPERVISED,
    SUPERVISOR_MISCONDUCT, SUSPENSION_AND_RESUMPTION, THREE_MUSTS, THREE_SIMULTANEITIES, TOWNSHIP_AND_PARK_DUTY,
    TRAINING_RECORDS, UNAPPROVED_DANGEROUS_GOODS, UNDERFUNDING, UNDERFUNDING_ACCIDENT, UNINSURED, UNION_RIGHTS,
    UNIT_ACCIDENT_FINES, UNIT_EMERGENCY_PLAN, UNIT_LEADERS, UNIT_OBLIGATIONS, UNQUALIFIED_CONTRACTING,
    UNREMOVED_HAZARDS, VIOLATION_RECORDS, WAIVER_FINES, WARNING_SIGNS, WORKER_BREACHES, WORKER_DUTIES, WORKER_RIGHTS,
    WORKER_TRAINING, WORK_SAFETY_POLICY,
)
# fmt: on
