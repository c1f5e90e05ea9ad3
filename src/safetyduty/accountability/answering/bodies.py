"""机构追责 · bodies — in which forms a Party organisation on the chain may be held accountable, and which bodies have no such text."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from safetyduty.accountability.performing import Diligence
from safetyduty.accountability.texts import in_force
from safetyduty.duties import DutyGraph
from safetyduty.statutes import Caveat, CaveatKind, Finding, Key
from safetyduty.statutes.provisions.party_accountability_2019 import ORGANISATION_FORMS, SAFETY_TRIGGER
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase

__all__ = ["BodyLiability", "liable_bodies"]

_WHETHER = Phrase(
    "是否对该党组织问责、采取哪一种方式", "whether the Party organisation is held accountable, and in which form"
)
_NO_TEXT = Phrase(
    "所见文本只规定对党组织的问责方式：是否对该机构的党组织问责，由人判断",
    "the texts seen set forms against Party organisations only: whether that of this body is held accountable is for a person",
)


@frozen
class BodyLiability:
    """What may follow for an organisation on the chain (机构追责): the forms, none where no text sets any, and what is to be decided.

    ``posts`` are those of its posts with a duty for which nothing exempts.
    """

    organisation: str
    posts: tuple[str, ...]
    forms: tuple[Choice, ...]
    decide: tuple[Phrase, ...]


def liable_bodies(found: Iterable[Finding[Diligence]], graph: DutyGraph) -> tuple[Finding[BodyLiability], ...]:
    """What may follow for each organisation of Party or state with a duty that nothing exempts (机构追责), in order of ids.

    Vacant posts count: the organisation left them empty.

    Basis:
        《中国共产党问责条例》第七条、第八条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> liable_bodies((), draw(empty, statutes.read("cn").on(date(2022, 6, 28))))
        ()
    """
    posts: dict[str, list[str]] = {}
    for each in found:
        duty = each.value
        if graph.is_organisation(duty.post.at) and not duty.exemptible:
            posts.setdefault(duty.post.at, []).append(duty.post.id)
    return tuple(_body(id, tuple(dict.fromkeys(posts[id])), graph) for id in sorted(posts))


def _body(id: str, posts: tuple[str, ...], graph: DutyGraph) -> Finding[BodyLiability]:
    law = graph.law
    keys: list[Key[Any]] = [key for key in (ORGANISATION_FORMS, SAFETY_TRIGGER) if in_force(law, key)]
    party = graph.is_party(id) and in_force(law, ORGANISATION_FORMS)
    decide = (_WHETHER if party else _NO_TEXT,)
    value = BodyLiability(id, posts, law[ORGANISATION_FORMS].entries if party else (), decide)
    doubts = [caveat for key in keys for caveat in law.caveats(key)]
    caveats = (*doubts, *(Caveat(CaveatKind.DISCRETION, each) for each in decide))
    return Finding(value, tuple(law.reason(key) for key in keys), caveats)
