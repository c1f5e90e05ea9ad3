"""主要负责人妨碍调查 · principal_obstruction — scene, evidence, refusal, perjury: a share of income."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_OBSTRUCTION"]

PRINCIPAL_OBSTRUCTION = Key("order-14-2024/principal-obstruction", Penalty)
