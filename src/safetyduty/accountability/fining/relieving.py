"""从轻与不罚 · relieving — what makes a penalty lighter, or leaves an act unpunished: options, each with what was found."""

from collections.abc import Collection, Iterator

from attrs import frozen

from safetyduty.statutes import Law, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import FIRST_OFFENCE, MUST_MITIGATE, NO_PENALTY
from safetyduty.words import Phrase, Worded

__all__ = ["Relief", "ReliefKind", "reliefs"]


class ReliefKind(Worded):
    """What a circumstance in favour of a party leads to (从宽方式)."""

    LIGHTER = "lighter", "应当从轻或者减轻", "must be lighter or reduced"
    NONE = "none", "不予处罚", "no penalty"
    MAY_BE_NONE = "may-be-none", "可以不予处罚", "may go unpunished"


@frozen
class Relief:
    """One circumstance in favour of a party (从宽情形): ``found`` are its parts that were found, ``missing`` those that were not.

    A code among the ``circumstances`` of a `safetyduty.facts.Deed` says that a part was found.
    """

    id: str
    kind: ReliefKind
    name: Phrase
    found: tuple[str, ...]
    missing: tuple[str, ...]
    because: Reason


def reliefs(circumstances: Collection[str], law: Law) -> tuple[Relief, ...]:
    """Every circumstance that makes a penalty lighter or leaves it out, with what was found of it (从轻减轻与不予处罚).

    None is applied: whether it holds, and how far it goes, a person decides. Empty before 2021-07-15, whose text is not encoded.

    Basis:
        《行政处罚法》第三十二条、第三十三条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 6, 3))
        >>> [relief.kind.value for relief in reliefs({"remedied"}, law) if not relief.missing]
        ['lighter']
    """
    return tuple(_told(circumstances, law))


def _told(circumstances: Collection[str], law: Law) -> Iterator[Relief]:
    for key, kind in ((MUST_MITIGATE, ReliefKind.LIGHTER), (NO_PENALTY, ReliefKind.NONE)):
        if law.book.provision(key).on(law.day) is not None:
            for entry in law[key].entries:
                yield _relief(entry.id, kind, entry.name, (entry.id,), circumstances, law.reason(key))
    if law.book.provision(FIRST_OFFENCE).on(law.day) is not None:
        rule, reason = law[FIRST_OFFENCE], law.reason(FIRST_OFFENCE)
        parts = tuple(factor.id for factor in rule.factors)
        yield _relief("first-offence", ReliefKind.MAY_BE_NONE, rule.needed, parts, circumstances, reason)


def _relief(
    id: str, kind: ReliefKind, name: Phrase, parts: tuple[str, ...], circumstances: Collection[str], because: Reason
) -> Relief:
    found = tuple(part for part in parts if part in circumstances)
    return Relief(id, kind, name, found, tuple(part for part in parts if part not in found), because)
