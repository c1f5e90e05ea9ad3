"""主要负责人抢救与报告违法 · principal_misconduct — no rescue, leaving, concealing, absconding: a share of income."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_MISCONDUCT"]

PRINCIPAL_MISCONDUCT = Key("order-14-2024/principal-misconduct", Penalty)
