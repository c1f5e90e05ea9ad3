"""罚 · fining — what may be fined: the sums of a law, the acts they answer, the two laws of two days, the lines of an answer.

Users import from the room; a module of this folder is one subject of it.
"""

__all__: list[str] = []
