"""安全生产法 · work_safety_law — the Work Safety Law."""

from safetyduty.statutes.provisions.work_safety_law.all_posts import ALL_POSTS
from safetyduty.statutes.provisions.work_safety_law.comprehensive_supervision import COMPREHENSIVE_SUPERVISION
from safetyduty.statutes.provisions.work_safety_law.double_report import DOUBLE_REPORT
from safetyduty.statutes.provisions.work_safety_law.local_duty import LOCAL_DUTY
from safetyduty.statutes.provisions.work_safety_law.principal_duty import PRINCIPAL_DUTY
from safetyduty.statutes.provisions.work_safety_law.safety_staff import SAFETY_STAFF
from safetyduty.statutes.provisions.work_safety_law.sector_supervision import SECTOR_SUPERVISION
from safetyduty.statutes.provisions.work_safety_law.three_musts import THREE_MUSTS
from safetyduty.statutes.provisions.work_safety_law.unit_leaders import UNIT_LEADERS

__all__ = [
    "ALL_POSTS",
    "COMPREHENSIVE_SUPERVISION",
    "DOUBLE_REPORT",
    "KEYS",
    "LOCAL_DUTY",
    "PRINCIPAL_DUTY",
    "SAFETY_STAFF",
    "SECTOR_SUPERVISION",
    "THREE_MUSTS",
    "UNIT_LEADERS",
]

KEYS = (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    DOUBLE_REPORT,
    LOCAL_DUTY,
    PRINCIPAL_DUTY,
    SAFETY_STAFF,
    SECTOR_SUPERVISION,
    THREE_MUSTS,
    UNIT_LEADERS,
)
