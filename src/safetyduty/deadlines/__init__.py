"""时限 · deadlines — a counted term with its basis.

Takes   a term, a start, the provision it comes from, and a calendar.
Gives   a Deadline: the day due, the ledger of the count, basis and caveats.
Knows   words, errors, dates, statutes.
Never   decides what a lateness costs, or whose it is.
"""

__all__: list[str] = []
