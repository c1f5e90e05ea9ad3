"""安全生产法 · work_safety_law — provisions of the Work Safety Law."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing, Principle

__all__ = [
    "ALL_POSTS",
    "COMPREHENSIVE_SUPERVISION",
    "DOUBLE_REPORT",
    "LOCAL_DUTY",
    "PRINCIPAL_DUTY",
    "SAFETY_STAFF",
    "SECTOR_SUPERVISION",
    "THREE_MUSTS",
    "UNIT_LEADERS",
]

THREE_MUSTS = Key("three-musts", Principle)
"""三管三必须: whoever runs an industry, a business line or an operation answers for its safety."""

PRINCIPAL_DUTY = Key("principal-duty", Listing)
"""主要负责人职责: the first responsible person of a unit, and the seven duties."""

UNIT_LEADERS = Key("unit-leaders", Principle)
"""其他负责人: a unit's other leaders answer for safety within their remit."""

SAFETY_STAFF = Key("safety-staff", Listing)
"""安全生产管理机构和人员职责: the seven duties of a unit's safety staff."""

ALL_POSTS = Key("all-posts", Listing)
"""全员安全生产责任制: what must be fixed for every post."""

LOCAL_DUTY = Key("local-duty", Principle)
"""属地管理: governments, townships and parks answer for their area."""

COMPREHENSIVE_SUPERVISION = Key("comprehensive-supervision", Principle)
"""综合监督管理: the emergency management department."""

SECTOR_SUPERVISION = Key("sector-supervision", Principle)
"""行业监督管理: the departments of each industry."""

DOUBLE_REPORT = Key("double-report", Listing)
"""双报告: to whom a major hazard is reported."""
