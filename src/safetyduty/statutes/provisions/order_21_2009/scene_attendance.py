"""赶赴现场 · scene_attendance — whose heads go to the scene."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["SCENE_ATTENDANCE"]

SCENE_ATTENDANCE = Key("order-21-2009/scene-attendance", Competence)
