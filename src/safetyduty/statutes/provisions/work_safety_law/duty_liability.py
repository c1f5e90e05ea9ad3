"""义务与法律责任对照 · duty_liability — which article punishes the breach of which."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["DUTY_LIABILITY", "DutyLiabilities", "DutyLiability", "Liability"]


@frozen
class Liability:
    """The article that punishes a breach (法律责任条款); ``key`` is the provision that says how, where it is encoded."""

    instrument: str
    article: str
    paragraph: int | None = None
    items: tuple[int, ...] = ()
    key: str | None = None


@frozen
class DutyLiability:
    """One duty and what follows its breach (义务与责任); ``id`` is its article, with the paragraph after a hyphen."""

    id: str
    name: Phrase
    liabilities: tuple[Liability, ...]


@frozen
class DutyLiabilities:
    """Duties in the order of their articles (义务责任对照表)."""

    rows: tuple[DutyLiability, ...]

    def of(self, duty: str) -> DutyLiability | None:
        """The row of *duty*, an article such as ``"41-2"``, or None.

        Examples:
            >>> row = DutyLiability("35", Phrase("警示标志", "warning signs"), (Liability("work-safety-law", "99"),))
            >>> DutyLiabilities((row,)).of("35").liabilities[0].article
            '99'
        """
        return next((row for row in self.rows if row.id == duty), None)


DUTY_LIABILITY = Key("work-safety-law/duty-liability", DutyLiabilities)
