"""其他负责人和安全管理人员罚款 · other_leader_fines — shares of last year's income, by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["OTHER_LEADER_FINES"]

OTHER_LEADER_FINES = Key("order-14-2024/other-leader-fines", GradedFines)
