"""对党组织问责的方式 · organisation_forms — in what forms a Party organisation is held accountable."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ORGANISATION_FORMS"]

ORGANISATION_FORMS = Key("party-accountability-2019/organisation-forms", Listing)
