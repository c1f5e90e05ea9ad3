"""举报重大隐患奖励 · hazard_reward — fifteen per cent of the fine, between 3,000 and 300,000 yuan."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Rate

__all__ = ["HAZARD_REWARD"]

HAZARD_REWARD = Key("tip-off-rewards-2018/hazard-reward", Rate)
