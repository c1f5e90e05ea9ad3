"""暂扣许可证期限 · licence_suspension — a suspended licence, generally six months at most."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["LICENCE_SUSPENSION"]

LICENCE_SUSPENSION = Key("order-15-2007/licence-suspension", Period)
