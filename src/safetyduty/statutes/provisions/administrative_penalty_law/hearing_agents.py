"""听证代理人数 · hearing_agents — how many agents a party may send."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["HEARING_AGENTS"]

HEARING_AGENTS = Key("administrative-penalty-law/hearing-agents", Limit)
