"""法定期限 · statutory — a term together with what the law says of it: from when, who may extend it, what does not count."""

from typing import Any

from attrs import evolve, frozen

from safetyduty.dates import Term
from safetyduty.errors import Ambiguous, NoTimeLimit, UnknownName
from safetyduty.statutes import Caveat, Key, Law, Reason
from safetyduty.statutes.shapes import Sense, Timed, TimeLimit
from safetyduty.words import Phrase

__all__ = ["Limit", "limit", "limits", "named"]


@frozen
class Limit:
    """A term with its basis (期限). ``name`` is its key, with ``/entry`` where the provision has several; None if agreed.

    ``extension`` is the longest it may be prolonged by, ``granted_by`` whom; ``excluded`` is time that does not count;
    ``times`` is how often, for what recurs or is counted together.
    """

    term: Term
    sense: Sense = Sense.WITHIN
    title: Phrase = Phrase("约定期限", "agreed term")
    runs_from: Phrase = Phrase("约定之日", "the agreed day")
    extension: Term | None = None
    granted_by: Phrase | None = None
    excluded: tuple[Phrase, ...] = ()
    times: int = 1
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    name: str | None = None


def limits(key: Key[Any], law: Law) -> tuple[Limit, ...]:
    """Every span of time that the provision *key* sets (各项期限), in its order.

    Raises:
        UnknownProvision: The book has no such provision.
        NothingInForce: No such provision on the law's day, or its text has not been seen.
        NotTrusted: The law is strict, and the provision is not certain and fresh.
        NoTimeLimit: It sets no span of time that can be counted.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.order_493_2007 import REPLY_PERIOD
        >>> for found in limits(REPLY_PERIOD, statutes.read("cn").on(date(2022, 6, 28))):
        ...     print(found.name, found.term.words().en)
        order-493-2007/reply-period/general 15 days
        order-493-2007/reply-period/serious 15 days
        order-493-2007/reply-period/major 15 days
        order-493-2007/reply-period/extraordinary 30 days
    """
    return law.once(("limits", key.name), lambda: _limits(key, law))


def _limits(key: Key[Any], law: Law) -> tuple[Limit, ...]:
    rule = law[key]
    rows = rule.limits() if isinstance(rule, Timed) else ()
    if not rows:
        raise NoTimeLimit(key.name, law.version(key).summary)
    because, caveats = (law.reason(key),), law.caveats(key)
    title = law.book.provision(key).name
    only = len(rows) == 1
    return tuple(evolve(_limit(row, key.name, title, only), because=because, caveats=caveats) for row in rows)


def limit(key: Key[Any], law: Law, *, entry: str | None = None) -> Limit:
    """The span of time that the provision *key* sets, or the one of its spans called *entry* (一项期限).

    Raises:
        UnknownProvision: The book has no such provision.
        NothingInForce: No such provision on the law's day, or its text has not been seen.
        NotTrusted: The law is strict, and the provision is not certain and fresh.
        NoTimeLimit: It sets no span of time that can be counted.
        Ambiguous: It sets several, and none was named.
        UnknownName: It sets none of that name.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.order_493_2007 import REPLY_PERIOD
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> limit(REPLY_PERIOD, law, entry="serious").term
        Days(count=15, roll=<Roll.NONE: 'none'>)
    """
    found = limits(key, law)
    if entry is None and len(found) == 1:
        return found[0]
    entries = tuple(row.id for row in law[key].limits())
    if entry is None:
        what = Phrase(
            "“{key}”有多项期限；请写明其一：{entries}", "{key!r} sets several time limits; name one: {entries}"
        )
        raise Ambiguous(what.fill(key=key.name, entries=", ".join(f"{key.name}/{each}" for each in entries)))
    if entry not in entries:
        raise UnknownName(
            Phrase("期限", "time limit"), f"{key.name}/{entry}", [f"{key.name}/{each}" for each in entries]
        )
    return found[entries.index(entry)]


def named(name: str, law: Law) -> Limit:
    """The span of time called *name*: ``instrument/provision``, or ``instrument/provision/entry`` (按名称取期限).

    Raises:
        UnknownProvision: The book has no such provision.
        NothingInForce: No such provision on the law's day, or its text has not been seen.
        NotTrusted: The law is strict, and the provision is not certain and fresh.
        NoTimeLimit: It sets no span of time that can be counted.
        Ambiguous: It sets several, and none was named.
        UnknownName: It sets none of that name.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> named("order-493-2007/unit-report", statutes.read("cn").on(date(2022, 6, 28))).term
        Hours(count=1)
    """
    provision, entry = name, None
    if name.count("/") > 1:
        provision, _, entry = name.rpartition("/")
    return limit(law.book.key(provision), law, entry=entry)


def _limit(row: TimeLimit, name: str, title: Phrase, only: bool) -> Limit:
    said = title if only else Phrase("{title}：{row}", "{title}: {row}").fill(title=title, row=row.name)
    return Limit(
        row.within,
        row.sense,
        said,
        row.runs_from,
        row.extension,
        row.granted_by,
        row.excluded,
        row.times,
        name=name if only else f"{name}/{row.id}",
    )
