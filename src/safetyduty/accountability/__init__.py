"""问责 · accountability — what may follow for a unit, a post or a person: ranges and forms, for a person to decide.

Takes   an Accident, the duty graph and the law book.
Gives   ranges of fines, diligence findings, forms of accountability, each with its articles and what stays open.
Knows   words, errors, dates, statutes, facts, deadlines, duties, hazards, accidents.
Never   decides, names anyone, or adds up guilt.
"""

__all__: list[str] = []
