"""责任 · duties — who owes what, where, on which days.

Takes   a Register and the law of a day.
Gives   a DutyGraph; chains, gaps and reasons read from it.
Knows   words, errors, dates, statutes, facts.
Never   changes a fact, counts a deadline, or blames anyone.
"""

__all__: list[str] = []
