"""领导责任种类 · responsibility_kinds — main and important leadership responsibility."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESPONSIBILITY_KINDS"]

RESPONSIBILITY_KINDS = Key("local-rules/responsibility-kinds", Listing)
