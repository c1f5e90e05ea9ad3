"""工会的监督权利 · union_rights — hears, supervises and takes part."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNION_RIGHTS"]

UNION_RIGHTS = Key("work-safety-law/union-rights", Listing)
