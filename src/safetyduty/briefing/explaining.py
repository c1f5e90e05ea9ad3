"""说明 · explaining — why a post answers for something on a day; and if it does not, where the way to it breaks."""

from datetime import date

from attrs import frozen

from safetyduty.briefing.caveats import of_law, of_register
from safetyduty.duties import Break, Step, draw, why, why_not
from safetyduty.facts import Register
from safetyduty.statutes import Caveat, LawBook

__all__ = ["Explanation", "explain"]


@frozen
class Explanation:
    """Why the post ``post`` answers for ``subject`` on a day, or why it does not (责任说明).

    ``steps`` are the ways by which it answers, nearest first, and none where it does not; then ``breaks`` says why, and what
    would close it.
    """

    register: Register
    on: date
    post: str
    subject: str
    steps: tuple[Step, ...]
    breaks: tuple[Break, ...]
    caveats: tuple[Caveat, ...]

    @property
    def answers(self) -> bool:
        """Whether the post answers for it; a vacant post does all the same."""
        return bool(self.steps)


def explain(register: Register, book: LawBook, *, on: date, post: str, subject: str) -> Explanation:
    """Why *post* answers for *subject* on a day, or why it does not (为何负责，为何不负责).

    Raises:
        UnknownFact: The register has no such post, or nothing of that id.
        NothingInForce: A rule the answer rests on is not covered on the day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units:
        ...   - {id: mill, name: mill, kind: enterprise, place: c, sectors: []}
        ...   - {id: inn, name: inn, kind: enterprise, place: c, sectors: []}
        ... posts: [{id: boss, name: director, at: mill, rank: principal}]
        ... ''', "county.yaml")
        >>> book, day = statutes.read("cn"), date(2022, 6, 28)
        >>> [step.kind.value for step in explain(county, book, on=day, post="boss", subject="mill").steps]
        ['principal']
        >>> [found.kind.value for found in explain(county, book, on=day, post="boss", subject="inn").breaks]
        ['other-unit', 'vacant']
    """
    graph = draw(register, book.on(on))
    steps = why(graph, post, subject)
    breaks = () if steps else why_not(graph, post, subject)
    grounds = (*(step.ground for step in steps), *(found.ground for found in breaks))
    caveats = (*of_law(graph.law, grounds), *of_register(register))
    return Explanation(register, on, post, subject, steps, breaks, caveats)
