"""事故信息报告和处置办法 · order_21_2009 — accident information, hour by hour (Order 21 of 2009)."""

from safetyduty.statutes.provisions.order_21_2009.casualty_change import CASUALTY_CHANGE
from safetyduty.statutes.provisions.order_21_2009.follow_up_reports import FOLLOW_UP_REPORTS
from safetyduty.statutes.provisions.order_21_2009.major_accident_calls import MAJOR_ACCIDENT_CALLS
from safetyduty.statutes.provisions.order_21_2009.report_contents import REPORT_CONTENTS
from safetyduty.statutes.provisions.order_21_2009.scene_attendance import SCENE_ATTENDANCE
from safetyduty.statutes.provisions.order_21_2009.serious_accident_call import SERIOUS_ACCIDENT_CALL
from safetyduty.statutes.provisions.order_21_2009.serious_peril import SERIOUS_PERIL
from safetyduty.statutes.provisions.order_21_2009.serious_peril_cases import SERIOUS_PERIL_CASES
from safetyduty.statutes.provisions.order_21_2009.serious_peril_concealment import SERIOUS_PERIL_CONCEALMENT
from safetyduty.statutes.provisions.order_21_2009.telephone_report_contents import TELEPHONE_REPORT_CONTENTS
from safetyduty.statutes.provisions.order_21_2009.tier_report import TIER_REPORT
from safetyduty.statutes.provisions.order_21_2009.tip_off_check import TIP_OFF_CHECK
from safetyduty.statutes.provisions.order_21_2009.unit_report import UNIT_REPORT
from safetyduty.statutes.provisions.order_21_2009.upward_report import UPWARD_REPORT
from safetyduty.statutes.provisions.order_21_2009.written_notice import WRITTEN_NOTICE

__all__ = [
    "CASUALTY_CHANGE",
    "FOLLOW_UP_REPORTS",
    "KEYS",
    "MAJOR_ACCIDENT_CALLS",
    "REPORT_CONTENTS",
    "SCENE_ATTENDANCE",
    "SERIOUS_ACCIDENT_CALL",
    "SERIOUS_PERIL",
    "SERIOUS_PERIL_CASES",
    "SERIOUS_PERIL_CONCEALMENT",
    "TELEPHONE_REPORT_CONTENTS",
    "TIER_REPORT",
    "TIP_OFF_CHECK",
    "UNIT_REPORT",
    "UPWARD_REPORT",
    "WRITTEN_NOTICE",
]

KEYS = (
    CASUALTY_CHANGE,
    FOLLOW_UP_REPORTS,
    MAJOR_ACCIDENT_CALLS,
    REPORT_CONTENTS,
    SCENE_ATTENDANCE,
    SERIOUS_ACCIDENT_CALL,
    SERIOUS_PERIL,
    SERIOUS_PERIL_CASES,
    SERIOUS_PERIL_CONCEALMENT,
    TELEPHONE_REPORT_CONTENTS,
    TIER_REPORT,
    TIP_OFF_CHECK,
    UNIT_REPORT,
    UPWARD_REPORT,
    WRITTEN_NOTICE,
)
