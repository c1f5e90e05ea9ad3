"""考核奖励 · assessment_rewards — money for a good year."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["ASSESSMENT_REWARDS", "Reward", "Rewards"]


@frozen
class Reward:
    """One reward (一项奖励), in yuan."""

    id: str
    name: Phrase
    yuan: int


@frozen
class Rewards:
    """Rewards from the highest (奖励标准)."""

    rows: tuple[Reward, ...]


ASSESSMENT_REWARDS = Key("local-rules/assessment-rewards", Rewards)
