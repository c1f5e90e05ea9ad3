"""交换 · exchange — files of other people and programs to and from facts, and answers set beside what they expect.

Takes   text or bytes with the name of their source, or a Register, and the law book.
Gives   typed values with every fault at its place; text and plain values in formats others read; verdicts.
Knows   words, errors, dates, reading, statutes, facts, deadlines, duties.
Never   opens a file, guesses what was meant, or makes up an answer of its own.
"""

from safetyduty.exchange.expectations import (
    EXPECTATIONS_FORMAT,
    Expectation,
    Expectations,
    Expected,
    ExpectedGap,
    ExpectedStep,
    Reach,
    Telling,
    read_expectations,
)
from safetyduty.exchange.verdicts import Verdict, tried

__all__ = [
    "EXPECTATIONS_FORMAT",
    "Expectation",
    "Expectations",
    "Expected",
    "ExpectedGap",
    "ExpectedStep",
    "Reach",
    "Telling",
    "Verdict",
    "read_expectations",
    "tried",
]
