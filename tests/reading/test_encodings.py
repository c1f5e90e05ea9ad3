"""Text that is not UTF-8 is refused, with a guess at what it is and how to save it."""

import pytest

from safetyduty.reading import parse
from tests.faults import faults_of

COUNTY = "县: 泽库\n乡: 和日\n"


@pytest.mark.parametrize(("codec", "guess"), [("gb18030", "GB 18030"), ("gbk", "GB 18030"), ("utf-16", "UTF-16")])
def test_another_encoding_is_refused_and_guessed_at(codec: str, guess: str) -> None:
    [fault] = faults_of(lambda: parse(COUNTY.encode(codec), "f.yaml"))
    assert f"it looks like {guess}" in fault.phrase.en


def test_the_advice_can_be_pasted_into_a_shell() -> None:
    [fault] = faults_of(lambda: parse(COUNTY.encode("gb18030"), "f.yaml"))
    assert "iconv -f GB18030 -t UTF-8" in fault.phrase.en


def test_a_spoilt_byte_is_found_on_its_line() -> None:
    raw = COUNTY.encode() + "村: ".encode() + b"\xff" + b"\n"
    [fault] = faults_of(lambda: parse(raw, "f.yaml"))
    assert (fault.line, fault.column) == (3, 4)


def test_utf_16_without_a_mark_is_refused_too() -> None:
    assert len(faults_of(lambda: parse("a: 1".encode("utf-16-le"), "f.yaml"))) == 1
