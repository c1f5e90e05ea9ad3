"""证照和资格处理 · licences_and_qualifications — licences and qualifications after an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["LICENCES_AND_QUALIFICATIONS"]

LICENCES_AND_QUALIFICATIONS = Key("order-493-2007/licences-and-qualifications", Penalty)
