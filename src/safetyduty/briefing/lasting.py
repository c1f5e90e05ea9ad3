"""期间 · lasting — what was uncovered, or did not go together, on some day of a span, and how long each lasts."""

from datetime import date, timedelta

from safetyduty.briefing.caveats import of_conflicts, of_graph
from safetyduty.briefing.questions import Brief
from safetyduty.dates import Calendar, Span
from safetyduty.duties import conflicts_between, draw, gaps_between
from safetyduty.facts import Register
from safetyduty.statutes import LawBook

__all__ = ["conflicting_between", "uncovered_between"]


def uncovered_between(register: Register, book: LawBook, calendar: Calendar, *, since: date, until: date) -> Brief:
    """What nobody answered for on some day from *since* up to, and without, *until* (期间缺口), under the law of the last day.

    Each gap is told once, over all the days that it lasts, those before and after the span too.

    Raises:
        OutsideCalendar: The calendar does not reach the last day.
        NothingInForce: A rule a gap rests on is not covered on that day.
        ValueError: *until* comes before *since*.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> book, cn = statutes.read("cn"), dates.calendar("cn")
        >>> found = uncovered_between(empty, book, cn, since=date(2022, 1, 1), until=date(2022, 7, 1))
        >>> found.gaps, found.on
        ((), datetime.date(2022, 6, 30))
    """
    over = Span(since, until)
    graph = draw(register, book.on(_last(over, since)))
    calendar = calendar.reaching(graph.law.day)
    found = gaps_between(graph, since=since, until=until)
    caveats = of_graph(graph, calendar, (gap.ground for gap in found))
    return Brief(register, graph.law.day, calendar.edition, caveats, gaps=found, over=over)


def conflicting_between(register: Register, book: LawBook, calendar: Calendar, *, since: date, until: date) -> Brief:
    """What did not go together on some day from *since* up to, and without, *until* (期间冲突), under the law of the last day.

    Each conflict is told once, over all the days that it lasts, those before and after the span too.

    Raises:
        OutsideCalendar: The calendar does not reach the last day.
        NothingInForce: A rule a conflict rests on is not covered on that day.
        ValueError: *until* comes before *since*.

    Examples:
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> book, cn = statutes.read("cn"), dates.calendar("cn")
        >>> conflicting_between(empty, book, cn, since=date(2022, 1, 1), until=date(2022, 7, 1)).conflicts
        ()
    """
    over = Span(since, until)
    graph = draw(register, book.on(_last(over, since)))
    calendar = calendar.reaching(graph.law.day)
    found = conflicts_between(graph, since=since, until=until)
    return Brief(
        register, graph.law.day, calendar.edition, of_conflicts(found, graph, calendar), conflicts=found, over=over
    )


def _last(over: Span, since: date) -> date:
    """The last day of a span; the day it would begin with, where it holds none."""
    return since if over.empty or over.until is None else over.until - timedelta(days=1)
