"""阻挠追究责任 · obstruction — obstructing accountability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OBSTRUCTION"]

OBSTRUCTION = Key("order-302-2001/obstruction", Penalty)
