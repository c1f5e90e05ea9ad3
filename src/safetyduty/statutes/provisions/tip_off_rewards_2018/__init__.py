"""安全生产领域举报奖励办法 · tip_off_rewards_2018 — rewards for reporting hazards and concealed accidents."""

from safetyduty.statutes.provisions.tip_off_rewards_2018.concealment_reward import CONCEALMENT_REWARD
from safetyduty.statutes.provisions.tip_off_rewards_2018.hazard_reward import HAZARD_REWARD
from safetyduty.statutes.provisions.tip_off_rewards_2018.hotline import HOTLINE

__all__ = [
    "CONCEALMENT_REWARD",
    "HAZARD_REWARD",
    "HOTLINE",
    "KEYS",
]

KEYS = (
    CONCEALMENT_REWARD,
    HAZARD_REWARD,
    HOTLINE,
)
