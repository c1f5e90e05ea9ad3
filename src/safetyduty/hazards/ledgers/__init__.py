"""台账 · ledgers — many hazards together: what is open on a day, what came and went, and the indicators reckoned from them.

Users import from the room; a module of this folder is one subject of it.
"""

__all__: list[str] = []
