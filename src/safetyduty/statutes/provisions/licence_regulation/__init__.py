"""安全生产许可证条例 · licence_regulation — three years, renewed three months before."""

from safetyduty.statutes.provisions.licence_regulation.validity import VALIDITY

__all__ = [
    "KEYS",
    "VALIDITY",
]

KEYS = (VALIDITY,)
