"""一票否决 · one_vote_veto — what a leader responsible for an accident is barred from."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ONE_VOTE_VETO"]

ONE_VOTE_VETO = Key("cadre-regulation/one-vote-veto", Listing)
