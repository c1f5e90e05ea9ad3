"""等级调整 · re_classing — days to change a firm's class."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["RE_CLASSING"]

RE_CLASSING = Key("local-rules/re-classing", Periods)
