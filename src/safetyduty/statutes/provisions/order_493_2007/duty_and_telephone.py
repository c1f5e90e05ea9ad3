"""值班和公开电话 · duty_and_telephone — duty system and public telephone."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DUTY_AND_TELEPHONE"]

DUTY_AND_TELEPHONE = Key("order-493-2007/duty-and-telephone", Listing)
