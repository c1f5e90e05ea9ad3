"""离岗重考 · off_post — six months off the post."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["OFF_POST"]

OFF_POST = Key("special-operators/off-post", Period)
