"""文本 · texts — whether the law book holds a text of a provision for a day; where it does not, nothing is guessed."""

from typing import Any

from safetyduty.statutes import Key, Law

__all__ = ["in_force"]


def in_force(law: Law, key: Key[Any]) -> bool:
    """Whether the book holds *key*, with its text, for the law's day (当日有文本); a local rule is in an overlaid book only."""
    if key.name not in law.book.provisions.names:
        return False
    version = law.book.provision(key).on(law.day)
    return version is not None and version.rule is not None
