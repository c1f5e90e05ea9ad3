"""隐患报告奖励 · reporting_rewards — finders and reporters are rewarded."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REPORTING_REWARDS"]

REPORTING_REWARDS = Key("order-16-2007/reporting-rewards", Listing)
