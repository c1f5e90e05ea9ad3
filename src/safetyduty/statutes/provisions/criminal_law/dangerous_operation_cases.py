"""危险作业罪情形 · dangerous_operation_cases — three acts that are a crime before any accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DANGEROUS_OPERATION_CASES"]

DANGEROUS_OPERATION_CASES = Key("criminal-law/dangerous-operation-cases", Listing)
