"""法规库 · book — all provisions on all days, and the law of one day."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.errors import NothingInForce, UnknownProvision
from safetyduty.statutes.finding import Caveat, CaveatKind, Reason
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Provision, Status, Version
from safetyduty.words import Phrase

__all__ = ["Law", "LawBook"]

T = TypeVar("T")

FRESH_FOR = timedelta(days=365)
"""How long after its last check a version is taken to be up to date."""


@frozen
class LawBook:
    """Provisions through time (法规库).

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> law.reason(THREE_MUSTS).basis[0].words().zh
        '《安全生产法》第三条第三款'
    """

    provisions: Mapping[str, Provision[Any]]

    def on(self, day: date) -> "Law":
        """The law as it stands on *day*."""
        return Law(self, day)

    def provision(self, key: Key[T]) -> Provision[T]:
        """The provision that *key* names, with every version.

        Raises:
            UnknownProvision: The book has none of that name.
        """
        try:
            return self.provisions[key.name]
        except KeyError:
            raise UnknownProvision(key.name, self.provisions) from None


@frozen
class Law:
    """The law of one day (当日之法): ``law[KEY]`` is the rule that *KEY* names."""

    book: LawBook
    day: date
    _versions: dict[str, Version[Any]] = field(factory=dict, init=False, repr=False, eq=False)

    def __getitem__(self, key: Key[T]) -> T:
        """The rule itself.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day, or its text has not been seen.
        """
        version = self.version(key)
        if version.rule is None:
            raise NothingInForce(
                key.name,
                self.day,
                Phrase("现行文本未见，须人工查证", "the text in force has not been seen; look it up"),
            )
        return version.rule

    def version(self, key: Key[T]) -> Version[T]:
        """The version of this day, with its citations and confidence.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day; the error names the days that are covered.
        """
        found = self._versions.get(key.name)
        if found is None:
            provision = self.book.provision(key)
            found = provision.on(self.day)
            if found is None:
                raise NothingInForce(key.name, self.day, provision.covered())
            self._versions[key.name] = found
        return found

    def reason(self, key: Key[Any]) -> Reason:
        """What the provision says on this day, with its articles.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day.
        """
        return self.version(key).reason

    def caveats(self, key: Key[Any]) -> tuple[Caveat, ...]:
        """What is uncertain about the provision on this day; nothing when it is confirmed and fresh.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day.
        """
        version, name = self.version(key), self.book.provision(key).name
        cited = version.citations[0].words()
        caveats = []
        if version.status is Status.UNAVAILABLE:
            what = Phrase("{name}（{cited}）：{why}", "{name} ({cited}): {why}")
            caveats.append(Caveat(CaveatKind.UNAVAILABLE, what.fill(name=name, cited=cited, why=version.summary)))
        elif not version.confidence.certain:
            what = Phrase("{name}（{cited}）：{how}", "{name} ({cited}): {how}")
            caveats.append(Caveat(CaveatKind.UNVERIFIED, what.fill(name=name, cited=cited, how=version.confidence)))
        if self.day > version.checked + FRESH_FOR:
            what = Phrase("{name}（{cited}）最后核对于{checked}", "{name} ({cited}) was last checked on {checked}")
            caveats.append(Caveat(CaveatKind.STALE, what.fill(name=name, cited=cited, checked=version.checked)))
        return tuple(caveats)
