"""变化 · comparison — what differs between two laws: another day, another book, or both."""

from datetime import date
from typing import Any

from attrs import frozen

from safetyduty.statutes.book import Law, LawBook
from safetyduty.statutes.provision import Version
from safetyduty.words import Phrase

__all__ = ["Change", "changes", "diff"]


@frozen
class Change:
    """One provision that differs (一处变化); None on the side where it is not in force."""

    key: str
    name: Phrase
    before: Version[Any] | None
    after: Version[Any] | None


def changes(before: Law, after: Law) -> tuple[Change, ...]:
    """Every provision whose rule, articles, status or summary differ between two laws, by key (法规变化).

    Two days of one book show what was amended between them; two books on one day show what an overlay or a reform
    changes. Each side carries its citation and summary.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> book = statutes.read("cn")
        >>> found = changes(book.on(date(2026, 1, 31)), book.on(date(2026, 2, 1)))
        >>> "order-15-2007/rectification-review" in [change.key for change in found]
        True
    """
    found = []
    for key in sorted(before.book.provisions.names | after.book.provisions.names):
        old, new = _version(before, key), _version(after, key)
        if _said(old) != _said(new):
            named = (after if key in after.book.provisions.names else before).book.provisions[key]
            found.append(Change(key, named.name, old, new))
    return tuple(found)


def diff(a: LawBook, b: LawBook, *, on: date) -> tuple[Change, ...]:
    """Every provision that differs between two books on one day (法规库之差): an overlay, a reform.

    Examples:
        >>> from safetyduty import statutes
        >>> found = diff(statutes.read("cn"), statutes.read("cn-qingdao"), on=date(2022, 6, 28))
        >>> {change.key.partition("/")[0] for change in found}
        {'local-rules'}
    """
    return changes(a.on(on), b.on(on))


def _version(law: Law, key: str) -> Version[Any] | None:
    if key not in law.book.provisions.names:
        return None
    return law.book.provision(law.book.provisions[key].key).on(law.day)


def _said(version: Version[Any] | None) -> object:
    return None if version is None else (version.rule, version.citations, version.status, version.summary)
