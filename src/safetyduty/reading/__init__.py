"""读取 · reading — YAML text to typed values, every fault with its place.

Takes   text or bytes, the name of their source, and the types wanted.
Gives   values, the place of every part, and all faults together.
Knows   words, errors.
Never   opens a file, checks one fact against another, or guesses what was meant.
"""

from safetyduty.reading.fields import Unfit, day, day_or_moment
from safetyduty.reading.places import Path, Places, written
from safetyduty.reading.structure import Converter, Parts, converter, parts, teach
from safetyduty.reading.yaml import LARGEST_BYTES, Document, parse

__all__ = [
    "LARGEST_BYTES",
    "Converter",
    "Document",
    "Parts",
    "Path",
    "Places",
    "Unfit",
    "converter",
    "day",
    "day_or_moment",
    "parse",
    "parts",
    "teach",
    "written",
]
