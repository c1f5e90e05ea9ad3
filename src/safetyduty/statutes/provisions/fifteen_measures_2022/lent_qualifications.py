"""挂靠资质 · lent_qualifications — whose licence, whose duty."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LENT_QUALIFICATIONS"]

LENT_QUALIFICATIONS = Key("fifteen-measures-2022/lent-qualifications", Principle)
