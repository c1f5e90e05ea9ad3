"""主要负责人漏报 · principal_omitted_report — an accident left out by negligence: a share of income."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_OMITTED_REPORT"]

PRINCIPAL_OMITTED_REPORT = Key("order-14-2024/principal-omitted-report", Penalty)
