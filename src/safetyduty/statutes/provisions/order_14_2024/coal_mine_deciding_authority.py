"""煤矿罚款决定机关 · coal_mine_deciding_authority — the mine safety administration and its provincial bureaus."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["COAL_MINE_DECIDING_AUTHORITY"]

COAL_MINE_DECIDING_AUTHORITY = Key("order-14-2024/coal-mine-deciding-authority", Competence)
