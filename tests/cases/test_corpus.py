"""案例 · every case of the corpus agrees with the library."""

from collections import Counter
from typing import Any

import pytest

from tests.cases.corpus import ALL_KEYS, agrees, answer, books, cases

CASES = [*cases()]


@pytest.fixture(scope="module")
def law_books() -> dict[str, Any]:
    return books()


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[f"{file}:{case['id']}" for file, case in CASES])
def test_the_library_says_what_the_case_expects(case: dict[str, Any], law_books: dict[str, Any]) -> None:
    found = answer(case, law_books)
    assert agrees(found, case["expect"]), (
        f"{case['about']}: expected {case['expect']}, found {found!r} ({case['source']})"
    )


def test_every_case_has_a_name_of_its_own() -> None:
    twice = [id for id, times in Counter(case["id"] for _, case in CASES).items() if times > 1]
    assert not twice


def test_every_case_says_what_it_is_about_where_it_is_from_and_asks_a_known_provision() -> None:
    for _, case in CASES:
        assert case["about"]["zh"]
        assert case["about"]["en"]
        assert case["source"]
        assert case["key"] in ALL_KEYS, case["key"]


def test_a_wrong_expectation_is_caught(law_books: dict[str, Any]) -> None:
    _, case = CASES[0]
    assert not agrees(answer(case, law_books), {"id": "no-such-thing"})
