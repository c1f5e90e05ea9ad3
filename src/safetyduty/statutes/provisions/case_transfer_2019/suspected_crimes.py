"""涉嫌犯罪案件类别数 · suspected_crimes — seven crimes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["SUSPECTED_CRIMES"]

SUSPECTED_CRIMES = Key("case-transfer-2019/suspected-crimes", Limit)
