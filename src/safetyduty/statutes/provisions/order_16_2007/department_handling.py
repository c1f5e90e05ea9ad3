"""部门处理重大隐患 · department_handling — order, ledger, supervision, transfer."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DEPARTMENT_HANDLING"]

DEPARTMENT_HANDLING = Key("order-16-2007/department-handling", Listing)
