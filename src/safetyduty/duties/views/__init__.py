"""视图 · views — the graph seen as a whole: RACI letters, coverage, weight.

Users import from the room; a module of this folder is one subject of it.
"""

__all__: list[str] = []
