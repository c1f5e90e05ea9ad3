"""安全生产犯罪 · accident_crimes — the offences around accidents and their terms."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Crimes

__all__ = ["ACCIDENT_CRIMES"]

ACCIDENT_CRIMES = Key("criminal-law/accident-crimes", Crimes)
