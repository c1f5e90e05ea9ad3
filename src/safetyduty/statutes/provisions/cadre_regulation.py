"""地方党政领导干部安全生产责任制规定 · cadre_regulation — provisions of the 2018 regulation on leading cadres."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["HEADS_FIRST_RESPONSIBLE", "LEADER_IN_CHARGE", "OTHER_LEADERS"]

HEADS_FIRST_RESPONSIBLE = Key("heads-first-responsible", Principle)
"""党政同责: the heads of Party committee and government are both first responsible."""

LEADER_IN_CHARGE = Key("leader-in-charge", Principle)
"""分管安全生产的政府领导: the government leader in charge of work safety."""

OTHER_LEADERS = Key("other-leaders", Principle)
"""一岗双责: every other leader answers for safety in the portfolio."""
