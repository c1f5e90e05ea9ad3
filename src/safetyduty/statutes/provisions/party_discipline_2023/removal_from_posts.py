"""撤销党内职务 · removal_from_posts — how long removal from Party posts has effect."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["REMOVAL_FROM_POSTS"]

REMOVAL_FROM_POSTS = Key("party-discipline-2023/removal-from-posts", Sanctions)
