"""对党的领导干部问责的方式 · leader_forms — in what forms a Party leader is held accountable."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEADER_FORMS"]

LEADER_FORMS = Key("party-accountability-2019/leader-forms", Listing)
