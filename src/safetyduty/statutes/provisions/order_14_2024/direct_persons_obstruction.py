"""直接责任人员妨碍调查 · direct_persons_obstruction — the same acts by those directly responsible."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DIRECT_PERSONS_OBSTRUCTION"]

DIRECT_PERSONS_OBSTRUCTION = Key("order-14-2024/direct-persons-obstruction", Penalty)
