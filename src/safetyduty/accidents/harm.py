"""危害 · harm — the harm that counts: deaths, serious injuries and direct loss, as a grade or a tier reads them."""

from typing import Any

from attrs import Attribute, field, frozen

from safetyduty.errors import SafetyDutyError
from safetyduty.words import Phrase

__all__ = ["Harm"]


def _whole(_: "Harm", attribute: "Attribute[int]", value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        what = Phrase("{name}应为不小于0的整数，不是{value}", "{name} must be a whole number from 0 up, not {value}")
        raise SafetyDutyError(what.fill(name=attribute.name, value=value))


@frozen
class Harm:
    """Deaths, serious injuries (重伤, acute industrial poisoning included) and direct loss in yuan (危害后果).

    Raises:
        SafetyDutyError: A number is negative or not whole.

    Examples:
        >>> Harm(deaths=3, loss_yuan=8_000_000).deaths
        3
    """

    deaths: int = field(default=0, validator=_whole)
    serious_injuries: int = field(default=0, validator=_whole)
    loss_yuan: int = field(default=0, validator=_whole)
