"""裁量基准 · discretion_benchmarks — agencies may set discretion benchmarks and must publish them."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DISCRETION_BENCHMARKS"]

DISCRETION_BENCHMARKS = Key("administrative-penalty-law/discretion-benchmarks", Principle)
