"""犯罪开除 · dismissal_on_conviction — which convictions mean dismissal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DISMISSAL_ON_CONVICTION"]

DISMISSAL_ON_CONVICTION = Key("government-sanctions-law/dismissal-on-conviction", Listing)
