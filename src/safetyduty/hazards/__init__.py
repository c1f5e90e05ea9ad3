"""隐患 · hazards — the rectification process of a hazard, from finding to strike-off.

Takes   a hazard's recorded history and the law of a day.
Gives   a Case: its state, whose turn it is, what is missing, what is due.
Knows   words, errors, dates, machines, statutes, facts, deadlines.
Never   edits a history, or decides who answers for the place.
"""

__all__: list[str] = []
