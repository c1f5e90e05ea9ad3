"""分级管控主体 · who_controls — who controls which colour in a firm."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WHO_CONTROLS"]

WHO_CONTROLS = Key("dual-prevention-2016/who-controls", Listing)
