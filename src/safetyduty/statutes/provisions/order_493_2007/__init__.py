"""生产安全事故报告和调查处理条例 · order_493_2007 — reporting and investigating accidents (Order 493 of 2007)."""

from safetyduty.statutes.provisions.order_493_2007.accident_grades import ACCIDENT_GRADES
from safetyduty.statutes.provisions.order_493_2007.after_the_reply import AFTER_THE_REPLY
from safetyduty.statutes.provisions.order_493_2007.casualty_window import CASUALTY_WINDOW
from safetyduty.statutes.provisions.order_493_2007.concealment_fine import CONCEALMENT_FINE
from safetyduty.statutes.provisions.order_493_2007.delayed_handling import DELAYED_HANDLING
from safetyduty.statutes.provisions.order_493_2007.duty_and_telephone import DUTY_AND_TELEPHONE
from safetyduty.statutes.provisions.order_493_2007.end_of_inquiry import END_OF_INQUIRY
from safetyduty.statutes.provisions.order_493_2007.excluded_accidents import EXCLUDED_ACCIDENTS
from safetyduty.statutes.provisions.order_493_2007.false_report_forms import FALSE_REPORT_FORMS
from safetyduty.statutes.provisions.order_493_2007.fining_authority import FINING_AUTHORITY
from safetyduty.statutes.provisions.order_493_2007.first_response import FIRST_RESPONSE
from safetyduty.statutes.provisions.order_493_2007.grave_social_impact import GRAVE_SOCIAL_IMPACT
from safetyduty.statutes.provisions.order_493_2007.higher_inquiry import HIGHER_INQUIRY
from safetyduty.statutes.provisions.order_493_2007.inquiry_by_the_unit import INQUIRY_BY_THE_UNIT
from safetyduty.statutes.provisions.order_493_2007.inquiry_report_contents import INQUIRY_REPORT_CONTENTS
from safetyduty.statutes.provisions.order_493_2007.inquiry_report_form import INQUIRY_REPORT_FORM
from safetyduty.statutes.provisions.order_493_2007.institution_names import INSTITUTION_NAMES
from safetyduty.statutes.provisions.order_493_2007.investigating_government import INVESTIGATING_GOVERNMENT
from safetyduty.statutes.provisions.order_493_2007.investigation_period import INVESTIGATION_PERIOD
from safetyduty.statutes.provisions.order_493_2007.investigation_team import INVESTIGATION_TEAM
from safetyduty.statutes.provisions.order_493_2007.investigators_misconduct import INVESTIGATORS_MISCONDUCT
from safetyduty.statutes.provisions.order_493_2007.licences_and_qualifications import LICENCES_AND_QUALIFICATIONS
from safetyduty.statutes.provisions.order_493_2007.moving_objects import MOVING_OBJECTS
from safetyduty.statutes.provisions.order_493_2007.no_direct_interest import NO_DIRECT_INTEREST
from safetyduty.statutes.provisions.order_493_2007.notified_bodies import NOTIFIED_BODIES
from safetyduty.statutes.provisions.order_493_2007.officials_misconduct import OFFICIALS_MISCONDUCT
from safetyduty.statutes.provisions.order_493_2007.place_of_inquiry import PLACE_OF_INQUIRY
from safetyduty.statutes.provisions.order_493_2007.principal_accident_fines import PRINCIPAL_ACCIDENT_FINES
from safetyduty.statutes.provisions.order_493_2007.principal_ban import PRINCIPAL_BAN
from safetyduty.statutes.provisions.order_493_2007.principal_misconduct_fine import PRINCIPAL_MISCONDUCT_FINE
from safetyduty.statutes.provisions.order_493_2007.public_bodies import PUBLIC_BODIES
from safetyduty.statutes.provisions.order_493_2007.reply_extension import REPLY_EXTENSION
from safetyduty.statutes.provisions.order_493_2007.reply_period import REPLY_PERIOD
from safetyduty.statutes.provisions.order_493_2007.report_contents import REPORT_CONTENTS
from safetyduty.statutes.provisions.order_493_2007.report_recipients import REPORT_RECIPIENTS
from safetyduty.statutes.provisions.order_493_2007.report_to_state_council import REPORT_TO_STATE_COUNCIL
from safetyduty.statutes.provisions.order_493_2007.site_report import SITE_REPORT
from safetyduty.statutes.provisions.order_493_2007.special_rules_prevail import SPECIAL_RULES_PREVAIL
from safetyduty.statutes.provisions.order_493_2007.staying_at_post import STAYING_AT_POST
from safetyduty.statutes.provisions.order_493_2007.supplementary_report import SUPPLEMENTARY_REPORT
from safetyduty.statutes.provisions.order_493_2007.team_duties import TEAM_DUTIES
from safetyduty.statutes.provisions.order_493_2007.team_leader import TEAM_LEADER
from safetyduty.statutes.provisions.order_493_2007.tier_report import TIER_REPORT
from safetyduty.statutes.provisions.order_493_2007.transfer_of_crimes import TRANSFER_OF_CRIMES
from safetyduty.statutes.provisions.order_493_2007.unit_accident_fines import UNIT_ACCIDENT_FINES
from safetyduty.statutes.provisions.order_493_2007.unit_report import UNIT_REPORT
from safetyduty.statutes.provisions.order_493_2007.upward_report import UPWARD_REPORT

__all__ = [
    "ACCIDENT_GRADES",
    "AFTER_THE_REPLY",
    "CASUALTY_WINDOW",
    "CONCEALMENT_FINE",
    "DELAYED_HANDLING",
    "DUTY_AND_TELEPHONE",
    "END_OF_INQUIRY",
    "EXCLUDED_ACCIDENTS",
    "FALSE_REPORT_FORMS",
    "FINING_AUTHORITY",
    "FIRST_RESPONSE",
    "GRAVE_SOCIAL_IMPACT",
    "HIGHER_INQUIRY",
    "INQUIRY_BY_THE_UNIT",
    "INQUIRY_REPORT_CONTENTS",
    "INQUIRY_REPORT_FORM",
    "INSTITUTION_NAMES",
    "INVESTIGATING_GOVERNMENT",
    "INVESTIGATION_PERIOD",
    "INVESTIGATION_TEAM",
    "INVESTIGATORS_MISCONDUCT",
    "KEYS",
    "LICENCES_AND_QUALIFICATIONS",
    "MOVING_OBJECTS",
    "NOTIFIED_BODIES",
    "NO_DIRECT_INTEREST",
    "OFFICIALS_MISCONDUCT",
    "PLACE_OF_INQUIRY",
    "PRINCIPAL_ACCIDENT_FINES",
    "PRINCIPAL_BAN",
    "PRINCIPAL_MISCONDUCT_FINE",
    "PUBLIC_BODIES",
    "REPLY_EXTENSION",
    "REPLY_PERIOD",
    "REPORT_CONTENTS",
    "REPORT_RECIPIENTS",
    "REPORT_TO_STATE_COUNCIL",
    "SITE_REPORT",
    "SPECIAL_RULES_PREVAIL",
    "STAYING_AT_POST",
    "SUPPLEMENTARY_REPORT",
    "TEAM_DUTIES",
    "TEAM_LEADER",
    "TIER_REPORT",
    "TRANSFER_OF_CRIMES",
    "UNIT_ACCIDENT_FINES",
    "UNIT_REPORT",
    "UPWARD_REPORT",
]

KEYS = (
    ACCIDENT_GRADES,
    AFTER_THE_REPLY,
    CASUALTY_WINDOW,
    CONCEALMENT_FINE,
    DELAYED_HANDLING,
    DUTY_AND_TELEPHONE,
    END_OF_INQUIRY,
    EXCLUDED_ACCIDENTS,
    FALSE_REPORT_FORMS,
    FINING_AUTHORITY,
    FIRST_RESPONSE,
    GRAVE_SOCIAL_IMPACT,
    HIGHER_INQUIRY,
    INQUIRY_BY_THE_UNIT,
    INQUIRY_REPORT_CONTENTS,
    INQUIRY_REPORT_FORM,
    INSTITUTION_NAMES,
    INVESTIGATING_GOVERNMENT,
    INVESTIGATION_PERIOD,
    INVESTIGATION_TEAM,
    INVESTIGATORS_MISCONDUCT,
    LICENCES_AND_QUALIFICATIONS,
    MOVING_OBJECTS,
    NOTIFIED_BODIES,
    NO_DIRECT_INTEREST,
    OFFICIALS_MISCONDUCT,
    PLACE_OF_INQUIRY,
    PRINCIPAL_ACCIDENT_FINES,
    PRINCIPAL_BAN,
    PRINCIPAL_MISCONDUCT_FINE,
    PUBLIC_BODIES,
    REPLY_EXTENSION,
    REPLY_PERIOD,
    REPORT_CONTENTS,
    REPORT_RECIPIENTS,
    REPORT_TO_STATE_COUNCIL,
    SITE_REPORT,
    SPECIAL_RULES_PREVAIL,
    STAYING_AT_POST,
    SUPPLEMENTARY_REPORT,
    TEAM_DUTIES,
    TEAM_LEADER,
    TIER_REPORT,
    TRANSFER_OF_CRIMES,
    UNIT_ACCIDENT_FINES,
    UNIT_REPORT,
    UPWARD_REPORT,
)
