"""举报瞒报事故奖励 · concealment_reward — so much for each concealed death, by grade."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["CONCEALMENT_REWARD", "DeathRate", "DeathReward"]


@frozen
class DeathRate:
    """What one concealed death earns at one grade of accident, in yuan (每名奖励标准)."""

    id: str
    name: Phrase
    each_yuan: int


@frozen
class DeathReward:
    """A reward by concealed deaths and grade (举报奖励), never above ``cap_yuan``."""

    rows: tuple[DeathRate, ...]
    cap_yuan: int

    def sum(self, *, grade: str, concealed: int) -> int | None:
        """The reward for so many *concealed* deaths at *grade*; None for a grade that has none.

        Examples:
            >>> rows = (DeathRate("general", Phrase("一般事故", "general accident"), 30000),)
            >>> DeathReward(rows, 300000).sum(grade="general", concealed=2)
            60000
        """
        return next((min(row.each_yuan * concealed, self.cap_yuan) for row in self.rows if row.id == grade), None)


CONCEALMENT_REWARD = Key("tip-off-rewards-2018/concealment-reward", DeathReward)
