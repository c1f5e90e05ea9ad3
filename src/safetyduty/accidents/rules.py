"""规则 · rules — whether a rule is in force on the day of the law, and what is uncertain about it."""

from typing import Any

from safetyduty.errors import NothingInForce
from safetyduty.statutes import Caveat, CaveatKind, Key, Law

__all__ = ["doubts", "in_force"]


def in_force(key: Key[Any], law: Law) -> bool:
    """Whether the provision *key* is in force, and its text seen, on the law's day (是否有效).

    Raises:
        UnknownProvision: The book has none of that name.
        NotTrusted: The law is strict, and the provision is not certain and fresh.
    """
    try:
        law[key]
    except NothingInForce:
        return False
    return True


def doubts(key: Key[Any], law: Law) -> tuple[Caveat, ...]:
    """What is uncertain about the provision *key*, with the note of whoever took it down (保留事项).

    Raises:
        NothingInForce: None on the law's day.
    """
    note = law.version(key).note
    noted = () if note is None else (Caveat(CaveatKind.UNVERIFIED, note),)
    return (*law.caveats(key), *noted)
