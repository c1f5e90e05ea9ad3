"""严重失信管理期限 · list_period — three years; one year before October 2023."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["LIST_PERIOD"]

LIST_PERIOD = Key("order-11-2023/list-period", Period)
