"""组织处理方式 · forms — in what forms the organisation handles a cadre."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FORMS"]

FORMS = Key("organisational-handling-2021/forms", Listing)
