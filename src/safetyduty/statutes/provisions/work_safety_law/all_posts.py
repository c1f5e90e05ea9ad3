"""全员安全生产责任制 · all_posts — what must be fixed for every post."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ALL_POSTS"]

ALL_POSTS = Key("work-safety-law/all-posts", Listing)
