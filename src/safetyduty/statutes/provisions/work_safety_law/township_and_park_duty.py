"""乡镇街道与功能区职责 · township_and_park_duty — name a body, inspect, assist or act under authority."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TOWNSHIP_AND_PARK_DUTY"]

TOWNSHIP_AND_PARK_DUTY = Key("work-safety-law/township-and-park-duty", Listing)
