"""不停止执行 · no_suspension — review and suit do not stop a penalty."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NO_SUSPENSION"]

NO_SUSPENSION = Key("administrative-penalty-law/no-suspension", Listing)
