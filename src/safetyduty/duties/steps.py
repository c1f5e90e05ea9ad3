"""一环 · steps — one answer to "who answers for it?": the post, the kind, the way to it, and the provision it rests on."""

from attrs import frozen

from safetyduty.duties.grounds import Ground
from safetyduty.facts import DutyKind, Post
from safetyduty.statutes import Reason

__all__ = ["Step"]


@frozen
class Step:
    """One answer to "who answers for it?" (责任链上的一环).

    ``holders`` are the people in the post that day, and empty when it is vacant. ``via`` leads from what was asked about to
    the post's organisation; ``duty`` is the id of the written duty, or None where the step is derived; ``ground`` names the
    provision it rests on. ``delegation`` is the id of the delegation under which this post acts for another that stays
    answerable.
    """

    post: Post
    kind: DutyKind
    holders: tuple[str, ...]
    because: Reason
    ground: Ground
    via: tuple[str, ...]
    duty: str | None = None
    delegation: str | None = None
