"""内存 · nation_memory — how many MB one representation of a nation holds: ``python -m benchmarks.nation_memory lay 10000``.

``asked`` is the index again, with what it keeps of a first question.
"""

import gc
import sys
from pathlib import Path
from resource import getpagesize

from benchmarks.nation_peers import networkx_graph
from benchmarks.nations import DAY, KINDS, nation
from safetyduty.duties.index.climbing import paths
from safetyduty.duties.index.compact import lay


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * getpagesize()


if __name__ == "__main__":
    what, size = sys.argv[1:]
    gc.disable()
    rows = nation(int(size)).rows
    before = _resident()
    built = networkx_graph(rows) if what == "networkx" else lay(rows, kinds=KINDS)
    answer = paths(built, rows[0][1], on=DAY) if what == "asked" else ()
    gc.collect()
    print((_resident() - before) / 1e6)
