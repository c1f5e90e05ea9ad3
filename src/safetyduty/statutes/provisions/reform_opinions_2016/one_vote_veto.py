"""一票否决 · one_vote_veto — one accident can veto."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ONE_VOTE_VETO"]

ONE_VOTE_VETO = Key("reform-opinions-2016/one-vote-veto", Principle)
