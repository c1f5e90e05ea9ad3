"""问责方式 · accountability_forms — in what forms a leader is held accountable."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCOUNTABILITY_FORMS"]

ACCOUNTABILITY_FORMS = Key("cadre-regulation/accountability-forms", Listing)
