"""Equal arguments give equal answers: no clock, no chance, no world, no memory, no state."""

import pytest

from tests.house import checks_purity
from tests.house.source import assert_none, library, module

HOUSE = library()


def test_nothing_below_the_command_line_is_impure() -> None:
    assert_none([fault for m in HOUSE for fault in checks_purity.impure_calls(m)])


def test_no_module_keeps_state() -> None:
    assert_none([fault for m in HOUSE for fault in checks_purity.module_state(m)])


def test_every_allowance_is_needed() -> None:
    assert_none(checks_purity.unused_allowances(HOUSE))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("from datetime import date\nday = date.today()", "datetime.date.today"),
        ("import datetime as dt\nnow = dt.datetime.now(dt.UTC)", "datetime.datetime.now"),
        ("from datetime import datetime\nnow = datetime.utcnow()", "datetime.datetime.utcnow"),
        ("from datetime import date\ndef due(since, today=date.today): ...", "datetime.date.today"),
        ("import time", "time"),
        ("from time import monotonic", "time.monotonic"),
        ("import random", "random"),
        ("from secrets import token_hex", "secrets.token_hex"),
        ("from uuid import uuid4", "uuid.uuid4"),
        ("def gaps(graph):\n print(graph)", "builtins.print"),
        ("show = print", "builtins.print"),
        ("def ask():\n return input()", "builtins.input"),
        ("def text(path):\n with open(path) as file: ...", "builtins.open"),
        ("def text(path):\n return path.read_text()", ".read_text"),
        ("def text(path):\n return path.read_bytes()", ".read_bytes"),
        ("def keep(path):\n path.write_text('')", ".write_text"),
        ("from pathlib import Path\nfile = Path('law.yaml').open()", ".open"),
        ("import os\nhome = os.environ['HOME']", "os.environ"),
        ("from os import environ", "os.environ"),
        ("from importlib.resources import files", "importlib.resources.files"),
        ("import threading", "threading"),
        ("from functools import cache\n@cache\ndef gaps(): ...", "functools.cache"),
        ("import functools\n@functools.lru_cache(maxsize=None)\ndef gaps(): ...", "functools.lru_cache"),
    ],
)
def test_a_planted_impurity_is_found(text: str, what: str) -> None:
    faults = checks_purity.impure_calls(module("safetyduty.duties.planted", text))
    assert any(f" {what} " in fault for fault in faults), faults


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import date\nday = date(2024, 6, 3)",
        "from safetyduty import hazards\ncase = hazards.open('hz-17')",
        "from safetyduty.hazards import open\ncase = open('hz-17')",
        "def open(id): ...\ncase = open('hz-17')",
        "from datetime import time, timedelta",
    ],
)
def test_a_pure_line_passes(text: str) -> None:
    assert checks_purity.impure_calls(module("safetyduty.duties.planted", text)) == []


def test_an_allowance_holds_for_its_one_module_only() -> None:
    text = "from importlib.resources import files\ntext = files('safetyduty').joinpath('law.yaml').read_bytes()"
    assert checks_purity.impure_calls(module("safetyduty.statutes.load", text)) == []
    assert len(checks_purity.impure_calls(module("safetyduty.statutes.book", text))) == 2
    assert checks_purity.impure_calls(module("safetyduty.statutes.load", "print()"))


def test_the_command_line_may_read_the_clock() -> None:
    text = "from datetime import date\nday = date.today()"
    assert checks_purity.impure_calls(module("safetyduty.cli.asked", text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "SEEN = []",
        "SEEN: dict[str, int] = {}",
        "SEEN = {post for post in ()}",
        "SEEN = [post for post in ()]",
        "SEEN = list(())",
        "SEEN = set()",
        "from collections import defaultdict\nSEEN = defaultdict(int)",
        "import collections\nSEEN = collections.deque()",
        "if True:\n SEEN = []",
        "class Graph:\n seen = []",
        "def draw():\n global seen\n seen = 1",
    ],
)
def test_planted_state_is_found(text: str) -> None:
    assert len(checks_purity.module_state(module("safetyduty.duties.planted", text))) == 1


def test_what_cannot_change_is_no_state() -> None:
    text = (
        "from types import MappingProxyType\n__all__ = ['KINDS']\nKINDS = (1, 2)\nNAMES = frozenset({'a'})\n"
        "ROWS = MappingProxyType({'a': 1})\ndef draw():\n seen = []\n return seen"
    )
    assert checks_purity.module_state(module("safetyduty.duties.planted", text)) == []
