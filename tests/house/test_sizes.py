"""A module fits a sitting, a function fits a screen."""

from tests.house.checks_sizes import FUNCTION_LINES, MODULE_LINES, long_functions, long_modules
from tests.house.source import assert_none, library, module


def test_every_module_fits_a_sitting() -> None:
    assert_none([fault for m in library() for fault in long_modules(m)])


def test_every_function_fits_a_screen() -> None:
    assert_none([fault for m in library() for fault in long_functions(m)])


def test_one_line_too_many_is_found_in_a_module() -> None:
    assert long_modules(module("safetyduty.duties.planted", "\n" * MODULE_LINES)) == []
    assert long_modules(module("safetyduty.duties.planted", "\n" * (MODULE_LINES + 1)))


def test_one_line_too_many_is_found_in_a_function() -> None:
    def planted(lines: int) -> str:
        return "class Graph:\n def gaps(self):\n" + "  pass\n" * (lines - 1)

    assert long_functions(module("safetyduty.duties.planted", planted(FUNCTION_LINES))) == []
    assert long_functions(module("safetyduty.duties.planted", planted(FUNCTION_LINES + 1)))
