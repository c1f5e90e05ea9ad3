"""冲突 · clashing — what does not go together, each kind a small rule over the graph.

Users import from the room; a module of this folder is one subject of it.
"""

__all__: list[str] = []
