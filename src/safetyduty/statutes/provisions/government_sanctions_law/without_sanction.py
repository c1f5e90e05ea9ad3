"""免予或不予处分的处理 · without_sanction — what may be done instead of a sanction."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WITHOUT_SANCTION"]

WITHOUT_SANCTION = Key("government-sanctions-law/without-sanction", Listing)
