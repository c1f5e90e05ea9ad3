"""责任认定因素 · responsibility_factors — what is weighed when responsibility is found."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["RESPONSIBILITY_FACTORS"]

RESPONSIBILITY_FACTORS = Key("cadre-regulation/responsibility-factors", Discretion)
