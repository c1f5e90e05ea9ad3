"""部门隐患统计上报 · department_statistics — quarterly to the province, half-yearly to the ministry."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["DEPARTMENT_STATISTICS"]

DEPARTMENT_STATISTICS = Key("order-16-2007/department-statistics", Frequencies)
