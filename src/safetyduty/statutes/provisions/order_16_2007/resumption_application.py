"""恢复生产申请内容 · resumption_application — plan, project and evaluation report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESUMPTION_APPLICATION"]

RESUMPTION_APPLICATION = Key("order-16-2007/resumption-application", Listing)
