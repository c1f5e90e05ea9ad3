"""How a page runs: each ``python`` fence is executed, and each ``test_*`` function it defines is called.

All fences of a page share one namespace, as a reader expects. Without the call, a page could define a property that is
false and still pass. A fence that begins with ``>>>`` is a doctest; other languages are not run.
"""

from collections.abc import Sequence
from doctest import NORMALIZE_WHITESPACE

from sybil import Example
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.typing import Parser


class RunTests(PythonEvaluator):
    """Executes a fence, then calls the tests that it defined."""

    def __call__(self, example: Example) -> None:
        before = dict(example.namespace)
        super().__call__(example)
        for name, value in list(example.namespace.items()):
            if name.startswith("test_") and before.get(name) is not value:
                value()


class PythonFences(PythonCodeBlockParser):
    """``python`` fences, plain or as doctests."""

    def __init__(self) -> None:
        super().__init__(doctest_optionflags=NORMALIZE_WHITESPACE)
        self.codeblock_parser = self.codeblock_parser_class("python", RunTests())


PARSERS: Sequence[Parser] = (PythonFences(), SkipParser())
