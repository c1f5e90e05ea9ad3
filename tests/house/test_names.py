"""What is public is listed, documented and shown running; names and signatures say what they mean."""

import pytest

from tests.house import checks_exports, checks_names
from tests.house.source import Module, assert_none, library, module

SHOP_WINDOW, *ROOMS = library()
PUBLIC = [m for m in ROOMS if m.is_public]


def _planted(text: str) -> Module:
    return module("safetyduty.duties.planted", text)


def test_all_is_what_is_public() -> None:
    assert_none([fault for m in PUBLIC for fault in checks_exports.exports(m)])


def test_no_export_hides_a_module() -> None:
    assert_none(checks_exports.shadowed_modules(PUBLIC))


def test_everything_public_is_documented() -> None:
    assert_none([fault for m in PUBLIC for fault in checks_exports.docstrings(m)])


def test_every_function_of_a_room_shows_itself_running() -> None:
    assert_none(checks_exports.examples(PUBLIC))


def test_no_public_function_takes_a_boolean() -> None:
    assert_none([fault for m in PUBLIC for fault in checks_names.flags(m)])


def test_no_name_says_nothing() -> None:
    assert_none([fault for m in library() for fault in checks_names.vague_words(m)])


def test_the_shop_window_holds_no_code() -> None:
    assert SHOP_WINDOW.name == "safetyduty"
    assert_none(checks_names.shop_window(SHOP_WINDOW))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("def gaps(): ...", "no __all__"),
        ("__all__ = [name for name in ()]", "no __all__"),
        ("__all__ = ['gaps']", "gaps, which does not exist"),
        ("__all__ = []\ndef gaps(): ...", "gaps is public but not in __all__"),
        ("__all__ = []\nclass Gap: ...", "Gap is public but not in __all__"),
        ("__all__ = ['b', 'a']\na = b = 1", "not sorted"),
        ("__all__ = ['a', 'a']\na = 1", "not sorted"),
        ("__all__ = ['chain', 'Gap']\nclass Gap: ...\ndef chain(): ...", "not sorted"),
    ],
)
def test_a_false_all_is_found(text: str, fault: str) -> None:
    assert fault in checks_exports.exports(_planted(text))[0]


def test_a_name_that_a_room_imports_and_does_not_list_is_found() -> None:
    room = module("safetyduty.duties.__init__", "from safetyduty.duties.gaps import Gap, gaps\n__all__ = ['Gap']")
    assert "gaps is public but not in __all__" in checks_exports.exports(room)[0]


def test_an_export_that_hides_a_module_is_found() -> None:
    room = module("safetyduty.duties.__init__", "from safetyduty.duties.draw import chain\n__all__ = ['chain']")
    assert checks_exports.shadowed_modules([room, module("safetyduty.duties.chain", "")])


def test_a_true_all_passes() -> None:
    text = "from datetime import date\n__all__ = ['LIMIT', 'Gap', 'gaps']\nLIMIT = 1\nclass Gap: ...\ndef gaps(): ...\ndef _own(): ..."
    assert checks_exports.exports(_planted(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "def gaps(): ...",
        "class Gap: ...",
        "class Gap:\n '''A gap.'''\n def closes(self): ...",
        "class Gap:\n '''A gap.'''\n @property\n def days(self): ...",
    ],
)
def test_a_missing_docstring_is_found(text: str) -> None:
    assert "no docstring" in checks_exports.docstrings(_planted(text))[0]


@pytest.mark.parametrize(
    "text",
    ["def _gaps(): ...", "class _Gap:\n def closes(self): ...", "class Gap:\n '''A gap.'''\n def __str__(self): ..."],
)
def test_what_is_not_public_needs_no_docstring(text: str) -> None:
    assert checks_exports.docstrings(_planted(text)) == []


@pytest.mark.parametrize(("docstring", "faults"), [("The gaps.", 1), ("The gaps.\n\n >>> gaps()\n []\n", 0)])
def test_a_function_of_a_room_without_an_example_is_found(docstring: str, faults: int) -> None:
    room = module("safetyduty.duties.__init__", "from safetyduty.duties.gaps import gaps\n__all__ = ['gaps']")
    gaps = module("safetyduty.duties.gaps", f"__all__ = ['gaps']\ndef gaps():\n '''{docstring}'''")
    assert len(checks_exports.examples([room, gaps])) == faults


@pytest.mark.parametrize(
    "text",
    [
        "def gaps(open_only: bool): ...",
        "def gaps(open_only: 'bool | None' = None): ...",
        "def gaps(open_only=False): ...",
        "def gaps(*, open_only=True): ...",
        "class Graph:\n def gaps(self, *, open_only: bool): ...",
        "class Graph:\n def __init__(self, strict: bool): ...",
        "class Graph:\n strict: bool\n def __init__(self, strict: bool): ...",
        "@frozen(init=False)\nclass Graph:\n strict: bool\n def __init__(self, loose: bool): ...",
    ],
)
def test_a_boolean_parameter_is_found(text: str) -> None:
    assert "takes the boolean" in checks_names.flags(_planted(text))[0]


@pytest.mark.parametrize(
    "text",
    [
        "def gaps(keep: Callable[[Gap], bool]) -> bool: ...",
        "def _gaps(open_only: bool): ...",
        "class Count:\n provisional: bool = False",
        "@frozen(init=False)\nclass Count:\n made_up: bool\n def __init__(self, made_up: bool): ...",
        "@brief.command()\ndef late(check: bool): ...",
    ],
)
def test_a_boolean_that_is_no_choice_of_a_caller_passes(text: str) -> None:
    assert checks_names.flags(_planted(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "class DutyManager: ...",
        "def _date_utils(): ...",
        "class BaseCase: ...",
        "def load_data(): ...",
        "class HTTPHandler: ...",
    ],
)
def test_a_vague_name_is_found(text: str) -> None:
    assert "which says nothing" in checks_names.vague_words(_planted(text))[0]


def test_a_vague_module_is_found_and_a_longer_word_is_not() -> None:
    assert checks_names.vague_words(module("safetyduty.duties.helpers", ""))
    assert checks_names.vague_words(module("safetyduty.dates.database", "def basement(): ...")) == []


def test_code_in_the_shop_window_is_found() -> None:
    assert checks_names.shop_window(module("safetyduty.__init__", '"""Rooms."""\nfrom safetyduty import duties\n'))
