"""终身问责 · lifetime_accountability — which dereliction is pursued for life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LIFETIME_ACCOUNTABILITY"]

LIFETIME_ACCOUNTABILITY = Key("cadre-regulation/lifetime-accountability", Listing)
