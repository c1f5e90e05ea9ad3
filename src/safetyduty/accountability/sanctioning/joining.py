"""合并 · joining — several violations decided together: the heaviest sanction, and the range of its period."""

from collections.abc import Sequence

from attrs import frozen

from safetyduty.accountability.sanctioning.tracks import in_months
from safetyduty.dates import Months
from safetyduty.errors import SafetyDutyError, UnknownName
from safetyduty.statutes import Caveat, CaveatKind, Finding, Law
from safetyduty.statutes.provisions.government_sanctions_law import SANCTIONS, SEVERAL_ACTS
from safetyduty.words import Phrase

__all__ = ["Joined", "join_acts"]

_WITHIN = Phrase(
    "在{least}以上、{most}以下确定一个期间",
    "which period between {least} and {most}, both included, is for whoever decides",
)


@frozen
class Joined:
    """One state sanction for several violations (合并处分): a period from ``least`` to ``most``, both included; None: no term."""

    code: str
    name: Phrase
    least: Months | None
    most: Months | None


def join_acts(codes: Sequence[str], law: Law) -> Finding[Joined]:
    """The state sanction for several violations that were each assessed apart (数个违法行为合并处分); their order means nothing.

    Of different sanctions the heaviest is carried out. Of several equal ones up to removal, the period lies between one of
    theirs and their sum, and under the ceiling.

    Raises:
        SafetyDutyError: No violation was given.
        UnknownName: There is no such state sanction.
        NothingInForce: The law on state sanctions was not in force.

    Basis:
        《公职人员政务处分法》第十五条

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 10, 16))
        >>> found = join_acts(["demerit", "removal", "removal", "removal"], law).value
        >>> found.code, found.least.count, found.most.count
        ('removal', 24, 48)
    """
    if not codes:
        raise SafetyDutyError(Phrase("请至少给出一项处分", "give at least one sanction"))
    rule = law[SANCTIONS]
    known = [row.id for row in rule.rows]
    for code in codes:
        if code not in known:
            raise UnknownName(Phrase("政务处分", "state sanction"), code, known)
    row = rule.rows[max(known.index(code) for code in codes)]
    reasons = (law.reason(SEVERAL_ACTS), law.reason(SANCTIONS))
    caveats = (*law.caveats(SEVERAL_ACTS), *law.caveats(SANCTIONS))
    if row.lasts is None:
        return Finding(Joined(row.id, row.name, None, None), reasons, caveats)
    one = in_months(row.lasts)
    ceiling = one * len(codes) if rule.ceiling is None else in_months(rule.ceiling)
    least, most = Months(one), Months(min(one * list(codes).count(row.id), ceiling))
    if least != most:
        said = _WITHIN.fill(least=least.words(), most=most.words())
        caveats = (*caveats, Caveat(CaveatKind.DISCRETION, said))
    return Finding(Joined(row.id, row.name, least, most), reasons, caveats)
