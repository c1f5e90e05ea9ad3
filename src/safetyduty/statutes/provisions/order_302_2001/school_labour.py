"""学生危险劳动 · school_labour — pupils in dangerous labour."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["SCHOOL_LABOUR"]

SCHOOL_LABOUR = Key("order-302-2001/school-labour", Penalty)
