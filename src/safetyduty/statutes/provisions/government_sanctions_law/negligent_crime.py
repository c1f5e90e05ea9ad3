"""过失犯罪的例外 · negligent_crime — whether a short sentence for negligence spares dismissal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["NEGLIGENT_CRIME"]

NEGLIGENT_CRIME = Key("government-sanctions-law/negligent-crime", Discretion)
