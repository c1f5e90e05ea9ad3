"""损失 · losses — which costs of an accident are direct economic loss, and which are left out."""

from collections.abc import Iterable
from typing import Any

from attrs import Attribute, field, frozen

from safetyduty.errors import SafetyDutyError, UnknownName
from safetyduty.statutes import Finding, Law
from safetyduty.statutes.provisions.gb_6721 import (
    AFFAIRS_COSTS,
    CASUALTY_COSTS,
    DIRECT_LOSS_PARTS,
    INDIRECT_LOSSES,
    PROPERTY_LOSSES,
    RESCUE_COSTS,
    UNSETTLED_COSTS,
)
from safetyduty.words import Phrase

__all__ = ["Cost", "Loss", "direct_loss"]


def _whole(_: "Cost", __: "Attribute[int]", value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        what = Phrase(
            "费用以元计，为不小于0的整数，不是{value}", "a cost is a whole number of yuan from 0 up, not {value}"
        )
        raise SafetyDutyError(what.fill(value=value))


@frozen
class Cost:
    """One cost of an accident (一项费用): its code, such as ``medical``, ``inventory``, ``rescue`` or ``fines``, and whole yuan.

    ``rescue`` is what the enterprise bore, ``government-rescue`` what government or charity teams did.

    Raises:
        SafetyDutyError: The amount is negative or not whole.
    """

    code: str
    yuan: int = field(validator=_whole)


@frozen
class Loss:
    """The direct loss in yuan (直接经济损失), the costs it is the sum of, and those left out as indirect."""

    yuan: int
    counted: tuple[Cost, ...]
    left_out: tuple[Cost, ...]


def direct_loss(costs: Iterable[Cost], law: Law) -> Finding[Loss]:
    """The sum of those *costs* that are direct economic loss (直接经济损失统计).

    Args:
        law: As it stands on the day the accident is graded.

    Raises:
        TextNotSeen: It was graded before 2026-07-01, by a standard whose text has not been seen.
        UnknownName: A cost has a code that stands in neither list.

    Basis:
        GB 6721-2025《生产安全事故直接经济损失统计要求》

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2026, 7, 1))
        >>> found = direct_loss([Cost("medical", 300_000), Cost("fines", 1_000_000), Cost("rescue", 50_000)], law)
        >>> found.value.yuan, [cost.code for cost in found.value.left_out]
        (350000, ['fines'])
    """
    inside = [
        entry.id
        for key in (DIRECT_LOSS_PARTS, CASUALTY_COSTS, PROPERTY_LOSSES, AFFAIRS_COSTS)
        for entry in law[key].entries
    ]
    outside = [entry.id for entry in law[INDIRECT_LOSSES].entries]
    given = tuple(costs)
    for cost in given:
        if cost.code not in inside and cost.code not in outside:
            raise UnknownName(Phrase("费用", "cost"), cost.code, [*inside, *outside])
    counted = tuple(cost for cost in given if cost.code in inside)
    left_out = tuple(cost for cost in given if cost.code in outside)
    keys = (DIRECT_LOSS_PARTS, RESCUE_COSTS, INDIRECT_LOSSES, UNSETTLED_COSTS)
    return Finding(
        Loss(sum(cost.yuan for cost in counted), counted, left_out),
        tuple(law.reason(key) for key in keys),
        tuple(caveat for key in keys for caveat in law.caveats(key)),
    )
