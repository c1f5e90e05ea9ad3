"""规定 · provisions — the key of each provision, in a package for each instrument.

To add one: a small module with its key in the package of its instrument, a file of the key's name in ``data/cn``, and a
line in the package's list. A new instrument is a package here, a folder in ``data/cn`` and a row in ``instruments.yaml``.
"""

from safetyduty.statutes.provisions import (
    cadre_regulation,
    hazard_policy,
    order_15_2007,
    order_16_2007,
    target_letters,
    work_safety_law,
)

__all__ = ["INSTRUMENTS", "KEYS"]

INSTRUMENTS = (
    cadre_regulation,
    hazard_policy,
    order_15_2007,
    order_16_2007,
    target_letters,
    work_safety_law,
)

KEYS = tuple(key for instrument in INSTRUMENTS for key in instrument.KEYS)
