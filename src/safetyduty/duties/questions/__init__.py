"""提问 · questions — what may be asked of the graph: who, what, why, why not, over which days, what changes, who leaves.

Users import from the room; a module of this folder is one subject of it.
"""

__all__: list[str] = []
