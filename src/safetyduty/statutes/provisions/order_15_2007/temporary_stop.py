"""暂时停产停业期限 · temporary_stop — a temporary stop, generally six months at most."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["TEMPORARY_STOP"]

TEMPORARY_STOP = Key("order-15-2007/temporary-stop", Period)
